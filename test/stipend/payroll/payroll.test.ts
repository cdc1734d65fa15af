import { describe, expect, it } from "vitest";
import { policiesInForce } from "../../../src/stipend/claim/policies-in-force.ts";
import { compiledPolicies } from "../../../src/stipend/format/compiled-policy.ts";
import { type Holder, type Post, payroll, shippedPolicies } from "../../../src/stipend/index.ts";
import { askedOf } from "../../../src/stipend/payroll/asked-candidates.ts";
import { eachPaid, group, ofBase, policy, source } from "../../kit/fixture-policies.ts";
import { commune, district, holding, hospital, post, province } from "../../kit/stipend-holder.ts";

describe("the totals of a payroll", () => {
  it("add up by payer, organisation and role, whatever the order of the posts", () => {
    const seats = [commune, district, commune, district].map((body, index) =>
      holding([post(index < 2 ? "secretary" : "committee-member", body)], { key: `p${index}` }),
    );
    const branch = holding([post("secretary", hospital)], { key: "p4" });
    const { lines, ...sums } = payroll([...seats, branch], "2024-07", { policies: shippedPolicies });
    expect(lines.map(({ holder }) => holder)).toEqual(["p0", "p1", "p2", "p3", "p4"]);
    expect(sums).toEqual({
      month: "2024-07",
      total: 2 * 702_000 + 2 * 936_000 + 585_000,
      paid: 5,
      unpaid: 0,
      undetermined: 0,
      insufficient: 0,
      outside: 0,
      byPayer: [
        { code: "party-organisation", items: 4, total: 2 * 702_000 + 2 * 936_000 },
        { code: "own-unit", items: 1, total: 585_000 },
      ],
      byOrganisation: [
        { code: "commune", items: 2, total: 2 * 702_000 },
        { code: "district", items: 2, total: 2 * 936_000 },
        { code: "hospital", items: 1, total: 585_000 },
      ],
      byRole: [
        { code: "secretary", items: 3, total: 702_000 + 936_000 + 585_000 },
        { code: "committee-member", items: 2, total: 702_000 + 936_000 },
      ],
    });
  });

  it("count each outcome in its column", () => {
    const people: readonly Holder[] = [
      holding([post("secretary", hospital)], { key: "p1" }),
      holding([post("party-group-leader", commune)], { key: "p2" }),
      holding([post("committee-member", { ...commune, kind: "upper-grassroots", decidedLevel: "not-recorded" })], {
        key: "p3",
      }),
      holding([post(null, hospital)], { key: "p4" }),
      holding([post("committee-member", { ...province, armedForces: true })], { key: "p5" }),
    ];
    expect(payroll(people, "2026-03", { policies: shippedPolicies, readings: ["kept-after-merger"] })).toMatchObject({
      paid: 1,
      unpaid: 1,
      undetermined: 1,
      insufficient: 1,
      outside: 1,
    });
  });
});

describe("what a payroll asks about a holder", () => {
  const question = policiesInForce("2024-07", {
    policies: compiledPolicies("test", [...shippedPolicies]),
    readings: [],
  });
  const of = (...posts: readonly Post[]) => {
    const { candidates } = askedOf(question)(holding(posts));
    return [...candidates.plain, ...candidates.asking].map(({ policy }) => policy.code);
  };

  it("is only what a post of this role in such an organisation can amount to", () => {
    expect(of(post("secretary", commune))).toEqual(["committeeAllowance169"]);
    expect(of(post("secretary", hospital))).toEqual(["hoaBinh314"]);
    expect(of(post("rapporteur", district))).toEqual(["rapporteurAllowance"]);
    expect(of(post("own:team-head", commune))).toEqual([]);
    expect(of(post("secretary", { ...commune, kind: null }))).toEqual(["committeeAllowance169", "hoaBinh314"]);
  });

  it("holds what a fact may grant that nobody looked at yet", () => {
    const began = policy(
      "began",
      eachPaid("own"),
      { since2020: { postBegan: { firstDay: "2020-01-01", lastDay: null }, ...source } },
      [group("since2020", "since2020", ofBase("0.3"))],
    );
    const policies = compiledPolicies("test", [began]);
    const { candidates } = askedOf(policiesInForce("2024-07", { policies, readings: [] }))(
      holding([post("secretary", commune, { firstDay: "2020-01-01" })]),
    );
    expect(candidates.plain.map((candidate) => candidate.policy.code)).toEqual(["began"]);
  });

  it("is all of it where there are several posts, or none", () => {
    const all = ["committeeAllowance169", "partyWorkAllowance", "rapporteurAllowance", "hoaBinh314"];
    expect([...of(post("secretary", commune), post("rapporteur", commune))].sort()).toEqual([...all].sort());
    expect([...of()].sort()).toEqual([...all].sort());
  });

  it("is found once for each province, role and kind", () => {
    const asked = askedOf(question);
    const person = holding([post("secretary", commune)]);
    expect(asked(person)).toBe(asked(holding([post("secretary", { ...commune, id: "another" })])));
    expect(asked(person)).not.toBe(asked(holding([post("secretary", district)])));
    expect(asked(person)).not.toBe(asked(holding([post("deputy-secretary", commune)])));
    expect(asked(person)).not.toBe(asked({ ...person, territory: "ha-noi" }));
    expect(asked(person).question).toBe(asked(holding([post("secretary", district)])).question);
  });
});
