import {
  assess,
  assessed,
  type DecidingBody,
  decidingSteps,
  insufficientFacts,
  type Outcome,
  outOfScope,
  type ReadingCode,
  type Rule,
  type Step,
  undetermined,
} from "../../outcome/index.ts";
import { type CalendarDate, isWithin } from "../../time/index.ts";
import { branchCommitteeRule } from "./branch-committee.ts";
import { formationRule } from "./formation.ts";
import { grassrootsBranchRule } from "./grassroots-form.ts";
import { largeBranchRule } from "./large-branch.ts";
import { groundsOf } from "../model/legal-step.ts";
import { model208 } from "../model/model.law.ts";
import { type ModelInForce, modelStep, underModels } from "../model/model.ts";
import type { OrganisationSetting } from "../records/organisation.ts";
import { lawfulParents } from "../model/parents.ts";
import { partyGroupsRule } from "./party-groups.ts";
import { residentialBranchRule } from "./residential-branch.ts";
import { structureScopes } from "./structure.law.ts";
import type { StructureAnswer } from "./structure-answer.ts";
import { type StructureFacts, unknownStructureFacts } from "./structure-facts.ts";
import type { OrganisationKind, Unit } from "../records/unit.ts";

/** What decides which form a body of the Party has. `null` means not known. */
export interface FormFacts extends Pick<Unit, "switchedOn"> {
  /** The kind of the organisation that it is to stand under. */
  readonly parentKind: OrganisationKind | null;
  /** Where it works. */
  readonly setting: OrganisationSetting | null;
  /** The number of official members. */
  readonly official: number | null;
  /** The number of probationary members. */
  readonly probationary: number | null;
}

/** Another form that the body may have, once the body named consents. */
export interface FormAlternative {
  /** The form. */
  readonly form: OrganisationKind;
  /** Whose consent it needs; `null` where the committee above simply chooses. */
  readonly consentOf: DecidingBody | null;
}

/** The form that the law expects of a body. */
export interface ExpectedForm {
  /** The kind; `null` where there can be no body, and its members are referred to another organisation. */
  readonly form: OrganisationKind | null;
  /** Whose consent that form itself needs, for being as large as it is; `null` when none. */
  readonly consentOf: DecidingBody | null;
  /** Other forms that are possible. */
  readonly alternatives: readonly FormAlternative[];
  /** Whether it has to be divided into party groups. */
  readonly partyGroups: boolean;
  /** Whether it elects a branch committee; for an organisation, `null`: it always has a committee of its own. */
  readonly committee: boolean | null;
}

const belowGrassroots: readonly OrganisationKind[] = ["grassroots-organisation", "section"];

/**
 * Which form is a body of this size and setting to have on this day? Nobody's kind is computed from its size: this is what
 * the law expects, and what else is possible with whose consent.
 *
 * With fewer than three official members there is no body. Under a grassroots committee or a section it is a branch. In a
 * village, from 1 July 2025, it is a branch as well, whatever its size. Else it is a grassroots branch below thirty members
 * and a grassroots organisation from thirty on; from 1 July 2025 the committee above may
 * make it a branch of a grassroots organisation instead. After the
 * switch to 208-QĐ/TW the forms are not known.
 *
 * @param named - `model-294` or `model-208`, to settle the model of a unit whose switch is not recorded.
 *
 * @example
 * ```ts
 * const facts = { switchedOn: null, parentKind: "district", setting: "enterprise", official: 12, probationary: 1 };
 * expectedForm(facts, "2024-06-01").value.form; // => "grassroots-branch"
 * expectedForm(facts, "2024-06-01").value.alternatives[0].form; // => "grassroots-organisation"
 * expectedForm({ ...facts, official: 2 }, "2024-06-01").value.form; // => null
 * expectedForm({ ...facts, official: 30 }, "2024-06-01").value.form; // => "grassroots-organisation"
 * ```
 */
export function expectedForm(
  facts: FormFacts,
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): Outcome<ExpectedForm> {
  return underModels(facts, on, named, (model) => formUnder(facts, on, model));
}

