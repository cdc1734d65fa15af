import type { FactPath, ReasonCode } from "../../outcome/index.ts";
import type { CalendarDate, CalendarMonth, CalendarQuarter, Period } from "../../time/index.ts";
import { monthIndexAt } from "../../time/index.ts";
import type { BranchMeeting } from "../duty/duties.ts";
import type { MeetingBranch } from "../session/meeting-branch.ts";
import type { BranchSession } from "../session/session.ts";
import { groundsOf, type MeetingGrounds } from "./assess-meetings.ts";
import { findings, type MeetingState, states } from "./meeting-state.ts";
import type { MeetingSummary } from "./meeting-summary.ts";
import { missingFacts, openReason, type PeriodDoubts } from "./period-doubts.ts";
import type { PeriodPlan } from "./period-plan.ts";
import { type BoardBranch, findingOfRank, isComplete, type SessionBoard } from "./session-board.ts";
import { finished, type MeetingRun, meetingRun, noteInRun } from "./summarise-meetings.ts";

/** A month or quarter of a branch whose meeting was not properly held, as far as is known. */
interface DoubtfulPeriod {
  /** The branch. */
  readonly branch: MeetingBranch;
  /** Which meeting. */
  readonly meeting: BranchMeeting;
  /** The month or quarter. */
  readonly period: CalendarMonth | CalendarQuarter;
}

/** A meeting that was owed and not held, or not held properly. */
export interface FailedPeriod extends DoubtfulPeriod {
  /** The sort of doubt. */
  readonly doubt: "failed";
  /** What became of the meeting. */
  readonly state: MeetingState;
  /** Why. */
  readonly grounds: MeetingGrounds;
  /** The first day on which a missing regular meeting was made up for outside its month; `null` when it was not. */
  readonly madeUpOn: CalendarDate | null;
}

/** A month or quarter of which no session is at hand that counts, and not all are. */
export interface NotRecordedPeriod extends DoubtfulPeriod {
  /** The sort of doubt. */
  readonly doubt: "not-recorded";
}

/** A month or quarter that facts or the law leave open. */
export interface OpenPeriod extends DoubtfulPeriod {
  /** The sort of doubt. */
  readonly doubt: "open";
  /** Why the law leaves it open; `null` where facts are missing. */
  readonly reason: ReasonCode | null;
  /** The facts that are missing in each of its best sessions, in the order of their names. */
  readonly missing: readonly FactPath[];
}

/** Sessions of branches that are summed up as they come, in any order, and not kept. */
export interface MeetingPass {
  /** Notes one session; one of a branch that is not listed is passed over. */
  readonly note: (session: BranchSession) => void;
  /** Sums up what was noted. To be called once, when every session was noted. */
  readonly summary: () => MeetingSummary;
  /** Lists every month and quarter that was not properly held, branch after branch; once it was summed up. */
  readonly doubts: () => Generator<FailedPeriod | NotRecordedPeriod | OpenPeriod, void, undefined>;
}

/**
 * Makes a pass over sessions: what it keeps grows with the branches and months, not with the sessions. Only those by party
 * groups wait until the end, for the year counts how many of them there were.
 *
 * @param caller - The function that was called.
 * @param branches - The branches, each with its local rules.
 * @param period - The period.
 * @returns The pass.
 */
export function meetingPass(caller: string, branches: readonly MeetingBranch[], period: Period): MeetingPass {
  const run = meetingRun(caller, branches, period, "doubts");
  const madeUp = new Map<number, CalendarDate>();
  return {
    note: (session) => {
      noteInRun(run, session);
      if (session.forMonth != null && session.kind !== "thematic") noteMadeUp(run, madeUp, session);
    },
    summary: () => finished(run),
    doubts: () => doubtsOf(run.board, madeUp),
  };
}

/** Of the sessions that make up for a month the first counts. */
function noteMadeUp({ board, slot }: MeetingRun, madeUp: Map<number, CalendarDate>, session: BranchSession): void {
  const month = monthIndexAt(`${session.forMonth as CalendarMonth}-01`) - board.firstMonth;
  if (slot === undefined || month < 0 || month >= board.plan.months.length) return;
  const column = slot * board.width + month;
  const before = madeUp.get(column);
  if (before === undefined || session.heldOn < before) madeUp.set(column, session.heldOn);
}

type Plan = PeriodPlan<CalendarMonth | CalendarQuarter>;
type Doubt = FailedPeriod | NotRecordedPeriod | OpenPeriod;

function* doubtsOf(board: SessionBoard, madeUp: ReadonlyMap<number, CalendarDate>): Generator<Doubt, void, undefined> {
  const { plan, width, branches } = board;
  const plans: readonly Plan[] = [...plan.months, ...plan.quarters];
  for (let slot = 0; slot < branches.length; slot += 1) {
    for (let index = 0; index < width; index += 1) {
      const column = slot * width + index;
      const doubt = doubtAt(board, column, branches[slot] as BoardBranch, plans[index] as Plan, madeUp);
      if (doubt !== null) yield doubt;
    }
  }
}

/** Why the meeting of a column is in doubt; `null` where nothing was owed, or it was properly held. */
function doubtAt(
  board: SessionBoard,
  column: number,
  of: BoardBranch,
  plan: Plan,
  madeUp: ReadonlyMap<number, CalendarDate>,
): Doubt | null {
  if (board.states[column] === 0) return null;
  const finding = findings[findingOfRank(board.ranks[column] as number)];
  if (finding === "not-met") return failedAt(board, column, of, plan, madeUp.get(column) ?? null);
  return finding === "met" ? null : unknownAt(board.doubts as PeriodDoubts, column, of, plan);
}

function failedAt(
  { states: places, doubts }: SessionBoard,
  column: number,
  of: BoardBranch,
  plan: Plan,
  madeUpOn: CalendarDate | null,
): FailedPeriod {
  const { branch } = of;
  const { meeting, period } = plan;
  const state = states[places[column] as number] as MeetingState;
  const deciding = (doubts as PeriodDoubts).failing.get(column);
  const serving = deciding === undefined ? [] : [deciding];
  const verdict = { period, state, proper: "not-met", sessionId: null, otherSessionIds: [], madeUpOn } as const;
  const grounds = groundsOf({ of, plan, verdict, serving });
  return { doubt: "failed", branch, meeting, period, state, grounds, madeUpOn: state === "missing" ? madeUpOn : null };
}

function unknownAt(
  doubts: PeriodDoubts,
  column: number,
  { branch }: BoardBranch,
  plan: Plan,
): NotRecordedPeriod | OpenPeriod {
  const { meeting, period } = plan;
  const missing = [...missingFacts(doubts, column)].sort();
  const reason = openReason(doubts, column);
  if (reason !== null || missing.length > 0) return { doubt: "open", branch, meeting, period, reason, missing };
  return isComplete(branch, plan)
    ? { doubt: "open", branch, meeting, period, reason: "no-figure-in-force", missing }
    : { doubt: "not-recorded", branch, meeting, period };
}
