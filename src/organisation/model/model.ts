import type { Sourced } from "../../law/index.ts";
import { assessReadings, type Outcome, outOfScope, type ReadingCode, type Step } from "../../outcome/index.ts";
import { type CalendarDate, entryAt, type Span } from "../../time/index.ts";
import type { Unit } from "../records/unit.ts";
import { model208, structureModels, switchPoints } from "./model.law.ts";

/** A basic level (cấp) of the Party's structure by territory. */
export type Tier = "central" | "province" | "district" | "commune" | "grassroots";

/**
 * A model of structure (mô hình tổ chức), by code: four levels to June 2025, in the last months without blocs; two
 * tiers below the Centre under 294-QĐ/TW, believed kept by 20-QĐ/TW; three levels under 208-QĐ/TW.
 */
export type StructureModel = "four-level" | "four-level-without-blocs" | "model-294" | "model-294-kept" | "model-208";

/** A model of structure with the days on which units may be under it. */
export interface ModelInForce extends Span, Sourced {
  /** The code of the model. */
  readonly model: StructureModel;
  /** The levels it knows, from the top. */
  readonly tiers: readonly Tier[];
}

/**
 * The models that a unit may be under on this day: none before the Charter of 2011, two while a switch to 208-QĐ/TW is
 * possible and none is recorded or named, otherwise one.
 */
export function modelsOf(
  { switchedOn }: Pick<Unit, "switchedOn">,
  on: CalendarDate,
  readings: readonly ReadingCode[],
): readonly ModelInForce[] {
  const model: ModelInForce | null = entryAt(structureModels, on);
  if (model === null) return [];
  if (on < model208.firstDay) return [model];
  if (switchedOn !== null) return [on < switchedOn ? model : model208];
  if (readings.includes(switchPoints.switched.readings.met)) return [model208];
  return readings.includes(switchPoints.switched.readings.notMet) ? [model] : [model, model208];
}

/**
 * Answers a question under the model that the unit is under on this day. Where its switch is not recorded and not named,
 * the question is asked under both models: where they agree, that is the answer, else the value under each is shown.
 */
export function underModels<Value>(
  unit: Pick<Unit, "switchedOn">,
  on: CalendarDate,
  readings: readonly ReadingCode[],
  assessUnder: (model: ModelInForce) => Outcome<Value>,
): Outcome<Value> {
  const [first] = modelsOf(unit, on, []);
  if (first === undefined) return outOfScope("no-rule-known", { on, steps: [], because: [] });
  if (on < model208.firstDay || unit.switchedOn !== null) return assessUnder(first);
  const outcome = assessReadings({ code: "structureModel", points: switchPoints }, { on, readings }, (all) =>
    assessUnder(all.includes(switchPoints.switched.readings.met) ? model208 : first),
  );
  const isOpen = outcome.kind === "undetermined" && modelsOf(unit, on, readings).length > 1;
  return isOpen ? { ...outcome, reason: "regime-not-recorded" } : outcome;
}

/** The step that names the model an answer was given under. It carries how well that model is known. */
export function modelStep(
  { model, firstDay, citation, evidence }: ModelInForce,
  { switchedOn }: Pick<Unit, "switchedOn">,
  on: CalendarDate,
): Step {
  const since = model === model208.model ? (switchedOn ?? firstDay) : firstDay;
  const code = `structureModel.${model}` as const;
  return { code, result: "met", actual: on, operator: ">=", expected: since, citation, evidence };
}
