import { build, type Fields, type Given } from "../../facts/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { type OrganisationKind, organisationKinds } from "../records/kind.ts";

/** That a committee member follows a lower body (phân công theo dõi), from day to day. */
export interface Assignment {
  /** The first day on which the member follows the body. */
  readonly firstDay: CalendarDate;
  /** The last day; `null` while the assignment lasts. */
  readonly lastDay: CalendarDate | null;
  /** The committee member, by an opaque key. It is never printed. */
  readonly followerKey: string;
  /** The body that is followed. */
  readonly organisationId: string;
}

/** That a follower was at a meeting of a followed body. */
export interface Visit {
  /** The committee member, by the same opaque key. */
  readonly followerKey: string;
  /** The body whose meeting it was. */
  readonly organisationId: string;
  /** The day of the meeting. */
  readonly heldOn: CalendarDate;
}

/** What a committee wants of its assignments. No central text sets these: they are the committee's own. */
export interface AssignmentTerms {
  /** The kinds of bodies that are to be followed. */
  readonly kinds: readonly OrganisationKind[];
  /** The most bodies that one member is to follow. */
  readonly mostPerMember: number;
}

/** The members of an assignment. */
export const assignmentFields: Fields<Assignment> = {
  followerKey: { type: "key", required: true },
  organisationId: { type: "text", required: true },
  firstDay: { type: "day", required: true },
  lastDay: "day",
};

/** The members of a visit. */
export const visitFields: Fields<Visit> = {
  followerKey: { type: "key", required: true },
  organisationId: { type: "text", required: true },
  heldOn: { type: "day", required: true },
};

/** The members of the terms of a committee's assignments. */
export const assignmentTermsFields: Fields<AssignmentTerms> = {
  kinds: { type: { list: organisationKinds }, required: true },
  mostPerMember: { type: "count", required: true },
};

/**
 * Makes the record of an assignment (phân công theo dõi): that a committee member follows a lower body.
 *
 * @param given - The opaque key of the member, the body and the first day, all required; `lastDay` left out means that the
 * assignment lasts.
 * @returns The assignment, whole.
 * @throws TypeError for an unknown key, a missing one or a wrong type; RangeError for a day that is none or a key
 * that may tell who it is.
 *
 * @example
 * ```ts
 * import { assignment } from "chibo/organisation";
 *
 * assignment({ followerKey: "k1", organisationId: "01", firstDay: "2025-01-01" }).lastDay; // => null
 * ```
 */
export function assignment(given: Given<Assignment, "followerKey" | "organisationId" | "firstDay">): Assignment {
  return build("assignment", assignmentFields, given);
}

/**
 * Makes the record of a visit: that a follower was at a meeting of a followed body (dự sinh hoạt).
 *
 * @param given - The opaque key of the member, the body and the day, all required.
 * @returns The visit.
 * @throws TypeError for an unknown key, a missing one or a wrong type; RangeError for a day that is none or a key
 * that may tell who it is.
 *
 * @example
 * ```ts
 * import { visit } from "chibo/organisation";
 *
 * visit({ followerKey: "k1", organisationId: "01", heldOn: "2025-02-03" }).heldOn; // => "2025-02-03"
 * ```
 */
export function visit(given: Given<Visit, keyof Visit>): Visit {
  return build("visit", visitFields, given);
}

/**
 * Makes the terms that a committee sets for its assignments.
 *
 * @param given - The kinds of bodies to follow and the most bodies for one member, both required.
 * @returns The terms.
 * @throws TypeError for an unknown key, a missing one or a word that is no kind; RangeError for a number that is no count.
 *
 * @example
 * ```ts
 * import { assignmentTerms } from "chibo/organisation";
 *
 * assignmentTerms({ kinds: ["branch"], mostPerMember: 3 }).mostPerMember; // => 3
 * ```
 */
export function assignmentTerms(given: Given<AssignmentTerms, keyof AssignmentTerms>): AssignmentTerms {
  return build("assignmentTerms", assignmentTermsFields, given);
}
