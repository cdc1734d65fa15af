import { shown } from "../guard/index.ts";
import { isCalendarDate } from "./calendar-date.ts";

/** A month of the civil calendar, written `YYYY-MM`. Two months compare as strings. */
export type CalendarMonth = `${number}-${number}`;

/** A quarter of the civil calendar, written `YYYY-Qn`. Two quarters compare as strings. */
export type CalendarQuarter = `${number}-Q${1 | 2 | 3 | 4}`;

/**
 * Tells whether a text is a month of the calendar, written `YYYY-MM`.
 *
 * @param text - Any value.
 * @returns Whether it is a month.
 *
 * @example
 * ```ts
 * import { isCalendarMonth } from "chibo/time";
 *
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
 * Checks that a text is a month of the calendar, and gives it the type of one. For text from outside.
 *
 * @param text - The text, as `YYYY-MM`.
 * @returns The same text.
 * @throws RangeError when it is no month of the calendar.
 *
 * @example
 * ```ts
 * import { calendarMonth } from "chibo/time";
 *
 * calendarMonth("2024-07"); // => "2024-07"
 * calendarMonth("2024-13"); // throws RangeError
 * ```
 */
export function calendarMonth(text: string): CalendarMonth {
  if (isCalendarMonth(text)) return text;
  throw new RangeError(`calendarMonth: ${shown(text)} is no month; write a month such as "2025-07"`);
}
