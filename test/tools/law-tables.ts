import { writeFileSync } from "node:fs";
import * as ruleEntry from "../../src/entries/rules.ts";
import { type Citation, type DocumentSource, documents, type LegalSeries } from "../../src/law/index.ts";
import { meetingSeries } from "../../src/meeting/index.ts";
import { vnd } from "../../src/money/index.ts";
import { organisationSeries } from "../../src/organisation/index.ts";
import { describeRule, type Rule, type Scalar } from "../../src/outcome/index.ts";
import { ratingSeries } from "../../src/rating/index.ts";
import * as stipend from "../../src/stipend/index.ts";
import { citationText, dateText, dongText, stepPhrase, valueText, word } from "../../src/text/index.ts";
import { projectFiles, textOf } from "../kit/project-files.ts";
import { statements } from "../law/law-files.ts";
import { type LookedFor, lookedFor, lookedOn } from "./law-looked-for.ts";

// The tables of law in docs/law are made from the law files, so that no number stands twice. `npm run law-tables` writes
// them; a test holds them against the sources.

type Row = readonly string[];

/** Every table, by the path of its file. */
export function lawTables(): Readonly<Record<string, string>> {
  return {
    "docs/law/values.md": page("Values by day", valuesNote, allSeries().flatMap(seriesTable)),
    "docs/law/rules.md": page("Conditions of the rules", rulesNote, allRules().flatMap(ruleTable)),
    "docs/law/documents.md": page("Documents", documentsNote, documentTable()),
    "docs/law/places.md": page("Places and pages not found", placesNote, placesTables()),
  };
}

const made = "Made from the law files by `npm run law-tables`; do not edit.";
const valuesNote = `${made} Every value that the library dates, with the days on which it counts, both included.`;
const rulesNote = `${made} Every condition in the order of the legal text, in English and Vietnamese.`;
const documentsNote = `${made} Every document that the library cites or knows, and the public pages on which it, or what it says, was seen; the signed text prevails over them. A dropped one stays on record so that its figures are recognised.`;

const placesNote = `${made} What was looked for once, by document, on ${dateText(lookedOn, "en")}, and what was found. Nothing is placed in an article that no text read places it in, and no grade rises on a bank of questions, an application or a report.`;

function allSeries(): readonly LegalSeries[] {
  const salary = Object.values(stipend as Readonly<Record<string, unknown>>).filter(isSeries);
  const policies = stipend.shippedPolicies.map((policy) => ({
    code: policy.code,
    values: policy.versions.map((version) => ({ ...version, value: policy.status })),
  }));
  return [...salary.sort(byCode), ...policies, ...meetingSeries, ...ratingSeries, ...organisationSeries];
}

function isSeries(value: unknown): value is LegalSeries {
  return typeof value === "object" && value !== null && "values" in value && "code" in value;
}

function allRules(): readonly Rule<never, unknown>[] {
  const values: readonly unknown[] = Object.values(ruleEntry);
  return values.filter(isRule).sort(byCode);
}

function isRule(value: unknown): value is Rule<never, unknown> {
  return typeof value === "object" && value !== null && "openPoints" in value;
}

/** Neither a bundler nor a test runner need keep the order of the exports. */
function byCode(one: { readonly code: string }, other: { readonly code: string }): number {
  return one.code < other.code ? -1 : 1;
}

function seriesTable({ code, values }: LegalSeries): readonly string[] {
  const rows = values.map(({ firstDay, lastDay, value, citation, evidence }) => [
    firstDay,
    lastDay ?? "…",
    shownValue(value),
    cited(citation),
    word(evidence, "en"),
  ]);
  return [`## ${code}`, "", ...table(["First day", "Last day", "Value", "Source", "Known"], rows), ""];
}

function shownValue(value: unknown): string {
  if (typeof value === "number" && value > 1000) return dongText(vnd(value), "en");
  return typeof value === "object" ? `\`${JSON.stringify(value)}\`` : String(value);
}

