import { describe, expect, it } from "vitest";
import { judge, possibleAnswers, possibleRows, rule } from "../../src/outcome/index.ts";
import { type Flags, flagConditions, flagLaw, flagReaders, ruleWhen, unknownFlags } from "./invented.ts";

const first = { kind: "assessed", value: "first" } as const;
const second = { kind: "assessed", value: "second" } as const;
const third = { kind: "assessed", value: "third" } as const;
const open = { kind: "undetermined", reason: "discretion", decidedBy: "secretariat" } as const;

const subject = rule(
  "rows",
  { readers: flagReaders, law: flagLaw },
  {
    conditions: flagConditions,
    decide: [
      { when: "c", then: first },
      { when: "a", then: second },
      { when: "b", then: first },
    ],
    otherwise: third,
  },
);

describe("judge", () => {
  it("lets the first row that is met decide", () => {
    expect(judge(subject, { a: true, b: true, c: true })).toMatchObject(first);
    expect(judge(subject, { a: true, b: true, c: false })).toMatchObject(second);
    expect(judge(subject, { a: false, b: true, c: false })).toMatchObject(first);
    expect(judge(subject, { a: false, b: false, c: false })).toMatchObject(third);
  });

  it("goes past an unknown row where every possible row gives the same answer", () => {
    expect(judge(subject, { a: false, b: true, c: null })).toMatchObject(first);
    expect(judge(subject, { a: true, b: true, c: null })).toMatchObject({ kind: "insufficient-facts" });
    expect(judge(subject, { a: false, b: null, c: null })).toMatchObject({ kind: "insufficient-facts" });
    expect(judge(subject, { a: null, b: false, c: true })).toMatchObject(first);
  });

  it("names the provision that gives the answer", () => {
    const provision = (facts: Parameters<typeof judge<typeof unknownFlags, string>>[1]) =>
      judge(subject, facts).citation?.provision;
    expect(provision({ a: false, b: false, c: true })).toBe("3");
    expect(provision({ a: true, b: false, c: false })).toBe("1");
    expect(provision({ a: false, b: true, c: false })).toBe("2");
    expect(provision({ a: false, b: false, c: false })).toBe("1");
    expect(judge(ruleWhen({ not: { any: ["b", "c"] } }), { a: null, b: false, c: false }).citation?.provision).toBe(
      "2",
    );
  });

  it("returns a constant of the rule: nothing is made anew", () => {
    expect(judge(subject, { a: true, b: true, c: true })).toBe(judge(subject, { a: false, b: false, c: true }));
    expect(judge(subject, unknownFlags)).toBe(subject.insufficient);
    expect(Object.isFrozen(judge(subject, unknownFlags))).toBe(true);
  });

  it("leaves open what a row leaves open", () => {
    const discretion = rule(
      "discretion",
      { readers: flagReaders, law: flagLaw },
      {
        conditions: flagConditions,
        decide: [
          { when: { all: ["a", "b"] }, then: open },
          { when: "c", then: { kind: "out-of-scope", reason: "armed-forces" } },
        ],
        otherwise: third,
      },
    );
    expect(judge(discretion, { a: true, b: true, c: null })).toMatchObject({ ...open, readings: [] });
    expect(judge(discretion, { a: false, b: null, c: true })).toMatchObject({ kind: "out-of-scope" });
  });
});

describe("possibleRows", () => {
  it("lists the rows that may still decide, up to the first that surely does", () => {
    expect(possibleRows(subject, { a: null, b: null, c: null }, [])).toEqual([0, 1, 2]);
    expect(possibleRows(subject, { a: true, b: null, c: null }, [])).toEqual([0, 1]);
    expect(possibleRows(subject, { a: false, b: null, c: true }, [])).toEqual([0]);
    expect(possibleRows(subject, { a: false, b: false, c: false }, [])).toEqual([]);
  });
});

describe("possibleAnswers", () => {
  it("lists the answers that may still be given, the one when no row decides among them", () => {
    const values = (facts: Flags) => possibleAnswers(subject, facts, []).map((answer) => answer.value);
    expect(values({ a: null, b: null, c: null })).toEqual(["first", "second", "third"]);
    expect(values({ a: false, b: false, c: false })).toEqual(["third"]);
  });
});
