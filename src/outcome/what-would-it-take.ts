import { requireList, requireOptions, requireWord } from "../guard/index.ts";
import { type Change, candidatesOf } from "./candidates.ts";
import type { ReadingCode } from "./codes.ts";
import { judge } from "./judge.ts";
import { type ReadingOptions, requireReadings } from "./readings.ts";
import { type Rule, requireQuestion } from "./rule.ts";
import { waysTo } from "./why-not.ts";

/** What {@link whatWouldItTake} is asked. */
export interface ChangeOptions<Facts, Value> extends ReadingOptions {
  /** The value wanted. */
  readonly target: Value;
  /** The facts that can still change. A past discipline cannot. */
  readonly changeable: readonly (keyof Facts & string)[];
}

const keys = ["target", "changeable", "readings"];

/**
 * Lists what it would take to get an answer: the fewest facts that would have to change, from what to what. Every way
 * with that number of changes is listed, in the order of the text; none when no change of these facts leads there. Values
 * lie just inside the bounds of the law. A fact from which a condition is computed is tried as yes, no and none.
 *
 * @param rule - The rule.
 * @param facts - The facts as they are.
 * @param options - The value wanted, the facts that can still change, and the readings that the caller has settled.
 * @returns The ways, each a list of changes.
 * @throws TypeError when a fact is not what it should be, or a fact to change is not known to the rule; RangeError when
 * two readings exclude each other.
 *
 * @example
 * ```ts
 * import { memberYear } from "chibo/rating";
 * import { qd366MemberRule, whatWouldItTake } from "chibo/rules";
 *
 * const facts = memberYear({
 *   score: 84, tasks: 20, done: 20, late: 0, beyond: 6, shortcomings: 0, repaired: 0,
 *   degenerationConcluded: false, dutyViolationDisciplined: false, listedViolation: "none",
 * });
 * const ways = whatWouldItTake(qd366MemberRule, facts, { target: "excellent", changeable: ["score", "late"] });
 * ways; // => [[{ fact: "score", from: 84, to: 90 }]]
 * ```
 */
export function whatWouldItTake<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  options: ChangeOptions<Facts, Value>,
): readonly (readonly Change[])[] {
  requireQuestion("whatWouldItTake", rule, facts);
  requireOptions("whatWouldItTake", options, keys);
  requireReadings("whatWouldItTake", options.readings);
  requireList("whatWouldItTake", "changeable", options.changeable);
  for (const name of options.changeable) {
    requireWord("whatWouldItTake", "changeable", name, Object.keys(rule.readers));
  }
  const { target, changeable, readings = [] } = options;
  const key = JSON.stringify(target);
  const leads = (changed: Facts): boolean => {
    const verdict = judge(rule, changed, { readings });
    return verdict.kind === "assessed" && JSON.stringify(verdict.value) === key;
  };
  if (leads(facts)) return [[]];
  const choices = choicesOf(rule, facts, target, changeable, readings);
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
  readings: readonly ReadingCode[],
): readonly (readonly Change[])[] {
  const names = new Set(waysTo(rule, facts, target, readings).flatMap((way) => [...way]));
  const relevant = rule.conditions.filter(({ name }) => names.has(name)).flatMap((condition) => condition.facts);
  const tried = rule.conditions.flatMap((condition) => [
    ...candidatesOf(condition, facts),
    ...condition.facts.flatMap((fact) => plainValues(rule.readers[fact](facts) ?? null).map((to) => ({ fact, to }))),
  ]);
  return changeable
    .filter((fact) => relevant.includes(fact))
    .map((fact) => {
      const from: unknown = rule.readers[fact](facts) ?? null;
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
