import { multiply, type Vnd } from "../../money/index.ts";
import { assessed, notInForce, type Outcome, outOfScope, type Step } from "../../outcome/index.ts";
import { type CalendarDate, isWithin } from "../../time/index.ts";
import { baseSalaryOn } from "../wage/base-salary.ts";
import {
  type AwardGiver,
  type AwardRecipient,
  type PartyAwardForm,
  type PartyAwardLevel,
  partyAwardLevels,
} from "./party-award.law.ts";

/** An award of the Party to one of its organisations or members. */
export interface PartyAward {
  /** Who is commended. */
  readonly recipient: AwardRecipient;
  /** What is given. */
  readonly form: PartyAwardForm;
  /** Who gives it. */
  readonly giver: AwardGiver;
}

/**
 * How much goes with this award of the Party (tiền thưởng kèm theo giấy khen, bằng khen, cờ), decided on this day? On the
 * base salary of the day of the decision, not rounded. A giver that could not give it on that day is `not-in-force`; an
 * award that the guidance does not list is `out-of-scope`.
 *
 * @param on - The day of the decision.
 *
 * @example
 * ```ts
 * const flag: PartyAward = { recipient: "grassroots-organisation", form: "flag", giver: "provincial-standing-committee" };
 * const outcome = partyAwardMoney(flag, "2019-07-01");
 * outcome.kind === "assessed" && outcome.value; // => 11920000
 * ```
 */
export function partyAwardMoney({ recipient, form, giver }: PartyAward, on: CalendarDate): Outcome<Vnd> {
  const level = partyAwardLevels.find((one) => one.recipient === recipient && one.form === form && one.giver === giver);
  if (level === undefined) return outOfScope("no-rule-known", { on, steps: [], because: [] });
  const salary = baseSalaryOn(on);
  const step = inForceStep(level, on);
  const grounds = { on, steps: [step, ...salary.steps], because: [step.code, ...salary.because] };
  if (!isWithin(level.given, on) || salary.kind !== "assessed")
    return notInForce(level.given, { ...grounds, because: [step.code] });
  return assessed(multiply(salary.value, level.coefficient), grounds);
}

function inForceStep(level: PartyAwardLevel, on: CalendarDate): Step {
  const isOver = level.given.lastDay !== null && level.given.lastDay < on;
  return {
    code: "partyAward.inForce",
    result: isWithin(level.given, on) ? "met" : "not-met",
    actual: on,
    operator: isOver ? "<=" : ">=",
    expected: isOver && level.given.lastDay !== null ? level.given.lastDay : level.given.firstDay,
    citation: level.citation,
    evidence: level.evidence,
  };
}
