import { requireOptions } from "../guard/index.ts";
import type { ReadingCode } from "./codes.ts";
import { collectDeciding, decidingRow, missingFacts } from "./deciding.ts";
import type { Verdict } from "./outcome.ts";
import { type ReadingOptions, requireReadings } from "./readings.ts";
import { type Rule, requireQuestion } from "./rule.ts";
import { type Merged, type Standing, underReadings } from "./under-readings.ts";

const none: readonly ReadingCode[] = [];
const keys = ["readings"];

/**
 * Judges these facts by this rule: the quick answer, for many. Nothing is allocated: the answer is a constant of the
 * rule, with the provision that gives it. Only a rule that the text leaves open takes longer, and only where it is open.
 *
 * @param rule - The rule.
 * @param facts - The facts; `null` or `undefined` where one is not known.
 * @param options - The readings that the caller has settled.
 * @returns The answer, and the provision that gives it.
 * @throws TypeError when a fact that matters is not what it should be, RangeError when two readings exclude each other.
 *
 * @example
 * ```ts
 * import { memberYear } from "chibo/rating";
 * import { qd366MemberRule, judge } from "chibo/rules";
 *
 * const facts = memberYear({ degenerationConcluded: true, selfDetectedAndRepaired: false });
 * judge(qd366MemberRule, facts).value; // => "not-completed"
 * ```
 */
export function judge<Facts, Value>(rule: Rule<Facts, Value>, facts: Facts, options?: ReadingOptions): Verdict<Value> {
  requireQuestion("judge", rule, facts);
  return judgeUnder(rule, facts, readingsOf(rule, options));
}

/** The same for a function that looked through its own arguments once, and asks for many. */
export function judgeUnder<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  readings: readonly ReadingCode[],
): Verdict<Value> {
  const row = decidingRow(rule, facts, readings);
  return row === null ? judgeOpen(rule, facts, readings) : row.verdict;
}

function readingsOf(
  { openPoints }: Pick<Rule<never, never>, "openPoints">,
  options: ReadingOptions | undefined,
): readonly ReadingCode[] {
  if (options === undefined) return none;
  requireOptions("judge", options, keys);
  requireReadings("judge", options.readings, openPoints);
  return options.readings ?? none;
}

/** The answer where no row decides: facts are missing, or a point must be read first. */
function judgeOpen<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  readings: readonly ReadingCode[],
): Verdict<Value> {
  const merged = verdictsUnder(rule, facts, readings);
  if (merged.agreed !== null) return merged.agreed;
  const { reason, decidedBy, branches } = merged;
  return { kind: "undetermined", reason, decidedBy, readings: merged.readings, citation: branches[0].answer.citation };
}

/** The verdicts under every reading that still makes a difference. */
export function verdictsUnder<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  readings: readonly ReadingCode[],
): Merged<Verdict<Value>> {
  return underReadings(readings, (all) => standing(rule, facts, all));
}

/**
 * A row that decides is the answer: learning a reading never takes it back. Else a point that still matters must be read
 * first; where none does, facts are missing, or the text is silent about what is known.
 */
function standing<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  readings: readonly ReadingCode[],
): Standing<Verdict<Value>> {
  const settled = decidingRow(rule, facts, readings);
  if (settled !== null) return { answer: settled.verdict };
  const names = new Set<string>();
  collectDeciding(rule, facts, readings, settled, names);
  const point = rule.openPoints.find(({ name }) => names.has(name));
  if (point !== undefined) return { point };
  return { answer: missingFacts(rule, facts, names).length > 0 ? rule.insufficient : rule.silent };
}
