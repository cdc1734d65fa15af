import { judge, type Step, type Verdict } from "../outcome/index.ts";
import { type CalendarDate, type CalendarMonth, type CalendarQuarter, yearOf } from "../time/index.ts";
import { branchDutyStep } from "./duties.ts";
import { centralKind, localMinutesRule } from "./local-minutes.ts";
import type { MeetingBranch } from "./meeting-branch.ts";
import { type PeriodPlan, planOf, type SpanPlan } from "./period-plan.ts";
import type { BranchSession } from "./session.ts";
import { assessForm } from "./substitution.ts";

/**
 * What became of a meeting that was owed in a month or quarter. `held-late`: after the day prescribed, in its period.
 * `substituted`: online or by party groups, lawfully. `exempt`: the branch did not exist throughout. `undetermined`: it
 * depends on facts, approvals or rules that are not known.
 */
export type MeetingState = "held" | "held-late" | "substituted" | "missing" | "exempt" | "undetermined";

/** Whether a condition is met, as far as the facts tell. */
export type MeetingFinding = Step["result"];

/** What became of the meeting owed in one month or quarter. */
export interface PeriodVerdict<Period> {
  /** The month or quarter. */
  readonly period: Period;
  /** What became of it. */
  readonly state: MeetingState;
  /** Whether it was held properly, by its best session; `null` when exempt. */
  readonly proper: MeetingFinding | null;
  /** The session that decided; `null` when none was held for the period. */
  readonly sessionId: string | null;
  /** The other sessions held for the period: a note, not a fault. */
  readonly otherSessionIds: readonly string[];
  /** The first day on which a missing regular meeting was made up for outside its month; `null` when it was not. */
  readonly madeUpOn: CalendarDate | null;
}

/** What became of every meeting that a branch owed in a span of days. */
export interface BranchVerdicts {
  /** The id of the branch. */
  readonly branchId: string;
  /** The regular meeting of each month. */
  readonly months: readonly PeriodVerdict<CalendarMonth>[];
  /** The thematic meeting of each quarter. */
  readonly quarters: readonly PeriodVerdict<CalendarQuarter>[];
}

/**
 * What became of the regular and thematic meetings that a branch owed in these days? The quick answer of
 * {@link assessMeetings}: the words without the grounds. Months and quarters not wholly within the days are left out.
 *
 * @param sessions - The sessions of the branch, in any order; those of other branches are passed over. Give all
 *   sessions of the year: the yearly cap on sessions by party groups counts them.
 *
 * @example
 * ```ts
 * const branch = { id: "b1", kind: "branch", firstDay: null, lastDay: null, localRules: [] };
 * const session = { id: "s1", branchId: "b1", heldOn: "2024-04-03", ...unknownSession, minutes: 60 };
 * const { months } = judgeMeetings(branch, [session], "2024-04-01", "2024-05-31");
 * months.map(({ state, proper }) => [state, proper]); // => [["held", "not-met"], ["missing", "not-met"]]
 * ```
 */
export function judgeMeetings(
  branch: MeetingBranch,
  sessions: Iterable<BranchSession>,
  firstDay: CalendarDate,
  lastDay: CalendarDate,
): BranchVerdicts {
  return judgePlan(branch, sessionsOf(branch, sessions), planOf(firstDay, lastDay));
}

/** The sessions of one branch in the order of their days. */
export function sessionsOf(branch: MeetingBranch, sessions: Iterable<BranchSession>): readonly BranchSession[] {
  return inOrder([...sessions].filter(({ branchId }) => branchId === branch.id));
}

/** The same sessions in the order of their days, as they stand when they already are. */
export function inOrder(sessions: readonly BranchSession[]): readonly BranchSession[] {
  // Each is held against the one before; reading before the first of an array would be slow.
  let before = sessions[0] as BranchSession;
  for (const session of sessions) {
    if (!isBefore(before, session)) return sorted(sessions);
    before = session;
  }
  return sessions;
}

function sorted(sessions: readonly BranchSession[]): readonly BranchSession[] {
  return [...sessions].sort((one, other) => (isBefore(one, other) ? -1 : 1));
}

/** The verdicts on sessions that all belong to the branch and stand in the order of their days. */
export function judgePlan(branch: MeetingBranch, sessions: readonly BranchSession[], plan: SpanPlan): BranchVerdicts {
  return {
    branchId: branch.id,
    months: judgePeriods(branch, sessions, plan.months),
    quarters: judgePeriods(branch, sessions, plan.quarters),
  };
}

/** Which session by party groups of its calendar year is this? The first is 1. */
export function ordinalInYear(session: BranchSession, sessions: readonly BranchSession[]): number {
  const year = yearOf(session.heldOn);
  const before = sessions.slice(0, sessions.indexOf(session) + 1);
  return before.filter(({ form, heldOn }) => form === "party-groups" && yearOf(heldOn) === year).length;
}

interface Candidate {
  readonly session: BranchSession;
  readonly state: MeetingState;
  readonly proper: MeetingFinding;
}

// Each list stands in the order from worst to best.
export const findings: readonly MeetingFinding[] = ["not-met", "unknown", "met"];
export const states: readonly MeetingState[] = ["missing", "undetermined", "substituted", "held-late", "held"];

const none: readonly string[] = [];

