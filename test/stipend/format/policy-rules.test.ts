import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CompiledPolicy,
  compiledPolicy,
  hoaBinh314,
  type PostFacts,
  type StipendPolicy,
  shippedPolicies,
} from "../../../src/stipend/index.ts";
import type { CalendarDate } from "../../../src/time/index.ts";
import { quangNamKept } from "../../kit/fixture-provinces.ts";
import { keepsThePromises } from "../../kit/rule-kit.ts";

const compiled = (policy: StipendPolicy): CompiledPolicy => compiledPolicy("test", "policy", policy);

const facts: fc.Arbitrary<PostFacts> = fc.record({
  role: fc.constantFrom(
    "secretary",
    "deputy-secretary",
    "committee-member",
    "alternate-member",
    "party-group-leader",
    "rapporteur",
    "badge-holder",
    "party-staff",
  ),
  territory: fc.constantFrom("hoa-binh", "binh-duong", "vinh-phuc", "phu-tho"),
  kind: fc.constantFrom(
    "central",
    "province",
    "district",
    "commune",
    "upper-grassroots",
    "section",
    "grassroots-branch",
    "branch",
  ),
  parentKind: fc.constantFrom("district", "commune", "grassroots-organisation", "section"),
  setting: fc.constantFrom("village", "public-service", "enterprise"),
  autonomy: fc.constantFrom("recurrent", "budget-funded"),
  decidedLevel: fc.constantFrom("district", "commune", "not-recorded"),
  ownSeal: fc.boolean(),
  armedForces: fc.boolean(),
  households: fc.constantFrom(100, 349, 350, 500),
  securityKey: fc.boolean(),
  borderOrIsland: fc.boolean(),
  onceLargeVillage: fc.boolean(),
  villageType: fc.constantFrom("type-1", "type-2", "type-3"),
  official: fc.integer({ min: 30, max: 60 }),
  probationary: fc.integer({ min: 0, max: 20 }),
  paidForPost: fc.boolean(),
  paidFromBudget: fc.boolean(),
  regularBenefit: fc.boolean(),
  badgeYears: fc.constantFrom(0, 30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 90),
  healthInsured: fc.boolean(),
  qualification: fc.constantFrom("degree", "college", "intermediate", "none"),
  began: fc.constant("2020-01-01"),
  tenure: fc.constant("held"),
  performed: fc.constant(true),
  paidUnder: fc.constantFrom([], ["16-2023-NQ-HDND@2023-07-26"] as const),
});

const villageDeputy: PostFacts = {
  role: "deputy-secretary",
  territory: "hoa-binh",
  kind: "branch",
  parentKind: "grassroots-organisation",
  setting: "village",
  autonomy: "not-applicable",
  decidedLevel: "not-recorded",
  ownSeal: false,
  armedForces: false,
  households: 200,
  securityKey: false,
  borderOrIsland: false,
  onceLargeVillage: false,
  villageType: "type-3",
  official: 50,
  probationary: 0,
  paidForPost: false,
  paidFromBudget: false,
  regularBenefit: false,
  badgeYears: 0,
  healthInsured: false,
  qualification: "none",
  began: "2020-01-01",
  tenure: "held",
  performed: true,
  paidUnder: [],
};

const sizes = [48, 49, 50, 51].map((official) => ({ facts: { ...villageDeputy, official } }));
const badges = [40, 45, 50, 55, 60, 65, 70, 75, 80].flatMap((years) =>
  [years - 1, years, years + 1].map((badgeYears) => ({
    facts: { ...villageDeputy, role: "badge-holder", territory: "vinh-phuc", badgeYears },
  })),
);
const cases = [...sizes, ...badges];

for (const policy of shippedPolicies) {
  for (const { rule } of compiled(policy).versions) keepsThePromises({ rule, known: facts, cases });
}

const elected = ["2019-12-31", "2020-01-01", "2022-12-31", "2023-01-01"].map((began) => ({
  facts: { ...villageDeputy, began: began as CalendarDate },
}));

for (const { rule } of compiled(quangNamKept).versions) keepsThePromises({ rule, known: facts, cases: elected });

describe("a compiled policy", () => {
  it("must have a version", () => {
    const empty = { ...hoaBinh314, versions: [] } as unknown as StipendPolicy;
    expect(() => compiled(empty)).toThrow(RangeError);
  });

  it("must name conditions that it has", () => {
    const [version] = hoaBinh314.versions;
    const [group] = version.groups;
    if (group === undefined) throw new RangeError("Expected a group.");
    const misspelt = { ...version, groups: [{ ...group, when: "villege" }] };
    expect(() => compiled({ ...hoaBinh314, versions: [misspelt] })).toThrow(TypeError);
  });

  it("is compiled once where it cannot change any more", () => {
    expect(compiled(hoaBinh314)).toBe(compiled(hoaBinh314));
    const copy = { ...hoaBinh314 };
    expect(compiled(copy)).not.toBe(compiled(copy));
    const shallow = Object.freeze({ ...hoaBinh314, versions: [...hoaBinh314.versions] as const });
    expect(compiled(shallow as StipendPolicy)).not.toBe(compiled(shallow as StipendPolicy));
  });
});
