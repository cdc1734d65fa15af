import { describe, expect, it } from "vitest";
import {
  assess,
  type Bound,
  judge,
  type Readers,
  type Rule,
  rule,
  type Share,
  type Verdict,
} from "../../src/outcome/index.ts";
import { no, source, yes } from "./invented.ts";

interface Counts {
  readonly official: number | null;
  readonly probationary: number | null;
  readonly word: string | null;
}

const readers: Readers<Counts> = {
  official: (counts) => counts.official,
  probationary: (counts) => counts.probationary,
  word: (counts) => counts.word,
};

const unknownCounts: Counts = { official: null, probationary: null, word: null };

function letter(verdict: Verdict<boolean>): string {
  if (verdict.kind === "insufficient-facts") return "?";
  return verdict.kind === "assessed" && verdict.value ? "y" : "n";
}

function ask<Facts>(subject: Rule<Facts, boolean>, ...cases: readonly Facts[]): string {
  return cases.map((facts) => letter(judge(subject, facts))).join("");
}

const whenMet = { decide: [{ when: "it", then: yes }], otherwise: no } as const;

describe("a number", () => {
  it.each<[Bound["operator"], string]>([
    [">", "nny?"],
    [">=", "nyy?"],
    ["<", "ynn?"],
    ["<=", "yyn?"],
  ])("%s 3, held against 2, 3, 4 and unknown", (operator, expected) => {
    const subject = rule(
      "number",
      { readers, law: { it: { ...source, operator, value: 3 } } },
      {
        conditions: { it: { number: "official" } },
        ...whenMet,
      },
    );
    expect(ask(subject, ...[2, 3, 4, null].map((official) => ({ ...unknownCounts, official })))).toBe(expected);
  });
});

describe("a sum with unknown parts", () => {
  const subject = (operator: Bound["operator"]): Rule<Counts, boolean> =>
    rule(
      "sum",
      { readers, law: { it: { ...source, operator, value: 30 } } },
      {
        conditions: { it: { sum: ["official", "probationary"] } },
        ...whenMet,
      },
    );
  const parts = (official: number | null, probationary: number | null): Counts => ({
    ...unknownCounts,
    official,
    probationary,
  });

  it.each<[Bound["operator"], string]>([
    [">", "ny?y??"],
    [">=", "yyyy??"],
    ["<", "nnnn??"],
    ["<=", "yn?n??"],
  ])("%s 30, held against 30, 31, 30 and more, 31 and more, 29 and more, unknown", (operator, expected) => {
    const cases = [parts(29, 1), parts(30, 1), parts(30, null), parts(null, 31), parts(29, null), parts(null, null)];
    expect(ask(subject(operator), ...cases)).toBe(expected);
  });

  it("shows what it is at least", () => {
    const actual = (facts: Counts): unknown => assess(subject(">"), facts, { on: "2026-11-22" }).steps[0]?.actual;
    expect(actual(parts(30, null))).toEqual({ atLeast: 30 });
    expect(actual(parts(30, 2))).toBe(32);
  });
});

describe("a share", () => {
  const subject = (operator: Share["operator"], ofNothing: Share["ofNothing"]): Rule<Counts, boolean> =>
    rule(
      "share",
      { readers, law: { it: { ...source, operator, share: { part: 1, whole: 3 }, ofNothing } } },
      {
        conditions: { it: { part: "probationary", of: "official" } },
        ...whenMet,
      },
    );
  const of = (probationary: number | null, official: number | null): Counts => ({
    ...unknownCounts,
    official,
    probationary,
  });

  it.each<[Share["operator"], string]>([
    [">", "nny??"],
    [">=", "nyy??"],
    ["<", "ynn??"],
    ["<=", "yyn??"],
  ])("%s one third, held against 2, 3, 4 of 9, and with a part or a whole unknown", (operator, expected) => {
    const cases = [of(2, 9), of(3, 9), of(4, 9), of(null, 9), of(3, null)];
    expect(ask(subject(operator, "unknown"), ...cases)).toBe(expected);
  });

  it.each<[Share["ofNothing"], string]>([
    ["met", "y"],
    ["not-met", "n"],
  ])("of nothing is %s, whatever the part", (ofNothing, expected) => {
    expect(ask(subject(">=", ofNothing), of(0, 0))).toBe(expected);
    expect(ask(subject(">=", ofNothing), of(null, 0))).toBe(expected);
  });

  it("of nothing, where the text is silent, is not a missing fact", () => {
    const silent = { kind: "undetermined", reason: "text-silent", decidedBy: null, readings: [] };
    expect(judge(subject(">=", "unknown"), of(0, 0))).toMatchObject(silent);
    expect(assess(subject(">=", "unknown"), of(0, 0), { on: "2026-11-22" })).toMatchObject({
      ...silent,
      because: ["share.it"],
    });
  });

  it("is shown exactly", () => {
    const step = (facts: Counts) => assess(subject(">=", "met"), facts, { on: "2026-11-22" }).steps[0];
    expect(step(of(3, 9))).toMatchObject({ actual: { part: 3, whole: 9 }, expected: { part: 1, whole: 3 } });
    expect(step(of(null, 9))).toMatchObject({ actual: null, result: "unknown" });
    expect(step(of(3, null))).toMatchObject({ actual: null, result: "unknown" });
  });
});

describe("a word", () => {
  const subject = rule(
    "word",
    { readers, law: { it: { ...source, oneOf: ["held", "held-late"] } } },
    {
      conditions: { it: { text: "word" } },
      ...whenMet,
    },
  );

  it("is held against the list", () => {
    const word = (text: string | null): Counts => ({ ...unknownCounts, word: text });
    expect(ask(subject, word("held"), word("held-late"), word("missing"), word(null))).toBe("yyn?");
    expect(assess(subject, word("held"), { on: "2026-11-22" }).steps[0]).toMatchObject({
      operator: "one-of",
      actual: "held",
      expected: ["held", "held-late"],
    });
  });
});

describe("a fact computed from others", () => {
  const subject = rule(
    "computed",
    { readers, law: { number: { ...source, operator: ">", value: 2 }, yesOrNo: source } },
    {
      conditions: {
        number: {
          number: {
            from: ["official", "probationary"],
            by: ({ official, probationary }) =>
              official === null || probationary === null ? null : official - probationary,
          },
        },
        yesOrNo: { flag: { from: ["word"], by: ({ word }) => (word === null ? null : word === "yes") } },
      },
      decide: [{ when: { all: ["number", "yesOrNo"] }, then: yes }],
      otherwise: no,
    },
  );

  it("is compared like any other, and unknown where it computes null", () => {
    const facts = (official: number | null, word: string | null): Counts => ({ official, probationary: 1, word });
    expect(ask(subject, facts(4, "yes"), facts(3, "yes"), facts(4, "no"), facts(null, "yes"), facts(4, null))).toBe(
      "ynn??",
    );
  });

  it("asks for the facts it is computed from, and only for those not known", () => {
    const outcome = assess(subject, { official: null, probationary: 1, word: null }, { on: "2026-11-22" });
    expect(outcome).toMatchObject({ kind: "insufficient-facts", missing: ["official", "word"] });
  });
});
