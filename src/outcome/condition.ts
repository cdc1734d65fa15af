import type { Fields } from "../facts/index.ts";
import type { StepCode } from "./codes.ts";
import type { FactShape } from "./fact-shape.ts";
import type { Operator, Scalar } from "./outcome.ts";
import type { Bound, Choice, OpenPoint, Provision, Share } from "./provision.ts";
import type { Truth } from "./truth.ts";

/** One reader for each fact, standing once beside the interface of the facts: `{ score: (facts) => facts.score }`. */
export type Readers<Facts> = { readonly [Key in keyof Facts]-?: (facts: Facts) => Facts[Key] };

/** The names of the facts that hold such a value, or `null` for not known. */
export type FactsOf<Facts, Value> = {
  [Key in keyof Facts]-?: Facts[Key] extends Value | null ? Key : never;
}[keyof Facts];

/** A fact computed from named facts: `null` where those do not settle it. */
export interface ComputedFact<Facts, Value> {
  /** The names of the facts that it is computed from. It reads no other. */
  readonly from: readonly (keyof Facts)[];
  /** Computes it. */
  readonly by: (facts: Facts) => Value | null;
}

/** A fact by its name, or computed from named facts. */
export type Fact<Facts, Value> = FactsOf<Facts, Value> | ComputedFact<Facts, Value>;

/** What a rule reads its facts by. */
export interface FactSource<Facts> {
  /** One reader for each fact. */
  readonly readers: Readers<Facts>;
  /** What each fact may be, as for a builder; a fact of another form is refused by it. */
  readonly fields?: Partial<Fields<Facts>> | undefined;
}

/**
 * Which fact a provision is held against: by its kind, a number or a sum, a part of a whole, a number per another of which it
 * is no part, a word, or yes or no.
 */
export type ConditionOn<Facts, Law> = Law extends Bound
  ? { readonly number: Fact<Facts, number> } | { readonly sum: readonly FactsOf<Facts, number>[] }
  : Law extends Share
    ?
        | { readonly part: Fact<Facts, number>; readonly of: Fact<Facts, number> }
        | { readonly number: Fact<Facts, number>; readonly per: Fact<Facts, number> }
    : Law extends Choice
      ? { readonly text: Fact<Facts, string> }
      : Law extends OpenPoint
        ? "as-read"
        : { readonly flag: Fact<Facts, boolean> };

/** Reads or computes a fact. */
export type Read<Facts, Value> = (facts: Facts) => Value | null;

/** How a condition is held against the facts. Numbers instead of words: they are told apart in every comparison. */
export const kinds = { flag: 0, bound: 1, share: 2, choice: 3, sum: 4, open: 5 } as const;

/** The four ways to compare two numbers. */
export const comparisons = { ">": 0, ">=": 1, "<": 2, "<=": 3 } as const;

/**
 * A condition compiled: plain data, which the kernel compares. Each has every key, so that all have one hidden class and
 * are read fast.
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
  /** What is read must be this. */
  readonly shape: FactShape;
  /** The whole of a share must be this. */
  readonly shapeOfWhole: FactShape;
  /** Whether what is read is a part of the whole, and so cannot be above it; else it is only held against it. */
  readonly isOfWhole: boolean;
  /** What is read, and the whole of a share, for the words of an error. */
  readonly label: string;
  readonly labelOfWhole: string;
}

/** One condition of a rule in its place in the text. */
export interface NamedCondition<Facts> extends Condition<Facts> {
  readonly name: string;
  readonly code: StepCode;
  readonly law: Provision;
}
