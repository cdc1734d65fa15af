import type { Fraction } from "../../money/index.ts";
import type { Step } from "../../outcome/index.ts";
import { isCalendarDate } from "../../time/index.ts";
import * as english from "../en/operators.ts";
import { numberText } from "../format/number-text.ts";
import { percentText } from "../format/percent-text.ts";
import type { Language } from "../language.ts";
import type { Phrases } from "../phrases/options.ts";
import * as vietnamese from "../vi/operators.ts";
import { valueIn } from "./value-text.ts";

/** What the law asks in a step, with its operator as a word: `từ 50 trở lên`, `at most 7`, `none`. */
export function requirementText({ operator, expected }: Step, language: Language, own: Phrases): string {
  const { boundText, dayText, or } = language === "vi" ? vietnamese : english;
  if (operator === "one-of" || operator === "is" || operator === "read-as") {
    const words = Array.isArray(expected) ? expected : [expected];
    return words.map((word) => valueIn(word, language, own)).join(or);
  }
  if (isCalendarDate(expected)) return dayText(operator, valueIn(expected, language, own));
  const isNothing = expected === 0 || (isFraction(expected) && expected.part === 0);
  return boundText(operator, boundOf(expected, language, own), isNothing);
}

function boundOf(expected: Step["expected"], language: Language, own: Phrases): string {
  if (!isFraction(expected)) return valueIn(expected, language, own);
  const { part, whole } = expected;
  if ((100 * part) % whole === 0) return percentText(expected, language, { digits: 0 });
  return `${numberText(part, language)}/${numberText(whole, language)}`;
}

function isFraction(value: unknown): value is Fraction {
  return typeof value === "object" && value !== null && "part" in value && "whole" in value;
}
