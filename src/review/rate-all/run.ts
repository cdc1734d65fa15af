import type { Organisation } from "../../organisation/index.ts";
import type { ReadingOptions, Verdict } from "../../outcome/index.ts";
import type { OrganisationYear, RatedSubject, RatingCounts, RecordedClass, RecordedDuty } from "../../rating/index.ts";
import {
  childrenAt,
  type Indexed,
  isCompleteAt,
  isUnrated,
  type OrganisationRating,
  recordOn,
  recordsAt,
  type Tree,
  treeOn,
} from "../../register/index.ts";
import type { CalendarDate, Period } from "../../time/index.ts";
import { anyClass, type ClassSet, maybeNone } from "./class-set.ts";
import type { GroupTally } from "./excellence-group.ts";
import type { RatingBasis } from "./rating-basis.ts";

/** By what a register is rated. */
export interface RunTerms {
  readonly period: Period;
  readonly decidedOn: CalendarDate;
  readonly settled: Required<ReadingOptions>;
}

/** How one body came out. */
export interface Answered {
  readonly basis: RatingBasis;
  readonly class: RecordedClass | null;
  /** Whether it is rated, as recorded; `null` without a record. */
  readonly duty: RecordedDuty | null;
  /** The answer of the facts where no decision settles it. */
  readonly verdict: Verdict<RecordedClass> | null;
}

/** A rating of a register on its way: what was found of each body, by its position. */
export interface Run extends RunTerms {
  readonly register: Indexed;
  /** The organisations of the last day of the period. */
  readonly tree: Tree;
  /** The ratings of the period. */
  readonly ratings: readonly (OrganisationRating | undefined)[];
  /** The positions of those that are rated, in the order in which they are. */
  readonly order: readonly number[];
  /** The classes that are possible. */
  readonly own: Uint8Array;
  /** The classes with which the body enters the facts above it: "excellent" may have to fall. */
  readonly entering: Uint8Array;
  /** 1 where the class is open because facts or a record are missing. */
  readonly lacking: Uint8Array;
  /** Whether an organisation below was disciplined: 0 no, 1 yes, 2 not known. */
  readonly disciplinedBelow: Uint8Array;
  readonly answers: (Answered | undefined)[];
  readonly groupOf: readonly (string | null)[];
  readonly groups: ReadonlyMap<string, GroupTally>;
}

/** The body that has no class, and no record: any class, or none. */
export const nothingRecorded: ClassSet = anyClass | maybeNone;

/** Lays out a run. */
export function runOf(register: Indexed, terms: RunTerms): Omit<Run, "groupOf" | "groups"> {
  const tree = treeOn(register, terms.period.lastDay);
  const size = tree.parents.length;
  const ratings = ratingsOf(register, terms.period, size);
  const gone: number[] = [];
  for (let position = 0; position < size; position += 1) {
    if (ratings[position] !== undefined && tree.exists[position] === 0) gone.push(position);
  }
  const isRated = (position: number): boolean =>
    ratings[position] !== undefined || !isUnrated(recordOn(register, position, terms.period.lastDay));
  return {
    ...terms,
    register,
    tree,
    ratings,
    order: [...gone, ...tree.upwards.filter(isRated)],
    own: new Uint8Array(size),
    entering: new Uint8Array(size),
    lacking: new Uint8Array(size),
    disciplinedBelow: new Uint8Array(size),
    answers: new Array(size),
  };
}

function ratingsOf(register: Indexed, period: Period, size: number): readonly (OrganisationRating | undefined)[] {
  const ratings: (OrganisationRating | undefined)[] = new Array(size);
  for (const [position, own] of recordsAt(register, "ratings")) {
    ratings[position] = own.find((rating) => isOf(rating, period));
  }
  return ratings;
}

function isOf(record: Period, { firstDay, lastDay }: Period): boolean {
  return record.firstDay === firstDay && record.lastDay === lastDay;
}

/** The record of a body as it is on the last day of the period. */
export function recordAt(run: Pick<Run, "register" | "period">, position: number): Organisation {
  return recordOn(run.register, position, run.period.lastDay);
}

/** The positions of the bodies directly below that are rated as a body. */
export function countedChildren(run: Run, position: number): readonly number[] {
  if (run.tree.exists[position] === 0) return [];
  return [...childrenAt(run.tree, position)].filter((child) => !isUnrated(recordAt(run, child)));
}

/** What is recorded of the rating of a body. */
export function subjectAt(run: Run, position: number): RatedSubject | undefined {
  return run.ratings[position]?.subject;
}

/** The facts of a Party organisation; `undefined` where none are recorded, or those of another subject. */
export function yearOf(run: Run, position: number): OrganisationYear | undefined {
  const facts = subjectAt(run, position)?.facts;
  return facts?.subject === "organisation" ? facts : undefined;
}

/** The counts of the members of a body by class. */
export function memberCountsOf({ register, period }: Run, position: number): RatingCounts | undefined {
  const records = recordsAt(register, "memberRatings").get(position);
  return records?.find((record) => isOf(record, period) && record.counts.kind === "member")?.counts;
}

/** Whether all ratings of the period are at hand. */
export function isComplete({ register, period }: Run, position: number, list: "ratings" | "memberRatings"): boolean {
  return isCompleteAt(register, position, list, period);
}
