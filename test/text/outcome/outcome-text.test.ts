import { describe, expect, it } from "vitest";
import { assessed, insufficientFacts, notInForce, outOfScope, undetermined } from "../../../src/outcome/index.ts";
import { outcomeText } from "../../../src/text/index.ts";
import { noGrounds, stepOf } from "./steps.ts";

describe("an outcome", () => {
  it("tells the answer, then the conditions that decided", () => {
    const steps = [stepOf({}), stepOf({ code: "largeBranch.consentGiven" })];
    const text = outcomeText(assessed("fits", { ...noGrounds, steps, because: ["largeBranch.moreThan30"] }), "vi");
    expect(text.split("\n")).toEqual([
      "phù hợp",
      "  đúng: có trên 30 đảng viên (chính thức và dự bị) (thực tế: 31) - khoản 5, Điều 21, Điều lệ Đảng (đã đọc văn bản)",
    ]);
  });

  it.each([
    ["assessed", assessed("good", noGrounds), "hoàn thành tốt nhiệm vụ"],
    ["nothing", assessed(0, noGrounds), "0"],
    ["no stipend, of no policy", assessed({ total: 0, items: [] }, noGrounds), "không được hưởng"],
    [
      "insufficient",
      insufficientFacts(["committeeMembers", "official"], noGrounds),
      "thiếu thông tin: số cấp ủy viên, số đảng viên chính thức",
    ],
    [
      "not in force",
      notInForce({ firstDay: null, lastDay: "2025-06-30" }, noGrounds),
      "không có hiệu lực vào ngày này (… - 30/6/2025)",
    ],
    [
      "out of scope",
      outOfScope("armed-forces", noGrounds),
      "ngoài phạm vi: lực lượng vũ trang thực hiện theo quy định riêng",
    ],
    [
      "undetermined",
      undetermined({ reason: "amount-not-set", decidedBy: null, readings: [] }, noGrounds),
      "chưa xác định được: văn bản chưa quy định mức",
    ],
  ])("that is %s", (_, outcome, text) => {
    expect(outcomeText<unknown>(outcome, "vi")).toBe(text);
  });

  it("tells the value under each reading, and who decides", () => {
    const readings = [{ code: "strict-base+full-month", value: "good" }] as const;
    const open = undetermined<string>({ reason: "open-reading", decidedBy: "payer", readings }, noGrounds);
    expect(outcomeText(open, "en", { valueText: (value) => `<${value}>` })).toBe(
      "undetermined: the text admits several readings; decided by: the paying body; under each reading: counted on those rated good + counted by full months → <good>",
    );
  });
});

describe("outcomeText refuses", () => {
  it.each([
    [undefined, TypeError, "the outcome is undefined"],
    [{ kind: "assessed", value: 1 }, TypeError, "give the explained answer"],
  ])("%j", (outcome, error, message) => {
    expect(() => outcomeText(outcome as never, "vi")).toThrow(error);
    expect(() => outcomeText(outcome as never, "vi")).toThrow(message);
  });

  it("a function in the place of options, and a text in the place of one", () => {
    const outcome = assessed(1, noGrounds);
    expect(() => outcomeText(outcome, "vi", (() => "") as never)).toThrow("the options are a function");
    expect(() => outcomeText(outcome, "vi", { valueText: "x" as never })).toThrow("valueText");
    expect(() => outcomeText(outcome, undefined as never)).toThrow("the language");
  });
});
