import { build, type Fields, type Given } from "../../facts/index.ts";
import { requireOptions, requireWord } from "../../guard/index.ts";
import {
  assess,
  type LawTable,
  type Outcome,
  type Readers,
  type Rule,
  type RuleText,
  rule,
} from "../../outcome/index.ts";
import { type CalendarDate, entryAt, requireDay } from "../../time/index.ts";
import { type DatedOutline, type DatedRule, datedRules, ruleInForce } from "../dated-rules.ts";
import { bareGrounds, openAnswer } from "../grounds.ts";
import {
  type LocalMeetingRules,
  type MeetingBranch,
  type PartyGroupLaw,
  requireBranch,
  requireLocalRules,
} from "./meeting-branch.ts";
import { type BranchSession, requireWholeSession, sessionForms } from "./session.ts";
import { onlineLaws, partyGroupLaws } from "./substitution.law.ts";

/** Whether a session may take the place of a plenary of the branch. */
export type FormAnswer = "allowed" | "not-allowed";

/** What decides whether party groups may meet in place of the branch. */
export interface PartyGroupFacts {
  /** The number of party groups. */
  readonly partyGroups: number | null;
  /** The members, official and probationary. */
  readonly members: number | null;
  /** Which session by party groups of the calendar year it is: the first is 1. */
  readonly ordinalInYear: number | null;
  /** Whether the competent committee approved it. */
  readonly approved: boolean | null;
}

const partyGroupFactFields: Fields<PartyGroupFacts> = {
  partyGroups: "count",
  members: "count",
  ordinalInYear: "count",
  approved: "flag",
};

/**
 * Makes the facts that decide whether party groups may meet in place of the branch (sinh hoạt tổ đảng thay sinh hoạt chi
 * bộ). No key is required; one that is absent is not known.
 *
 * @param given - The facts that are known.
 * @returns The facts, whole.
 * @throws TypeError for an unknown key or a value of a wrong type, RangeError for a count below 0.
 *
 * @example
 * ```ts
 * import { partyGroupFacts } from "chibo/meeting";
 *
 * partyGroupFacts({ partyGroups: 4, members: 62 }).approved; // => null
 * ```
 */
export function partyGroupFacts(given: Given<PartyGroupFacts>): PartyGroupFacts {
  return build("partyGroupFacts", partyGroupFactFields, given);
}

/** What decides whether a branch may meet online. */
export interface OnlineFacts {
  /** The members, the exempt and the suspended aside. */
  readonly members: number | null;
  /** Those of them who cannot come to one place. */
  readonly cannotMeet: number | null;
  /** Whether the competent committee approved it. */
  readonly approved: boolean | null;
}

const onlineFactFields: Fields<OnlineFacts> = {
  members: "count",
  cannotMeet: { type: "count", partOf: "members" },
  approved: "flag",
};

/**
 * Makes the facts that decide whether a branch may meet online (sinh hoạt trực tuyến). No key is required; one that is
 * absent is not known.
 *
 * @param given - The facts that are known.
 * @returns The facts, whole.
 * @throws TypeError for an unknown key or a value of a wrong type, RangeError for a count below 0.
 *
 * @example
 * ```ts
 * import { onlineFacts } from "chibo/meeting";
 *
 * onlineFacts({ members: 36, cannotMeet: 19 }).approved; // => null
 * ```
 */
export function onlineFacts(given: Given<OnlineFacts>): OnlineFacts {
  return build("onlineFacts", onlineFactFields, given);
}

/** What {@link assessForm} needs beside the branch and the session. */
export interface FormOptions {
  /** Which session by party groups of the calendar year it is: 1 for the first. Not known when absent. */
  readonly ordinalInYear?: number | null | undefined;
}

/**
 * Assesses whether a session may take the place of a plenary of the branch (sinh hoạt thay). A plenary may; one by party
 * groups where the branch has groups and 50 members or more, at most three times a year; one online where more than half of
 * the members cannot come to one place; both with approval, under HD 03-HD/TW from 27 December 2022, or under local rules
 * that are supplied. An approval that is not recorded leaves it `undetermined`.
 *
 * @param branch - The branch, with its local rules.
 * @param session - The session.
 * @param options - Which session by party groups of its year it is.
 * @returns Whether it may, with the conditions on its form as steps.
 * @throws TypeError for an argument that is no such record or an unknown option, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { assessForm, branchSession, meetingBranch } from "chibo/meeting";
 *
 * const branch = meetingBranch({ id: "b1", kind: "branch" });
 * const held = { id: "s1", organisationId: "b1", heldOn: "2024-11-03", kind: "regular", form: "party-groups" } as const;
 * const session = branchSession({ ...held, roll: 62, partyGroups: 4, approved: true });
 * assessForm(branch, session, { ordinalInYear: 3 }).value; // => "allowed"
 * assessForm(branch, session, { ordinalInYear: 4 }).value; // => "not-allowed"
 * assessForm(branch, { ...session, approved: null }, { ordinalInYear: 1 }).reason; // => "approval-not-recorded"
 * ```
 */
