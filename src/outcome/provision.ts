import type { Sourced } from "../law/index.ts";
import type { DecidingBody, ReadingCode } from "./codes.ts";

/** A sentence of law that a fact meets or does not meet. */
export type Provision = Sourced;

/** A provision with a number. The operator is law: "more than 30" and "30 or more" are two rules. */
export interface Bound extends Sourced {
  /** How the fact is held against the number. */
  readonly operator: ">" | ">=" | "<" | "<=";
  /** The number. */
  readonly value: number;
}

/** A provision about a share of a whole, in percent, or as a fraction where the text has one ("more than a third"). */
export interface Share extends Sourced {
  /** How the share is held against the percentage. */
  readonly operator: ">" | ">=" | "<" | "<=";
  /** The share as a fraction of whole numbers: 85 percent is `{ part: 85, whole: 100 }`. */
  readonly share: { readonly part: number; readonly whole: number };
  /** What holds when the whole is 0. No default: "all tasks done" and "all shortcomings repaired" differ here. */
  readonly ofNothing: "met" | "not-met" | "unknown";
}

/** A provision that holds for the listed words. */
export interface Choice extends Sourced {
  /** The words for which it holds. */
  readonly oneOf: readonly string[];
}

/**
 * A point that the text leaves open, with its two readings. The caller may name one; until then the rule is run under
 * both.
 */
export interface OpenPoint extends Sourced {
  /** The reading under which the condition is met, and the one under which it is not. */
  readonly readings: { readonly met: ReadingCode; readonly notMet: ReadingCode };
  /** Who may settle the point; `null` when nobody is named. */
  readonly decidedBy: DecidingBody | null;
}

/** The provisions of a rule by name. A name given as `undefined` does not apply in this version of the law. */
export type LawTable = Readonly<Record<string, Provision | Bound | Share | Choice | OpenPoint | undefined>>;
