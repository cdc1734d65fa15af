import { build, type Fields, type Given, knownFacts } from "../../facts/index.ts";
import { requireList } from "../../guard/index.ts";
import { type RecordedClass, recordedClasses } from "../records/rating-class.ts";

/** One rating year of whoever may be awarded. */
export interface AwardYear {
  /** The rating year. */
  readonly year: number;
  /** The class decided; `null` when not known. */
  readonly class: RecordedClass | null;
  /** Whether it was chosen among the best of its class (tiêu biểu); for a member it does not matter. */
  readonly chosen: boolean | null;
}

/** What each member of a year may be. */
export const awardYearFields: Fields<AwardYear> = {
  year: { type: "count", required: true },
  class: recordedClasses,
  chosen: "flag",
};

/**
 * Makes the record of a rating year of whoever may be awarded (kết quả xếp loại hằng năm). Its `year` is required; without
 * `class` the class is not known, without `chosen` it is not known whether it was chosen among the best.
 *
 * @param given - The year, and what is known of it.
 * @returns The record.
 * @throws TypeError for a key that is missing or unknown or a value of a wrong type, RangeError for a year below 0.
 *
 * @example
 * ```ts
 * import { assessAwardStreak, awardYear } from "chibo/rating";
 *
 * const years = [awardYear({ year: 2024, class: "good" }), awardYear({ year: 2025, class: "excellent" })];
 * assessAwardStreak(years, "2026-02-03", { recipient: "member" }).value; // => 1
 * ```
 */
export function awardYear(given: Given<AwardYear, "year">): AwardYear {
  return build("awardYear", awardYearFields, given);
}

/** The years that a function was given, checked, the newest first; a year that comes twice is refused. */
export function newestYears(caller: string, given: unknown): readonly AwardYear[] {
  requireList(caller, "years", given);
  const years = given.map((one, index) => knownFacts(`${caller}: years[${index}]`, awardYearFields, one));
  const newest = years.sort((one, other) => other.year - one.year);
  const twice = newest.find(({ year }, index) => newest[index - 1]?.year === year);
  if (twice === undefined) return newest;
  throw new RangeError(`${caller}: the year ${twice.year} comes twice; give each year once`);
}
