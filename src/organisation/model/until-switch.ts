import type { Outcome, ReadingCode, Step } from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import type { Unit } from "../records/unit.ts";
import { leftOpen } from "./left-open.ts";
import { groundsOf } from "./legal-step.ts";
import { model208 } from "./model.law.ts";
import { modelStep, underModels } from "./model.ts";

/**
 * Answers what rests on 294-QĐ/TW or its guidance alone: left open for a unit that has switched to 208-QĐ/TW, whose text
 * was not read.
 *
 * @param assessUnder - The answer before the switch, given the step that names the model.
 */
export function untilSwitch<Value>(
  unit: Pick<Unit, "switchedOn">,
  on: CalendarDate,
  readings: readonly ReadingCode[],
  assessUnder: (first: Step) => Outcome<Value>,
): Outcome<Value> {
  return underModels(unit, on, readings, (model) => {
    const first = modelStep(model, unit, on);
    return model.model === model208.model ? textNotRead(on, [first]) : assessUnder(first);
  });
}

/** Leaves a question open whose text was not read. */
export function textNotRead(on: CalendarDate, steps: readonly Step[]): Outcome<never> {
  return leftOpen("text-not-read", groundsOf(on, steps));
}
