import { type Condition, kinds } from "./condition.ts";

/** A change of one fact, from what it is to what it would have to be. */
export interface Change {
  /** The name of the fact. */
  readonly fact: string;
  /** What it is; `null` when not known. */
  readonly from: unknown;
  /** What it would have to be. */
  readonly to: unknown;
}

/** A value that a fact might take. */
export interface Candidate<Facts> {
  readonly fact: keyof Facts & string;
  readonly to: unknown;
}

/** Values of single facts that lie just on either side of the condition. */
export function candidatesOf<Facts>(condition: Condition<Facts>, facts: Facts): readonly Candidate<Facts>[] {
  const { kind, settable, limit } = condition;
  if (kind === kinds.sum) return condition.facts.flatMap((name, at) => ofAddend(condition, facts, name, at));
  if (settable === null) return [];
  if (kind === kinds.flag) return setTo(settable, [true, false]);
  if (kind === kinds.choice) return setTo(settable, condition.expected as readonly string[]);
  if (kind === kinds.bound) return setTo(settable, around(condition.operator, limit));
  const whole = condition.readWhole(facts);
  return whole === null ? [] : setTo(settable, aroundShare(condition.share, whole));
}

function ofAddend<Facts>(
  { addends, operator, limit }: Condition<Facts>,
  facts: Facts,
  name: keyof Facts & string,
  at: number,
): readonly Candidate<Facts>[] {
  const others = addends.reduce((total, read, index) => total + (index === at ? 0 : (read(facts) ?? 0)), 0);
  return setTo(name, around(operator, limit - others));
}

function setTo<Facts>(fact: keyof Facts & string, values: readonly unknown[]): readonly Candidate<Facts>[] {
  return values.filter((value) => typeof value !== "number" || value >= 0).map((to) => ({ fact, to }));
}

/** The two whole numbers between which the answer turns. */
function around(operator: Condition<never>["operator"], value: number): readonly number[] {
  return operator === ">" || operator === "<=" ? [value, value + 1] : [value - 1, value];
}

function aroundShare(share: Condition<never>["share"], whole: number): readonly number[] {
  const limit = (share.part * whole) / share.whole;
  return [Math.floor(limit) - 1, Math.floor(limit), Math.ceil(limit), Math.ceil(limit) + 1];
}
