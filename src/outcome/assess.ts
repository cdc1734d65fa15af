import type { CalendarDate } from "../time/index.ts";
import type { ReadingCode } from "./codes.ts";
import { actualUnder, truthUnder } from "./comparison.ts";
import type { NamedCondition } from "./condition.ts";
import { collectDeciding, decidingRow, missingFacts } from "./deciding.ts";
import { verdictsUnder } from "./judge.ts";
import { type Grounds, insufficientFacts, type Outcome, type Step, undetermined, withGrounds } from "./outcome.ts";
import { checkReadings, type ReadingOptions } from "./readings.ts";
import type { Rule } from "./rule.ts";

/** What an assessment needs beside the rule and the facts. */
export interface AssessOptions extends ReadingOptions {
  /** The day the question is about. */
  readonly on: CalendarDate;
}

const results = ["not-met", "unknown", "met"] as const;

/**
 * What is the explained answer of this rule to these facts, as of this day? The same answer as {@link judge}, with
 * every condition as a step, those that decided, and the facts that are unknown and still matter.
 *
 * @param rule - The rule.
 * @param facts - The facts; `null` where one is not known.
 * @param options - The day the question is about, and the readings that the caller has settled.
 * @returns The answer with its grounds.
 * @throws RangeError when both readings of one open point are named.
 *
 * @example
 * ```ts
 * assess(enough, { official: 2 }, { on: "2025-07-01" }).because; // => ["example.atLeast3"]
 * ```
 */
export function assess<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  { on, readings: named = [] }: AssessOptions,
): Outcome<Value> {
  checkReadings(rule.openPoints, named);
  const merged = verdictsUnder(rule, facts, named);
  const deciding = new Set<string>();
  for (const branch of merged.branches) {
    collectDeciding(rule, facts, branch.named, decidingRow(rule, facts, branch.named), deciding);
  }
  const grounds: Grounds = {
    on,
    steps: rule.conditions.map((condition) => stepOf(condition, facts, named)),
    because: rule.conditions.filter(({ name }) => deciding.has(name)).map(({ code }) => code),
  };
  if (merged.agreed === null) return undetermined<Value>(merged, grounds);
  if (merged.agreed.kind !== "insufficient-facts") return withGrounds(merged.agreed, grounds);
  return insufficientFacts(missingFacts(rule, facts, deciding), grounds);
}

/** One condition held against the facts. */
export function stepOf<Facts>(condition: NamedCondition<Facts>, facts: Facts, named: readonly ReadingCode[]): Step {
  return {
    code: condition.code,
    result: results[truthUnder(condition, facts, named)],
    actual: actualUnder(condition, facts, named),
    operator: condition.operator,
    expected: condition.expected,
    citation: condition.law.citation,
    evidence: condition.law.evidence,
  };
}
