import { type Outcome, outOfScope, type Step } from "../../outcome/index.ts";
import { type CalendarDate, entryOn, requireDay } from "../../time/index.ts";
import { bareGrounds } from "../grounds.ts";
import type { BranchKind } from "../session/meeting-branch.ts";
import { congressRate } from "./congress-duty.ts";
import { meetingSeries } from "./duties.law.ts";
import { type CalendarSeries, type DutySeries, dutyRate, type OwedRate } from "./duty-rate.ts";
import { type MeetingBody, type MeetingKind, type MeetingUnit, requireUnit } from "./meeting-unit.ts";
import { congressSeries, extraordinarySeries } from "./out-of-turn.law.ts";

/** A meeting that a unit owes, and how often. */
export interface MeetingDuty {
  /** Whose meeting. */
  readonly body: MeetingBody;
  /** What it is for. */
  readonly meeting: MeetingKind;
  /** How often; `when-needed` where no month is named, `not-owed` where the duty does not fall on this unit. */
  readonly frequency: Outcome<OwedRate>;
}

/**
 * Lists the meetings that a unit and its committee owe on a day, and how often (chế độ sinh hoạt). Every duty of its kind is
 * listed, with those that are not in force or do not fall on it: the regular meetings first, then the extraordinary ones,
 * then the congress.
 *
 * A branch meets monthly (Charter 24.2, 22.4) and on a theme quarterly (HD 12, HD 42-HD/BTCTW); it has a committee from
 * nine official members (24.4). The rates of a commune committee and of standing committees are left to working rules.
 * An extraordinary meeting is held when needed (Charter 16, 19, 22), on which article 24 is silent. The interval of the
 * congresses is that of a term of office; `congressWindow` tells the day.
 *
 * @param unit - The unit.
 * @param on - The day of the question.
 * @returns The duties, each with how often it falls due, or why that is open.
 * @throws TypeError for an argument that is no such unit, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { meetingDuties, meetingUnit } from "chibo/meeting";
 *
 * const branch = meetingUnit({ id: "b1", kind: "branch", counts: [{ on: "2024-01-01", official: 8 }] });
 * const [members, committee, thematic] = meetingDuties(branch, "2024-05-01");
 * members?.frequency.value; // => { times: 1, months: 1 }
 * committee?.frequency.value; // => "not-owed"
 * thematic?.frequency.value; // => { times: 1, months: 3 }
 * ```
 */
export function meetingDuties(unit: MeetingUnit, on: CalendarDate): readonly MeetingDuty[] {
  requireUnit("meetingDuties", unit);
  requireDay("meetingDuties", on);
  const congress = congressRate(unit, on);
  return [
    ...calendarDuties(unit, on),
    ...dutiesOf(extraordinarySeries, unit, on),
    ...(congress === null ? [] : [{ body: "congress", meeting: "regular", frequency: congress } as const]),
    ...dutiesOf(congressSeries, unit, on),
  ];
}

/** The duties that fall due by the calendar; one that is out of scope for a kind of which no rule is known. */
export function calendarDuties(unit: MeetingUnit, on: CalendarDate): readonly MeetingDuty[] {
  const duties = dutiesOf(meetingSeries, unit, on);
  if (duties.length > 0) return duties;
  return [{ body: "members", meeting: "regular", frequency: outOfScope("no-rule-known", bareGrounds(on)) }];
}

function dutiesOf(series: readonly DutySeries[], unit: MeetingUnit, on: CalendarDate): readonly MeetingDuty[] {
  return series
    .filter(({ kinds }) => kinds.includes(unit.kind))
    .map((one) => ({ body: one.body, meeting: one.meeting, frequency: dutyRate(one, unit, on) }));
}

/** The step that states the duty of a branch to hold its regular or its thematic meeting; `null` when none is known. */
export function branchDutyStep(kind: BranchKind, meeting: BranchMeeting, on: CalendarDate, times: number): Step | null {
  const owing = branchSeries(kind, meeting);
  const entry = entryOn<CalendarEntry>(owing.values, on);
  if (entry === null || entry.value === null) return null;
  const { citation, evidence, value } = entry;
  const result = times >= value.times ? "met" : "not-met";
  return { code: owing.code, result, actual: times, operator: ">=", expected: value.times, citation, evidence };
}

/** Tells whether it is known that a branch owes its regular or its thematic meeting on this day. */
export function isOwedByBranch(kind: BranchKind, meeting: BranchMeeting, on: CalendarDate): boolean {
  return (entryOn<CalendarEntry>(branchSeries(kind, meeting).values, on)?.value ?? null) !== null;
}

/** The meetings of a branch that fall due by the calendar: in each month, and in each quarter. */
export type BranchMeeting = "regular" | "thematic";

type CalendarEntry = CalendarSeries["values"][number];

/** Both meetings are owed by both kinds of branches. */
function branchSeries(kind: BranchKind, meeting: BranchMeeting): CalendarSeries {
  const series: readonly CalendarSeries[] = meetingSeries;
  return series.find(
    (one) => one.body === "members" && one.meeting === meeting && one.kinds.includes(kind),
  ) as CalendarSeries;
}
