import { shown } from "../guard/index.ts";

/**
 * A calendar day, written `YYYY-MM-DD`: a day of the civil calendar, without an hour or a time zone.
 *
 * A literal is accepted as it stands; a loose `string` must pass {@link calendarDate} or {@link isCalendarDate} first.
 * Every function checks the day it is given, and refuses one that does not exist with a RangeError. Two dates compare as
 * strings: `"2025-06-30" < "2025-07-01"`.
 */
export type CalendarDate = `${number}-${number}-${number}`;

const zero = 48;
const hyphen = 45;
const noDigits = -1_000_000;
const length = 10;
const shortestMonth = 28;
const monthsWith30Days: readonly number[] = [4, 6, 9, 11];

/**
 * Tells whether a text is a day that exists in the calendar, written `YYYY-MM-DD`.
 *
 * @param text - Any value.
 * @returns Whether it is a day.
 *
 * @example
 * ```ts
 * import { isCalendarDate } from "chibo/time";
 *
 * isCalendarDate("2024-02-29"); // => true
 * isCalendarDate("2025-02-30"); // => false
 * isCalendarDate("1/7/2025"); // => false
 * ```
 */
export function isCalendarDate(text: unknown): text is CalendarDate {
  if (typeof text !== "string" || text.length !== length) return false;
  if (text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return false;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  return (
    year >= 0 && month >= 1 && month <= 12 && day >= 1 && (day <= shortestMonth || day <= daysInMonth(year, month))
  );
}

/**
 * Checks that a text is a day of the calendar, and gives it the type of one. For text from outside.
 *
 * @param text - The text, as `YYYY-MM-DD`.
 * @returns The same text.
 * @throws RangeError when it is no day of the calendar.
 *
 * @example
 * ```ts
 * import { calendarDate } from "chibo/time";
 *
 * calendarDate("2025-07-01"); // => "2025-07-01"
 * calendarDate("2025-02-30"); // throws RangeError
 * ```
 */
export function calendarDate(text: string): CalendarDate {
  if (isCalendarDate(text)) return text;
  throw new RangeError(`calendarDate: ${shown(text)} is no day; write a day such as "2025-07-01"`);
}

/**
 * Finds the calendar day at an instant, in a time zone.
 *
 * @param instant - Milliseconds since 1970-01-01T00:00:00Z, as `Date.now()` gives them.
 * @param timeZone - An IANA time zone name; Vietnamese time when left out.
 * @returns The day.
 * @throws RangeError when the instant is not a finite number, lies outside the years 1 to 9999, or the time zone is
 * unknown.
 *
 * @example
 * ```ts
 * import { calendarDateOf } from "chibo/time";
 *
 * calendarDateOf(Date.UTC(2025, 5, 30, 17, 30)); // => "2025-07-01"
 * calendarDateOf(Date.UTC(2025, 5, 30, 17, 30), "UTC"); // => "2025-06-30"
 * ```
 */
export function calendarDateOf(instant: number, timeZone = "Asia/Ho_Chi_Minh"): CalendarDate {
  // An instant that is left out would be now: there is no clock here.
  if (!Number.isFinite(instant)) {
    throw new RangeError(`calendarDateOf: the instant is ${shown(instant)}; give milliseconds such as Date.now()`);
  }
  const parts = calendarOf(timeZone).formatToParts(instant);
  const { era, year, month, day } = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  return calendarDate(`${era === "AD" ? "" : "-"}${year?.padStart(4, "0")}-${month}-${day}`);
}

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  try {
    // Not the calendar "iso8601": it counts Julian days before 1582.
    return new Intl.DateTimeFormat("en-u-ca-gregory", {
      timeZone,
      era: "short",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
  } catch {
    throw new RangeError(`calendarDateOf: ${shown(timeZone)} is no time zone; write a name such as "Asia/Ho_Chi_Minh"`);
  }
}

/** The number that these digits write; not a number where one is no digit. Read as they stand: records have millions. */
/** The number of two digits; far below any number of them where one is no digit. */
function twoDigits(text: string, place: number): number {
  const tens = text.charCodeAt(place) - zero;
  const ones = text.charCodeAt(place + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : noDigits;
}

/** How many days a month has; the check of a day needs it, and so whoever asks for the last day of a month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? shortestMonth + 1 : shortestMonth;
  return monthsWith30Days.includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
