import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  addWorkingDays,
  daysBetween,
  entryOn,
  firstDayOfMonth,
  isWithin,
  lastDayInForce,
  lastDayOfMonth,
  monthIndex,
  monthOf,
  monthPeriod,
  monthsIn,
  monthsOfQuarter,
  periodOf,
  quarterOf,
  quarterPeriod,
  quartersIn,
  timelineFaults,
  weekdayOf,
  yearOf,
  yearPeriod,
} from "../../src/time/index.ts";

const noDays = ["2024-6-30", "2025-02-30", "2025-13-30", "2025-07", "", 20250701, null, undefined, Number.NaN, {}];
const span = { firstDay: "2023-07-01", lastDay: null } as const;

describe("a day that is none", () => {
  it.each<[string, (day: never) => unknown]>([
    ["addDays", (day) => addDays(day, 1)],
    ["addMonths", (day) => addMonths(day, 1)],
    ["addWorkingDays", (day) => addWorkingDays(day, 1, [])],
    ["addWorkingDays, as a holiday", (day) => addWorkingDays("2025-07-01", 1, [day])],
    ["daysBetween, first", (day) => daysBetween(day, "2025-07-01")],
    ["daysBetween, second", (day) => daysBetween("2025-07-01", day)],
    ["entryOn", (day) => entryOn([span], day)],
    ["isWithin", (day) => isWithin(span, day)],
    ["lastDayInForce", (day) => lastDayInForce({ ceasesFrom: day })],
    ["monthIndex", (day) => monthIndex(day)],
    ["monthOf", (day) => monthOf(day)],
    ["monthsIn", (day) => monthsIn({ firstDay: day, lastDay: "2025-07-01" })],
    ["periodOf, first", (day) => periodOf(day, "2025-07-01")],
    ["periodOf, last", (day) => periodOf("2025-07-01", day)],
    ["quarterOf", (day) => quarterOf(day)],
    ["quartersIn", (day) => quartersIn({ firstDay: "2025-01-01", lastDay: day })],
    ["weekdayOf", (day) => weekdayOf(day)],
  ])("is refused by %s", (_, ask) => {
    for (const day of noDays) expect(() => ask(day as never)).toThrow(RangeError);
  });

  it("is named with the function, the argument and the remedy", () => {
    expect(() => addDays("2024-6-30", 1)).toThrow(
      new RangeError('addDays: "2024-6-30" is no day; write "2024-06-30" or use calendarDate()'),
    );
    expect(() => quarterOf("2025-13-30")).toThrow(
      new RangeError('quarterOf: "2025-13-30" is no day; write a day such as "2025-07-01" or use calendarDate()'),
    );
    expect(() => daysBetween("2025-07-01", undefined as never)).toThrow(
      new RangeError('daysBetween: to undefined is no day; write a day such as "2025-07-01" or use calendarDate()'),
    );
    expect(() => addDays("2024-99-3", 1)).toThrow(
      new RangeError('addDays: "2024-99-3" is no day; write a day such as "2025-07-01" or use calendarDate()'),
    );
  });
});

describe("a month or a quarter that is none", () => {
  it.each<[string, (value: never) => unknown]>([
    ["firstDayOfMonth", (month) => firstDayOfMonth(month)],
    ["lastDayOfMonth", (month) => lastDayOfMonth(month)],
    ["monthPeriod", (month) => monthPeriod(month)],
    ["monthsOfQuarter", (quarter) => monthsOfQuarter(quarter)],
    ["quarterPeriod", (quarter) => quarterPeriod(quarter)],
    ["yearOf", (when) => yearOf(when)],
  ])("is refused by %s", (_, ask) => {
    for (const value of ["2024-13", "2024-1", "2025-Q5", "2024-01-40", "", 202401, null, undefined]) {
      expect(() => ask(value as never)).toThrow(RangeError);
    }
  });

  it.each([0, 10_000, 2025.5, Number.NaN, "2025", null, undefined])("is refused as a year: %s", (year) => {
    expect(() => yearPeriod(year as never)).toThrow(RangeError);
  });
});

