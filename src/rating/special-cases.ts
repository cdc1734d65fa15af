import type { Sourced } from "../law/index.ts";
import { assessed, type Outcome, type Step, undetermined } from "../outcome/index.ts";
import { addMonths, type CalendarDate } from "../time/index.ts";
import { type RatingClass, ratingClasses } from "./rating-class.ts";
import { ratingGuidanceOn } from "./rule-book.ts";
import { opinionOfOldBranch, specialCases } from "./special-cases.law.ts";

/**
 * What is special about the year of somebody who is rated: sick leave of three months in all (nghỉ ốm từ 3 tháng),
 * maternity (thai sản), a transfer (chuyển sinh hoạt chính thức), temporary activity elsewhere (sinh hoạt tạm thời),
 * suspension from the committee (đình chỉ sinh hoạt cấp ủy).
 */
export type SpecialCase = keyof typeof specialCases;

/** What follows: a ceiling, the base of the rating, or who rates. */
export type SpecialEffect =
  | "completed-at-most"
  | "by-actual-results"
  | "by-the-receiving-branch"
  | "by-the-official-branch"
  | "reviewed-and-rated"
  | "time-before-suspension";

/**
 * What follows from this special case for a rating that is decided on this day? By the guidance in force; where that one
 * was not read on the case, the answer is `undetermined`.
 *
 * @example
 * ```ts
 * treatSpecialCase("sick-three-months", "2020-12-15").value; // => "completed-at-most"
 * treatSpecialCase("sick-three-months", "2025-12-15").value; // => "by-actual-results"
 * treatSpecialCase("sick-three-months", "2024-12-15").reason; // => "text-not-read"
 * ```
 */
export function treatSpecialCase(what: SpecialCase, on: CalendarDate): Outcome<SpecialEffect> {
  const document = ratingGuidanceOn(on)?.citation.document ?? "";
  const rules: Readonly<Record<string, (Sourced & { readonly effect: SpecialEffect }) | undefined>> =
    specialCases[what];
  const rule = rules[document];
  if (rule === undefined) {
    const open = { reason: "text-not-read", decidedBy: "rating-authority", readings: [] } as const;
    return undetermined<SpecialEffect>(open, { on, steps: [], because: [] });
  }
  const { effect, citation, evidence } = rule;
  const step: Step = {
    code: "specialCase.effect",
    result: "met",
    actual: what,
    operator: "is",
    expected: what,
    citation,
    evidence,
  };
  return assessed(effect, { on, steps: [step], because: [step.code] });
}

/**
 * Which class is left of this one under the effect of a special case? Only a ceiling changes it.
 *
 * @example
 * ```ts
 * classUnder("completed-at-most", "good"); // => "completed"
 * classUnder("completed-at-most", "not-completed"); // => "not-completed"
 * classUnder("by-actual-results", "good"); // => "good"
 * ```
 */
export function classUnder(effect: SpecialEffect, value: RatingClass): RatingClass {
  if (effect !== "completed-at-most") return value;
  return ratingClasses.indexOf(value) < ratingClasses.indexOf("completed") ? "completed" : value;
}

/**
 * Does the receiving branch need the opinion of the old one on a transferred member? When six calendar months or more of
 * the year were spent there. Known of 21-HD/BTCTW, 2019 to 2023.
 *
 * @param firstDay - The first day of the period that is rated.
 * @param movedOn - The day of the transfer.
 *
 * @example
 * ```ts
 * needsOldBranchOpinion("2021-01-01", "2021-07-01"); // => true
 * needsOldBranchOpinion("2021-01-01", "2021-06-30"); // => false
 * ```
 */
export function needsOldBranchOpinion(firstDay: CalendarDate, movedOn: CalendarDate): boolean {
  return addMonths(firstDay, opinionOfOldBranch.months) <= movedOn;
}
