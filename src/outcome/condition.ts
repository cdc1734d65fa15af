import type { StepCode } from "./codes.ts";
import type { Operator, Scalar } from "./outcome.ts";
import type { Bound, Choice, OpenPoint, Provision, Share } from "./provision.ts";
import { type Truth, truthOf, unknown } from "./truth.ts";

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

type Read<Facts, Value> = (facts: Facts) => Value | null;

/** How a condition is held against the facts. Numbers instead of words: they are told apart in every comparison. */
export const kinds = { flag: 0, bound: 1, share: 2, choice: 3, sum: 4, open: 5 } as const;

/** The four ways to compare two numbers. */
export const comparisons = { ">": 0, ">=": 1, "<": 2, "<=": 3 } as const;

/**
 * A condition made ready to run: plain data, which the kernel compares. Each has every key, so that all have one shape
 * and are read fast.
 */
export interface Condition<Facts> {
  readonly kind: (typeof kinds)[keyof typeof kinds];
  /** The yes or no, the number, the word, or the part of a whole. */
  readonly read: Read<Facts, boolean | number | string>;
  /** The whole of a share. */
  readonly readWhole: Read<Facts, number>;
  /** The addends of a sum. */
  readonly addends: readonly Read<Facts, number>[];
  readonly operator: Operator;
  /** The operator as it is run, where it is one of the four. */
  readonly comparison: (typeof comparisons)[keyof typeof comparisons];
  /** The number of a bound; 0 for a share, which is cross-multiplied. */
  readonly limit: number;
  readonly share: Share["share"];
  readonly ofNothing: Truth;
  /** The readings of an open point; `null` for all else. */
  readonly readings: OpenPoint["readings"] | null;
  readonly expected: Scalar | readonly string[];
  /** The names of the facts it rests on. */
  readonly facts: readonly (keyof Facts & string)[];
  /** The fact that is read, by its name; `null` where it is computed. */
  readonly settable: (keyof Facts & string) | null;
}

/** One condition of a rule in its place in the text. */
export interface NamedCondition<Facts> extends Condition<Facts> {
  readonly name: string;
  readonly code: StepCode;
  readonly law: Provision;
}

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

function flag<Facts>(readers: Readers<Facts>, on: { flag: Fact<Facts, boolean> }): Condition<Facts> {
  return { ...read(readers, on.flag), kind: kinds.flag };
}

function bound<Facts>(readers: Readers<Facts>, law: Bound, on: { number: Fact<Facts, number> }): Condition<Facts> {
  return { ...read(readers, on.number), ...compared(law), kind: kinds.bound };
}

function sum<Facts>(
  readers: Readers<Facts>,
  law: Bound,
  on: { sum: readonly FactsOf<Facts, number>[] },
): Condition<Facts> {
  const facts = on.sum as readonly (keyof Facts & string)[];
  const addends = facts.map((name) => readers[name] as Read<Facts, number>);
  return { ...blank, ...compared(law), kind: kinds.sum, addends, facts };
}

function compared({
  operator,
  value,
}: Bound): Pick<Condition<never>, "operator" | "comparison" | "limit" | "expected"> {
  return { operator, comparison: comparisons[operator], limit: value, expected: value };
}

function share<Facts>(
  readers: Readers<Facts>,
  law: Share,
  on: { part: Fact<Facts, number>; of: Fact<Facts, number> },
): Condition<Facts> {
  return {
    ...read(readers, on.part),
    kind: kinds.share,
    readWhole: readerOf(readers, on.of),
    operator: law.operator,
    comparison: comparisons[law.operator],
    share: law.share,
    ofNothing: law.ofNothing === "unknown" ? unknown : truthOf(law.ofNothing === "met"),
    expected: law.share,
    facts: [...new Set([...namesOf(on.part), ...namesOf(on.of)])],
  };
}

function choice<Facts>(readers: Readers<Facts>, law: Choice, on: { text: Fact<Facts, string> }): Condition<Facts> {
  return { ...read(readers, on.text), kind: kinds.choice, operator: "one-of", expected: law.oneOf };
}

function openPoint<Facts>({ readings }: OpenPoint): Condition<Facts> {
  return { ...blank, kind: kinds.open, operator: "read-as", readings, expected: readings.met };
}

// A kind that reads nothing is never asked to.
const unused = null as unknown as () => null;

/**
 * A condition on nothing: what the kinds have in common. Bare literals, or a bundler keeps it in programs without rules.
 */
const blank: Condition<unknown> = {
  kind: 0,
  read: unused,
  readWhole: unused,
  addends: [],
  operator: "is",
  comparison: 0,
  limit: 0,
  share: { part: 0, whole: 1 },
  ofNothing: 1,
  readings: null,
  expected: true,
  facts: [],
  settable: null,
};

function read<Facts>(
  readers: Readers<Facts>,
  fact: Fact<Facts, boolean> | Fact<Facts, number> | Fact<Facts, string>,
): Condition<Facts> {
  const settable = typeof fact === "object" ? null : (fact as keyof Facts & string);
  const names = namesOf(fact as Fact<Facts, unknown>);
  return { ...blank, read: readerOf(readers, fact as Fact<Facts, boolean>), facts: names, settable };
}

function readerOf<Facts, Value>(readers: Readers<Facts>, fact: Fact<Facts, Value>): Read<Facts, Value> {
  return typeof fact === "object" ? fact.by : (readers[fact] as Read<Facts, Value>);
}

function namesOf<Facts>(fact: Fact<Facts, unknown>): readonly (keyof Facts & string)[] {
  return (typeof fact === "object" ? fact.from : [fact]) as readonly (keyof Facts & string)[];
}
