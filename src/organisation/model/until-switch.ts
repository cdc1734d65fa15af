import type { Outcome, ReadingCode, Step } from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import type { Unit } from "../records/unit.ts";
import { leftOpen } from "./left-open.ts";
import { groundsOf } from "./legal-step.ts";
import { model208 } from "./model.law.ts";
import { modelStep, underModels } from "./model.ts";

/**
 * Answers what rests on 294-QĐ/TW or its guidance: for a unit that has switched to 208-QĐ/TW, by what is known of that, or
 * left open where nothing is.
 *
 * @param assessUnder - The answer before the switch, given the step that names the model.
 * @param assessAfter - The answer after it.
 */
export function untilSwitch<Value>(
  unit: Pick<Unit, "switchedOn">,
  on: CalendarDate,
  readings: readonly ReadingCode[],
  assessUnder: (first: Step) => Outcome<Value>,
  assessAfter: (first: Step) => Outcome<Value> = (first) => textNotRead(on, [first]),
): Outcome<Value> {
  return underModels(unit, on, readings, (model) => {
    const first = modelStep(model, unit, on);
    return model.model === model208.model ? assessAfter(first) : assessUnder(first);
  });
}

/** Leaves a question open whose text was not read. */
export function textNotRead(on: CalendarDate, steps: readonly Step[]): Outcome<never> {
  return leftOpen("text-not-read", groundsOf(on, steps));
}
