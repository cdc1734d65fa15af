import type { BranchSession } from "../meeting/index.ts";
import type { Organisation } from "../organisation/index.ts";
import type { ReadingCode } from "../outcome/index.ts";
import type { Programme } from "../programme/index.ts";
import type { ExcellenceShare, RatedSubject, RatingCounts } from "../rating/index.ts";
import type { PostHolder, ReadyPolicy } from "../stipend/index.ts";
import type { CalendarDate, Period } from "../time/index.ts";

/** The rating of one organisation for a period. */
export interface OrganisationRating extends Period {
  /** The id of the organisation. */
  readonly organisationId: string;
  /** What is known of its rating: facts, a recorded decision, or both. */
  readonly subject: RatedSubject;
}

/** The ratings of the members of one organisation for a period, as counts. */
export interface MemberRatings extends Period {
  /** The id of the organisation. */
  readonly organisationId: string;
  /** How many members were rated in each class. */
  readonly counts: RatingCounts;
}

/** Something achieved, as a count: members admitted, courses held. */
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

/** The raw records of one place. */
export interface ReviewRecords {
  /** The organisations. */
  readonly organisations: readonly Organisation[];
  /** The sessions of the branches. */
  readonly sessions: readonly BranchSession[];
  /** The holders of posts. */
  readonly holders: readonly PostHolder[];
  /** The ratings of organisations. */
  readonly ratings: readonly OrganisationRating[];
  /** The ratings of members, as counts. */
  readonly memberRatings: readonly MemberRatings[];
  /** The results of tasks. */
  readonly results: readonly TaskResult[];
}

/** By what a place is reviewed. */
export interface ReviewTerms {
  /** The stipend policies asked about. */
  readonly policies: readonly ReadyPolicy[];
  /** The programmes to hold the results against. */
  readonly programmes: readonly Programme[];
  /** The share of excellent ratings that the rating authority applies. */
  readonly excellenceShare: ExcellenceShare;
  /** The readings that the caller has settled. */
  readonly readings: readonly ReadingCode[];
}
