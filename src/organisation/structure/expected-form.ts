import { build, type Fields, type Given } from "../../facts/index.ts";
import {
  assess,
  assessed,
  type DecidingBody,
  decidingSteps,
  insufficientFacts,
  type Outcome,
  outOfScope,
  type ReadingOptions,
  type Rule,
  type Step,
} from "../../outcome/index.ts";
import { type CalendarDate, holdsOn, requireDay } from "../../time/index.ts";
import { factsOf, readingsOf } from "../model/asked.ts";
import { leftOpen } from "../model/left-open.ts";
import { groundsOf } from "../model/legal-step.ts";
import { model208 } from "../model/model.law.ts";
import { type ModelInForce, modelStep, underModels } from "../model/model.ts";
import { lawfulParents } from "../model/parents.ts";
import { type OrganisationKind, organisationKinds } from "../records/kind.ts";
import type { Organisation } from "../records/organisation.ts";
import type { OrganisationCount } from "../records/organisation-count.ts";
import { settings } from "../records/setting.ts";
import { branchCommitteeRule, partyGroupsRule } from "./body-rules.ts";
import { largeBranchRule } from "./consent-rules.ts";
import { formLaw208 } from "./form-208.law.ts";
import { formationRule, grassrootsBranchRule, residentialBranchRule } from "./form-rules.ts";
import { structureScopes } from "./structure.law.ts";
import type { StructureAnswer } from "./structure-answer.ts";
import { type StructureFacts, structureFacts } from "./structure-facts.ts";

/** What decides which form a body of the Party has. `null` means not known. */
export interface FormFacts
  extends Pick<Organisation, "switchedOn" | "setting">,
    Pick<OrganisationCount, "official" | "probationary"> {
  /** The kind of the organisation that it is to be under. */
  readonly parentKind: OrganisationKind | null;
}

/** Every fact that decides a form, for its builder and its readers. */
export const formFactsFields: Fields<FormFacts> = {
  switchedOn: "day",
  parentKind: organisationKinds,
  setting: settings,
  official: "count",
  probationary: "count",
};

/**
 * Makes the facts that decide the form of a body (loại hình của một tổ chức sắp thành lập).
 *
 * No key is required. Absent `switchedOn` means no recorded switch to 208-QĐ/TW; every other absent key is not known.
 *
 * @param given - What is known of the body.
 * @returns The facts, whole.
 * @throws TypeError for an unknown key or a value of a wrong type, RangeError for a day that is none or a number below 0.
 *
 * @example
 * ```ts
 * import { formFacts } from "chibo/organisation";
 *
 * formFacts({ parentKind: "commune", official: 12 }).setting; // => null
 * ```
 */
export function formFacts(given: Given<FormFacts>): FormFacts {
  return build("formFacts", formFactsFields, given);
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
  /** Whether it has to be divided into party groups; `null` after a switch to 208-QĐ/TW, where no number was found. */
  readonly partyGroups: boolean | null;
  /** Whether it elects a branch committee; for an organisation, `null`: it always has a committee of its own. */
  readonly committee: boolean | null;
}

const belowGrassroots: readonly OrganisationKind[] = ["grassroots-organisation", "section"];

/**
 * Tells which form a body of this size and setting is to have on a day (loại hình tổ chức phù hợp). Nobody's kind is computed
 * from its size: this is what the law expects, and what else is possible with whose consent.
 *
 * With fewer than three official members there is no body. Under a grassroots committee or a section it is a branch. In a
 * village, from 1 July 2025, it is a branch as well, whatever its size. Else it is a grassroots branch below thirty members
 * and a grassroots organisation from thirty on (Charter 21.2-21.5); from 1 July 2025 the committee above may make it a branch
 * of a grassroots organisation instead (294-QĐ/TW 20). After the switch to 208-QĐ/TW there is one form of branch; with thirty
 * members and more an organisation under the grassroots is possible as well (one office's papers).
 *
 * @param facts - The facts of the body.
 * @param on - The day.
 * @param options - `readings`: `model-294` or `model-208`, to settle the model of a unit whose switch is not recorded.
 * @returns The form, what it needs and what else is possible.
 * @throws TypeError for a fact or an option of a wrong type, RangeError for a day that is none or a name that is no reading.
 *
 * @example
 * ```ts
 * import { expectedForm, formFacts } from "chibo/organisation";
 *
 * const facts = formFacts({ parentKind: "district", setting: "enterprise", official: 12, probationary: 1 });
 * expectedForm(facts, "2024-06-01").value?.form; // => "grassroots-branch"
 * expectedForm(facts, "2024-06-01").value?.alternatives[0]?.form; // => "grassroots-organisation"
 * expectedForm({ ...facts, official: 2 }, "2024-06-01").value?.form; // => null
 * expectedForm({ ...facts, official: 30 }, "2024-06-01").value?.form; // => "grassroots-organisation"
 * ```
 */
