import { describe, expect, it } from "vitest";
import {
  comparePolicies,
  costOfBaseSalaryChange,
  countEligiblePosts,
  hoaBinh314,
  hoaBinhDirective26,
  shippedPolicies,
} from "../../../src/stipend/index.ts";
import { commune, holding, hospital, post, village } from "../../kit/stipend-holder.ts";

const holders = [
  holding([post("secretary", hospital)], { key: "p1" }),
  holding([post("deputy-secretary", village(50, 0))], { key: "p2" }),
  holding([post("secretary", village(62, 0))], { key: "p3" }),
  holding([post("committee-member", village(62, 0))], { key: "p4", otherPay: null }),
  holding([post("committee-member", commune)], { key: "p5" }),
];

describe("the census of posts", () => {
  it("counts under a directive, of which nothing is paid", () => {
    expect(countEligiblePosts(holders, "2022-09", { policy: hoaBinhDirective26 })).toMatchObject({
      policy: "hoaBinhDirective26",
      status: "directive",
      effect: "not-in-force",
      month: "2022-09",
      posts: 4,
      byGroup: [
        { code: "branch-secretary", posts: 2 },
        { code: "other-posts", posts: 2 },
      ],
      byRole: [
        { code: "secretary", posts: 2 },
        { code: "deputy-secretary", posts: 1 },
        { code: "committee-member", posts: 1 },
      ],
      byOrganisation: [
        { code: "hospital", posts: 1 },
        { code: "village", posts: 3 },
      ],
      undetermined: 0,
      insufficient: 0,
    });
  });

  it("counts what lacks facts apart", () => {
    expect(countEligiblePosts(holders, "2024-01", { policy: hoaBinh314 })).toMatchObject({
      effect: "paid",
      posts: 2,
      insufficient: 1,
    });
  });
});

describe("two policies side by side", () => {
  it("tell gains, reductions and what they cost", () => {
    const known = holders.slice(0, 3);
    const found = comparePolicies(
      known,
      { firstDay: "2024-01-01", lastDay: "2024-02-29" },
      { before: hoaBinhDirective26, after: hoaBinh314 },
    );
    expect(found).toMatchObject({
      before: { effect: "not-in-force", total: 2_520_000 },
      after: { effect: "paid", total: 1_620_000 },
      difference: -900_000,
      gains: [],
      reductions: [{ holder: "p3", before: 900_000, after: 0, difference: -900_000 }],
      unchanged: 2,
      unsettled: 0,
    });
    const back = comparePolicies(
      known,
      { firstDay: "2024-01-01", lastDay: "2024-02-29" },
      { before: hoaBinh314, after: hoaBinhDirective26 },
    );
    expect(back.gains).toEqual([{ holder: "p3", before: 0, after: 900_000, difference: 900_000 }]);
  });

  it("take a month before a policy as nothing, and leave out who is not assessed", () => {
    const found = comparePolicies(
      holders,
      { firstDay: "2023-12-01", lastDay: "2023-12-31" },
      { before: hoaBinhDirective26, after: hoaBinh314 },
    );
    expect(found).toMatchObject({ after: { total: 0 }, unsettled: 0, unchanged: 1 });
    expect(found.reductions).toHaveLength(4);
    expect(
      comparePolicies(
        holders,
        { firstDay: "2024-01-01", lastDay: "2024-01-31" },
        { before: hoaBinhDirective26, after: hoaBinh314 },
      ).unsettled,
    ).toBe(1);
    expect(
      comparePolicies(
        holders,
        { firstDay: "2024-01-01", lastDay: "2024-01-31" },
        { before: hoaBinh314, after: hoaBinhDirective26 },
      ).unsettled,
    ).toBe(1);
  });
});

describe("another base salary", () => {
  it("is tried without being law", () => {
    const found = costOfBaseSalaryChange(holders, "2024-06", { policies: shippedPolicies, baseSalary: 2_340_000 });
    expect(found).toMatchObject({ month: "2024-06", from: 1_800_000, to: 2_340_000, difference: 405_000 });
    expect(found.before.total + 405_000).toBe(found.after.total);
    expect(costOfBaseSalaryChange([], "1990-01", { policies: shippedPolicies, baseSalary: 100_000 })).toMatchObject({
      from: null,
      difference: 0,
    });
  });

  it("must give whole đồng", () => {
    expect(() =>
      costOfBaseSalaryChange(holders, "2024-06", { policies: shippedPolicies, baseSalary: 2_340_001 }),
    ).toThrow(RangeError);
  });
});
