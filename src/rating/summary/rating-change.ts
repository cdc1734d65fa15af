import { type RatingShare, type RatingShareOptions, requireShare, shareOf } from "./rating-share.ts";
import { differentKinds, type RatingSummary, requireSummary } from "./rating-summary.ts";

/** How a share moved from one summary to another. */
export interface RatingChange {
  /** The share before. */
  readonly before: RatingShare;
  /** The share after. */
  readonly after: RatingShare;
  /** How many more there are; fewer when negative. */
  readonly count: number;
  /**
   * The difference of the two shares (chênh lệch tỷ lệ) as an exact fraction in lowest terms, its part negative when the
   * share fell; a text makes percentage points of it. `null` when a base is 0.
   */
  readonly difference: { readonly part: number; readonly whole: number } | null;
}

/**
 * Compares a share in two summaries (tăng, giảm so với kỳ trước). From the counts: the difference of two rounded
 * percentages may be off by one in the last digit.
 *
 * @param before - The counts before.
 * @param after - The counts after, of the same kind.
 * @param options - What is counted, and what it is a share of.
 * @returns Both shares, and how they differ.
 * @throws TypeError when one is no summary; RangeError when a word is unknown, or the summaries count different kinds.
 *
 * @example
 * ```ts
 * import { ratingChange, summaryOfCounts } from "chibo/rating";
 *
 * const before = summaryOfCounts({ kind: "organisation", classes: { good: 592, completed: 400 } });
 * const after = summaryOfCounts({ kind: "organisation", classes: { good: 574, completed: 422 } });
 * const change = ratingChange(before, after, { of: "good", base: "rated" });
 * change.count; // => -18
 * change.difference; // => { part: -158, whole: 7719 }
 * ```
 */
export function ratingChange(before: RatingSummary, after: RatingSummary, options: RatingShareOptions): RatingChange {
  requireSummary("ratingChange", "before", before);
  requireSummary("ratingChange", "after", after);
  requireShare("ratingChange", options);
  if (before.kind !== after.kind) throw differentKinds("ratingChange", before.kind, after.kind);
  const [first, second] = [shareOf(before, options), shareOf(after, options)];
  return {
    before: first,
    after: second,
    count: second.part - first.part,
    difference: first.whole === 0 || second.whole === 0 ? null : differenceOf(first, second),
  };
}

/** The two fractions on one denominator, in lowest terms. */
function differenceOf(before: RatingShare, after: RatingShare): { readonly part: number; readonly whole: number } {
  const whole = BigInt(before.whole) * BigInt(after.whole);
  const part = BigInt(after.part) * BigInt(before.whole) - BigInt(before.part) * BigInt(after.whole);
  const divisor = commonDivisor(part < 0n ? -part : part, whole);
  return { part: Number(part / divisor), whole: Number(whole / divisor) };
}

function commonDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : commonDivisor(other, one % other);
}
