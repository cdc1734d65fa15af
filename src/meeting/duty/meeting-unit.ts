import { build, type Fields, type Given, requireMembers } from "../../facts/index.ts";
import type { Citation } from "../../law/index.ts";
import {
  type Organisation,
  type OrganisationCountGiven,
  organisationCountFields,
  organisationKinds,
} from "../../organisation/index.ts";
import { type PrescribedDay, prescribedDayFields } from "./prescribed-day.ts";

/**
 * How often: so many times in so many months. Monthly is once in one month, quarterly once in three, and a congress every
 * five years once in sixty.
 */
export interface Frequency {
  /** How many times. */
  readonly times: number;
  /** In how many months. */
  readonly months: number;
}

/** How often, or only when needed (khi cần), where the text names no rhythm. */
export type MeetingRate = Frequency | "when-needed";

/**
 * Whose meeting: of all members, of the committee (cấp ủy, chi ủy), of its standing committee (ban thường vụ), or the
 * congress (đại hội) of the members or their delegates.
 */
export type MeetingBody = "members" | "committee" | "standing-committee" | "congress";

/** Every body that meets. */
export const meetingBodies: readonly MeetingBody[] = ["members", "committee", "standing-committee", "congress"];

/**
 * What the meeting is for. A plenary gathers all members of an organisation that has branches; an extraordinary meeting
 * (bất thường) is held out of turn.
 */
export type MeetingKind = "regular" | "thematic" | "plenary" | "extraordinary";

/** Every kind of meeting. */
export const meetingKinds: readonly MeetingKind[] = ["regular", "thematic", "plenary", "extraordinary"];

/** How often the working rules (quy chế làm việc) of a body say that it meets. */
export interface WorkingRule {
  /** Whose meeting. */
  readonly body: MeetingBody;
  /** What it is for. */
  readonly meeting: MeetingKind;
  /** How often. */
  readonly frequency: MeetingRate;
  /** Where the working rules say so. */
  readonly citation: Citation;
}

const required = { type: "count", required: true } as const;

/** Every member of a working rule. */
export const workingRuleFields: Fields<WorkingRule> = {
  body: { type: meetingBodies, required: true },
  meeting: { type: meetingKinds, required: true },
  frequency: { type: { either: [["when-needed"], { record: { times: required, months: required } }] }, required: true },
  citation: {
    type: { record: { document: { type: "text", required: true }, provision: { type: "text", required: true } } },
    required: true,
  },
};

/**
 * Makes the record of what the working rules of a body say (quy chế làm việc). All keys are required.
 *
 * @param given - Whose meeting, what it is for, how often, and where it says so.
 * @returns The record.
 * @throws TypeError for an unknown or a missing key or a value of a wrong type.
 *
 * @example
 * ```ts
 * import { meetingDuties, meetingUnit, workingRule } from "chibo/meeting";
 *
 * const rule = workingRule({
 *   body: "committee",
 *   meeting: "regular",
 *   frequency: { times: 1, months: 1 },
 *   citation: { document: "01-QC-DU@2025-07-15", provision: "8" },
 * });
 * const commune = meetingUnit({ id: "x1", kind: "commune", workingRules: [rule] });
 * meetingDuties(commune, "2025-08-01")[0]?.frequency.value; // => { times: 1, months: 1 }
 * ```
 */
export function workingRule(given: WorkingRule): WorkingRule {
  return build("workingRule", workingRuleFields, given);
}

/** A unit whose meetings are asked about: what is asked of its organisation, its working rules and its prescribed days. */
export interface MeetingUnit
  extends Pick<Organisation, "id" | "kind" | "switchedOn" | "firstDay" | "lastDay" | "delegatedPowers" | "counts"> {
  /** Whether the branch takes part in the pilot of a congress every five years; of no matter to other units. */
  readonly inPilot: boolean | null;
  /** The working rules that are on record; an empty list when none are. */
  readonly workingRules: readonly WorkingRule[];
  /** The days of the month fixed for the regular meeting of its members, over time; an empty list when none are. */
  readonly prescribed: readonly PrescribedDay[];
}

/** What {@link meetingUnit} is given: the id and the kind, and what else is known. */
export interface MeetingUnitGiven extends Given<Omit<MeetingUnit, "counts">, "id" | "kind"> {
  /** What was counted of it, in the order of the days; absent when nothing was. */
  readonly counts?: readonly OrganisationCountGiven[] | undefined;
}

/** Every member of a unit. */
export const meetingUnitFields: Fields<MeetingUnit> = {
  id: { type: "text", required: true },
  kind: { type: organisationKinds, required: true },
  switchedOn: "day",
  firstDay: "day",
  lastDay: "day",
  delegatedPowers: "flag",
  counts: { type: { list: { record: organisationCountFields }, inOrderOf: "on" }, absent: [] },
  inPilot: "flag",
  workingRules: { type: { list: { record: workingRuleFields } }, absent: [] },
  prescribed: { type: { list: { record: prescribedDayFields }, inOrderOf: "firstDay" }, absent: [] },
};

/**
 * Makes the record of a unit whose meetings are asked about (chế độ sinh hoạt).
 *
 * Required are `id` and `kind`. Any other key may be absent, which means: no recorded switch to 208-QĐ/TW (`switchedOn`), it
 * exists since before everything asked about (`firstDay`), it still exists (`lastDay`), nothing counted (`counts`), none on
 * record (`workingRules`, `prescribed`); of every other key, not known. A branch elects a committee by its official
 * members: count them in `counts`.
 *
 * @param given - What is known of the unit.
 * @returns The record, whole.
 * @throws TypeError for an unknown or a missing key or a value of a wrong type, RangeError for a day that is none, or counts
 * that are not in the order of their days.
 *
 * @example
 * ```ts
 * import { meetingUnit } from "chibo/meeting";
 *
 * const branch = meetingUnit({ id: "b1", kind: "branch", counts: [{ on: "2024-01-01", official: 9 }] });
 * branch.inPilot; // => null
 * ```
 */
export function meetingUnit(given: MeetingUnitGiven): MeetingUnit {
  return build("meetingUnit", meetingUnitFields, given);
}

/**
 * Refuses what is no such unit.
 *
 * @param caller - The function that was called.
 * @param unit - The argument.
 * @throws TypeError when it is no record or lacks one of its lists, RangeError for another kind or a day that is none.
 */
export function requireUnit(caller: string, unit: unknown): asserts unit is MeetingUnit {
  requireMembers(caller, "the unit", meetingUnitFields, unit);
}
