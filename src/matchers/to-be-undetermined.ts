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
 * @throws TypeError when the received value is neither an outcome nor a verdict.
 *
 * @example
 * ```ts
 * import { assessStipend, holder, paidOrganisation, post, shippedPolicies } from "chibo/stipend";
 * import { toBeUndetermined } from "chibo/matchers";
 *
 * const branch = paidOrganisation({ id: "b1", kind: "branch", counts: [{ on: "2024-01-01", official: 60, probationary: 2 }] });
 * const role = post({ organisation: branch, role: "secretary", firstDay: "2022-01-01", pay: [] });
 * const secretary = holder({ key: "p1", territory: "hoa-binh", posts: [role], otherPay: [] });
 *
 * // In a test file: expect.extend({ toBeUndetermined }); expect(outcome).toBeUndetermined("territory-merged");
 * const outcome = assessStipend(secretary, "2025-08", { policies: shippedPolicies });
 * toBeUndetermined(outcome).pass; // => true
 * toBeUndetermined(outcome, "discretion").pass; // => false
 * ```
 */
export function toBeUndetermined(received: unknown, reason?: ReasonCode): MatcherResult {
  requireAnswer("toBeUndetermined", received);
  const asked = reason === undefined ? "an undetermined answer" : `an undetermined answer for the reason "${reason}"`;
  const pass = received.kind === "undetermined" && (reason === undefined || received.reason === reason);
  const found = received.kind === "undetermined" ? `, received "${received.reason}"` : "";
  return {
    pass,
    message: () => `Expected ${pass ? `not ${asked}` : `${asked}${found}`}\n\nReceived:\n${explanationOf(received)}`,
  };
}
