import { describe, expect, it } from "vitest";
import { assess, describeRule, judge, type LawTable, type Requirement, rule } from "../../src/outcome/index.ts";
import { at, flagConditions, flagLaw, flagReaders, no, ruleWhen, unknownFlags, yes } from "./invented.ts";

describe("a provision that does not apply", () => {
  const older = { a: at("1"), b: undefined, c: at("3") } as const;
  const under = (law: typeof flagLaw | typeof older, when: Requirement<"a" | "b" | "c">) =>
    rule(
      "versions",
      { readers: flagReaders, law },
      {
        conditions: flagConditions,
        decide: [{ when, then: yes }],
        otherwise: no,
      },
    );
  const facts = { a: true, b: false, c: null };

  it("makes no step", () => {
    expect(describeRule(under(older, "a")).map((condition) => condition.code)).toEqual(["versions.a", "versions.c"]);
    expect(assess(under(older, "a"), facts, { on: "2026-11-22" }).steps).toHaveLength(2);
  });

  it.each<[string, Requirement<"a" | "b" | "c">, boolean, boolean]>([
    ["leaves a group", { all: ["a", "b"] }, false, true],
    ["leaves a nested group", { any: [{ all: ["b"] }, "a"] }, true, true],
    ["takes its row away", "b", false, false],
    ["takes its denied row away", { not: "b" }, true, false],
    ["takes a row of nothing else away", { any: ["b", { all: ["b"] }] }, false, false],
    ["leaves a denied group", { not: { all: ["a", "b"] } }, true, false],
  ])("%s", (_, when, underNewer, underOlder) => {
    expect(judge(under(flagLaw, when), facts)).toMatchObject({ value: underNewer });
    expect(judge(under(older, when), facts)).toMatchObject({ value: underOlder });
  });
});

describe("rule", () => {
  it("refuses a row that names no condition", () => {
    const law: LawTable = flagLaw;
    expect(() =>
      rule(
        "misspelt",
        { readers: flagReaders, law },
        {
          conditions: flagConditions as never,
          decide: [{ when: "d", then: yes }],
          otherwise: no,
        },
      ),
    ).toThrow(new TypeError('rule: no condition is named "d"; give "a", "b", "c"'));
  });

  it.each<[string, readonly unknown[], string]>([
    ["nothing", [], "rule: the code is undefined; give a text"],
    ["no basis", ["r"], "rule: the basis is undefined; give an object"],
    [
      "the readers as they were once given",
      ["r", flagReaders, flagLaw, {}],
      "rule: readers is undefined; give an object",
    ],
    ["no law", ["r", { readers: flagReaders }, {}], "rule: law is undefined; give an object"],
    ["no text", ["r", { readers: flagReaders, law: flagLaw }], "rule: the text is undefined; give an object"],
    ["no conditions", ["r", { readers: {}, law: {} }, {}], "rule: conditions is undefined; give an object"],
    ["no decision", ["r", { readers: {}, law: {} }, { conditions: {} }], "rule: decide is undefined; give a list"],
    [
      "no last answer",
      ["r", { readers: {}, law: {} }, { conditions: {}, decide: [] }],
      "rule: otherwise is undefined; give an object",
    ],
  ])("refuses %s", (_, given, message) => {
    expect(() => (rule as (...given: readonly unknown[]) => unknown)(...given)).toThrow(new TypeError(message));
  });

  it("may have no conditions at all", () => {
    const empty = rule("empty", { readers: flagReaders, law: {} }, { conditions: {}, decide: [], otherwise: yes });
    expect(judge(empty, unknownFlags)).toEqual({ kind: "assessed", value: true, citation: null });
    expect(assess(empty, unknownFlags, { on: "2026-11-22" })).toMatchObject({
      steps: [],
      because: [],
      evidence: "official-text",
    });
  });
});

describe("describeRule", () => {
  it("refuses what is no rule", () => {
    expect(() => describeRule(undefined as never)).toThrow(
      new TypeError("describeRule: the rule is undefined; give one made by rule()"),
    );
  });

  it("describes the conditions without evaluation", () => {
    expect(describeRule(ruleWhen("b"))[1]).toEqual({
      code: "flags.b",
      facts: ["b"],
      operator: "is",
      expected: true,
      citation: { document: "00-QD-XX@2020-01-01", provision: "2" },
      evidence: "official-text",
    });
  });
});

describe("a rule of another form", () => {
  const law = { a: at("1"), b: { ...at("2"), operator: ">", value: 1 } } as const;
  const readers = { a: (facts: { a: boolean }) => facts.a, b: (facts: { b: number }) => facts.b };
  const made = (conditions: unknown, decide: unknown = [{ when: "a", then: yes }], otherwise: unknown = no) =>
    rule("loose", { readers, law } as never, { conditions, decide, otherwise } as never);
  const whole = { a: { flag: "a" }, b: { number: "b" } };

  it.each<[string, () => unknown, RegExp]>([
    ["a condition that is none", () => made({ ...whole, a: null }), /^rule: the condition "a" is null; give an object/],
    ["a fact that is none", () => made({ ...whole, a: { flag: null } }), /^loose: flag is null; give an object/],
    ["a fact of another name", () => made({ ...whole, a: { flag: "aa" } }), /^loose: no fact is named "aa"; /],
    [
      "a fact from no list",
      () => made({ ...whole, a: { flag: { by: () => true } } }),
      /^loose: from of flag is undefined/,
    ],
    ["a fact that nothing computes", () => made({ ...whole, a: { flag: { from: ["a"] } } }), /^loose: by of flag is/],
    ["a sum of no list", () => made({ ...whole, b: { sum: "b" } }), /^loose: sum is "b"; give a list/],
    ["a row that is none", () => made(whole, [null]), /^rule: a row of decide is null/],
    ["a requirement that is none", () => made(whole, [{ when: 3, then: yes }]), /^rule: a requirement is 3/],
    [
      "a requirement of no list",
      () => made(whole, [{ when: { not: { all: "a" } }, then: yes }]),
      /^rule: all or any of/,
    ],
    ["a row without an answer", () => made(whole, [{ when: "a" }]), /^rule: then of a row is undefined/],
    [
      "an answer of another kind",
      () => made(whole, [], { kind: "assesed" }),
      /^rule: kind of otherwise is "assesed"; did/,
    ],
  ])("is refused for %s", (_, make, message) => {
    expect(make).toThrow(message);
  });
});
