import type { FactPath, ReadingCode } from "./codes.ts";
import type { Verdict } from "./outcome.ts";
import { collectReasons, truthOfTest } from "./requirement.ts";
import type { Row, Rule } from "./rule.ts";
import { met, notMet, unknown } from "./truth.ts";

/**
 * The row that decides; `null` while facts that matter are missing. An unknown row is not the end: where every row that
 * is still possible gives the same answer, that is the answer.
 */
export function decidingRow<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  readings: readonly ReadingCode[],
): Row<Facts, Value> | null {
  let possible = -1;
  for (const row of rule.rows) {
    const truth = row.test === null ? met : truthOfTest(row.test, facts, readings);
    if (truth === notMet) continue;
    if (possible !== -1 && possible !== row.answer) break;
    if (truth === met) return row;
    possible = row.answer;
  }
  return null;
}

/**
 * The places of the rows that may decide once all facts are known: those that are not ruled out, up to the first that is
 * met. The answer when no row decides has no place.
 */
export function possibleRows<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  readings: readonly ReadingCode[],
): readonly number[] {
  const places: number[] = [];
  for (const [place, { test }] of rule.rows.entries()) {
    const truth = test === null ? notMet : truthOfTest(test, facts, readings);
    if (truth !== notMet) places.push(place);
    if (truth === met) break;
  }
  return places;
}

/**
 * The answers that may still be given once all facts are known and every point is read: those of the rows that are not ruled
 * out, up to the first that is met.
 */
export function possibleAnswers<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  readings: readonly ReadingCode[],
): readonly Verdict<Value>[] {
  const answers = new Map<number, Verdict<Value>>();
  for (const { test, answer, verdict } of rule.rows) {
    const truth = test === null ? met : truthOfTest(test, facts, readings);
    if (truth !== notMet) answers.set(answer, verdict);
    if (truth === met) break;
  }
  return [...answers.values()];
}

/**
 * Collects the conditions that decided, given the row that did: those that make it true; where no row is met, those
 * that fail each row; while facts are missing, those that are unknown and still matter.
 */
export function collectDeciding<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  readings: readonly ReadingCode[],
  deciding: Row<Facts, Value> | null,
  names: Set<string>,
): void {
  if (deciding?.test) {
    collectReasons(deciding.test, facts, readings, names);
    return;
  }
  const wanted = deciding === null ? unknown : notMet;
  for (const { test } of rule.rows) {
    if (test === null) return;
    const truth = truthOfTest(test, facts, readings);
    // No row after one that is met can decide any more.
    if (truth === met) return;
    if (truth === wanted) collectReasons(test, facts, readings, names);
  }
}

/** Lists the facts of these conditions that are not known. */
export function missingFacts<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  deciding: ReadonlySet<string>,
): readonly FactPath[] {
  const names = rule.conditions.filter(({ name }) => deciding.has(name)).flatMap(({ facts: some }) => some);
  return [...new Set(names)].filter((name) => (rule.readers[name](facts) ?? null) === null);
}
