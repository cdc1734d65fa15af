import { describe, expect, it } from "vitest";
import { addDays, addMonths, addWorkingDays, daysBetween, lastDayOfMonth, weekdayOf } from "../../src/time/index.ts";

describe("addDays", () => {
  it.each([
    ["2025-06-30", 1, "2025-07-01"],
    ["2025-07-01", -1, "2025-06-30"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2025-02-28", 1, "2025-03-01"],
    ["2025-12-31", 1, "2026-01-01"],
    // Apia skipped 30 December 2011, Los Angeles changes its clocks: neither moves a calendar day.
    ["2011-12-29", 1, "2011-12-30"],
    ["2026-03-08", 1, "2026-03-09"],
    ["2026-11-01", 1, "2026-11-02"],
    ["2025-07-01", 0, "2025-07-01"],
  ] as const)("%s and %d days is %s", (date, days, result) => {
    expect(addDays(date, days)).toBe(result);
  });

  it("throws at the ends of the calendar", () => {
    expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
    expect(() => addDays("2025-07-01", Number.NaN)).toThrow(RangeError);
    expect(() => addDays("2025-02-30", 1)).toThrow(RangeError);
  });
});

describe("addMonths", () => {
  it.each([
    ["2025-08-31", 6, "2026-02-28"],
    ["2023-08-31", 6, "2024-02-29"],
    ["2025-08-31", 1, "2025-09-30"],
    ["2025-09-30", -1, "2025-08-30"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2025-01-15", 0, "2025-01-15"],
  ] as const)("%s and %d months is %s", (date, months, result) => {
    expect(addMonths(date, months)).toBe(result);
  });
});

describe("daysBetween, lastDayOfMonth, weekdayOf", () => {
  it("counts days in both directions", () => {
    expect(daysBetween("2025-06-30", "2025-07-01")).toBe(1);
    expect(daysBetween("2025-07-01", "2025-06-30")).toBe(-1);
    expect(daysBetween("2024-01-01", "2025-01-01")).toBe(366);
  });

  it("knows how long months are", () => {
    expect(lastDayOfMonth("2024-02")).toBe("2024-02-29");
    expect(lastDayOfMonth("2025-02")).toBe("2025-02-28");
    expect(lastDayOfMonth("2025-12")).toBe("2025-12-31");
  });

  it("numbers weekdays from Monday to Sunday", () => {
    expect(weekdayOf("2026-11-16")).toBe(1);
    expect(weekdayOf("2026-11-22")).toBe(7);
  });
});

describe("working days", () => {
  it("pass over Saturdays, Sundays and holidays", () => {
    expect(addWorkingDays("2025-07-04", 0, [])).toBe("2025-07-04");
    expect(addWorkingDays("2025-07-04", 1, [])).toBe("2025-07-07");
    expect(addWorkingDays("2025-07-05", 5, [])).toBe("2025-07-11");
    expect(addWorkingDays("2025-07-04", 1, ["2025-07-07"])).toBe("2025-07-08");
    expect(addWorkingDays("2025-07-04", 1, ["2025-07-05"])).toBe("2025-07-07");
  });
});
