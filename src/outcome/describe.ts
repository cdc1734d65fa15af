import type { Citation, Evidence } from "../law/index.ts";
import type { FactPath, StepCode } from "./codes.ts";
import type { Operator, Scalar } from "./outcome.ts";
import { type Rule, requireQuestion } from "./rule.ts";

/** One condition of a rule, described without evaluation. */
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
 * Lists the conditions of a rule, in the order of the text, for forms and catalogues. Nothing is evaluated.
 *
 * @param rule - The rule.
 * @returns Its conditions: on which facts each rests, what the law says of them, and where.
 * @throws TypeError when it is no rule.
 *
 * @example
 * ```ts
 * import { qd366MemberRule, describeRule } from "chibo/rules";
 *
 * describeRule(qd366MemberRule)[0]?.facts; // => ["score"]
 * describeRule(qd366MemberRule)[0]?.expected; // => 90
 * ```
 */
export function describeRule<Facts, Value>(rule: Rule<Facts, Value>): readonly ConditionDescription[] {
  requireQuestion("describeRule", rule, rule);
  return rule.conditions.map(({ code, facts, operator, expected, law }) => ({
    code,
    facts,
    operator,
    expected,
    citation: law.citation,
    evidence: law.evidence,
  }));
}
