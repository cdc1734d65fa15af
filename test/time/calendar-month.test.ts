import { describe, expect, it } from "vitest";
import {
  calendarMonth,
  firstDayOfMonth,
  isCalendarMonth,
  monthOf,
  monthsIn,
  monthsOfQuarter,
  quarterOf,
  quartersIn,
  yearOf,
} from "../../src/time/index.ts";

describe("months", () => {
  it.each(["2024-01", "2024-12", "0001-06"])("accepts %s", (text) => {
    expect(isCalendarMonth(text)).toBe(true);
    expect(calendarMonth(text)).toBe(text);
  });

  it.each(["2024-00", "2024-13", "2024-1", "24-01", "2024-01-01", "2024-Q1", "", 202401, null])(
    "rejects %s",
    (value) => {
      expect(isCalendarMonth(value)).toBe(false);
    },
  );

  it("names what was expected and what came", () => {
    expect(() => calendarMonth("2024-13")).toThrow(
      new RangeError('calendarMonth: "2024-13" is no month; write a month such as "2025-07"'),
    );
  });

  it("reads month and year off a day", () => {
    expect(monthOf("2025-07-31")).toBe("2025-07");
    expect(yearOf("2025-07-31")).toBe(2025);
    expect(yearOf("2025-07")).toBe(2025);
    expect(yearOf("2025-Q3")).toBe(2025);
    expect(firstDayOfMonth("2025-07")).toBe("2025-07-01");
  });

  it("lists the months that a span touches", () => {
    expect(monthsIn({ firstDay: "2024-11-30", lastDay: "2025-02-01" })).toEqual([
      "2024-11",
      "2024-12",
      "2025-01",
      "2025-02",
    ]);
    expect(monthsIn({ firstDay: "2024-11-30", lastDay: "2024-11-30" })).toEqual(["2024-11"]);
    expect(monthsIn({ firstDay: "0009-12-31", lastDay: "0010-01-01" })).toEqual(["0009-12", "0010-01"]);
  });

  it("refuses a span that ends before it begins", () => {
    expect(() => monthsIn({ firstDay: "2025-02-01", lastDay: "2025-01-31" })).toThrow(
      new RangeError("monthsIn: the period ends on 2025-01-31, before it begins on 2025-02-01; swap the days"),
    );
  });
});

describe("quarters", () => {
  it.each([
    ["2025-01-01", "2025-Q1"],
    ["2025-03-31", "2025-Q1"],
    ["2025-04-01", "2025-Q2"],
    ["2025-06-30", "2025-Q2"],
    ["2025-07-01", "2025-Q3"],
    ["2025-09-30", "2025-Q3"],
    ["2025-10-01", "2025-Q4"],
    ["2025-12-31", "2025-Q4"],
  ] as const)("%s falls in %s", (day, quarter) => {
    expect(quarterOf(day)).toBe(quarter);
  });

  it("has three months", () => {
    expect(monthsOfQuarter("2025-Q1")).toEqual(["2025-01", "2025-02", "2025-03"]);
    expect(monthsOfQuarter("2025-Q4")).toEqual(["2025-10", "2025-11", "2025-12"]);
  });

  it("lists the quarters that a span touches, each once", () => {
    expect(quartersIn({ firstDay: "2024-12-31", lastDay: "2025-07-01" })).toEqual([
      "2024-Q4",
      "2025-Q1",
      "2025-Q2",
      "2025-Q3",
    ]);
    expect(quartersIn({ firstDay: "2025-01-01", lastDay: "2025-03-31" })).toEqual(["2025-Q1"]);
  });

  it("refuses a span that ends before it begins", () => {
    expect(() => quartersIn({ firstDay: "2025-02-01", lastDay: "2025-01-31" })).toThrow(RangeError);
  });
});
