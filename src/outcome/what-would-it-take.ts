import { requireList, requireOptions, requireWord } from "../guard/index.ts";
import { type Change, candidatesOf } from "./candidates.ts";
import type { ReadingCode } from "./codes.ts";
import { judgeUnder } from "./judge.ts";
import { mayLeadTo, reachOf } from "./possible-truths.ts";
import { type ReadingOptions, requireReadings } from "./readings.ts";
import { holdsTogether, type Row, type Rule, requireQuestion } from "./rule.ts";
import { unknownAnswer, waysTo } from "./why-not.ts";

/** What {@link whatWouldItTake} is asked. */
export interface ChangeOptions<Facts, Value> extends ReadingOptions {
  /** The value wanted. */
  readonly target: Value;
  /** The facts that can still change. A past discipline cannot. */
  readonly changeable: readonly (keyof Facts & string)[];
}

const keys = ["target", "changeable", "readings"];

/** How many ways are listed at most, and how many times a rule is asked for them, which is a matter of milliseconds. */
const mostWays = 20;
const mostAsked = 2000;

/**
 * Lists what it would take to get an answer: the fewest facts that would have to change, from what to what. The ways with
 * that number of changes are listed in the order of the text, at most twenty; none when no change of these facts leads there,
 * or none was found before the rule was asked 2,000 times. Values lie just inside the bounds of the law, and no part above its
 * whole. A fact from which a condition is computed is tried as yes, no and none.
 *
 * @param rule - The rule.
 * @param facts - The facts as they are.
 * @param options - The value wanted, the facts that can still change, and the readings that the caller has settled.
 * @returns The ways, each a list of changes.
 * @throws TypeError when a fact is not what it should be, or a fact to change is not known to the rule; RangeError when
 * the rule never gives that value, or two readings exclude each other.
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
  if (!givesAnswer(rule, options.target)) throw unknownAnswer("whatWouldItTake", rule, options.target);
  return search(rule, facts, options).ways;
}

function givesAnswer<Facts, Value>({ rows }: Rule<Facts, Value>, target: Value): boolean {
  const key = JSON.stringify(target);
  return rows.some(({ verdict }) => verdict.kind === "assessed" && JSON.stringify(verdict.value) === key);
}

/** The ways found, and how many times the rule was asked for them. */
export function search<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  { target, changeable, readings = [] }: ChangeOptions<Facts, Value>,
): { readonly ways: readonly (readonly Change[])[]; readonly asked: number } {
  const key = JSON.stringify(target);
  const { answer } = rule.rows.find(
    ({ verdict }) => verdict.kind === "assessed" && JSON.stringify(verdict.value) === key,
  ) as Row<Facts, Value>;
  let asked = 0;
  const leads = (changed: Facts): boolean => {
    const verdict = judgeUnder(rule, changed, readings);
    return verdict.kind === "assessed" && JSON.stringify(verdict.value) === key;
  };
  if (leads(facts)) return { ways: [[]], asked };
  const choices = choicesOf(rule, facts, target, changeable, readings);
  const tried = new Map(choices.map(({ fact, changes }) => [fact, changes.map(({ to }) => to)]));
  const reach = reachOf(rule.conditions, facts, tried);
  const mayLead = (changed: Facts, free: ReadonlySet<string>): boolean => {
    asked += 1;
    if (asked > mostAsked) return false;
    return free.size === 0 ? leads(changed) : mayLeadTo(rule, changed, free, { answer, readings, reach });
  };
  const all = choices.map(({ fact }) => fact);
  const without = (left: string) => new Set(all.filter((fact) => fact !== left));
  if (!mayLead(facts, new Set(all))) return { ways: [], asked };
  // What no way can do without is in every way; the sets of the others are few.
  const needed = all.filter((fact) => !mayLead(facts, without(fact)));
  const others = all.filter((fact) => !needed.includes(fact));
  for (let count = 0; count <= others.length && asked <= mostAsked; count += 1) {
    const ways = combinations(others, count, (some) => mayLead(facts, new Set([...needed, ...some])))
      .map((some) => choices.filter(({ fact }) => needed.includes(fact) || some.includes(fact)))
      .flatMap((some) => nearestWay(rule, facts, some, mayLead));
    if (ways.length > 0) return { ways: ways.slice(0, mostWays), asked };
  }
  return { ways: [], asked };
}

/** What one fact may be changed to, the nearest first. */
interface Choice {
  readonly fact: string;
  readonly changes: readonly Change[];
}

/** The changes of each fact that are worth trying. */
function choicesOf<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  target: Value,
  changeable: readonly (keyof Facts & string)[],
  readings: readonly ReadingCode[],
): readonly Choice[] {
  const names = new Set(waysTo(rule, facts, target, readings).flatMap((way) => [...way]));
  const relevant = rule.conditions.filter(({ name }) => names.has(name)).flatMap((condition) => condition.facts);
  const tried = rule.conditions.flatMap((condition) => [
    ...candidatesOf(condition, facts),
    ...condition.facts.flatMap((fact) => plainValues(rule.readers[fact](facts) ?? null).map((to) => ({ fact, to }))),
  ]);
  return changeable
    .filter((fact) => relevant.includes(fact))
    .map((fact): Choice => {
      const from: unknown = rule.readers[fact](facts) ?? null;
      const values = new Set(tried.filter((one) => one.fact === fact).map((one) => one.to));
      values.delete(from);
      const changes = [...values]
        .map((to) => ({ fact, from, to }))
        .sort((one, other) => distance(one) - distance(other));
      return { fact, changes };
    })
    .filter(({ changes }) => changes.length > 0);
}

function plainValues(value: unknown): readonly unknown[] {
  if (typeof value === "boolean") return [!value];
  return typeof value === "number" ? [0] : [];
}

function distance({ from, to }: Change): number {
  return typeof from === "number" && typeof to === "number" ? Math.abs(to - from) : 0;
}

/** The values of these facts that lead to the answer, the nearest; at most one way for each set of facts. */
function nearestWay<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  choices: readonly Choice[],
  mayLead: (changed: Facts, free: ReadonlySet<string>) => boolean,
): readonly (readonly Change[])[] {
  let best: readonly Change[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  const goOn = (changed: Facts, made: readonly Change[], far: number): void => {
    const next = choices[made.length];
    if (next === undefined) {
      best = made;
      least = far;
      return;
    }
    const free = new Set(choices.slice(made.length + 1).map(({ fact }) => fact));
    for (const change of next.changes) {
      const total = far + distance(change);
      // The changes come the nearest first.
      if (total >= least) return;
      const one = { ...changed, [change.fact]: change.to };
      if (mayLead(one, free) && holdsTogether(rule, one)) goOn(one, [...made, change], total);
    }
  };
  goOn(facts, [], 0);
  return best === null ? [] : [best];
}

/** The sets of this many of the facts, in their order, of which the answer may come. */
function combinations(
  facts: readonly string[],
  count: number,
  mayDo: (some: readonly string[]) => boolean,
): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const goOn = (chosen: readonly string[], from: number): void => {
    if (chosen.length === count) {
      if (mayDo(chosen)) found.push(chosen);
      return;
    }
    for (let at = from; at <= facts.length - count + chosen.length; at += 1) {
      if (found.length >= mostWays || !mayDo([...chosen, ...facts.slice(at)])) return;
      goOn([...chosen, facts[at] as string], at + 1);
    }
  };
  goOn([], 0);
  return found;
}
