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
import { type CalendarDate, holdsOn, requireDay } from "../../time/index.ts";
import { factsOf, readingsOf } from "../model/asked.ts";
import { leftOpen } from "../model/left-open.ts";
import { flagStep, groundsOf, valueStep } from "../model/legal-step.ts";
import { model208 } from "../model/model.law.ts";
import { modelStep, underModels } from "../model/model.ts";
import { type OrganisationKind, organisationKinds } from "../records/kind.ts";
import type { Unit } from "../records/unit.ts";
import { advisoryBodiesLaw } from "./advisory-bodies.law.ts";

/** A body that advises and assists a committee: its office, its commission on Party building, its inspection agency, a school. */
export type AdvisoryBody = "office" | "party-building-commission" | "inspection-agency" | "political-centre";

/** What the advisory bodies of a committee depend on. `null` means not known. */
export interface AdvisoryFacts extends Unit {
  /** Whether the committee holds delegated powers of the level above the grassroots. */
  readonly delegatedPowers: boolean | null;
  /** Whether the seat of the former district is in the commune. */
  readonly formerDistrictSeat: boolean | null;
}

/** The advisory bodies of a committee. */
export interface AdvisoryBodies {
  /** Those that the text names; `null` where it names none, but a number. */
  readonly bodies: readonly AdvisoryBody[] | null;
  /** The greatest number. */
  readonly atMost: number;
}

/** Every member of the facts of advisory bodies, for their builder and their readers. */
export const advisoryFactsFields: Fields<AdvisoryFacts> = {
  kind: { type: organisationKinds, required: true },
  switchedOn: "day",
  delegatedPowers: "flag",
  formerDistrictSeat: "flag",
};

/**
 * Makes the facts that the advisory bodies of a committee depend on (cơ quan tham mưu, giúp việc).
 *
 * @param given - The kind of the organisation, required, and any of the others. What is left out is not known; `switchedOn`
 * left out means that no switch to the model of 208-QĐ/TW is recorded.
 * @returns The facts, whole.
 * @throws TypeError for an unknown key, a missing kind or a wrong type; RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { advisoryFacts } from "chibo/organisation";
 *
 * advisoryFacts({ kind: "commune", formerDistrictSeat: true }).delegatedPowers; // => null
 * ```
 */
export function advisoryFacts(given: Given<AdvisoryFacts, "kind">): AdvisoryFacts {
  return build("advisoryFacts", advisoryFactsFields, given);
}

const grassroots: readonly OrganisationKind[] = ["grassroots-organisation", "grassroots-branch"];
const underProvince: readonly OrganisationKind[] = ["grassroots-organisation", "subordinate-organisation"];

/**
 * Tells which advisory bodies a committee has (cơ quan tham mưu, giúp việc): a commune an office, a commission on Party
 * building and an inspection agency, and a political centre where the district had its seat; a grassroots committee none,
 * or up to four with delegated powers (294-QĐ/TW 18.1, 10.6.2). After the switch to 208-QĐ/TW the provincial level decides.
 *
 * @param facts - The kind of the organisation and what else they depend on: see `advisoryFacts()`.
 * @param on - The day the question is about.
 * @param options - The settled readings: `model-294` or `model-208` for a unit whose switch is not recorded.
 * @returns The bodies and their greatest number, explained.
 * @throws TypeError for facts or options of another form, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { advisoryBodies, advisoryFacts } from "chibo/organisation";
 *
 * const commune = advisoryFacts({ kind: "commune", formerDistrictSeat: true });
 * advisoryBodies(commune, "2025-12-31").value?.atMost; // => 4
 *
 * const lower = advisoryFacts({ kind: "grassroots-organisation", delegatedPowers: false });
 * advisoryBodies(lower, "2025-12-31").value; // => { bodies: [], atMost: 0 }
 * advisoryBodies({ ...lower, delegatedPowers: true }, "2025-12-31").value; // => { bodies: null, atMost: 4 }
 * ```
 */
export function advisoryBodies(
  facts: AdvisoryFacts,
  on: CalendarDate,
  options: ReadingOptions = {},
): Outcome<AdvisoryBodies> {
  const known = factsOf("advisoryBodies", advisoryFactsFields, facts);
  requireDay("advisoryBodies", on);
  const readings = readingsOf("advisoryBodies", options);
  if (!holdsOn(advisoryBodiesLaw, on)) return notInForce(advisoryBodiesLaw, groundsOf(on, []));
  return underModels(known, on, readings, (model) => {
    const first = modelStep(model, known, on);
    if (model.model === model208.model) return afterSwitch(known, on, first);
    if (known.kind === "commune") return communeBodies(known, on, first);
    return grassroots.includes(known.kind) ? grassrootsBodies(known, on, first) : noRule(on, first);
  });
}

function communeBodies({ formerDistrictSeat }: AdvisoryFacts, on: CalendarDate, first: Step): Outcome<AdvisoryBodies> {
  const { bodies } = advisoryBodiesLaw.ofCommune;
  const steps: readonly Step[] = [
    first,
    valueStep("advisoryBodies.ofCommune", { ...advisoryBodiesLaw.ofCommune, value: bodies.length }),
    flagStep("advisoryBodies.politicalCentre", advisoryBodiesLaw.politicalCentre, formerDistrictSeat),
  ];
  if (formerDistrictSeat === null) return insufficientFacts(["formerDistrictSeat"], groundsOf(on, steps));
  const all: readonly AdvisoryBody[] = formerDistrictSeat ? [...bodies, "political-centre"] : bodies;
  return assessed({ bodies: all, atMost: all.length }, groundsOf(on, steps));
}

function grassrootsBodies({ delegatedPowers }: AdvisoryFacts, on: CalendarDate, first: Step): Outcome<AdvisoryBodies> {
  const { ofDelegated, ofGrassroots } = advisoryBodiesLaw;
  const [delegated, plain] = [
    valueStep("advisoryBodies.ofDelegated", ofDelegated),
    valueStep("advisoryBodies.ofGrassroots", ofGrassroots),
  ];
  if (delegatedPowers === null) return insufficientFacts(["delegatedPowers"], groundsOf(on, [first, plain, delegated]));
  return delegatedPowers
    ? assessed({ bodies: null, atMost: ofDelegated.value }, groundsOf(on, [first, delegated]))
    : assessed({ bodies: [], atMost: ofGrassroots.value }, groundsOf(on, [first, plain]));
}

function afterSwitch({ kind }: AdvisoryFacts, on: CalendarDate, first: Step): Outcome<AdvisoryBodies> {
  if (!underProvince.includes(kind)) return noRule(on, first);
  const steps = [first, flagStep("advisoryBodies.provinceDecides", advisoryBodiesLaw.provinceDecides, true)];
  return leftOpen("discretion", groundsOf(on, steps), "provincial-committee");
}

function noRule(on: CalendarDate, first: Step): Outcome<never> {
  return outOfScope("no-rule-known", groundsOf(on, [first]));
}
