import { assess, type Outcome, type Readers, type Rule, type RuleText, rule, undetermined } from "../outcome/index.ts";
import { type CalendarDate, entryOn } from "../time/index.ts";
import type { MeetingBranch } from "./meeting-branch.ts";
import type { BranchSession } from "./session.ts";
import { onlineLaws, partyGroupLaws } from "./substitution.law.ts";

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

/** What decides whether a branch may meet online. */
export interface OnlineFacts {
  /** The members, the exempt and the suspended aside. */
  readonly members: number | null;
  /** Those of them who cannot come to one place. */
  readonly cannotMeet: number | null;
  /** Whether the competent committee approved it. */
  readonly approved: boolean | null;
}

/**
 * May this session stand in for a plenary of the branch (sinh hoạt thay)? A plenary may; one by party groups where the
 * branch has groups and 50 members or more, at most three times a year; one online where more than half of the members
 * cannot come to one place; both with approval, under HD 03-HD/TW from 27 December 2022, or under local rules that are
 * supplied. An approval that is not recorded leaves it `undetermined`.
 *
 * @param ordinalInYear - Which session by party groups of the calendar year it is; 1 for the first.
 *
 * @example
 * ```ts
 * const branch = { id: "b1", kind: "branch", firstDay: null, lastDay: null, localRules: [] };
 * const facts = { ...unknownSession, roll: 62, partyGroups: 4, approved: true };
 * const session = { ...facts, id: "s1", branchId: "b1", heldOn: "2024-11-03", form: "party-groups" };
 * assessForm(branch, session, 3).value; // => true
 * assessForm(branch, session, 4).value; // => false
 * assessForm(branch, { ...session, approved: null }, 1).reason; // => "approval-not-recorded"
 * ```
 */
export function assessForm(branch: MeetingBranch, session: BranchSession, ordinalInYear: number): Outcome<boolean> {
  const { heldOn, form, roll, exempt, suspended, partyGroups, cannotMeet, approved } = session;
  if (form === "plenary") return { kind: "assessed", value: true, ...nothing(heldOn), evidence: "official-text" };
  if (form === "online") {
    const online = onlineRuleOn(heldOn);
    if (online === null) return withoutInstrument(heldOn);
    const members = roll === null || exempt === null || suspended === null ? null : roll - exempt - suspended;
    return openUntilApproved(assess(online, { members, cannotMeet, approved }, { on: heldOn }));
  }
  const byGroups = partyGroupRuleOn(branch, heldOn);
  if (byGroups === null) return withoutInstrument(heldOn);
  return openUntilApproved(assess(byGroups, { partyGroups, members: roll, ordinalInYear, approved }, { on: heldOn }));
}

/** By which rule may party groups meet in place of the branch? The local one on days that the central one does not know. */
export function partyGroupRuleOn(branch: MeetingBranch, on: CalendarDate): Rule<PartyGroupFacts, boolean> | null {
  const law = entryOn(partyGroupLaws, on)?.law ?? entryOn(branch.localRules, on)?.partyGroups ?? null;
  return law === null ? null : rule("partyGroupsInstead", { readers: partyGroupReaders, law }, partyGroupText);
}

/** By which rule may a branch meet online? */
export function onlineRuleOn(on: CalendarDate): Rule<OnlineFacts, boolean> | null {
  const law = entryOn(onlineLaws, on)?.law ?? null;
  return law === null ? null : rule("onlineInstead", { readers: onlineReaders, law }, onlineText);
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

const partyGroupText = {
  conditions: {
    hasGroups: { number: "partyGroups" },
    enoughMembers: { number: "members" },
    withinYearlyCap: { number: "ordinalInYear" },
    approved: { flag: "approved" },
  },
  decide: [
    {
      when: { all: ["hasGroups", "enoughMembers", "withinYearlyCap", "approved"] },
      then: { kind: "assessed", value: true },
    },
  ],
  otherwise: { kind: "assessed", value: false },
} as const;

type OnlineLaw = (typeof onlineLaws)[number]["law"];

const onlineText: RuleText<OnlineFacts, OnlineLaw, boolean> = {
  conditions: {
    moreThanHalfCannotMeet: { part: "cannotMeet", of: "members" },
    approved: { flag: "approved" },
  },
  decide: [{ when: { all: ["moreThanHalfCannotMeet", "approved"] }, then: { kind: "assessed", value: true } }],
  otherwise: { kind: "assessed", value: false },
};

/** When only the approval is missing, nobody needs to be asked: it is on record or it is not. */
function openUntilApproved(outcome: Outcome<boolean>): Outcome<boolean> {
  if (outcome.kind !== "insufficient-facts" || String(outcome.missing) !== "approved") return outcome;
  const { on, steps, because } = outcome;
  const reason = "approval-not-recorded";
  return undetermined({ reason, decidedBy: null, readings: [] }, { on, steps, because });
}

function withoutInstrument(on: CalendarDate): Outcome<boolean> {
  return undetermined({ reason: "instrument-not-recorded", decidedBy: null, readings: [] }, nothing(on));
}

function nothing(on: CalendarDate): { on: CalendarDate; steps: readonly []; because: readonly [] } {
  return { on, steps: [], because: [] };
}
