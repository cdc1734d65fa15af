import { describe, expect, it } from "vitest";
import {
  assess,
  judge,
  type ReadingCode,
  readingCodes,
  readingGroups,
  rule,
  whatWouldItTake,
  whyNot,
} from "../../src/outcome/index.ts";
import { at, type Flags, flagReaders, unknownFlags } from "./invented.ts";

const on = "2026-11-22";

const onePoint = {
  a: at("1"),
  base: { ...at("2"), readings: { met: "strict-base", notMet: "broad-base" }, decidedBy: "rating-authority" },
} as const;

const strict = { kind: "assessed", value: "strict" } as const;
const broad = { kind: "assessed", value: "broad" } as const;
const none = { kind: "assessed", value: "none" } as const;

/** When a holds, the answer turns on the reading. */
const subject = rule(
  "point",
  { readers: flagReaders, law: onePoint },
  {
    conditions: { a: { flag: "a" }, base: "as-read" },
    decide: [
      { when: { not: "a" }, then: none },
      { when: "base", then: strict },
    ],
    otherwise: broad,
  },
);

const turning: Flags = { ...unknownFlags, a: true };

describe("an open point", () => {
  it("leaves the answer open when none of its readings is named, with the value under each", () => {
    const expected = {
      kind: "undetermined",
      reason: "open-reading",
      decidedBy: "rating-authority",
      readings: [
        { code: "strict-base", value: "strict" },
        { code: "broad-base", value: "broad" },
      ],
    };
    expect(judge(subject, turning)).toMatchObject(expected);
    expect(assess(subject, turning, { on })).toMatchObject({ ...expected, because: ["point.a", "point.base"] });
  });

  it.each<[ReadingCode, string, string]>([
    ["strict-base", "strict", "met"],
    ["broad-base", "broad", "not-met"],
  ])("is settled by %s, and a step says so", (code, value, result) => {
    expect(judge(subject, turning, { readings: [code] })).toMatchObject({ kind: "assessed", value });
    const outcome = assess(subject, turning, { on, readings: [code] });
    expect(outcome).toMatchObject({ kind: "assessed", value });
    expect(outcome.steps[1]).toMatchObject({ result, actual: code, operator: "read-as", expected: "strict-base" });
  });

  it("makes no difference where the facts decide alone", () => {
    const facts = { ...unknownFlags, a: false };
    expect(judge(subject, facts)).toMatchObject(none);
    expect(assess(subject, facts, { on })).toMatchObject({ ...none, because: ["point.a"] });
  });

  it("waits for the facts", () => {
    expect(judge(subject, unknownFlags)).toMatchObject({ kind: "insufficient-facts" });
    expect(assess(subject, unknownFlags, { on })).toMatchObject({ kind: "insufficient-facts", missing: ["a"] });
  });

  it("cannot be read both ways", () => {
    const both: readonly ReadingCode[] = ["strict-base", "broad-base"];
    const refusal = (caller: string) =>
      new RangeError(`${caller}: readings "strict-base" and "broad-base" exclude each other; give one of them`);
    expect(() => judge(subject, turning, { readings: both })).toThrow(refusal("judge"));
    expect(() => assess(subject, turning, { on, readings: both })).toThrow(refusal("assess"));
    expect(() => whyNot(subject, turning, { target: "strict", readings: both })).toThrow(refusal("whyNot"));
    expect(() => whatWouldItTake(subject, turning, { target: "strict", changeable: [], readings: both })).toThrow(
      refusal("whatWouldItTake"),
    );
  });

  it("refuses readings that exclude each other, whether the rule knows them or not", () => {
    const rounding = ["strict-base", "up-to-dong", "down-to-dong"] as const;
    expect(() => judge(subject, turning, { readings: rounding })).toThrow(
      new RangeError('judge: readings "up-to-dong" and "down-to-dong" exclude each other; give one of them'),
    );
    expect(judge(subject, turning, { readings: ["strict-base", "strict-base"] })).toMatchObject(strict);
  });

  it("refuses a name that is no reading, and passes over one that belongs elsewhere", () => {
    expect(() => judge(subject, turning, { readings: ["strict" as ReadingCode] })).toThrow(
      new RangeError('judge: "strict" is no reading; did you mean "strict-base"?'),
    );
    expect(() => judge(subject, turning, { readings: [7 as never] })).toThrow(
      new RangeError('judge: 7 is no reading; give "strict-base" or "broad-base"'),
    );
    expect(judge(subject, turning, { readings: ["year-end", "strict-base"] })).toMatchObject(strict);
  });

  it("refuses options that are none", () => {
    expect(() => judge(subject, turning, ["strict-base"] as never)).toThrow(
      new TypeError("judge: the options are a list of 1; give an object with readings"),
    );
    expect(() => judge(subject, turning, { reading: [] } as never)).toThrow(
      new TypeError('judge has no "reading"; did you mean "readings"?'),
    );
    expect(() => judge(subject, turning, { readings: "strict-base" as never })).toThrow(
      new TypeError('judge: readings is "strict-base"; give a list'),
    );
    expect(() => assess(subject, turning, undefined as never)).toThrow(TypeError);
    expect(() => assess(subject, turning, { on: "2026-2-30" })).toThrow(
      new RangeError('assess: on "2026-2-30" is no day; write a day such as "2025-07-01" or use calendarDate()'),
    );
  });
});

