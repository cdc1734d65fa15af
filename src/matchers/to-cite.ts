import { requireText, shown } from "../guard/index.ts";
import type { Citation, DocumentKey } from "../law/index.ts";
import { citationsOf, explanationOf, requireAnswer } from "./answer.ts";
import type { MatcherResult } from "./matcher-types.ts";

const keyShape = /.@\d{4}-\d{2}-\d{2}$/;

/**
 * Checks in a test that an answer rests on a document: that one of the conditions that decided it stands there. For
 * `expect.extend` of vitest and jest. When the test fails it says on what the answer rests instead.
 *
 * @param received - The outcome or the verdict that the test received.
 * @param document - The key of the document: its number in ASCII and the day of its issue.
 * @param provision - The article, clause and point; none where any of the document will do.
 * @returns What the runner asks of a matcher.
 * @throws TypeError when the received value is neither an outcome nor a verdict, or the document is named otherwise than
 * by its key.
 *
 * @example
 * ```ts
 * import { assessClass, memberYear } from "chibo/rating";
 * import { toCite } from "chibo/matchers";
 *
 * // In a test file: expect.extend({ toCite }); expect(outcome).toCite("366-QD-TW@2025-08-30");
 * const outcome = assessClass(memberYear({ score: 40 }), "2025-12-15");
 * toCite(outcome, "366-QD-TW@2025-08-30").pass; // => true
 * toCite(outcome, "124-QD-TW@2023-10-04").pass; // => false
 * ```
 */
export function toCite(received: unknown, document: DocumentKey, provision?: string): MatcherResult {
  requireAnswer("toCite", received);
  requireText("toCite", "the document", document);
  if (!keyShape.test(document)) {
    throw new TypeError(
      `toCite: the document is ${shown(document)}; give its key, number and day of issue, such as "366-QD-TW@2025-08-30"`,
    );
  }
  if (provision !== undefined) requireText("toCite", "the provision", provision);
  const cited = citationsOf(received);
  const pass = cited.some((one) => one.document === document && (provision ?? one.provision) === one.provision);
  const asked = provision === undefined ? document : `${document}, ${provision}`;
  const fault = pass
    ? `Expected an answer that does not rest on ${asked}`
    : `Expected an answer that rests on ${asked}`;
  return { pass, message: () => `${fault}; it rests on ${listed(cited)}\n\nReceived:\n${explanationOf(received)}` };
}

function listed(citations: readonly Citation[]): string {
  if (citations.length === 0) return "no provision";
  return [...new Set(citations.map(({ document, provision }) => `${document}, ${provision}`))].join("; ");
}
