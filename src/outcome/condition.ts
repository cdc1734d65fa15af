import type { ReadingCode, StepCode } from "./codes.ts";
import type { Operator, Scalar } from "./outcome.ts";
import type { Bound, Choice, OpenPoint, Provision, Share } from "./provision.ts";
import { met, notMet, type Truth, truthOf, unknown } from "./truth.ts";

/** One reader for each fact, standing once beside the interface of the facts: `{ score: (facts) => facts.score }`. */
export type Readers<Facts> = { readonly [Key in keyof Facts]-?: (facts: Facts) => Facts[Key] };

/** The names of the facts that hold such a value, or `null` for not known. */
export type FactsOf<Facts, Value> = {
  [Key in keyof Facts]-?: Facts[Key] extends Value | null ? Key : never;
}[keyof Facts];

/** A fact by its name, or computed from named facts; it computes `null` where those do not settle it. */
export type Fact<Facts, Value> =
  | FactsOf<Facts, Value>
  | { readonly from: readonly (keyof Facts)[]; readonly by: (facts: Facts) => Value | null };

/** Which fact a provision is held against: by its kind, a number or a sum, a part of a whole, a word, or yes or no. */
export type ConditionOn<Facts, Law> = Law extends Bound
  ? { readonly number: Fact<Facts, number> } | { readonly sum: readonly FactsOf<Facts, number>[] }
  : Law extends Share
    ? { readonly part: Fact<Facts, number>; readonly of: Fact<Facts, number> }
    : Law extends Choice
      ? { readonly text: Fact<Facts, string> }
      : Law extends OpenPoint
        ? "as-read"
        : { readonly flag: Fact<Facts, boolean> };

/** A change of one fact, from what it is to what it would have to be. */
export interface Change {
  /** The name of the fact. */
  readonly fact: string;
  /** What it is; `null` when not known. */
  readonly from: unknown;
  /** What it would have to be. */
  readonly to: unknown;
}

/** A condition made ready to run: the kernel alone compares. */
export interface Condition<Facts> {
  readonly truth: (facts: Facts, named: readonly ReadingCode[]) => Truth;
  readonly actual: (facts: Facts, named: readonly ReadingCode[]) => Scalar | null;
  readonly operator: Operator;
  readonly expected: Scalar | readonly string[];
  /** The names of the facts it rests on. */
  readonly facts: readonly (keyof Facts & string)[];
  /** Values of single facts that lie just on either side of the condition. */
  readonly candidates: (facts: Facts) => readonly { readonly fact: keyof Facts & string; readonly to: unknown }[];
}

/** One condition of a rule in its place in the text. */
export interface NamedCondition<Facts> extends Condition<Facts> {
  readonly name: string;
  readonly code: StepCode;
  readonly law: Provision;
}

type Read<Facts, Value> = (facts: Facts) => Value | null;

/** Makes a condition ready to run, by the kind of its provision. */
export function condition<Facts>(
  readers: Readers<Facts>,
  law: Provision | Bound | Share | Choice | OpenPoint,
  on: unknown,
): Condition<Facts> {
  if ("readings" in law) return openPoint(law);
  if ("share" in law) return share(readers, law, on as never);
  if ("oneOf" in law) return choice(readers, law, on as never);
  if ("value" in law)
    return "sum" in (on as object) ? sum(readers, law, on as never) : bound(readers, law, on as never);
  return flag(readers, on as never);
}

function bound<Facts>(readers: Readers<Facts>, law: Bound, on: { number: Fact<Facts, number> }): Condition<Facts> {
  const read = readerOf(readers, on.number);
  const compare = comparison(law.operator, law.value);
  return {
    truth: (facts) => {
      const number = read(facts);
      return number === null ? unknown : compare(number);
    },
    actual: read,
    operator: law.operator,
    expected: law.value,
    facts: namesOf(on.number),
    candidates: () => byName(on.number, around(law.operator, law.value)),
  };
}

/** A sum with unknown parts is still known to be at least what its known parts add up to: facts are never negative. */
function sum<Facts>(
  readers: Readers<Facts>,
  law: Bound,
  on: { sum: readonly FactsOf<Facts, number>[] },
): Condition<Facts> {
  const names = on.sum as readonly (keyof Facts & string)[];
  const reads = names.map((name) => readers[name] as Read<Facts, number>);
  const known = (facts: Facts): number => reads.reduce((total, read) => total + (read(facts) ?? 0), 0);
  const isWhole = (facts: Facts): boolean => reads.every((read) => read(facts) !== null);
  const compare = comparison(law.operator, law.value);
  const settled = law.operator === ">" || law.operator === ">=" ? met : notMet;
  return {
    truth: (facts) => {
      const result = compare(known(facts));
      return result === settled || isWhole(facts) ? result : unknown;
    },
    actual: (facts) => (isWhole(facts) ? known(facts) : { atLeast: known(facts) }),
    operator: law.operator,
    expected: law.value,
    facts: names,
    candidates: (facts) =>
      names.flatMap((name, index) => {
        const others = known(facts) - (reads[index]?.(facts) ?? 0);
        return byName(name as Fact<Facts, number>, around(law.operator, law.value - others));
      }),
  };
}