function formUnder(facts: FormFacts, on: CalendarDate, model: ModelInForce): Outcome<ExpectedForm> {
  const inquiry = inquire(facts, on, model);
  if (inquiry.ask(formationRule) === "breach") return inquiry.answer(none);
  if (model.model === model208.model) {
    return undetermined({ reason: "text-not-read", decidedBy: null, readings: [] }, groundsOf(on, inquiry.steps));
  }
  const { parentKind } = facts;
  if (parentKind === null) return insufficientFacts([...inquiry.missing, "parentKind"], groundsOf(on, inquiry.steps));
  if (belowGrassroots.includes(parentKind)) return inquiry.answer(underGrassroots(inquiry, parentKind, on));
  if (!lawfulParents("grassroots-branch", model).includes(parentKind)) {
    return outOfScope("no-rule-known", groundsOf(on, inquiry.steps));
  }
  return inquiry.answer(underUpper(inquiry, on));
}

const none: ExpectedForm = { form: null, consentOf: null, alternatives: [], partyGroups: false, committee: null };

/** Rules asked one after another, with all that they rested on. */
interface Inquiry {
  readonly steps: readonly Step[];
  readonly missing: ReadonlySet<string>;
  readonly ask: (rule: Rule<StructureFacts, StructureAnswer>) => StructureAnswer | null;
  readonly answer: (value: ExpectedForm) => Outcome<ExpectedForm>;
}

function inquire(
  { switchedOn, parentKind, setting, official, probationary }: FormFacts,
  on: CalendarDate,
  model: ModelInForce,
): Inquiry {
  // A body that is still to be formed has no groups, no committee and no consents.
  const none = { partyGroups: 0, committeeMembers: 0, consents: [] };
  const facts: StructureFacts = { ...unknownStructureFacts, ...none, parentKind, setting, official, probationary };
  const steps: Step[] = [modelStep(model, { switchedOn }, on)];
  const missing = new Set<string>();
  return {
    steps,
    missing,
    ask: (rule) => {
      const outcome = assess(rule, facts, { on });
      steps.push(...decidingSteps(outcome));
      if (outcome.kind === "insufficient-facts") for (const fact of outcome.missing) missing.add(fact);
      return outcome.kind === "assessed" ? outcome.value : null;
    },
    answer: (value) => {
      const grounds = groundsOf(on, steps);
      return missing.size > 0 ? insufficientFacts([...missing], grounds) : assessed(value, grounds);
    },
  };
}

function underGrassroots(inquiry: Inquiry, parentKind: OrganisationKind, on: CalendarDate): ExpectedForm {
  const { largeBranch, section } = structureScopes;
  const isLarge = parentKind !== "section" && inquiry.ask(largeBranchRule) === "needs-consent";
  return {
    ...branchOf("branch", inquiry, on),
    consentOf: isLarge ? largeBranch.consentOf : null,
    alternatives: isLarge ? [{ form: "section", consentOf: section.consentOf }] : [],
  };
}

function underUpper(inquiry: Inquiry, on: CalendarDate): ExpectedForm {
  const isRegulated = isWithin(structureScopes.residentialBranch, on);
  if (isRegulated && inquiry.ask(residentialBranchRule) === "breach") return branchOf("branch", inquiry, on);
  const asBranch: readonly FormAlternative[] = isRegulated ? [{ form: "branch", consentOf: null }] : [];
  const { consentOf } = structureScopes.smallOrganisation;
  if (inquiry.ask(grassrootsBranchRule) === "fits") {
    const alternatives = [{ form: "grassroots-organisation" as const, consentOf }, ...asBranch];
    return { ...branchOf("grassroots-branch", inquiry, on), alternatives };
  }
  return { ...none, form: "grassroots-organisation", alternatives: asBranch };
}

function branchOf(form: "branch" | "grassroots-branch", inquiry: Inquiry, on: CalendarDate): ExpectedForm {
  const partyGroups = isWithin(structureScopes.partyGroups, on) && inquiry.ask(partyGroupsRule) === "breach";
  return { ...none, form, partyGroups, committee: inquiry.ask(branchCommitteeRule) === "breach" };
}
