import { requireIterable, shown } from "../../guard/index.ts";
import { monthIndexAt, type Period, requireDay, requirePeriod, yearOf, yearPeriod } from "../../time/index.ts";
import { listOf } from "../iterables.ts";
import { requiredOf } from "../session/attendance.ts";
import { inOrder } from "../session/in-order.ts";
import { localRulesReader } from "../session/local-rules.ts";
import { type MeetingBranch, requireBranch } from "../session/meeting-branch.ts";
import { givenTwice } from "../session/own-sessions.ts";
import { type BranchSession, requireOrganisationId } from "../session/session.ts";
import { type FindingPlace, heldPlaces, placeOfFinding } from "./meeting-state.ts";
import {
  addAttendance,
  addPlace,
  bothOf,
  lowestOf,
  type MeetingSummary,
  newTotal,
  type SummaryTotal,
  summaryOf,
} from "./meeting-summary.ts";
import { planOf } from "./period-plan.ts";
import {
  type BoardBranch,
  boardOf,
  completeBranch,
  findingOfRank,
  isComplete,
  noteInOrder,
  noteSession,
  type SessionBoard,
} from "./session-board.ts";

/**
 * Summarises how many branches met in a period (tổng hợp tình hình sinh hoạt chi bộ), in one pass with the quick verdicts
 * of {@link judgeMeetings}.
 *
 * @param branches - The branches, each with its local rules.
 * @param sessions - The sessions of the branches, in any order, each once.
 * @param period - The period.
 * @returns The counts of branches, months, quarters and sessions, which merge with those of other branches.
 * @throws TypeError for an argument of a wrong type; RangeError for a day that is none, a session that is given twice, or one
 * held in the period by a branch that is not listed.
 *
 * @example
 * ```ts
 * import { branchSession, meetingBranch, summariseMeetings } from "chibo/meeting";
 * import { periodOf } from "chibo/time";
 *
 * const branch = meetingBranch({ id: "b1", kind: "branch" });
 * const april = branchSession({ id: "s1", organisationId: "b1", heldOn: "2024-04-03", kind: "regular" });
 * const { counts } = summariseMeetings([branch], [april], periodOf("2024-04-01", "2024-05-31"));
 * counts["months-held"]; // => { met: 1, notMet: 1, unknown: 0 }
 * counts["branches-holding-regular"]; // => { met: 0, notMet: 1, unknown: 0 }
 * ```
 */
export function summariseMeetings(
  branches: Iterable<MeetingBranch>,
  sessions: Iterable<BranchSession>,
  period: Period,
): MeetingSummary {
  const listed = listOf("summariseMeetings", "the branches", branches);
  for (const branch of listed) requireBranch("summariseMeetings", branch);
  requireIterable("summariseMeetings", "the sessions", sessions);
  requirePeriod("summariseMeetings", period);
  const run = meetingRun("summariseMeetings", listed, period, "counts");
  const seen = seenSessions(run);
  for (const session of sessions) {
    noteInRun(run, session);
    if (run.slot === undefined) refuseUnlisted("summariseMeetings", session, period);
    else noteOnce(seen, run, session);
  }
  return finished(run);
}

/** Refuses a session that would count if its branch were listed. */
export function refuseUnlisted(caller: string, { id, organisationId, heldOn }: BranchSession, period: Period): void {
  if (heldOn < period.firstDay || period.lastDay < heldOn) return;
  const found = `organisationId of the session ${shown(id)} is ${shown(organisationId)}, no branch that is listed`;
  throw new RangeError(`${caller}: ${found}; list the branch or leave the session out`);
}

/**
 * The sessions that were noted: the first two of each branch and month by its place, the others by their ids. Few months have more
 * than a regular and a thematic one.
 */
interface SeenSessions {
  readonly firstMonth: number;
  readonly months: number;
  readonly firstTwo: (string | null)[];
  readonly others: Map<number, Set<string>>;
}

