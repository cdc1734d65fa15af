import { describe, expect, it } from "vitest";
import { shown } from "../../src/guard/index.ts";
import { assess, describeRule, judge, type LawTable, type Requirement, rule } from "../../src/outcome/index.ts";
import { at, flagConditions, flagLaw, flagReaders, no, ruleWhen, unknownFlags, yes } from "./invented.ts";

describe("a provision that does not apply", () => {
  const older = { a: at("1"), b: undefined, c: at("3") } as const;
  const under = (law: typeof flagLaw | typeof older, when: Requirement<"a" | "b" | "c">) =>
    rule("versions", { readers: flagReaders, law }, {
      conditions: flagConditions,
      decide: [{ when, then: yes }],
      otherwise: no,
    });
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
      rule("misspelt", { readers: flagReaders, law }, {
        conditions: flagConditions as never,
        decide: [{ when: "d", then: yes }],
        otherwise: no,
      }),
    ).toThrow(new TypeError('Expected the name of a condition, received "d".'));
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
  it("tells the conditions without running them", () => {
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

describe("shown", () => {
  it.each([
    ["2025-02-30", '"2025-02-30"'],
    [30.5, "30.5"],
    [true, "true"],
    [null, "null"],
    [undefined, "undefined"],
    [[1, [2]], "a list of 2"],
    [{ deep: {} }, "an object"],
    ["x".repeat(100), `"${"x".repeat(59)}…`],
  ])("shows %o", (value, text) => {
    expect(shown(value)).toBe(text);
  });
});
