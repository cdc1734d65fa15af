import type { ReadingCode } from "../outcome/index.ts";
import type { CalendarDate } from "../time/index.ts";
import { judgeRating, type NotRatedReason, type RatedSubject } from "./rated-subject.ts";
import type { RatedKind, RecordedClass } from "./rating-class.ts";

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

/** What was counted in a group; a count that is left out is 0. */
export interface RatingCounts {
  /** Who or what is counted. */
  readonly kind: RatedKind;
  /** Those with each class. */
  readonly classes: Readonly<Partial<Record<RecordedClass, number>>>;
  /** Those exempt. */
  readonly exempt?: number;
  /** Those without a class, by reason. */
  readonly notRated?: Readonly<Partial<Record<NotRatedReason, number>>>;
}

// A rule of this library for personal data, and no provision of law: ratings of fewer persons point to single ones.
const smallestGroupShown = 5;

/**
 * What do these counts come to? For figures that were reported as counts.
 *
 * @example
 * ```ts
 * const summary = summaryOfCounts({ kind: "organisation", classes: { excellent: 3, good: 15, completed: 4 } });
 * summary.rated; // => 22
 * summary.goodOrBetter; // => 18
 * ```
 */
export function summaryOfCounts({ kind, classes, exempt = 0, notRated = {} }: RatingCounts): RatingSummary {
  const counts = { ...noClasses, ...classes };
  const rated = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const isOfPersons = kind === "member" || kind === "leader";
  return {
    kind,
    rated,
    goodOrBetter: upperClasses.reduce((sum, one) => sum + counts[one], 0),
    classes: counts,
    exempt,
    notRated: { ...noReasons, ...notRated },
    isTooSmallToShow: isOfPersons && rated < smallestGroupShown,
  };
}

/**
 * How was this group rated on this day? Each subject is counted once: exempt, not rated for a reason, or by the class
 * that counts. One whose class neither a decision nor the facts give is `class-open`, and in no percentage.
 *
 * @param kind - Who or what is counted.
 * @param subjects - The subjects; a stream serves as well as a list.
 * @param on - The day the question is about.
 * @param named - The readings that the caller has settled.
 *
 * @example
 * ```ts
 * const decision = { class: "good", decidedBy: "commune-01", decidedOn: "2025-12-20" };
 * const subjects = [
 *   { standing: "to-be-rated", facts: null, decision },
 *   { standing: "exempt", facts: null, decision: null },
 * ];
 * const summary = summariseRatings("member", subjects, "2025-12-31");
 * [summary.rated, summary.exempt, summary.isTooSmallToShow]; // => [1, 1, true]
 * ```
 */
export function summariseRatings(
  kind: RatedKind,
  subjects: Iterable<RatedSubject>,
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): RatingSummary {
  const classes = { ...noClasses };
  const notRated = { ...noReasons };
  let exempt = 0;
  for (const subject of subjects) {
    if (subject.standing === "exempt") exempt += 1;
    else if (subject.standing !== "to-be-rated") notRated[subject.standing] += 1;
    else {
      const verdict = judgeRating(subject, on, named);
      if (verdict.kind === "assessed") classes[verdict.value] += 1;
      else notRated["class-open"] += 1;
    }
  }
  return summaryOfCounts({ kind, classes, exempt, notRated });
}

/**
 * What do the summaries of several groups come to together? The order does not matter, so they may be made apart.
 *
 * @throws RangeError when there is none, or when they count different kinds.
 *
 * @example
 * ```ts
 * const one = summaryOfCounts({ kind: "member", classes: { good: 3 } });
 * const merged = mergeRatingSummaries([one, one]);
 * [merged.rated, one.isTooSmallToShow, merged.isTooSmallToShow]; // => [6, true, false]
 * mergeRatingSummaries([]); // throws RangeError
 * ```
 */
export function mergeRatingSummaries(summaries: Iterable<RatingSummary>): RatingSummary {
  const classes = { ...noClasses };
  const notRated = { ...noReasons };
  let exempt = 0;
  let kind: RatedKind | null = null;
  for (const summary of summaries) {
    kind ??= summary.kind;
    if (kind !== summary.kind)
      throw new RangeError(`Expected summaries of one kind, received ${kind} and ${summary.kind}.`);
    addTo(classes, summary.classes);
    addTo(notRated, summary.notRated);
    exempt += summary.exempt;
  }
  if (kind === null) throw new RangeError("Expected at least one summary, received none.");
  return summaryOfCounts({ kind, classes, exempt, notRated });
}

const upperClasses: readonly RecordedClass[] = [
  "excellent",
  "good",
  "clean-and-strong",
  "qualified-excellent",
  "qualified-good",
];

const noClasses: Readonly<Record<RecordedClass, number>> = {
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

const noReasons: Readonly<Record<NotRatedReason, number>> = {
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
