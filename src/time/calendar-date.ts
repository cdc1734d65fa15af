/**
 * A calendar day, written `YYYY-MM-DD`: a day of the civil calendar, without an hour or a time zone.
 *
 * A literal is accepted as it stands; a loose `string` must pass {@link calendarDate} or {@link isCalendarDate} first.
 * Two dates compare as strings: `"2025-06-30" < "2025-07-01"`.
 */
export type CalendarDate = `${number}-${number}-${number}`;

const shape = /^\d{4}-\d{2}-\d{2}$/;
const monthsWith30Days: readonly number[] = [4, 6, 9, 11];

/**
 * Is this text a day that exists in the calendar, written `YYYY-MM-DD`?
 *
 * @example
 * ```ts
 * isCalendarDate("2024-02-29"); // => true
 * isCalendarDate("2025-02-30"); // => false
 * isCalendarDate("1/7/2025"); // => false
 * ```
 */
export function isCalendarDate(text: unknown): text is CalendarDate {
  if (typeof text !== "string" || !shape.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), month);
}

/**
 * Which calendar day does this text name?
 *
 * @throws RangeError when the text is not a day of the calendar.
 *
 * @example
 * ```ts
 * calendarDate("2025-07-01"); // => "2025-07-01"
 * calendarDate("2025-02-30"); // throws RangeError
 * ```
 */
export function calendarDate(text: string): CalendarDate {
  if (isCalendarDate(text)) return text;
  throw new RangeError(`Expected a calendar date such as "2025-07-01", received ${JSON.stringify(text)}.`);
}

/**
 * Which calendar day is it at this instant, in this time zone?
 *
 * @param instant - Milliseconds since 1970-01-01T00:00:00Z, as `Date.now()` gives them.
 * @param timeZone - An IANA time zone name; Vietnamese time when left out.
 * @throws RangeError when the instant is not a finite number, lies outside the years 1 to 9999, or the time zone is
 * unknown.
 *
 * @example
 * ```ts
 * calendarDateOf(Date.UTC(2025, 5, 30, 17, 30)); // => "2025-07-01"
 * calendarDateOf(Date.UTC(2025, 5, 30, 17, 30), "UTC"); // => "2025-06-30"
 * ```
 */
export function calendarDateOf(instant: number, timeZone = "Asia/Ho_Chi_Minh"): CalendarDate {
  // Not the calendar "iso8601": it counts Julian days before 1582.
  const parts = new Intl.DateTimeFormat("en-u-ca-gregory", {
    timeZone,
    era: "short",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(instant);
  const { era, year, month, day } = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  return calendarDate(`${era === "AD" ? "" : "-"}${year?.padStart(4, "0")}-${month}-${day}`);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return monthsWith30Days.includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
