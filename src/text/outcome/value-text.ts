import type { DocumentKey } from "../../law/index.ts";
import type { Frequency } from "../../meeting/index.ts";
import type { Fraction } from "../../money/index.ts";
import type { Bound, Scalar, Share } from "../../outcome/index.ts";
import type { ExcellenceSplit } from "../../rating/index.ts";
import type { Stipend } from "../../stipend/index.ts";
import { isCalendarDate, isCalendarMonth, isCalendarQuarter } from "../../time/index.ts";
import { documentName } from "../citation/document-name.ts";
import { words as english } from "../en/operators.ts";
import { dateText, monthText, quarterText } from "../format/day-text.ts";
import { numberText } from "../format/number-text.ts";
import { percentText } from "../format/percent-text.ts";
import type { Language } from "../language.ts";
import { noPhrases, type Phrases, phrasesIn, type TextOptions } from "../phrases/options.ts";
import { wordOf } from "../phrases/phrases.ts";
import { words as vietnamese } from "../vi/operators.ts";
import { type Bounded, boundIn, isBounded, isFraction } from "./bound-text.ts";
import { factName } from "./fact-text.ts";
import { dueText } from "./stipend-text.ts";

const documentKey = /^[^@\s]+@\d{4}-\d{2}-\d{2}$/;

/**
 * Writes the value of an answer or of a step in words: a number, a day, a share, a code, a list, a stipend, yes or no. A
 * record that is none of these is written member by member, keys of persons apart.
 *
 * @param value - The value; `null` where it is not known.
 * @param language - The language.
 * @param options - The words of the caller's own.
 * @returns The value in words.
 * @throws TypeError when an option is unknown, RangeError when there is no such language.
 *
 * @example
 * ```ts
 * import { valueText } from "chibo/text";
 *
 * valueText({ part: 18, whole: 20 }, "vi"); // => "18/20 (90,0%)"
 * valueText({ atLeast: 31 }, "en"); // => "at least 31"
 * valueText("2025-Q2", "vi"); // => "quý II/2025"
 * valueText(true, "vi"); // => "có"
 * valueText(null, "en"); // => "unknown"
 * ```
 */
export function valueText(value: unknown, language: Language, options: TextOptions = {}): string {
  return valueIn(value, language, phrasesIn("valueText", language, options));
}

/** The value in words, without checks. */
export function valueIn(value: unknown, language: Language, own: Phrases = noPhrases): string {
  if (value === null || value === undefined) return wordOf("unknown", language);
  if (Array.isArray(value)) return listIn(value, language, own);
  return typeof value === "object" ? recordIn(value, language, own) : scalarIn(value as Scalar, language, own);
}

function scalarIn(value: Scalar, language: Language, own: Phrases): string {
  if (typeof value === "boolean") return wordOf(value ? "yes" : "no", language);
  if (typeof value === "number") return numberText(value, language);
  const text = String(value);
  if (documentKey.test(text)) return documentName(text as DocumentKey, language, own);
  if (isCalendarDate(text)) return dateText(text, language);
  if (isCalendarMonth(text)) return monthText(text, language);
  return isCalendarQuarter(text) ? quarterText(text, language) : wordOf(text, language, own);
}

function listIn(values: readonly unknown[], language: Language, own: Phrases): string {
  if (values.length === 0) return wordOf("none", language);
  return values.map((one) => valueIn(one, language, own)).join(", ");
}

function recordIn(value: object, language: Language, own: Phrases): string {
  if (isFraction(value)) return shareText(value, language);
  if ("atLeast" in value && typeof value.atLeast === "number") {
    return `${wordOf("atLeast", language)} ${numberText(value.atLeast, language)}`;
  }
  if (isStipend(value)) return dueText(value, language, own);
  if (isSplit(value)) return splitText(value, language);
  if (isFrequency(value)) return frequencyText(value, language);
  const { operator, value: bound, share } = value as Partial<Bound & Share>;
  if (operator !== undefined && isBounded(bound ?? share))
    return boundIn(operator, (bound ?? share) as Bounded, language);
  const members = Object.entries(value).filter(([key]) => !keysOfPersons.includes(key));
  return members
    .map(([key, member]) => `${factName(key, language, own)}: ${valueIn(member, language, own)}`)
    .join("; ");
}

/** What tells one person from others is never printed. */
const keysOfPersons: readonly string[] = ["key", "holder", "member", "followerKey"];

function isFrequency(value: object): value is Frequency {
  const { times, months } = value as Partial<Frequency>;
  return typeof times === "number" && typeof months === "number";
}

function isStipend(value: object): value is Stipend {
  const { total, items } = value as Partial<Stipend>;
  return typeof total === "number" && Array.isArray(items);
}

/** Whether a value is a stipend of which nothing is due. */
export function isNothingDue(value: unknown): boolean {
  return typeof value === "object" && value !== null && isStipend(value) && value.items.length === 0;
}

/** So many times in a month, a quarter, a year, or so many months. */
function frequencyText({ times, months }: Frequency, language: Language): string {
  const { frequencyText: written } = language === "vi" ? vietnamese : english;
  return written(numberText(times, language), months);
}

function isSplit(value: object): value is ExcellenceSplit {
  const { allowed, excellent, tied } = value as Partial<ExcellenceSplit>;
  return typeof allowed === "number" && Array.isArray(excellent) && Array.isArray(tied);
}

/** How many may be rated excellent; who is within the number stays in the record. */
function splitText({ allowed, excellent, tied, placesForTied }: ExcellenceSplit, language: Language): string {
  const told = (code: string, count: number): string =>
    `${wordOf(`cap.${code}`, language)}: ${numberText(count, language)}`;
  const parts = [told("allowed", allowed)];
  if (excellent.length > 0) parts.push(told("excellent", excellent.length));
  if (placesForTied > 0) parts.push(told("placesForTied", placesForTied));
  if (tied.length > 0) parts.push(told("tied", tied.length));
  return parts.join("; ");
}

function shareText(share: Fraction, language: Language): string {
  const percent = percentText(share, language);
  if (share.whole === 100) return percent;
  return `${numberText(share.part, language)}/${numberText(share.whole, language)} (${percent})`;
}
