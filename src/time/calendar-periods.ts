import { shown } from "../guard/index.ts";
import { lastDayOfMonth } from "./arithmetic.ts";
import type { CalendarDate } from "./calendar-date.ts";
import type { CalendarMonth, CalendarQuarter } from "./calendar-month.ts";
import { firstDayOfMonth, monthsOfQuarter } from "./months.ts";
import type { Period } from "./period.ts";
import { requireMonth, requireQuarter } from "./require-day.ts";

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
  if (!Number.isInteger(year) || year < 1 || year > 9999) {
    throw new RangeError(`yearPeriod: ${shown(year)} is no year; give a whole number such as 2025`);
  }
  const text = String(year).padStart(4, "0");
  return { firstDay: `${text}-01-01` as CalendarDate, lastDay: `${text}-12-31` as CalendarDate };
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
