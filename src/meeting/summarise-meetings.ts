import { type CalendarDate, monthIndex } from "../time/index.ts";
import { requiredAt } from "./attendance.ts";
import { existsThroughout, inOrder, isOwed, type MeetingFinding, states } from "./judge-meetings.ts";
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
import { type PeriodPlan, planOf } from "./period-plan.ts";
import type { BranchSession } from "./session.ts";
import { type Board, boardOf, noteSession, placeOfFinding } from "./session-board.ts";

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

function addTo(byGroups: Map<number, BranchSession[]>, slot: number, session: BranchSession): void {
  const before = byGroups.get(slot);
  if (before === undefined) byGroups.set(slot, [session]);
  else before.push(session);
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
