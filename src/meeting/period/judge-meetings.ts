import type { CalendarDate, CalendarMonth, CalendarQuarter, Period } from "../../time/index.ts";
import { requirePeriod } from "../../time/index.ts";
import { listOf } from "../iterables.ts";
import { inOrder } from "../session/in-order.ts";
import { localRulesReader } from "../session/local-rules.ts";
import { type MeetingBranch, requireBranch } from "../session/meeting-branch.ts";
import { requireOwnSessions } from "../session/own-sessions.ts";
import { type BranchSession, requireSession } from "../session/session.ts";
import { findings, type MeetingFinding, type MeetingState, states } from "./meeting-state.ts";
import type { ServingSession } from "./period-doubts.ts";
import { type PeriodPlan, planOf, type SpanPlan } from "./period-plan.ts";
import {
  type BoardBranch,
  boardOf,
  completeBranch,
  findingOfRank,
  noteInOrder,
  type SessionBoard,
} from "./session-board.ts";

/** What became of the meeting owed in one month or quarter. */
export interface PeriodVerdict<Of> {
  /** The month or quarter. */
  readonly period: Of;
  /** What became of it. */
  readonly state: MeetingState;
  /** Whether it was held properly, by its best session; `null` when exempt. */
  readonly proper: MeetingFinding | null;
  /** The session that decided; `null` when none is at hand for the period. */
  readonly sessionId: string | null;
  /** The other sessions held for the period: a note, not a fault. */
  readonly otherSessionIds: readonly string[];
  /** The first day on which a missing regular meeting was made up for outside its month; `null` when it was not. */
  readonly madeUpOn: CalendarDate | null;
}

/** What became of every meeting that a branch owed in a period. */
export interface BranchVerdicts {
  /** The id of the branch. */
  readonly organisationId: string;
  /** The regular meeting of each month. */
  readonly months: readonly PeriodVerdict<CalendarMonth>[];
  /** The thematic meeting of each quarter. */
  readonly quarters: readonly PeriodVerdict<CalendarQuarter>[];
}

/**
 * Judges what became of the regular and thematic meetings that a branch owed in a period (sinh hoạt thường kỳ, sinh hoạt
 * chuyên đề): the quick answer of {@link assessMeetings}, the words without the grounds. Months and quarters not wholly
 * within the period are left out.
 *
 * @param branch - The branch, with its local rules.
 * @param sessions - The sessions of the branch, in any order, each once. Give all sessions of the year: the yearly cap on
 * sessions by party groups counts them.
 * @param period - The period.
 * @returns The state of each month and quarter.
 * @throws TypeError for an argument of a wrong type, RangeError for a day that is none, a session of another branch, or one
 * that is given twice.
 *
 * @example
 * ```ts
 * import { branchSession, judgeMeetings, meetingBranch } from "chibo/meeting";
 * import { periodOf } from "chibo/time";
 *
 * const branch = meetingBranch({ id: "b1", kind: "branch" });
 * const april = branchSession({ id: "s1", organisationId: "b1", heldOn: "2024-04-03", kind: "regular", minutes: 60 });
 * const { months } = judgeMeetings(branch, [april], periodOf("2024-04-01", "2024-05-31"));
 * months.map(({ state, proper }) => [state, proper]); // => [["held", "not-met"], ["missing", "not-met"]]
 * ```
 */
export function judgeMeetings(
  branch: MeetingBranch,
  sessions: Iterable<BranchSession>,
  period: Period,
): BranchVerdicts {
  const own = ownSessions("judgeMeetings", requireSession, { branch, sessions, period });
  const { months, quarters } = judgeBranch(branch, own, planOf(period), localRulesReader("judgeMeetings"));
  return { organisationId: branch.id, months: months.map(verdictOf), quarters: quarters.map(verdictOf) };
}

/** What is asked of one branch. */
interface BranchQuestion {
  readonly branch: MeetingBranch;
  readonly sessions: Iterable<BranchSession>;
  readonly period: Period;
}

