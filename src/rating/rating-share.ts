import type { RecordedClass } from "./rating-class.ts";
import type { RatingSummary } from "./summarise-ratings.ts";

/** What of a summary is counted: a class, the upper two together, all rated, or all there are. */
export type RatingCount = RecordedClass | "good-or-better" | "rated" | "everyone";

/** A share that names its base, with the counts it comes from. */
export interface RatingShare {
  /** What is counted. */
  readonly of: RatingCount;
  /** What it is a share of. */
  readonly base: RatingCount;
  /** The count. */
  readonly part: number;
  /** The count of the base. */
  readonly whole: number;
  /** The percentage, rounded half up; `null` when the base is 0, for there is no share of nothing. */
  readonly percent: number | null;
}

/**
 * Which share of the base has this class? The base is always named, for reports mix them: "of those rated", "of those
 * rated good". Counts come first; the percentage is rounded half up from them, exactly.
 *
 * @param digits - The digits after the point.
 *
 * @example
 * ```ts
 * const summary = summaryOfCounts({ kind: "organisation", classes: { excellent: 3, good: 15, completed: 4 } });
 * ratingShare(summary, "good-or-better", "rated", 1).percent; // => 81.8
 * ratingShare(summary, "excellent", "good", 1);
 * // => { of: "excellent", base: "good", part: 3, whole: 15, percent: 20 }
 * ```
 */
export function ratingShare(
  summary: RatingSummary,
  of: RatingCount,
  base: RatingCount,
  digits: 0 | 1 | 2,
): RatingShare {
  const part = countOf(summary, of);
  const whole = countOf(summary, base);
  return { of, base, part, whole, percent: whole === 0 ? null : percentHalfUp(part, whole, digits) };
}

function countOf(summary: RatingSummary, count: RatingCount): number {
  if (count === "good-or-better") return summary.goodOrBetter;
  if (count === "rated") return summary.rated;
  if (count !== "everyone") return summary.classes[count];
  const notRated = Object.values(summary.notRated).reduce((sum, one) => sum + one, 0);
  return summary.rated + summary.exempt + notRated;
}

function percentHalfUp(part: number, whole: number, digits: number): number {
  const scale = 10 ** digits;
  const twice = BigInt(whole) + BigInt(whole);
  const units = (BigInt(part) * BigInt(scale * 100) * 2n + BigInt(whole)) / twice;
  return Number(units) / scale;
}
