import { requireIterable, requireOptions, requireWord } from "../../guard/index.ts";
import type { ReadingOptions } from "../../outcome/index.ts";
import { type CalendarDate, requireDay } from "../../time/index.ts";
import { ratingVerdictOn, requireRatedSubject } from "../class/assess-rating.ts";
import { settledReadings } from "../records/asked.ts";
import { type RatedSubject, recordedDuties } from "../records/rated-subject.ts";
import { type RatedKind, ratedKinds } from "../records/rating-class.ts";
import { noClasses, noReasons, type RatingSummary, summed } from "./rating-summary.ts";

/** What {@link summariseRatings} is asked. */
export interface SummariseRatingsOptions extends ReadingOptions {
  /** Who or what is counted. */
  readonly kind: RatedKind;
}

/**
 * Summarises how a group was rated on this day (tổng hợp kết quả xếp loại). Each subject is counted once: exempt, not rated
 * for a reason, or by the class that counts. One whose class neither a decision nor the facts give is `class-open`, and in
 * no percentage.
 *
 * @param subjects - The subjects; a stream serves as well as a list.
 * @param on - The day the question is about.
 * @param options - Who or what is counted, and the readings that the caller has settled.
 * @returns The counts. Of fewer than five persons a page shows no figure.
 * @throws TypeError when a subject is of a wrong form; RangeError when a day is no day of the calendar, a reading is
 * unknown, or two readings exclude each other.
 *
 * @example
 * ```ts
 * import { ratedSubject, summariseRatings } from "chibo/rating";
 *
 * const decision = { class: "good", decidedBy: "commune-01", decidedOn: "2025-12-20" } as const;
 * const subjects = [ratedSubject({ decision }), ratedSubject({ duty: "exempt" })];
 * const summary = summariseRatings(subjects, "2025-12-31", { kind: "member" });
 * [summary.rated, summary.exempt]; // => [1, 1]
 * summary.isTooSmallToShow; // => true
 * ```
 */
export function summariseRatings(
  subjects: Iterable<RatedSubject>,
  on: CalendarDate,
  options: SummariseRatingsOptions,
): RatingSummary {
  requireIterable("summariseRatings", "subjects", subjects);
  requireDay("summariseRatings", on);
  requireOptions("summariseRatings", options, ["kind", "readings"]);
  const { kind } = options;
  requireWord("summariseRatings", "kind", kind, ratedKinds);
  const settled = { readings: settledReadings("summariseRatings", options, ["kind", "readings"]) };
  const classes = { ...noClasses };
  const notRated = { ...noReasons };
  let exempt = 0;
  for (const subject of subjects) {
    requireRatedSubject("summariseRatings", subject);
    const { duty } = subject;
    requireWord("summariseRatings", "duty", duty, recordedDuties);
    if (duty === "exempt") exempt += 1;
    else if (duty !== "to-be-rated") notRated[duty] += 1;
    else {
      const verdict = ratingVerdictOn(subject, on, settled);
      if (verdict.kind === "assessed") classes[verdict.value] += 1;
      else notRated["class-open"] += 1;
    }
  }
  return summed(kind, classes, exempt, notRated);
}
