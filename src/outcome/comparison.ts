import type { ReadingCode } from "./codes.ts";
import { type Condition, comparisons, kinds } from "./condition.ts";
import type { Scalar } from "./outcome.ts";
import type { OpenPoint } from "./provision.ts";
import { met, notMet, type Truth, truthOf, unknown } from "./truth.ts";

/** Do these facts meet the condition? The kernel compares here and nowhere else. */
export function truthUnder<Facts>(condition: Condition<Facts>, facts: Facts, named: readonly ReadingCode[]): Truth {
  switch (condition.kind) {
    case kinds.flag: {
      const yes = condition.read(facts);
      return yes === null ? unknown : truthOf(yes === true);
    }
    case kinds.bound: {
      const number = condition.read(facts) as number | null;
      return number === null ? unknown : compared(number, condition);
    }
    case kinds.choice: {
      const text = condition.read(facts) as string | null;
      return text === null ? unknown : truthOf((condition.expected as readonly string[]).includes(text));
    }
    case kinds.share:
      return truthOfShare(condition, facts);
    case kinds.sum:
      return truthOfSum(condition, facts);
    case kinds.open:
      return truthOfPoint(condition, named);
  }
}

/** What the facts come to, to be shown beside what the law expects; `null` when it is not known. */
export function actualUnder<Facts>(
  condition: Condition<Facts>,
  facts: Facts,
  named: readonly ReadingCode[],
): Scalar | null {
  const { kind, addends } = condition;
  if (kind === kinds.open) return readingOf(condition, named);
  if (kind === kinds.sum) {
    const known = knownSum(addends, facts);
    return isWhole(addends, facts) ? known : { atLeast: known };
  }
  const value = condition.read(facts);
  if (kind !== kinds.share) return value;
  const whole = condition.readWhole(facts);
  return value === null || whole === null ? null : { part: value as number, whole };
}

function truthOfShare<Facts>(condition: Condition<Facts>, facts: Facts): Truth {
  const whole = condition.readWhole(facts);
  if (whole === 0) return condition.ofNothing;
  const part = condition.read(facts) as number | null;
  if (part === null || whole === null) return unknown;
  const { share } = condition;
  // Cross-multiplied, so that no fraction is ever rounded.
  return compared(part * share.whole - share.part * whole, condition);
}

/** A sum with unknown parts is still known to be at least what its known parts add up to: facts are never negative. */
function truthOfSum<Facts>(condition: Condition<Facts>, facts: Facts): Truth {
  const { addends, operator } = condition;
  const result = compared(knownSum(addends, facts), condition);
  const settled = operator === ">" || operator === ">=" ? met : notMet;
  return result === settled || isWhole(addends, facts) ? result : unknown;
}

function truthOfPoint({ readings }: Condition<never>, named: readonly ReadingCode[]): Truth {
  const { met: forMet, notMet: forNotMet } = readings as OpenPoint["readings"];
  if (named.includes(forMet)) return met;
  return named.includes(forNotMet) ? notMet : unknown;
}

function readingOf({ readings }: Condition<never>, named: readonly ReadingCode[]): ReadingCode | null {
  const codes = Object.values(readings as OpenPoint["readings"]);
  return named.find((code) => codes.includes(code)) ?? null;
}

function knownSum<Facts>(addends: Condition<Facts>["addends"], facts: Facts): number {
  let total = 0;
  for (const read of addends) total += read(facts) ?? 0;
  return total;
}

function isWhole<Facts>(addends: Condition<Facts>["addends"], facts: Facts): boolean {
  for (const read of addends) if (read(facts) === null) return false;
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
