import { requireKnownKeys, shown } from "../guard/index.ts";
import type { CalendarDate } from "./calendar-date.ts";
import { requireDay } from "./require-day.ts";

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
 * Refuses what is no period: two days of the calendar, the first not after the last.
 *
 * @param caller - The function that was called.
 * @param value - The argument, or a member of a record.
 * @throws TypeError when the value is no record of the two days, RangeError when one is no day or they are swapped.
 */
export function requirePeriod(caller: string, value: unknown): asserts value is Period {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TypeError(
      `${caller}: the period is ${shown(value)}; give its firstDay and lastDay, as yearPeriod(2025) does`,
    );
  }
  const { firstDay, lastDay } = value as Partial<Period>;
  // A review, a rating and others that have the two days are periods as well; where one lacks, another key was meant for it.
  if (firstDay === undefined || lastDay === undefined) {
    requireKnownKeys(`${caller}: the period`, value, ["firstDay", "lastDay"]);
  }
  requireDay(caller, firstDay, "firstDay");
  requireDay(caller, lastDay, "lastDay");
  if (firstDay <= lastDay) return;
  throw new RangeError(`${caller}: the period ends on ${lastDay}, before it begins on ${firstDay}; swap the days`);
}
