import { requireOptions } from "../guard/index.ts";
import { type CalendarDate, requireDay } from "../time/index.ts";
import type { ReadingCode } from "./codes.ts";
import { actualUnder, truthUnder } from "./comparison.ts";
import type { NamedCondition } from "./condition.ts";
import { collectDeciding, decidingRow, missingFacts } from "./deciding.ts";
import { verdictsUnder } from "./judge.ts";
import { insufficientFacts, undetermined, withGrounds } from "./make-outcome.ts";
import type { Grounds, Outcome, Step } from "./outcome.ts";
import type { OpenPoint } from "./provision.ts";
import { type ReadingOptions, requireReadings } from "./readings.ts";
import { type Rule, requireQuestion } from "./rule.ts";

/** What an assessment needs beside the rule and the facts. */
export interface AssessOptions extends ReadingOptions {
  /** The day the question is about. */
  readonly on: CalendarDate;
}

const keys = ["on", "readings"];

const results = ["not-met", "unknown", "met"] as const;

/**
 * Assesses these facts by this rule, as of a day: the same answer as {@link judge}, with every condition as a step, those
 * that decided, and the facts that are unknown and still matter.
 *
 * @param rule - The rule.
 * @param facts - The facts; `null` or `undefined` where one is not known.
 * @param options - The day the question is about, and the readings that the caller has settled.
 * @returns The answer with its grounds.
 * @throws TypeError when a fact is not what it should be; RangeError when the day is none, or two readings exclude each
 * other.
 *
 * @example
 * ```ts
 * import { memberYear } from "chibo/rating";
 * import { qd366MemberRule, assess } from "chibo/rules";
 *
 * const facts = memberYear({ degenerationConcluded: true, selfDetectedAndRepaired: false });
 * const outcome = assess(qd366MemberRule, facts, { on: "2025-12-15" });
 * outcome.value; // => "not-completed"
 * outcome.because; // => ["qd366Member.degeneration"]
 * ```
 */
export function assess<Facts, Value>(rule: Rule<Facts, Value>, facts: Facts, options: AssessOptions): Outcome<Value> {
  requireQuestion("assess", rule, facts);
  requireAssessOptions("assess", options, rule.openPoints);
  const { on, readings = [] } = options;
  const merged = verdictsUnder(rule, facts, readings);
  const deciding = new Set<string>();
  for (const branch of merged.branches) {
    collectDeciding(rule, facts, branch.readings, decidingRow(rule, facts, branch.readings), deciding);
  }
  const grounds: Grounds = {
    on,
    steps: rule.conditions.map((condition) => stepOf(condition, facts, readings)),
    because: rule.conditions.filter(({ name }) => deciding.has(name)).map(({ code }) => code),
  };
  if (merged.agreed === null) return undetermined<Value>(merged, grounds);
  if (merged.agreed.kind !== "insufficient-facts") return withGrounds(merged.agreed, grounds);
  return insufficientFacts(missingFacts(rule, facts, deciding), grounds);
}

/** Refuses options without a day, or with readings that exclude each other. */
export function requireAssessOptions(caller: string, options: AssessOptions, points: readonly OpenPoint[]): void {
  requireOptions(caller, options, keys);
  requireDay(caller, options.on, "on");
  requireReadings(caller, options.readings, points);
}

/** Holds one condition against the facts. */
export function stepOf<Facts>(condition: NamedCondition<Facts>, facts: Facts, readings: readonly ReadingCode[]): Step {
  return {
    code: condition.code,
    result: results[truthUnder(condition, facts, readings)],
    actual: actualUnder(condition, facts, readings),
    operator: condition.operator,
    expected: condition.expected,
    citation: condition.law.citation,
    evidence: condition.law.evidence,
  };
}
