import type { ReadingCode } from "./codes.ts";
import { type Condition, comparisons, kinds, type NamedCondition } from "./condition.ts";
import { type FactShape, hasShape, wrongFact } from "./fact-shape.ts";
import type { Scalar } from "./outcome.ts";
import type { OpenPoint } from "./provision.ts";
import { met, notMet, type Truth, truthOf, unknown } from "./truth.ts";

/**
 * Tells whether these facts meet the condition. The kernel compares here and nowhere else; so here it refuses a fact
 * that cannot be compared, and reads `undefined` as not known.
 */
export function truthUnder<Facts>(
  condition: NamedCondition<Facts>,
  facts: Facts,
  readings: readonly ReadingCode[],
): Truth {
  switch (condition.kind) {
    case kinds.flag: {
      const yes = condition.read(facts);
      if (yes === true) return met;
      return yes === false ? notMet : notKnown(condition, condition.label, yes);
    }
    case kinds.bound: {
      const number = condition.read(facts);
      return isComparable(number, condition.shape)
        ? compared(number, condition)
        : notKnown(condition, condition.label, number);
    }
    case kinds.choice:
      return truthOfChoice(condition, facts);
    case kinds.share:
      return truthOfShare(condition, facts);
    case kinds.sum:
      return truthOfSum(condition, facts);
    case kinds.open:
      return truthOfPoint(condition, readings);
  }
}

/** What the facts amount to, to be shown beside what the law expects; `null` when it is not known. */
export function actualUnder<Facts>(
  condition: NamedCondition<Facts>,
  facts: Facts,
  readings: readonly ReadingCode[],
): Scalar | null {
  const { kind } = condition;
  if (kind === kinds.open) return readingOf(condition, readings);
  if (kind === kinds.sum) {
    const known = knownSum(condition, facts);
    return isWhole(condition, facts) ? known : { atLeast: known };
  }
  const value = condition.read(facts) ?? null;
  if (kind !== kinds.share) return value;
  const whole = condition.readWhole(facts) ?? null;
  return value === null || whole === null ? null : { part: value as number, whole };
}

/** Nearly every number is a small count: such a one fits any shape, and is told by its bits. */
function isComparable(value: unknown, shape: FactShape): value is number {
  return typeof value === "number" && (value >>> 0 === value || hasShape(shape, value));
}

/** A fact that is not known. Any other that gets here cannot be compared. */
function notKnown<Facts>(
  { shape }: NamedCondition<Facts>,
  name: string,
  value: unknown,
  expected = shape,
): typeof unknown {
  if (value === null || value === undefined) return unknown;
  throw wrongFact(name, expected, value);
}

function truthOfChoice<Facts>(condition: NamedCondition<Facts>, facts: Facts): Truth {
  const text = condition.read(facts);
  if (typeof text !== "string") return notKnown(condition, condition.label, text);
  if ((condition.expected as readonly string[]).includes(text)) return met;
  const { shape } = condition;
  return typeof shape === "string" || shape.includes(text) ? notMet : notKnown(condition, condition.label, text);
}

function truthOfShare<Facts>(condition: NamedCondition<Facts>, facts: Facts): Truth {
  const whole = condition.readWhole(facts);
  if (whole === 0) return condition.ofNothing;
  const part = condition.read(facts);
  const { share, shape, shapeOfWhole } = condition;
  const isPartKnown = isComparable(part, shape);
  if (!isPartKnown) notKnown(condition, condition.label, part);
  if (!isComparable(whole, shapeOfWhole)) return notKnown(condition, condition.labelOfWhole, whole, shapeOfWhole);
  // Cross-multiplied, so that no fraction is ever rounded.
  return isPartKnown ? compared(part * share.whole - share.part * whole, condition) : unknown;
}

/** A sum with unknown parts is still known to be at least what its known parts add up to: facts are never negative. */
function truthOfSum<Facts>(condition: NamedCondition<Facts>, facts: Facts): Truth {
  const { operator } = condition;
  const result = compared(knownSum(condition, facts), condition);
  const settled = operator === ">" || operator === ">=" ? met : notMet;
  return result === settled || isWhole(condition, facts) ? result : unknown;
}

function truthOfPoint(point: Condition<never>, readings: readonly ReadingCode[]): Truth {
  const { met: forMet, notMet: forNotMet } = point.readings as OpenPoint["readings"];
  if (readings.includes(forMet)) return met;
  return readings.includes(forNotMet) ? notMet : unknown;
}

function readingOf(point: Condition<never>, readings: readonly ReadingCode[]): ReadingCode | null {
  const codes = Object.values(point.readings as OpenPoint["readings"]);
  return readings.find((code) => codes.includes(code)) ?? null;
}

function knownSum<Facts>(condition: NamedCondition<Facts>, facts: Facts): number {
  const { addends } = condition;
  let total = 0;
  for (let place = 0; place < addends.length; place += 1) {
    const addend = addends[place]?.(facts);
    if (isComparable(addend, condition.shape)) total += addend;
    else notKnown(condition, condition.facts[place] as string, addend);
  }
  return total;
}

function isWhole<Facts>({ addends }: Condition<Facts>, facts: Facts): boolean {
  for (const read of addends) if ((read(facts) ?? null) === null) return false;
  return true;
}

function compared(number: number, { comparison, limit }: Pick<Condition<never>, "comparison" | "limit">): Truth {
  switch (comparison) {
    case comparisons[">"]:
      return truthOf(number > limit);
    case comparisons[">="]:
      return truthOf(number >= limit);
    case comparisons["<"]:
      return truthOf(number < limit);
    case comparisons["<="]:
      return truthOf(number <= limit);
  }
}
