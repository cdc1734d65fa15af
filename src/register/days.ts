import { addDays, type CalendarDate } from "../time/index.ts";

/** The last day there is. */
export const endOfDays: CalendarDate = "9999-12-31";

/** The day after another; `null` after the last, or where there is none. */
export function dayAfter(day: CalendarDate | null): CalendarDate | null {
  return day === null || day === endOfDays ? null : addDays(day, 1);
}

/** The earlier of two days. */
export function earlierOf(one: CalendarDate, other: CalendarDate): CalendarDate {
  return other < one ? other : one;
}

/** The later of two days. */
export function laterOf(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one < other ? other : one;
}
