import type { Fraction } from "../../money/index.ts";
import type { Scalar } from "../../outcome/index.ts";
import type { Stipend } from "../../stipend/index.ts";
import { isCalendarDate, isCalendarMonth, isCalendarQuarter } from "../../time/index.ts";
import { dateText, monthText, quarterText } from "../format/day-text.ts";
import { numberText } from "../format/number-text.ts";
import { percentText } from "../format/percent-text.ts";
import type { Language } from "../language.ts";
import { noPhrases, type Phrases, phrasesIn, type TextOptions } from "../phrases/options.ts";
import { wordOf } from "../phrases/phrases.ts";
import { factName } from "./fact-text.ts";
import { dueText } from "./stipend-text.ts";

/**
 * Writes the value of an answer or of a step in words: a number, a day, a share, a code, a list, a stipend, yes or no. A
 * record that is none of these is written member by member.
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
  const members = Object.entries(value).map(
    ([key, member]) => `${factName(key, language, own)}: ${valueIn(member, language, own)}`,
  );
  return members.join("; ");
}

function isFraction(value: object): value is Fraction {
  const { part, whole } = value as Partial<Fraction>;
  return typeof part === "number" && typeof whole === "number";
}

function isStipend(value: object): value is Stipend {
  const { total, items } = value as Partial<Stipend>;
  return typeof total === "number" && Array.isArray(items);
}

function shareText(share: Fraction, language: Language): string {
  const percent = percentText(share, language);
  if (share.whole === 100) return percent;
  return `${numberText(share.part, language)}/${numberText(share.whole, language)} (${percent})`;
}
