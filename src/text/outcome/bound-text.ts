import type { Fraction } from "../../money/index.ts";
import type { Operator } from "../../outcome/index.ts";
import { type CalendarDate, isCalendarDate } from "../../time/index.ts";
import { words as english } from "../en/operators.ts";
import { dateText } from "../format/day-text.ts";
import { numberText } from "../format/number-text.ts";
import { percentText } from "../format/percent-text.ts";
import type { Language } from "../language.ts";
import { words as vietnamese } from "../vi/operators.ts";

/** What a bound may be. */
export type Bounded = number | Fraction | CalendarDate;

/** Whether the value is a number, a share or a day that a fact can be held against. */
export function isBounded(value: unknown): value is Bounded {
  return typeof value === "number" || isFraction(value) || isCalendarDate(value);
}

/** A part of a whole. */
export function isFraction(value: unknown): value is Fraction {
  if (typeof value !== "object" || value === null) return false;
  const { part, whole } = value as Partial<Fraction>;
  return typeof part === "number" && typeof whole === "number";
}

/** A bound with its operator as a word: `từ 50 trở lên`, `at most 7`, `from 19 January 2011`, `none`. */
export function boundIn(operator: Operator, bound: Bounded, language: Language): string {
  const { boundText, dayText } = language === "vi" ? vietnamese : english;
  if (typeof bound === "string") return dayText(operator, dateText(bound, language));
  if (typeof bound === "number") return boundText(operator, numberText(bound, language), bound === 0);
  const share = shareBound(bound, language);
  // There is no more than all.
  return operator === ">=" && bound.part === bound.whole ? share : boundText(operator, share, bound.part === 0);
}

/** A share in percent where that is a whole number, else as the fraction that the text has. */
function shareBound({ part, whole }: Fraction, language: Language): string {
  if ((100 * part) % whole === 0) return percentText({ part, whole }, language, { digits: 0 });
  return `${numberText(part, language)}/${numberText(whole, language)}`;
}
