import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/organisation/index.ts";
import { assessed, insufficientFacts } from "../../../src/outcome/index.ts";
import { findingText } from "../../../src/text/index.ts";
import { noGrounds } from "../outcome/steps.ts";

const finding: Finding = {
  rule: "largeBranch",
  organisationId: "b1",
  finding: "needs-consent",
  consentOf: "direct-superior-committee",
  outcome: assessed("needs-consent", noGrounds),
};

describe("a finding in a line", () => {
  it("names the organisation, the rule and what was found", () => {
    expect(findingText(finding, "vi", { name: "Chi bộ 01" })).toBe(
      "Chi bộ 01 - chi bộ có trên 30 đảng viên: cần cấp có thẩm quyền đồng ý (cấp ủy cấp trên trực tiếp)",
    );
    expect(findingText({ ...finding, finding: "breach", consentOf: null }, "en")).toBe(
      "b1 - branch of more than 30 members: against the rules",
    );
  });

  it("says what is missing where the question is open", () => {
    const open = { ...finding, finding: "undetermined", consentOf: null } as const;
    expect(findingText({ ...open, outcome: insufficientFacts(["official"], noGrounds) }, "vi")).toBe(
      "b1 - chi bộ có trên 30 đảng viên: thiếu thông tin: số đảng viên chính thức",
    );
  });

  it.each([
    [undefined, "the finding"],
    [{ ...finding, rule: undefined }, "rule"],
    [{ ...finding, outcome: undefined }, "the outcome"],
  ])("is refused for %j", (given, message) => {
    expect(() => findingText(given as never, "vi")).toThrow(TypeError);
    expect(() => findingText(given as never, "vi")).toThrow(`findingText: ${message}`);
  });

  it("is refused for a name that is none", () => {
    expect(() => findingText(finding, "vi", { name: "" })).toThrow("findingText: name");
    expect(() => findingText(finding, "vi", { names: {} } as never)).toThrow('did you mean "name"?');
  });
});
