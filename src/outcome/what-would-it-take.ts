import { type Change, candidatesOf } from "./candidates.ts";
import type { ReadingCode } from "./codes.ts";
import { judge } from "./judge.ts";
import type { ReadingOptions } from "./readings.ts";
import type { Rule } from "./rule.ts";
import { waysTo } from "./why-not.ts";

/** What {@link whatWouldItTake} is asked. */
export interface ChangeOptions<Facts, Value> extends ReadingOptions {
  /** The value wanted. */
  readonly target: Value;
  /** The facts that can still change. A past discipline cannot. */
  readonly changeable: readonly (keyof Facts & string)[];
}

/**
 * Which facts would have to change for this answer: the fewest, from what to what? Every way with that number of
 * changes is listed, in the order of the text; none when no change of these facts leads there. Values lie just inside
 * the bounds of the law. A fact from which a condition is computed is tried as yes, no and none.
 *
 * @param rule - The rule.
 * @param facts - The facts as they are.
 * @param options - The value wanted, the facts that can still change, and the readings that the caller has settled.
 * @returns The ways, each a list of changes.
 *
 * @example
 * ```ts
 * whatWouldItTake(enough, { official: 2 }, { target: true, changeable: ["official"] }); // => [[{ fact: "official", from: 2, to: 3 }]]
 * ```
 */
export function whatWouldItTake<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  options: ChangeOptions<Facts, Value>,
): readonly (readonly Change[])[] {
  const { target, changeable, readings: named = [] } = options;
  const key = JSON.stringify(target);
  const leads = (changed: Facts): boolean => {
    const verdict = judge(rule, changed, { readings: named });
    return verdict.kind === "assessed" && JSON.stringify(verdict.value) === key;
  };
  if (leads(facts)) return [[]];
  const choices = choicesOf(rule, facts, target, changeable, named);
  for (let count = 1; count <= choices.length; count += 1) {
    const ways = combinations(choices, count).flatMap((some) => nearestWay(some, facts, leads));
    if (ways.length > 0) return ways;
  }
  return [];
}

/** The changes of one fact that are worth trying, the nearest first. */
function choicesOf<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  target: Value,
  changeable: readonly (keyof Facts & string)[],
  named: readonly ReadingCode[],
): readonly (readonly Change[])[] {
  const names = new Set(waysTo(rule, facts, target, named).flatMap((way) => [...way]));
  const relevant = rule.conditions.filter(({ name }) => names.has(name)).flatMap((condition) => condition.facts);
  const tried = rule.conditions.flatMap((condition) => [
    ...candidatesOf(condition, facts),
    ...condition.facts.flatMap((fact) => plainValues(rule.readers[fact](facts)).map((to) => ({ fact, to }))),
  ]);
  return changeable
    .filter((fact) => relevant.includes(fact))
    .map((fact) => {
      const from: unknown = rule.readers[fact](facts);
      const values = new Set(tried.filter((one) => one.fact === fact).map((one) => one.to));
      values.delete(from);
      return [...values].map((to) => ({ fact, from, to })).sort((one, other) => distance(one) - distance(other));
    });
}

function plainValues(value: unknown): readonly unknown[] {
  if (typeof value === "boolean") return [!value];
  return typeof value === "number" ? [0] : [];
}

function distance({ from, to }: Change): number {
  return typeof from === "number" && typeof to === "number" ? Math.abs(to - from) : 0;
}

/** The first combination of values, the nearest first, that leads to the answer; at most one for each set of facts. */
function nearestWay<Facts>(
  choices: readonly (readonly Change[])[],
  facts: Facts,
  leads: (changed: Facts) => boolean,
): readonly (readonly Change[])[] {
  const found = products(choices)
    .filter((changes) => leads(changed(facts, changes)))
    .sort((one, other) => total(one) - total(other));
  return found.slice(0, 1);
}

function changed<Facts>(facts: Facts, changes: readonly Change[]): Facts {
  return { ...facts, ...Object.fromEntries(changes.map(({ fact, to }) => [fact, to])) };
}

function total(changes: readonly Change[]): number {
  return changes.reduce((sum, change) => sum + distance(change), 0);
}

function combinations<Item>(items: readonly Item[], count: number): readonly (readonly Item[])[] {
  if (count === 0) return [[]];
  return items.flatMap((item, index) => combinations(items.slice(index + 1), count - 1).map((rest) => [item, ...rest]));
}

function products<Item>(choices: readonly (readonly Item[])[]): readonly (readonly Item[])[] {
  return choices.reduce<readonly (readonly Item[])[]>(
    (made, choice) => made.flatMap((some) => choice.map((item) => [...some, item])),
    [[]],
  );
}
