import {
  assessed,
  type Choice,
  notInForce,
  type Outcome,
  outOfScope,
  type ReadingOptions,
  type Step,
} from "../../outcome/index.ts";
import { addDays, type CalendarDate, requireDay } from "../../time/index.ts";
import { isAlive } from "../records/exists-on.ts";
import type { OrganisationKind } from "../records/kind.ts";
import { organisationKinds } from "../records/kind.ts";
import { type Unit, unitFields } from "../records/unit.ts";
import { factsOf, readingsOf } from "./asked.ts";
import { kindsLaw } from "./kind.law.ts";
import type { KindLaw } from "./kind.ts";
import { leftOpen } from "./left-open.ts";
import { groundsOf } from "./legal-step.ts";
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
 * Lists the kinds of organisation under whose committee a unit may be on a day (trực thuộc): the lawful superiors of its kind
 * (Charter 10, 20-21; 294-QĐ/TW 10, 20).
 *
 * A kind out of its time is `not-in-force`, with its first or last day. From 26 July 2026 a unit with no recorded switch to
 * 208-QĐ/TW is `undetermined`, with the value under each model, unless both models agree. Whether a grassroots organisation
 * may have another under it depends on powers delegated to it, which is for `reviewHierarchy` to say.
 *
 * @param unit - The unit: its kind, and its switch.
 * @param on - The day.
 * @param options - `readings`: `model-294` or `model-208`, to settle the model of a unit whose switch is not recorded.
 * @returns The kinds of the lawful superiors.
 * @throws TypeError for a unit or options of another form, RangeError for a kind, a day or a reading that is none.
 *
 * @example
 * ```ts
 * import { allowedParents, unit } from "chibo/organisation";
 *
 * allowedParents(unit({ kind: "section" }), "2025-07-01").value; // => ["grassroots-organisation"]
 * allowedParents(unit({ kind: "district" }), "2025-07-01").kind; // => "not-in-force"
 * allowedParents(unit({ kind: "branch" }), "2026-10-01").reason; // => "regime-not-recorded"
 * ```
 */
export function allowedParents(
  unit: Unit,
  on: CalendarDate,
  options: ReadingOptions = {},
): Outcome<readonly OrganisationKind[]> {
  const known = factsOf("allowedParents", unitFields, unit);
  requireDay("allowedParents", on);
  return underModels(known, on, readingsOf("allowedParents", options), (model) => {
    const open = openPosition(known, on, model);
    if (open !== null) return open;
    const existing = lawfulParents(known.kind, model).filter(
      (kind) => positionOf({ kind }, on, model) !== "out-of-time",
    );
    return assessed(existing, groundsOf(on, [modelStep(model, known, on), parentsStep(known.kind, model, null)]));
  });
}

/**
 * Lists the kinds of organisation that may be under a unit on a day (tổ chức trực thuộc). The lower kind is taken to be under
 * the same model as the unit asked about. A kind whose superiors are not known is left out.
 *
 * @param unit - The unit: its kind, and its switch.
 * @param on - The day.
 * @param options - `readings`: `model-294` or `model-208`, to settle the model of a unit whose switch is not recorded.
 * @returns The kinds that may be under it.
 * @throws TypeError for a unit or options of another form, RangeError for a kind, a day or a reading that is none.
 *
 * @example
 * ```ts
 * import { allowedChildren, unit } from "chibo/organisation";
 *
 * allowedChildren(unit({ kind: "section" }), "2025-07-01").value; // => ["branch"]
 * ```
 */
export function allowedChildren(
  unit: Unit,
  on: CalendarDate,
  options: ReadingOptions = {},
): Outcome<readonly OrganisationKind[]> {
  const known = factsOf("allowedChildren", unitFields, unit);
  requireDay("allowedChildren", on);
  return underModels(known, on, readingsOf("allowedChildren", options), (model) => {
    const open = openPosition(known, on, model);
    if (open !== null) return open;
    const children = organisationKinds.filter(
      (kind) => positionOf({ kind }, on, model) === "listed" && lawfulParents(kind, model).includes(known.kind),
    );
    return assessed(children, groundsOf(on, [modelStep(model, known, on), childrenStep(model, children)]));
  });
}

function childrenStep(model: ModelInForce, children: readonly OrganisationKind[]): Step {
  const { citation, evidence } = model;
  const code = `children.${tables[model.model].code}` as const;
  return { code, result: "met", actual: null, operator: "one-of", expected: children, citation, evidence };
}

/**
 * What a model knows of a unit on a day: who its lawful superiors are, that it cannot be of that kind, or nothing.
 */
type Position = "listed" | "out-of-time" | "not-known";

/** Whether the unit may be of its kind on the day under the model, and whether its superiors are known. */
export function positionOf({ kind }: Pick<Unit, "kind">, on: CalendarDate, model: ModelInForce): Position {
  const { atSwitch, ...days } = kindsLaw[kind];
  const isOfModel = atSwitch === "stays" || (atSwitch === "begins") === (model.model === model208.model);
  if (!isOfModel || !isAlive(days, on)) return "out-of-time";
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
    return notInForce(daysOf(unit), groundsOf(on, steps));
  }
  const grounds = groundsOf(on, [step]);
  return model.model === model208.model ? leftOpen("text-not-read", grounds) : outOfScope("no-rule-known", grounds);
}

/** The days on which the unit may be of its kind: those of the kind, within those of its own recorded switch. */
function daysOf({ kind, switchedOn }: Unit): Pick<KindLaw, "firstDay" | "lastDay"> {
  const { firstDay, lastDay, atSwitch } = kindsLaw[kind];
  if (switchedOn === null || atSwitch === "stays") return { firstDay, lastDay };
  return atSwitch === "begins" ? { firstDay: switchedOn, lastDay } : { firstDay, lastDay: addDays(switchedOn, -1) };
}

function kindStep(kind: OrganisationKind, on: CalendarDate, model: ModelInForce): Step {
  const { citation, evidence } = kindsLaw[kind];
  const expected = organisationKinds.filter((one) => positionOf({ kind: one }, on, model) !== "out-of-time");
  return { code: "kind.inForce", result: "not-met", actual: kind, operator: "one-of", expected, citation, evidence };
}
