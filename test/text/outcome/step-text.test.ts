import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/outcome/index.ts";
import { stepPhrase, stepText } from "../../../src/text/index.ts";
import { stepOf } from "./steps.ts";

const vi = (changed: Partial<Step>): string => stepText(stepOf(changed), "vi").split(" - ")[0] as string;
const en = (changed: Partial<Step>): string => stepText(stepOf(changed), "en").split(" - ")[0] as string;

describe("a condition in a line", () => {
  it("says whether it is true, what was found, and where the law says so", () => {
    expect(stepText(stepOf({}), "vi")).toBe(
      "đúng: có trên 30 đảng viên (chính thức và dự bị) (thực tế: 31) - khoản 5, Điều 21, Điều lệ Đảng (đã đọc văn bản)",
    );
    expect(stepText(stepOf({ result: "not-met", actual: 30, evidence: "single-source" }), "en")).toBe(
      "not true: has more than 30 members (official and probationary) (actual: 30) - Article 21, clause 5, Party Charter (one source)",
    );
  });

  it("says a yes or no by the verdict alone", () => {
    const flag = { code: "hd21Organisation.disciplined", operator: "is", expected: true } as const;
    expect(vi({ ...flag, result: "not-met", actual: false })).toBe("đúng: không bị kỷ luật");
    expect(en({ ...flag, result: "not-met", actual: false })).toBe("true: not disciplined");
    const consent = { ...flag, code: "largeBranch.consentGiven", result: "not-met", actual: false } as const;
    expect(en(consent)).toMatch(/^not true: /);
    expect(vi({ ...flag, result: "unknown", actual: null })).toBe("chưa rõ: tổ chức đảng bị kỷ luật");
    expect(en({ ...flag, result: "met", actual: true })).toBe(
      "true, which counts against: the organisation was disciplined",
    );
  });

  it.each([
    [
      { operator: ">=", expected: 90, actual: 92 },
      "thực tế: 92; yêu cầu: từ 90 trở lên",
      "actual: 92; required: at least 90",
    ],
    [
      { operator: ">", expected: 30, actual: 31 },
      "thực tế: 31; yêu cầu: trên 30",
      "actual: 31; required: more than 30",
    ],
    [
      { operator: "<", expected: 50, actual: 45 },
      "thực tế: 45; yêu cầu: dưới 50",
      "actual: 45; required: fewer than 50",
    ],
    [{ operator: "<=", expected: 7, actual: 8 }, "thực tế: 8; yêu cầu: không quá 7", "actual: 8; required: at most 7"],
    [{ operator: "<=", expected: 0, actual: 1 }, "thực tế: 1; yêu cầu: không có", "actual: 1; required: none"],
    [{ operator: ">", expected: 0, actual: 1 }, "thực tế: 1; yêu cầu: có", "actual: 1; required: any"],
    [
      { operator: "<=", expected: { part: 0, whole: 100 }, actual: { part: 1, whole: 20 } },
      "thực tế: 1/20 (5,0%); yêu cầu: không có",
      "actual: 1/20 (5.0%); required: none",
    ],
    [
      { operator: ">=", expected: { part: 85, whole: 100 }, actual: { part: 52_505, whole: 56_321 } },
      "thực tế: 52.505/56.321 (93,2%); yêu cầu: từ 85% trở lên",
      "actual: 52,505/56,321 (93.2%); required: at least 85%",
    ],
    [
      { operator: ">", expected: { part: 1, whole: 3 }, actual: { part: 4, whole: 9 } },
      "thực tế: 4/9 (44,4%); yêu cầu: trên 1/3",
      "actual: 4/9 (44.4%); required: more than 1/3",
    ],
    [
      { operator: ">=", expected: "2011-01-19", actual: "2012-01-01" },
      "thực tế: 01/01/2012; yêu cầu: từ ngày 19/01/2011",
      "actual: 1 January 2012; required: from 19 January 2011",
    ],
    [
      { operator: ">", expected: "2011-01-19", actual: null, result: "unknown" },
      "yêu cầu: sau ngày 19/01/2011",
      "required: after 19 January 2011",
    ],
    [
      { operator: "<", expected: "2011-01-19", actual: null, result: "unknown" },
      "yêu cầu: trước ngày 19/01/2011",
      "required: before 19 January 2011",
    ],
    [
      { operator: "<=", expected: "2011-01-19", actual: null, result: "unknown" },
      "yêu cầu: đến ngày 19/01/2011",
      "required: until 19 January 2011",
    ],
    [
      { operator: "one-of", expected: ["commune", "province"], actual: "branch", result: "not-met" },
      "thực tế: chi bộ; yêu cầu: đảng bộ xã, phường, đặc khu hoặc đảng bộ tỉnh, thành phố",
      "actual: branch; required: commune, ward or special-zone Party organisation or provincial or municipal Party organisation",
    ],
  ] as const)("%j says the operator as a word", (changed, inVietnamese, inEnglish) => {
    const code = "stipendPolicy.due";
    expect(vi({ code, ...changed } as Partial<Step>)).toContain(`(${inVietnamese})`);
    expect(en({ code, ...changed } as Partial<Step>)).toContain(`(${inEnglish})`);
  });

  it("says no requirement that the condition names, nor that a word on the list meets", () => {
    expect(vi({ code: "formation.atLeast3Official", operator: ">=", expected: 3, actual: 2, result: "not-met" })).toBe(
      "không đúng: có từ 3 đảng viên chính thức trở lên (thực tế: 2)",
    );
    expect(en({ operator: "one-of", expected: ["branch", "section"], actual: "branch" })).toMatch(
      /\(actual: branch\)$/,
    );
    expect(en({ operator: "is", expected: "branch", actual: "branch" })).toMatch(/\(actual: branch\)$/);
  });

  it("that lists the answer itself tells the list", () => {
    expect(en({ operator: "one-of", expected: ["branch", "section"], actual: null })).toMatch(
      /\(branch or sectional Party organisation\)$/,
    );
  });

  it("that is read tells the reading, or that it is open", () => {
    const read = { code: "qd366Member.bandAsFloor", operator: "read-as", expected: "band-as-floor" } as const;
    expect(vi({ ...read, actual: "literal-band", result: "not-met" })).toBe(
      "điểm cao hơn không ngăn mức xếp loại thấp hơn: hiểu là “mỗi mức điểm chỉ ứng với một mức xếp loại”",
    );
    expect(vi({ ...read, actual: null, result: "unknown" })).toBe(
      "chưa rõ: điểm cao hơn không ngăn mức xếp loại thấp hơn",
    );
  });

  it("about a post says how the post stands, not how a month was held", () => {
    const held = { code: "stipendPolicy.held", operator: "one-of", expected: ["held", "reorganised"] } as const;
    expect(vi({ ...held, actual: "held" })).toContain("(thực tế: đang giữ chức danh)");
    expect(vi({ ...held, actual: "reorganised" })).toContain("(thực tế: sắp xếp tổ chức bộ máy)");
  });

  it("of the caller's own policy stands by its code", () => {
    expect(stepPhrase("ourPolicy.atLeast40", "en")).toBe("ourPolicy.atLeast40");
    expect(stepPhrase("constructor" as never, "en")).toBe("constructor");
  });
});

describe("stepText refuses", () => {
  it.each([
    [undefined, "the step is undefined"],
    [{ citation: {} }, "code"],
    [{ ...stepOf({}), citation: undefined }, "the citation"],
  ])("%j", (step, message) => {
    expect(() => stepText(step as never, "vi")).toThrow(TypeError);
    expect(() => stepText(step as never, "vi")).toThrow(`stepText: ${message}`);
  });

  it("another language, and unknown options", () => {
    expect(() => stepText(stepOf({}), "fr" as never)).toThrow(RangeError);
    expect(() => stepText(stepOf({}), "vi", { own: {} } as never)).toThrow('stepText has no "own"');
  });
});
