import { assessed, judge, type Outcome, outOfScope, type ReadingCode } from "../outcome/index.ts";
import type { CalendarDate } from "../time/index.ts";
import type { Finding } from "./finding.ts";
import type { Hierarchy } from "./hierarchy.ts";
import { model208 } from "./model.law.ts";
import { type ModelInForce, modelStep, modelsOf, underModels } from "./model.ts";
import type { Organisation } from "./organisation.ts";
import { lawfulParents, openPosition, parentsStep, positionOf } from "./parents.ts";
import { assessUnderModels, findingOf } from "./rule-finding.ts";
import type { StructureAnswer } from "./structure-answer.ts";
import { existsOn, factsAt, type StructureFacts } from "./structure-facts.ts";
import { type StructureRule, structureRulesOn } from "./structure-rules.ts";
import type { OrganisationKind } from "./unit.ts";

/**
 * What is there to see about the structure of these organisations on this day? Every organisation that exists on the day
 * is asked every rule that is for it: its kind, its place, its size, its consents, its committee. Organisations of the
 * armed forces are out of scope, and say so. A root is not asked about its place.
 *
 * @param named - `model-294` or `model-208`, to settle the model of units whose switch is not recorded.
 *
 * @example
 * ```ts
 * const known = { ...unknownOrganisation, probationary: 0, committeeMembers: 5, consents: [], partyGroups: 3 };
 * const top = { ...known, id: "00", name: "Đảng bộ cơ sở 00", kind: "grassroots-organisation", official: 60 };
 * const one = { ...known, id: "01", name: "Chi bộ 01", kind: "branch", parentId: "00", official: 31 };
 * const { value } = buildHierarchy([{ ...top, setting: "agency", standingMembers: 0 }, one]);
 * const [found] = checkStructure(value, "2025-12-31");
 * [found.organisationId, found.rule, found.finding]; // => ["01", "largeBranch", "needs-consent"]
 * ```
 */
export function checkStructure(
  hierarchy: Hierarchy,
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): readonly Finding[] {
  const rulesOf = structureRulesOn(on);
  // Nearly all organisations have no recorded switch, and so the same models.
  const usual = modelsOf({ switchedOn: null }, on, named);
  const findings: Finding[] = [];
  hierarchy.organisations.forEach((organisation, position) => {
    if (!existsOn(organisation, on)) return;
    const parent = parentOn(hierarchy, organisation, position, on);
    const question = {
      organisation,
      parent,
      on,
      named,
      models: organisation.switchedOn === null ? usual : modelsOf(organisation, on, named),
    };
    const place = placeFinding(question);
    if (place !== null) findings.push(place);
    if (place?.rule === "kind" || place?.rule === "armedForces") return;
    const rules = rulesOf[organisation.kind];
    if (rules.length > 0)
      addFindings(question, rules, factsAt(hierarchy, position, organisation, parent, on), findings);
  });
  return findings;
}

/** One organisation on one day, with the models it may be under. */
interface Question {
  readonly organisation: Organisation;
  readonly parent: Organisation | undefined;
  readonly on: CalendarDate;
  readonly named: readonly ReadingCode[];
  readonly models: readonly ModelInForce[];
}

/** The organisation above on the day; `undefined` for a root, and before the link began. */
function parentOn(
  { organisations, parents }: Hierarchy,
  { parentSince }: Organisation,
  position: number,
  on: CalendarDate,
): Organisation | undefined {
  return parentSince !== null && on < parentSince ? undefined : organisations[parents[position] as number];
}

function addFindings(
  question: Question,
  rules: readonly StructureRule[],
  facts: StructureFacts,
  findings: Finding[],
): void {
  for (const rule of rules) {
    if (isSettled(rule, facts, question)) continue;
    const { organisation, on, named } = question;
    const { code, scope } = rule;
    const outcome = assessUnderModels(rule.rule, facts, scope.afterSwitch, organisation, on, named);
    findings.push(findingOf(organisation.id, code, outcome, scope.consentOf));
  }
}

/** Whether the quick answer shows that there is nothing to see. */
function isSettled({ rule, scope }: StructureRule, facts: StructureFacts, { models }: Question): boolean {
  if (scope.under !== null && facts.parentKind !== scope.under) return true;
  if (scope.afterSwitch === "text-not-read" && models.some(({ model }) => model === model208.model)) return false;
  const verdict = judge(rule, facts);
  return verdict.kind === "assessed" && verdict.value === "fits";
}

/** What there is to see about the kind of the organisation and the one above it; `null` when both are lawful. */
function placeFinding(question: Question): Finding | null {
  const { organisation, parent, on, named, models } = question;
  if (models.length === 0 || organisation.armedForces) return beyond(question);
  if (models.every((model) => isLawfulPlace(organisation, parent?.kind ?? null, on, model))) return null;
  const outcome = underModels(organisation, on, named, (model) =>
    assessPlace(organisation, parent?.kind ?? null, on, model),
  );
  return findingOf(organisation.id, outcome.kind === "not-in-force" ? "kind" : "parents", outcome, null);
}

function isLawfulPlace(
  unit: Organisation,
  parentKind: OrganisationKind | null,
  on: CalendarDate,
  model: ModelInForce,
): boolean {
  const position = positionOf(unit, on, model);
  if (parentKind === null) return position !== "out-of-time";
  return position === "listed" && lawfulParents(unit.kind, model).includes(parentKind);
}

function assessPlace(
  unit: Organisation,
  parentKind: OrganisationKind | null,
  on: CalendarDate,
  model: ModelInForce,
): Outcome<StructureAnswer> {
  const open = openPosition(unit, on, model);
  if (open !== null) return open;
  const steps = [modelStep(model, unit, on), parentsStep(unit.kind, model, parentKind)];
  const answer = isLawfulPlace(unit, parentKind, on, model) ? "fits" : "breach";
  return assessed<StructureAnswer>(answer, { on, steps, because: steps.map((step) => step.code) });
}

/** An organisation that no rule of the library is for: of the armed forces, or before the Charter of 2011. */
function beyond({ organisation, on, models }: Question): Finding {
  const steps = models.map((model) => modelStep(model, organisation, on));
  const grounds = { on, steps, because: steps.map((step) => step.code) };
  const outcome = outOfScope(organisation.armedForces ? "armed-forces" : "no-rule-known", grounds);
  const rule = organisation.armedForces ? "armedForces" : "kind";
  return { rule, organisationId: organisation.id, finding: "undetermined", consentOf: null, outcome };
}
