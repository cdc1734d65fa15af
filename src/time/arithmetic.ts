// The one file that calls date-fns. Every value is anchored in UTC, so the machine's time zone never moves a day.
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays as addDaysTo } from "date-fns/addDays";
import { addMonths as addMonthsTo } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { getISODay } from "date-fns/getISODay";
import { isWeekend } from "date-fns/isWeekend";
import { requireCount, requireList, requireWhole } from "../guard/index.ts";
import { type CalendarDate, daysInMonth, isCalendarDate } from "./calendar-date.ts";
import type { CalendarMonth } from "./calendar-month.ts";
import { requireDay, requireMonth } from "./require-day.ts";

/** A day of the week by its ISO number: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * Finds the day that lies so many days later or, with a negative count, earlier.
 *
 * @param date - The day to start from.
 * @param days - How many days, a whole number.
 * @returns The day.
 * @throws TypeError when the count is no number; RangeError when it is not whole, when the date is no day of the
 * calendar, or when the result leaves the years 0000 to 9999.
 *
 * @example
 * ```ts
 * import { addDays } from "chibo/time";
 *
 * addDays("2025-06-30", 1); // => "2025-07-01"
 * addDays("2024-03-01", -1); // => "2024-02-29"
 * ```
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  requireDay("addDays", date);
  requireWhole("addDays", "days", days);
  return fromUtc("addDays", addDaysTo(toUtc(date), days));
}

/**
 * Finds the day that lies so many calendar months later or, with a negative count, earlier. A day that the month lacks
 * becomes its last day.
 *
 * Going there and back need not return: one month after 31 August, less one month, is 30 August.
 *
 * @param date - The day to start from.
 * @param months - How many months, a whole number.
 * @returns The day.
 * @throws TypeError when the count is no number; RangeError when it is not whole, when the date is no day of the
 * calendar, or when the result leaves the years 0000 to 9999.
 *
 * @example
 * ```ts
 * import { addMonths } from "chibo/time";
 *
 * addMonths("2025-08-31", 6); // => "2026-02-28"
 * addMonths("2025-08-10", 6); // => "2026-02-10"
 * ```
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  requireDay("addMonths", date);
  requireWhole("addMonths", "months", months);
  return fromUtc("addMonths", addMonthsTo(toUtc(date), months));
}

/**
 * Counts the days from one day to another; negative when the second comes first.
 *
 * @param from - The day to count from.
 * @param to - The day to count to.
 * @returns How many days later the second is.
 * @throws RangeError when one is no day of the calendar.
 *
 * @example
 * ```ts
 * import { daysBetween } from "chibo/time";
 *
 * daysBetween("2025-06-30", "2025-07-01"); // => 1
 * ```
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  requireDay("daysBetween", from, "from");
  requireDay("daysBetween", to, "to");
  return differenceInCalendarDays(toUtc(to), toUtc(from));
}

/**
 * Finds the last day of a month.
 *
 * @param month - The month.
 * @returns Its last day.
 * @throws RangeError when it is no month of the calendar.
 *
 * @example
 * ```ts
 * import { lastDayOfMonth } from "chibo/time";
 *
 * lastDayOfMonth("2024-02"); // => "2024-02-29"
 * ```
 */
export function lastDayOfMonth(month: CalendarMonth): CalendarDate {
  requireMonth("lastDayOfMonth", month);
  return `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}` as CalendarDate;
}

/**
 * Finds the day of the week of a day: Monday is 1, Sunday is 7.
 *
 * @param date - The day.
 * @returns The number of the weekday.
 * @throws RangeError when it is no day of the calendar.
 *
 * @example
 * ```ts
 * import { weekdayOf } from "chibo/time";
 *
 * weekdayOf("2023-04-01"); // => 6
 * ```
 */
export function weekdayOf(date: CalendarDate): Weekday {
  requireDay("weekdayOf", date);
  return getISODay(toUtc(date)) as Weekday;
}

/**
 * Finds the day that is the given number of working days (ngày làm việc) later. The day itself is not counted; Saturdays,
 * Sundays and the given holidays are passed over.
 *
 * @param date - The day to start from.
 * @param days - How many working days, a whole number from 0; 0 is the day itself.
 * @param holidays - The public holidays, as the Government announces them for each year.
 * @returns The day.
 * @throws TypeError when the count is no number or the holidays are no list; RangeError when the count is negative or not
 * whole, when a date is no day of the calendar, or when the result leaves the years 0000 to 9999.
 *
 * @example
 * ```ts
 * import { addWorkingDays } from "chibo/time";
 *
 * addWorkingDays("2025-08-29", 2, ["2025-09-01", "2025-09-02"]); // => "2025-09-04"
 * addWorkingDays("2025-07-04", 1, []); // => "2025-07-07"
 * ```
 */
export function addWorkingDays(date: CalendarDate, days: number, holidays: readonly CalendarDate[]): CalendarDate {
  requireDay("addWorkingDays", date);
  requireCount("addWorkingDays", "days", days);
  requireList("addWorkingDays", "holidays", holidays);
  for (const holiday of holidays) requireDay("addWorkingDays", holiday, "holidays");
  const free = new Set(holidays);
  let day = date;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (!isWeekend(toUtc(day)) && !free.has(day)) left -= 1;
  }
  return day;
}

function toUtc(date: CalendarDate): Date {
  return new UTCDateMini(date);
}

function fromUtc(caller: string, date: Date): CalendarDate {
  // Beyond the calendar the text has a sign, or there is none.
  const text = Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
  if (isCalendarDate(text)) return text;
  throw new RangeError(`${caller}: the result leaves the years 0000 to 9999; give a smaller count`);
}
