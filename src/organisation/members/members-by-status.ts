import { build, type Fields, type Given } from "../../facts/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { factsOf } from "../model/asked.ts";
import type { OrganisationCount } from "../records/organisation-count.ts";
import type { Unit } from "../records/unit.ts";
import { memberStatusLaw } from "./member-count.law.ts";

/**
 * The members that one organisation has to do with, by their status (diện đảng viên): counts, never people. Nobody is of two
 * statuses. `null` means not known; 0 where there are none.
 */
export interface MembersByStatus extends Pick<Unit, "switchedOn"> {
  /** The organisation. */
  readonly organisationId: string;
  /** The day on which they were counted. */
  readonly countedOn: CalendarDate | null;
  /** Its official members (đảng viên chính thức) who are of none of the others. */
  readonly officialHere: number | null;
  /** Its official members on temporary transfer elsewhere (sinh hoạt tạm thời nơi khác). */
  readonly officialAway: number | null;
  /** Its official members exempt from work and activities (miễn công tác và sinh hoạt). */
  readonly officialExempt: number | null;
  /** Its official members exempt for a time (tạm miễn), away for less than twelve months. */
  readonly officialTemporarilyExempt: number | null;
  /** Its official members suspended from activities (đình chỉ sinh hoạt), prosecuted or detained. */
  readonly officialSuspended: number | null;
  /** Its probationary members (đảng viên dự bị) who are of none of the others. */
  readonly probationaryHere: number | null;
  /** Its probationary members whose twelve months are over and who are not decided on: they are still probationary. */
  readonly probationaryUndecided: number | null;
  /** Its probationary members on temporary transfer elsewhere. */
  readonly probationaryAway: number | null;
  /** The official members of others who are on temporary transfer here. */
  readonly officialGuests: number | null;
  /** The probationary members of others who are on temporary transfer here. */
  readonly probationaryGuests: number | null;
  /** The members of others who live here and keep contact with their place of residence (liên hệ nơi cư trú). */
  readonly residenceContacts: number | null;
}

/** A status of members (diện đảng viên), by code: the key that counts them. */
export type MemberStatus = keyof typeof memberStatusLaw;

/** The statuses of members, in the order of the record. */
export const memberStatuses = /* @__PURE__ */ Object.keys(memberStatusLaw) as readonly MemberStatus[];

/** Every member of a record of members by status, for its builder and its readers. */
export const membersByStatusFields: Fields<MembersByStatus> = {
  organisationId: { type: "text", required: true },
  switchedOn: "day",
  countedOn: "day",
  officialHere: "count",
  officialAway: "count",
  officialExempt: "count",
  officialTemporarilyExempt: "count",
  officialSuspended: "count",
  probationaryHere: "count",
  probationaryUndecided: "count",
  probationaryAway: "count",
  officialGuests: "count",
  probationaryGuests: "count",
  residenceContacts: "count",
};

/**
 * Makes the record of the members of an organisation by status (diện đảng viên).
 *
 * Required is `organisationId`. Absent `switchedOn` means no recorded switch to 208-QĐ/TW; every other absent key is not
 * known, and not 0.
 *
 * @param given - What is known of the members.
 * @returns The record, whole.
 * @throws TypeError for an unknown or a missing key or a value of a wrong type, RangeError for a day that is none or a
 * number below 0.
 *
 * @example
 * ```ts
 * import { membersByStatus } from "chibo/organisation";
 *
 * membersByStatus({ organisationId: "01", officialHere: 20 }).officialAway; // => null
 * ```
 */
export function membersByStatus(given: Given<MembersByStatus, "organisationId">): MembersByStatus {
  return build("membersByStatus", membersByStatusFields, given);
}

/**
 * Counts the official and the probationary members that have their home in an organisation (đảng viên của tổ chức): two
 * counts of its record. Those away on temporary transfer are among them, those who came on one are not. A count with an
 * unknown part is not known. The record of a temporary-activity branch has its guests as members instead.
 *
 * @param members - The members by status.
 * @returns The two counts.
 * @throws TypeError when the members are no record, or a count is no number.
 *
 * @example
 * ```ts
 * import { homeMembers, membersByStatus } from "chibo/organisation";
 *
 * const official = { officialHere: 20, officialAway: 1, officialExempt: 2, officialTemporarilyExempt: 0 };
 * const members = membersByStatus({ organisationId: "01", ...official, officialSuspended: 0, officialGuests: 4 });
 * homeMembers(members); // => { official: 23, probationary: null }
 * ```
 */
export function homeMembers(members: MembersByStatus): Pick<OrganisationCount, "official" | "probationary"> {
  const known = factsOf("homeMembers", membersByStatusFields, members);
  const { officialHere, officialAway, officialExempt, officialTemporarilyExempt, officialSuspended } = known;
  const { probationaryHere, probationaryUndecided, probationaryAway } = known;
  return {
    official: sum([officialHere, officialAway, officialExempt, officialTemporarilyExempt, officialSuspended]),
    probationary: sum([probationaryHere, probationaryUndecided, probationaryAway]),
  };
}

function sum(counts: readonly (number | null)[]): number | null {
  return counts.reduce((total, count) => (total === null || count === null ? null : total + count), 0);
}
