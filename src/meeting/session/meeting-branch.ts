import { build, type Fields, type Given, requireMembersOnce } from "../../facts/index.ts";
import { requireList, requireRecord, requireText, requireWord } from "../../guard/index.ts";
import type { Organisation } from "../../organisation/index.ts";
import type { Bound, Provision } from "../../outcome/index.ts";
import { type Period, requireDay, requirePeriod, type Span } from "../../time/index.ts";
import type { SessionKind } from "./session.ts";
import { boundFields, sourceFields } from "./source-fields.ts";

/**
 * What a session by party groups must meet to take the place of a plenary; `undefined` where the instrument sets nothing.
 */
// A type, not an interface: only a type fits the law tables of the kernel.
export type PartyGroupLaw = {
  /** The branch has party groups. */
  readonly hasGroups: Bound;
  /** The least number of members. */
  readonly enoughMembers: Bound | undefined;
  /** How many such sessions a calendar year may have. */
  readonly withinYearlyCap: Bound | undefined;
  /** The competent committee approved it. */
  readonly approved: Provision;
};

/** The least minutes by kind of session; `null` where none are set. */
export type MinutesByKind = Readonly<Record<SessionKind, Bound | null>>;

/**
 * What a province, ward or bloc lays down for its branches beside the central rules, with its own citation. It is added
 * to the central rules and never loosens them, small branches apart; `null` where it sets nothing.
 */
export interface LocalMeetingRules extends Span {
  /** The least minutes of each kind of session. */
  readonly minutes: MinutesByKind;
  /**
   * The least minutes that the competent committee sets for the branch as a small one (chi bộ ít đảng viên), in place of
   * the central ones: HD 12 and HD 42-HD/BTCTW leave them to it. `null` where it has set none.
   */
  readonly smallBranchMinutes: MinutesByKind | null;
  /** Sessions by party groups, before the central rule of 27 December 2022 knew them. */
  readonly partyGroups: PartyGroupLaw | null;
}

/** What {@link localMeetingRules} is given: the first day, and what is laid down. */
export interface LocalMeetingRulesGiven extends Given<Pick<LocalMeetingRules, "firstDay" | "lastDay">, "firstDay"> {
  /** The least minutes of each kind of session; a kind that is absent has none. */
  readonly minutes?: Given<MinutesByKind> | undefined;
  /** The least minutes of a small branch; absent where none are set. */
  readonly smallBranchMinutes?: Given<MinutesByKind> | null | undefined;
  /** Sessions by party groups; absent where nothing is said of them. */
  readonly partyGroups?: Given<PartyGroupLaw, "hasGroups" | "approved"> | null | undefined;
}

const minutesFields: Fields<MinutesByKind> = {
  regular: { record: boundFields },
  thematic: { record: boundFields },
  combined: { record: boundFields },
};

const noMinutes: MinutesByKind = { regular: null, thematic: null, combined: null };

const partyGroupFields: Fields<PartyGroupLaw> = {
  hasGroups: { type: { record: boundFields }, required: true },
  enoughMembers: { type: { record: boundFields }, absent: undefined },
  withinYearlyCap: { type: { record: boundFields }, absent: undefined },
  approved: { type: { record: sourceFields }, required: true },
};

/** Every member of local rules, for their builder and their readers. */
export const localMeetingRulesFields: Fields<LocalMeetingRules> = {
  firstDay: { type: "day", required: true },
  lastDay: "day",
  minutes: { type: { record: minutesFields }, absent: noMinutes },
  smallBranchMinutes: { record: minutesFields },
  partyGroups: { record: partyGroupFields },
};

/**
 * Makes the record of what a province, ward or bloc lays down for its branches (quy định riêng của địa phương).
 *
 * Required is `firstDay`. Any other key may be absent, which means: in force until now (`lastDay`), nothing set (all
 * others).
 *
 * @param given - What is laid down, each provision with its source.
 * @returns The record, whole.
 * @throws TypeError for an unknown or a missing key or a value of a wrong type, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { localMeetingRules } from "chibo/meeting";
 *
 * const ward = localMeetingRules({
 *   firstDay: "2025-09-19",
 *   minutes: {
 *     regular: {
 *       operator: ">=",
 *       value: 120,
 *       citation: { document: "08-KH-DU@2025-09-19", provision: "1" },
 *       evidence: "single-source",
 *       verifiedOn: "2026-11-22",
 *     },
 *   },
 * });
 * ward.minutes.thematic; // => null
 * ```
 */
