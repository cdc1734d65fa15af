import { type Fields, requireMembers } from "../../facts/index.ts";
import { requireList, requireRecord } from "../../guard/index.ts";
import type { Fraction } from "../../money/index.ts";
import type { Period } from "../../time/index.ts";
import { listOf } from "../iterables.ts";
import type { FindingPlace } from "./meeting-state.ts";

/** How many meet a condition, how many do not, and of how many it is not known. */
export interface Tally {
  /** Those that meet it. */
  readonly met: number;
  /** Those that do not. */
  readonly notMet: number;
  /** Those of which it is not known. */
  readonly unknown: number;
}

/** What a summary of meetings counts: branches over the whole period, or their months and quarters one by one. */
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

/** The sessions at which so many members had to come: how many sessions, and how many came to them in total. */
export interface AttendanceCount {
  /** The members required at each of these sessions. */
  readonly required: number;
  /** The sessions. */
  readonly sessions: number;
  /** The members present at them, added up. */
  readonly present: number;
}

/** The meetings of many branches over a period, in counts that merge with {@link mergeMeetingSummaries}. */
export interface MeetingSummary extends Period {
  /** The branches summed up. */
  readonly branches: number;
  /** How many of them may have held sessions in the period that are not at hand. */
  readonly branchesNotComplete: number;
  /** The sessions that they held within the period. */
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
 * Merges the summaries of different branches over the same days into one (gộp số liệu): the same as one summary of all of
 * them.
 *
 * @param summaries - The summaries, at least one.
 * @returns The summary of all their branches.
 * @throws TypeError for an argument that is no such list, RangeError when there is none or they cover different days.
 *
 * @example
 * ```ts
 * import { mergeMeetingSummaries, summariseMeetings } from "chibo/meeting";
 * import { yearPeriod } from "chibo/time";
 *
 * const none = summariseMeetings([], [], yearPeriod(2024));
 * mergeMeetingSummaries([none, none]); // => none
 * mergeMeetingSummaries([none, summariseMeetings([], [], yearPeriod(2025))]); // throws RangeError
 * ```
 */
export function mergeMeetingSummaries(summaries: Iterable<MeetingSummary>): MeetingSummary {
  const { listed, period } = ofOnePeriod("mergeMeetingSummaries", summaries);
  const total = newTotal();
  for (const summary of listed) {
    requireSummary("mergeMeetingSummaries", summary);
    total.branches += summary.branches;
    total.branchesNotComplete += summary.branchesNotComplete;
    total.sessions += summary.sessions;
    total.sessionsWithoutAttendance += summary.sessionsWithoutAttendance;
    total.lowest = lowestOf(total.lowest, summary.lowestAttendance);
    for (const { required, sessions, present } of summary.attendance) addAttendance(total, required, sessions, present);
    for (const code of meetingCounts) addTally(total.counts[code], summary.counts[code]);
  }
  return summaryOf(total, period);
}

const count = { type: "count", required: true } as const;
const tallyFields: Fields<Tally> = { met: count, notMet: count, unknown: count };
const attendanceFields: Fields<AttendanceCount> = { required: count, sessions: count, present: count };

/** Refuses what is no summary of meetings. */
export function requireSummary(caller: string, summary: MeetingSummary): void {
  requireRecord(caller, "the summary", summary);
  requireRecord(caller, "the counts of the summary", summary.counts);
  for (const code of meetingCounts) requireMembers(caller, `the count ${code}`, tallyFields, summary.counts[code]);
  requireList(caller, "the attendance of the summary", summary.attendance);
  for (const one of summary.attendance) requireMembers(caller, "the attendance", attendanceFields, one);
  const counted: Fields<
    Pick<MeetingSummary, "branches" | "branchesNotComplete" | "sessions" | "sessionsWithoutAttendance">
  > = {
    branches: count,
    branchesNotComplete: count,
    sessions: count,
    sessionsWithoutAttendance: count,
  };
  requireMembers(caller, "the summary", counted, summary);
}

/** The summaries, and the days that all of them cover. */
export function ofOnePeriod<Summary extends Period>(
  caller: string,
  summaries: Iterable<Summary>,
): { readonly listed: readonly Summary[]; readonly period: Period } {
  const listed = listOf(caller, "the summaries", summaries);
  for (const summary of listed) requireRecord(caller, "the summary", summary);
  const [first] = listed;
  if (first === undefined) throw new RangeError(`${caller}: there is no summary; give at least one`);
  const { firstDay, lastDay } = first;
  const other = listed.find((one) => one.firstDay !== firstDay || one.lastDay !== lastDay);
  if (other === undefined) return { listed, period: { firstDay, lastDay } };
  throw new RangeError(
    `${caller}: one summary covers ${firstDay} to ${lastDay}, another ${other.firstDay} to ${other.lastDay}; give summaries of the same days`,
  );
}

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** A summary while it is being added up. */
export interface SummaryTotal {
  branches: number;
  branchesNotComplete: number;
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

export function newTotal(): SummaryTotal {
  const counts = Object.fromEntries(meetingCounts.map((code) => [code, { met: 0, notMet: 0, unknown: 0 }]));
  const attendance = new Map<number, Writable<AttendanceCount>>();
  const none = { branches: 0, branchesNotComplete: 0, sessions: 0, sessionsWithoutAttendance: 0, lowest: null };
  return { ...none, attendance, counts: counts as unknown as SummaryTotal["counts"] };
}

export function summaryOf(total: SummaryTotal, { firstDay, lastDay }: Period): MeetingSummary {
  const { branches, branchesNotComplete, sessions, counts, sessionsWithoutAttendance, lowest } = total;
  const attendance = [...total.attendance.values()].sort((one, other) => one.required - other.required);
  const lowestAttendance = lowest;
  return {
    firstDay,
    lastDay,
    branches,
    branchesNotComplete,
    sessions,
    counts,
    attendance,
    sessionsWithoutAttendance,
    lowestAttendance,
  };
}

/** Adds the finding of one branch, month or quarter. */
export function addPlace(tally: Writable<Tally>, place: FindingPlace): void {
  switch (place) {
    case 3:
      tally.met += 1;
      break;
    case 2:
      tally.unknown += 1;
      break;
    case 1:
      tally.notMet += 1;
      break;
    case 0:
      break;
  }
}

/** Two findings together. */
export function bothOf(one: FindingPlace, other: FindingPlace): FindingPlace {
  if (one === 0) return other;
  return other === 0 || one < other ? one : other;
}

/** Adds sessions at which so many had to come. */
export function addAttendance({ attendance }: SummaryTotal, required: number, sessions: number, present: number): void {
  const count = attendance.get(required);
  if (count === undefined) {
    attendance.set(required, { required, sessions, present });
    return;
  }
  count.sessions += sessions;
  count.present += present;
}

/** The lower of two fractions, cross-multiplied; of two equal ones that of the smaller whole, so that order is nothing. */
export function lowestOf(one: Fraction | null, other: Fraction | null): Fraction | null {
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
