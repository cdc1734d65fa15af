import { shown } from "../guard/index.ts";
import { type CalendarDate, isCalendarDate } from "./calendar-date.ts";
import { type CalendarMonth, type CalendarQuarter, isCalendarMonth, isCalendarQuarter } from "./calendar-month.ts";

/**
 * Refuses what is no day of the calendar.
 *
 * @param caller - The function that was called.
 * @param value - The argument, or a member of a record.
 * @param name - What it is called; nothing for the day that the question is about.
 * @throws RangeError when the value is no day, with the day that was probably meant.
 */
export function requireDay(caller: string, value: unknown, name = ""): asserts value is CalendarDate {
  if (isCalendarDate(value)) return;
  const padded = typeof value === "string" ? paddedDay(value) : null;
  const remedy = padded === null ? "write a day such as" : "write";
  throw new RangeError(
    `${caller}: ${named(name)}${shown(value)} is no day; ${remedy} "${padded ?? "2025-07-01"}" or use calendarDate()`,
  );
}

/**
 * Refuses what is no month of the calendar.
 *
 * @param caller - The function that was called.
 * @param value - The argument, or a member of a record.
 * @param name - What it is called; nothing for the month that the question is about.
 * @throws RangeError when the value is no month.
 */
export function requireMonth(caller: string, value: unknown, name = ""): asserts value is CalendarMonth {
  if (isCalendarMonth(value)) return;
  throw new RangeError(
    `${caller}: ${named(name)}${shown(value)} is no month; write a month such as "2025-07" or use calendarMonth()`,
  );
}

/**
 * Refuses what is no quarter of the calendar.
 *
 * @param caller - The function that was called.
 * @param value - The argument, or a member of a record.
 * @param name - What it is called; nothing for the quarter that the question is about.
 * @throws RangeError when the value is no quarter.
 */
export function requireQuarter(caller: string, value: unknown, name = ""): asserts value is CalendarQuarter {
  if (isCalendarQuarter(value)) return;
  throw new RangeError(`${caller}: ${named(name)}${shown(value)} is no quarter; write a quarter such as "2025-Q3"`);
}

/** The day with its zeroes, where only they are missing. */
function paddedDay(text: string): CalendarDate | null {
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (parts === null) return null;
  const [, year, month, day] = parts as unknown as readonly [string, string, string, string];
  const padded = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCalendarDate(padded) ? padded : null;
}

function named(name: string): string {
  return name === "" ? "" : `${name} `;
}
