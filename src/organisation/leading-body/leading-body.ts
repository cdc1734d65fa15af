import { build, type Fields, type Given } from "../../facts/index.ts";
import type { Readers } from "../../outcome/index.ts";
import { type OrganisationKind, organisationKinds } from "../records/kind.ts";
import type { Unit } from "../records/unit.ts";

/**
 * The leading body (cấp ủy) of one organisation: counts, never people. It is apart from the organisation: its members need
 * not be members there. `null` means not known; a count is 0 where there is none.
 */
export interface LeadingBody extends Unit {
  /** The organisation that it leads. */
  readonly organisationId: string;
  /** The number of members of the committee; 0 when a small branch has only a secretary. */
  readonly members: number | null;
  /** The number of members of the standing committee (ban thường vụ). */
  readonly standingMembers: number | null;
  /** The number of deputy secretaries. */
  readonly deputies: number | null;
  /** Whether secretary and deputies belong to the branch committee. */
  readonly deputyFromCommittee: boolean | null;
  /** Whether secretary and deputies belong to the standing committee. */
  readonly leadersFromStanding: boolean | null;
  /** Whether there is an inspection commission (ủy ban kiểm tra). */
  readonly hasInspectionCommission: boolean | null;
  /** How many former organisations it was formed from; 1 for one that was only kept. */
  readonly formedFrom: number | null;
  /** Whether the organisation was newly formed in the term 2020-2025 or 2025-2030. */
  readonly newlyFormed: boolean | null;
  /** Whether the Politburo decided on a larger standing committee. */
  readonly politburoDecided: boolean | null;
  /** The number of committee members that the congress set. */
  readonly setByCongress: number | null;
  /** The number of members appointed beyond that number. */
  readonly appointedBeyond: number | null;
  /** The number of members elected by the congress. */
  readonly elected: number | null;
  /** How many of them are moved elsewhere at one time. */
  readonly movedAtOnce: number | null;
}

/** What the rules of leading bodies ask of one of them. */
export type LeadingBodyFacts = Omit<LeadingBody, "organisationId" | "kind" | "switchedOn"> & {
  /** The kind of the organisation. */
  readonly kind: OrganisationKind | null;
};

/** Every member of a leading body, for its builder and its readers. */
export const leadingBodyFields: Fields<LeadingBody> = {
  organisationId: { type: "text", required: true },
  kind: { type: organisationKinds, required: true },
  switchedOn: "day",
  members: "count",
  standingMembers: { type: "count", partOf: "members" },
  deputies: "count",
  deputyFromCommittee: "flag",
  leadersFromStanding: "flag",
  hasInspectionCommission: "flag",
  formedFrom: "count",
  newlyFormed: "flag",
  politburoDecided: "flag",
  setByCongress: "count",
  appointedBeyond: "count",
  elected: "count",
  movedAtOnce: { type: "count", partOf: "elected" },
};

/**
 * Makes the record of a leading body (cấp ủy).
 *
 * @param given - The organisation and its kind, both required, and any of the other members. What is left out is not known;
 * `switchedOn` left out means that no switch to the model of 208-QĐ/TW is recorded.
 * @returns The leading body, whole.
 * @throws TypeError for an unknown key, a missing one, a word that is no kind or a wrong type; RangeError for a day that is
 * none or a number that is no count.
 *
 * @example
 * ```ts
 * import { leadingBody } from "chibo/organisation";
 *
 * leadingBody({ organisationId: "01", kind: "branch", members: 5, deputies: 1 }).standingMembers; // => null
 * ```
 */
export function leadingBody(given: Given<LeadingBody, "organisationId" | "kind">): LeadingBody {
  return build("leadingBody", leadingBodyFields, given);
}

/** One reader for each fact of a leading body. */
export const leadingBodyReaders: Readers<LeadingBodyFacts> = {
  kind: (facts) => facts.kind,
  members: (facts) => facts.members,
  standingMembers: (facts) => facts.standingMembers,
  deputies: (facts) => facts.deputies,
  deputyFromCommittee: (facts) => facts.deputyFromCommittee,
  leadersFromStanding: (facts) => facts.leadersFromStanding,
  hasInspectionCommission: (facts) => facts.hasInspectionCommission,
  formedFrom: (facts) => facts.formedFrom,
  newlyFormed: (facts) => facts.newlyFormed,
  politburoDecided: (facts) => facts.politburoDecided,
  setByCongress: (facts) => facts.setByCongress,
  appointedBeyond: (facts) => facts.appointedBeyond,
  elected: (facts) => facts.elected,
  movedAtOnce: (facts) => facts.movedAtOnce,
};
