import { requireKnownKeys, requireRecord } from "../guard/index.ts";
import { lastDayOfMonth } from "./arithmetic.ts";
import { type CalendarDate, calendarDate } from "./calendar-date.ts";
import { type CalendarMonth, type CalendarQuarter, firstDayOfMonth, monthsOfQuarter } from "./calendar-month.ts";
import { requireDay, requireMonth, requireQuarter } from "./require-day.ts";

/** A span of days with both ends known and included: what a review, a rating or a list of meetings is about. */
export interface Period {
  /** The first day that belongs to the period. */
  readonly firstDay: CalendarDate;
  /** The last day that belongs to the period. */
  readonly lastDay: CalendarDate;
}

/**
 * Makes a period of two days, both included (từ ngày … đến ngày …).
 *
 * @param firstDay - The first day of the period.
 * @param lastDay - The last day of the period.
 * @returns The period.
 * @throws RangeError when one is no day of the calendar, or the last comes before the first.
 *
 * @example
 * ```ts
 * import { periodOf } from "chibo/time";
 *
 * periodOf("2025-01-01", "2025-06-30"); // => { firstDay: "2025-01-01", lastDay: "2025-06-30" }
 * ```
 */
export function periodOf(firstDay: CalendarDate, lastDay: CalendarDate): Period {
  const period = { firstDay, lastDay };
  requirePeriod("periodOf", period);
  return period;
}

/**
 * Makes the period of a calendar year (năm).
 *
 * @param year - The year, from 1 to 9999.
 * @returns The period from 1 January to 31 December.
 * @throws RangeError when the year is no whole number from 1 to 9999.
 *
 * @example
 * ```ts
 * import { yearPeriod } from "chibo/time";
 *
 * yearPeriod(2025); // => { firstDay: "2025-01-01", lastDay: "2025-12-31" }
 * ```
 */
export function yearPeriod(year: number): Period {
  const text = String(year).padStart(4, "0");
  return { firstDay: calendarDate(`${text}-01-01`), lastDay: calendarDate(`${text}-12-31`) };
}

/**
 * Makes the period of a quarter (quý).
 *
 * @param quarter - The quarter.
 * @returns The period from its first day to its last.
 * @throws RangeError when the text is no quarter.
 *
 * @example
 * ```ts
 * import { quarterPeriod } from "chibo/time";
 *
 * quarterPeriod("2025-Q3"); // => { firstDay: "2025-07-01", lastDay: "2025-09-30" }
 * ```
 */
export function quarterPeriod(quarter: CalendarQuarter): Period {
  requireQuarter("quarterPeriod", quarter);
  const months = monthsOfQuarter(quarter);
  return { firstDay: firstDayOfMonth(months[0]), lastDay: lastDayOfMonth(months[2]) };
}

/**
 * Makes the period of a month (tháng).
 *
 * @param month - The month.
 * @returns The period from its first day to its last.
 * @throws RangeError when the text is no month.
 *
 * @example
 * ```ts
 * import { monthPeriod } from "chibo/time";
 *
 * monthPeriod("2024-02"); // => { firstDay: "2024-02-01", lastDay: "2024-02-29" }
 * ```
 */
export function monthPeriod(month: CalendarMonth): Period {
  requireMonth("monthPeriod", month);
  return { firstDay: firstDayOfMonth(month), lastDay: lastDayOfMonth(month) };
}

/**
 * Refuses what is no period: two days of the calendar, the first not after the last.
 *
 * @param caller - The function that was called.
 * @param value - The argument, or a member of a record.
 * @throws TypeError when the value is no record of the two days, RangeError when one is no day or they are swapped.
 */
export function requirePeriod(caller: string, value: unknown): asserts value is Period {
  requireRecord(caller, "the period", value);
  requireKnownKeys(`${caller}: the period`, value, ["firstDay", "lastDay"]);
  const { firstDay, lastDay } = value as Partial<Period>;
  requireDay(caller, firstDay, "firstDay");
  requireDay(caller, lastDay, "lastDay");
  if (firstDay <= lastDay) return;
  throw new RangeError(`${caller}: the period ends on ${lastDay}, before it begins on ${firstDay}; swap the days`);
}
