import { expect, it } from "vitest";
import { assessMeetingYear, checkMarks, scoreSheets, sessionsOfYear } from "../../src/meeting/index.ts";

const sheet = scoreSheets.find(({ year }) => year != null);
if (sheet === undefined) throw new Error("no sheet with a year");

it("a sheet that may change is read anew each time", () => {
  const own = structuredClone(sheet);
  const year = sessionsOfYear({ good: 6, fair: 6, average: 0, poor: 0, notRated: 0, missing: 0 });
  const on = own.firstDay ?? "2025-12-31";
  const kept = assessMeetingYear(sheet, year, { on });
  expect(kept.kind).toBe("assessed");
  expect(assessMeetingYear(own, year, { on })).toEqual(kept);
  expect(assessMeetingYear(own, year, { on })).toEqual(kept);
});

it("a mark is a number, a measure or what does not apply", () => {
  const [part] = scoreSheets.flatMap((one) =>
    (one.items ?? []).map(({ code, parts }) => ({ one, code: parts?.[0]?.code ?? code })),
  );
  if (part === undefined) throw new Error("no sheet with items");
  expect(checkMarks(part.one, { [part.code]: "9" as never })).toEqual([
    { code: "wrong-type", path: [part.code], expected: "number", received: '"9"', remedy: "write-this-type" },
  ]);
  expect(checkMarks(part.one, { [part.code]: "not-applicable" })).toEqual([]);
});