function ruleTable(rule: Rule<never, unknown>): readonly string[] {
  const rows = describeRule(rule).map(({ code, operator, expected, citation, evidence }) => [
    stepPhrase(code, "en"),
    stepPhrase(code, "vi"),
    `${word(operator, "en")} ${shownExpected(expected)}`,
    cited(citation),
    word(evidence, "en"),
  ]);
  return [`## ${rule.code}`, "", ...table(["Condition", "Điều kiện", "Asked", "Source", "Known"], rows), ""];
}

function shownExpected(expected: Scalar | readonly string[]): string {
  return typeof expected === "object" && "part" in expected && expected.whole !== 100
    ? `${expected.part}/${expected.whole}`
    : valueText(expected, "en");
}

function documentTable(): readonly string[] {
  const rows = documents.map((document) => [
    `\`${document.key}\``,
    document.number,
    document.title,
    document.inForceFrom === null ? "…" : dateText(document.inForceFrom, "en"),
    document.lastDay === null ? "…" : dateText(document.lastDay, "en"),
    word(document.status, "en"),
    word(document.evidence, "en"),
    document.sources.map(shownSource).join("; ") || "no page known",
    citedKeys.has(document.key) ? "cited" : "known only",
  ]);
  const head = ["Key", "Number", "Title", "In force from", "Last day", "Status", "Known", "Where to read it", "Use"];
  return table(head, rows);
}

/** A statement that cites its document as a whole, or in a place that is not known. */
const unplaced = statements.filter(({ value }) => ["whole", "not-known"].includes(value.citation.provision));

function placesTables(): readonly string[] {
  const sourceless = documents.filter(({ sources }) => sources.length === 0);
  return [
    `## Statements without an article: ${unplaced.length} of ${statements.length}`,
    "",
    ...table(["Documents", "Statements", "What was found"], lookedForRows("articles", unplacedIn)),
    "",
    `## Documents without a page: ${sourceless.length} of ${documents.length}`,
    "",
    ...table(
      ["Documents", "Documents without a page", "What was found"],
      lookedForRows("page", (keys) => keys.length),
    ),
  ];
}

function lookedForRows(sought: LookedFor["sought"], countOf: (keys: LookedFor["documents"]) => number): readonly Row[] {
  const rows = lookedFor.filter((one) => one.sought === sought);
  return rows
    .toSorted((one, other) => countOf(other.documents) - countOf(one.documents))
    .map(({ documents: keys, found }) => [keys.map(nameOf).join("; "), String(countOf(keys)), found]);
}

function unplacedIn(keys: LookedFor["documents"]): number {
  return unplaced.filter(({ value }) => keys.includes(value.citation.document)).length;
}

function nameOf(document: Citation["document"]): string {
  return cited({ document, provision: "whole" });
}

function shownSource({ title, url, kind }: DocumentSource): string {
  return `${url === null ? title : `[${title}](${url})`} (${kind})`;
}

/** The keys that a law file outside the register names. */
const citedKeys: ReadonlySet<string> = new Set(
  projectFiles
    .filter((path) => path.endsWith(".law.ts") && !path.startsWith("src/law/"))
    .flatMap((path) => textOf(path).match(/[A-Z0-9-]+@\d{4}-\d{2}-\d{2}/g) ?? []),
);

function cited(citation: Citation): string {
  return citationText(citation, "en");
}

function page(title: string, note: string, lines: readonly string[]): string {
  return `# ${title}\n\n${note}\n\n${lines.join("\n").trimEnd()}\n`;
}

function table(head: Row, rows: readonly Row[]): readonly string[] {
  const line = (cells: Row): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

if (process.argv[1]?.endsWith("law-tables.ts")) {
  for (const [path, text] of Object.entries(lawTables())) {
    writeFileSync(new URL(`../../${path}`, import.meta.url), text);
  }
}
