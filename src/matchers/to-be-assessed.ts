import { shown } from "../guard/index.ts";
import { explanationOf, requireAnswer } from "./answer.ts";
import { comparedPart, type Difference, differencesOf } from "./differences.ts";
import type { MatcherResult } from "./matcher-types.ts";

/**
 * Checks in a test that an answer is assessed: for `expect.extend` of vitest and jest. With a value it is held against
 * it: of a record the given keys, of a list every member. When the test fails it says what was expected, what was found,
 * and why, condition by condition with the law.
 *
 * @param received - The outcome or the verdict that the test received.
 * @param expected - The value expected; none where any value will do.
 * @returns What the runner asks of a matcher.
 * @throws TypeError when the received value is neither an outcome nor a verdict.
 *
 * @example
 * ```ts
 * import { toBeAssessed } from "chibo/matchers";
 * import { judgeClass, memberYear } from "chibo/rating";
 *
 * // In a test file: expect.extend({ toBeAssessed }); expect(outcome).toBeAssessed("not-completed");
 * const verdict = judgeClass(memberYear({ score: 40, selfDetectedAndRepaired: false }), "2025-12-15");
 * toBeAssessed(verdict, "not-completed").pass; // => true
 * toBeAssessed(verdict, "excellent").pass; // => false
 * ```
 */
export function toBeAssessed(received: unknown, ...expected: readonly [value?: unknown]): MatcherResult {
  requireAnswer("toBeAssessed", received);
  const isAny = expected.length === 0;
  const asked = isAny ? "an assessed answer" : `an assessed answer of ${told(expected[0])}`;
  if (received.kind !== "assessed") {
    return { pass: false, message: () => `Expected ${asked}, received:\n${explanationOf(received)}` };
  }
  if (isAny) return { pass: true, message: () => `Expected no assessed answer, received:\n${explanationOf(received)}` };
  const { value } = received;
  const differences = differencesOf(value, expected[0]);
  const pass = differences.length === 0;
  const fault = pass ? `Expected not ${asked}` : `Expected ${asked}${differences.map(line).join("")}`;
  return {
    pass,
    message: () => `${fault}\n\nReceived:\n${explanationOf(received)}`,
    actual: comparedPart(value, expected[0]),
    expected: expected[0],
  };
}

function told(expected: unknown): string {
  return typeof expected === "object" && expected !== null ? JSON.stringify(expected) : shown(expected);
}

function line({ path, expected, received }: Difference): string {
  return `\n  ${path === "" ? "the value" : path}: expected ${expected}, received ${received}`;
}