export function assessForm(
  branch: MeetingBranch,
  session: BranchSession,
  options: FormOptions = {},
): Outcome<FormAnswer> {
  requireBranch("assessForm", branch);
  requireWholeSession("assessForm", session);
  requireOptions("assessForm", options, ["ordinalInYear"]);
  requireLocalRules("assessForm", branch.localRules);
  const byGroups = partyGroupRuleInForce(session.heldOn, branch.localRules);
  return assessFormBy(byGroups, session, options.ordinalInYear ?? null);
}

/** Assesses the form of a session, given the rule by which party groups may meet in place of the branch. */
export function assessFormBy(
  byGroups: PartyGroupRule | null,
  session: BranchSession,
  ordinalInYear: number | null,
): Outcome<FormAnswer> {
  const { heldOn: on, form, partyGroups, cannotMeet, approved } = session;
  if (form === "plenary") return plenaryForm(on);
  if (form === "online") {
    const online = ruleInForce(onlineRules, on);
    const facts = { members: together(session), cannotMeet, approved };
    return online === null ? withoutInstrument(on) : openUntilApproved(assess(online, facts, { on }));
  }
  requireWord("the form of a session", "form", form, sessionForms);
  const facts = { partyGroups, members: session.roll, ordinalInYear, approved };
  return byGroups === null ? withoutInstrument(on) : openUntilApproved(assess(byGroups, facts, { on }));
}

function plenaryForm(on: CalendarDate): Outcome<FormAnswer> {
  return { kind: "assessed", value: "allowed", ...bareGrounds(on), evidence: "official-text" };
}

function together({ roll, exempt, suspended }: BranchSession): number | null {
  return roll == null || exempt == null || suspended == null ? null : roll - exempt - suspended;
}

/** The rule by which party groups may meet in place of the branch. */
export type PartyGroupRule = Rule<PartyGroupFacts, FormAnswer>;

/** What {@link partyGroupRuleOn} needs beside the day. */
export interface PartyGroupRuleOptions {
  /** The local rules of the branch; central rules only when absent. */
  readonly localRules?: readonly LocalMeetingRules[] | undefined;
}

/**
 * Finds the rule by which party groups may meet in place of the branch on this day (sinh hoạt tổ đảng): HD 03-HD/TW from 27
 * December 2022; before that day the local one, where one is supplied.
 *
 * @param on - The day of the session.
 * @param options - The local rules of the branch.
 * @returns The rule; `null` where none is in force.
 * @throws RangeError when the day is none, TypeError for an unknown option.
 *
 * @example
 * ```ts
 * import { partyGroupFacts } from "chibo/meeting";
 * import { judge, partyGroupRuleOn } from "chibo/rules";
 *
 * const byGroups = partyGroupRuleOn("2024-11-03");
 * const facts = partyGroupFacts({ partyGroups: 4, members: 62, ordinalInYear: 4, approved: true });
 * byGroups === null ? null : judge(byGroups, facts).value; // => "not-allowed"
 * partyGroupRuleOn("2022-12-26"); // => null
 * ```
 */
export function partyGroupRuleOn(
  on: CalendarDate,
  options: PartyGroupRuleOptions = {},
): Rule<PartyGroupFacts, FormAnswer> | null {
  requireDay("partyGroupRuleOn", on);
  requireOptions("partyGroupRuleOn", options, ["localRules"]);
  const { localRules = [] } = options;
  requireLocalRules("partyGroupRuleOn", localRules);
  return partyGroupRuleInForce(on, localRules);
}

function partyGroupRuleInForce(on: CalendarDate, localRules: readonly LocalMeetingRules[]): PartyGroupRule | null {
  const central = centralPartyGroupRuleOn(on);
  if (central !== null) return central;
  const local = entryAt(localRules, on)?.partyGroups ?? null;
  return local === null ? null : partyGroupRule(local);
}

