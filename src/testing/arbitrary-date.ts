import fc from "fast-check";
import { changesBetween } from "../changes/index.ts";
import { addDays, type CalendarDate, type CalendarMonth, daysBetween } from "../time/index.ts";

const firstDay = "2000-01-01";
const lastDay = "2030-12-31";

/** The days on which a legal value changes, each with the day before. */
const daysOfChange = new Set(changesBetween(firstDay, lastDay).flatMap(({ on }) => [addDays(on, -1), on]));

/**
 * Days of the years 2000 to 2030, every second one on either side of a change of the law.
 *
 * @example
 * ```ts
 * fc.sample(arbitraryDay, 50).every(isCalendarDate); // => true
 * ```
 */
export const arbitraryDay: fc.Arbitrary<CalendarDate> = fc.oneof(
  arbitraryDayWithin(firstDay, lastDay),
  fc.constantFrom(...daysOfChange),
);

/**
 * Days of a period, its first and last day included.
 *
 * @throws RangeError when the last day comes before the first.
 *
 * @example
 * ```ts
 * const year = { firstDay: "2025-01-01", lastDay: "2025-12-31" };
 * fc.sample(arbitraryDayWithin("2025-01-01", "2025-12-31"), 50).every((day) => isWithin(year, day)); // => true
 * arbitraryDayWithin("2025-12-31", "2025-01-01"); // throws RangeError
 * ```
 */
export function arbitraryDayWithin(firstDay: CalendarDate, lastDay: CalendarDate): fc.Arbitrary<CalendarDate> {
  if (lastDay < firstDay) throw new RangeError(`Expected a last day on or after ${firstDay}, received ${lastDay}.`);
  return fc.integer({ min: 0, max: daysBetween(firstDay, lastDay) }).map((days) => addDays(firstDay, days));
}

/**
 * Months on either side of what changes in pay, and of the days on which the posts of {@link arbitraryHolder} begin and
 * end.
 *
 * @example
 * ```ts
 * fc.sample(arbitraryMonth, 50).every(isCalendarMonth); // => true
 * ```
 */
export const arbitraryMonth: fc.Arbitrary<CalendarMonth> = fc.constantFrom(
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
