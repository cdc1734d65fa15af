import { requireOptions, shown } from "../guard/index.ts";
import { stepOf } from "./assess.ts";
import type { ReadingCode } from "./codes.ts";
import type { Step } from "./outcome.ts";
import { type ReadingOptions, requireReadings } from "./readings.ts";
import { collectReasons, type Test, truthOfTest } from "./requirement.ts";
import { type Rule, requireQuestion } from "./rule.ts";
import { met, notMet, type Truth } from "./truth.ts";

/** What {@link whyNot} is asked. */
export interface WhyNotOptions<Value> extends ReadingOptions {
  /** The value asked about. */
  readonly target: Value;
}

const keys = ["target", "readings"];

/**
 * Lists the conditions that stand in the way of an answer, in the order of the text: what the row that gives it still
 * lacks, and what lets a row before it decide otherwise. None when it is the answer already. Where several rows give the
 * answer, the nearest counts.
 *
 * @param rule - The rule.
 * @param facts - The facts as they are.
 * @param options - The value asked about, and the readings that the caller has settled.
 * @returns The conditions, each held against the facts.
 * @throws TypeError when a fact is not what it should be; RangeError when the rule never gives that value, or two
 * readings exclude each other.
 *
 * @example
 * ```ts
 * import { memberYear } from "chibo/rating";
 * import { qd366MemberRule, whyNot } from "chibo/rules";
 *
 * const facts = memberYear({
 *   score: 84, tasks: 20, done: 20, late: 0, beyond: 6, shortcomings: 0, repaired: 0,
 *   degenerationConcluded: false, dutyViolationDisciplined: false, listedViolation: "none",
 * });
 * whyNot(qd366MemberRule, facts, { target: "excellent" }).map((step) => step.code); // => ["qd366Member.score90"]
 * ```
 */
export function whyNot<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  options: WhyNotOptions<Value>,
): readonly Step[] {
  requireQuestion("whyNot", rule, facts);
  requireOptions("whyNot", options, keys);
  requireReadings("whyNot", options.readings);
  const { target, readings = [] } = options;
  const [nearest] = waysTo(rule, facts, target, readings).sort((one, other) => one.size - other.size);
  if (nearest === undefined) throw unknownAnswer("whyNot", rule, target);
  return rule.conditions.filter(({ name }) => nearest.has(name)).map((condition) => stepOf(condition, facts, readings));
}

/** For each row that gives the answer, the names of the conditions in its way. */
export function waysTo<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  target: Value,
  readings: readonly ReadingCode[],
): ReadonlySet<string>[] {
  const gives = rowsThatGive(rule, target);
  const truth = (test: Test<Facts>): Truth => truthOfTest(test, facts, readings);
  return rule.rows.flatMap((row, place) => {
    if (!gives.includes(row)) return [];
    const before = rule.rows.slice(0, place).filter(({ answer }) => answer !== row.answer);
    // Only the last row has no test.
    const inTheWay = before.map(({ test }) => test as Test<Facts>).filter((test) => truth(test) !== notMet);
    const lacking = row.test === null || truth(row.test) === met ? [] : [row.test];
    const names = new Set<string>();
    for (const test of [...inTheWay, ...lacking]) collectReasons(test, facts, readings, names);
    return [names];
  });
}

/** The rows that give a value: the value itself, where it is one of the rule's own; else one that reads the same. */
function rowsThatGive<Facts, Value>({ rows }: Rule<Facts, Value>, target: Value): Rule<Facts, Value>["rows"] {
  const assessing = rows.filter(({ verdict }) => verdict.kind === "assessed");
  const own = assessing.filter(({ verdict }) => verdict.value === target);
  if (own.length > 0) return own;
  const key = JSON.stringify(target);
  return assessing.filter(({ verdict }) => JSON.stringify(verdict.value) === key);
}

/** The error for a value that no row of the rule gives, with those that there are. */
export function unknownAnswer<Facts, Value>(caller: string, rule: Rule<Facts, Value>, target: unknown): RangeError {
  const answers = rule.rows.flatMap(({ verdict }) => (verdict.kind === "assessed" ? [shown(verdict.value)] : []));
  const list = [...new Set(answers)].join(", ");
  return new RangeError(`${caller}: ${shown(target)} is no answer of rule "${rule.code}"; it gives ${list}`);
}
