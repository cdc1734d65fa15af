import { describe, expect, it } from "vitest";
import { mapOutcome, type Outcome, type ReadingCode } from "../../src/outcome/index.ts";
import {
  capExcellent,
  type ExcellenceCandidate,
  type ExcellencePool,
  type ExcellenceShare,
  excellencePool,
} from "../../src/rating/index.ts";
import type { CalendarDate } from "../../src/time/index.ts";

const on = "2025-12-15";
const strict = ["strict-base"] as const;
const broad = ["broad-base"] as const;

/** How many may be excellent, of so many that meet "excellent" and so many that meet "good". */
function allowedOf(
  candidates: number,
  good: number,
  share: ExcellenceShare,
  day: CalendarDate,
  readings: readonly ReadingCode[] = [],
): Outcome<number> {
  const pool = excellencePool({ group: "branch-01", candidates, good });
  return mapOutcome(capExcellent(pool, day, { share, readings }), ({ allowed }) => allowed);
}

describe("366-QĐ/TW, 11.1.5: how many may be excellent", () => {
  it.each<[string, number, number, ExcellenceShare, readonly ReadingCode[], number]>([
    ["16: 30 good or better, 10 meet excellent", 10, 20, "ordinary", strict, 5],
    ["16b: broad base", 10, 20, "ordinary", broad, 6],
    ["16c: 25 percent", 10, 20, "outstanding", strict, 6],
    ["25 percent, broad base", 10, 20, "outstanding", broad, 7],
    ["16d: a pool of 5", 2, 3, "ordinary", strict, 0],
    ["a pool of 5, broad base", 2, 3, "ordinary", broad, 1],
    ["a pool of 6", 6, 0, "ordinary", strict, 1],
    ["20c: 3 of 18 are within 3", 3, 15, "ordinary", strict, 3],
    ["fewer candidates than places", 2, 40, "ordinary", [], 2],
    ["both bases agree", 3, 1, "ordinary", [], 0],
  ])("%s", (_, candidates, good, share, readings, expected) => {
    expect(allowedOf(candidates, good, share, on, readings)).toMatchObject({ kind: "assessed", value: expected });
  });

  it("gives both counts when the bases differ", () => {
    expect(allowedOf(10, 20, "ordinary", on)).toMatchObject({
      kind: "undetermined",
      reason: "open-reading",
      decidedBy: "rating-authority",
      readings: [
        { code: "strict-base", value: 5 },
        { code: "broad-base", value: 6 },
      ],
    });
  });

  // A place is shared only where there are fewer places than candidates, and nobody is named where they are only counted.
  it.each<[string, number, number, readonly ReadingCode[], number, number]>([
    ["one place short", 3, 10, strict, 2, 2],
    ["as many places as candidates", 3, 15, strict, 3, 0],
    ["as many places as candidates, broad base", 3, 12, broad, 3, 0],
    ["more places than candidates", 3, 40, [], 3, 0],
    ["no place", 2, 3, strict, 0, 0],
    ["no candidate", 0, 40, [], 0, 0],
  ])("counts the places that counted candidates share: %s", (_, candidates, good, readings, allowed, placesForTied) => {
    const pool = excellencePool({ group: "branch-01", candidates, good });
    expect(capExcellent(pool, on, { share: "ordinary", readings })).toMatchObject({
      kind: "assessed",
      value: { allowed, excellent: [], tied: [], placesForTied, good: [] },
    });
  });

  it("tells the base, the share and the rounding", () => {
    const { steps, because } = allowedOf(10, 20, "ordinary", on, strict);
    expect(because).toEqual(["excellenceCap.goodOnly", "excellenceCap.shareOfGood", "excellenceCap.rounding"]);
    expect(steps[1]).toMatchObject({
      actual: { part: 5, whole: 25 },
      operator: "<=",
      expected: { part: 20, whole: 100 },
      citation: { document: "366-QD-TW@2025-08-30", provision: "11.1.5" },
    });
    expect(steps[2]).toMatchObject({ code: "excellenceCap.rounding", result: "met", actual: "down" });
  });

  it("shows the share of good and excellent together on the broad base", () => {
    const { steps, because } = allowedOf(10, 20, "ordinary", on, broad);
    expect(because).toEqual(["excellenceCap.goodOnly", "excellenceCap.shareOfGoodOrBetter", "excellenceCap.rounding"]);
    expect(steps[1]).toMatchObject({
      actual: { part: 6, whole: 30 },
      operator: "<=",
      expected: { part: 20, whole: 100 },
    });
  });

  it.each<[CalendarDate, ExcellenceShare, number, string, string]>([
    ["2019-10-18", "ordinary", 5, "21-HD-BTCTW@2019-10-18", "II.B"],
    ["2023-10-03", "ordinary", 5, "21-HD-BTCTW@2019-10-18", "II.B"],
    ["2023-10-04", "ordinary", 5, "124-QD-TW@2023-10-04", "12"],
    ["2025-08-29", "ordinary", 5, "124-QD-TW@2023-10-04", "12"],
    ["2025-08-30", "ordinary", 5, "366-QD-TW@2025-08-30", "11.1.5"],
    ["2025-08-30", "outstanding", 6, "366-QD-TW@2025-08-30", "11.1.5"],
  ])("on %s the %s share allows %i of 30, by %s", (day, share, value, document, provision) => {
    const outcome = allowedOf(10, 20, share, day, strict);
    expect(outcome).toMatchObject({ kind: "assessed", value });
    expect(outcome.steps.map(({ citation }) => citation)).toMatchObject(
      outcome.steps.map(() => ({ document, provision })),
    );
  });

  it.each<[CalendarDate, ExcellenceShare, CalendarDate]>([
    ["2019-10-17", "ordinary", "2019-10-18"],
    ["2023-10-03", "outstanding", "2025-08-30"],
    ["2025-08-29", "outstanding", "2025-08-30"],
  ])("on %s there is no %s share yet", (day, share, firstDay) => {
    expect(allowedOf(10, 20, share, day)).toMatchObject({ kind: "not-in-force", firstDay, lastDay: null });
  });

  it("applies the share of the rule in force on the day", () => {
    expect(allowedOf(10, 20, "ordinary", "2025-08-29", strict)).toMatchObject({
      value: 5,
      steps: [{ citation: { document: "124-QD-TW@2023-10-04" } }, {}, {}],
    });
    expect(allowedOf(10, 20, "ordinary", "2019-10-18", strict)).toMatchObject({ value: 5 });
    expect(allowedOf(10, 20, "ordinary", "2019-10-17")).toMatchObject({
      kind: "not-in-force",
      firstDay: "2019-10-18",
    });
    expect(allowedOf(10, 20, "outstanding", "2025-08-29")).toMatchObject({
      kind: "not-in-force",
      firstDay: "2025-08-30",
    });
  });
});

