import { requireWord } from "../../guard/index.ts";
import type { Sourced } from "../../law/index.ts";
import { assessed, type Outcome, type Step, undetermined } from "../../outcome/index.ts";
import { addMonths, type CalendarDate, type Period, requireDay, requirePeriod } from "../../time/index.ts";
import { appliedStep, groundsOf } from "../applied-step.ts";
import { type RatingClass, ratingClasses } from "../records/rating-class.ts";
import { ratingGuidanceOn } from "../rule-books/rule-book.ts";
import { opinionOfOldBranch, specialCases } from "./special-cases.law.ts";

/**
 * What is special about the year of somebody who is rated: sick leave of three months in total (nghỉ ốm từ 3 tháng),
 * maternity (thai sản), a transfer (chuyển sinh hoạt chính thức), temporary activity elsewhere (sinh hoạt tạm thời),
 * suspension from the committee (đình chỉ sinh hoạt cấp ủy), a leading collective of fewer than three (tập thể lãnh đạo dưới
 * 3 người).
 */
export type SpecialCase = keyof typeof specialCases;

/** What follows from a special case: a ceiling, the base of the rating, or who rates. */
export type SpecialEffect =
  | "completed-at-most"
  | "by-actual-results"
  | "by-the-receiving-branch"
  | "by-the-official-branch"
  | "reviewed-and-rated"
  | "time-before-suspension"
  | "inside-the-committee";

const effects: readonly SpecialEffect[] = [
  "completed-at-most",
  "by-actual-results",
  "by-the-receiving-branch",
  "by-the-official-branch",
  "reviewed-and-rated",
  "time-before-suspension",
  "inside-the-committee",
];

const notRead = { reason: "text-not-read", decidedBy: "rating-authority", readings: [] } as const;

/**
 * Explains what follows from a special case for a rating that is decided on this day (các trường hợp đặc thù), by the
 * guidance in force: 21-HD/BTCTW II.6, 43-HD/BTCTW section 7. Where that one was not read on the case, the answer is
 * `undetermined`.
 *
 * @param what - The special case.
 * @param on - The day on which the rating is decided.
 * @returns What follows, or that the text was not read.
 * @throws TypeError when the case is no text; RangeError when it is another word, or the day is no day of the calendar.
 *
 * @example
 * ```ts
 * import { assessSpecialCase } from "chibo/rating";
 *
 * assessSpecialCase("sick-three-months", "2020-12-15").value; // => "completed-at-most"
 * assessSpecialCase("sick-three-months", "2025-12-15").value; // => "by-actual-results"
 * assessSpecialCase("sick-three-months", "2024-12-15").reason; // => "text-not-read"
 * ```
 */
export function assessSpecialCase(what: SpecialCase, on: CalendarDate): Outcome<SpecialEffect> {
  requireWord("assessSpecialCase", "the case", what, Object.keys(specialCases) as SpecialCase[]);
  requireDay("assessSpecialCase", on);
  const document = ratingGuidanceOn(on)?.citation.document ?? "";
  const rules: Readonly<Record<string, (Sourced & { readonly effect: SpecialEffect }) | undefined>> =
    specialCases[what];
  const rule = rules[document];
  if (rule === undefined) return undetermined<SpecialEffect>(notRead, groundsOf(on, []));
  return assessed(rule.effect, groundsOf(on, [appliedStep("specialCase.effect", what, rule)]));
}

/**
 * Gives the class that is left of this one under the effect of a special case (mức xếp loại tối đa). Only a ceiling changes
 * it.
 *
 * @param effect - What follows from the special case, as {@link assessSpecialCase} gives it.
 * @param value - The class by the facts.
 * @returns The class that may be given.
 * @throws TypeError when an argument is no text, RangeError when it is another word.
 *
 * @example
 * ```ts
 * import { classUnder } from "chibo/rating";
 *
 * classUnder("completed-at-most", "good"); // => "completed"
 * classUnder("completed-at-most", "not-completed"); // => "not-completed"
 * classUnder("by-actual-results", "good"); // => "good"
 * ```
 */
export function classUnder(effect: SpecialEffect, value: RatingClass): RatingClass {
  requireWord("classUnder", "the effect", effect, effects);
  requireWord("classUnder", "the class", value, ratingClasses);
  if (effect !== "completed-at-most") return value;
  const place = Math.max(ratingClasses.indexOf(value), ratingClasses.indexOf("completed"));
  return ratingClasses[place] as RatingClass;
}

/** Whether the receiving branch needs the opinion of the old one. */
export type OldBranchOpinion = "needed" | "not-needed";

/**
 * Explains whether the receiving branch needs the opinion of the old one on a transferred member (ý kiến của chi bộ nơi
 * chuyển đi): when six calendar months or more of the year were spent there. By 21-HD/BTCTW II.6; the guidance since was
 * not read on it.
 *
 * @param period - The period that is rated.
 * @param movedOn - The day of the transfer, within the period.
 * @param on - The day on which the rating is decided.
 * @returns Whether the opinion is needed, or that the text was not read.
 * @throws RangeError when a day is no day of the calendar, or the transfer lies outside the period.
 *
 * @example
 * ```ts
 * import { assessOldBranchOpinion } from "chibo/rating";
 * import { yearPeriod } from "chibo/time";
 *
 * assessOldBranchOpinion(yearPeriod(2021), "2021-07-01", "2021-12-15").value; // => "needed"
 * assessOldBranchOpinion(yearPeriod(2021), "2021-06-30", "2021-12-15").value; // => "not-needed"
 * assessOldBranchOpinion(yearPeriod(2025), "2025-07-01", "2025-12-15").reason; // => "text-not-read"
 * ```
 */
export function assessOldBranchOpinion(
  period: Period,
  movedOn: CalendarDate,
  on: CalendarDate,
): Outcome<OldBranchOpinion> {
  requirePeriod("assessOldBranchOpinion", period);
  requireDay("assessOldBranchOpinion", movedOn, "the day of the transfer");
  requireDay("assessOldBranchOpinion", on);
  if (movedOn < period.firstDay || movedOn > period.lastDay) {
    throw new RangeError(
      `assessOldBranchOpinion: the transfer of ${movedOn} lies outside the period; give its own period`,
    );
  }
  const { citation, evidence, months } = opinionOfOldBranch;
  if (ratingGuidanceOn(on)?.citation.document !== citation.document) {
    return undetermined<OldBranchOpinion>(notRead, groundsOf(on, []));
  }
  const due = addMonths(period.firstDay, months);
  const isNeeded = due <= movedOn;
  const step: Step = {
    code: "oldBranchOpinion.sixMonthsThere",
    result: isNeeded ? "met" : "not-met",
    actual: movedOn,
    operator: ">=",
    expected: due,
    citation,
    evidence,
  };
  return assessed<OldBranchOpinion>(isNeeded ? "needed" : "not-needed", groundsOf(on, [step]));
}
