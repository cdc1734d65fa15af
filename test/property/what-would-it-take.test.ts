import fc from "fast-check";
import { expect, it } from "vitest";
import * as exported from "../../src/entries/rules.ts";
import { judge, type Rule, whatWouldItTake } from "../../src/outcome/index.ts";
import { search } from "../../src/outcome/what-would-it-take.ts";

type Facts = Readonly<Record<string, unknown>>;
type AnyRule = Rule<Facts, unknown>;

const isRule = (value: unknown): value is AnyRule => typeof value === "object" && value !== null && "rows" in value;
const rules = Object.entries<unknown>(exported).flatMap(([name, value]) =>
  isRule(value) ? [[name, value] as [string, AnyRule]] : [],
);

/** The values that a fact of any rule may have: none, yes and no, the words of the law, and numbers about its bounds. */
function valuesOf(rule: AnyRule): Readonly<Record<string, readonly unknown[]>> {
  const names = Object.keys(rule.readers);
  return Object.fromEntries(
    names.map((name) => {
      const conditions = rule.conditions.filter(({ facts }) => facts.includes(name));
      const field = rule.fields[name];
      const type = typeof field === "object" && "type" in field ? field.type : field;
      if (Array.isArray(type)) return [name, [null, ...type]];
      if (type === "flag") return [name, [null, true, false]];
      if (type !== "count" && type !== "number") return [name, [null]];
      const limits = conditions.flatMap(({ limit }) => (limit > 0 ? [limit - 1, limit, limit + 1] : []));
      return [name, [null, 0, 1, 20, ...limits.map(Math.floor)]];
    }),
  );
}

const factsOf = (rule: AnyRule): fc.Arbitrary<Facts> =>
  fc.record(
    Object.fromEntries(Object.entries(valuesOf(rule)).map(([name, values]) => [name, fc.constantFrom(...values)])),
  ) as fc.Arbitrary<Facts>;

const targetsOf = (rule: AnyRule): readonly unknown[] => [
  ...new Set(rule.rows.flatMap(({ verdict }) => (verdict.kind === "assessed" ? [verdict.value] : []))),
];

it("finds the rules that are shipped", () => {
  expect(rules.length).toBeGreaterThan(50);
});

it.each(rules)("%s is asked few times, whatever is known", (_, rule) => {
  const changeable = Object.keys(rule.readers);
  const unknown = Object.fromEntries(changeable.map((name) => [name, null]));
  const asks: number[] = [];
  const ask = (facts: Facts): void => {
    for (const target of targetsOf(rule)) {
      const { ways, asked } = search(rule, facts, { target, changeable });
      asks.push(asked);
      for (const way of ways) {
        const changed = { ...facts, ...Object.fromEntries(way.map(({ fact, to }) => [fact, to])) };
        expect(judge(rule, changed)).toMatchObject({ kind: "assessed", value: target });
      }
    }
  };
  ask(unknown);
  const possible = factsOf(rule).filter((facts) =>
    rule.parts.every(
      ({ read, readWhole }) => Number(read(facts)) <= Number(readWhole(facts) ?? Number.POSITIVE_INFINITY),
    ),
  );
  for (const facts of fc.sample(possible, { seed: 20, numRuns: 40 })) ask(facts);
  // A search ends after 2,000, found or not; all but a few end long before.
  expect(Math.max(...asks)).toBeLessThanOrEqual(2200);
  expect(asks.filter((asked) => asked > 500).length).toBeLessThan(asks.length / 10);
});

it("never misses a way that single changes make", () => {
  const [, rule] = rules.find(([name]) => name === "qd366MemberRule") as [string, AnyRule];
  fc.assert(
    fc.property(factsOf(rule), fc.constantFrom(...targetsOf(rule)), (facts, target) => {
      const possible = rule.parts.every(({ read, readWhole }) => Number(read(facts)) <= Number(readWhole(facts)));
      fc.pre(possible && judge(rule, facts).value !== target);
      for (const fact of Object.keys(rule.readers)) {
        const one = whatWouldItTake(rule, facts, { target, changeable: [fact] });
        const all = whatWouldItTake(rule, facts, { target, changeable: Object.keys(rule.readers) });
        if (one.length > 0) expect(all).toContainEqual(one[0]);
      }
    }),
    { seed: 20, numRuns: 60 },
  );
});
