import { describe, expect, it } from "vitest";
import { shown } from "../../src/guard/index.ts";
import { calendarDate, calendarDateOf, daysBetween, isCalendarDate } from "../../src/time/index.ts";

const days = ["2025-07-01", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "2026-04-30", "2026-12-31"];

const rejected: readonly (readonly [string, unknown])[] = [
  ["30 February", "2025-02-30"],
  ["29 February of a common year", "2025-02-29"],
  ["29 February of a century that is no leap year", "1900-02-29"],
  ["31 April", "2026-04-31"],
  ["31 June", "2026-06-31"],
  ["31 September", "2026-09-31"],
  ["31 November", "2026-11-31"],
  ["a day 0", "2026-01-00"],
  ["a day 32", "2026-01-32"],
  ["a month 0", "2026-00-10"],
  ["a month 13", "2026-13-10"],
  ["single digits", "2026-2-3"],
  ["the Vietnamese order", "01/07/2025"],
  ["slashes", "2025/07/01"],
  ["no hyphens", "20250701"],
  ["a time of day", "2025-07-01T00:00:00Z"],
  ["a space before", " 2025-07-01"],
  ["a line break after", "2025-07-01\n"],
  ["a sign", "-2025-07-01"],
  ["a year of five digits", "12025-07-01"],
  ["a two-digit year", "25-07-01"],
  ["a week", "2025-W27-2"],
  ["a month", "2025-07"],
  ["full-width digits", "２０２５-07-01"],
  ["an empty text", ""],
  ["a number", 20250701],
  ["nothing", null],
  ["something left out", undefined],
  ["a list", ["2025-07-01"]],
];

describe("isCalendarDate", () => {
  it.each(days)("accepts %s", (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each(rejected)("rejects %s", (_, value) => {
    expect(isCalendarDate(value)).toBe(false);
  });
});

describe("calendarDate", () => {
  it.each(days)("returns %s as it stands", (text) => {
    expect(calendarDate(text)).toBe(text);
  });

  it("names what was expected and what came", () => {
    expect(() => calendarDate("2025-02-30")).toThrow(
      new RangeError('calendarDate: "2025-02-30" is no day; write a day such as "2025-07-01"'),
    );
  });
});

describe("calendarDateOf", () => {
  const midnightInVietnam = Date.UTC(2025, 5, 30, 17, 0, 0);

  it("turns the day at midnight in Vietnam, whatever the zone of the machine", () => {
    expect(calendarDateOf(midnightInVietnam - 1)).toBe("2025-06-30");
    expect(calendarDateOf(midnightInVietnam)).toBe("2025-07-01");
  });

  it.each([
    ["UTC", "2025-06-30"],
    ["Asia/Ho_Chi_Minh", "2025-07-01"],
    ["America/Los_Angeles", "2025-06-30"],
    ["Pacific/Apia", "2025-07-01"],
  ])("answers in the zone %s", (zone, day) => {
    expect(calendarDateOf(midnightInVietnam, zone)).toBe(day);
  });

  it("counts back to the first year without a change of calendar, and no further", () => {
    const firstYear = Date.UTC(2000, 0, 1) - daysBetween("0001-01-01", "2000-01-01") * 86_400_000;
    expect(calendarDateOf(firstYear, "UTC")).toBe("0001-01-01");
    expect(() => calendarDateOf(firstYear - 1, "UTC")).toThrow(RangeError);
    expect(() => calendarDateOf(Date.UTC(10_000, 0, 1), "UTC")).toThrow(RangeError);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, null, "0"])(
    "throws on %s: there is no clock",
    (instant) => {
      expect(() => calendarDateOf(instant as number)).toThrow(
        new RangeError(`calendarDateOf: the instant is ${shown(instant)}; give milliseconds such as Date.now()`),
      );
    },
  );

  it("throws on an unknown zone", () => {
    expect(() => calendarDateOf(0, "Asia/Atlantis")).toThrow(RangeError);
  });
});
