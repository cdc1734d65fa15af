import { type Citation, documentOf, documents, type LegalDocument } from "../../src/law/index.ts";
import { meetingRuleVersions } from "../../src/meeting/index.ts";
import { organisationRuleVersions } from "../../src/organisation/index.ts";
import { type ConditionDescription, describeRule, type Rule, type StepCode } from "../../src/outcome/index.ts";
import { ratingRuleVersions } from "../../src/rating/index.ts";
import { shippedPolicies, stipendRuleVersions } from "../../src/stipend/index.ts";
import { citationText, dateText, stepPhrase, word } from "../../src/text/index.ts";
import { type CalendarDate, holdsOn, type Span } from "../../src/time/index.ts";
import { lawFiles } from "../law/law-files.ts";
import { casesOf } from "./law-report-cases.ts";
import { saidValue } from "./law-report-values.ts";
import { partTitles, tableTitles } from "./law-report-words.ts";

/** What a report is asked for: a document by its key or number, a day, or both. */
export interface ReportRequest {
  readonly document: string | null;
  readonly day: CalendarDate | null;
}

/** One provision of a report. */
export interface ReportRow {
  /** What is provided, in Vietnamese. */
  readonly sentence: string;
  /** The value: what is asked, or what is set. */
  readonly value: string;
  /** Where the law says so. */
  readonly citation: string;
  /** How well that is known. */
  readonly grade: string;
  /** The days on which it counts. */
  readonly days: string;
  /** Where the document can be read. */
  readonly sources: string;
  /** The golden cases that test it. */
  readonly cases: string;
  /** Where it stands in the code: by this a marked row finds its way back. */
  readonly place: string;
}

interface Stated {
  readonly path: string;
  readonly table: string;
  readonly parts: readonly string[];
  readonly row: Readonly<Record<string, unknown>> & { readonly citation: Citation; readonly evidence: string };
  readonly span: Span | null;
  /** The code of the list that it stands in; `null` where that has none. */
  readonly series: string | null;
}

/** The documents of a report; all of them where none is named. */
export function reportedDocuments(asked: string | null): readonly LegalDocument[] {
  const found = documents.filter(({ key, number }) => asked === null || key === asked || number === asked);
  if (found.length > 0) return found;
  throw new RangeError(`${asked} is no document of the register; give a key or a number of docs/law/documents.md`);
}

/** Every provision that rests on the document, or counts on the day, in the order of the law files. */
export function reportRows({ document, day }: ReportRequest): readonly ReportRow[] {
  const keys = new Set(reportedDocuments(document).map(({ key }) => key));
  return stated.filter((one) => keys.has(one.row.citation.document) && (day === null || countsOn(one, day))).map(rowOf);
}

const stated: readonly Stated[] = lawFiles
  .filter(({ path }) => !path.startsWith("src/law/"))
  .flatMap(({ path, exports }) =>
    Object.entries(exports).flatMap(([table, value]) =>
      statedIn({ path, table, parts: [], span: null, series: null }, value),
    ),
  );

function statedIn(at: Omit<Stated, "row">, value: unknown): readonly Stated[] {
  if (typeof value !== "object" || value === null) return [];
  const row = value as Stated["row"] & Partial<Span>;
  const span = row.firstDay === undefined || row.lastDay === undefined ? at.span : (row as unknown as Span);
  const series = typeof row["code"] === "string" ? row["code"] : at.series;
  const inside = Object.entries(value)
    .filter(([key]) => key !== "citation")
    .flatMap(([key, part]) => statedIn({ ...at, parts: [...at.parts, key], span, series }, part));
  return row.citation === undefined ? inside : [{ ...at, span, row }, ...inside];
}

/** On its own days, else on those of its document. */
function countsOn({ span, row }: Stated, day: CalendarDate): boolean {
  return holdsOn(span ?? daysOf(row.citation), day);
}

function daysOf({ document }: Citation): Span {
  const { inForceFrom, issuedOn, lastDay } = documentOf(document);
  return { firstDay: inForceFrom ?? issuedOn, lastDay };
}

/** The conditions of all rules and of all shipped policies, by the citation that they share with their law table. */
const conditions: ReadonlyMap<Citation, Pick<ConditionDescription, "code"> & Partial<ConditionDescription>> = new Map([
  ...shippedPolicies.flatMap(({ code, versions }) =>
    versions.flatMap(({ conditions: all }) =>
      Object.entries(all).map(([name, { citation }]) => [citation, { code: `${code}.${name}` as StepCode }] as const),
    ),
  ),
  ...[...organisationRuleVersions(), ...meetingRuleVersions(), ...ratingRuleVersions(), ...stipendRuleVersions()]
    .flatMap(({ rule }) => describeRule(rule as Rule<never, unknown>))
    .map((one) => [one.citation, one] as const),
]);

function rowOf(one: Stated): ReportRow {
  const { path, table, parts, row, span } = one;
  const { citation, evidence } = row;
  const condition = conditions.get(citation);
  const sources = documentOf(citation.document).sources.map(({ title, url }) => url ?? title);
  const named = { code: condition?.code ?? null, ...citation, path, table };
  return {
    sentence: condition === undefined ? sentenceOf(one) : stepPhrase(condition.code, "vi"),
    value: saidValue(row, table, condition),
    citation: citationText(citation, "vi"),
    grade: word(evidence, "vi"),
    days: daysText(span ?? daysOf(citation)),
    sources: sources.join("; ") || "chưa rõ nơi đăng",
    cases: casesOf(named).slice(0, 6).join("; ") || "chưa có",
    place: [path, table, ...parts].join(" "),
  };
}

/** The title of the table, of the series in it, and what stands at the place in it. */
function sentenceOf({ table, parts, row, series }: Stated): string {
  const titles = parts.filter((part) => !/^\d+$/.test(part)).map((part) => partTitles[part] ?? word(part, "vi"));
  const codes = [series, row["code"]].flatMap((code) => (typeof code === "string" ? saidCode(code) : []));
  return [tableTitles[table] ?? table, ...new Set([...codes, ...titles.filter((title) => title !== "")])].join(": ");
}

function saidCode(code: string): readonly string[] {
  const said = [word(code, "vi"), stepPhrase(code as StepCode, "vi")].find((one) => one !== code);
  return said === undefined ? [] : [said];
}

function daysText({ firstDay, lastDay }: Span): string {
  if (firstDay === null && lastDay === null) return "không có mốc thời gian";
  const from = firstDay === null ? "" : `từ ${dateText(firstDay, "vi")}`;
  return lastDay === null ? from : `${from} đến ${dateText(lastDay, "vi")}`.trim();
}
