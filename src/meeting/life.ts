import type { Organisation } from "../organisation/index.ts";
import type { CalendarDate, Period } from "../time/index.ts";

/** The days on which something exists; `null` where no end is known. */
type Life = Pick<Organisation, "firstDay" | "lastDay">;

/** Tells whether something exists on every day of a period. */
export function existsThroughout({ firstDay, lastDay }: Life, period: Period): boolean {
  return (firstDay == null || firstDay <= period.firstDay) && (lastDay == null || period.lastDay <= lastDay);
}

/** Tells whether something exists on a day. */
export function existsOn(life: Life, on: CalendarDate): boolean {
  return existsThroughout(life, { firstDay: on, lastDay: on });
}
