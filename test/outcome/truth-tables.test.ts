import { describe, expect, it } from "vitest";
import { judge, type Requirement } from "../../src/outcome/index.ts";
import { test, truthOfTest } from "../../src/outcome/requirement.ts";
import { met, notMet } from "../../src/outcome/truth.ts";
import { ruleWhen, unknownFlags } from "./invented.ts";

/** The answer of the requirement to flags a and b, as one letter: yes, no, or open. */
function answer(when: Requirement<"a" | "b">, a: boolean | null, b: boolean | null): string {
  const verdict = judge(ruleWhen(when), { ...unknownFlags, a, b });
  if (verdict.kind === "insufficient-facts") return "?";
  return verdict.kind === "assessed" && verdict.value ? "y" : "n";
}

const values = [true, null, false];
const table = (when: Requirement<"a" | "b">): readonly string[] =>
  values.map((a) => values.map((b) => answer(when, a, b)).join(""));

describe("Kleene's three-valued logic: rows yes, unknown, no; columns likewise", () => {
  it.each<[string, Requirement<"a" | "b">, readonly string[]]>([
    ["a", "a", ["yyy", "???", "nnn"]],
    ["not a", { not: "a" }, ["nnn", "???", "yyy"]],
    ["not not a", { not: { not: "a" } }, ["yyy", "???", "nnn"]],
    ["all of a, b", { all: ["a", "b"] }, ["y?n", "??n", "nnn"]],
    ["any of a, b", { any: ["a", "b"] }, ["yyy", "y??", "y?n"]],
    ["not all of a, b", { not: { all: ["a", "b"] } }, ["n?y", "??y", "yyy"]],
    ["not any of a, b", { not: { any: ["a", "b"] } }, ["nnn", "n??", "n?y"]],
    ["all of not a, b", { all: [{ not: "a" }, "b"] }, ["nnn", "??n", "y?n"]],
    ["all of one", { all: ["b"] }, ["y?n", "y?n", "y?n"]],
    ["any of one", { any: ["b"] }, ["y?n", "y?n", "y?n"]],
  ])("%s", (_, when, expected) => {
    expect(table(when)).toEqual(expected);
  });
});

describe("a requirement of nothing", () => {
  it("is met as all, not met as any, and names no provision", () => {
    expect(truthOfTest(test({ all: [] }, []), {}, [])).toBe(met);
    expect(truthOfTest(test({ any: [] }, []), {}, [])).toBe(notMet);
    expect(test({ any: [] }, []).citation).toBeNull();
  });
});
