import { describe, expect, it } from "vitest";
import { vnd } from "../../src/money/index.ts";
import { dateText, dongText, monthText, numberText, percentText, scalarText } from "../../src/text/index.ts";

describe("numbers", () => {
  it.each([
    [0, "0", "0"],
    [999, "999", "999"],
    [1_000, "1.000", "1,000"],
    [1_800_000, "1.800.000", "1,800,000"],
    [-24_000, "-24.000", "-24,000"],
    [1234.5, "1.234,5", "1,234.5"],
  ])("%d", (number, vi, en) => {
    expect(numberText(number, "vi")).toBe(vi);
    expect(numberText(number, "en")).toBe(en);
  });

  it("amounts name the đồng", () => {
    expect(dongText(vnd(468_000), "vi")).toBe("468.000 đồng");
    expect(dongText(vnd(468_000), "en")).toBe("468,000 đồng");
  });
});

describe("percentages are rounded half up from the exact fraction", () => {
  // The rounding of figures printed by local reports.
  it.each([
    [574, 991, 2, "57,92 %", "57.92%"],
    [107, 439, 2, "24,37 %", "24.37%"],
    [6_659, 8_159, 1, "81,6 %", "81.6%"],
    [46, 150, 1, "30,7 %", "30.7%"],
    [97, 100, 1, "97,0 %", "97.0%"],
    [1, 8, 2, "12,50 %", "12.50%"],
    [1, 200, 0, "1 %", "1%"],
    [1, 201, 0, "0 %", "0%"],
    [0, 0, 1, "-", "-"],
  ])("%d of %d with %d digits", (part, whole, digits, vi, en) => {
    expect(percentText({ part, whole }, digits, "vi")).toBe(vi);
    expect(percentText({ part, whole }, digits, "en")).toBe(en);
  });

  it("refuses a fraction of a person", () => {
    expect(() => percentText({ part: 0.5, whole: 2 }, 1, "en")).toThrow(RangeError);
  });
});

describe("days and months", () => {
  it.each([
    ["2025-07-01", "01/7/2025", "1 July 2025"],
    ["2026-02-03", "03/02/2026", "3 February 2026"],
    ["2024-12-31", "31/12/2024", "31 December 2024"],
  ] as const)("%s", (date, vi, en) => {
    expect(dateText(date, "vi")).toBe(vi);
    expect(dateText(date, "en")).toBe(en);
  });

  it.each([
    ["2024-07", "tháng 7/2024", "July 2024"],
    ["2024-01", "tháng 01/2024", "January 2024"],
  ] as const)("%s", (month, vi, en) => {
    expect(monthText(month, "vi")).toBe(vi);
    expect(monthText(month, "en")).toBe(en);
  });
});

describe("values of steps", () => {
  it.each([
    [null, "chưa rõ", "unknown"],
    ["2025-07-01", "01/7/2025", "1 July 2025"],
    [true, "có", "yes"],
    [false, "không", "no"],
    [1_200, "1.200", "1,200"],
    ["literal-band", "mỗi mức điểm chỉ ứng với một mức xếp loại", "each band of scores belongs to one class only"],
    [{ part: 85, whole: 100 }, "85,0 %", "85.0%"],
    [{ part: 17, whole: 20 }, "17/20 (85,0 %)", "17/20 (85.0%)"],
    [{ atLeast: 31 }, "ít nhất 31", "at least 31"],
    [["yes", "no"], "có, không", "yes, no"],
  ] as const)("%j", (value, vi, en) => {
    expect(scalarText(value, "vi")).toBe(vi);
    expect(scalarText(value, "en")).toBe(en);
  });
});
