import { type CalendarDate, monthIndex } from "../time/index.ts";
import { requiredAt } from "./attendance.ts";
import {
  existsThroughout,
  findings,
  inOrder,
  isOwed,
  type MeetingFinding,
  type MeetingState,
  properOf,
  stateOf,
  states,
} from "./judge-meetings.ts";
import type { MeetingBranch } from "./meeting-branch.ts";
import {
  addAttendance,
  addPlace,
  bothOf,
  type FindingPlace,
  lowestOf,
  type MeetingSummary,
  newTotal,
  type SummaryTotal,
  summaryOf,
} from "./meeting-summary.ts";
import { type PeriodPlan, planOf, type SpanPlan } from "./period-plan.ts";
import type { BranchSession } from "./session.ts";

/**
 * How did these branches meet in these days, all told? One pass with the quick verdicts; sessions in any order. Those
 * of branches not listed are not counted: {@link checkSessions} finds them.
 *
 * @example
 * ```ts
 * const branch = { id: "b1", kind: "branch", firstDay: null, lastDay: null, localRules: [] };
 * const session = { id: "s1", branchId: "b1", heldOn: "2024-04-03", ...unknownSession };
 * const { counts } = summariseMeetings([branch], [session], "2024-04-01", "2024-05-31");
 * counts["months-held"]; // => { met: 1, notMet: 1, unknown: 0 }
 * counts["branches-holding-regular"]; // => { met: 0, notMet: 1, unknown: 0 }
 * ```
 */
export function summariseMeetings(
  branches: Iterable<MeetingBranch>,
  sessions: Iterable<BranchSession>,
  firstDay: CalendarDate,
  lastDay: CalendarDate,
): MeetingSummary {
  const listed = [...branches];
  const board = boardOf(listed, planOf(firstDay, lastDay));
  const total = newTotal();
  const byGroups = new Map<number, BranchSession[]>();
  // Sessions of one branch mostly follow each other, and are then looked up once.
  let id: string | null = null;
  let slot: number | undefined;
  for (const session of sessions) {
    if (session.branchId !== id) {
      id = session.branchId;
      slot = board.slots.get(id);
    }
    if (slot === undefined) continue;
    const month = monthIndex(session.heldOn) - board.firstMonth;
    if (session.form === "party-groups") addTo(byGroups, slot, session);
    else noteSession(board, slot, session, month, none);
    // A day in a month that lies wholly within the span needs no comparing.
    const isInside = board.plan.months[month] !== undefined;
    if (isInside || isBetween(session.heldOn, firstDay, lastDay)) addSession(total, board, slot, session);
  }
  noteByGroups(board, byGroups);
  for (const branch of listed) addBranch(total, board, branch);
  return summaryOf(total, firstDay, lastDay);
}

function isBetween(day: CalendarDate, firstDay: CalendarDate, lastDay: CalendarDate): boolean {
  return firstDay <= day && day <= lastDay;
}

/** Sessions by party groups, once it is known how many there were of them in the year before each. */
function noteByGroups(board: Board, byGroups: ReadonlyMap<number, readonly BranchSession[]>): void {
  for (const [slot, sessions] of byGroups) {
    const ordered = inOrder(sessions);
    for (const session of ordered) {
      noteSession(board, slot, session, monthIndex(session.heldOn) - board.firstMonth, ordered);
    }
  }
}

const none: readonly BranchSession[] = [];

/**
 * What is known of each branch so far, in a column each: the place among the {@link findings} or {@link states}, from
 * worst to best and counted from 1, of the best session of each month and quarter; 0 where there was none.
 */
