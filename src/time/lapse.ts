import { requireRecord, requireWord } from "../guard/index.ts";
import { addDays } from "./arithmetic.ts";
import type { CalendarDate } from "./calendar-date.ts";
import { requireDay } from "./require-day.ts";

const wordings = ["ceasesFrom", "untilEndOf", "replacedFrom"] as const;

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
 * Finds the last day in force of a text that ends in these words.
 *
 * @param lapse - The wording, with its day.
 * @returns The last day on which the text holds.
 * @throws TypeError when the wording is none of the three, RangeError when its day is none.
 *
 * @example
 * ```ts
 * import { lastDayInForce } from "chibo/time";
 *
 * lastDayInForce({ ceasesFrom: "2025-07-01" }); // => "2025-06-30"
 * lastDayInForce({ untilEndOf: "2025-07-01" }); // => "2025-07-01"
 * lastDayInForce({ replacedFrom: "2025-07-01" }); // => "2025-06-30"
 * ```
 */
export function lastDayInForce(lapse: Lapse): CalendarDate {
  requireRecord("lastDayInForce", "the wording", lapse);
  const [wording = "", day] = Object.entries(lapse)[0] ?? [];
  requireWord("lastDayInForce", "the wording", wording, wordings);
  requireDay("lastDayInForce", day, wording);
  return wording === "untilEndOf" ? day : addDays(day, -1);
}
