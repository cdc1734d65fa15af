import fc from "fast-check";
import { changesBetween } from "../changes/index.ts";
import {
  addDays,
  type CalendarDate,
  type CalendarMonth,
  daysBetween,
  type Period,
  requirePeriod,
} from "../time/index.ts";
import { lawPeriod } from "./law-period.ts";

/**
 * Makes days of the years 2000 to 2030, every second one on either side of a change of the law.
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { arbitraryDay } from "chibo/testing";
 * import { isCalendarDate } from "chibo/time";
 *
 * fc.sample(arbitraryDay, 50).every(isCalendarDate); // => true
 * ```
 */
export const arbitraryDay: fc.Arbitrary<CalendarDate> = /* @__PURE__ */ daysAroundChanges();

function daysAroundChanges(): fc.Arbitrary<CalendarDate> {
  const days = new Set(changesBetween(lawPeriod).flatMap(({ on }) => [addDays(on, -1), on]));
  return fc.oneof(arbitraryDayWithin(lawPeriod), fc.constantFrom(...days));
}

/**
 * Makes days of a period, its first and last day included.
 *
 * @param period - The period.
 * @returns The arbitrary of its days.
 * @throws TypeError when the period is none, RangeError when it has a day that is none or ends before it begins.
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { arbitraryDayWithin } from "chibo/testing";
 * import { isWithin, yearPeriod } from "chibo/time";
 *
 * const year = yearPeriod(2025);
 * fc.sample(arbitraryDayWithin(year), 50).every((day) => isWithin(year, day)); // => true
 * ```
 */
export function arbitraryDayWithin(period: Period): fc.Arbitrary<CalendarDate> {
  requirePeriod("arbitraryDayWithin", period);
  const { firstDay, lastDay } = period;
  return fc.integer({ min: 0, max: daysBetween(firstDay, lastDay) }).map((days) => addDays(firstDay, days));
}

/**
 * Makes months on either side of what changes in pay, and of the days on which the posts of {@link arbitraryHolder} begin
 * and end.
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { arbitraryMonth } from "chibo/testing";
 * import { isCalendarMonth } from "chibo/time";
 *
 * fc.sample(arbitraryMonth, 50).every(isCalendarMonth); // => true
 * ```
 */
export const arbitraryMonth: fc.Arbitrary<CalendarMonth> = /* @__PURE__ */ fc.constantFrom(
  "2008-12",
  "2009-01",
  "2023-12",
  "2024-01",
  "2024-03",
  "2024-07",
  "2025-06",
  "2025-07",
  "2026-07",
);