function judgePeriods<Period extends string>(
  branch: MeetingBranch,
  sessions: readonly BranchSession[],
  plans: readonly PeriodPlan<Period>[],
): readonly PeriodVerdict<Period>[] {
  let next = 0;
  return plans.map((plan) => {
    const candidates: Candidate[] = [];
    for (; next < sessions.length; next += 1) {
      const session = sessions[next] as BranchSession;
      if (session.heldOn > plan.lastDay) break;
      if (session.heldOn >= plan.firstDay && plan.isServedBy(session)) {
        const state = stateOf(branch, session, sessions);
        candidates.push({ session, state, proper: properOf(branch, session, plan, state) });
      }
    }
    return judgePeriod(branch, sessions, plan, candidates);
  });
}

function judgePeriod<Period extends string>(
  branch: MeetingBranch,
  sessions: readonly BranchSession[],
  plan: PeriodPlan<Period>,
  candidates: readonly Candidate[],
): PeriodVerdict<Period> {
  const { period } = plan;
  const [first] = candidates;
  if (!existsThroughout(branch, plan)) return verdict(period, "exempt", null, null, none, null);
  if (first === undefined) return withoutSession(branch, sessions, plan);
  const best = candidates.reduce(better);
  const state = bestState(candidates);
  const others = candidates.length === 1 ? none : candidates.filter((one) => one !== best).map((one) => one.session.id);
  const madeUpOn = state === "missing" ? madeUpOnOf(sessions, period) : null;
  return verdict(period, state, best.proper, best.session.id, others, madeUpOn);
}

function withoutSession<Period extends string>(
  branch: MeetingBranch,
  sessions: readonly BranchSession[],
  plan: PeriodPlan<Period>,
): PeriodVerdict<Period> {
  const madeUpOn = madeUpOnOf(sessions, plan.period);
  if (isOwed(branch, plan)) return verdict(plan.period, "missing", "not-met", null, none, madeUpOn);
  return verdict(plan.period, "undetermined", "unknown", null, none, madeUpOn);
}

/** Is it known that the branch owes the meeting? */
export function isOwed({ kind }: MeetingBranch, { meeting, lastDay }: PeriodPlan<string>): boolean {
  return branchDutyStep(kind, meeting, lastDay, 0) !== null;
}

function verdict<Period>(
  period: Period,
  state: MeetingState,
  proper: MeetingFinding | null,
  sessionId: string | null,
  otherSessionIds: readonly string[],
  madeUpOn: CalendarDate | null,
): PeriodVerdict<Period> {
  return { period, state, proper, sessionId, otherSessionIds, madeUpOn };
}

/**
 * What does this session make of its month or quarter, were it the only one?
 *
 * @param sessions - The sessions of the branch by party groups up to this one, others among them or not, in the order
 *   of their days.
 */
export function stateOf(
  branch: MeetingBranch,
  session: BranchSession,
  sessions: readonly BranchSession[],
): MeetingState {
  if (session.form === "plenary") return isLate(session) ? "held-late" : "held";
  const mayStandIn = assessForm(branch, session, ordinalInYear(session, sessions));
  if (mayStandIn.kind !== "assessed") return "undetermined";
  return mayStandIn.value ? "substituted" : "missing";
}

function isLate({ heldOn, prescribedOn }: BranchSession): boolean {
  return prescribedOn !== null && prescribedOn !== "none-prescribed" && heldOn > prescribedOn;
}

/** Was the session, in this state, held properly? */
export function properOf(
  branch: MeetingBranch,
  session: BranchSession,
  { ruleOf }: PeriodPlan<string>,
  state: MeetingState,
): MeetingFinding {
  if (state === "missing") return "not-met";
  const isCentral = branch.localRules.length === 0;
  const standard = ruleOf(isCentral ? session.kind : centralKind(branch, session), session.heldOn);
  const proper = standard === null ? "unknown" : findingOf(judge(standard, session));
  const local = isCentral ? null : localMinutesRule(branch, session);
  const held = local === null ? proper : lower(proper, findingOf(judge(local, session)));
  return state === "undetermined" ? lower(held, "unknown") : held;
}

function findingOf(answer: Verdict<boolean>): MeetingFinding {
  if (answer.kind !== "assessed") return "unknown";
  return answer.value ? "met" : "not-met";
}

function lower(one: MeetingFinding, other: MeetingFinding): MeetingFinding {
  return findings.indexOf(one) < findings.indexOf(other) ? one : other;
}

/** The session held most properly, then the one of the better state, then the earlier. */
function better(one: Candidate, other: Candidate): Candidate {
  const byProper = findings.indexOf(other.proper) - findings.indexOf(one.proper);
  const byState = states.indexOf(other.state) - states.indexOf(one.state);
  return (byProper === 0 ? byState : byProper) > 0 ? other : one;
}

function bestState(candidates: readonly Candidate[]): MeetingState {
  return candidates.reduce<MeetingState>(
    (best, { state }) => (states.indexOf(state) > states.indexOf(best) ? state : best),
    "missing",
  );
}

function madeUpOnOf(sessions: readonly BranchSession[], period: string): CalendarDate | null {
  return sessions.find(({ kind, forMonth }) => kind !== "thematic" && forMonth === period)?.heldOn ?? null;
}

export function existsThroughout(branch: MeetingBranch, { firstDay, lastDay }: PeriodPlan<string>): boolean {
  return (
    (branch.firstDay === null || branch.firstDay <= firstDay) && (branch.lastDay === null || lastDay <= branch.lastDay)
  );
}

function isBefore(one: BranchSession, other: BranchSession): boolean {
  return one.heldOn < other.heldOn || (one.heldOn === other.heldOn && one.id <= other.id);
}
