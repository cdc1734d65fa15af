import { describe, expect, it } from "vitest";
import {
  groupBy,
  isExactDecimal,
  meant,
  nearestOf,
  requireCount,
  requireFunction,
  requireKnownKeys,
  requireList,
  requireOptions,
  requireRecord,
  requireText,
  requireWhole,
  requireWord,
  shown,
  unknownKey,
} from "../../src/guard/index.ts";

describe("shown", () => {
  it.each([
    ["2025-02-30", '"2025-02-30"'],
    [30.5, "30.5"],
    [-0, "0"],
    [5n, "5"],
    [true, "true"],
    [null, "null"],
    [undefined, "undefined"],
    [Symbol("x"), "Symbol(x)"],
    [[1, [2]], "a list of 2"],
    [{ deep: {} }, "an object"],
    [() => 1, "a function"],
    ["x".repeat(100), `"${"x".repeat(59)}…`],
  ])("shows %o", (value, text) => {
    expect(shown(value)).toBe(text);
  });
});

describe("nearestOf", () => {
  const words = ["score", "tasks", "listedViolation", "selfDetectedAndRepaired"];

  it.each([
    ["scor", "score"],
    ["Score", "score"],
    ["scoer", "score"],
    ["listedViolaton", "listedViolation"],
    ["selfDetected", "selfDetectedAndRepaired"],
    ["taks", "tasks"],
    ["x", null],
    ["sel", null],
    ["completely-other", null],
  ])("finds for %s %s", (text, word) => {
    expect(nearestOf(text, words)).toBe(word);
  });

  it("prefers the fewest differences, and the first of equals", () => {
    expect(nearestOf("done", ["dune", "done1", "dome"])).toBe("dune");
    expect(nearestOf("grade", ["graded", "grade"])).toBe("grade");
    expect(nearestOf("grade", [])).toBeNull();
  });
});

describe("meant", () => {
  it("names the nearest word, else the words that there are, and not too many", () => {
    expect(meant("brnch", ["branch", "section"])).toBe('did you mean "branch"?');
    expect(meant("cell", ["branch", "section"])).toBe('give "branch", "section"');
    const many = Array.from({ length: 30 }, (_, index) => `a${index}`);
    expect(meant("zzzz", many)).toMatch(/^give "a0", .* "a11" or another of 30 words$/);
  });
});

describe("what is refused", () => {
  it.each<[string, () => void, Error]>([
    ["no record", () => requireRecord("f", "x", [1]), new TypeError("f: x is a list of 1; give an object")],
    ["null for a record", () => requireRecord("f", "x", null), new TypeError("f: x is null; give an object")],
    ["no list", () => requireList("f", "x", {}), new TypeError("f: x is an object; give a list")],
    ["no text", () => requireText("f", "x", 5), new TypeError("f: x is 5; give a text")],
    ["an empty text", () => requireText("f", "x", ""), new TypeError('f: x is ""; give a text')],
    ["no number for a count", () => requireCount("f", "x", "3"), new TypeError('f: x is "3"; give a number')],
    ["a negative count", () => requireCount("f", "x", -1), new RangeError("f: x is -1; give a whole number from 0 up")],
    [
      "a count that is none",
      () => requireCount("f", "x", Number.NaN),
      new RangeError("f: x is NaN; give a whole number from 0 up"),
    ],
    ["no number", () => requireWhole("f", "x", null), new TypeError("f: x is null; give a number")],
    ["a broken number", () => requireWhole("f", "x", 1.5), new RangeError("f: x is 1.5; give a whole number")],
    ["no word", () => requireWord("f", "x", 5, ["a", "b"]), new TypeError('f: x is 5; give "a", "b"')],
    [
      "another word",
      () => requireWord("f", "x", "excelent", ["excellent"]),
      new RangeError('f: x is "excelent"; did you mean "excellent"?'),
    ],
    [
      "an unknown key",
      () => requireKnownKeys("f", { reading: 1 }, ["readings"]),
      new TypeError('f has no "reading"; did you mean "readings"?'),
    ],
    [
      "no options",
      () => requireOptions("f", undefined, ["on"]),
      new TypeError("f: the options are undefined; give an object with on"),
    ],
    [
      "a list for options",
      () => requireOptions("f", [], ["on"]),
      new TypeError("f: the options are a list of 0; give an object with on"),
    ],
    ["an unknown option", () => requireOptions("f", { x: 1 }, ["on"]), new TypeError('f has no "x"; it has on')],
  ])("%s", (_, ask, error) => {
    expect(ask).toThrow(error);
  });

  it("is not what is right", () => {
    expect(() => {
      requireRecord("f", "x", {});
      requireList("f", "x", []);
      requireText("f", "x", "a");
      requireCount("f", "x", 0);
      requireWhole("f", "x", -3);
      requireWord("f", "x", "a", ["a"]);
      requireKnownKeys("f", { a: 1 }, ["a", "b"]);
      requireOptions("f", {}, ["a"]);
    }).not.toThrow();
    expect(unknownKey("f", "x", ["on"]).message).toBe('f has no "x"; it has on');
  });
});

describe("isExactDecimal", () => {
  it.each(["0", "0.2", "13.125"])("takes %s", (value) => {
    expect(isExactDecimal(value)).toBe(true);
  });

  it.each(["0.1234", "1.", ".5", "1e3", "-1", 0.5, null])("does not take %s", (value) => {
    expect(isExactDecimal(value)).toBe(false);
  });
});

describe("groupBy", () => {
  it("gathers items under their keys, both in the order in which they come", () => {
    const groups = groupBy(new Set(["beech", "ash", "birch", "alder"]), (tree) => tree[0]);
    expect([...groups]).toEqual([
      ["b", ["beech", "birch"]],
      ["a", ["ash", "alder"]],
    ]);
    expect(groupBy([], () => 1).size).toBe(0);
  });
});

describe("requireFunction", () => {
  it("refuses what cannot be called, and says what it is", () => {
    expect(() => requireFunction("compile", "the rule", () => 1)).not.toThrow();
    expect(() => requireFunction("compile", "the rule", { rule: 1 })).toThrow(
      new TypeError("compile: the rule is an object; give a function"),
    );
  });
});
