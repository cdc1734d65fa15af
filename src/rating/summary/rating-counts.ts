import { build, type Fields } from "../../facts/index.ts";
import { requireCount, requireKnownKeys, requireRecord } from "../../guard/index.ts";
import type { NotRatedReason } from "../records/rated-subject.ts";
import { type RatedKind, type RecordedClass, ratedKinds, recordedClasses } from "../records/rating-class.ts";

/** What was counted in a group. A class or reason that is left out was counted 0 times. */
export interface RatingCounts {
  /** Who or what is counted. */
  readonly kind: RatedKind;
  /** Those with each class. */
  readonly classes: Readonly<Partial<Record<RecordedClass, number>>>;
  /** Those exempt. */
  readonly exempt: number;
  /** Those without a class, by reason. */
  readonly notRated: Readonly<Partial<Record<NotRatedReason, number>>>;
}

/** What {@link ratingCounts} and {@link summaryOfCounts} are given: a count that is left out is 0. */
export interface RatingCountsGiven {
  /** Who or what is counted. */
  readonly kind: RatedKind;
  /** Those with each class. */
  readonly classes: { readonly [Class in RecordedClass]?: number | undefined };
  /** Those exempt; 0 when left out. */
  readonly exempt?: number | undefined;
  /** Those without a class, by reason; none when left out. */
  readonly notRated?: { readonly [Reason in NotRatedReason]?: number | undefined } | undefined;
}

/** The reasons, in the order in which they are counted. */
export const notRatedReasons: readonly NotRatedReason[] = [
  "newly-admitted",
  "newly-formed",
  "suspended",
  "under-examination",
  "ill-or-away",
  "class-open",
];

/** What each member of the counts may be. */
export const ratingCountsFields: Fields<RatingCounts> = {
  kind: { type: ratedKinds, required: true },
  classes: { type: { record: {} }, required: true },
  exempt: { type: "count", absent: 0 },
  notRated: { type: { record: {} }, absent: {} },
};

/**
 * Makes the record of what was counted in a group (số liệu xếp loại đã tổng hợp). Required are `kind` and `classes`; a count
 * that is left out is 0, for a report lists what it counted.
 *
 * @param given - The kind, and the counts.
 * @returns The record.
 * @throws TypeError for a key that is missing or unknown or a value of a wrong type, RangeError for a count below 0.
 *
 * @example
 * ```ts
 * import { ratingCounts } from "chibo/rating";
 *
 * ratingCounts({ kind: "member", classes: { good: 4 } }).exempt; // => 0
 * ```
 */
export function ratingCounts(given: RatingCountsGiven): RatingCounts {
  return countsOf("ratingCounts", given);
}

/** The counts that a function was given, checked; a count that is `undefined` is left out. */
export function countsOf(caller: string, given: unknown): RatingCounts {
  requireRecord(caller, "the counts", given);
  const { classes, notRated = {}, ...rest } = given as Partial<Record<keyof RatingCounts, unknown>>;
  const { kind, exempt } = build(caller, ratingCountsFields, { ...rest, classes: {}, notRated: {} });
  return {
    kind,
    classes: known(caller, "classes", recordedClasses, classes),
    exempt,
    notRated: known(caller, "notRated", notRatedReasons, notRated),
  };
}

function known<Word extends string>(
  caller: string,
  name: string,
  words: readonly Word[],
  given: unknown,
): Readonly<Partial<Record<Word, number>>> {
  requireRecord(caller, name, given);
  requireKnownKeys(`${caller}: ${name}`, given, words);
  const counts: Partial<Record<Word, number>> = {};
  for (const word of words) {
    const count = (given as Readonly<Partial<Record<Word, unknown>>>)[word];
    if (count === undefined) continue;
    requireCount(caller, `${name}.${word}`, count);
    counts[word] = count;
  }
  return counts;
}
