import { type RatingCount, type RatingShare, ratingShare } from "./rating-share.ts";
import type { RatingSummary } from "./summarise-ratings.ts";

/** How a share moved from one summary to another. */
export interface RatingChange {
  /** The share before. */
  readonly before: RatingShare;
  /** The share after. */
  readonly after: RatingShare;
  /** How many more there are; fewer when negative. */
  readonly count: number;
  /**
   * The difference in percentage points (điểm phần trăm), worked out from the counts and rounded half away from 0; `null`
   * when a base is 0.
   */
  readonly points: number | null;
}

/**
 * By how many percentage points did this share change between two summaries? From the counts: the difference of two
 * rounded percentages may be off by one in the last digit.
 *
 * @param digits - The digits after the point.
 * @throws RangeError when the summaries count different kinds.
 *
 * @example
 * ```ts
 * const before = summaryOfCounts({ kind: "organisation", classes: { good: 592, completed: 400 } });
 * const after = summaryOfCounts({ kind: "organisation", classes: { good: 574, completed: 417 } });
 * const change = ratingChange(before, after, "good", "rated", 2);
 * [change.count, change.points]; // => [-18, -1.76]
 * ```
 */
export function ratingChange(
  before: RatingSummary,
  after: RatingSummary,
  of: RatingCount,
  base: RatingCount,
  digits: 0 | 1 | 2,
): RatingChange {
  if (before.kind !== after.kind) {
    throw new RangeError(`Expected summaries of one kind, received ${before.kind} and ${after.kind}.`);
  }
  const shares = [ratingShare(before, of, base, digits), ratingShare(after, of, base, digits)] as const;
  const [first, second] = shares;
  return {
    before: first,
    after: second,
    count: second.part - first.part,
    points: first.whole === 0 || second.whole === 0 ? null : pointsBetween(first, second, 10 ** digits),
  };
}

/** Exact until the last step: the two fractions on one denominator, rounded half away from 0. */
function pointsBetween(before: RatingShare, after: RatingShare, scale: number): number {
  const whole = BigInt(before.whole) * BigInt(after.whole);
  const part = BigInt(after.part) * BigInt(before.whole) - BigInt(before.part) * BigInt(after.whole);
  const size = (part < 0n ? -part : part) * 100n * BigInt(scale);
  const rounded = Number((size * 2n + whole) / (whole * 2n)) / scale;
  return part < 0n ? 0 - rounded : rounded;
}
