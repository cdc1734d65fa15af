import type { Readers } from "../../outcome/index.ts";
import type { OrganisationKind, Unit } from "../records/unit.ts";

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
  /** Whether there is an inspection committee (ủy ban kiểm tra). */
  readonly hasInspectionCommittee: boolean | null;
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

/** Facts of a leading body of which none is known. */
export const unknownLeadingBody: Omit<LeadingBody, "organisationId" | "kind"> = {
  switchedOn: null,
  members: null,
  standingMembers: null,
  deputies: null,
  deputyFromCommittee: null,
  leadersFromStanding: null,
  hasInspectionCommittee: null,
  formedFrom: null,
  newlyFormed: null,
  politburoDecided: null,
  setByCongress: null,
  appointedBeyond: null,
  elected: null,
  movedAtOnce: null,
};

/** One reader for each fact of a leading body. */
export const leadingBodyReaders: Readers<LeadingBodyFacts> = {
  kind: (facts) => facts.kind,
  members: (facts) => facts.members,
  standingMembers: (facts) => facts.standingMembers,
  deputies: (facts) => facts.deputies,
  deputyFromCommittee: (facts) => facts.deputyFromCommittee,
  leadersFromStanding: (facts) => facts.leadersFromStanding,
  hasInspectionCommittee: (facts) => facts.hasInspectionCommittee,
  formedFrom: (facts) => facts.formedFrom,
  newlyFormed: (facts) => facts.newlyFormed,
  politburoDecided: (facts) => facts.politburoDecided,
  setByCongress: (facts) => facts.setByCongress,
  appointedBeyond: (facts) => facts.appointedBeyond,
  elected: (facts) => facts.elected,
  movedAtOnce: (facts) => facts.movedAtOnce,
};