/** From the beginning of the year, for the year counts the sessions by party groups. */
function seenSessions({ board, period: { firstDay, lastDay } }: MeetingRun): SeenSessions {
  const firstMonth = monthIndexAt(yearPeriod(yearOf(firstDay)).firstDay);
  const months = monthIndexAt(lastDay) - firstMonth + 1;
  const firstTwo = new Array<string | null>(board.branches.length * months * 2).fill(null);
  return { firstMonth, months, firstTwo, others: new Map() };
}

/** Refuses a session that was noted before: twice is never two. */
function noteOnce(seen: SeenSessions, { slot }: MeetingRun, { id, heldOn }: BranchSession): void {
  const { firstMonth, months, firstTwo, others } = seen;
  const month = monthIndexAt(heldOn) - firstMonth;
  if (month < 0 || month >= months) return;
  const place = ((slot as number) * months + month) * 2;
  const [one, two] = [firstTwo[place] as string | null, firstTwo[place + 1] as string | null];
  if (one === id || two === id || others.get(place)?.has(id) === true) throw givenTwice("summariseMeetings", id);
  if (one === null) firstTwo[place] = id;
  else if (two === null) firstTwo[place + 1] = id;
  else others.set(place, (others.get(place) ?? new Set<string>()).add(id));
}

/** Sessions that are being summed up. */
export interface MeetingRun extends Counted {
  readonly caller: string;
  readonly period: Period;
  /** The branches as they were listed. */
  readonly listed: readonly MeetingBranch[];
  readonly board: SessionBoard;
  /** The sessions by party groups: they wait until it is known how many there were of them before each. */
  readonly byGroups: Map<number, BranchSession[]>;
  /** The branch of the last session, and its place: sessions of one branch mostly follow each other. */
  id: string | null;
  slot: number | undefined;
}

/** Begins to sum up the sessions of branches. */
export function meetingRun(
  caller: string,
  listed: readonly MeetingBranch[],
  period: Period,
  kept: "doubts" | "counts",
): MeetingRun {
  const board = boardOf(listed, planOf(period), localRulesReader(caller), kept);
  const rated = new Uint8Array(board.branches.length);
  const own = { byGroups: new Map(), id: null, slot: undefined };
  return { caller, period, listed, board, total: newTotal(), rated, ...own };
}

/** What is counted beside the months and quarters of the board. */
interface Counted {
  readonly total: SummaryTotal;
  /** For each branch, the worst of its regular sessions as to whether they were rated. */
  readonly rated: Uint8Array;
}

/** Notes one session; one of a branch that is not listed is passed over. Where the branch is the last one, only its day is looked at. */
export function noteInRun(run: MeetingRun, session: BranchSession): void {
  const { caller, board, byGroups, period } = run;
  if (run.id === null || typeof session !== "object" || session === null || session.organisationId !== run.id) {
    requireOrganisationId(caller, session);
    run.id = session.organisationId;
    run.slot = board.slots.get(run.id);
  }
  const { heldOn } = session;
  requireDay(caller, heldOn, "heldOn");
  const { slot } = run;
  if (slot === undefined) return;
  const month = monthIndexAt(heldOn) - board.firstMonth;
  if (session.form === "party-groups") addTo(byGroups, slot, session);
  else noteSession(board, slot, session, month, 0);
  // A day in a month that lies wholly within the period needs no comparing.
  const isInside = board.plan.months[month] !== undefined;
  if (isInside || (period.firstDay <= heldOn && heldOn <= period.lastDay)) addSession(run, slot, session);
}

/** Sums up all that was noted. */
export function finished(run: MeetingRun): MeetingSummary {
  const { board, byGroups, listed, period, total } = run;
  for (const [slot, own] of byGroups) noteInOrder(board, slot, inOrder(own));
  board.branches.forEach(({ branch }, slot) => {
    completeBranch(board, slot, branch);
  });
  for (const { id } of listed) addBranch(run, slotOf(board, id));
  return summaryOf(total, period);
}

function slotOf({ slots }: SessionBoard, id: string): number {
  return slots.get(id) as number;
}

