import { describe, expect, it } from "vitest";
import {
  type CalendarDate,
  entryOn,
  isWithin,
  lastDayInForce,
  type Span,
  timelineFaults,
} from "../../src/time/index.ts";

const steps = [
  { firstDay: "2020-01-01", lastDay: "2020-12-31", value: "first" },
  { firstDay: "2021-01-01", lastDay: "2022-06-30", value: "second" },
  { firstDay: "2022-07-01", lastDay: null, value: "third" },
] as const;

describe("isWithin", () => {
  it("includes both ends", () => {
    expect(isWithin(steps[0], "2019-12-31")).toBe(false);
    expect(isWithin(steps[0], "2020-01-01")).toBe(true);
    expect(isWithin(steps[0], "2020-12-31")).toBe(true);
    expect(isWithin(steps[0], "2021-01-01")).toBe(false);
  });

  it("has no end where none is known", () => {
    expect(isWithin(steps[2], "9999-12-31")).toBe(true);
  });
});

describe("entryOn", () => {
  it.each([
    ["2019-12-31", undefined],
    ["2020-01-01", "first"],
    ["2020-12-31", "first"],
    ["2021-01-01", "second"],
    ["2022-06-30", "second"],
    ["2022-07-01", "third"],
    ["2099-01-01", "third"],
  ] as const)("on %s finds %s", (on, value) => {
    expect(entryOn(steps, on)?.value).toBe(value);
  });

  it("never carries an ended entry on", () => {
    expect(entryOn(steps.slice(0, 2), "2022-07-01")).toBeNull();
  });

  it("finds nothing in an empty timeline", () => {
    expect(entryOn([], "2022-07-01")).toBeNull();
  });
});

describe("timelineFaults", () => {
  const faults = (...spans: (readonly [string, string | null])[]): readonly string[] =>
    timelineFaults(spans.map(([firstDay, lastDay]) => ({ firstDay, lastDay }) as Span)).map(
      ({ code, index }) => `${code} at ${index}`,
    );

  it("finds none in a timeline without gap and overlap", () => {
    expect(timelineFaults(steps)).toEqual([]);
    expect(timelineFaults([])).toEqual([]);
  });

  it.each([
    [
      "a gap of a day",
      [
        ["2020-01-01", "2020-01-30"],
        ["2020-02-01", null],
      ],
      ["gap at 1"],
    ],
    [
      "an overlap of a day",
      [
        ["2020-01-01", "2020-02-01"],
        ["2020-02-01", null],
      ],
      ["overlap at 1"],
    ],
    ["an end before the beginning", [["2020-02-01", "2020-01-31"]], ["ends-before-it-begins at 0"]],
    [
      "an open span before the end",
      [
        ["2020-01-01", null],
        ["2020-02-01", null],
      ],
      ["open-before-the-end at 1"],
    ],
    ["a first day that does not exist", [["2020-02-30", null]], ["not-a-date at 0"]],
    ["a last day that does not exist", [["2020-01-01", "2020-02-30"]], ["not-a-date at 0"]],
    [
      "two faults",
      [
        ["2020-01-01", "2020-01-30"],
        ["2020-02-01", "2020-02-10"],
        ["2020-02-10", null],
      ],
      ["gap at 1", "overlap at 2"],
    ],
  ] as const)("names %s", (_, spans, expected) => {
    expect(faults(...spans)).toEqual(expected);
  });
});

describe("lastDayInForce", () => {
  it.each([
    [{ ceasesFrom: "2025-07-01" }, "2025-06-30"],
    [{ untilEndOf: "2025-07-01" }, "2025-07-01"],
    [{ replacedFrom: "2024-03-01" }, "2024-02-29"],
  ] as const)("%o ends on %s", (lapse, last: CalendarDate) => {
    expect(lastDayInForce(lapse)).toBe(last);
  });
});
