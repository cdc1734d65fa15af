import { requireWord } from "../../guard/index.ts";
import { valueOn } from "../../law/index.ts";
import { type Vnd, vnd } from "../../money/index.ts";
import { type Region, regions } from "../../organisation/index.ts";
import { assessed, notInForce, type Outcome } from "../../outcome/index.ts";
import { type CalendarDate, requireDay } from "../../time/index.ts";
import { countingStep } from "./base-salary.ts";
import { regionalWageSeries } from "./regional-wage.law.ts";

/**
 * Looks up the minimum wage of a region (lương tối thiểu vùng), for pay that counts on a day. Before 1 January 2026 it is
 * `not-in-force`: no earlier level is on record.
 *
 * @param region - The region: I, II, III or IV.
 * @param on - The day the pay is for.
 * @returns The level in đồng a month, with the decree that sets it.
 * @throws TypeError or RangeError when the region is none, RangeError when the text is no day of the calendar.
 *
 * @example
 * ```ts
 * import { regionalWageOn } from "chibo/stipend";
 *
 * regionalWageOn("III", "2026-03-01").value; // => 4140000
 * regionalWageOn("III", "2025-12-31").kind; // => "not-in-force"
 * ```
 */
export function regionalWageOn(region: Region, on: CalendarDate): Outcome<Vnd> {
  requireWord("regionalWageOn", "the region", region, regions);
  requireDay("regionalWageOn", on);
  const level = valueOn(regionalWageSeries, on);
  const [first] = regionalWageSeries.values;
  const step = countingStep("regionalWage.counts", level ?? first, on);
  const grounds = { on, steps: [step], because: [step.code] };
  if (level !== null) return assessed(vnd(level.value[region]), grounds);
  return notInForce({ firstDay: first.firstDay, lastDay: null }, grounds);
}
