import type { DatedValue } from "../../law/index.ts";
import { type Vnd, vnd } from "../../money/index.ts";
import { assessed, notInForce, type Outcome, type Step, type StepCode } from "../../outcome/index.ts";
import { type CalendarDate, entryAt, requireDay } from "../../time/index.ts";
import { baseSalarySeries } from "./base-salary.law.ts";

/**
 * Looks up the base salary of a month (mức lương cơ sở; until 30 June 2013 the general minimum wage, lương tối thiểu
 * chung), for pay that counts on a day. Before 1 April 1993 it is `not-in-force`.
 *
 * A level counts from its own first day, even where its decree came later: decree 47/2016 was issued on 26 May 2016,
 * entered into force on 15 July and counted from 1 May.
 *
 * @param on - The day the pay is for; `calendarDate(text)` checks and converts a text.
 * @returns The level in đồng a month, with the decree that sets it.
 * @throws RangeError when the text is no day of the calendar.
 *
 * @example
 * ```ts
 * import { baseSalaryOn } from "chibo/stipend";
 *
 * baseSalaryOn("2024-07-01").value; // => 2340000
 * baseSalaryOn("2016-05-01").steps[0]?.citation.document; // => "47-2016-ND-CP@2016-05-26"
 * baseSalaryOn("1993-03-31").kind; // => "not-in-force"
 * ```
 */
export function baseSalaryOn(on: CalendarDate): Outcome<Vnd> {
  requireDay("baseSalaryOn", on);
  const level = entryAt(baseSalarySeries.values, on);
  const [first] = baseSalarySeries.values;
  const step = countingStep("baseSalary.counts", level ?? first, on);
  const grounds = { on, steps: [step], because: [step.code] };
  if (level !== null) return assessed(vnd(level.value), grounds);
  return notInForce({ firstDay: first.firstDay, lastDay: null }, grounds);
}

/** The step that tells from which day a level counts. */
export function countingStep(
  code: StepCode,
  { firstDay, citation, evidence }: DatedValue<unknown>,
  on: CalendarDate,
): Step {
  return {
    code,
    result: on < firstDay ? "not-met" : "met",
    actual: on,
    operator: ">=",
    expected: firstDay,
    citation,
    evidence,
  };
}
