import { requireIterable, requireRecord, requireWord } from "../../guard/index.ts";
import type { NotRatedReason } from "../records/rated-subject.ts";
import { type RatedKind, type RecordedClass, ratedKinds } from "../records/rating-class.ts";
import { countsOf, type RatingCountsGiven } from "./rating-counts.ts";

/** How a group was rated, as counts. Counts of two groups of one kind merge; percentages never do. */
export interface RatingSummary {
  /** Who or what is counted. */
  readonly kind: RatedKind;
  /** Those with a class. */
  readonly rated: number;
  /** Those with a class of the upper two: hoàn thành tốt (trở lên). */
  readonly goodOrBetter: number;
  /** Those with each class. */
  readonly classes: Readonly<Record<RecordedClass, number>>;
  /** Those exempt from work and activity. */
  readonly exempt: number;
  /** Those without a class, by reason; `class-open` where neither decision nor facts give one. */
  readonly notRated: Readonly<Record<NotRatedReason, number>>;
  /** Whether the group is of fewer persons than may be shown. A page shows no figure of such a summary. */
  readonly isTooSmallToShow: boolean;
}

// A rule of this library for personal data, and no provision of law: ratings of fewer persons point to single ones.
const smallestGroupShown = 5;

/**
 * Adds up counts that were made elsewhere (tổng hợp số liệu xếp loại đã báo cáo).
 *
 * @param counts - The kind, and the counts; one that is left out is 0.
 * @returns The summary.
 * @throws TypeError for an unknown key or a count that is no number, RangeError for a count below 0 or a foreign word.
 *
 * @example
 * ```ts
 * import { summaryOfCounts } from "chibo/rating";
 *
 * const summary = summaryOfCounts({ kind: "organisation", classes: { excellent: 3, good: 15, completed: 4 } });
 * summary.rated; // => 22
 * summary.goodOrBetter; // => 18
 * ```
 */
export function summaryOfCounts(counts: RatingCountsGiven): RatingSummary {
  const { kind, classes, exempt, notRated } = countsOf("summaryOfCounts", counts);
  return summed(kind, { ...noClasses, ...classes }, exempt, { ...noReasons, ...notRated });
}

/**
 * Merges the summaries of several groups (gộp kết quả xếp loại). The order does not matter, so they may be made apart.
 *
 * @param summaries - The summaries, of one kind; a stream serves as well as a list.
 * @returns The counts in total.
 * @throws TypeError when one is no summary; RangeError when there is none, or when they count different kinds.
 *
 * @example
 * ```ts
 * import { mergeRatingSummaries, summaryOfCounts } from "chibo/rating";
 *
 * const one = summaryOfCounts({ kind: "member", classes: { good: 3 } });
 * const merged = mergeRatingSummaries([one, one]);
 * merged.rated; // => 6
 * [one.isTooSmallToShow, merged.isTooSmallToShow]; // => [true, false]
 * mergeRatingSummaries([]); // throws RangeError
 * ```
 */
export function mergeRatingSummaries(summaries: Iterable<RatingSummary>): RatingSummary {
  requireIterable("mergeRatingSummaries", "summaries", summaries);
  const classes = { ...noClasses };
  const notRated = { ...noReasons };
  let exempt = 0;
  let kind: RatedKind | null = null;
  for (const summary of summaries) {
    requireSummary("mergeRatingSummaries", "a summary", summary);
    kind ??= summary.kind;
    if (kind !== summary.kind) throw differentKinds("mergeRatingSummaries", kind, summary.kind);
    addTo(classes, summary.classes);
    addTo(notRated, summary.notRated);
    exempt += summary.exempt;
  }
  if (kind === null) throw new RangeError("mergeRatingSummaries: there is no summary; give at least one");
  return summed(kind, classes, exempt, notRated);
}

/** Refuses what is no summary. */
export function requireSummary(caller: string, name: string, value: unknown): asserts value is RatingSummary {
  requireRecord(caller, name, value);
  const { kind, classes, notRated } = value as Partial<Record<keyof RatingSummary, unknown>>;
  requireWord(caller, `the kind of ${name}`, kind, ratedKinds);
  requireRecord(caller, `classes of ${name}`, classes);
  requireRecord(caller, `notRated of ${name}`, notRated);
}

/** The error for summaries that do not add up. */
export function differentKinds(caller: string, one: RatedKind, other: RatedKind): RangeError {
  return new RangeError(`${caller}: the summaries count ${one} and ${other}; give summaries of one kind`);
}

/** The summary of whole counts. */
export function summed(
  kind: RatedKind,
  classes: Readonly<Record<RecordedClass, number>>,
  exempt: number,
  notRated: Readonly<Record<NotRatedReason, number>>,
): RatingSummary {
  const rated = Object.values(classes).reduce((sum, count) => sum + count, 0);
  const isOfPersons = kind === "member" || kind === "leader";
  return {
    kind,
    rated,
    goodOrBetter: upperClasses.reduce((sum, one) => sum + classes[one], 0),
    classes,
    exempt,
    notRated,
    isTooSmallToShow: isOfPersons && rated < smallestGroupShown,
  };
}

const upperClasses: readonly RecordedClass[] = [
  "excellent",
  "good",
  "clean-and-strong",
  "qualified-excellent",
  "qualified-good",
];

/** Nobody in any class. */
export const noClasses: Readonly<Record<RecordedClass, number>> = {
  excellent: 0,
  good: 0,
  completed: 0,
  "not-completed": 0,
  "clean-and-strong": 0,
  weak: 0,
  "qualified-excellent": 0,
  "qualified-good": 0,
  "qualified-completed": 0,
  "unqualified-or-not-completed": 0,
};

/** Nobody without a class, for any reason. */
export const noReasons: Readonly<Record<NotRatedReason, number>> = {
  "newly-admitted": 0,
  "newly-formed": 0,
  suspended: 0,
  "under-examination": 0,
  "ill-or-away": 0,
  "class-open": 0,
};

function addTo<Name extends string>(sums: Record<Name, number>, counts: Readonly<Record<Name, number>>): void {
  for (const name of Object.keys(sums) as Name[]) sums[name] += counts[name];
}
