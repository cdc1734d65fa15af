import { describe, expect, it } from "vitest";
import {
  assessStipend,
  binhDuong25,
  type Holder,
  judgeStipend,
  payroll,
  shippedPolicies,
  stipendPolicy,
} from "../../../src/stipend/index.ts";
import { commune, holding, hospital, organisation, post } from "../../kit/stipend-holder.ts";

const policies = shippedPolicies;
const secretary = holding([post("secretary", hospital)]);

describe("a policy whose province was merged", () => {
  it("is undetermined, with the amount if it was kept and if it ended", () => {
    const outcome = assessStipend(secretary, "2025-08", { policies });
    expect(outcome).toMatchObject({
      kind: "undetermined",
      reason: "territory-merged",
      decidedBy: "people-council",
      readings: [
        { code: "kept-after-merger", value: { total: 585_000, items: [{ policy: "hoaBinh314" }] } },
        { code: "ended-with-merger", value: { total: 0, items: [] } },
      ],
    });
    expect(judgeStipend(secretary, "2025-08", { policies }).readings).toEqual(outcome.readings);
    expect(payroll([secretary], "2025-08", { policies })).toMatchObject({ undetermined: 1, total: 0 });
  });

  it("is assessed under a reading, which a step names, and known no better than the merger", () => {
    const kept = assessStipend(secretary, "2025-08", { policies, readings: ["kept-after-merger"] });
    expect(kept).toMatchObject({ kind: "assessed", value: { total: 585_000 }, evidence: "single-source" });
    expect(kept.steps).toContainEqual({
      code: "hoaBinh314.keptAfterMerger",
      result: "met",
      actual: "kept-after-merger",
      operator: "read-as",
      expected: "kept-after-merger",
      citation: { document: "202-2025-QH15@2025-06-12", provision: "whole" },
      evidence: "single-source",
    });
    expect(kept.because).toContain("hoaBinh314.keptAfterMerger");
    const ended = assessStipend(secretary, "2025-08", { policies, readings: ["ended-with-merger"] });
    expect(ended).toMatchObject({ kind: "assessed", value: { total: 0 } });
    expect(ended.steps.find(({ code }) => code === "hoaBinh314.keptAfterMerger")).toMatchObject({
      result: "not-met",
      actual: "ended-with-merger",
    });
    for (const readings of [["kept-after-merger"], ["ended-with-merger"]] as const) {
      const { value } = assessStipend(secretary, "2025-08", { policies, readings });
      expect(judgeStipend(secretary, "2025-08", { policies, readings }).value).toEqual(value);
    }
  });

  it("asks for no reading before the merger, and where a higher claim is paid anyway", () => {
    const { steps, kind } = assessStipend(secretary, "2025-06", { policies });
    expect(kind).toBe("assessed");
    expect(steps.some(({ code }) => code.endsWith(".keptAfterMerger"))).toBe(false);
    const branch = organisation({ id: "b1", kind: "branch", parentKind: "grassroots-organisation", setting: "agency" });
    const seats = [post("committee-member", commune), post("secretary", branch)];
    const both: Holder = holding(seats, { territory: "binh-duong" });
    expect(assessStipend(both, "2025-08", { policies })).toMatchObject({
      kind: "assessed",
      value: { total: 702_000, superseded: [] },
    });
    expect(assessStipend(both, "2025-08", { policies, readings: ["kept-after-merger"] })).toMatchObject({
      kind: "assessed",
      value: { total: 702_000, superseded: [{ policy: "binhDuong25", amount: 585_000 }] },
    });
  });

  it("stands beside the other readings that the answer rests on", () => {
    const salaried = holding([post("secretary", hospital)], { otherPay: [{ from: "state-budget", document: null }] });
    expect(assessStipend(salaried, "2025-08", { policies })).toMatchObject({
      reason: "territory-merged",
      readings: [
        { code: "any-budget-pay", value: { total: 0 } },
        { code: "for-this-post+kept-after-merger", value: { total: 585_000 } },
        { code: "for-this-post+ended-with-merger", value: { total: 0 } },
      ],
    });
  });

  it("has no amount under a reading that leaves who pays it open", () => {
    const [version] = binhDuong25.versions;
    const groups = version.groups.map((group) => ({ ...group, then: { ...group.then, payer: "own-unit" } as never }));
    const twin = stipendPolicy({ ...binhDuong25, code: "twin", versions: [{ ...version, groups }] });
    const branch = organisation({ id: "b1", kind: "branch", parentKind: "grassroots-organisation", setting: "agency" });
    const member = holding([post("committee-member", branch)], { territory: "binh-duong" });
    expect(assessStipend(member, "2025-06", { policies: [binhDuong25, twin] })).toMatchObject({
      reason: "equal-claims",
    });
    expect(assessStipend(member, "2025-08", { policies: [binhDuong25, twin] })).toMatchObject({
      kind: "undetermined",
      reason: "territory-merged",
      readings: [{ code: "ended-with-merger", value: { total: 0 } }],
    });
  });

  it("is settled by a row that says kept", () => {
    const { citation, evidence, verifiedOn } = binhDuong25.versions[0];
    const kept = stipendPolicy({ ...binhDuong25, keptAfterMerger: { citation, evidence, verifiedOn } });
    const branch = organisation({ id: "b1", kind: "branch", parentKind: "grassroots-organisation", setting: "agency" });
    const member = holding([post("committee-member", branch)], { territory: "binh-duong" });
    expect(assessStipend(member, "2025-08", { policies: [kept] })).toMatchObject({ value: { total: 585_000 } });
    expect(assessStipend(member, "2025-08", { policies: [binhDuong25] }).reason).toBe("territory-merged");
  });
});
