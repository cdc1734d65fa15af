import { type CalendarDate, calendarDate, isCalendarDate } from "./calendar-date.ts";

/** A month of the civil calendar, written `YYYY-MM`. Two months compare as strings. */
export type CalendarMonth = `${number}-${number}`;

/** A quarter of the civil calendar, written `YYYY-Qn`. Two quarters compare as strings. */
export type CalendarQuarter = `${number}-Q${1 | 2 | 3 | 4}`;

/**
 * Is this text a month of the calendar, written `YYYY-MM`?
 *
 * @example
 * ```ts
 * isCalendarMonth("2024-12"); // => true
 * isCalendarMonth("2024-13"); // => false
 * ```
 */
export function isCalendarMonth(text: unknown): text is CalendarMonth {
  return typeof text === "string" && isCalendarDate(`${text}-01`);
}

/**
 * Tells whether a text is a quarter of the calendar, written `YYYY-Qn`.
 *
 * @param text - Any value.
 * @returns Whether it is a quarter.
 *
 * @example
 * ```ts
 * import { isCalendarQuarter } from "chibo/time";
 *
 * isCalendarQuarter("2025-Q3"); // => true
 * isCalendarQuarter("2025-Q5"); // => false
 * ```
 */
export function isCalendarQuarter(text: unknown): text is CalendarQuarter {
  return typeof text === "string" && /^\d{4}-Q[1-4]$/.test(text);
}

/**
 * Which month does this text name?
 *
 * @throws RangeError when the text is not a month of the calendar.
 *
 * @example
 * ```ts
 * calendarMonth("2024-07"); // => "2024-07"
 * calendarMonth("2024-13"); // throws RangeError
 * ```
 */
export function calendarMonth(text: string): CalendarMonth {
  if (isCalendarMonth(text)) return text;
  throw new RangeError(`Expected a calendar month such as "2025-07", received ${JSON.stringify(text)}.`);
}

/**
 * In which month does this day fall?
 *
 * @example
 * ```ts
 * monthOf("2025-07-01"); // => "2025-07"
 * ```
 */
export function monthOf(date: CalendarDate): CalendarMonth {
  return date.slice(0, 7) as CalendarMonth;
}

/**
 * In which quarter does this day fall?
 *
 * @example
 * ```ts
 * quarterOf("2025-06-30"); // => "2025-Q2"
 * quarterOf("2025-07-01"); // => "2025-Q3"
 * ```
 */
export function quarterOf(date: CalendarDate): CalendarQuarter {
  return (date.slice(0, 5) + quarters[monthNumber(date)]) as CalendarQuarter;
}

/**
 * Which month is this, counted from January of the year 0? For lists with a place for each month; the count divided by
 * three, rounded down, counts quarters.
 *
 * @example
 * ```ts
 * monthIndex("2025-07-01") - monthIndex("2024-12-31"); // => 7
 * monthIndex("0000-01-01"); // => 0
 * ```
 */
export function monthIndex(date: CalendarDate): number {
  return (
    (digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3)) * 12 + monthNumber(date) - 1
  );
}

/**
 * In which calendar year does this day, month or quarter fall?
 *
 * @example
 * ```ts
 * yearOf("2025-07-01"); // => 2025
 * ```
 */
export function yearOf(period: CalendarDate | CalendarMonth | CalendarQuarter): number {
  return Number(period.slice(0, 4));
}

/**
 * Which is the first day of this month?
 *
 * @example
 * ```ts
 * firstDayOfMonth("2024-02"); // => "2024-02-01"
 * ```
 */
export function firstDayOfMonth(month: CalendarMonth): CalendarDate {
  return calendarDate(`${month}-01`);
}

/**
 * Which months make up this quarter, in order?
 *
 * @example
 * ```ts
 * monthsOfQuarter("2025-Q3"); // => ["2025-07", "2025-08", "2025-09"]
 * ```
 */
export function monthsOfQuarter(quarter: CalendarQuarter): readonly [CalendarMonth, CalendarMonth, CalendarMonth] {
  const first = Number(quarter.slice(6)) * 3 - 2;
  const month = (number: number): CalendarMonth =>
    calendarMonth(`${quarter.slice(0, 4)}-${String(number).padStart(2, "0")}`);
  return [month(first), month(first + 1), month(first + 2)];
}

/**
 * Which months does a span of days touch, in order, the first and the last included?
 *
 * @throws RangeError when the last day lies before the first.
 *
 * @example
 * ```ts
 * monthsBetween("2024-12-31", "2025-02-01"); // => ["2024-12", "2025-01", "2025-02"]
 * ```
 */
export function monthsBetween(firstDay: CalendarDate, lastDay: CalendarDate): readonly CalendarMonth[] {
  checkSpan(firstDay, lastDay);
  const months: CalendarMonth[] = [];
  for (let index = monthIndex(firstDay); index <= monthIndex(lastDay); index += 1) {
    const year = String(Math.floor(index / 12)).padStart(4, "0");
    months.push(`${year}-${String((index % 12) + 1).padStart(2, "0")}` as CalendarMonth);
  }
  return months;
}

/**
 * Which quarters does a span of days touch, in order, the first and the last included?
 *
 * @throws RangeError when the last day lies before the first.
 *
 * @example
 * ```ts
 * quartersBetween("2024-12-31", "2025-04-01"); // => ["2024-Q4", "2025-Q1", "2025-Q2"]
 * ```
 */
export function quartersBetween(firstDay: CalendarDate, lastDay: CalendarDate): readonly CalendarQuarter[] {
  const quarters = monthsBetween(firstDay, lastDay).map((month) => quarterOf(firstDayOfMonth(month)));
  return [...new Set(quarters)];
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

function checkSpan(firstDay: CalendarDate, lastDay: CalendarDate): void {
  if (lastDay < firstDay) {
    throw new RangeError(`Expected a last day on or after ${firstDay}, received ${lastDay}.`);
  }
}
