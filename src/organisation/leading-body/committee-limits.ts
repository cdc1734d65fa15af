import {
  assessed,
  insufficientFacts,
  notInForce,
  type Outcome,
  outOfScope,
  type ReadingCode,
  type Step,
  undetermined,
} from "../../outcome/index.ts";
import { type CalendarDate, isWithin, type Span } from "../../time/index.ts";
import {
  branchLeadersLaw,
  centralLeadersLaw,
  communeLeadersLaw,
  leaderScopes,
  sectionLeadersLaw,
} from "./leading-body.law.ts";
import { groundsOf, valueStep } from "../model/legal-step.ts";
import { model208 } from "../model/model.law.ts";
import { modelStep, underModels } from "../model/model.ts";
import type { AfterSwitch } from "../structure/rule-finding.ts";
import type { OrganisationKind, Unit } from "../records/unit.ts";

/** What the size of a committee hangs on. `null` means not known. */
export interface CommitteeFacts extends Unit {
  /** How many former organisations a commune was formed from; 1 for one that was only kept. */
  readonly formedFrom: number | null;
  /** Which body directly under the Centre it is. */
  readonly centralBody: "party-agencies" | "government" | "other" | null;
}

/** A number from the least to the greatest; `null` where the text names no least one. */
export interface NumberRange {
  /** The least number. */
  readonly atLeast: number | null;
  /** The greatest number. */
  readonly atMost: number;
}

/** How large a committee may be. */
export interface CommitteeLimits {
  /** The members of the committee. */
  readonly members: NumberRange;
  /** The members of its standing committee; at most 0 where there can be none. */
  readonly standing: NumberRange;
  /** The deputy secretaries; `null` where no number is named. */
  readonly deputies: NumberRange | null;
}

/**
 * How large may the committee be that this organisation elects, its standing committee, and how many deputies may it have? For
 * branches and sections (294-QĐ/TW 23.2, 06-HD/TW 13.3), and for communes, the Party agencies and the Government in the term
 * 2025 to 2030 (45-CT/TW). Of other kinds no number was read. `checkLeadingBodies` holds a committee that there is against
 * the rules; this answers before there is one.
 *
 * @param named - `model-294` or `model-208`, to settle the model of a unit whose switch is not recorded.
 *
 * @example
 * ```ts
 * const commune = { kind: "commune", switchedOn: null, formedFrom: 2, centralBody: null };
 * committeeLimits(commune, "2025-12-31").value.members; // => { atLeast: null, atMost: 27 }
 * committeeLimits({ ...commune, formedFrom: 3 }, "2025-12-31").value.members; // => { atLeast: null, atMost: 33 }
 * committeeLimits({ ...commune, kind: "branch" }, "2025-12-31").value.deputies; // => { atLeast: null, atMost: 1 }
 * ```
 */
export function committeeLimits(
  facts: CommitteeFacts,
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): Outcome<CommitteeLimits> {
  const law = limitsLaws()[facts.kind];
  if (law === undefined) return outOfScope("no-rule-known", groundsOf(on, []));
  if (!isWithin(law.scope, on)) return notInForce(law.scope, groundsOf(on, []));
  return underModels(facts, on, named, (model) => {
    const first = modelStep(model, facts, on);
    if (law.scope.afterSwitch === "text-not-read" && model.model === model208.model) {
      return undetermined({ reason: "text-not-read", decidedBy: null, readings: [] }, groundsOf(on, [first]));
    }
    return law.limits(facts, on, first);
  });
}

interface LimitsLaw {
  readonly scope: Span & { readonly afterSwitch: AfterSwitch };
  readonly limits: (facts: CommitteeFacts, on: CalendarDate, first: Step) => Outcome<CommitteeLimits>;
}

