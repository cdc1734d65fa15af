import type { Citation, Evidence } from "../law/index.ts";
import type { FactPath, StepCode } from "./codes.ts";
import type { Operator, Scalar } from "./outcome.ts";
import type { Rule } from "./rule.ts";

/** One condition of a rule, told without running it. */
export interface ConditionDescription {
  /** The code of the condition. */
  readonly code: StepCode;
  /** The names of the facts it rests on. */
  readonly facts: readonly FactPath[];
  /** How they are compared. */
  readonly operator: Operator;
  /** What the law says. */
  readonly expected: Scalar | readonly string[];
  /** Where the law says it. */
  readonly citation: Citation;
  /** How well that is known. */
  readonly evidence: Evidence;
}

/**
 * Which conditions does this rule have, in the order of the text? For forms and catalogues; nothing is run.
 *
 * @example
 * ```ts
 * describeRule(enough).map((condition) => condition.expected); // => [3]
 * ```
 */
export function describeRule<Facts, Value>(rule: Rule<Facts, Value>): readonly ConditionDescription[] {
  return rule.conditions.map(({ code, facts, operator, expected, law }) => ({
    code,
    facts,
    operator,
    expected,
    citation: law.citation,
    evidence: law.evidence,
  }));
}
