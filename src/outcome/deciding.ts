import type { FactPath, ReadingCode } from "./codes.ts";
import type { Row, Rule } from "./rule.ts";
import { met, notMet, unknown } from "./truth.ts";

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

/**
 * Collects the conditions that decided, given the row that did: those that make it true; where no row is met, those
 * that fail each row; while facts are missing, those that are unknown and still matter.
 */
export function collectDeciding<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  named: readonly ReadingCode[],
  deciding: Row<Facts, Value> | null,
  names: Set<string>,
): void {
  if (deciding?.test) {
    deciding.test.reasons(facts, named, names);
    return;
  }
  const wanted = deciding === null ? unknown : notMet;
  for (const { test } of rule.rows) {
    const truth = test?.truth(facts, named);
    // No row after one that is met can decide any more.
    if (truth === met) return;
    if (truth === wanted) test?.reasons(facts, named, names);
  }
}

/** The facts of these conditions that are not known. */
export function missingFacts<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  deciding: ReadonlySet<string>,
): readonly FactPath[] {
  const names = rule.conditions.filter(({ name }) => deciding.has(name)).flatMap((condition) => condition.facts);
  return [...new Set(names)].filter((name) => rule.readers[name](facts) === null);
}
