import type { BranchSession } from "../meeting/index.ts";
import type { Organisation } from "../organisation/index.ts";
import type { MemberRatings, OrganisationRating, TaskResult } from "../register/index.ts";
import type { Holder } from "../stipend/index.ts";

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