function addTo(byGroups: Map<number, BranchSession[]>, slot: number, session: BranchSession): void {
  const before = byGroups.get(slot);
  if (before === undefined) byGroups.set(slot, [session]);
  else before.push(session);
}

/** Every session of the period counts for attendance; the regular ones, taken together, for whether the branch rates. */
function addSession({ total, rated }: Counted, slot: number, session: BranchSession): void {
  total.sessions += 1;
  const required = requiredOf(session);
  const { present } = session;
  if (required === null || required === 0 || present == null) total.sessionsWithoutAttendance += 1;
  else addPresent(total, required, present);
  if (session.kind === "thematic") return;
  rated[slot] = bothOf(rated[slot] as FindingPlace, ratedPlace(session));
}

function addPresent(total: SummaryTotal, required: number, present: number): void {
  if (!(Number.isFinite(required) && Number.isFinite(present))) {
    throw new TypeError(
      `summariseMeetings: present is ${shown(present)}, required are ${shown(required)}; give whole numbers`,
    );
  }
  addAttendance(total, required, 1, present);
  const { lowest } = total;
  if (lowest !== null && present * lowest.whole > lowest.part * required) return;
  total.lowest = lowestOf(lowest, { part: present, whole: required });
}

function ratedPlace({ rated }: BranchSession): FindingPlace {
  if (rated == null) return placeOfFinding.unknown;
  return rated === "not-rated" ? placeOfFinding["not-met"] : placeOfFinding.met;
}

function addBranch({ total, rated, board, period }: MeetingRun, slot: number): void {
  const { plan, width } = board;
  const { counts } = total;
  const { branch } = board.branches[slot] as BoardBranch;
  const isWhole = isComplete(branch, lifeWithin(branch, period));
  total.branches += 1;
  if (!isWhole) total.branchesNotComplete += 1;
  const first = slot * width;
  const months = addPeriods(board, first, first + plan.months.length, counts, "months");
  const quarters = addPeriods(board, first + plan.months.length, first + width, counts, "quarters");
  addPlace(counts["branches-holding-regular"], months.held);
  addPlace(counts["branches-holding-thematic"], quarters.held);
  addPlace(counts["branches-holding"], bothOf(months.held, quarters.held));
  addPlace(counts["branches-proper-regular"], months.proper);
  addPlace(counts["branches-proper-thematic"], quarters.proper);
  addPlace(counts["branches-rating-every-session"], ratedInAll(rated[slot] as FindingPlace, isWhole));
}

/** Where sessions may be missing, it is not known whether every one was rated. */
function ratedInAll(rated: FindingPlace, isWhole: boolean): FindingPlace {
  return isWhole || rated === placeOfFinding["not-met"] ? rated : placeOfFinding.unknown;
}

/** The days of a period on which a branch exists. */
function lifeWithin(branch: MeetingBranch, period: Period): Period {
  const firstDay = branch.firstDay != null && period.firstDay < branch.firstDay ? branch.firstDay : period.firstDay;
  const lastDay = branch.lastDay != null && branch.lastDay < period.lastDay ? branch.lastDay : period.lastDay;
  return { firstDay, lastDay };
}

/** The findings of a branch over several months or quarters. */
interface Held {
  readonly held: FindingPlace;
  readonly proper: FindingPlace;
}

/** Counts each period, and returns the findings over all of them. */
function addPeriods(
  { states, ranks }: SessionBoard,
  first: number,
  end: number,
  counts: SummaryTotal["counts"],
  periods: "months" | "quarters",
): Held {
  const heldTally = counts[`${periods}-held`];
  const properTally = counts[`${periods}-proper`];
  let held: FindingPlace = 0;
  let proper: FindingPlace = 0;
  for (let column = first; column < end; column += 1) {
    const state = states[column] as number;
    if (state === 0) continue;
    const heldNow = heldPlaces[state] as FindingPlace;
    const properNow = findingOfRank(ranks[column] as number);
    addPlace(heldTally, heldNow);
    addPlace(properTally, properNow);
    held = bothOf(held, heldNow);
    proper = bothOf(proper, properNow);
  }
  return { held, proper };
}
