import { describe, expect, it } from "vitest";
import { allowedParents, largeBranchRule, unknownStructureFacts } from "../../src/organisation/index.ts";
import {
  assess,
  assessed,
  type Grounds,
  insufficientFacts,
  notInForce,
  outOfScope,
  type Step,
  undetermined,
} from "../../src/outcome/index.ts";
import { citationText, issueText, outcomeText, stepPhrase, stepText } from "../../src/text/index.ts";

const grounds: Grounds = { on: "2025-07-01", steps: [], because: [] };
const large = {
  ...unknownStructureFacts,
  parentKind: "grassroots-organisation",
  official: 31,
  probationary: 0,
} as const;

describe("a citation", () => {
  it("names the document, its day and the provision", () => {
    const citation = { document: "169-QD-TW@2008-06-24", provision: "whole" } as const;
    expect(citationText(citation, "vi")).toBe("169-QĐ/TW (24/6/2008), toàn văn");
    expect(citationText(citation, "en")).toBe("169-QĐ/TW (24 June 2008), whole text");
  });
});

describe("a step", () => {
  const steps = assess(largeBranchRule, large, { on: "2024-01-01" }).steps;
  const step = (name: string): Step => steps.find(({ code }) => code === `largeBranch.${name}`) as Step;

  it("says what was found, what is asked, and where", () => {
    expect(stepText(step("moreThan30"), "vi")).toBe(
      "đạt: có hơn 30 đảng viên (chính thức và dự bị) (31; > 30) [Điều lệ Đảng (19/01/2011), 21.5; đã đọc văn bản]",
    );
  });

  it("says no more than the word where that tells all", () => {
    expect(stepText(step("underGrassrootsCommittee"), "en")).toContain("(grassroots Party organisation) [");
    const missed = { ...step("underGrassrootsCommittee"), result: "not-met", actual: "commune" } as const;
    expect(stepText(missed, "en")).toContain("; one of ");
  });

  it("that lists the answer itself tells the list", () => {
    const [, parents] = allowedParents({ kind: "branch", switchedOn: null }, "2024-01-01").steps;
    expect(stepText(parents as Step, "en")).not.toContain("unknown");
  });

  it("of the caller's own policy stands by its code", () => {
    expect(stepPhrase("ourPolicy.atLeast40", "en")).toBe("ourPolicy.atLeast40");
  });
});

describe("an outcome", () => {
  it("tells the answer, then the conditions that decided", () => {
    const lines = outcomeText(assess(largeBranchRule, large, { on: "2024-01-01" }), "en");
    expect(lines[0]).toBe("facts are missing: consents");
    expect(lines.slice(1).every((line) => line.startsWith("  - unknown: "))).toBe(true);
  });

  it.each([
    ["assessed", assessed("good", grounds), "hoàn thành tốt nhiệm vụ"],
    ["insufficient", insufficientFacts(["official"], grounds), "thiếu dữ kiện: official"],
    [
      "not in force",
      notInForce({ firstDay: null, lastDay: "2025-06-30" }, grounds),
      "không có hiệu lực vào ngày này (… - 30/6/2025)",
    ],
    [
      "out of scope",
      outOfScope("armed-forces", grounds),
      "ngoài phạm vi: lực lượng vũ trang thực hiện theo quy định riêng",
    ],
    [
      "undetermined",
      undetermined({ reason: "amount-not-set", decidedBy: null, readings: [] }, grounds),
      "chưa xác định được: văn bản chưa quy định mức",
    ],
  ])("that is %s", (_, outcome, text) => {
    expect(outcomeText(outcome, "vi")).toEqual([text]);
  });

  it("tells the value under each reading, and who decides", () => {
    const readings = [{ code: "strict-base+full-month", value: "good" }] as const;
    const open = undetermined({ reason: "open-reading", decidedBy: "payer", readings }, grounds);
    expect(outcomeText(open, "en", (value) => `<${value}>`)).toEqual([
      "undetermined: the text admits several readings; decided by: the paying body; under each reading: counted on those rated good + counted by full months → <good>",
    ]);
  });
});

describe("an issue", () => {
  const issue = { code: "unknown-key", expected: "official", received: "3", remedy: "rename-or-remove-key" } as const;

  it("says where, what, and how to mend it", () => {
    expect(issueText({ ...issue, path: [2, "offical"] }, "vi")).toBe(
      "2.offical: khóa lạ; cần official, nhận được 3. → đổi tên hoặc bỏ khóa",
    );
    expect(issueText({ ...issue, path: [] }, "en")).toBe(
      "unknown key; expected official, received 3. → rename or remove the key",
    );
  });
});
