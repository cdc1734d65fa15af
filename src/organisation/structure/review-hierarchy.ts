import { judge, type ReadingCode, type ReadingOptions } from "../../outcome/index.ts";
import { type CalendarDate, requireDay } from "../../time/index.ts";
import { type Hierarchy, type Links, linksOf } from "../hierarchy/hierarchy.ts";
import { readingsOf } from "../model/asked.ts";
import { model208 } from "../model/model.law.ts";
import { type ModelInForce, modelsOf } from "../model/model.ts";
import { isAlive } from "../records/exists-on.ts";
import { type OrganisationKind, organisationKinds } from "../records/kind.ts";
import type { Organisation } from "../records/organisation.ts";
import { type Alike, alikeIn, alikeInCounts, noneAlike } from "./alike.ts";
import { type FactsInHand, readFacts } from "./facts-at.ts";
import { assessUnderModels, type Finding, findingOf } from "./finding.ts";
import { isLawfulPlace, placeFinding } from "./place-finding.ts";
import { type StructureFacts, structureFacts } from "./structure-facts.ts";
import { type StructureRule, structureRulesFor } from "./structure-rules.ts";

/**
 * Reviews the structure of organisations on a day (rà soát tổ chức): lists what somebody should look at. Every organisation
 * that exists on the day is asked every rule that is for it: its kind, its place, its size, its consents, its committee, by
 * its counts as of the day. Organisations of the armed forces are out of scope, and say so. A root is not asked about its
 * place.
 *
 * Organisations that are alike in all that a rule reads share one explained answer.
 *
 * @param hierarchy - The organisations.
 * @param on - The day.
 * @param options - `readings`: `model-294` or `model-208`, to settle the model of units whose switch is not recorded.
 * @returns The findings, in the order of the records and, of one organisation, of the Charter.
 * @throws TypeError for an argument of another form, RangeError for a day that is none or a name that is no reading.
 *
 * @example
 * ```ts
 * import { buildHierarchy, organisation, reviewHierarchy } from "chibo/organisation";
 *
 * const known = { armedForces: false, setting: "agency", consents: [] } as const;
 * const count = { on: "2025-12-31", probationary: 0, partyGroups: 3, committeeMembers: 5, standingMembers: 0 } as const;
 * const counts = [{ ...count, official: 31 }];
 * const top = organisation({ ...known, id: "00", name: "Đảng bộ 00", kind: "grassroots-organisation", counts });
 * const one = organisation({ ...known, id: "01", name: "Chi bộ 01", kind: "branch", parentId: "00", counts });
 * const built = buildHierarchy([top, one]);
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * const [found] = reviewHierarchy(built.value, "2025-12-31");
 * [found?.organisationId, found?.rule, found?.finding]; // => ["01", "largeBranch", "needs-consent"]
 * ```
 */
export function reviewHierarchy(
  hierarchy: Hierarchy,
  on: CalendarDate,
  options: ReadingOptions = {},
): readonly Finding[] {
  const links = linksOf("reviewHierarchy", hierarchy);
  requireDay("reviewHierarchy", on);
  const readings = readingsOf("reviewHierarchy", options);
  const review: Review = { links, on, readings, questions: new Map(), facts: structureFacts({}), findings: [] };
  links.organisations.forEach((organisation, position) => {
    if (isAlive(organisation, on)) reviewOne(review, organisation, position);
  });
  return review.findings;
}

/** One run over organisations on one day, and what was found so far. */
interface Review {
  readonly links: Links;
  readonly on: CalendarDate;
  readonly readings: readonly ReadingCode[];
  /** What is asked, by the models that organisations may be under and their kind, as far as it was needed. */
  readonly questions: Map<string, KindQuestions>;
  /** The facts of the organisation at hand. Nothing that is found keeps them. */
  readonly facts: FactsInHand;
  readonly findings: Finding[];
}

/** What is asked of every organisation of one kind that may be under the same models, compiled once. */
interface KindQuestions {
  /** The kinds of a lawful superior under every model; `null` is among them where a root may be of the kind. */
  readonly lawfulUnder: ReadonlySet<OrganisationKind | null>;
  /** What was found of organisations out of their place. */
  readonly places: Alike<Finding>;
  /** The rules in force for the kind, in the order of the Charter. */
  readonly rules: readonly RuleQuestion[];
  /** What was found of organisations in their place. */
  readonly asked: Alike<readonly Finding[]>;
}

/** A rule that is asked of every organisation of a kind. */
interface RuleQuestion extends StructureRule {
  /** Whether the answer waits for the text of 208-QĐ/TW to be read, under one of the models. */
  readonly waits: boolean;
  /** The facts that its conditions rest on. */
  readonly reads: readonly (keyof StructureFacts)[];
  /** What was found of organisations that do not fit. */
  readonly findings: Alike<Finding>;
}

function reviewOne(review: Review, organisation: Organisation, position: number): void {
  const { links, on, facts, findings } = review;
  const questions = questionsFor(review, organisation);
  const parent = parentOn(links, organisation, position, on);
  if (!isPlaced(review, organisation, parent?.kind ?? null, questions)) return;
  readFacts(facts, links, position, parent, on);
  for (const finding of findingsOf(review, organisation, questions)) findings.push(sharedBy(organisation, finding));
}

