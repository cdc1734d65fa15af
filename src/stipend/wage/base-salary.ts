import { type DatedValue, valueOn } from "../../law/index.ts";
import { type Vnd, vnd } from "../../money/index.ts";
import { assessed, notInForce, type Outcome, type Step, type StepCode, type Verdict } from "../../outcome/index.ts";
import type { CalendarDate, Span } from "../../time/index.ts";
import { baseSalarySeries } from "./base-salary.law.ts";

/**
 * How much is the base salary (mức lương cơ sở; until 30 June 2013 the general minimum wage, lương tối thiểu chung) a
 * month, for pay that counts on this day? Before 1 April 1993 it is `not-in-force`.
 *
 * A level counts from its own first day, even where its decree came later: decree 47/2016 was issued on 26 May 2016,
 * entered into force on 15 July and counted from 1 May.
 *
 * @param on - The day the pay is for.
 *
 * @example
 * ```ts
 * const outcome = baseSalaryOn("2024-07-01");
 * outcome.kind === "assessed" && outcome.value; // => 2340000
 * baseSalaryOn("2020-07-01").because; // => ["baseSalary.counts"]
 * baseSalaryOn("1993-03-31").kind; // => "not-in-force"
 * ```
 */
export function baseSalaryOn(on: CalendarDate): Outcome<Vnd> {
  const level = valueOn(baseSalarySeries, on);
  if (level === null) {
    const step = countingStep("baseSalary.counts", baseSalarySeries.values[0], on);
    return notInForce(wholeSeries(), { on, steps: [step], because: [step.code] });
  }
  const step = countingStep("baseSalary.counts", level, on);
  return assessed(vnd(level.value), { on, steps: [step], because: [step.code] });
}

/**
 * How much is the base salary on this day, without the explanation? The quick form of {@link baseSalaryOn}.
 *
 * @param on - The day the pay is for.
 *
 * @example
 * ```ts
 * const verdict = judgeBaseSalary("2016-05-01");
 * verdict.kind === "assessed" && verdict.value; // => 1210000
 * verdict.citation?.document; // => "47-2016-ND-CP@2016-05-26"
 * ```
 */
export function judgeBaseSalary(on: CalendarDate): Verdict<Vnd> {
  const level = valueOn(baseSalarySeries, on);
  return level === null
    ? { kind: "not-in-force", ...wholeSeries(), citation: null }
    : { kind: "assessed", value: vnd(level.value), citation: level.citation };
}

function wholeSeries(): Span {
  return { firstDay: baseSalarySeries.values[0].firstDay, lastDay: null };
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