function share<Facts>(
  readers: Readers<Facts>,
  law: Share,
  on: { part: Fact<Facts, number>; of: Fact<Facts, number> },
): Condition<Facts> {
  const readPart = readerOf(readers, on.part);
  const readWhole = readerOf(readers, on.of);
  const ofNothing = law.ofNothing === "unknown" ? unknown : truthOf(law.ofNothing === "met");
  // Cross-multiplied, so that no fraction is ever rounded.
  const compare = comparison(law.operator, 0);
  return {
    truth: (facts) => {
      const whole = readWhole(facts);
      if (whole === 0) return ofNothing;
      const part = readPart(facts);
      if (part === null || whole === null) return unknown;
      return compare(part * law.share.whole - law.share.part * whole);
    },
    actual: (facts) => {
      const part = readPart(facts);
      const whole = readWhole(facts);
      return part === null || whole === null ? null : { part, whole };
    },
    operator: law.operator,
    expected: law.share,
    facts: [...new Set([...namesOf(on.part), ...namesOf(on.of)])],
    candidates: (facts) => {
      const whole = readWhole(facts);
      if (whole === null) return [];
      const limit = (law.share.part * whole) / law.share.whole;
      return byName(on.part, [Math.floor(limit) - 1, Math.floor(limit), Math.ceil(limit), Math.ceil(limit) + 1]);
    },
  };
}

function choice<Facts>(readers: Readers<Facts>, law: Choice, on: { text: Fact<Facts, string> }): Condition<Facts> {
  const read = readerOf(readers, on.text);
  return {
    truth: (facts) => {
      const text = read(facts);
      return text === null ? unknown : truthOf(law.oneOf.includes(text));
    },
    actual: read,
    operator: "one-of",
    expected: law.oneOf,
    facts: namesOf(on.text),
    candidates: () => byName(on.text, law.oneOf),
  };
}

function flag<Facts>(readers: Readers<Facts>, on: { flag: Fact<Facts, boolean> }): Condition<Facts> {
  const read = readerOf(readers, on.flag);
  return {
    truth: (facts) => {
      const yes = read(facts);
      return yes === null ? unknown : truthOf(yes);
    },
    actual: read,
    operator: "is",
    expected: true,
    facts: namesOf(on.flag),
    candidates: () => byName(on.flag, [true, false]),
  };
}

function openPoint<Facts>({ readings }: OpenPoint): Condition<Facts> {
  const truth = (_: Facts, named: readonly ReadingCode[]): Truth => {
    if (named.includes(readings.met)) return met;
    return named.includes(readings.notMet) ? notMet : unknown;
  };
  return {
    truth,
    actual: (_, named) => named.find((code) => code === readings.met || code === readings.notMet) ?? null,
    operator: "read-as",
    expected: readings.met,
    facts: [],
    candidates: () => [],
  };
}

function comparison(operator: Bound["operator"], value: number): (number: number) => Truth {
  switch (operator) {
    case ">":
      return (number) => (number > value ? met : notMet);
    case ">=":
      return (number) => (number >= value ? met : notMet);
    case "<":
      return (number) => (number < value ? met : notMet);
    case "<=":
      return (number) => (number <= value ? met : notMet);
  }
}

/** The two whole numbers between which the answer turns. */
function around(operator: Bound["operator"], value: number): readonly number[] {
  return operator === ">" || operator === "<=" ? [value, value + 1] : [value - 1, value];
}

function readerOf<Facts, Value>(readers: Readers<Facts>, fact: Fact<Facts, Value>): Read<Facts, Value> {
  return typeof fact === "object" ? fact.by : (readers[fact] as Read<Facts, Value>);
}

function namesOf<Facts>(fact: Fact<Facts, unknown>): readonly (keyof Facts & string)[] {
  return (typeof fact === "object" ? fact.from : [fact]) as readonly (keyof Facts & string)[];
}

function byName<Facts, Value>(
  fact: Fact<Facts, Value>,
  values: readonly unknown[],
): readonly { readonly fact: keyof Facts & string; readonly to: unknown }[] {
  if (typeof fact === "object") return [];
  const sensible = values.filter((value) => typeof value !== "number" || value >= 0);
  return sensible.map((to) => ({ fact: fact as keyof Facts & string, to }));
}
