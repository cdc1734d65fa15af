import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  type CalendarDate,
  daysBetween,
  isCalendarDate,
  lastDayOfMonth,
  monthOf,
  monthsIn,
  quarterOf,
  quartersIn,
  weekdayOf,
} from "../../src/time/index.ts";

const first = Temporal.PlainDate.from("1930-01-01");
const last = Temporal.PlainDate.from("2100-12-31");
const length = first.until(last).days;

const plainDate = fc.integer({ min: 0, max: length }).map((days) => first.add({ days }));
const day = (date: Temporal.PlainDate): CalendarDate => date.toString() as CalendarDate;

describe("every day from 1930 to 2100 is as Temporal has it", () => {
  it("steps to the next day, and knows its weekday, quarter and month end", () => {
    let ours = day(first);
    for (let theirs = first; Temporal.PlainDate.compare(theirs, last) <= 0; theirs = theirs.add({ days: 1 })) {
      // Compared as one text: a matcher for each of 62,000 days would be slow.
      const expected = `${theirs} ${theirs.dayOfWeek} Q${Math.ceil(theirs.month / 3)} ${theirs.daysInMonth}`;
      const actual = `${ours} ${weekdayOf(ours)} ${quarterOf(ours).slice(5)} ${lastDayOfMonth(monthOf(ours)).slice(8)}`;
      if (actual !== expected) expect(actual).toBe(expected);
      ours = addDays(ours, 1);
    }
    expect(ours).toBe("2101-01-01");
  });

  it("accepts exactly the days that Temporal accepts", () => {
    const two = fc.integer({ min: 0, max: 40 }).map((number) => String(number).padStart(2, "0"));
    const text = fc.tuple(fc.integer({ min: 1930, max: 2100 }), two, two).map((parts) => parts.join("-"));
    fc.assert(
      fc.property(text, (candidate) => {
        expect(isCalendarDate(candidate)).toBe(accepts(candidate));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("date arithmetic is as Temporal has it", () => {
  it("adds days and months, and counts days", () => {
    const amount = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(plainDate, plainDate, amount, (one, other, count) => {
        expect(addDays(day(one), count)).toBe(day(one.add({ days: count })));
        expect(addMonths(day(one), count)).toBe(day(one.add({ months: count })));
        expect(daysBetween(day(one), day(other))).toBe(one.until(other).days);
      }),
      { numRuns: 1000 },
    );
  });

  it("lists exactly the months and quarters that some day of the span falls in", () => {
    const span = fc.tuple(plainDate, fc.integer({ min: 0, max: 500 }));
    fc.assert(
      fc.property(span, ([start, extra]) => {
        const days = Array.from({ length: extra + 1 }, (_, index) => day(start.add({ days: index })));
        const end = days.at(-1) ?? day(start);
        expect(monthsIn({ firstDay: day(start), lastDay: end })).toEqual([...new Set(days.map(monthOf))]);
        expect(quartersIn({ firstDay: day(start), lastDay: end })).toEqual([...new Set(days.map(quarterOf))]);
      }),
    );
  });
});

function accepts(text: string): boolean {
  try {
    Temporal.PlainDate.from(text, { overflow: "reject" });
    return true;
  } catch {
    return false;
  }
}