/**
 * Lists the sessions of one branch in the order of their days, once all arguments are known to be such.
 *
 * @param check - Refuses what is no session.
 */
export function ownSessions(
  caller: string,
  check: (caller: string, session: unknown) => void,
  { branch, sessions, period }: BranchQuestion,
): readonly BranchSession[] {
  requireBranch(caller, branch);
  const all = listOf(caller, "the sessions", sessions);
  for (const session of all) check(caller, session);
  requirePeriod(caller, period);
  requireOwnSessions(caller, all, branch.id);
  return inOrder(all);
}

/** A month or quarter of a branch, judged: with the sessions that serve it, the one that counts first. */
export interface JudgedPeriod<Of> {
  readonly of: BoardBranch;
  readonly plan: PeriodPlan<Of>;
  readonly verdict: PeriodVerdict<Of>;
  readonly serving: readonly ServingSession[];
}

/** Every month and quarter of a branch, judged. */
export interface JudgedBranch {
  readonly months: readonly JudgedPeriod<CalendarMonth>[];
  readonly quarters: readonly JudgedPeriod<CalendarQuarter>[];
}

/** Judges sessions that all belong to the branch and are in the order of their days. */
export function judgeBranch(
  branch: MeetingBranch,
  sessions: readonly BranchSession[],
  plan: SpanPlan,
  rulesOf: ReturnType<typeof localRulesReader>,
): JudgedBranch {
  const board = boardOf([branch], plan, rulesOf, "sessions");
  noteInOrder(board, 0, sessions);
  completeBranch(board, 0, branch);
  const madeUp = makeUpDays(sessions);
  return {
    months: judgedPeriods(board, plan.months, 0, madeUp),
    quarters: judgedPeriods(board, plan.quarters, plan.months.length, madeUp),
  };
}

function verdictOf<Of>({ verdict }: JudgedPeriod<Of>): PeriodVerdict<Of> {
  return verdict;
}

function judgedPeriods<Of extends string>(
  board: SessionBoard,
  plans: readonly PeriodPlan<Of>[],
  first: number,
  madeUp: ReadonlyMap<string, CalendarDate>,
): readonly JudgedPeriod<Of>[] {
  const of = board.branches[0] as BoardBranch;
  return plans.map((plan, index) => {
    const column = first + index;
    const { period } = plan;
    const state = states[board.states[column] as number] as MeetingState;
    if (state === "exempt") return { of, plan, verdict: exempt(period), serving: [] };
    const rank = board.ranks[column] as number;
    const serving = decidingFirst((board.serving as ServingSession[][])[column] as ServingSession[], rank);
    const [deciding, ...others] = serving;
    const verdict: PeriodVerdict<Of> = {
      period,
      state,
      proper: findings[findingOfRank(rank)] as MeetingFinding,
      sessionId: deciding?.session.id ?? null,
      otherSessionIds: others.map(({ session }) => session.id),
      madeUpOn: deciding === undefined || state === "missing" ? (madeUp.get(period) ?? null) : null,
    };
    return { of, plan, verdict, serving };
  });
}

function exempt<Of>(period: Of): PeriodVerdict<Of> {
  return { period, state: "exempt", proper: null, sessionId: null, otherSessionIds: [], madeUpOn: null };
}

/** The first session of the highest rank, then the others as they are. */
function decidingFirst(serving: readonly ServingSession[], highest: number): readonly ServingSession[] {
  const deciding = serving.find(({ rank }) => rank === highest);
  return deciding === undefined ? serving : [deciding, ...serving.filter((one) => one !== deciding)];
}

/** By month, the first day on which a session held elsewhere made up for it. */
function makeUpDays(sessions: readonly BranchSession[]): ReadonlyMap<string, CalendarDate> {
  const days = new Map<string, CalendarDate>();
  for (const { kind, forMonth, heldOn } of sessions) {
    if (forMonth != null && kind !== "thematic" && !days.has(forMonth)) days.set(forMonth, heldOn);
  }
  return days;
}