describe("a count that is none", () => {
  it("is refused by addDays and addMonths", () => {
    expect(() => addDays("2025-07-01", 1.5)).toThrow(new RangeError("addDays: days is 1.5; give a whole number"));
    expect(() => addMonths("2025-07-01", Number.NaN)).toThrow(
      new RangeError("addMonths: months is NaN; give a whole number"),
    );
    expect(() => addMonths("2025-07-01", "1" as never)).toThrow(
      new TypeError('addMonths: months is "1"; give a number'),
    );
  });

  it("is refused by addWorkingDays, and so are holidays that are no list", () => {
    expect(() => addWorkingDays("2025-07-01", -3, [])).toThrow(
      new RangeError("addWorkingDays: days is -3; give a whole number from 0 up"),
    );
    expect(() => addWorkingDays("2025-07-01", 1, undefined as never)).toThrow(
      new TypeError("addWorkingDays: holidays is undefined; give a list"),
    );
  });

  it("is refused where it leads out of the calendar", () => {
    const message = "the result leaves the years 0000 to 9999; give a smaller count";
    expect(() => addDays("9999-12-31", 1)).toThrow(new RangeError(`addDays: ${message}`));
    expect(() => addMonths("0000-01-01", -1)).toThrow(new RangeError(`addMonths: ${message}`));
    expect(() => addDays("2025-07-01", Number.MAX_SAFE_INTEGER)).toThrow(new RangeError(`addDays: ${message}`));
  });
});

describe("a span that is none", () => {
  it.each([
    [{ firstDay: "2024-6-30", lastDay: null }, 'firstDay of the span "2024-6-30" is no day; write "2024-06-30"'],
    [{ firstDay: "2024-06-30", lastDay: "01/07/2025" }, 'lastDay of the span "01/07/2025" is no day'],
    [{ lastDay: null }, "firstDay of the span undefined is no day"],
  ])("is refused for a day: %o", (wrong, message) => {
    expect(() => isWithin(wrong as never, "2025-07-01")).toThrow(message);
    expect(() => entryOn([wrong as never], "2025-07-01")).toThrow(message.replace("the span", "the entry 0"));
  });

  it("may lack the key of an open end", () => {
    expect(isWithin({ firstDay: "2024-06-30" } as never, "2025-07-01")).toBe(true);
  });

  it("is refused", () => {
    expect(() => isWithin(undefined as never, "2025-07-01")).toThrow(
      new TypeError("isWithin: the span is undefined; give an object"),
    );
    expect(() => entryOn(span as never, "2025-07-01")).toThrow(
      new TypeError("entryOn: the timeline is an object; give a list"),
    );
    expect(() => entryOn([null as never], "2025-07-01")).toThrow(
      new TypeError("entryOn: the entry 0 is null; give an object"),
    );
    expect(() => timelineFaults([null as never])).toThrow(
      new TypeError("timelineFaults: the entry 0 is null; give an object"),
    );
    expect(() => timelineFaults(undefined as never)).toThrow(TypeError);
    expect(() => lastDayInForce({ ceasedFrom: "2025-07-01" } as never)).toThrow(
      new RangeError('lastDayInForce: the wording is "ceasedFrom"; did you mean "ceasesFrom"?'),
    );
    expect(() => lastDayInForce({} as never)).toThrow(RangeError);
    expect(() => monthsIn("2025-01-01" as never)).toThrow(
      new TypeError('monthsIn: the period is "2025-01-01"; give its firstDay and lastDay, as yearPeriod(2025) does'),
    );
    expect(() => monthsIn({ firstDay: "2025-01-01", from: 1 } as never)).toThrow(
      new TypeError('monthsIn: the period has no "from"; it has firstDay, lastDay'),
    );
  });
});

describe("periods", () => {
  it("may be larger records that have the two days, such as a review", () => {
    const larger = { firstDay: "2025-01-01", lastDay: "2025-02-28", organisations: [] } as const;
    expect(monthsIn(larger)).toEqual(["2025-01", "2025-02"]);
  });

  it("are made of a year, a quarter, a month and two days", () => {
    expect(yearPeriod(2025)).toEqual({ firstDay: "2025-01-01", lastDay: "2025-12-31" });
    expect(yearPeriod(1)).toEqual({ firstDay: "0001-01-01", lastDay: "0001-12-31" });
    expect(quarterPeriod("2025-Q1")).toEqual({ firstDay: "2025-01-01", lastDay: "2025-03-31" });
    expect(monthPeriod("2024-02")).toEqual({ firstDay: "2024-02-01", lastDay: "2024-02-29" });
    expect(periodOf("2025-07-01", "2025-07-01")).toEqual({ firstDay: "2025-07-01", lastDay: "2025-07-01" });
  });

  it("do not end before they begin", () => {
    expect(() => periodOf("2025-07-01", "2025-06-30")).toThrow(
      new RangeError("periodOf: the period ends on 2025-06-30, before it begins on 2025-07-01; swap the days"),
    );
  });
});