interface Board {
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

function boardOf(listed: readonly MeetingBranch[], plan: SpanPlan): Board {
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

function addTo(byGroups: Map<number, BranchSession[]>, slot: number, session: BranchSession): void {
  const before = byGroups.get(slot);
  if (before === undefined) byGroups.set(slot, [session]);
  else before.push(session);
}

/**
 * Holds the session against the month and the quarter that it serves.
 *
 * @param month - The month in which it was held, counted from the first month of the plan.
 */
function noteSession(
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

function placeOfFinding(finding: MeetingFinding): FindingPlace {
  return finding === "met" ? 3 : ((findings.indexOf(finding) + 1) as FindingPlace);
}

/** Every session of the span counts for attendance; the regular ones, taken together, for whether the branch rates. */
function addSession(total: SummaryTotal, { rated }: Board, slot: number, session: BranchSession): void {
  total.sessions += 1;
  const required = requiredAt(session);
  const { present } = session;
  if (required === null || required === 0 || present === null) total.sessionsWithoutAttendance += 1;
  else addPresent(total, required, present);
  if (session.kind === "thematic") return;
  rated[slot] = bothOf(rated[slot] as FindingPlace, placeOfFinding(ratedFinding(session)));
}

function addPresent(total: SummaryTotal, required: number, present: number): void {
  addAttendance(total, required, 1, present);
  const { lowest } = total;
  if (lowest !== null && present * lowest.whole > lowest.part * required) return;
  total.lowest = lowestOf(lowest, { part: present, whole: required });
}

function ratedFinding({ rated }: BranchSession): MeetingFinding {
  if (rated === null) return "unknown";
  return rated === "not-rated" ? "not-met" : "met";
}

function addBranch(total: SummaryTotal, board: Board, branch: MeetingBranch): void {
  const { plan, width, slots, rated } = board;
  const slot = slots.get(branch.id) as number;
  const { counts } = total;
  total.branches += 1;
  const months = addPeriods(board, branch, plan.months, slot * width, counts["months-held"], counts["months-proper"]);
  const quarters = addPeriods(
    board,
    branch,
    plan.quarters,
    slot * width + plan.months.length,
    counts["quarters-held"],
    counts["quarters-proper"],
  );
  addPlace(counts["branches-holding-regular"], months.held);
  addPlace(counts["branches-holding-thematic"], quarters.held);
  addPlace(counts["branches-holding"], bothOf(months.held, quarters.held));
  addPlace(counts["branches-proper-regular"], months.proper);
  addPlace(counts["branches-proper-thematic"], quarters.proper);
  addPlace(counts["branches-rating-every-session"], rated[slot] as FindingPlace);
}

/** What a branch comes to over several months or quarters. */
interface Held {
  readonly held: FindingPlace;
  readonly proper: FindingPlace;
}

/** Counts each period, and returns what the branch comes to over all of them. */
function addPeriods(
  board: Board,
  branch: MeetingBranch,
  plans: readonly PeriodPlan<string>[],
  first: number,
  heldTally: SummaryTotal["counts"]["months-held"],
  properTally: SummaryTotal["counts"]["months-proper"],
): Held {
  let held: FindingPlace = 0;
  let proper: FindingPlace = 0;
  let column = first - 1;
  for (const plan of plans) {
    column += 1;
    if (!existsThroughout(branch, plan)) continue;
    const place = board.states[column] as number;
    const heldNow = place === 0 ? placeWithout(branch, plan) : (heldPlaces[place] as FindingPlace);
    const properNow = place === 0 ? heldNow : (board.propers[column] as FindingPlace);
    addPlace(heldTally, heldNow);
    addPlace(properTally, properNow);
    held = bothOf(held, heldNow);
    proper = bothOf(proper, properNow);
  }
  return { held, proper };
}

/** What each place of the {@link states} is to somebody who asks whether a meeting was held. */
const heldPlaces: readonly FindingPlace[] = [0, 1, 2, 3, 3, 3];

/** What a period without a session is to somebody who asks that: missing, or not known to be owed. */
function placeWithout(branch: MeetingBranch, plan: PeriodPlan<string>): FindingPlace {
  return isOwed(branch, plan) ? 1 : 2;
}
