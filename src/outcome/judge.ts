import type { ReadingCode } from "./codes.ts";
import type { Verdict } from "./outcome.ts";
import { checkReadings, type Merged, underReadings } from "./readings.ts";
import type { Row, Rule } from "./rule.ts";
import { met, notMet } from "./truth.ts";

const none: readonly ReadingCode[] = [];

/**
 * What is the quick answer of this rule to these facts? Nothing is allocated: the answer is a constant of the rule,
 * with the provision that gives it. Only a rule that the text leaves open takes longer, and only where it is open.
 *
 * @param named - The readings that the caller has settled.
 * @throws RangeError when both readings of one open point are named.
 *
 * @example
 * ```ts
 * judge(enough, { official: 2 }).kind; // => "assessed"
 * ```
 */
export function judge<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  named: readonly ReadingCode[] = none,
): Verdict<Value> {
  if (named.length > 0) checkReadings(rule.openPoints, named);
  const settled = decidingRow(rule, facts, named)?.verdict;
  if (settled?.kind === "assessed") return settled;
  if (rule.openPoints.length === 0) return settled ?? rule.insufficient;
  const merged = verdictsUnder(rule, facts, named);
  if (merged.agreed !== null) return merged.agreed;
  const { reason, decidedBy, readings, branches } = merged;
  return { kind: "undetermined", reason, decidedBy, readings, citation: branches[0].answer.citation };
}

/** The verdicts under every reading that still makes a difference. */
export function verdictsUnder<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  named: readonly ReadingCode[],
): Merged<Verdict<Value>> {
  const settled = decidingRow(rule, facts, named)?.verdict;
  const points = settled?.kind === "assessed" ? [] : rule.openPoints;
  return underReadings(points, named, (all) => decidingRow(rule, facts, all)?.verdict ?? rule.insufficient);
}

/**
 * The row that decides; `null` while facts that matter are missing. An unknown row is not the end: where every row that
 * is still possible gives the same answer, that is the answer.
 */
export function decidingRow<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  named: readonly ReadingCode[],
): Row<Facts, Value> | null {
  let possible = -1;
  for (const row of rule.rows) {
    const truth = row.test === null ? met : row.test.truth(facts, named);
    if (truth === notMet) continue;
    if (possible !== -1 && possible !== row.answer) break;
    if (truth === met) return row;
    possible = row.answer;
  }
  return null;
}
