import { type Citation, documents } from "../law/index.ts";
import { decidingSteps, type Issue, type Outcome, type Step, type Undetermined } from "../outcome/index.ts";
import type { CalendarDate } from "../time/index.ts";
import { dateText, scalarText } from "./format.ts";
import { type Language, noPhrases, type Phrases, stepPhrase, word } from "./phrases.ts";

/**
 * Where the law says it, in words: the number and the day of the document, and the provision. A document that is not
 * registered, such as one that a policy of the caller's own cites, is told by its key, unless its number is brought along.
 *
 * @param own - The words of the caller's own.
 *
 * @example
 * ```ts
 * citationText({ document: "294-QD-TW@2025-05-26", provision: "20.3.2" }, "vi"); // => "294-QĐ/TW (26/5/2025), 20.3.2"
 * citationText({ document: "07-NQ-HDND@2027-01-15", provision: "2" }, "vi"); // => "07-NQ-HDND (15/01/2027), 2"
 * ```
 */
export function citationText({ document, provision }: Citation, language: Language, own: Phrases = noPhrases): string {
  const at = document.lastIndexOf("@");
  const registered = documents.find((one) => one.key === document)?.number;
  const number = registered ?? own.numbers[document] ?? document.slice(0, at);
  const issuedOn = document.slice(at + 1) as CalendarDate;
  return `${number} (${dateText(issuedOn, language)}), ${provisionText(provision, language)}`;
}

/** The place in a document, as the document numbers it; only "the whole" and "not known" are words. */
export function provisionText(provision: string, language: Language): string {
  return provision === "whole" || provision === "not-known" ? word(provision, language) : provision;
}

/**
 * One condition in a line: whether it is met, what the facts say, what the law asks, and where it says so.
 *
 * @param own - The words of the caller's own.
 */
export function stepText(step: Step, language: Language, own: Phrases = noPhrases): string {
  const held = `${word(step.result, language)}: ${stepPhrase(step.code, language, own)}`;
  const actual = scalarText(step.actual, language, own);
  const asked = `${word(step.operator, language)} ${scalarText(step.expected, language, own)}`;
  const compared = comparedText(step, actual, asked);
  const source = `${citationText(step.citation, language, own)}; ${word(step.evidence, language)}`;
  return `${held} (${compared}) [${source}]`;
}

/** A yes or no, or a word that is on its list, needs no comparison beside it; a list that is the answer, no fact. */
function comparedText({ actual: fact, operator, result }: Step, actual: string, asked: string): string {
  if (fact === null && result === "met") return asked;
  return operator === "is" || (operator === "one-of" && result === "met") ? actual : `${actual}; ${asked}`;
}

/**
 * An outcome in lines: the answer first, then the conditions that decided it.
 *
 * @param valueText - How the value is said in words; codes are looked up when left out.
 * @param own - The words of the caller's own.
 */
export function outcomeText<Value>(
  outcome: Outcome<Value>,
  language: Language,
  valueText: (value: Value) => string = (value) => word(String(value), language),
  own: Phrases = noPhrases,
): readonly string[] {
  const deciding = decidingSteps(outcome).map((step) => `  - ${stepText(step, language, own)}`);
  return [answerText(outcome, language, valueText), ...deciding];
}

/** What is wrong with a record and how to mend it, in a line. */
export function issueText(issue: Issue, language: Language): string {
  const place = issue.path.length === 0 ? "" : `${issue.path.join(".")}: `;
  const remedy = word(issue.remedy, language);
  const [expected, received] = language === "vi" ? ["cần", "nhận được"] : ["expected", "received"];
  return `${place}${word(issue.code, language)}; ${expected} ${issue.expected}, ${received} ${issue.received}. → ${remedy}`;
}

function answerText<Value>(outcome: Outcome<Value>, language: Language, valueText: (value: Value) => string): string {
  const kind = word(outcome.kind, language);
  switch (outcome.kind) {
    case "assessed":
      return valueText(outcome.value);
    case "insufficient-facts":
      return `${kind}: ${outcome.missing.join(", ")}`;
    case "undetermined":
      return `${kind}: ${openText(outcome, language, valueText)}`;
    case "not-in-force":
      return `${kind} (${spanText(outcome, language)})`;
    case "out-of-scope":
      return `${kind}: ${word(outcome.reason, language)}`;
  }
}

function openText<Value>(
  { reason, decidedBy, readings }: Undetermined<Value>,
  language: Language,
  valueText: (value: Value) => string,
): string {
  const parts = [word(reason, language)];
  if (decidedBy !== null) parts.push(`${word("decidedBy", language)}: ${word(decidedBy, language)}`);
  const under = readings.map(({ code, value }) => `${readingText(code, language)} → ${valueText(value)}`);
  if (under.length > 0) parts.push(`${word("readingsLeadTo", language)}: ${under.join("; ")}`);
  return parts.join("; ");
}

function readingText(code: string, language: Language): string {
  return code
    .split("+")
    .map((one) => word(one, language))
    .join(" + ");
}

function spanText(
  { firstDay, lastDay }: Extract<Outcome<unknown>, { kind: "not-in-force" }>,
  language: Language,
): string {
  const [first, last] = [firstDay, lastDay].map((day) => (day === null ? "…" : dateText(day, language)));
  return `${first} - ${last}`;
}
