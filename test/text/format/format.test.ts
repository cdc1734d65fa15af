import { describe, expect, it } from "vitest";
import { vnd } from "../../../src/money/index.ts";
import {
  dateText,
  dongText,
  monthText,
  numberText,
  percentText,
  periodText,
  quarterText,
} from "../../../src/text/index.ts";
import { monthPeriod, periodOf, quarterPeriod, yearPeriod } from "../../../src/time/index.ts";

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

  it.each([
    ["12", TypeError, "give a number"],
    [null, TypeError, "give a number"],
    [undefined, TypeError, "give a number"],
    [Number.NaN, RangeError, "give a finite number"],
    [Number.POSITIVE_INFINITY, RangeError, "give a finite number"],
    [1e21, RangeError, "written out"],
    [1e-7, RangeError, "written out"],
  ])("%s is none", (number, error, message) => {
    expect(() => numberText(number as number, "vi")).toThrow(error);
    expect(() => numberText(number as number, "vi")).toThrow(message);
  });

  it("an amount that is none is refused by the function that was called", () => {
    expect(() => dongText("12" as never, "vi")).toThrow("dongText: the amount");
    expect(() => dongText(vnd(12), "fr" as never)).toThrow("dongText: the language");
  });
});

describe("percentages are rounded half up from the exact fraction", () => {
  // The rounding of figures printed by local reports.
  it.each([
    [574, 991, 2, "57,92%", "57.92%"],
    [107, 439, 2, "24,37%", "24.37%"],
    [6_659, 8_159, 1, "81,6%", "81.6%"],
    [46, 150, 1, "30,7%", "30.7%"],
    [97, 100, 1, "97,0%", "97.0%"],
    [100, 100, 1, "100,0%", "100.0%"],
    [1, 8, 2, "12,50%", "12.50%"],
    [1, 200, 0, "1%", "1%"],
    [1, 201, 0, "0%", "0%"],
    [0, 0, 1, "-", "-"],
  ])("%d of %d with %d digits", (part, whole, digits, vi, en) => {
    expect(percentText({ part, whole }, "vi", { digits })).toBe(vi);
    expect(percentText({ part, whole }, "en", { digits })).toBe(en);
  });

  it("with one decimal where none is named", () => {
    expect(percentText({ part: 46, whole: 150 }, "vi")).toBe("30,7%");
  });

  it.each([
    [[{ part: 0.5, whole: 2 }, "en"], RangeError, "part"],
    [[{ part: 1 }, "en"], TypeError, "whole"],
    [[0.5, "en"], TypeError, "the share"],
    [[{ part: 1, whole: 2 }, 1, "en"], TypeError, "the language"],
    [[{ part: 1, whole: 2 }, "fr"], RangeError, "the language"],
    [[{ part: 1, whole: 2 }, "en", 2], TypeError, "the options"],
    [[{ part: 1, whole: 2 }, "en", { digit: 2 }], TypeError, 'did you mean "digits"?'],
    [[{ part: 1, whole: 2 }, "en", { digits: -1 }], RangeError, "digits"],
    [[{ part: 1, whole: 2 }, "en", { digits: 13 }], RangeError, "at most 12"],
  ])("and refused for %j", (given, error, message) => {
    const call = (): string => (percentText as (...all: unknown[]) => string)(...given);
    expect(call).toThrow(error);
    expect(call).toThrow(message);
  });
});

describe("days, months, quarters and periods", () => {
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

  it.each([
    ["2025-Q1", "quý I/2025", "quarter 1 of 2025"],
    ["2025-Q4", "quý IV/2025", "quarter 4 of 2025"],
  ] as const)("%s", (quarter, vi, en) => {
    expect(quarterText(quarter, "vi")).toBe(vi);
    expect(quarterText(quarter, "en")).toBe(en);
  });

  it.each([
    [yearPeriod(2025), "năm 2025", "2025"],
    [quarterPeriod("2025-Q2"), "quý II/2025", "quarter 2 of 2025"],
    [monthPeriod("2024-02"), "tháng 02/2024", "February 2024"],
    [
      periodOf("2020-01-01", "2022-09-30"),
      "từ ngày 01/01/2020 đến ngày 30/9/2022",
      "1 January 2020 to 30 September 2022",
    ],
  ] as const)("%j", (period, vi, en) => {
    expect(periodText(period, "vi")).toBe(vi);
    expect(periodText(period, "en")).toBe(en);
  });

  it("that are none are refused, with what was probably meant", () => {
    expect(() => dateText("2024-6-30" as never, "vi")).toThrow('write "2024-06-30"');
    expect(() => dateText(undefined as never, "vi")).toThrow(RangeError);
    expect(() => monthText("2024-13", "vi")).toThrow(RangeError);
    expect(() => quarterText("2024-Q5" as never, "vi")).toThrow(RangeError);
    expect(() => periodText({ firstDay: "2025-02-01", lastDay: "2025-01-01" }, "vi")).toThrow("swap the days");
    expect(() => periodText("2025" as never, "vi")).toThrow(TypeError);
  });

  it.each([dateText, monthText, quarterText, periodText])("%o refuse another language", (write) => {
    const given = {
      dateText: "2025-07-01",
      monthText: "2025-07",
      quarterText: "2025-Q3",
      periodText: yearPeriod(2025),
    };
    const call = (language: unknown) => () =>
      (write as (...all: unknown[]) => string)(given[write.name as keyof typeof given], language);
    expect(call("fr")).toThrow(RangeError);
    expect(call(undefined)).toThrow(TypeError);
  });
});
