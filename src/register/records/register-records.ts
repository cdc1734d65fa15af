import type { Given } from "../../facts/index.ts";
import type { BranchSession, BranchSessionGiven } from "../../meeting/index.ts";
import type {
  Assignment,
  Inspection,
  Organisation,
  OrganisationGiven,
  PlannedInspection,
  StructureChange,
  StructureChangeGiven,
  Visit,
} from "../../organisation/index.ts";
import type { CompleteRecords } from "./complete-records.ts";
import type { LeadingBodyRecord } from "./leading-body-record.ts";
import type { LocalRules, LocalRulesGiven } from "./local-rules.ts";
import type { MemberRatings, MemberRatingsGiven } from "./member-ratings.ts";
import type { ModelSwitch } from "./model-switch.ts";
import type { OrganisationRating, OrganisationRatingGiven } from "./organisation-rating.ts";
import type { HolderRecord, HolderRecordGiven } from "./post-record.ts";
import type { TaskResult } from "./task-result.ts";
import type { TermRecord } from "./term-record.ts";

/**
 * The records of a register (hồ sơ, dữ liệu gốc), list by list: plain data, to store and to build the same register from
 * again. Every record but an organisation names the organisation that it is about.
 */
export interface RegisterRecords {
  /** The organisations, as they are before the first of the changes. */
  readonly organisations: readonly Organisation[];
  /** The changes of the structure since, in the order of their days. */
  readonly changes: readonly StructureChange[];
  /** The sessions of the branches. */
  readonly sessions: readonly BranchSession[];
  /** The holders of posts. */
  readonly holders: readonly HolderRecord[];
  /** The ratings of organisations. */
  readonly ratings: readonly OrganisationRating[];
  /** The ratings of members, as counts. */
  readonly memberRatings: readonly MemberRatings[];
  /** The results of tasks. */
  readonly results: readonly TaskResult[];
  /** The terms of office. */
  readonly terms: readonly TermRecord[];
  /** The leading bodies. */
  readonly leadingBodies: readonly LeadingBodyRecord[];
  /** Which committee member follows which body. */
  readonly assignments: readonly Assignment[];
  /** The meetings of followed bodies at which their followers were. */
  readonly visits: readonly Visit[];
  /** The inspections that programmes want. */
  readonly plannedInspections: readonly PlannedInspection[];
  /** The inspections that were held. */
  readonly inspections: readonly Inspection[];
  /** What provinces, wards and blocs lay down for the organisations under them. */
  readonly localRules: readonly LocalRules[];
  /** For which organisations and spans which records are all at hand. */
  readonly complete: readonly CompleteRecords[];
  /** The switches of whole subtrees to the model of 208-QĐ/TW. */
  readonly switches: readonly ModelSwitch[];
}

/** The name of a list of a register. */
export type RegisterList = keyof RegisterRecords;

/**
 * What a register is built from. A list that is left out means that none of its records are at hand; records may be given as
 * to their builders, with what they leave out.
 */
export interface RegisterGiven {
  /** The organisations. */
  readonly organisations: readonly OrganisationGiven[];
  /** The changes of the structure after these records, in any order. */
  readonly changes?: readonly StructureChangeGiven[] | undefined;
  /** The sessions of the branches. */
  readonly sessions?: readonly BranchSessionGiven[] | undefined;
  /** The holders of posts. */
  readonly holders?: readonly HolderRecordGiven[] | undefined;
  /** The ratings of organisations. */
  readonly ratings?: readonly OrganisationRatingGiven[] | undefined;
  /** The ratings of members, as counts. */
  readonly memberRatings?: readonly MemberRatingsGiven[] | undefined;
  /** The results of tasks. */
  readonly results?: readonly TaskResult[] | undefined;
  /** The terms of office. */
  readonly terms?: readonly Given<TermRecord, "organisationId">[] | undefined;
  /** The leading bodies. */
  readonly leadingBodies?: readonly Given<LeadingBodyRecord, "organisationId">[] | undefined;
  /** Which committee member follows which body. */
  readonly assignments?: readonly Given<Assignment, "followerKey" | "organisationId" | "firstDay">[] | undefined;
  /** The meetings of followed bodies at which their followers were. */
  readonly visits?: readonly Visit[] | undefined;
  /** The inspections that programmes want. */
  readonly plannedInspections?: readonly PlannedInspection[] | undefined;
  /** The inspections that were held. */
  readonly inspections?: readonly Inspection[] | undefined;
  /** What provinces, wards and blocs lay down for the organisations under them. */
  readonly localRules?: readonly LocalRulesGiven[] | undefined;
  /** For which organisations and spans which records are all at hand. */
  readonly complete?: readonly CompleteRecords[] | undefined;
  /** The switches of whole subtrees to the model of 208-QĐ/TW. */
  readonly switches?: readonly ModelSwitch[] | undefined;
}

/** The lists of a register, in the order in which they are checked and told of. */
export const registerLists: readonly RegisterList[] = [
  "organisations",
  "changes",
  "sessions",
  "holders",
  "ratings",
  "memberRatings",
  "results",
  "terms",
  "leadingBodies",
  "assignments",
  "visits",
  "plannedInspections",
  "inspections",
  "localRules",
  "complete",
  "switches",
];
