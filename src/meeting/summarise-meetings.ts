import type { Fraction } from "../money/index.ts";
import type { CalendarDate } from "../time/index.ts";
import { attendanceOf } from "./attendance.ts";
import { type BranchVerdicts, inOrder, judgePlan, type MeetingFinding, type PeriodVerdict } from "./judge-meetings.ts";
import type { MeetingBranch } from "./meeting-branch.ts";
import { planOf } from "./period-plan.ts";
import type { BranchSession } from "./session.ts";

/** How many meet a condition, how many do not, and of how many it is not known. */
export interface Tally {
  /** Those that meet it. */
  readonly met: number;
  /** Those that do not. */
  readonly notMet: number;
  /** Those of which it is not known. */
  readonly unknown: number;
}

/** What a summary of meetings counts: branches over the whole span, or their months and quarters one by one. */
export type MeetingCount =
  | "branches-holding"
  | "branches-holding-regular"
  | "branches-holding-thematic"
  | "branches-proper-regular"
  | "branches-proper-thematic"
  | "branches-rating-every-session"
  | "months-held"
  | "months-proper"
  | "quarters-held"
  | "quarters-proper";

/** The sessions at which so many members had to come: how many sessions, and how many came to them in all. */
export interface AttendanceCount {
  /** The members required at each of these sessions. */
  readonly required: number;
  /** The sessions. */
  readonly sessions: number;
  /** The members present at them, added up. */
  readonly present: number;
}

/** The meetings of many branches over a span of days, in counts that merge with {@link mergeMeetingSummaries}. */
export interface MeetingSummary {
  /** The first day of the span. */
  readonly firstDay: CalendarDate;
  /** The last day of the span. */
  readonly lastDay: CalendarDate;
  /** The branches summed up. */
  readonly branches: number;
  /** The sessions that they held within the span. */
  readonly sessions: number;
  /** What was counted. A branch that owed nothing of the kind is not among them. */
  readonly counts: Readonly<Record<MeetingCount, Tally>>;
  /** The attendance, by the number of members required, in rising order. */
  readonly attendance: readonly AttendanceCount[];
  /** The sessions whose attendance is not known. */
  readonly sessionsWithoutAttendance: number;
  /** The lowest attendance at one session; `null` when none is known. */
  readonly lowestAttendance: Fraction | null;
}

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
  const plan = planOf(firstDay, lastDay);
  const byBranch = sessionsByBranch(sessions);
  const total = newTotal();
  for (const branch of branches) {
    const own = inOrder(byBranch.get(branch.id) ?? []);
    total.branches += 1;
    addVerdicts(total, judgePlan(branch, own, plan));
    addSessions(total, own, firstDay, lastDay);
  }
  return summaryOf(total, firstDay, lastDay);
}

/**
 * What do two summaries of different branches over the same days come to? The same as one summary of all of them.
 *
 * @throws RangeError when the two do not cover the same days.
 *
 * @example
 * ```ts
 * const none = summariseMeetings([], [], "2024-01-01", "2024-12-31");
 * mergeMeetingSummaries(none, none); // => none
 * ```
 */
export function mergeMeetingSummaries(one: MeetingSummary, other: MeetingSummary): MeetingSummary {
  if (one.firstDay !== other.firstDay || one.lastDay !== other.lastDay) {
    const expected = `${one.firstDay} to ${one.lastDay}`;
    throw new RangeError(`Expected a summary of ${expected}, received one of ${other.firstDay} to ${other.lastDay}.`);
  }
  const total = newTotal();
  for (const summary of [one, other]) {
    total.branches += summary.branches;
    total.sessions += summary.sessions;
    total.sessionsWithoutAttendance += summary.sessionsWithoutAttendance;
    total.lowest = lowestOf(total.lowest, summary.lowestAttendance);
    for (const { required, sessions, present } of summary.attendance) addAt(total, required, sessions, present);
    for (const code of meetingCounts) addTally(total.counts[code], summary.counts[code]);
  }
  return summaryOf(total, one.firstDay, one.lastDay);
}

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

interface Total {
  branches: number;
  sessions: number;
  sessionsWithoutAttendance: number;
  lowest: Fraction | null;
  readonly attendance: Map<number, Writable<AttendanceCount>>;
  readonly counts: Readonly<Record<MeetingCount, Writable<Tally>>>;
}

const meetingCounts: readonly MeetingCount[] = [
  "branches-holding",
  "branches-holding-regular",
  "branches-holding-thematic",
  "branches-proper-regular",
  "branches-proper-thematic",
  "branches-rating-every-session",
  "months-held",
  "months-proper",
  "quarters-held",
  "quarters-proper",
];

function newTotal(): Total {
  const counts = Object.fromEntries(meetingCounts.map((code) => [code, { met: 0, notMet: 0, unknown: 0 }]));
  const attendance = new Map<number, Writable<AttendanceCount>>();
  const none = { branches: 0, sessions: 0, sessionsWithoutAttendance: 0, lowest: null };
  return { ...none, attendance, counts: counts as unknown as Total["counts"] };
}

