import type { ReadingCode } from "./codes.ts";
import { truthUnder } from "./comparison.ts";
import { kinds, type NamedCondition } from "./condition.ts";
import type { Test } from "./requirement.ts";
import type { Row, Rule } from "./rule.ts";
import { notMet, unknown } from "./truth.ts";

/** The truths that a requirement may come to have: a bit for each. */
type Truths = number;

const mayFail = 1;
const mayBeOpen = 2;
const mayHold = 4;
const anyTruth = 7;

/** What a search for an answer goes by. */
export interface Search<Facts> {
  /** The number of the answer among those of the rule. */
  readonly answer: number;
  readonly readings: readonly ReadingCode[];
  /** Of conditions on a single fact: what they may come to be by the values that are tried for it. */
  readonly reach: ReadonlyMap<NamedCondition<Facts>, Truths>;
}

/** What each condition on a single fact may come to be, by the values that are tried. */
export function reachOf<Facts>(
  conditions: readonly NamedCondition<Facts>[],
  facts: Facts,
  tried: ReadonlyMap<string, readonly unknown[]>,
): Search<Facts>["reach"] {
  return new Map(
    conditions.flatMap((condition) => {
      const [fact, another] = condition.facts;
      const values = another === undefined && fact !== undefined ? tried.get(fact) : undefined;
      if (values === undefined) return [];
      const truths = values.map((to) => 1 << truthUnder(condition, { ...facts, [fact as string]: to }, []));
      return [[condition, truths.reduce((all, one) => all | one, 0)]];
    }),
  );
}

/**
 * Whether an answer may come of these facts once those that are free are set to something, the others staying as they are.
 * Never wrongly no: what conditions have to do with each other is left out of account.
 */
export function mayLeadTo<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  free: ReadonlySet<string>,
  search: Search<Facts>,
): boolean {
  // The last row has no test: it always decides.
  const deciding = rule.rows.find(({ test, answer }) => {
    const truths = test === null ? mayHold : truthsOfTest(test, facts, free, search);
    return answer === search.answer ? (truths & mayHold) !== 0 : (truths & mayFail) === 0;
  }) as Row<Facts, Value>;
  return deciding.answer === search.answer;
}

function truthsOfTest<Facts>(
  { conditions, parts, end, isNegated }: Test<Facts>,
  facts: Facts,
  free: ReadonlySet<string>,
  search: Search<Facts>,
): Truths {
  const isAll = end === notMet;
  // "Any" is "all" of the contraries, turned round.
  let joined = mayHold;
  for (const condition of conditions) {
    const truths = truthsOf(condition, facts, free, search);
    joined = both(joined, isAll ? truths : contrary(truths));
  }
  for (const part of parts) {
    const truths = truthsOfTest(part, facts, free, search);
    joined = both(joined, isAll ? truths : contrary(truths));
  }
  return isAll === isNegated ? contrary(joined) : joined;
}

function truthsOf<Facts>(
  condition: NamedCondition<Facts>,
  facts: Facts,
  free: ReadonlySet<string>,
  { readings, reach }: Search<Facts>,
): Truths {
  if (!condition.facts.some((fact) => free.has(fact))) {
    const truth = truthUnder(condition, facts, readings);
    // A point that is left open is settled by its readings, all of which are tried in the end.
    return condition.kind === kinds.open && truth === unknown ? anyTruth : 1 << truth;
  }
  const lacksOne = condition.kind === kinds.share && lacksOneFor(condition, facts, free);
  return lacksOne ? mayBeOpen : (reach.get(condition) ?? anyTruth);
}

/** Whether the part or the whole of a share stays unknown, whatever the other becomes. */
function lacksOneFor<Facts>(
  { settable, facts: names, read, readWhole }: NamedCondition<Facts>,
  facts: Facts,
  free: ReadonlySet<string>,
): boolean {
  if (settable === null || names.length !== 2) return false;
  const [part, whole] = names as unknown as readonly [string, string];
  return (
    (!free.has(part) && (read(facts) ?? null) === null) || (!free.has(whole) && (readWhole(facts) ?? null) === null)
  );
}

/** What lies farthest towards "not met" counts. */
function both(one: Truths, other: Truths): Truths {
  const fails = (one | other) & mayFail;
  const isOpen = ((one & mayBeOpen) !== 0 && other > mayFail) || ((other & mayBeOpen) !== 0 && one > mayFail);
  return fails | (isOpen ? mayBeOpen : 0) | (one & other & mayHold);
}

function contrary(truths: Truths): Truths {
  return ((truths & mayFail) << 2) | (truths & mayBeOpen) | ((truths & mayHold) >> 2);
}
