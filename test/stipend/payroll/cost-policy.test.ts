import { describe, expect, it } from "vitest";
import { costPolicy, hoaBinh314, hoaBinhDirective26, payroll, shippedPolicies } from "../../../src/stipend/index.ts";
import { holding, hospital, post, village } from "../../kit/stipend-holder.ts";

const holders = [
  holding([post("secretary", hospital)], { key: "p1" }),
  holding([post("deputy-secretary", village(50, 0))], { key: "p2" }),
  holding([post("secretary", village(62, 0))], { key: "p3" }),
  holding([post("committee-member", village(62, 0))], { key: "p4", otherPay: null }),
];

describe("the cost of a policy", () => {
  it("is what its payrolls add up to, by payer", () => {
    const cost = costPolicy(holders, { firstDay: "2024-01-01", lastDay: "2024-12-31" }, { policy: hoaBinh314 });
    expect(cost).toMatchObject({ policy: "hoaBinh314", status: "enacted", effect: "paid", total: 11_178_000 });
    expect(cost.months).toHaveLength(12);
    expect(cost.months[0]).toEqual({ month: "2024-01", total: 810_000, paid: 2, undetermined: 0, insufficient: 1 });
    expect(cost.byPayer).toEqual([
      { payer: "own-unit", total: 6_210_000 },
      { payer: "provincial-budget", total: 4_968_000 },
    ]);
  });

  it("of a directive is told, but nothing is paid", () => {
    const cost = costPolicy(holders, { firstDay: "2022-09-01", lastDay: "2022-09-30" }, { policy: hoaBinhDirective26 });
    expect(cost).toMatchObject({ status: "directive", effect: "not-in-force", total: 1_341_000 });
    expect(payroll(holders, "2022-09", { policies: shippedPolicies }).total).toBe(0);
  });

  it("leaves out what a merger leaves open", () => {
    const cost = costPolicy(
      holders,
      { firstDay: "2025-06-01", lastDay: "2025-07-31" },
      { policy: hoaBinh314, readings: ["for-this-post"] },
    );
    expect(cost.months.map(({ paid, undetermined }) => [paid, undetermined])).toEqual([
      [3, 0],
      [0, 3],
    ]);
  });
});
