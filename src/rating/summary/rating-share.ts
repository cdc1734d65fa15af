import { requireOptions, requireWord } from "../../guard/index.ts";
import { type RecordedClass, recordedClasses } from "../records/rating-class.ts";
import { type RatingSummary, requireSummary } from "./rating-summary.ts";

/** What of a summary is counted: a class, the upper two together, all rated, or all there are. */
export type RatingCount = RecordedClass | "good-or-better" | "rated" | "everyone";

/** A share that names its base, as the two counts: a text rounds it to a percentage. */
export interface RatingShare {
  /** What is counted. */
  readonly of: RatingCount;
  /** What it is a share of. */
  readonly base: RatingCount;
  /** The count. */
  readonly part: number;
  /** The count of the base; of 0 there is no share. */
  readonly whole: number;
}

/** Which share is meant. */
export interface RatingShareOptions {
  /** What is counted. */
  readonly of: RatingCount;
  /** What it is a share of. */
  readonly base: RatingCount;
}

/**
 * Gives the share of the base that has a class (tỷ lệ xếp loại). The base is always named, for reports mix them: "of those
 * rated", "of those rated good". The counts stay as they are; `percentText` of `chibo/text` rounds them.
 *
 * @param summary - The counts of a group.
 * @param options - What is counted, and what it is a share of.
 * @returns The share as two counts.
 * @throws TypeError when it is no summary, RangeError when a word is unknown.
 *
 * @example
 * ```ts
 * import { ratingShare, summaryOfCounts } from "chibo/rating";
 *
 * const summary = summaryOfCounts({ kind: "organisation", classes: { excellent: 3, good: 15, completed: 4 } });
 * ratingShare(summary, { of: "excellent", base: "good" }).part; // => 3
 * ```
 */
export function ratingShare(summary: RatingSummary, options: RatingShareOptions): RatingShare {
  requireSummary("ratingShare", "the summary", summary);
  requireShare("ratingShare", options);
  return shareOf(summary, options);
}

/** Refuses what names no share. */
export function requireShare(caller: string, options: unknown): asserts options is RatingShareOptions {
  requireOptions(caller, options, ["of", "base"]);
  const { of, base } = options as Partial<RatingShareOptions>;
  const counts: readonly RatingCount[] = [...recordedClasses, "good-or-better", "rated", "everyone"];
  requireWord(caller, "of", of, counts);
  requireWord(caller, "base", base, counts);
}

/** The share, for arguments that were checked before. */
export function shareOf(summary: RatingSummary, { of, base }: RatingShareOptions): RatingShare {
  return { of, base, part: countOf(summary, of), whole: countOf(summary, base) };
}

function countOf(summary: RatingSummary, count: RatingCount): number {
  if (count === "good-or-better") return summary.goodOrBetter;
  if (count === "rated") return summary.rated;
  if (count !== "everyone") return summary.classes[count];
  const notRated = Object.values(summary.notRated).reduce((sum, one) => sum + one, 0);
  return summary.rated + summary.exempt + notRated;
}