function summaryOf(total: Total, firstDay: CalendarDate, lastDay: CalendarDate): MeetingSummary {
  const { branches, sessions, counts, sessionsWithoutAttendance, lowest } = total;
  const attendance = [...total.attendance.values()].sort((one, other) => one.required - other.required);
  const lowestAttendance = lowest;
  return { firstDay, lastDay, branches, sessions, counts, attendance, sessionsWithoutAttendance, lowestAttendance };
}

/** Sessions of one branch mostly follow each other, and are then looked up once. */
function sessionsByBranch(sessions: Iterable<BranchSession>): ReadonlyMap<string, readonly BranchSession[]> {
  const byBranch = new Map<string, BranchSession[]>();
  let id: string | null = null;
  let own: BranchSession[] = [];
  for (const session of sessions) {
    if (session.branchId !== id) {
      id = session.branchId;
      own = byBranch.get(id) ?? [];
      byBranch.set(id, own);
    }
    own.push(session);
  }
  return byBranch;
}

function addVerdicts({ counts }: Total, { months, quarters }: BranchVerdicts): void {
  const monthsHeld = addPeriods(counts["months-held"], months, heldFinding);
  const quartersHeld = addPeriods(counts["quarters-held"], quarters, heldFinding);
  const monthsProper = addPeriods(counts["months-proper"], months, ({ proper }) => proper);
  const quartersProper = addPeriods(counts["quarters-proper"], quarters, ({ proper }) => proper);
  add(counts["branches-holding-regular"], monthsHeld);
  add(counts["branches-holding-thematic"], quartersHeld);
  add(counts["branches-holding"], bothOf(monthsHeld, quartersHeld));
  add(counts["branches-proper-regular"], monthsProper);
  add(counts["branches-proper-thematic"], quartersProper);
}

/** Counts each period, and returns what the branch comes to over all of them: the least of its findings. */
function addPeriods<Period>(
  tally: Writable<Tally>,
  verdicts: readonly PeriodVerdict<Period>[],
  findingOf: (verdict: PeriodVerdict<Period>) => MeetingFinding | null,
): MeetingFinding | null {
  let all: MeetingFinding | null = null;
  for (const verdict of verdicts) {
    const finding = findingOf(verdict);
    add(tally, finding);
    all = bothOf(all, finding);
  }
  return all;
}

function heldFinding({ state }: PeriodVerdict<unknown>): MeetingFinding | null {
  if (state === "exempt") return null;
  if (state === "undetermined") return "unknown";
  return state === "missing" ? "not-met" : "met";
}

/** Two findings together; `null` is no finding at all. */
function bothOf(one: MeetingFinding | null, other: MeetingFinding | null): MeetingFinding | null {
  if (one === null || other === null) return one ?? other;
  if (one === "not-met" || other === "not-met") return "not-met";
  return one === "unknown" ? one : other;
}

/** Every session of the span counts for attendance; the regular ones, taken together, for whether the branch rates. */
function addSessions(
  total: Total,
  sessions: readonly BranchSession[],
  firstDay: CalendarDate,
  lastDay: CalendarDate,
): void {
  let rated: MeetingFinding | null = null;
  for (const session of sessions) {
    if (session.heldOn < firstDay || lastDay < session.heldOn) continue;
    total.sessions += 1;
    addAttendance(total, session);
    if (session.kind !== "thematic") rated = bothOf(rated, ratedFinding(session));
  }
  add(total.counts["branches-rating-every-session"], rated);
}

function ratedFinding({ rated }: BranchSession): MeetingFinding {
  if (rated === null) return "unknown";
  return rated === "not-rated" ? "not-met" : "met";
}

function addAttendance(total: Total, session: BranchSession): void {
  const attendance = attendanceOf(session);
  if (attendance === null) {
    total.sessionsWithoutAttendance += 1;
    return;
  }
  addAt(total, attendance.whole, 1, attendance.part);
  total.lowest = lowestOf(total.lowest, attendance);
}

function addAt({ attendance }: Total, required: number, sessions: number, present: number): void {
  const count = attendance.get(required);
  if (count === undefined) {
    attendance.set(required, { required, sessions, present });
    return;
  }
  count.sessions += sessions;
  count.present += present;
}

/** The lower of two fractions, cross-multiplied; of two equal ones that of the smaller whole, so that order is nothing. */
function lowestOf(one: Fraction | null, other: Fraction | null): Fraction | null {
  if (one === null || other === null) return one ?? other;
  const difference = one.part * other.whole - other.part * one.whole;
  if (difference === 0) return one.whole <= other.whole ? one : other;
  return difference < 0 ? one : other;
}

function addTally(tally: Writable<Tally>, more: Tally): void {
  tally.met += more.met;
  tally.notMet += more.notMet;
  tally.unknown += more.unknown;
}

function add(tally: Writable<Tally>, finding: MeetingFinding | null): void {
  if (finding === "met") tally.met += 1;
  else if (finding === "not-met") tally.notMet += 1;
  else if (finding === "unknown") tally.unknown += 1;
}
