import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hoaBinh314, type PostFacts, readyPolicy, type StipendPolicy, stipendPolicies } from "../../src/index.ts";
import { keepsThePromises } from "../kit/rule-kit.ts";

const facts: fc.Arbitrary<PostFacts> = fc.record({
  role: fc.constantFrom("secretary", "deputy-secretary", "committee-member", "alternate-member", "party-group-leader"),
  territory: fc.constantFrom("hoa-binh", "hoa-binh", "phu-tho"),
  kind: fc.constantFrom(
    "central",
    "province",
    "district",
    "commune",
    "upper-grassroots",
    "grassroots-branch",
    "branch",
  ),
  parentKind: fc.constantFrom("district", "commune", "grassroots-organisation"),
  setting: fc.constantFrom("village", "public-service", "enterprise"),
  autonomy: fc.constantFrom("recurrent", "budget-funded"),
  decidedLevel: fc.constantFrom("district", "commune", "not-recorded"),
  ownSeal: fc.boolean(),
  armedForces: fc.boolean(),
  official: fc.integer({ min: 30, max: 60 }),
  probationary: fc.integer({ min: 0, max: 20 }),
  paidForPost: fc.boolean(),
  paidFromBudget: fc.boolean(),
  paidUnder: fc.constant([]),
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
  official: 50,
  probationary: 0,
  paidForPost: false,
  paidFromBudget: false,
  paidUnder: [],
};

const cases = [48, 49, 50, 51].map((official) => ({ facts: { ...villageDeputy, official } }));

for (const { versions } of stipendPolicies) {
  for (const { rule } of versions) keepsThePromises({ rule, known: facts, cases });
}

describe("a policy made ready", () => {
  it("must have a version", () => {
    const empty = { ...hoaBinh314, versions: [] } as unknown as StipendPolicy;
    expect(() => readyPolicy(empty)).toThrow(RangeError);
  });

  it("must name conditions that it has", () => {
    const [version] = hoaBinh314.versions;
    const [group] = version.groups;
    if (group === undefined) throw new RangeError("Expected a group.");
    const misspelt = { ...version, groups: [{ ...group, when: "villege" }] };
    expect(() => readyPolicy({ ...hoaBinh314, versions: [misspelt] })).toThrow(TypeError);
  });
});