/** The central rule by which party groups may meet in place of the branch; `null` before there was one. */
export function centralPartyGroupRuleOn(on: CalendarDate): PartyGroupRule | null {
  return ruleInForce(partyGroupRules, on);
}

/**
 * Finds the rule by which a branch may meet online on this day (sinh hoạt trực tuyến): HD 03-HD/TW.
 *
 * @param on - The day of the session.
 * @returns The rule; `null` before 27 December 2022.
 * @throws RangeError when the day is none.
 *
 * @example
 * ```ts
 * import { onlineFacts } from "chibo/meeting";
 * import { judge, onlineRuleOn } from "chibo/rules";
 *
 * const online = onlineRuleOn("2024-05-03");
 * const facts = onlineFacts({ members: 36, cannotMeet: 18, approved: true });
 * online === null ? null : judge(online, facts).value; // => "not-allowed"
 * ```
 */
export function onlineRuleOn(on: CalendarDate): Rule<OnlineFacts, FormAnswer> | null {
  requireDay("onlineRuleOn", on);
  return ruleInForce(onlineRules, on);
}

const partyGroupReaders: Readers<PartyGroupFacts> = {
  partyGroups: (facts) => facts.partyGroups,
  members: (facts) => facts.members,
  ordinalInYear: (facts) => facts.ordinalInYear,
  approved: (facts) => facts.approved,
};

const onlineReaders: Readers<OnlineFacts> = {
  members: (facts) => facts.members,
  cannotMeet: (facts) => facts.cannotMeet,
  approved: (facts) => facts.approved,
};

const allowed = { kind: "assessed", value: "allowed" } as const;
const notAllowed = { kind: "assessed", value: "not-allowed" } as const;

const partyGroupText: RuleText<PartyGroupFacts, PartyGroupLaw, FormAnswer> = {
  conditions: {
    hasGroups: { number: "partyGroups" },
    enoughMembers: { number: "members" },
    withinYearlyCap: { number: "ordinalInYear" },
    approved: { flag: "approved" },
  },
  decide: [{ when: { all: ["hasGroups", "enoughMembers", "withinYearlyCap", "approved"] }, then: allowed }],
  otherwise: notAllowed,
};

const onlineText: RuleText<OnlineFacts, (typeof onlineLaws)[number]["law"], FormAnswer> = {
  conditions: {
    moreThanHalfCannotMeet: { part: "cannotMeet", of: "members" },
    approved: { flag: "approved" },
  },
  decide: [{ when: { all: ["moreThanHalfCannotMeet", "approved"] }, then: allowed }],
  otherwise: notAllowed,
};

/** Compiles the rule by which party groups may meet in place of the branch, from its law. */
export function partyGroupRule(law: PartyGroupLaw): PartyGroupRule {
  const basis = { readers: partyGroupReaders, fields: partyGroupFactFields, law: law as LawTable };
  return rule("partyGroupsInstead", basis, partyGroupText as RuleText<PartyGroupFacts, LawTable, FormAnswer>);
}

/** The rules on party groups that meet in place of the branch, and on online sessions, with their days. */
export function substitutionVersions(): Readonly<
  Record<"partyGroupSession" | "onlineSession", readonly DatedOutline[]>
> {
  return { partyGroupSession: partyGroupRules, onlineSession: onlineRules };
}

const partyGroupRules: readonly DatedRule<PartyGroupFacts, FormAnswer>[] = /* @__PURE__ */ datedRules(
  partyGroupLaws,
  ({ law }) => partyGroupRule(law),
);

const onlineRules: readonly DatedRule<OnlineFacts, FormAnswer>[] = /* @__PURE__ */ datedRules(onlineLaws, ({ law }) =>
  rule("onlineInstead", { readers: onlineReaders, fields: onlineFactFields, law }, onlineText),
);

/** When only the approval is missing, nobody needs to be asked: it is on record or it is not. */
function openUntilApproved(outcome: Outcome<FormAnswer>): Outcome<FormAnswer> {
  if (String(outcome.missing) !== "approved") return outcome;
  const { on, steps, because } = outcome;
  return openAnswer("approval-not-recorded", { on, steps, because });
}

function withoutInstrument(on: CalendarDate): Outcome<FormAnswer> {
  return openAnswer("local-rules-not-recorded", bareGrounds(on));
}