describe("who may be excellent", () => {
  const candidates = (...points: readonly (number | null)[]): readonly ExcellenceCandidate[] =>
    points.map((one, index) => ({ key: `m${index}`, points: one }));
  const splitOf = (all: readonly ExcellenceCandidate[], good: number) => {
    const outcome = capExcellent({ group: "branch-01", candidates: all, good }, on, {
      share: "ordinary",
      readings: strict,
    });
    return outcome.kind === "assessed" ? outcome.value : null;
  };

  it("takes the higher points, and lets the others fall to good", () => {
    expect(splitOf(candidates(91, 95, 93), 9)).toEqual({
      allowed: 2,
      excellent: ["m1", "m2"],
      tied: [],
      placesForTied: 0,
      good: ["m0"],
    });
  });

  it("returns a tie at the edge as a set, in whatever order the pool came", () => {
    expect(splitOf(candidates(91, 95, 91), 9)).toMatchObject({
      excellent: ["m1"],
      tied: ["m0", "m2"],
      placesForTied: 1,
    });
    expect(splitOf(candidates(91, 91, 95), 9)).toMatchObject({
      excellent: ["m2"],
      tied: ["m0", "m1"],
      placesForTied: 1,
    });
  });

  it("knows no tie where all fit or none does", () => {
    expect(splitOf(candidates(91, 91), 10)).toMatchObject({ excellent: ["m0", "m1"], tied: [], good: [] });
    expect(splitOf(candidates(91, 91), 3)).toMatchObject({ allowed: 0, excellent: [], tied: [], good: ["m0", "m1"] });
  });

  it("places those that unknown points cannot move", () => {
    expect(splitOf(candidates(95, 91, null), 9)).toMatchObject({
      excellent: ["m0"],
      tied: ["m1", "m2"],
      placesForTied: 1,
    });
    expect(splitOf(candidates(95, 94, 91, null), 8)).toMatchObject({
      excellent: ["m0"],
      tied: ["m1", "m3"],
      good: ["m2"],
    });
    expect(splitOf(candidates(null, null), 10)).toMatchObject({ excellent: ["m0", "m1"], tied: [] });
  });

  it("gives both splits when the bases differ", () => {
    const pool = { group: "branch-01", candidates: candidates(95, 94, 93), good: 7 };
    expect(capExcellent(pool, on, { share: "ordinary" })).toMatchObject({
      kind: "undetermined",
      readings: [
        { code: "strict-base", value: { allowed: 1, good: ["m1", "m2"] } },
        { code: "broad-base", value: { allowed: 2, good: ["m2"] } },
      ],
    });
  });

  it("places the tied between those certainly above and those certainly below", () => {
    expect(splitOf(candidates(90, 91, 91, 95, 91), 12)).toEqual({
      allowed: 2,
      excellent: ["m3"],
      tied: ["m1", "m2", "m4"],
      placesForTied: 1,
      good: ["m0"],
    });
    expect(splitOf(candidates(91, 95, 91), 15)).toMatchObject({ allowed: 3, excellent: ["m0", "m1", "m2"], tied: [] });
  });
});