describe("the groups of readings", () => {
  it("hold every reading once", () => {
    expect(readingGroups.flat()).toEqual([...new Set(readingCodes)]);
    expect(readingGroups.every((group) => group.length > 1)).toBe(true);
  });
});

describe("two open points at once", () => {
  const twoPoints = {
    base: { ...at("1"), readings: { met: "strict-base", notMet: "broad-base" }, decidedBy: "rating-authority" },
    year: { ...at("2"), readings: { met: "calendar-year", notMet: "rolling-year" }, decidedBy: "payer" },
    a: at("3"),
  } as const;
  const both = rule(
    "two",
    { readers: flagReaders, law: twoPoints },
    {
      conditions: { base: "as-read", year: "as-read", a: { flag: "a" } },
      decide: [
        { when: { all: ["base", "year", "a"] }, then: strict },
        { when: { all: ["base", "a"] }, then: broad },
      ],
      otherwise: none,
    },
  );

  it("shows every combination that makes a difference, and only those", () => {
    expect(judge(both, turning)).toMatchObject({
      kind: "undetermined",
      decidedBy: "rating-authority",
      readings: [
        { code: "strict-base+calendar-year", value: "strict" },
        { code: "strict-base+rolling-year", value: "broad" },
        { code: "broad-base", value: "none" },
      ],
    });
    expect(assess(both, turning, { on }).because).toEqual(["two.base", "two.year", "two.a"]);
  });

  it("leaves the other point open when one is named", () => {
    expect(judge(both, turning, { readings: ["strict-base"] })).toMatchObject({
      kind: "undetermined",
      decidedBy: "payer",
      readings: [
        { code: "calendar-year", value: "strict" },
        { code: "rolling-year", value: "broad" },
      ],
    });
    expect(judge(both, turning, { readings: ["broad-base"] })).toMatchObject(none);
    expect(judge(both, turning, { readings: ["calendar-year"] })).toMatchObject({
      readings: [
        { code: "strict-base", value: "strict" },
        { code: "broad-base", value: "none" },
      ],
    });
  });

  it("asks for facts that matter under some reading only", () => {
    expect(assess(both, unknownFlags, { on })).toMatchObject({ kind: "insufficient-facts", missing: ["a"] });
    expect(assess(both, unknownFlags, { on, readings: ["broad-base"] })).toMatchObject(none);
  });

  it("does not care where the facts settle it", () => {
    expect(judge(both, { ...unknownFlags, a: false })).toMatchObject(none);
    expect(assess(both, { ...unknownFlags, a: false }, { on }).because).toEqual(["two.a"]);
  });
});

describe("a point that nobody is named to settle", () => {
  it("says so", () => {
    const law = { a: at("1"), base: { ...onePoint.base, decidedBy: null } } as const;
    const nobody = rule("nobody", { readers: flagReaders, law }, subject.text as never);
    expect(judge(nobody, turning)).toMatchObject({ kind: "undetermined", decidedBy: null });
  });

  it("is no fact that could change", () => {
    expect(whatWouldItTake(subject, turning, { target: "strict", changeable: ["a", "b"] })).toEqual([]);
    expect(
      whatWouldItTake(
        subject,
        { ...turning, a: false },
        { target: "strict", changeable: ["a"], readings: ["strict-base"] },
      ),
    ).toEqual([[{ fact: "a", from: false, to: true }]]);
  });
});

describe("a row that is open under one reading only", () => {
  const mixed = rule(
    "mixed",
    { readers: flagReaders, law: onePoint },
    {
      conditions: { a: { flag: "a" }, base: "as-read" },
      decide: [
        { when: { not: "a" }, then: none },
        { when: "base", then: strict },
      ],
      otherwise: { kind: "undetermined", reason: "no-class-fits", decidedBy: "secretariat" },
    },
  );

  it("gives the reason of the open row, and the value under the reading that has one", () => {
    expect(judge(mixed, turning)).toMatchObject({
      kind: "undetermined",
      reason: "no-class-fits",
      decidedBy: "secretariat",
      readings: [{ code: "strict-base", value: "strict" }],
    });
    expect(judge(mixed, turning, { readings: ["broad-base"] })).toMatchObject({
      reason: "no-class-fits",
      readings: [],
    });
  });
});
