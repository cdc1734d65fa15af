import {
  assessed,
  type Choice,
  notInForce,
  type Outcome,
  outOfScope,
  type ReadingCode,
  type Step,
  undetermined,
} from "../../outcome/index.ts";
import { addDays, type CalendarDate } from "../../time/index.ts";
import type { OrganisationKind } from "../records/kind.ts";
import { organisationKinds } from "../records/kind.ts";
import type { Unit } from "../records/unit.ts";
import { type KindLaw, kindLawOf } from "./kind.ts";
import { model208 } from "./model.law.ts";
import { type ModelInForce, modelStep, type StructureModel, underModels } from "./model.ts";
import { fourLevelParents, parents208, parents294 } from "./parents.law.ts";

/** The lawful superiors of a kind; `undefined` where none are known. */
export type ParentsLaw = Readonly<Partial<Record<OrganisationKind, Choice>>>;

const tables: Readonly<Record<StructureModel, { readonly code: string; readonly law: ParentsLaw }>> = {
  "four-level": { code: "fourLevel", law: fourLevelParents },
  "four-level-without-blocs": { code: "fourLevel", law: fourLevelParents },
  "model-294": { code: "model294", law: parents294 },
  "model-294-kept": { code: "model294", law: parents294 },
  "model-208": { code: "model208", law: parents208 },
};

/**
 * Under whose committee may this unit stand on this day (trực thuộc)? The kinds of the lawful superiors.
 *
 * A kind out of its time is `not-in-force`, with its first or last day. From 26 July 2026 a unit with no recorded switch
 * to 208-QĐ/TW is `undetermined`, with the value under each model, unless both models agree. Whether a grassroots
 * organisation may have another under it depends on powers delegated to it, which is for the structure check to say.
 *
 * @param named - `model-294` or `model-208`, to settle the model of a unit whose switch is not recorded.
 *
 * @example
 * ```ts
 * allowedParents({ kind: "section", switchedOn: null }, "2025-07-01").value; // => ["grassroots-organisation"]
 * allowedParents({ kind: "district", switchedOn: null }, "2025-07-01").lastDay; // => "2025-06-30"
 * allowedParents({ kind: "branch", switchedOn: null }, "2026-10-01").reason; // => "regime-not-recorded"
 * ```
 */
export function allowedParents(
  unit: Unit,
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): Outcome<readonly OrganisationKind[]> {
  return underModels(unit, on, named, (model) => {
    const open = openPosition(unit, on, model);
    if (open !== null) return open;
    const steps = [modelStep(model, unit, on), parentsStep(unit.kind, model, null)];
    const inBeing = lawfulParents(unit.kind, model).filter((kind) => positionOf({ kind }, on, model) !== "out-of-time");
    return assessed(inBeing, { on, steps, because: steps.map((step) => step.code) });
  });
}

/**
 * Which kinds of organisation may stand under this unit on this day? The lower kind is taken to be under the same model
 * as the unit asked about. A kind whose superiors are not known is left out.
 *
 * @param named - `model-294` or `model-208`, to settle the model of a unit whose switch is not recorded.
 *
 * @example
 * ```ts
 * allowedChildren({ kind: "section", switchedOn: null }, "2025-07-01").value; // => ["branch"]
 * ```
 */
export function allowedChildren(
  unit: Unit,
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): Outcome<readonly OrganisationKind[]> {
  return underModels(unit, on, named, (model) => {
    const open = openPosition(unit, on, model);
    if (open !== null) return open;
    const children = organisationKinds.filter(
      (kind) => positionOf({ kind }, on, model) === "listed" && lawfulParents(kind, model).includes(unit.kind),
    );
    const { code } = tables[model.model];
    const { citation, evidence } = model;
    const listed = { result: "met", actual: null, operator: "one-of", expected: children, citation, evidence } as const;
    const steps: readonly Step[] = [modelStep(model, unit, on), { code: `children.${code}`, ...listed }];
    return assessed(children, { on, steps, because: steps.map((step) => step.code) });
  });
}

/**
 * What a model knows of a unit on a day: who its lawful superiors are, that it cannot be of that kind, or nothing.
 */
type Position = "listed" | "out-of-time" | "not-known";

/** Whether the unit may be of its kind on the day under the model, and whether its superiors are known. */
export function positionOf({ kind }: Pick<Unit, "kind">, on: CalendarDate, model: ModelInForce): Position {
  const { firstDay, lastDay, atSwitch } = kindLawOf(kind);
  const isOfModel = atSwitch === "stays" || (atSwitch === "begins") === (model.model === model208.model);
  if (!isOfModel || (firstDay !== null && on < firstDay) || (lastDay !== null && lastDay < on)) return "out-of-time";
  return tables[model.model].law[kind] === undefined ? "not-known" : "listed";
}

/** The lawful superiors of a kind that the model lists. */
export function lawfulParents(kind: OrganisationKind, { model }: ModelInForce): readonly OrganisationKind[] {
  const { oneOf } = tables[model].law[kind] as Choice;
  return oneOf as readonly OrganisationKind[];
}

/** The step that holds a superior, or none yet, against the list of the lawful ones. */
export function parentsStep(kind: OrganisationKind, model: ModelInForce, parent: OrganisationKind | null): Step {
  const { code, law } = tables[model.model];
  const { citation, evidence } = law[kind] as Choice;
  const expected = lawfulParents(kind, model);
  const result = parent === null || expected.includes(parent) ? "met" : "not-met";
  return { code: `parents.${code}`, result, actual: parent, operator: "one-of", expected, citation, evidence };
}

/** The answer where the model lists no superiors for the unit on the day; `null` where it does. */
export function openPosition(unit: Unit, on: CalendarDate, model: ModelInForce): Outcome<never> | null {
  const position = positionOf(unit, on, model);
  if (position === "listed") return null;
  const step = modelStep(model, unit, on);
  if (position === "out-of-time") {
    const steps = [step, kindStep(unit.kind, on, model)];
    return notInForce(daysOf(unit), { on, steps, because: steps.map(({ code }) => code) });
  }
  const grounds = { on, steps: [step], because: [step.code] };
  if (model.model !== model208.model) return outOfScope("no-rule-known", grounds);
  return undetermined({ reason: "text-not-read", decidedBy: null, readings: [] }, grounds);
}

/** The days on which the unit may be of its kind: those of the kind, within those of its own recorded switch. */
function daysOf({ kind, switchedOn }: Unit): Pick<KindLaw, "firstDay" | "lastDay"> {
  const { firstDay, lastDay, atSwitch } = kindLawOf(kind);
  if (switchedOn === null || atSwitch === "stays") return { firstDay, lastDay };
  return atSwitch === "begins" ? { firstDay: switchedOn, lastDay } : { firstDay, lastDay: addDays(switchedOn, -1) };
}

function kindStep(kind: OrganisationKind, on: CalendarDate, model: ModelInForce): Step {
  const { citation, evidence } = kindLawOf(kind);
  const expected = organisationKinds.filter((one) => positionOf({ kind: one }, on, model) !== "out-of-time");
  return { code: "kind.inForce", result: "not-met", actual: kind, operator: "one-of", expected, citation, evidence };
}
