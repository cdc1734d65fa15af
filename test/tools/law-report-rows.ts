import { type Citation, documentOf, documents, type LegalDocument } from "../../src/law/index.ts";
import { meetingRuleVersions } from "../../src/meeting/index.ts";
import { organisationRuleVersions } from "../../src/organisation/index.ts";
import { type ConditionDescription, describeRule, type Rule, type StepCode } from "../../src/outcome/index.ts";
import { ratingRuleVersions } from "../../src/rating/index.ts";
import { shippedPolicies, stipendRuleVersions } from "../../src/stipend/index.ts";
import { citationText, dateText, type Language, stepPhrase, word } from "../../src/text/index.ts";
import { type CalendarDate, holdsOn, type Span } from "../../src/time/index.ts";
import { lawFiles } from "../law/law-files.ts";
import { casesOf } from "./law-report-cases.ts";
import { saidValue, wordsIn } from "./law-report-values.ts";

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

/** A provision as the law files have it. */
export interface Stated {
  /** The law file that it stands in. */
  readonly path: string;
  /** The name under which its law table is exported. */
  readonly table: string;
  /** The way to it inside its table. */
  readonly parts: readonly string[];
  /** What is stated. */
  readonly row: Readonly<Record<string, unknown>> & { readonly citation: Citation; readonly evidence: string };
  /** The days that it has of its own; `null` where it has none. */
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

/** Every provision of every law file. */
export const stated: readonly Stated[] = lawFiles
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
  const { path, table, parts, row } = one;
  const { citation } = row;
  const sources = documentOf(citation.document).sources.map(({ title, url }) => url ?? title);
  const named = { code: conditions.get(citation)?.code ?? null, ...citation, path, table };
  const { value, citation: cited, grade, days, ...told } = provisionIn(one, "vi");
  return {
    sentence: told.of === "condition" ? told.title : [told.tableTitle, told.title].filter(isText).join(": "),
    value,
    citation: cited,
    grade,
    days,
    sources: sources.join("; ") || "chưa rõ nơi đăng",
    cases: casesOf(named).slice(0, 6).join("; ") || "chưa có",
    place: [path, table, ...parts].join(" "),
  };
}

/** A provision in words. */
export interface SaidProvision extends Pick<ReportRow, "value" | "citation" | "grade" | "days"> {
  /** What its table is about. */
  readonly tableTitle: string;
  /** What is provided: the condition, or what stands at its place in the table; empty where the table says it all. */
  readonly title: string;
  /** Whether the title is that of a condition. */
  readonly of: "condition" | "place";
}

/** A provision in the words of a language. */
export function provisionIn(one: Stated, language: Language): SaidProvision {
  const { table, row, span } = one;
  const { citation, evidence } = row;
  const condition = conditions.get(citation);
  return {
    tableTitle: wordsIn[language].tableTitles[table] ?? table,
    title: condition === undefined ? titleOf(one, language) : stepPhrase(condition.code, language),
    of: condition === undefined ? "place" : "condition",
    value: saidValue(row, condition, { table, place: one.parts.at(-1) ?? "", language }),
    citation: citationText(citation, language),
    grade: word(evidence, language),
    days: daysText(span ?? daysOf(citation), language),
  };
}

/** The title of the series in a table, and what stands at the place in it. */
function titleOf({ parts, row, series }: Stated, language: Language): string {
  const { partTitles } = wordsIn[language];
  const titles = parts.filter((part) => !/^\d+$/.test(part)).map((part) => partTitles[part] ?? word(part, language));
  const codes = [series, row["code"]].flatMap((code) => (typeof code === "string" ? saidCode(code, language) : []));
  return [...new Set([...codes, ...titles.filter(isText)])].join(": ");
}

function isText(text: string): boolean {
  return text !== "";
}

function saidCode(code: string, language: Language): readonly string[] {
  const said = [word(code, language), stepPhrase(code as StepCode, language)].find((one) => one !== code);
  return said === undefined ? [] : [said];
}

const dayWords = {
  en: { none: "no day stated", from: "from", to: "to" },
  vi: { none: "không có mốc thời gian", from: "từ", to: "đến" },
} as const;

function daysText({ firstDay, lastDay }: Span, language: Language): string {
  const { none, from, to } = dayWords[language];
  const first = firstDay === null ? [] : [from, dateText(firstDay, language)];
  const last = lastDay === null ? [] : [to, dateText(lastDay, language)];
  return [...first, ...last].join(" ") || none;
}
