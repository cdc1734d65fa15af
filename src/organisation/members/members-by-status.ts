import type { CalendarDate } from "../../time/index.ts";
import { memberStatusLaw } from "./member-count.law.ts";
import type { Organisation } from "../records/organisation.ts";
import type { Unit } from "../records/unit.ts";

/**
 * The members that one organisation has to do with, by their standing (diện đảng viên): counts, never people. Nobody stands in
 * two of them. `null` means not known; 0 where there are none.
 */
export interface MembersByStatus extends Pick<Unit, "switchedOn"> {
  /** The organisation. */
  readonly organisationId: string;
  /** The day on which they were counted. */
  readonly countedOn: CalendarDate | null;
  /** Its official members (đảng viên chính thức) who stand in none of the others. */
  readonly officialHere: number | null;
  /** Its official members on temporary transfer elsewhere (sinh hoạt tạm thời nơi khác). */
  readonly officialAway: number | null;
  /** Its official members exempt from work and activities (miễn công tác và sinh hoạt). */
  readonly officialExempt: number | null;
  /** Its official members exempt for a time (tạm miễn), away for less than twelve months. */
  readonly officialTemporarilyExempt: number | null;
  /** Its official members suspended from activities (đình chỉ sinh hoạt), prosecuted or detained. */
  readonly officialSuspended: number | null;
  /** Its probationary members (đảng viên dự bị) who stand in none of the others. */
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

/** A standing of members, by code: the key that counts them. */
export type MemberStatus = keyof typeof memberStatusLaw;

/** The standings of members, in the order of the record. */
export const memberStatuses = /* @__PURE__ */ Object.keys(memberStatusLaw) as readonly MemberStatus[];

/** Members of whom no count is known. */
export const unknownMembersByStatus: Omit<MembersByStatus, "organisationId"> = {
  switchedOn: null,
  countedOn: null,
  officialHere: null,
  officialAway: null,
  officialExempt: null,
  officialTemporarilyExempt: null,
  officialSuspended: null,
  probationaryHere: null,
  probationaryUndecided: null,
  probationaryAway: null,
  officialGuests: null,
  probationaryGuests: null,
  residenceContacts: null,
};

/**
 * How many official and probationary members have their home in this organisation? The two counts of its record: those away
 * on temporary transfer are among them, those who came on one are not. A count with an unknown part is not known. The record
 * of a temporary-activity branch has its guests as members instead.
 *
 * @example
 * ```ts
 * const counts = { officialExempt: 2, officialTemporarilyExempt: 0, officialSuspended: 0, officialGuests: 4 };
 * const members = { ...unknownMembersByStatus, ...counts, organisationId: "01", officialHere: 20, officialAway: 1 };
 * homeMembers(members); // => { official: 23, probationary: null }
 * ```
 */
export function homeMembers(members: MembersByStatus): Pick<Organisation, "official" | "probationary"> {
  const { officialHere, officialAway, officialExempt, officialTemporarilyExempt, officialSuspended } = members;
  const { probationaryHere, probationaryUndecided, probationaryAway } = members;
  return {
    official: sum([officialHere, officialAway, officialExempt, officialTemporarilyExempt, officialSuspended]),
    probationary: sum([probationaryHere, probationaryUndecided, probationaryAway]),
  };
}

function sum(counts: readonly (number | null)[]): number | null {
  return counts.reduce((total, count) => (total === null || count === null ? null : total + count), 0);
}