/** What was found of the organisation at hand. Those who are alike in all that is read of them are asked once. */
function findingsOf(review: Review, organisation: Organisation, { asked, rules }: KindQuestions): readonly Finding[] {
  const alike = alikeInAll(asked, organisation, review.facts);
  if (alike === null) return ask(review, organisation, rules);
  alike.answer ??= ask(review, organisation, rules);
  return alike.answer;
}

/** Those who are alike in all; `null` where that cannot be told at a look. */
function alikeInAll(
  asked: Alike<readonly Finding[]>,
  { switchedOn }: Organisation,
  facts: StructureFacts,
): Alike<readonly Finding[]> | null {
  if (facts.consents !== null && facts.consents.length > 0) return null;
  const known = alikeIn(alikeIn(asked, switchedOn), facts.consents);
  const under = alikeIn(alikeIn(known, facts.parentKind), facts.parentDelegatedPowers);
  return alikeInCounts(alikeIn(under, facts.setting), facts);
}

/** Asks every rule. */
function ask(review: Review, organisation: Organisation, rules: readonly RuleQuestion[]): readonly Finding[] {
  const { facts } = review;
  const open = rules.filter((question) => !isSettled(question, facts));
  return open.map((question) => {
    const alike = alikeTo(question, organisation, facts);
    alike.answer ??= explain(review, organisation, question);
    return alike.answer;
  });
}

/** The organisation above on the day; `undefined` for a root, and before the link began. */
function parentOn(
  { organisations, parents }: Links,
  { parentSince }: Organisation,
  position: number,
  on: CalendarDate,
): Organisation | undefined {
  return parentSince !== null && on < parentSince ? undefined : organisations[parents[position] as number];
}

function questionsFor({ on, readings, questions }: Review, organisation: Organisation): KindQuestions {
  const { kind, switchedOn } = organisation;
  const key = switchedOn === null ? kind : `${kind} ${switchedOn <= on}`;
  const known = questions.get(key);
  if (known !== undefined) return known;
  const made = kindQuestions(kind, modelsOf(organisation, on, readings), on);
  questions.set(key, made);
  return made;
}

/** Compiles what is asked of organisations of this kind. None has a lawful place where there is no model. */
function kindQuestions(kind: OrganisationKind, models: readonly ModelInForce[], on: CalendarDate): KindQuestions {
  const isLawful = (parentKind: OrganisationKind | null): boolean =>
    models.length > 0 && models.every((model) => isLawfulPlace(kind, parentKind, on, model));
  const mayBe208 = models.some(({ model }) => model === model208.model);
  const rules = structureRulesFor(kind, on).map(
    (one): RuleQuestion => ({
      ...one,
      waits: mayBe208 && one.scope.afterSwitch === "text-not-read",
      reads: [...new Set(one.rule.conditions.flatMap((condition) => condition.facts))],
      findings: noneAlike(),
    }),
  );
  return {
    lawfulUnder: new Set([...organisationKinds, null].filter(isLawful)),
    places: noneAlike(),
    rules,
    asked: noneAlike(),
  };
}

/** Whether the rules are for this organisation: of its kind on the day, and not of the armed forces. Adds what was found. */
function isPlaced(
  { on, readings, findings }: Review,
  organisation: Organisation,
  parentKind: OrganisationKind | null,
  { lawfulUnder, places }: KindQuestions,
): boolean {
  if (!organisation.armedForces && lawfulUnder.has(parentKind)) return true;
  const alike = alikeIn(alikeIn(alikeIn(places, organisation.armedForces), parentKind), organisation.switchedOn);
  alike.answer ??= placeFinding(organisation, parentKind, on, readings);
  findings.push(sharedBy(organisation, alike.answer));
  return alike.answer.rule === "parents";
}

/** Whether the quick answer shows that nothing is to be found. */
function isSettled({ rule, scope, waits }: RuleQuestion, facts: StructureFacts): boolean {
  if (scope.under !== null && facts.parentKind !== scope.under) return true;
  if (waits) return false;
  return judge(rule, facts).value === "fits";
}

/** What was found of those who are alike in all that the rule reads. */
function alikeTo(
  { reads, findings }: RuleQuestion,
  { switchedOn }: Organisation,
  facts: StructureFacts,
): Alike<Finding> {
  return reads.reduce((alike: Alike<Finding>, fact) => alikeIn(alike, facts[fact]), alikeIn(findings, switchedOn));
}

function explain({ on, readings, facts }: Review, organisation: Organisation, question: RuleQuestion): Finding {
  const { code, rule, scope } = question;
  const asked = { rule, rule208: null, afterSwitch: scope.afterSwitch };
  const outcome = assessUnderModels(asked, facts, organisation, on, readings);
  return findingOf(organisation.id, code, outcome, scope.consentOf);
}

function sharedBy({ id }: Organisation, { rule, finding, consentOf, outcome }: Finding): Finding {
  return { rule, organisationId: id, finding, consentOf, outcome };
}
