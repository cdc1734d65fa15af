import { build, type Fields, type Given } from "../facts/index.ts";
import { requireRecord } from "../guard/index.ts";
import type { BranchSession } from "../meeting/index.ts";
import type { Organisation } from "../organisation/index.ts";
import {
  type RatedSubject,
  type RatingCounts,
  type RatingCountsGiven,
  ratedSubject,
  ratedSubjectFields,
  ratingCounts,
  ratingCountsFields,
} from "../rating/index.ts";
import type { Holder } from "../stipend/index.ts";
import { type CalendarDate, type Period, periodOf } from "../time/index.ts";

/** The rating of one organisation for a period (xếp loại tổ chức đảng). */
export interface OrganisationRating extends Period {
  /** The id of the organisation. */
  readonly organisationId: string;
  /** What is known of its rating: facts, a recorded decision, or both. */
  readonly subject: RatedSubject;
}

/** What {@link organisationRating} is given: every key, the subject as `ratedSubject` takes it. */
export interface OrganisationRatingGiven extends Omit<OrganisationRating, "subject"> {
  /** What is known of its rating. */
  readonly subject: Given<RatedSubject>;
}

/** The ratings of the members of one organisation for a period, as counts (xếp loại đảng viên). */
export interface MemberRatings extends Period {
  /** The id of the organisation. */
  readonly organisationId: string;
  /** How many members were rated in each class. */
  readonly counts: RatingCounts;
}

/** What {@link memberRatings} is given: every key, the counts as `ratingCounts` takes them. */
export interface MemberRatingsGiven extends Omit<MemberRatings, "counts"> {
  /** How many members were rated in each class. */
  readonly counts: RatingCountsGiven;
}

/** Something achieved, as a count (kết quả thực hiện nhiệm vụ): members admitted, courses held. */
export interface TaskResult {
  /** The code of what is counted; the indicator of a programme target bears the same. */
  readonly code: string;
  /** The id of the organisation that achieved it. */
  readonly organisationId: string;
  /** The day it counts for. */
  readonly on: CalendarDate;
  /** How many. */
  readonly count: number;
}

/** The records of one place. A list that is left out means that none of its records are at hand. */
export interface ReviewRecords {
  /** The organisations. */
  readonly organisations: readonly Organisation[];
  /** The sessions of the branches. */
  readonly sessions?: readonly BranchSession[] | undefined;
  /** The holders of posts. */
  readonly holders?: readonly Holder[] | undefined;
  /** The ratings of organisations. */
  readonly ratings?: readonly OrganisationRating[] | undefined;
  /** The ratings of members, as counts. */
  readonly memberRatings?: readonly MemberRatings[] | undefined;
  /** The results of tasks. */
  readonly results?: readonly TaskResult[] | undefined;
}

const text = { type: "text", required: true } as const;
const day = { type: "day", required: true } as const;

/** The members of the rating of an organisation. */
export const organisationRatingFields: Fields<OrganisationRating> = {
  organisationId: text,
  firstDay: day,
  lastDay: day,
  subject: { type: { record: ratedSubjectFields }, required: true },
};

/** The members of the ratings of members. */
export const memberRatingsFields: Fields<MemberRatings> = {
  organisationId: text,
  firstDay: day,
  lastDay: day,
  counts: { type: { record: ratingCountsFields }, required: true },
};

/** The members of a result. */
export const taskResultFields: Fields<TaskResult> = {
  code: text,
  organisationId: text,
  on: day,
  count: { type: "count", required: true },
};

/**
 * Makes the record of the rating of one organisation for a period (xếp loại tổ chức đảng). All its keys are required; in
 * `subject`, what is left out means what `ratedSubject` says.
 *
 * @param given - The organisation, the days of the period, and what is known of its rating.
 * @returns The record.
 * @throws TypeError for a key that is missing or unknown or a value of a wrong type, RangeError for a day that is none or
 * days that are swapped.
 *
 * @example
 * ```ts
 * import { organisationRating } from "chibo";
 * import { yearPeriod } from "chibo/time";
 *
 * const decision = { class: "good", decidedBy: "commune-01", decidedOn: "2025-12-20" } as const;
 * organisationRating({ organisationId: "b1", ...yearPeriod(2025), subject: { decision } }).subject.facts; // => null
 * ```
 */
export function organisationRating(given: OrganisationRatingGiven): OrganisationRating {
  const { organisationId, firstDay, lastDay } = build("organisationRating", organisationRatingFields, given);
  return { organisationId, ...periodOf(firstDay, lastDay), subject: ratedSubject(given.subject) };
}

/**
 * Makes the record of the ratings of the members of one organisation for a period, as counts (xếp loại đảng viên). All its
 * keys are required; in `counts`, a class that is left out was counted 0 times.
 *
 * @param given - The organisation, the days of the period, and the counts.
 * @returns The record.
 * @throws TypeError for a key that is missing or unknown or a value of a wrong type, RangeError for a day that is none or
 * days that are swapped.
 *
 * @example
 * ```ts
 * import { memberRatings } from "chibo";
 * import { yearPeriod } from "chibo/time";
 *
 * const counts = { kind: "member", classes: { excellent: 4, good: 20 } } as const;
 * memberRatings({ organisationId: "b1", ...yearPeriod(2025), counts }).counts.exempt; // => 0
 * ```
 */
export function memberRatings(given: MemberRatingsGiven): MemberRatings {
  requireRecord("memberRatings", "the argument", given);
  const { counts, ...own } = given;
  const fields = { ...memberRatingsFields, counts: "text" } as const;
  const { organisationId, firstDay, lastDay } = build<MemberRatings>("memberRatings", fields, own);
  return { organisationId, ...periodOf(firstDay, lastDay), counts: ratingCounts(counts) };
}

/**
 * Makes the record of something achieved, as a count (kết quả thực hiện nhiệm vụ). All its keys are required.
 *
 * @param given - What is counted, the organisation, the day it counts for, and how many.
 * @returns The record.
 * @throws TypeError for a key that is missing or unknown or a value of a wrong type, RangeError for a day that is none or
 * a count below 0.
 *
 * @example
 * ```ts
 * import { taskResult } from "chibo";
 *
 * taskResult({ code: "members-admitted", organisationId: "b1", on: "2022-05-19", count: 2 }).count; // => 2
 * ```
 */
export function taskResult(given: Given<TaskResult, keyof TaskResult>): TaskResult {
  return build("taskResult", taskResultFields, given);
}
