import { stepOf } from "./assess.ts";
import type { ReadingCode } from "./codes.ts";
import type { Step } from "./outcome.ts";
import { checkReadings, type ReadingOptions } from "./readings.ts";
import { collectReasons, type Test, truthOfTest } from "./requirement.ts";
import type { Rule } from "./rule.ts";
import { met, notMet, type Truth } from "./truth.ts";

/**
 * Which conditions stand in the way of this answer? All of them, in the order of the text: what the row that gives it
 * still lacks, and what lets a row before it decide otherwise. None when it is the answer already. Where several rows
 * give the answer, the nearest counts.
 *
 * @param rule - The rule.
 * @param facts - The facts as they are.
 * @param options - The value asked about, and the readings that the caller has settled.
 * @returns The conditions, each held against the facts.
 * @throws RangeError when the rule never gives that value.
 *
 * @example
 * ```ts
 * whyNot(enough, { official: 2 }, { target: true }).map((step) => step.code); // => ["example.atLeast3"]
 * ```
 */
export function whyNot<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  { target, readings: named = [] }: { readonly target: Value } & ReadingOptions,
): readonly Step[] {
  checkReadings(rule.openPoints, named);
  const [nearest] = waysTo(rule, facts, target, named).sort((one, other) => one.size - other.size);
  if (nearest === undefined) throw new RangeError(`Expected an answer of rule "${rule.code}", received another value.`);
  return rule.conditions.filter(({ name }) => nearest.has(name)).map((condition) => stepOf(condition, facts, named));
}

/** For each row that gives the answer, the names of the conditions in its way. */
export function waysTo<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  target: Value,
  named: readonly ReadingCode[],
): ReadonlySet<string>[] {
  const key = JSON.stringify(target);
  const truth = (test: Test<Facts>): Truth => truthOfTest(test, facts, named);
  return rule.rows.flatMap((row, place) => {
    if (row.verdict.kind !== "assessed" || JSON.stringify(row.verdict.value) !== key) return [];
    const before = rule.rows.slice(0, place).filter(({ answer }) => answer !== row.answer);
    // Only the last row has no test.
    const inTheWay = before.map(({ test }) => test as Test<Facts>).filter((test) => truth(test) !== notMet);
    const lacking = row.test === null || truth(row.test) === met ? [] : [row.test];
    const names = new Set<string>();
    for (const test of [...inTheWay, ...lacking]) collectReasons(test, facts, named, names);
    return [names];
  });
}
