import { requireText } from "../guard/index.ts";
import type { ReasonCode } from "../outcome/index.ts";
import { explanationOf, requireAnswer } from "./answer.ts";
import type { MatcherResult } from "./matcher-types.ts";

/**
 * Checks in a test that an answer is undetermined, and for which reason: for `expect.extend` of vitest and jest. When
 * the test fails it says why the answer is what it is, condition by condition with the law.
 *
 * @param received - The outcome or the verdict that the test received.
 * @param reason - The reason expected; none where any will do.
 * @returns What the runner asks of a matcher.
 * @throws TypeError when the received value is neither an outcome nor a verdict, or the reason no text.
 *
 * @example
 * ```ts
 * import { toBeUndetermined } from "chibo/matchers";
 * import { tiersOn } from "chibo/organisation";
 *
 * // In a test file: expect.extend({ toBeUndetermined }); expect(outcome).toBeUndetermined("regime-not-recorded");
 * const outcome = tiersOn("2026-10-01");
 * toBeUndetermined(outcome, "regime-not-recorded").pass; // => true
 * toBeUndetermined(outcome, "discretion").pass; // => false
 * ```
 */
export function toBeUndetermined(received: unknown, reason?: ReasonCode): MatcherResult {
  requireAnswer("toBeUndetermined", received);
  if (reason !== undefined) requireText("toBeUndetermined", "the reason", reason);
  const asked = reason === undefined ? "an undetermined answer" : `an undetermined answer for the reason "${reason}"`;
  const pass = received.kind === "undetermined" && (reason === undefined || received.reason === reason);
  const found = received.kind === "undetermined" ? `, received "${received.reason}"` : "";
  return {
    pass,
    message: () => `Expected ${pass ? `not ${asked}` : `${asked}${found}`}\n\nReceived:\n${explanationOf(received)}`,
  };
}