// Inside a function, so that a bundler drops the laws from a program that never asks about sizes.
function limitsLaws(): Readonly<Partial<Record<OrganisationKind, LimitsLaw>>> {
  const ofBranch = { scope: leaderScopes.branchLeaders, limits: branchLimits };
  return {
    branch: ofBranch,
    "grassroots-branch": ofBranch,
    section: { scope: leaderScopes.sectionLeaders, limits: sectionLimits },
    commune: { scope: leaderScopes.communeLeaders, limits: communeLimits },
    "central-direct": { scope: centralLeadersLaw, limits: centralLimits },
  };
}

function branchLimits(_: CommitteeFacts, on: CalendarDate, first: Step): Outcome<CommitteeLimits> {
  const { atMost7, oneDeputy } = branchLeadersLaw;
  const steps = [first, valueStep("branchLeaders.atMost7", atMost7), valueStep("branchLeaders.oneDeputy", oneDeputy)];
  const value = { members: upTo(atMost7.value), standing: upTo(0), deputies: upTo(oneDeputy.value) };
  return assessed(value, groundsOf(on, steps));
}

function sectionLimits(_: CommitteeFacts, on: CalendarDate, first: Step): Outcome<CommitteeLimits> {
  const { atMost7 } = sectionLeadersLaw;
  const value = { members: upTo(atMost7.value), standing: upTo(0), deputies: null };
  return assessed(value, groundsOf(on, [first, valueStep("sectionLeaders.atMost7", atMost7)]));
}

function communeLimits({ formedFrom }: CommitteeFacts, on: CalendarDate, first: Step): Outcome<CommitteeLimits> {
  const { ofAtLeast3, atMost27, atMost33, ...law } = communeLeadersLaw;
  const { operator, value, citation, evidence } = ofAtLeast3;
  const code = "communeLeaders.ofAtLeast3";
  const merged = { code, actual: formedFrom, operator, expected: value, citation, evidence } as const;
  if (formedFrom === null)
    return insufficientFacts(["formedFrom"], groundsOf(on, [first, { ...merged, result: "unknown" }]));
  const isLarge = formedFrom >= value;
  const steps: readonly Step[] = [
    first,
    { ...merged, result: isLarge ? "met" : "not-met" },
    isLarge ? valueStep("communeLeaders.atMost33", atMost33) : valueStep("communeLeaders.atMost27", atMost27),
    valueStep("communeLeaders.standingAtLeast9", law.standingAtLeast9),
    valueStep("communeLeaders.standingAtMost11", law.standingAtMost11),
    valueStep("communeLeaders.atLeastTwoDeputies", law.atLeastTwoDeputies),
    valueStep("communeLeaders.atMostTwoDeputies", law.atMostTwoDeputies),
  ];
  const limits: CommitteeLimits = {
    members: upTo(isLarge ? atMost33.value : atMost27.value),
    standing: { atLeast: law.standingAtLeast9.value, atMost: law.standingAtMost11.value },
    deputies: { atLeast: law.atLeastTwoDeputies.value, atMost: law.atMostTwoDeputies.value },
  };
  return assessed(limits, groundsOf(on, steps));
}

function centralLimits({ centralBody }: CommitteeFacts, on: CalendarDate, first: Step): Outcome<CommitteeLimits> {
  if (centralBody === null) return insufficientFacts(["centralBody"], groundsOf(on, [first]));
  if (centralBody === "other") return outOfScope("no-rule-known", groundsOf(on, [first]));
  const { partyAgenciesAtMost, governmentAtMost, standingAtMost } = centralLeadersLaw;
  const [code, members] =
    centralBody === "government"
      ? (["centralLeaders.governmentAtMost", governmentAtMost] as const)
      : (["centralLeaders.partyAgenciesAtMost", partyAgenciesAtMost] as const);
  const steps = [first, valueStep(code, members), valueStep("centralLeaders.standingAtMost", standingAtMost)];
  const value = { members: upTo(members.value), standing: upTo(standingAtMost.value), deputies: null };
  return assessed(value, groundsOf(on, steps));
}

function upTo(atMost: number): NumberRange {
  return { atLeast: null, atMost };
}
