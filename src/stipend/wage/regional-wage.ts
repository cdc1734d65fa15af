import { valueOn } from "../../law/index.ts";
import { type Vnd, vnd } from "../../money/index.ts";
import { assessed, notInForce, type Outcome } from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { countingStep } from "./base-salary.ts";
import { type Region, regionalWageSeries } from "./regional-wage.law.ts";

/**
 * How much is the minimum wage of this region (lương tối thiểu vùng) a month, for pay that counts on this day? Before 1
 * January 2026 it is `not-in-force`: no earlier level is on record.
 *
 * @param on - The day the pay is for.
 *
 * @example
 * ```ts
 * const outcome = regionalWageOn("III", "2026-03-01");
 * outcome.kind === "assessed" && outcome.value; // => 4140000
 * regionalWageOn("III", "2025-12-31").kind; // => "not-in-force"
 * ```
 */
export function regionalWageOn(region: Region, on: CalendarDate): Outcome<Vnd> {
  const level = valueOn(regionalWageSeries, on);
  if (level === null) {
    const [first] = regionalWageSeries.values;
    const step = countingStep("regionalWage.counts", first, on);
    return notInForce({ firstDay: first.firstDay, lastDay: null }, { on, steps: [step], because: [step.code] });
  }
  const step = countingStep("regionalWage.counts", level, on);
  return assessed(vnd(level.value[region]), { on, steps: [step], because: [step.code] });
}