export function localMeetingRules(given: LocalMeetingRulesGiven): LocalMeetingRules {
  return build("localMeetingRules", localMeetingRulesFields, given);
}

/** The kinds of organisation whose meetings are assessed: a branch below a committee, or a grassroots branch. */
export type BranchKind = "branch" | "grassroots-branch";

/** Every kind of branch. */
export const branchKinds: readonly BranchKind[] = ["branch", "grassroots-branch"];

/** A branch (chi bộ) whose meetings are assessed: what is asked of its organisation, and the local rules for it. */
export interface MeetingBranch extends Pick<Organisation, "id" | "firstDay" | "lastDay"> {
  /** The recorded kind: `branch` below a committee, `grassroots-branch` for a chi bộ cơ sở. */
  readonly kind: BranchKind;
  /** The local rules for it, in the order of their days; an empty list when none are supplied. */
  readonly localRules: readonly LocalMeetingRules[];
  /**
   * The spans of days of which all its sessions are at hand, in order; `null` where those that are handed in are all. Outside
   * them a month without a session is not known, and no breach.
   */
  readonly completeIn: readonly Period[] | null;
}

/** What {@link meetingBranch} is given: the id and the kind, and what else is known. */
export interface MeetingBranchGiven extends Given<Omit<MeetingBranch, "localRules">, "id" | "kind"> {
  /** The local rules for it; absent when none are supplied. */
  readonly localRules?: readonly LocalMeetingRulesGiven[] | undefined;
}

const completeFields: Fields<Period> = {
  firstDay: { type: "day", required: true },
  lastDay: { type: "day", required: true },
};

/** Every member of a branch, for its builder and its readers. */
export const meetingBranchFields: Fields<MeetingBranch> = {
  id: { type: "text", required: true },
  kind: { type: branchKinds, required: true },
  firstDay: "day",
  lastDay: "day",
  localRules: { type: { list: { record: localMeetingRulesFields }, inOrderOf: "firstDay" }, absent: [] },
  completeIn: { list: { record: completeFields }, inOrderOf: "firstDay" },
};

/**
 * Makes the record of a branch (chi bộ) whose meetings are assessed.
 *
 * Required are `id` and `kind`. Any other key may be absent, which means: it exists since before everything asked about
 * (`firstDay`), it still exists (`lastDay`), central rules only (`localRules`), the sessions that are handed in are all
 * (`completeIn`).
 *
 * @param given - What is known of the branch.
 * @returns The record, whole.
 * @throws TypeError for an unknown or a missing key or a value of a wrong type, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { meetingBranch } from "chibo/meeting";
 *
 * meetingBranch({ id: "b1", kind: "branch" }).localRules; // => []
 * ```
 */
export function meetingBranch(given: MeetingBranchGiven): MeetingBranch {
  return build("meetingBranch", meetingBranchFields, given);
}

/**
 * Refuses what is no branch.
 *
 * @param caller - The function that was called.
 * @param branch - The argument, or a member of a list.
 * @throws TypeError when it is no record or lacks its local rules, RangeError for a day that is none or another kind.
 */
export function requireBranch(caller: string, branch: unknown): asserts branch is MeetingBranch {
  requireRecord(caller, "the branch", branch);
  const { id, kind, firstDay, lastDay, localRules, completeIn } = branch as Partial<MeetingBranch>;
  requireText(caller, "the id of the branch", id);
  requireWord(caller, "kind", kind, branchKinds);
  if (firstDay !== null && firstDay !== undefined) requireDay(caller, firstDay, "firstDay");
  if (lastDay !== null && lastDay !== undefined) requireDay(caller, lastDay, "lastDay");
  requireList(caller, "localRules", localRules);
  if (completeIn === null || completeIn === undefined) return;
  requireList(caller, "completeIn", completeIn);
  for (const span of completeIn) requirePeriod(caller, span);
}

/**
 * Refuses what are no local rules. They are checked when they are compiled, which is done once for each list.
 *
 * @param caller - The function that was called.
 * @param localRules - The local rules of a branch.
 * @throws TypeError when they are no list of such records, RangeError for a day that is none.
 */
export function requireLocalRules(caller: string, localRules: readonly LocalMeetingRules[]): void {
  requireList(caller, "localRules", localRules);
  for (const rules of localRules) requireMembersOnce(caller, "the local rules", localMeetingRulesFields, rules);
}
