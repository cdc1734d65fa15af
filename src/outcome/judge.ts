import type { ReadingCode } from "./codes.ts";
import { collectDeciding, decidingRow, missingFacts } from "./deciding.ts";
import type { Verdict } from "./outcome.ts";
import { checkReadings, type Merged, type ReadingOptions, type Standing, underReadings } from "./readings.ts";
import type { Rule } from "./rule.ts";

const none: readonly ReadingCode[] = [];
const noOptions: ReadingOptions = {};

/**
 * What is the quick answer of this rule to these facts? Nothing is allocated: the answer is a constant of the rule,
 * with the provision that gives it. Only a rule that the text leaves open takes longer, and only where it is open.
 *
 * @param rule - The rule.
 * @param facts - The facts; `null` where one is not known.
 * @param options - The readings that the caller has settled.
 * @returns The answer, and the provision that gives it.
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
  { readings: named = none }: ReadingOptions = noOptions,
): Verdict<Value> {
  if (named.length > 0) checkReadings(rule.openPoints, named);
  const row = decidingRow(rule, facts, named);
  return row === null ? judgeOpen(rule, facts, named) : row.verdict;
}

/** The answer where no row decides: facts are missing, or a point must be read first. */
function judgeOpen<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  named: readonly ReadingCode[],
): Verdict<Value> {
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
  return underReadings(named, (all) => standing(rule, facts, all));
}

/**
 * A row that decides is the answer: learning a reading never takes it back. Else a point that still matters must be read
 * first; where none does, facts are missing, or the text is silent about what is known.
 */
function standing<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  named: readonly ReadingCode[],
): Standing<Verdict<Value>> {
  const settled = decidingRow(rule, facts, named);
  if (settled !== null) return { answer: settled.verdict };
  const names = new Set<string>();
  collectDeciding(rule, facts, named, settled, names);
  const point = rule.openPoints.find(({ name }) => names.has(name));
  if (point !== undefined) return { point };
  return { answer: missingFacts(rule, facts, names).length > 0 ? rule.insufficient : rule.silent };
}
