import type { Sourced } from "../law/index.ts";
import {
  addDays,
  type CalendarDate,
  type CalendarMonth,
  entryOn,
  firstDayOfMonth,
  lastDayOfMonth,
  monthOf,
  type Span,
  weekdayOf,
} from "../time/index.ts";
import { hauGiangMeetingDay, weekendBegins } from "./meeting-calendar.law.ts";

/** The day of the month that a competent committee fixes for the regular meeting of its branches. */
export interface PrescribedDay extends Span, Sourced {
  /** The day of the month, from 1; one that a month lacks is its last day. */
  readonly dayOfMonth: number;
  /** Whether a Saturday, Sunday or holiday moves it to the next day that is none of these. */
  readonly shift: "next-working-day" | "none";
}

/**
 * The prescribed days that the library knows, by province. Others come as data of the caller.
 *
 * @example
 * ```ts
 * prescribedDays["hau-giang"].map(({ dayOfMonth }) => dayOfMonth); // => [1]
 * ```
 */
export const prescribedDays: Readonly<Record<"hau-giang", readonly PrescribedDay[]>> = {
  "hau-giang": [hauGiangMeetingDay],
};

/**
 * On which day of this month is the regular meeting prescribed (ngày sinh hoạt định kỳ), once shifted over weekends and
 * holidays? `null` when none is in force on the first day of the month.
 *
 * Whether several days off in a row move it past them all is a reading of "the next day": it is taken to.
 *
 * @param prescribed - The days fixed over time, in order.
 * @param holidays - The public holidays, which the caller supplies: no list of them is shipped.
 *
 * @example
 * ```ts
 * prescribedDayIn("2023-03", prescribedDays["hau-giang"], []); // => "2023-03-01"
 * prescribedDayIn("2023-04", prescribedDays["hau-giang"], []); // => "2023-04-03"
 * prescribedDayIn("2023-02", prescribedDays["hau-giang"], []); // => null
 * ```
 */
export function prescribedDayIn(
  month: CalendarMonth,
  prescribed: readonly PrescribedDay[],
  holidays: readonly CalendarDate[],
): CalendarDate | null {
  const entry = entryOn(prescribed, firstDayOfMonth(month));
  if (entry === null) return null;
  const wanted = addDays(firstDayOfMonth(month), entry.dayOfMonth - 1);
  const day = monthOf(wanted) === month ? wanted : lastDayOfMonth(month);
  return entry.shift === "none" ? day : workingDayFrom(day, holidays);
}

/**
 * To which day does urgent work move a prescribed meeting (lùi ngày sinh hoạt)? To the next day that is no weekend and no
 * holiday. Record it as the `prescribedOn` of the session.
 *
 * @example
 * ```ts
 * postponedDay("2023-03-03", []); // => "2023-03-06"
 * ```
 */
export function postponedDay(day: CalendarDate, holidays: readonly CalendarDate[]): CalendarDate {
  return workingDayFrom(addDays(day, 1), holidays);
}

function workingDayFrom(first: CalendarDate, holidays: readonly CalendarDate[]): CalendarDate {
  let day = first;
  while (weekdayOf(day) >= weekendBegins || holidays.includes(day)) day = addDays(day, 1);
  return day;
}