export function expectedForm(facts: FormFacts, on: CalendarDate, options: ReadingOptions = {}): Outcome<ExpectedForm> {
  const known = factsOf("expectedForm", formFactsFields, facts);
  requireDay("expectedForm", on);
  const readings = readingsOf("expectedForm", options);
  return underModels(known, on, readings, (model) => formUnder(known, on, model));
}

function formUnder(facts: FormFacts, on: CalendarDate, model: ModelInForce): Outcome<ExpectedForm> {
  const inquiry = inquire(facts, on, model);
  if (inquiry.ask(formationRule) === "breach") return inquiry.answer(none);
  const { parentKind } = facts;
  if (parentKind === null) return insufficientFacts([...inquiry.missing, "parentKind"], groundsOf(on, inquiry.steps));
  if (model.model === model208.model) return under208(inquiry, parentKind, on);
  if (belowGrassroots.includes(parentKind)) return inquiry.answer(underGrassroots(inquiry, parentKind, on));
  if (!lawfulParents("grassroots-branch", model).includes(parentKind)) {
    return outOfScope("no-rule-known", groundsOf(on, inquiry.steps));
  }
  return inquiry.answer(underUpper(inquiry, on));
}

const none: ExpectedForm = { form: null, consentOf: null, alternatives: [], partyGroups: false, committee: null };

/** Rules asked one after another, with all that they rested on. */
interface Inquiry {
  readonly steps: Step[];
  readonly missing: ReadonlySet<string>;
  readonly ask: (rule: Rule<StructureFacts, StructureAnswer>) => StructureAnswer | undefined;
  readonly answer: (value: ExpectedForm) => Outcome<ExpectedForm>;
}

function inquire(
  { switchedOn, parentKind, setting, official, probationary }: FormFacts,
  on: CalendarDate,
  model: ModelInForce,
): Inquiry {
  // A body that is still to be formed has no groups, no committee and no consents.
  const none = { partyGroups: 0, committeeMembers: 0, consents: [] };
  const facts = structureFacts({ ...none, parentKind, setting, official, probationary });
  const steps: Step[] = [modelStep(model, { switchedOn }, on)];
  const missing = new Set<string>();
  return {
    steps,
    missing,
    ask: (rule) => {
      const outcome = assess(rule, facts, { on });
      steps.push(...decidingSteps(outcome));
      if (outcome.kind === "insufficient-facts") for (const fact of outcome.missing) missing.add(fact);
      return outcome.value;
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

function under208(inquiry: Inquiry, parentKind: OrganisationKind, on: CalendarDate): Outcome<ExpectedForm> {
  const isGrassroots = parentKind === "grassroots-organisation";
  if (!isGrassroots && parentKind !== "subordinate-organisation") {
    return leftOpen("text-not-read", groundsOf(on, inquiry.steps));
  }
  inquiry.steps.push(formStep(parentKind));
  const isLarge = isGrassroots && inquiry.ask(largeBranchRule) === "needs-consent";
  const mayBeOrganisation = isGrassroots && inquiry.ask(grassrootsBranchRule) !== "fits";
  return inquiry.answer({
    form: "branch",
    consentOf: isLarge ? structureScopes.largeBranch.consentOf : null,
    alternatives: mayBeOrganisation ? [{ form: "subordinate-organisation", consentOf: null }] : [],
    partyGroups: null,
    committee: inquiry.ask(branchCommitteeRule) === "breach",
  });
}

function formStep(parentKind: OrganisationKind): Step {
  const { oneOf, citation, evidence } = formLaw208.belowGrassroots;
  const code = "form208.belowGrassroots";
  return { code, result: "met", actual: parentKind, operator: "one-of", expected: oneOf, citation, evidence };
}

function underUpper(inquiry: Inquiry, on: CalendarDate): ExpectedForm {
  const isRegulated = holdsOn(structureScopes.residentialBranch, on);
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
  const partyGroups = holdsOn(structureScopes.partyGroups, on) && inquiry.ask(partyGroupsRule) === "breach";
  return { ...none, form, partyGroups, committee: inquiry.ask(branchCommitteeRule) === "breach" };
}
