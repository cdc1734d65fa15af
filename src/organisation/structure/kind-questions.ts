import type { Readers } from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { type Alike, noneAlike } from "./alike.ts";
import type { Finding } from "./finding.ts";
import { organisationKinds } from "../model/kind.ts";
import { model208 } from "../model/model.law.ts";
import type { ModelInForce } from "../model/model.ts";
import { isLawfulPlace } from "./place-finding.ts";
import type { FactsInHand, StructureFacts } from "./structure-facts.ts";
import { type StructureRule, structureRulesFor } from "./structure-rules.ts";
import type { OrganisationKind } from "../records/unit.ts";

/** What is asked of every organisation of one kind that may be under the same models, made ready once. */
export interface KindQuestions {
  /** The kinds of a lawful superior under every model; `null` is among them where a root may be of the kind. */
  readonly lawfulUnder: ReadonlySet<OrganisationKind | null>;
  /** What there is to see about organisations out of their place. */
  readonly places: Alike<Finding>;
  /** The rules in force for the kind, in the order of the Charter. */
  readonly rules: readonly RuleQuestion[];
  /** What was found of organisations asked lately, by the sizes that they have. */
  readonly asked: (Asked | undefined)[];
}

/** An organisation that was asked every rule, by its facts, and what there was to see. The next one takes its place. */
export interface Asked {
  facts: FactsInHand;
  switchedOn: CalendarDate | null;
  findings: readonly Finding[];
}

/** Sizes of branches and organisations come again and again; more of them than this and the older ones are asked anew. */
const mostAsked = 4096;

/** A rule that is asked of every organisation of a kind. */
export interface RuleQuestion extends StructureRule {
  /** Whether the answer waits for the text of 208-QĐ/TW to be read, under one of the models. */
  readonly waits: boolean;
  /** The readers of the facts that its conditions rest on. */
  readonly reads: readonly Readers<StructureFacts>[keyof StructureFacts][];
  /** What there is to see about organisations that do not fit. */
  readonly findings: Alike<Finding>;
}

/** Makes ready what is asked of organisations of this kind. None has a lawful place where there is no model. */
export function kindQuestions(
  kind: OrganisationKind,
  models: readonly ModelInForce[],
  on: CalendarDate,
): KindQuestions {
  const isLawful = (parentKind: OrganisationKind | null): boolean =>
    models.length > 0 && models.every((model) => isLawfulPlace(kind, parentKind, on, model));
  const mayBe208 = models.some(({ model }) => model === model208.model);
  const rules = structureRulesFor(kind, on).map(
    (one): RuleQuestion => ({
      ...one,
      waits: mayBe208 && one.scope.afterSwitch === "text-not-read",
      reads: readsOf(one),
      findings: noneAlike(),
    }),
  );
  const lawfulUnder = new Set([...organisationKinds, null].filter(isLawful));
  return { lawfulUnder, places: noneAlike(), rules, asked: new Array(mostAsked) };
}

/** Where in the list of those asked an organisation of these sizes stands. */
export function askedSlot(facts: StructureFacts): number {
  const { official, probationary, partyGroups, committeeMembers, standingMembers } = facts;
  let hash = mixed(official ?? -1, probationary);
  hash = mixed(hash, partyGroups);
  hash = mixed(hash, committeeMembers);
  hash = mixed(hash, standingMembers);
  return (hash ^ (hash >>> 12)) & (mostAsked - 1);
}

function mixed(hash: number, count: number | null): number {
  return Math.imul(hash, 31) + (count ?? -1);
}

function readsOf({ rule }: StructureRule): RuleQuestion["reads"] {
  const facts = new Set(rule.conditions.flatMap((condition) => condition.facts));
  return [...facts].map((fact) => rule.readers[fact]);
}