describe("a pool that cannot be", () => {
  const twice = [
    { key: "m0", points: 95 },
    { key: "m1", points: 91 },
    { key: "m0", points: 90 },
  ];

  it.each<[string, (pool: ExcellencePool) => unknown]>([
    ["excellencePool", excellencePool],
    ["capExcellent", (pool) => capExcellent(pool, on, { share: "ordinary" })],
  ])("%s refuses a key that comes twice, and names no key", (caller, ask) => {
    const pool = { group: "branch-01", candidates: twice, good: 9 };
    expect(() => ask(pool)).toThrow(
      new RangeError(`${caller}: two candidates have one key; give each a key of its own`),
    );
    expect(() => ask({ ...pool, candidates: twice.slice(0, 2) })).not.toThrow();
  });

  it("names the candidate that is wrong by its place", () => {
    const candidates = [{ key: "m0" }, { key: "m1", points: "91" }] as unknown as readonly ExcellenceCandidate[];
    expect(() => excellencePool({ group: "branch-01", candidates, good: 9 })).toThrow(
      /^excellencePool: candidates\[1\]/,
    );
  });

  it.each([undefined, null, 5, "five"])("refuses %j for a pool", (given) => {
    expect(() => capExcellent(given as unknown as ExcellencePool, on, { share: "ordinary" })).toThrow(TypeError);
  });

  it.each(["group", "candidates", "good"] as const)("asks for %s", (name) => {
    const { [name]: _, ...others } = { group: "branch-01", candidates: twice.slice(0, 2), good: 9 };
    expect(() => excellencePool(others as unknown as ExcellencePool)).toThrow(TypeError);
    const counted = { group: "branch-01", candidates: 2, good: 9, [name]: undefined };
    expect(() => excellencePool(counted as unknown as ExcellencePool)).toThrow(TypeError);
  });

  it("asks for the key of a candidate, and takes unknown points", () => {
    const pool = (one: object) => ({ group: "branch-01", candidates: [one], good: 9 }) as unknown as ExcellencePool;
    expect(() => excellencePool(pool({ points: 91 }))).toThrow(TypeError);
    expect(excellencePool(pool({ key: "m0" })).candidates).toEqual([{ key: "m0", points: null }]);
  });
});
