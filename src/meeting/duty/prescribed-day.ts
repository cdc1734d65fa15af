import { build, type Fields, type Given, merged, requireMembers } from "../../facts/index.ts";
import { requireList, requireOptions } from "../../guard/index.ts";
import type { Sourced } from "../../law/index.ts";
import {
  addDays,
  type CalendarDate,
  type CalendarMonth,
  entryAt,
  firstDayOfMonth,
  lastDayOfMonth,
  monthOf,
  requireDay,
  requireMonth,
  type Span,
  weekdayOf,
} from "../../time/index.ts";
import { sourceFields } from "../session/source-fields.ts";
import { hauGiangMeetingDay, weekendBegins } from "./meeting-calendar.law.ts";

/** The day of the month that a competent committee fixes for the regular meeting of its branches. */
export interface PrescribedDay extends Span, Sourced {
  /** The day of the month, from 1; one that a month lacks is its last day. */
  readonly dayOfMonth: number;
  /**
   * Whether a Saturday, Sunday or holiday moves it to the next day that is none of these; where the month has none left, to
   * the last one before.
   */
  readonly shift: "next-working-day" | "none";
}

/** Every member of a prescribed day. */
export const prescribedDayFields: Fields<PrescribedDay> = /* @__PURE__ */ merged(sourceFields, {
  firstDay: { type: "day", required: true },
  lastDay: "day",
  dayOfMonth: { type: "count", required: true },
  shift: { type: ["next-working-day", "none"], required: true },
});

/**
 * Makes the record of a day of the month fixed for regular meetings (ngày sinh hoạt định kỳ). All keys are required but
 * `lastDay`, which is absent while the day stays fixed.
 *
 * @param given - What is fixed, and where.
 * @returns The record, whole.
 * @throws TypeError for an unknown or a missing key or a value of a wrong type, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { prescribedDay, prescribedDayIn } from "chibo/meeting";
 *
 * const third = prescribedDay({
 *   firstDay: "2025-01-01",
 *   dayOfMonth: 3,
 *   shift: "none",
 *   citation: { document: "01-QD-DU@2025-01-01", provision: "1" },
 *   evidence: "single-source",
 *   verifiedOn: "2026-11-22",
 * });
 * prescribedDayIn([third], "2025-02", { holidays: [] }); // => "2025-02-03"
 * ```
 */
export function prescribedDay(
  given: Given<PrescribedDay, "firstDay" | "dayOfMonth" | "shift" | "citation" | "evidence" | "verifiedOn">,
): PrescribedDay {
  return build("prescribedDay", prescribedDayFields, given);
}

/**
 * Lists the prescribed days that the library knows, by province. Others are data of the caller.
 *
 * @example
 * ```ts
 * import { prescribedDays } from "chibo/meeting";
 *
 * prescribedDays["hau-giang"].map(({ dayOfMonth }) => dayOfMonth); // => [1]
 * ```
 */
export const prescribedDays: Readonly<Record<"hau-giang", readonly PrescribedDay[]>> = {
  "hau-giang": [hauGiangMeetingDay],
};

/** The public holidays, over which prescribed days shift. The caller supplies them: no list is shipped. */
export interface HolidayOptions {
  /** The days off beside Saturdays and Sundays, in any order; an empty list says that there are none. */
  readonly holidays: readonly CalendarDate[];
}

/**
 * Finds the day of a month on which the regular meeting is prescribed (ngày sinh hoạt định kỳ), once shifted over weekends
 * and holidays.
 *
 * Whether several days off in a row move it past them all is a reading of "the next day": it is taken to.
 *
 * @param prescribed - The days fixed over time, in order.
 * @param month - The month.
 * @param options - The public holidays.
 * @returns The day; `null` when none is in force on the first day of the month.
 * @throws TypeError for an argument of a wrong type or an unknown option, RangeError for a month or a holiday that is none.
 *
 * @example
 * ```ts
 * import { prescribedDayIn, prescribedDays } from "chibo/meeting";
 *
 * const hauGiang = prescribedDays["hau-giang"];
 * prescribedDayIn(hauGiang, "2023-03", { holidays: [] }); // => "2023-03-01"
 * prescribedDayIn(hauGiang, "2023-04", { holidays: [] }); // => "2023-04-03"
 * prescribedDayIn(hauGiang, "2023-02", { holidays: [] }); // => null
 * ```
 */
export function prescribedDayIn(
  prescribed: readonly PrescribedDay[],
  month: CalendarMonth,
  options: HolidayOptions,
): CalendarDate | null {
  requireList("prescribedDayIn", "the prescribed days", prescribed);
  for (const day of prescribed) requireMembers("prescribedDayIn", "the prescribed day", prescribedDayFields, day);
  requireMonth("prescribedDayIn", month);
  requireHolidays("prescribedDayIn", options);
  return shiftedDayIn(prescribed, month, options.holidays);
}

/**
 * Postpones a prescribed meeting for urgent work (lùi ngày sinh hoạt): to the next day that is no weekend and no holiday.
 * Record it as the `prescribedOn` of the session.
 *
 * @param day - The prescribed day.
 * @param options - The public holidays.
 * @returns The day to which it moves.
 * @throws TypeError for an unknown option or holidays that are no list, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { postponedDay } from "chibo/meeting";
 *
 * postponedDay("2023-03-03", { holidays: [] }); // => "2023-03-06"
 * ```
 */
export function postponedDay(day: CalendarDate, options: HolidayOptions): CalendarDate {
  requireDay("postponedDay", day);
  requireHolidays("postponedDay", options);
  return workingDayFrom(addDays(day, 1), options.holidays);
}

/** The day of the month on which the regular meeting is prescribed, of arguments that are known to be such. */
export function shiftedDayIn(
  prescribed: readonly PrescribedDay[],
  month: CalendarMonth,
  holidays: readonly CalendarDate[],
): CalendarDate | null {
  const entry = entryAt(prescribed, firstDayOfMonth(month));
  if (entry === null) return null;
  const wanted = addDays(firstDayOfMonth(month), entry.dayOfMonth - 1);
  const day = monthOf(wanted) === month ? wanted : lastDayOfMonth(month);
  return entry.shift === "none" ? day : workingDayWithin(month, day, holidays);
}

/** The next working day; where the month has none left, the last one before: a shift never leaves the month. */
function workingDayWithin(month: CalendarMonth, day: CalendarDate, holidays: readonly CalendarDate[]): CalendarDate {
  const next = workingDayFrom(day, holidays);
  if (monthOf(next) === month) return next;
  let before = day;
  while (isDayOff(before, holidays) && monthOf(addDays(before, -1)) === month) before = addDays(before, -1);
  return before;
}

function isDayOff(day: CalendarDate, holidays: readonly CalendarDate[]): boolean {
  return weekdayOf(day) >= weekendBegins || holidays.includes(day);
}

/** Refuses options without a list of holidays. */
export function requireHolidays(caller: string, options: HolidayOptions): void {
  requireOptions(caller, options, ["holidays"]);
  requireList(caller, "holidays", options.holidays);
  for (const day of options.holidays) requireDay(caller, day, "holidays");
}

function workingDayFrom(first: CalendarDate, holidays: readonly CalendarDate[]): CalendarDate {
  let day = first;
  while (isDayOff(day, holidays)) day = addDays(day, 1);
  return day;
}
