// The one file that calls date-fns. Every value is anchored in UTC, so the machine's time zone never moves a day.
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays as addDaysTo } from "date-fns/addDays";
import { addMonths as addMonthsTo } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { getISODay } from "date-fns/getISODay";
import { isWeekend } from "date-fns/isWeekend";
import { lastDayOfMonth as lastDayOf } from "date-fns/lastDayOfMonth";
import { type CalendarDate, calendarDate } from "./calendar-date.ts";
import { type CalendarMonth, firstDayOfMonth } from "./calendar-month.ts";

/** A day of the week by its ISO number: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * Which day lies so many days later (or, with a negative count, earlier)?
 *
 * @throws RangeError when the result leaves the years 0000 to 9999.
 *
 * @example
 * ```ts
 * addDays("2025-06-30", 1); // => "2025-07-01"
 * addDays("2024-03-01", -1); // => "2024-02-29"
 * ```
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromUtc(addDaysTo(toUtc(date), days));
}

/**
 * Which day lies so many calendar months later (or earlier)? A day that the month lacks becomes its last day.
 *
 * Going there and back need not return: one month after 31 August, less one month, is 30 August.
 *
 * @throws RangeError when the result leaves the years 0000 to 9999.
 *
 * @example
 * ```ts
 * addMonths("2025-08-31", 6); // => "2026-02-28"
 * addMonths("2025-08-10", 6); // => "2026-02-10"
 * ```
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return fromUtc(addMonthsTo(toUtc(date), months));
}

/**
 * How many days lie between two days? Negative when the second comes first.
 *
 * @example
 * ```ts
 * daysBetween("2025-06-30", "2025-07-01"); // => 1
 * ```
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return differenceInCalendarDays(toUtc(to), toUtc(from));
}

/**
 * Which is the last day of this month?
 *
 * @example
 * ```ts
 * lastDayOfMonth("2024-02"); // => "2024-02-29"
 * ```
 */
export function lastDayOfMonth(month: CalendarMonth): CalendarDate {
  return fromUtc(lastDayOf(toUtc(firstDayOfMonth(month))));
}

/**
 * On which day of the week does this day fall? Monday is 1, Sunday is 7.
 *
 * @example
 * ```ts
 * weekdayOf("2023-04-01"); // => 6
 * ```
 */
export function weekdayOf(date: CalendarDate): Weekday {
  return getISODay(toUtc(date)) as Weekday;
}

/**
 * Which day is the given number of working days (ngày làm việc) later? The day itself is not counted; Saturdays, Sundays
 * and the given holidays are passed over.
 *
 * @param days - How many working days, from 0; 0 is the day itself.
 * @param holidays - The public holidays, as the Government announces them for each year.
 * @throws RangeError when the result leaves the years 0000 to 9999.
 *
 * @example
 * ```ts
 * addWorkingDays("2025-08-29", 2, ["2025-09-01", "2025-09-02"]); // => "2025-09-04"
 * addWorkingDays("2025-07-04", 1, []); // => "2025-07-07"
 * ```
 */
export function addWorkingDays(date: CalendarDate, days: number, holidays: readonly CalendarDate[]): CalendarDate {
  const free = new Set(holidays);
  let day = date;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (!isWeekend(toUtc(day)) && !free.has(day)) left -= 1;
  }
  return day;
}

function toUtc(date: CalendarDate): Date {
  return new UTCDateMini(calendarDate(date));
}

function fromUtc(date: Date): CalendarDate {
  if (Number.isNaN(date.getTime())) throw new RangeError("Expected a date within the calendar, received none.");
  return calendarDate(date.toISOString().slice(0, 10));
}
