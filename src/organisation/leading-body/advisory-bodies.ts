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
import { type CalendarDate, isWithin } from "../../time/index.ts";
import { advisoryBodiesLaw } from "./advisory-bodies.law.ts";
import { flagStep, groundsOf, valueStep } from "../model/legal-step.ts";
import { model208 } from "../model/model.law.ts";
import { modelStep, underModels } from "../model/model.ts";
import type { OrganisationKind, Unit } from "../records/unit.ts";

/** A body that advises and assists a committee: its office, its commission on Party building, its inspection agency, a school. */
export type AdvisoryBody = "office" | "party-building-commission" | "inspection-agency" | "political-centre";

/** What the advisory bodies hang on. `null` means not known. */
export interface AdvisoryFacts extends Unit {
  /** Whether the committee holds delegated powers of the level above the grassroots. */
  readonly delegatedPowers: boolean | null;
  /** Whether the seat of the former district is in the commune. */
  readonly formerDistrictSeat: boolean | null;
}

/** Which advisory bodies a committee has. */
export interface AdvisoryBodies {
  /** Those that the text names; `null` where it names none, but a number. */
  readonly bodies: readonly AdvisoryBody[] | null;
  /** The greatest number. */
  readonly atMost: number;
}

const grassroots: readonly OrganisationKind[] = ["grassroots-organisation", "grassroots-branch"];
const underProvince: readonly OrganisationKind[] = ["grassroots-organisation", "subordinate-organisation"];

/**
 * Which advisory bodies (cơ quan tham mưu, giúp việc) does this committee have? A commune an office, a commission on Party
 * building and an inspection agency, and a political centre where the district had its seat; a grassroots committee none, or
 * up to four with delegated powers (294-QĐ/TW 18.1, 10.6.2). After the switch to 208-QĐ/TW the provincial level decides.
 *
 * @param named - `model-294` or `model-208`, to settle the model of a unit whose switch is not recorded.
 *
 * @example
 * ```ts
 * const facts = { kind: "commune", switchedOn: null, delegatedPowers: false, formerDistrictSeat: true };
 * advisoryBodies(facts, "2025-12-31").value.atMost; // => 4
 * const lower = { ...facts, kind: "grassroots-organisation" };
 * advisoryBodies(lower, "2025-12-31").value; // => { bodies: [], atMost: 0 }
 * advisoryBodies({ ...lower, delegatedPowers: true }, "2025-12-31").value; // => { bodies: null, atMost: 4 }
 * ```
 */
export function advisoryBodies(
  facts: AdvisoryFacts,
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): Outcome<AdvisoryBodies> {
  if (!isWithin(advisoryBodiesLaw, on)) return notInForce(advisoryBodiesLaw, groundsOf(on, []));
  return underModels(facts, on, named, (model) => {
    const first = modelStep(model, facts, on);
    if (model.model === model208.model) return afterSwitch(facts, on, first);
    if (facts.kind === "commune") return communeBodies(facts, on, first);
    return grassroots.includes(facts.kind) ? grassrootsBodies(facts, on, first) : noRule(on, first);
  });
}

function communeBodies({ formerDistrictSeat }: AdvisoryFacts, on: CalendarDate, first: Step): Outcome<AdvisoryBodies> {
  const { bodies, citation, evidence } = advisoryBodiesLaw.ofCommune;
  const steps: readonly Step[] = [
    first,
    {
      code: "advisoryBodies.ofCommune",
      result: "met",
      actual: bodies.length,
      operator: "is",
      expected: bodies.length,
      citation,
      evidence,
    },
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
  return undetermined({ reason: "discretion", decidedBy: "provincial-committee", readings: [] }, groundsOf(on, steps));
}

function noRule(on: CalendarDate, first: Step): Outcome<never> {
  return outOfScope("no-rule-known", groundsOf(on, [first]));
}
