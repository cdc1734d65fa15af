import { shown } from "../guard/index.ts";
import { type CalendarDate, isCalendarDate } from "./calendar-date.ts";
import { type CalendarMonth, type CalendarQuarter, isCalendarMonth, isCalendarQuarter } from "./calendar-month.ts";
import { type Period, requirePeriod } from "./period.ts";
import { requireDay, requireMonth, requireQuarter } from "./require-day.ts";

/**
 * Finds the month in which a day falls.
 *
 * @param date - The day.
 * @returns The month.
 * @throws RangeError when it is no day of the calendar.
 *
 * @example
 * ```ts
 * import { monthOf } from "chibo/time";
 *
 * monthOf("2025-07-01"); // => "2025-07"
 * ```
 */
export function monthOf(date: CalendarDate): CalendarMonth {
  requireDay("monthOf", date);
  return date.slice(0, 7) as CalendarMonth;
}

/**
 * Finds the quarter in which a day falls.
 *
 * @param date - The day.
 * @returns The quarter.
 * @throws RangeError when it is no day of the calendar.
 *
 * @example
 * ```ts
 * import { quarterOf } from "chibo/time";
 *
 * quarterOf("2025-06-30"); // => "2025-Q2"
 * quarterOf("2025-07-01"); // => "2025-Q3"
 * ```
 */
export function quarterOf(date: CalendarDate): CalendarQuarter {
  requireDay("quarterOf", date);
  return (date.slice(0, 5) + quarters[monthNumber(date)]) as CalendarQuarter;
}

/**
 * Counts the months from January of the year 0 to the month of a day. For lists with a place for each month; the count
 * divided by three, rounded down, counts quarters.
 *
 * @param date - The day.
 * @returns The number of the month, from 0.
 * @throws RangeError when it is no day of the calendar.
 *
 * @example
 * ```ts
 * import { monthIndex } from "chibo/time";
 *
 * monthIndex("2025-07-01") - monthIndex("2024-12-31"); // => 7
 * monthIndex("0000-01-01"); // => 0
 * ```
 */
export function monthIndex(date: CalendarDate): number {
  requireDay("monthIndex", date);
  return monthIndexAt(date);
}

/** The same for a day that was checked on the way in: a year of all branches asks for millions. */
export function monthIndexAt(date: CalendarDate): number {
  return (
    (digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3)) * 12 + monthNumber(date) - 1
  );
}

/**
 * Finds the calendar year in which a day, a month or a quarter falls.
 *
 * @param when - The day, month or quarter.
 * @returns The year.
 * @throws RangeError when it is none of these.
 *
 * @example
 * ```ts
 * import { yearOf } from "chibo/time";
 *
 * yearOf("2025-07-01"); // => 2025
 * yearOf("2025-Q3"); // => 2025
 * ```
 */
export function yearOf(when: CalendarDate | CalendarMonth | CalendarQuarter): number {
  if (isCalendarDate(when) || isCalendarMonth(when) || isCalendarQuarter(when)) return Number(when.slice(0, 4));
  throw new RangeError(`yearOf: ${shown(when)} is no day, month or quarter; write a day such as "2025-07-01"`);
}

/**
 * Finds the first day of a month.
 *
 * @param month - The month.
 * @returns Its first day.
 * @throws RangeError when it is no month of the calendar.
 *
 * @example
 * ```ts
 * import { firstDayOfMonth } from "chibo/time";
 *
 * firstDayOfMonth("2024-02"); // => "2024-02-01"
 * ```
 */
export function firstDayOfMonth(month: CalendarMonth): CalendarDate {
  requireMonth("firstDayOfMonth", month);
  return `${month}-01` as CalendarDate;
}

/**
 * Lists the three months of a quarter, in order.
 *
 * @param quarter - The quarter.
 * @returns Its months.
 * @throws RangeError when it is no quarter of the calendar.
 *
 * @example
 * ```ts
 * import { monthsOfQuarter } from "chibo/time";
 *
 * monthsOfQuarter("2025-Q3"); // => ["2025-07", "2025-08", "2025-09"]
 * ```
 */
export function monthsOfQuarter(quarter: CalendarQuarter): readonly [CalendarMonth, CalendarMonth, CalendarMonth] {
  requireQuarter("monthsOfQuarter", quarter);
  const first = Number(quarter.slice(6)) * 3 - 2;
  const month = (number: number): CalendarMonth =>
    `${quarter.slice(0, 4)}-${String(number).padStart(2, "0")}` as CalendarMonth;
  return [month(first), month(first + 1), month(first + 2)];
}

/**
 * Lists the months that a period touches, in order, the first and the last included.
 *
 * @param period - The period, both days included.
 * @returns The months.
 * @throws TypeError when it is no period, RangeError when a day is none or the last lies before the first.
 *
 * @example
 * ```ts
 * import { monthsIn, yearPeriod } from "chibo/time";
 *
 * monthsIn({ firstDay: "2024-12-31", lastDay: "2025-02-01" }); // => ["2024-12", "2025-01", "2025-02"]
 * monthsIn(yearPeriod(2025)).length; // => 12
 * ```
 */
export function monthsIn(period: Period): readonly CalendarMonth[] {
  requirePeriod("monthsIn", period);
  const months: CalendarMonth[] = [];
  const last = monthIndex(period.lastDay);
  for (let index = monthIndex(period.firstDay); index <= last; index += 1) {
    const year = String(Math.floor(index / 12)).padStart(4, "0");
    months.push(`${year}-${String((index % 12) + 1).padStart(2, "0")}` as CalendarMonth);
  }
  return months;
}

/**
 * Lists the quarters that a period touches, in order, the first and the last included.
 *
 * @param period - The period, both days included.
 * @returns The quarters.
 * @throws TypeError when it is no period, RangeError when a day is none or the last lies before the first.
 *
 * @example
 * ```ts
 * import { quartersIn } from "chibo/time";
 *
 * quartersIn({ firstDay: "2024-12-31", lastDay: "2025-04-01" }); // => ["2024-Q4", "2025-Q1", "2025-Q2"]
 * ```
 */
export function quartersIn(period: Period): readonly CalendarQuarter[] {
  requirePeriod("quartersIn", period);
  return [...new Set(monthsIn(period).map((month) => quarterOf(firstDayOfMonth(month))))];
}

/** The quarter of each month; there is no month 0. */
const quarters = ["", "Q1", "Q1", "Q1", "Q2", "Q2", "Q2", "Q3", "Q3", "Q3", "Q4", "Q4", "Q4"] as const;

const zero = 48;

function monthNumber(date: CalendarDate): number {
  return digit(date, 5) * 10 + digit(date, 6);
}

/** Reads a digit as it stands: a year of all branches asks for millions of them. */
function digit(date: CalendarDate, place: number): number {
  return date.charCodeAt(place) - zero;
}
