import { judge, type ReadingCode } from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { type Alike, alikeIn } from "./alike.ts";
import type { Finding } from "./finding.ts";
import type { Hierarchy } from "../hierarchy/hierarchy.ts";
import { askedSlot, type KindQuestions, kindQuestions, type RuleQuestion } from "./kind-questions.ts";
import { type ModelInForce, modelsOf } from "../model/model.ts";
import type { Organisation } from "../records/organisation.ts";
import { placeFinding } from "./place-finding.ts";
import { assessUnderModels, findingOf } from "./rule-finding.ts";
import {
  existsOn,
  type FactsInHand,
  isAlike,
  readFacts,
  type StructureFacts,
  unknownStructureFacts,
} from "./structure-facts.ts";
import type { OrganisationKind } from "../records/unit.ts";

/**
 * What is there to see about the structure of these organisations on this day? Every organisation that exists on the day
 * is asked every rule that is for it: its kind, its place, its size, its consents, its committee. Organisations of the
 * armed forces are out of scope, and say so. A root is not asked about its place.
 *
 * Organisations that are alike in all that a rule reads share one explained answer.
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
  const usual = { models: modelsOf({ switchedOn: null }, on, named), kinds: new Map() };
  const facts = { ...unknownStructureFacts };
  const check: Check = { on, named, usual, switched: new Map(), facts, findings: [] };
  for (let position = 0; position < hierarchy.organisations.length; position += 1) {
    const organisation = hierarchy.organisations[position] as Organisation;
    if (!existsOn(organisation, on)) continue;
    const parent = parentOn(hierarchy, organisation, position, on);
    const questions = questionsFor(check, organisation);
    if (!isPlaced(check, organisation, parent?.kind ?? null, questions)) continue;
    if (questions.rules.length === 0) continue;
    readFacts(check.facts, hierarchy, position, parent, on);
    for (const finding of findingsFor(check, organisation, questions)) {
      check.findings.push(sharedBy(organisation, finding));
    }
  }
  return check.findings;
}

/** One run over organisations on one day, and what was found so far. */
interface Check {
  readonly on: CalendarDate;
  readonly named: readonly ReadingCode[];
  /** For organisations with no recorded switch: nearly all. */
  readonly usual: Questions;
  /** For the others, by the model each is under. */
  readonly switched: Map<ModelInForce | undefined, Questions>;
  /** The facts of the organisation at hand. Nothing that is found keeps them. */
  facts: FactsInHand;
  readonly findings: Finding[];
}

/** The questions for organisations that may be under the same models, as far as they were needed. */
interface Questions {
  readonly models: readonly ModelInForce[];
  readonly kinds: Map<OrganisationKind, KindQuestions>;
}

function questionsFor(check: Check, organisation: Organisation): KindQuestions {
  const { models, kinds } = organisation.switchedOn === null ? check.usual : questionsOfSwitched(check, organisation);
  const known = kinds.get(organisation.kind);
  if (known !== undefined) return known;
  const made = kindQuestions(organisation.kind, models, check.on);
  kinds.set(organisation.kind, made);
  return made;
}

function questionsOfSwitched({ on, named, switched }: Check, organisation: Organisation): Questions {
  const models = modelsOf(organisation, on, named);
  const known = switched.get(models[0]);
  if (known !== undefined) return known;
  const made = { models, kinds: new Map() };
  switched.set(models[0], made);
  return made;
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

/** Whether the rules are for this organisation: of its kind on the day, and not of the armed forces. Adds what there is to see. */
function isPlaced(
  { on, named, findings }: Check,
  organisation: Organisation,
  parentKind: OrganisationKind | null,
  { lawfulUnder, places }: KindQuestions,
): boolean {
  if (!organisation.armedForces && lawfulUnder.has(parentKind)) return true;
  const alike = alikeIn(alikeIn(alikeIn(places, organisation.armedForces), parentKind), organisation.switchedOn);
  alike.answer ??= placeFinding(organisation, parentKind, on, named);
  const finding = sharedBy(organisation, alike.answer);
  findings.push(finding);
  return finding.rule === "parents";
}

/** What there is to see about the organisation at hand. One that is alike to another is not asked again. */
function findingsFor(check: Check, organisation: Organisation, { rules, asked }: KindQuestions): readonly Finding[] {
  const { facts } = check;
  const { switchedOn } = organisation;
  const slot = askedSlot(facts);
  const before = asked[slot];
  if (before === undefined) {
    const findings = ask(check, organisation, rules);
    asked[slot] = { facts: { ...facts }, switchedOn, findings };
    return findings;
  }
  if (before.switchedOn === switchedOn && isAlike(before.facts, facts)) return before.findings;
  before.findings = ask(check, organisation, rules);
  before.switchedOn = switchedOn;
  // The two change places, so that nothing is copied.
  check.facts = before.facts;
  before.facts = facts;
  return before.findings;
}

const nothing: readonly Finding[] = [];

/** Asks every rule. */
function ask(
  { on, named, facts }: Check,
  organisation: Organisation,
  rules: readonly RuleQuestion[],
): readonly Finding[] {
  let findings: Finding[] | null = null;
  for (const question of rules) {
    if (isSettled(question, facts)) continue;
    const alike = alikeTo(question, organisation, facts);
    const { code, rule, scope } = question;
    alike.answer ??= findingOf(
      organisation.id,
      code,
      assessUnderModels(rule, facts, scope.afterSwitch, organisation, on, named),
      scope.consentOf,
    );
    findings ??= [];
    findings.push(alike.answer);
  }
  return findings ?? nothing;
}

/** Whether the quick answer shows that there is nothing to see. */
function isSettled({ rule, scope, waits }: RuleQuestion, facts: StructureFacts): boolean {
  if (scope.under !== null && facts.parentKind !== scope.under) return true;
  if (waits) return false;
  const verdict = judge(rule, facts);
  return verdict.kind === "assessed" && verdict.value === "fits";
}

/** What was found of those who are alike in all that the rule reads. */
function alikeTo(
  { reads, findings }: RuleQuestion,
  { switchedOn }: Organisation,
  facts: StructureFacts,
): Alike<Finding> {
  let alike = alikeIn(findings, switchedOn);
  for (const read of reads) alike = alikeIn(alike, read(facts));
  return alike;
}

function sharedBy({ id }: Organisation, { rule, finding, consentOf, outcome }: Finding): Finding {
  return { rule, organisationId: id, finding, consentOf, outcome };
}
