import type { Outcome, Step } from "../../outcome/index.ts";
import { organisationRatingRuleOn } from "../../rating/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { isCountedFact } from "./year-with-below.ts";

/**
 * Takes the numbers out of the steps that show how fewer than five members are rated (dưới 5 đảng viên thì không công bố).
 * Whether the condition is met stays: the class of the body follows from it.
 */
export function withoutSmallCounts<Value>(outcome: Outcome<Value>, on: CalendarDate): Outcome<Value> {
  return { ...outcome, steps: stepsWithoutSmallCounts(outcome.steps, on) };
}

/** The same for a list of steps. */
export function stepsWithoutSmallCounts(steps: readonly Step[], on: CalendarDate): readonly Step[] {
  const conditions = organisationRatingRuleOn(on)?.conditions ?? [];
  const counted = conditions.filter(({ facts }) => facts.some(isCountedFact)).map(({ code }) => code);
  return steps.map((step) => (counted.includes(step.code) ? { ...step, actual: null } : step));
}
