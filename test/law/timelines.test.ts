import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate, entryOn, type Span, timelineFaults } from "../../src/time/index.ts";
import { everything, type Found } from "./law-files.ts";

/** Lists of spans that stand side by side instead of following each other, and why. */
const sideBySide: Readonly<Record<string, string>> = {
  "src/rating/rule-books/rule-books.law.ts quarterlyEvaluation":
    "the documents of one layer, each with its own first day",
};

const timelines = everything.filter(
  (found): found is Found<readonly Span[]> => isTimeline(found.value) && !(found.where in sideBySide),
);

describe("every timeline of the law", () => {
  it("is found", () => {
    expect(timelines.length).toBeGreaterThan(0);
    expect(Object.keys(sideBySide).filter((where) => !everything.some((found) => found.where === where))).toEqual([]);
  });

  it.each(timelines.map(({ where, value }) => [where, value] as const))("%s has no gap and no overlap", (_, spans) => {
    expect(timelineFaults(spans)).toEqual([]);
  });

  it.each(timelines.map(({ where, value }) => [where, value] as const))(
    "%s answers the same as a naive scan on the day before, of and after every change",
    (_, spans) => {
      for (const day of boundaryDays(spans)) expect([day, entryOn(spans, day)]).toEqual([day, naive(spans, day)]);
    },
  );
});

function isTimeline(value: object): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((entry) => typeof entry === "object" && entry !== null && "firstDay" in entry && "lastDay" in entry)
  );
}

function boundaryDays(spans: readonly Span[]): readonly CalendarDate[] {
  const changes = spans.flatMap(({ firstDay, lastDay }) => (lastDay === null ? [firstDay] : [firstDay, lastDay]));
  return changes.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
}

/** Every entry is looked at, from the first on. */
function naive(spans: readonly Span[], day: CalendarDate): Span | null {
  return spans.find(({ firstDay, lastDay }) => !(day < firstDay) && !(lastDay !== null && day > lastDay)) ?? null;
}
