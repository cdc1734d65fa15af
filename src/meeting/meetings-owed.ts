import {
  type CalendarDate,
  type CalendarMonth,
  calendarDate,
  firstDayOfMonth,
  lastDayOfMonth,
  monthOf,
  monthsBetween,
  yearOf,
} from "../time/index.ts";
import { calendarDuties, type MeetingDuty } from "./duties.ts";
import type { MeetingBody, MeetingKind, MeetingUnit } from "./meeting-unit.ts";
import { type PrescribedDay, prescribedDayIn } from "./prescribed-day.ts";

/** A unit whose calendar of meetings is drawn up. */
export interface CalendarUnit extends MeetingUnit {
  /** The id of the unit. */
  readonly id: string;
  /** The first day of its existence; `null` when it lies before everything asked about. */
  readonly firstDay: CalendarDate | null;
  /** The last day of its existence; `null` while it exists. */
  readonly lastDay: CalendarDate | null;
  /** The days of the month fixed for the regular meeting of its members, over time; an empty list when none are. */
  readonly prescribed: readonly PrescribedDay[];
}

/** A meeting that is owed in a month, quarter, half-year or year. */
export interface OwedMeeting {
  /** The id of the unit. */
  readonly unitId: string;
  /** Whose meeting. */
  readonly body: MeetingBody;
  /** What it is for. */
  readonly meeting: MeetingKind;
  /** How many times within the days below. */
  readonly times: number;
  /** The first day on which it serves the duty. */
  readonly firstDay: CalendarDate;
  /** The last day on which it serves the duty. */
  readonly lastDay: CalendarDate;
  /** The day prescribed for it, shifts applied; `null` when none is. */
  readonly dueOn: CalendarDate | null;
}

/** The meetings that a unit owes, and the duties whose frequency is not settled. */
export interface OwedMeetings {
  /** The meetings in the order of their last days. */
  readonly meetings: readonly OwedMeeting[];
  /** The duties of the last day asked about that are open, not in force, or out of scope: no meeting stands for them. */
  readonly open: readonly MeetingDuty[];
}

/**
 * Which meetings does this unit owe in these days, within which days, and on which day is each due (lịch sinh hoạt)? A
 * monthly meeting is owed in each calendar month, a quarterly one in each calendar quarter, and so on, by the law of the
 * last day of each. Periods not wholly within the days, or not wholly within the life of the unit, are left out.
 *
 * Extraordinary meetings and congresses are owed in no month: {@link meetingDuties} lists them, and
 * {@link congressWindow} tells the days of a congress from the one before.
 *
 * @param holidays - The public holidays, for prescribed days that shift over them.
 *
 * @example
 * ```ts
 * const facts = { kind: "branch", switchedOn: null, official: 8, delegatedPowers: false, inPilot: null, workingRules: [] };
 * const branch = { ...facts, id: "b1", firstDay: null, lastDay: null, prescribed: prescribedDays["hau-giang"] };
 * const { meetings } = meetingsOwed(branch, "2023-04-01", "2023-06-30", ["2023-05-01"]);
 * meetings.map(({ dueOn }) => dueOn); // => ["2023-04-03", "2023-05-02", "2023-06-01", null]
 * meetings.map(({ meeting }) => meeting); // => ["regular", "regular", "regular", "thematic"]
 * ```
 */
export function meetingsOwed(
  unit: CalendarUnit,
  firstDay: CalendarDate,
  lastDay: CalendarDate,
  holidays: readonly CalendarDate[],
): OwedMeetings {
  const meetings = monthsBetween(firstDay, lastDay).flatMap((month) => endingIn(unit, lastDayOfMonth(month), holidays));
  const open = calendarDuties(unit, lastDay).filter(({ frequency }) => frequency.kind !== "assessed");
  return { meetings: meetings.filter((one) => firstDay <= one.firstDay && one.lastDay <= lastDay), open };
}

/**
 * Which meeting of each sort does this unit owe next, on this day or after it? A meeting is next until its prescribed
 * day, or the last day of its period, has passed.
 *
 * @example
 * ```ts
 * const facts = { kind: "branch", switchedOn: null, official: 8, delegatedPowers: false, inPilot: null, workingRules: [] };
 * const branch = { ...facts, id: "b1", firstDay: null, lastDay: null, prescribed: prescribedDays["hau-giang"] };
 * const next = nextOwed(branch, "2023-04-04", ["2023-05-01"]);
 * next.map(({ dueOn, lastDay }) => dueOn ?? lastDay); // => ["2023-05-02", "2023-06-30"]
 * ```
 */
export function nextOwed(
  unit: CalendarUnit,
  on: CalendarDate,
  holidays: readonly CalendarDate[],
): readonly OwedMeeting[] {
  const firstDay = calendarDate(`${yearOf(on)}-01-01`);
  const lastDay = calendarDate(`${yearOf(on) + 1}-12-31`);
  const ahead = meetingsOwed(unit, firstDay, lastDay, holidays).meetings.filter(
    (one) => on <= (one.dueOn ?? one.lastDay),
  );
  return ahead.filter(
    ({ body, meeting }, index) => ahead.findIndex((one) => one.body === body && one.meeting === meeting) === index,
  );
}

/** The meetings whose month, quarter, half-year or year ends on this last day of a month. */
function endingIn(
  unit: CalendarUnit,
  lastDay: CalendarDate,
  holidays: readonly CalendarDate[],
): readonly OwedMeeting[] {
  return calendarDuties(unit, lastDay).flatMap(({ body, meeting, frequency }): readonly OwedMeeting[] => {
    if (frequency.kind !== "assessed" || typeof frequency.value === "string") return [];
    const { times, months } = frequency.value;
    const inYear = monthsBetween(calendarDate(`${yearOf(lastDay)}-01-01`), lastDay);
    if (inYear.length % months !== 0) return [];
    const firstDay = firstDayOfMonth(inYear.at(-months) as CalendarMonth);
    if (!existsThroughout(unit, firstDay, lastDay)) return [];
    const isPrescribed = body === "members" && meeting === "regular";
    const dueOn = isPrescribed ? prescribedDayIn(monthOf(lastDay), unit.prescribed, holidays) : null;
    return [{ unitId: unit.id, body, meeting, times, firstDay, lastDay, dueOn }];
  });
}

function existsThroughout(unit: CalendarUnit, firstDay: CalendarDate, lastDay: CalendarDate): boolean {
  return (unit.firstDay === null || unit.firstDay <= firstDay) && (unit.lastDay === null || lastDay <= unit.lastDay);
}
