import { monthIndex } from "../time/index.ts";
import { findings, type MeetingFinding, type MeetingState, properOf, stateOf, states } from "./judge-meetings.ts";
import type { MeetingBranch } from "./meeting-branch.ts";
import type { FindingPlace } from "./meeting-summary.ts";
import type { PeriodPlan, SpanPlan } from "./period-plan.ts";
import type { BranchSession } from "./session.ts";

/**
 * What is known of each branch so far, in a column each: the place among the {@link findings} or {@link states}, from
 * worst to best and counted from 1, of the best session of each month and quarter; 0 where there was none.
 */
export interface Board {
  readonly plan: SpanPlan;
  readonly firstMonth: number;
  /** How many months of the plan lie before its first quarter. */
  readonly monthsBeforeQuarters: number;
  /** The columns of one branch: its months and then its quarters. */
  readonly width: number;
  /** The place of each branch by its id. */
  readonly slots: ReadonlyMap<string, number>;
  readonly branches: readonly MeetingBranch[];
  readonly states: Uint8Array;
  readonly propers: Uint8Array;
  /** The worst of what the regular sessions of a branch come to as to whether they were rated. */
  readonly rated: Uint8Array;
}

export function boardOf(listed: readonly MeetingBranch[], plan: SpanPlan): Board {
  const slots = new Map<string, number>();
  const branches: MeetingBranch[] = [];
  for (const branch of listed) {
    if (slots.has(branch.id)) continue;
    slots.set(branch.id, branches.length);
    branches.push(branch);
  }
  const { months, quarters } = plan;
  const width = months.length + quarters.length;
  const firstMonth = firstMonthOf(months);
  return {
    plan,
    firstMonth,
    monthsBeforeQuarters: firstMonthOf(quarters) - firstMonth,
    width,
    slots,
    branches,
    states: new Uint8Array(branches.length * width),
    propers: new Uint8Array(branches.length * width),
    rated: new Uint8Array(branches.length),
  };
}

/** Where there is no period at all, no session serves one. */
function firstMonthOf([first]: readonly PeriodPlan<string>[]): number {
  return first === undefined ? 0 : monthIndex(first.firstDay);
}

const monthsOfQuarter = 3;

/**
 * Holds the session against the month and the quarter that it serves.
 *
 * @param month - The month in which it was held, counted from the first month of the plan.
 */
export function noteSession(
  board: Board,
  slot: number,
  session: BranchSession,
  month: number,
  ofYear: readonly BranchSession[],
): void {
  const { plan, width, monthsBeforeQuarters } = board;
  const first = slot * width;
  notePeriod(board, slot, session, ofYear, plan.months[month], first + month);
  const quarter = Math.floor((month - monthsBeforeQuarters) / monthsOfQuarter);
  notePeriod(board, slot, session, ofYear, plan.quarters[quarter], first + plan.months.length + quarter);
}

function notePeriod(
  { branches, states, propers }: Board,
  slot: number,
  session: BranchSession,
  ofYear: readonly BranchSession[],
  plan: PeriodPlan<string> | undefined,
  column: number,
): void {
  if (plan === undefined || !plan.isServedBy(session)) return;
  const branch = branches[slot] as MeetingBranch;
  const state = stateOf(branch, session, ofYear);
  raise(states, column, placeOfState(state));
  raise(propers, column, placeOfFinding(properOf(branch, session, plan, state)));
}

function raise(columns: Uint8Array, column: number, place: number): void {
  if ((columns[column] as number) < place) columns[column] = place;
}

function placeOfState(state: MeetingState): number {
  return state === "held" ? states.length : states.indexOf(state) + 1;
}

export function placeOfFinding(finding: MeetingFinding): FindingPlace {
  return finding === "met" ? 3 : ((findings.indexOf(finding) + 1) as FindingPlace);
}
