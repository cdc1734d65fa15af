/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from "vitest";

type Module = Readonly<Record<string, unknown>>;

const entries = import.meta.glob<Module>("../../src/entries/*.ts", { eager: true });
const rooms = import.meta.glob<Module>("../../src/{meeting,organisation,programme,rating,stipend}/index.ts", {
  eager: true,
});

const entry = (name: string): Module => entries[`../../src/entries/${name}.ts`] ?? {};

/** A compiled rule, or the way to the version of one that is in force on a day. */
function isRule([name, value]: readonly [string, unknown]): boolean {
  if (typeof value === "function") return name.endsWith("RuleOn");
  return typeof value === "object" && value !== null && "rows" in value && "conditions" in value;
}

const rulesOf = (module: Module): readonly string[] =>
  Object.entries(module)
    .filter(isRule)
    .map(([name]) => name);

describe("the entry of rules", () => {
  const offered = rulesOf(entry("rules"));

  it.each(Object.entries(rooms))("offers every rule of %s", (_, room) => {
    expect(rulesOf(room).filter((name) => !offered.includes(name))).toEqual([]);
  });

  it("offers each by the name that says what it is", () => {
    expect(offered.length).toBeGreaterThan(50);
    expect(offered.filter((name) => !/Rule(?:On|To\d{4})?$/.test(name))).toEqual([]);
  });

  it("is the only one that does", () => {
    const elsewhere = Object.entries(entries).filter(([path]) => !path.endsWith("/rules.ts"));
    expect(elsewhere.flatMap(([path, module]) => rulesOf(module).map((name) => `${path} ${name}`))).toEqual([]);
  });
});
