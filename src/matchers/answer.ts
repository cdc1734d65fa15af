import { requireRecord, shown } from "../guard/index.ts";
import type { Citation } from "../law/index.ts";
import { decidingSteps, type Outcome, type Verdict } from "../outcome/index.ts";
import { citationText, outcomeText } from "../text/index.ts";

/** An answer to a question about one thing, explained or quick. */
export type Answer = Outcome<unknown> | Verdict<unknown>;

const kinds: readonly unknown[] = ["assessed", "insufficient-facts", "undetermined", "not-in-force", "out-of-scope"];

/**
 * Refuses what is no answer: a test that expects something of anything else would tell nothing, least of all one that
 * expects it not.
 *
 * @param matcher - The matcher that was called.
 * @param received - What the test received.
 * @throws TypeError when it is neither an outcome nor a verdict.
 */
export function requireAnswer(matcher: string, received: unknown): asserts received is Answer {
  if (received instanceof Promise) throw new TypeError(`${matcher}: the received value is a promise; await it first`);
  requireRecord(matcher, "the received value", received);
  const { kind } = received as Partial<Answer>;
  if (kinds.includes(kind)) return;
  throw new TypeError(
    `${matcher}: the received value has the kind ${shown(kind)}; give one outcome, such as assessClass(...) returns`,
  );
}

/**
 * Lists where the law says what decided an answer.
 *
 * @param answer - The outcome or the verdict.
 * @returns The citation of each condition that decided, or that of the verdict.
 */
export function citationsOf(answer: Answer): readonly Citation[] {
  if (isOutcome(answer)) return decidingSteps(answer).map(({ citation }) => citation);
  return answer.citation === null ? [] : [answer.citation];
}

/**
 * Explains an answer in English: what it is, and the conditions that decided it, each with its law.
 *
 * @param answer - The outcome or the verdict.
 * @returns The explanation in lines.
 */
export function explanationOf(answer: Answer): string {
  if (isOutcome(answer)) return outcomeText(answer, "en");
  const { citation, ...rest } = answer;
  const grounds = { on: "0001-01-01", steps: [], because: [], evidence: "official-text" } as const;
  const told = outcomeText({ missing: [], ...rest, ...grounds } as unknown as Outcome<unknown>, "en");
  return [told, ...(citation === null ? [] : [`  ${citationText(citation, "en")}`])].join("\n");
}

function isOutcome(answer: Answer): answer is Outcome<unknown> {
  return "steps" in answer;
}
