import type { Fields } from "../../facts/index.ts";
import {
  type CalendarDate,
  type CalendarMonth,
  calendarDate,
  firstDayOfMonth,
  lastDayOfMonth,
  monthOf,
  monthsIn,
  type Period,
  requireDay,
  requirePeriod,
  yearOf,
} from "../../time/index.ts";
import { existsThroughout } from "../life.ts";
import { calendarDuties, type MeetingDuty } from "./duties.ts";
import {
  type MeetingBody,
  type MeetingKind,
  type MeetingUnit,
  meetingBodies,
  meetingKinds,
  requireUnit,
} from "./meeting-unit.ts";
import { type HolidayOptions, requireHolidays, shiftedDayIn } from "./prescribed-day.ts";

/** A meeting that is owed in a month, quarter, half-year or year: the days on which it serves the duty. */
export interface OwedMeeting extends Period {
  /** The id of the unit. */
  readonly unitId: string;
  /** Whose meeting. */
  readonly body: MeetingBody;
  /** What it is for. */
  readonly meeting: MeetingKind;
  /** How many times within these days. */
  readonly times: number;
  /** The day prescribed for it, shifts applied; `null` when none is. */
  readonly dueOn: CalendarDate | null;
}

/** Every member of an owed meeting. */
export const owedMeetingFields: Fields<OwedMeeting> = {
  unitId: { type: "text", required: true },
  body: { type: meetingBodies, required: true },
  meeting: { type: meetingKinds, required: true },
  times: { type: "count", required: true },
  firstDay: { type: "day", required: true },
  lastDay: { type: "day", required: true },
  dueOn: "day",
};

/** The meetings that a unit owes, and the duties whose frequency is not settled. */
export interface OwedMeetings {
  /** The meetings in the order of their last days. */
  readonly meetings: readonly OwedMeeting[];
  /** The duties of the last day asked about that are open, not in force, or out of scope: no meeting is listed for them. */
  readonly open: readonly MeetingDuty[];
}

/**
 * Lists the meetings that a unit owes in a period, the days within which each is owed, and the day on which it is due (lịch
 * sinh hoạt). A monthly meeting is owed in each calendar month, a quarterly one in each calendar quarter, and so on, by the
 * law and the counts of the last day of each. Months and quarters not wholly within the period, or not wholly within the
 * life of the unit, are left out.
 *
 * Extraordinary meetings and congresses are owed in no month: {@link meetingDuties} lists them, and `congressWindow` tells
 * the days of a congress from the one before.
 *
 * @param unit - The unit.
 * @param period - The period.
 * @param options - The public holidays, for prescribed days that shift over them.
 * @returns The meetings, and the duties that are open.
 * @throws TypeError for an argument of a wrong type or an unknown option, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { meetingsOwed, meetingUnit, prescribedDays } from "chibo/meeting";
 * import { quarterPeriod } from "chibo/time";
 *
 * const counts = [{ on: "2023-01-01", official: 8 }] as const;
 * const branch = meetingUnit({ id: "b1", kind: "branch", counts, prescribed: prescribedDays["hau-giang"] });
 * const { meetings } = meetingsOwed(branch, quarterPeriod("2023-Q2"), { holidays: ["2023-05-01"] });
 * meetings.map(({ dueOn }) => dueOn); // => ["2023-04-03", "2023-05-02", "2023-06-01", null]
 * meetings.map(({ meeting }) => meeting); // => ["regular", "regular", "regular", "thematic"]
 * ```
 */
export function meetingsOwed(unit: MeetingUnit, period: Period, options: HolidayOptions): OwedMeetings {
  requireUnit("meetingsOwed", unit);
  requirePeriod("meetingsOwed", period);
  requireHolidays("meetingsOwed", options);
  const open = calendarDuties(unit, period.lastDay).filter(({ frequency }) => frequency.kind !== "assessed");
  return { meetings: owedIn(unit, period, options.holidays), open };
}

/**
 * Finds the meeting of each sort that a unit owes next, on a day or after it (buổi sinh hoạt kế tiếp). A meeting is next
 * until its prescribed day, or the last day of its period, has passed.
 *
 * @param unit - The unit.
 * @param on - The day.
 * @param options - The public holidays, for prescribed days that shift over them.
 * @returns One meeting of each sort, to the end of the next year.
 * @throws TypeError for an argument of a wrong type or an unknown option, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { meetingUnit, nextOwed, prescribedDays } from "chibo/meeting";
 *
 * const counts = [{ on: "2023-01-01", official: 8 }] as const;
 * const branch = meetingUnit({ id: "b1", kind: "branch", counts, prescribed: prescribedDays["hau-giang"] });
 * const next = nextOwed(branch, "2023-04-04", { holidays: ["2023-05-01"] });
 * next.map(({ dueOn, lastDay }) => dueOn ?? lastDay); // => ["2023-05-02", "2023-06-30"]
 * ```
 */
export function nextOwed(unit: MeetingUnit, on: CalendarDate, options: HolidayOptions): readonly OwedMeeting[] {
  requireUnit("nextOwed", unit);
  requireDay("nextOwed", on);
  requireHolidays("nextOwed", options);
  const firstDay = calendarDate(`${yearOf(on)}-01-01`);
  const lastDay = calendarDate(`${yearOf(on) + 1}-12-31`);
  const ahead = owedIn(unit, { firstDay, lastDay }, options.holidays).filter((one) => on <= (one.dueOn ?? one.lastDay));
  return ahead.filter(
    ({ body, meeting }, index) => ahead.findIndex((one) => one.body === body && one.meeting === meeting) === index,
  );
}

function owedIn(
  unit: MeetingUnit,
  { firstDay, lastDay }: Period,
  holidays: readonly CalendarDate[],
): readonly OwedMeeting[] {
  const meetings = monthsIn({ firstDay, lastDay }).flatMap((month) => endingIn(unit, lastDayOfMonth(month), holidays));
  return meetings.filter((one) => firstDay <= one.firstDay && one.lastDay <= lastDay);
}

/** The meetings whose month, quarter, half-year or year ends on this last day of a month. */
function endingIn(unit: MeetingUnit, lastDay: CalendarDate, holidays: readonly CalendarDate[]): readonly OwedMeeting[] {
  return calendarDuties(unit, lastDay).flatMap(({ body, meeting, frequency }): readonly OwedMeeting[] => {
    if (frequency.kind !== "assessed" || typeof frequency.value === "string") return [];
    const { times, months } = frequency.value;
    const inYear = monthsIn({ firstDay: calendarDate(`${yearOf(lastDay)}-01-01`), lastDay });
    if (inYear.length % months !== 0) return [];
    const firstDay = firstDayOfMonth(inYear.at(-months) as CalendarMonth);
    if (!existsThroughout(unit, { firstDay, lastDay })) return [];
    const isPrescribed = body === "members" && meeting === "regular";
    const dueOn = isPrescribed ? shiftedDayIn(unit.prescribed, monthOf(lastDay), holidays) : null;
    return [{ unitId: unit.id, body, meeting, times, firstDay, lastDay, dueOn }];
  });
}
