import { describe, expect, it } from "vitest";
import { committeeAllowance169, judgeStipend, shippedPolicies } from "../../../src/stipend/index.ts";
import { district, holding, hospital, post, province, village } from "../../kit/stipend-holder.ts";

const only169 = [committeeAllowance169];

describe("the quick answer", () => {
  it("cites what is paid, else what denies it, else what is not enacted, else nothing", () => {
    const paid = judgeStipend(holding([post("committee-member", province)]), "2024-01", { policies: shippedPolicies });
    expect(paid).toMatchObject({ kind: "assessed", citation: { document: "169-QD-TW@2008-06-24", provision: "2" } });
    const denied = judgeStipend(holding([post("secretary", village(62, 0))]), "2024-01", { policies: shippedPolicies });
    expect(denied).toMatchObject({ value: { total: 0 }, citation: { document: "169-QD-TW@2008-06-24" } });
    const idle = judgeStipend(holding([]), "2024-01", { policies: shippedPolicies });
    expect(idle).toMatchObject({ value: { total: 0 }, citation: { document: "26-CT-TU@2022-08-08" } });
    const nothing = judgeStipend(holding([]), "2024-01", { policies: only169 });
    expect(nothing).toMatchObject({ value: { total: 0 }, citation: null });
  });

  it("is the explained one where claims are equal, several, partial or unknown", () => {
    const equal = holding([post("secretary", district), post("secretary", { ...district, id: "other" })]);
    expect(judgeStipend(equal, "2019-03", { policies: only169 })).toMatchObject({
      kind: "undetermined",
      reason: "equal-claims",
    });
    const several = holding([post("deputy-secretary", hospital), post("party-group-leader", hospital)]);
    expect(judgeStipend(several, "2024-01", { policies: shippedPolicies })).toMatchObject({ reason: "open-reading" });
    expect(judgeStipend(several, "2024-01", { policies: shippedPolicies, readings: ["highest-only"] })).toMatchObject({
      kind: "assessed",
    });
    const partial = holding([post("secretary", district, { lastDay: "2019-03-10" })]);
    expect(judgeStipend(partial, "2019-03", { policies: only169, readings: ["full-month"] })).toMatchObject({
      value: { total: 556_000 },
    });
    const unknown = holding([post(null, district)]);
    expect(judgeStipend(unknown, "2019-03", { policies: only169 })).toMatchObject({ kind: "insufficient-facts" });
    expect(judgeStipend(unknown, "2008-12", { policies: only169 })).toMatchObject({
      kind: "not-in-force",
      firstDay: "2009-01-01",
    });
    expect(judgeStipend(unknown, "2019-03", { policies: [] })).toEqual({
      kind: "not-in-force",
      firstDay: null,
      lastDay: null,
      citation: null,
    });
  });
});
