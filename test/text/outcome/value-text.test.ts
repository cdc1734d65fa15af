import { describe, expect, it } from "vitest";
import { factText, valueText } from "../../../src/text/index.ts";

describe("values of steps and answers", () => {
  it.each([
    [null, "chưa rõ", "unknown"],
    [undefined, "chưa rõ", "unknown"],
    ["2025-07-01", "01/7/2025", "1 July 2025"],
    ["2025-07", "tháng 7/2025", "July 2025"],
    ["2025-Q2", "quý II/2025", "quarter 2 of 2025"],
    [true, "có", "yes"],
    [false, "không", "no"],
    [0, "0", "0"],
    [1_200, "1.200", "1,200"],
    ["literal-band", "mỗi mức điểm chỉ ứng với một mức xếp loại", "each band of scores belongs to one class only"],
    [{ part: 85, whole: 100 }, "85,0%", "85.0%"],
    [{ part: 17, whole: 20 }, "17/20 (85,0%)", "17/20 (85.0%)"],
    [{ part: 52_505, whole: 56_321 }, "52.505/56.321 (93,2%)", "52,505/56,321 (93.2%)"],
    [{ atLeast: 31 }, "ít nhất 31", "at least 31"],
    [["yes", "no"], "có, không", "yes, no"],
    [[], "không có", "none"],
    [{ total: 0, items: [] }, "không được hưởng", "is due nothing"],
    [
      { official: 3, consents: null },
      "số đảng viên chính thức: 3; ý kiến của cấp có thẩm quyền: chưa rõ",
      "official members: 3; answers of the competent bodies: unknown",
    ],
    [
      { allowed: 2, excellent: ["a"], tied: ["b", "c"], placesForTied: 1, good: [] },
      "được xếp tối đa: 2; trong số lượng: 1; số suất của các trường hợp ngang điểm: 1; số trường hợp ngang điểm: 2",
      "at most: 2; within the number: 1; places for those tied: 1; tied: 2",
    ],
    [{ allowed: 2, excellent: [], tied: [], placesForTied: 0, good: [] }, "được xếp tối đa: 2", "at most: 2"],
    [{ times: 2, months: 12 }, "2 lần mỗi năm", "2 times a year"],
    [{ operator: ">", share: { part: 85, whole: 100 } }, "trên 85%", "more than 85%"],
    [{ operator: "<=", value: 0 }, "không có", "none"],
    ["294-QD-TW@2025-05-26", "Quy định 294-QĐ/TW", "Regulation 294-QĐ/TW"],
    [{ member: "m-17", key: "p1", official: 3 }, "số đảng viên chính thức: 3", "official members: 3"],
    ["Chi bộ 01", "Chi bộ 01", "Chi bộ 01"],
    ["constructor", "constructor", "constructor"],
  ])("%j", (value, vi, en) => {
    expect(valueText(value, "vi")).toBe(vi);
    expect(valueText(value, "en")).toBe(en);
  });
});

describe("facts in words", () => {
  it.each([
    ["committeeMembers", "số cấp ủy viên", "committee members"],
    ["done", "số nhiệm vụ hoàn thành, bảo đảm chất lượng", "tasks completed with quality"],
    ["posts.0.organisation.official", "chức danh 1: số đảng viên chính thức", "post 1: official members"],
    ["posts.11.role", "chức danh 12: chức danh", "post 12: role"],
    ["posts.0.salary.leadership", "chức danh 1: phụ cấp chức vụ", "post 1: leadership allowance"],
    ["items.1", "items 2", "items 2"],
    ["years.2024", "xếp loại năm 2024", "rating of the year 2024"],
    [
      "branches-holding",
      "chi bộ duy trì sinh hoạt hằng tháng và chuyên đề hằng quý",
      "branches meeting monthly, and thematically each quarter",
    ],
    ["constructor", "constructor", "constructor"],
    ["ours.unheardOf", "unheardOf", "unheardOf"],
    ["3", "3", "3"],
  ])("%s", (path, vi, en) => {
    expect(factText(path, "vi")).toBe(vi);
    expect(factText(path, "en")).toBe(en);
  });

  it("are refused when they are no text", () => {
    expect(() => factText(3 as never, "vi")).toThrow(TypeError);
    expect(() => factText("official", "vi", null as never)).toThrow("the options");
  });
});
