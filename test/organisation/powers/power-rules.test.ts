import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  admissionPowersRule,
  delegatedPowersRule,
  type PowerFacts,
  pilotPowersRule,
  powerFacts,
  type RuleFacts,
  specialZoneRule,
  underProvinceRule,
  upperGrassrootsRuleOn,
} from "../../../src/organisation/index.ts";
import { keepsThePromises } from "../../kit/rule-kit.ts";

type Facts = RuleFacts<PowerFacts>;

const known: fc.Arbitrary<Facts> = fc.record({
  kind: fc.constantFrom("commune", "grassroots-organisation"),
  parentKind: fc.constantFrom("province", "central-direct", "commune"),
  armedForces: fc.boolean(),
  ofCentralBody: fc.boolean(),
  official: fc.nat({ max: 600 }),
  probationary: fc.nat({ max: 20 }),
  legalPersonality: fc.boolean(),
  grassrootsUnits: fc.nat({ max: 4 }),
  wideArea: fc.boolean(),
  goodYears: fc.nat({ max: 5 }),
  commissionConsulted: fc.boolean(),
  secretariat: fc.constantFrom("given", "refused", "none"),
  commission: fc.constantFrom("given", "refused", "none"),
});

const cases = (...all: readonly Partial<Facts>[]): readonly { readonly facts: Facts }[] =>
  all.map((facts) => ({ facts: powerFacts({ probationary: 0, ...facts }) }));

const upper = {
  parentKind: "province",
  official: 500,
  legalPersonality: true,
  grassrootsUnits: 1,
  secretariat: "given",
} as const;
const uppers = cases(
  upper,
  { ...upper, official: 499 },
  { ...upper, official: 501 },
  { ...upper, grassrootsUnits: 0 },
  { ...upper, grassrootsUnits: 2 },
  { ...upper, legalPersonality: false },
  { ...upper, parentKind: "commune" },
  { ...upper, secretariat: "none" },
  { ...upper, secretariat: "refused" },
);
for (const on of ["2026-04-07", "2026-04-08"] as const) {
  const rule = upperGrassrootsRuleOn(on);
  if (rule !== null) keepsThePromises({ rule, known, cases: uppers });
}

describe("the rule on a level above the grassroots", () => {
  it("is known from 1 July 2025 on", () => {
    expect(upperGrassrootsRuleOn("2025-06-30")).toBeNull();
    expect(upperGrassrootsRuleOn("2025-07-01")?.law).toHaveProperty("consentGiven");
    expect(upperGrassrootsRuleOn("2026-04-07")?.law).toHaveProperty("consentGiven");
    expect(upperGrassrootsRuleOn("2026-04-08")?.law).not.toHaveProperty("consentGiven");
  });
});

const delegated = { ofCentralBody: false, grassrootsUnits: 2, commissionConsulted: true } as const;
keepsThePromises({
  rule: delegatedPowersRule,
  known,
  cases: cases(
    { ...delegated, parentKind: "province", official: 199 },
    { ...delegated, parentKind: "province", official: 200 },
    { ...delegated, parentKind: "central-direct", official: 399 },
    { ...delegated, parentKind: "central-direct", official: 400 },
    { ...delegated, parentKind: "central-direct", official: 200, ofCentralBody: true },
    { ...delegated, parentKind: "commune", official: 400 },
    { ...delegated, parentKind: "province", official: 400, grassrootsUnits: 1 },
    { ...delegated, parentKind: "province", official: 400, commissionConsulted: false },
  ),
});

const pilot = {
  kind: "grassroots-organisation",
  armedForces: false,
  parentKind: "commune",
  official: 400,
  goodYears: 3,
  grassrootsUnits: 2,
  wideArea: true,
} as const;
keepsThePromises({
  rule: pilotPowersRule,
  known,
  cases: cases(
    pilot,
    { ...pilot, official: 399 },
    { ...pilot, official: 401 },
    { ...pilot, goodYears: 2 },
    { ...pilot, goodYears: 4 },
    { ...pilot, grassrootsUnits: 1 },
    { ...pilot, grassrootsUnits: 3 },
    { ...pilot, wideArea: false },
    { ...pilot, armedForces: true },
    { ...pilot, kind: "commune" },
    { ...pilot, parentKind: "province" },
  ),
});
keepsThePromises({
  rule: admissionPowersRule,
  known,
  cases: cases(
    { official: 100, goodYears: 3 },
    { official: 101, goodYears: 3 },
    { official: 101, goodYears: 2 },
    { official: 101, goodYears: 4 },
  ),
});

const directly = { kind: "grassroots-organisation", parentKind: "province", commission: "given" } as const;
const places = cases(
  directly,
  { ...directly, commission: "none" },
  { ...directly, commission: "refused" },
  { ...directly, kind: "commune" },
  { ...directly, kind: "branch" },
  { ...directly, parentKind: "commune" },
);
keepsThePromises({ rule: underProvinceRule, known, cases: places });
keepsThePromises({ rule: specialZoneRule, known: known.map((facts) => withBranches(facts)), cases: places });

/** A special zone is never a branch below the grassroots: some facts have to say so. */
function withBranches(facts: Facts): Facts {
  return facts.armedForces ? { ...facts, kind: "branch" } : facts;
}
