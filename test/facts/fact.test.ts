import { describe, expect, it } from "vitest";
import { requireFact } from "../../src/facts/index.ts";

describe("requireFact", () => {
  const rows = { list: { record: {} }, inOrderOf: "on" } as const;

  it("lets a fact of its type through", () => {
    expect(() => requireFact("f", "rows", rows, [{ on: "2024-01-01" }, { on: "2024-01-02" }])).not.toThrow();
    expect(() => requireFact("f", "rows", { list: "text" }, ["b2"])).not.toThrow();
    expect(() => requireFact("f", "form", { either: [["plenary"], "count"] }, "plenary")).not.toThrow();
    expect(() => requireFact("f", "form", { either: [["plenary"], "count"] }, 3)).not.toThrow();
  });

  it.each([
    [rows, 5, "f: it is 5; give a list"],
    [rows, [5], "f: it[0] is 5; give an object"],
    [["a", "b"], 5, 'f: it is 5; give one of "a", "b"'],
    [{ either: [["plenary"], "flag"] }, 5, "f: it is 5; give true or false"],
  ] as const)("refuses another: %o, %o", (type, value, message) => {
    expect(() => requireFact("f", "it", type, value)).toThrow(new TypeError(message));
  });

  it("refuses rows out of order", () => {
    expect(() => requireFact("f", "rows", rows, [{ on: "2024-01-02" }, { on: "2024-01-01" }])).toThrow(RangeError);
  });
});
