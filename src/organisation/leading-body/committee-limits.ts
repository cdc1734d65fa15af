import { build, type Fields, type Given } from "../../facts/index.ts";
import {
  assessed,
  insufficientFacts,
  notInForce,
  type Outcome,
  outOfScope,
  type ReadingOptions,
  type Step,
} from "../../outcome/index.ts";
import { type CalendarDate, holdsOn, requireDay, type Span } from "../../time/index.ts";
import { factsOf, readingsOf } from "../model/asked.ts";
import { groundsOf, valueStep } from "../model/legal-step.ts";
import { model208 } from "../model/model.law.ts";
import { modelStep, underModels } from "../model/model.ts";
import { textNotRead } from "../model/until-switch.ts";
import { type OrganisationKind, organisationKinds } from "../records/kind.ts";
import type { Unit } from "../records/unit.ts";
import type { AfterSwitch } from "../structure/finding.ts";
import {
  branchLeadersLaw,
  centralLeadersLaw,
  communeLeadersLaw,
  leaderScopes,
  sectionLeadersLaw,
} from "./leading-body.law.ts";
import { branchLeadersLaw208 } from "./leading-body-208.law.ts";

/** What the size of a committee depends on. `null` means not known. */
export interface CommitteeFacts extends Unit {
  /** How many former organisations a commune was formed from; 1 for one that was only kept. */
  readonly formedFrom: number | null;
  /** Which body directly under the Centre it is. */
  readonly centralBody: "party-agencies" | "government" | "other" | null;
}

/** Every member of the facts of a committee, for their builder and their readers. */
export const committeeFactsFields: Fields<CommitteeFacts> = {
  kind: { type: organisationKinds, required: true },
  switchedOn: "day",
  formedFrom: "count",
  centralBody: ["party-agencies", "government", "other"],
};

/**
 * Makes the facts that the size of a committee depends on (số lượng cấp ủy viên).
 *
 * @param given - The kind of the organisation, required, and any of the others. What is left out is not known; `switchedOn`
 * left out means that no switch to the model of 208-QĐ/TW is recorded.
 * @returns The facts, whole.
 * @throws TypeError for an unknown key, a missing kind or another word; RangeError for a day that is none or a number that is
 * no count.
 *
 * @example
 * ```ts
 * import { committeeFacts } from "chibo/organisation";
 *
 * committeeFacts({ kind: "commune", formedFrom: 2 }).centralBody; // => null
 * ```
 */
export function committeeFacts(given: Given<CommitteeFacts, "kind">): CommitteeFacts {
  return build("committeeFacts", committeeFactsFields, given);
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
  /** The members of its standing committee; at most 0 where there can be none, `null` where no number is named. */
  readonly standing: NumberRange | null;
  /** The deputy secretaries; `null` where no number is named. */
  readonly deputies: NumberRange | null;
}

/**
 * Tells how large the committee may be that an organisation elects (số lượng cấp ủy viên), its standing committee, and how
 * many deputies it may have: for branches and sections (294-QĐ/TW 23.2, 06-HD/TW 13.3), and for communes, the Party
 * agencies and the Government in the term 2025 to 2030 (45-CT/TW). Of other kinds no number was read. This answers before
 * there is a committee; `reviewLeadingBodies` holds one that there is against the rules.
 *
 * @param facts - The kind of the organisation and what else the size depends on: see `committeeFacts()`.
 * @param on - The day the question is about.
 * @param options - The settled readings: `model-294` or `model-208` for a unit whose switch is not recorded.
 * @returns The limits for members, standing committee and deputies, explained.
 * @throws TypeError for facts or options of another form, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { committeeFacts, committeeLimits } from "chibo/organisation";
 *
 * const commune = committeeFacts({ kind: "commune", formedFrom: 2 });
 * committeeLimits(commune, "2025-12-31").value?.members; // => { atLeast: null, atMost: 27 }
 * committeeLimits({ ...commune, formedFrom: 3 }, "2025-12-31").value?.members; // => { atLeast: null, atMost: 33 }
 * committeeLimits(committeeFacts({ kind: "branch" }), "2025-12-31").value?.deputies; // => { atLeast: null, atMost: 1 }
 * ```
 */
export function committeeLimits(
  facts: CommitteeFacts,
  on: CalendarDate,
  options: ReadingOptions = {},
): Outcome<CommitteeLimits> {
  const known = factsOf("committeeLimits", committeeFactsFields, facts);
  requireDay("committeeLimits", on);
  const readings = readingsOf("committeeLimits", options);
  const law = limitsLaws()[known.kind];
  if (law === undefined) return outOfScope("no-rule-known", groundsOf(on, []));
  if (!holdsOn(law.scope, on)) return notInForce(law.scope, groundsOf(on, []));
  return underModels(known, on, readings, (model) => {
    const first = modelStep(model, known, on);
    const waits = law.scope.afterSwitch === "text-not-read" && model.model === model208.model;
    if (waits) return textNotRead(on, [first]);
    return law.scope.afterSwitch === "own-rule" && model.model === model208.model
      ? branchLimits208(known, on, first)
      : law.limits(known, on, first);
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

function branchLimits208({ kind }: CommitteeFacts, on: CalendarDate, first: Step): Outcome<CommitteeLimits> {
  if (kind !== "branch") return textNotRead(on, [first]);
  const { atMost7, oneDeputy } = branchLeadersLaw208;
  const steps = [first, valueStep("branchLeaders.atMost7", atMost7), valueStep("branchLeaders.oneDeputy", oneDeputy)];
  const value = { members: upTo(atMost7.value), standing: null, deputies: upTo(oneDeputy.value) };
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
