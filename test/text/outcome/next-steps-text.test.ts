import { describe, expect, it } from "vitest";
import {
  assessed,
  insufficientFacts,
  nextStepTable,
  notInForce,
  outOfScope,
  type ReadingValue,
  type ReasonCode,
  undetermined,
} from "../../../src/outcome/index.ts";
import { nextStepsText } from "../../../src/text/index.ts";
import { noGrounds } from "./steps.ts";

const reasons = Object.keys(nextStepTable) as readonly ReasonCode[];

describe("what to do next", () => {
  it.each(reasons)("about %s is told in both languages", (reason) => {
    const open = undetermined({ reason, decidedBy: "payer", readings: [] }, noGrounds);
    for (const language of ["vi", "en"] as const) {
      expect(nextStepsText(open, language)).not.toMatch(/undefined|null|\[object|-not-|^;/);
    }
    expect(nextStepsText(open, "vi")).toContain("thẩm quyền quyết định: cơ quan chi trả");
  });

  it("about a merged province says who decides, where it is recorded, and what each reading gives", () => {
    const readings: readonly ReadingValue<{ total: number; items: readonly never[] }>[] = [
      { code: "kept-after-merger", value: { total: 585_000, items: [] } },
      { code: "ended-with-merger", value: { total: 0, items: [] } },
    ];
    const open = undetermined({ reason: "territory-merged", decidedBy: "people-council", readings }, noGrounds);
    expect(nextStepsText(open, "vi", { valueText: ({ total }) => String(total) })).toBe(
      "tìm hiểu chính sách có được giữ sau sáp nhập hay không, ghi vào dữ liệu; ghi tại: được giữ sau sáp nhập (keptAfterMerger); thẩm quyền quyết định: hội đồng nhân dân cấp tỉnh; theo từng cách hiểu: được giữ sau sáp nhập → 585000; hết áp dụng khi sáp nhập → 0",
    );
    expect(nextStepsText(open, "en")).toContain("ended with the merger → is due nothing");
  });

  it("about other kinds", () => {
    expect(nextStepsText(assessed(0, noGrounds), "vi")).toBe("");
    expect(nextStepsText(insufficientFacts(["official", "late"], noGrounds), "vi")).toBe(
      "bổ sung thông tin: số đảng viên chính thức, số nhiệm vụ chậm tiến độ",
    );
    expect(nextStepsText(notInForce({ firstDay: "2025-07-01", lastDay: null }, noGrounds), "vi")).toBe(
      "hỏi vào ngày có hiệu lực (01/7/2025 - …)",
    );
    expect(nextStepsText(outOfScope("armed-forces", noGrounds), "en")).toBe(
      "apply the rules of the armed forces; recorded in: belongs to the armed forces (armedForces)",
    );
  });

  it("is refused for what is no outcome", () => {
    expect(() => nextStepsText({} as never, "vi")).toThrow("nextStepsText: the outcome");
    expect(() => nextStepsText(assessed(0, noGrounds), "vi", { valueText: 1 as never })).toThrow("valueText");
  });
});
