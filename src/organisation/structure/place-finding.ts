import { assessed, type Outcome, outOfScope, type ReadingCode } from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { groundsOf } from "../model/legal-step.ts";
import { type ModelInForce, modelStep, modelsOf, underModels } from "../model/model.ts";
import { lawfulParents, openPosition, parentsStep, positionOf } from "../model/parents.ts";
import type { OrganisationKind } from "../records/kind.ts";
import type { Organisation } from "../records/organisation.ts";
import type { Finding } from "./finding.ts";
import { findingOf } from "./finding.ts";
import type { StructureAnswer } from "./structure-answer.ts";

/** Whether a unit may be of this kind on the day, and under one of that kind; a root is not asked about its place. */
export function isLawfulPlace(
  kind: OrganisationKind,
  parentKind: OrganisationKind | null,
  on: CalendarDate,
  model: ModelInForce,
): boolean {
  const position = positionOf({ kind }, on, model);
  if (parentKind === null) return position !== "out-of-time";
  return position === "listed" && lawfulParents(kind, model).includes(parentKind);
}

/** Makes the finding about an organisation that is out of its place, or that no rule of the library is for. */
export function placeFinding(
  organisation: Organisation,
  parentKind: OrganisationKind | null,
  on: CalendarDate,
  readings: readonly ReadingCode[],
): Finding {
  const models = modelsOf(organisation, on, readings);
  if (models.length === 0 || organisation.armedForces) return beyond(organisation, on, models);
  const outcome = underModels(organisation, on, readings, (model) => assessPlace(organisation, parentKind, on, model));
  return findingOf(organisation.id, outcome.kind === "not-in-force" ? "kind" : "parents", outcome, null);
}

function assessPlace(
  organisation: Organisation,
  parentKind: OrganisationKind | null,
  on: CalendarDate,
  model: ModelInForce,
): Outcome<StructureAnswer> {
  const open = openPosition(organisation, on, model);
  if (open !== null) return open;
  const { kind } = organisation;
  const answer = isLawfulPlace(kind, parentKind, on, model) ? "fits" : "breach";
  return assessed(answer, groundsOf(on, [modelStep(model, organisation, on), parentsStep(kind, model, parentKind)]));
}

/** An organisation that no rule of the library is for: of the armed forces, or before the Charter of 2011. */
function beyond(organisation: Organisation, on: CalendarDate, models: readonly ModelInForce[]): Finding {
  const steps = models.map((model) => modelStep(model, organisation, on));
  const outcome = outOfScope(organisation.armedForces ? "armed-forces" : "no-rule-known", groundsOf(on, steps));
  return findingOf(organisation.id, organisation.armedForces ? "armedForces" : "kind", outcome, null);
}
