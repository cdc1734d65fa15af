import { addDays } from "./arithmetic.ts";
import type { CalendarDate } from "./calendar-date.ts";

/**
 * How a text says that it ends. The three wordings differ by one day:
 * "ceases to have effect from D" (hết hiệu lực kể từ ngày), "until the end of D" (đến hết ngày), and
 * "replaced by a text in force from D" (được thay thế bởi văn bản có hiệu lực từ ngày).
 */
export type Lapse =
  | { readonly ceasesFrom: CalendarDate }
  | { readonly untilEndOf: CalendarDate }
  | { readonly replacedFrom: CalendarDate };

/**
 * Which is the last day in force of a text that ends in these words?
 *
 * @example
 * ```ts
 * lastDayInForce({ ceasesFrom: "2025-07-01" }); // => "2025-06-30"
 * lastDayInForce({ untilEndOf: "2025-07-01" }); // => "2025-07-01"
 * lastDayInForce({ replacedFrom: "2025-07-01" }); // => "2025-06-30"
 * ```
 */
export function lastDayInForce(lapse: Lapse): CalendarDate {
  if ("untilEndOf" in lapse) return lapse.untilEndOf;
  return addDays("ceasesFrom" in lapse ? lapse.ceasesFrom : lapse.replacedFrom, -1);
}
