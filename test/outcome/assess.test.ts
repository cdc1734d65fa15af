import { describe, expect, it } from "vitest";
import { assess, decidingSteps, rule } from "../../src/outcome/index.ts";
import { flagConditions, flagLaw, flagReaders, no, ruleWhen, source, unknownFlags, yes } from "./invented.ts";

const on = "2026-11-22";

describe("assess", () => {
  it("tells every condition once, in the order of the text, with its law", () => {
    const outcome = assess(ruleWhen({ any: ["c", "a"] }), { a: true, b: null, c: false }, { on });
    expect(outcome).toEqual({
      kind: "assessed",
      value: true,
      on,
      steps: [
        {
          code: "flags.a",
          result: "met",
          actual: true,
          operator: "is",
          expected: true,
          citation: { document: "00-QD-XX@2020-01-01", provision: "1" },
          evidence: "official-text",
        },
        {
          code: "flags.b",
          result: "unknown",
          actual: null,
          operator: "is",
          expected: true,
          citation: { document: "00-QD-XX@2020-01-01", provision: "2" },
          evidence: "official-text",
        },
        {
          code: "flags.c",
          result: "not-met",
          actual: false,
          operator: "is",
          expected: true,
          citation: { document: "00-QD-XX@2020-01-01", provision: "3" },
          evidence: "official-text",
        },
      ],
      because: ["flags.a"],
      evidence: "official-text",
    });
    expect(decidingSteps(outcome).map((step) => step.code)).toEqual(["flags.a"]);
  });

  it("names all conditions that make a row met, or that fail every row", () => {
    const both = ruleWhen({ all: ["a", "b"] });
    expect(assess(both, { ...unknownFlags, a: true, b: true }, { on }).because).toEqual(["flags.a", "flags.b"]);
    expect(assess(both, { ...unknownFlags, a: false, b: false }, { on }).because).toEqual(["flags.a", "flags.b"]);
    expect(assess(both, { ...unknownFlags, a: true, b: false }, { on }).because).toEqual(["flags.b"]);
    const neither = ruleWhen({ not: { any: ["a", "b"] } });
    expect(assess(neither, { ...unknownFlags, a: false, b: true }, { on }).because).toEqual(["flags.b"]);
  });

  it("asks for the facts that are unknown and still matter", () => {
    expect(assess(ruleWhen({ all: ["a", "b"] }), { a: true, b: null, c: null }, { on })).toMatchObject({
      kind: "insufficient-facts",
      missing: ["b"],
      because: ["flags.b"],
    });
    expect(assess(ruleWhen("a"), unknownFlags, { on })).toMatchObject({ missing: ["a"] });
  });

  it("asks for nothing that only a row after the deciding one would need", () => {
    const subject = rule(
      "rows",
      { readers: flagReaders, law: flagLaw },
      {
        conditions: flagConditions,
        decide: [
          { when: "a", then: yes },
          { when: "b", then: no },
          { when: "c", then: { kind: "out-of-scope", reason: "armed-forces" } },
        ],
        otherwise: no,
      },
    );
    expect(assess(subject, { a: null, b: true, c: null }, { on })).toMatchObject({ missing: ["a"] });
  });

  it("is known no better than the weakest condition that decided", () => {
    const law = {
      a: { ...source, evidence: "single-source" },
      b: { ...source, evidence: "unverified" },
      c: source,
    } as const;
    const subject = rule(
      "evidence",
      { readers: flagReaders, law },
      {
        conditions: flagConditions,
        decide: [
          { when: { all: ["a", "c"] }, then: yes },
          { when: "b", then: no },
        ],
        otherwise: { kind: "out-of-scope", reason: "no-rule-known" },
      },
    );
    expect(assess(subject, { a: true, b: true, c: true }, { on }).evidence).toBe("single-source");
    expect(assess(subject, { a: false, b: true, c: true }, { on }).evidence).toBe("unverified");
    expect(assess(subject, { a: true, b: false, c: false }, { on })).toMatchObject({
      kind: "out-of-scope",
      evidence: "unverified",
    });
  });
});
