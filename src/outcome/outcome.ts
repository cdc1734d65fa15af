import type { Citation, Evidence } from "../law/index.ts";
import type { CalendarDate } from "../time/index.ts";
import type { DecidingBody, FactPath, ReadingsCode, ReasonCode, StepCode } from "./codes.ts";

/**
 * How a fact is held against a provision: one of four comparisons, `is` for yes or no, `one-of` for a word, `read-as` for
 * a reading.
 */
export type Operator = ">" | ">=" | "<" | "<=" | "is" | "one-of" | "read-as";

/** A value in a step. Shares stay exact; a sum with unknown parts is known to be at least something. */
export type Scalar =
  | number
  | boolean
  | string
  | { readonly part: number; readonly whole: number }
  | { readonly atLeast: number };

/** One condition of a rule, held against the facts. */
export interface Step {
  /** The code of the condition. */
  readonly code: StepCode;
  /** Whether the facts meet the condition. */
  readonly result: "met" | "not-met" | "unknown";
  /** What the facts say; `null` when they do not. */
  readonly actual: Scalar | null;
  /** How the two are compared. */
  readonly operator: Operator;
  /** What the law says. */
  readonly expected: Scalar | readonly string[];
  /** Where the law says it. */
  readonly citation: Citation;
  /** How well that is known. */
  readonly evidence: Evidence;
}

/** A value that holds under one reading of the text. */
export interface ReadingValue<Value> {
  /** The reading, or several joined by `+`. */
  readonly code: ReadingsCode;
  /** What the answer is under it. */
  readonly value: Value;
}

/**
 * The members of an answer that only some kinds have, absent from the others: `outcome.value` is `undefined` where there
 * is none, and needs no narrowing by `kind` to be read.
 */
interface AbsentMembers {
  /** Not in this kind of answer. @hidden */
  readonly value?: undefined;
  /** Not in this kind of answer. @hidden */
  readonly missing?: undefined;
  /** Not in this kind of answer. @hidden */
  readonly reason?: undefined;
  /** Not in this kind of answer. @hidden */
  readonly decidedBy?: undefined;
  /** Not in this kind of answer. @hidden */
  readonly readings?: undefined;
  /** Not in this kind of answer. @hidden */
  readonly firstDay?: undefined;
  /** Not in this kind of answer. @hidden */
  readonly lastDay?: undefined;
}

/** The question has an answer. */
export interface Assessed<Value> extends Omit<AbsentMembers, "value"> {
  /** The sort of answer. */
  readonly kind: "assessed";
  /** The answer. */
  readonly value: Value;
}

/** The law, or its reading, leaves the answer to somebody. Not a breach, and not a guess. */
export interface Undetermined<Value> extends Omit<AbsentMembers, "reason" | "decidedBy" | "readings"> {
  /** The sort of answer. */
  readonly kind: "undetermined";
  /** Why it is open. */
  readonly reason: ReasonCode;
  /** Who decides; `null` when nobody is named. */
  readonly decidedBy: DecidingBody | null;
  /** What the answer is under each reading that gives one. */
  readonly readings: readonly ReadingValue<Value>[];
}

/** The kind, document or policy asked about does not hold on the day. */
export interface NotInForce extends Omit<AbsentMembers, "firstDay" | "lastDay"> {
  /** The sort of answer. */
  readonly kind: "not-in-force";
  /** The first day on which it holds; `null` when none is known. */
  readonly firstDay: CalendarDate | null;
  /** The last day on which it holds; `null` when none is known. */
  readonly lastDay: CalendarDate | null;
}

/** The library knows no rule for the question. */
export interface OutOfScope extends Omit<AbsentMembers, "reason"> {
  /** The sort of answer. */
  readonly kind: "out-of-scope";
  /** Why it lies outside. */
  readonly reason: ReasonCode;
}

/** Facts that still matter are not known. */
export interface InsufficientFacts extends Omit<AbsentMembers, "missing"> {
  /** The sort of answer. */
  readonly kind: "insufficient-facts";
  /** The facts that would settle the answer, by name. */
  readonly missing: readonly FactPath[];
}

/** What an answer rests on. */
export interface Grounds {
  /** The day the question is about. */
  readonly on: CalendarDate;
  /** Every condition once, in the order of the text. */
  readonly steps: readonly Step[];
  /** The codes of the conditions that decided. */
  readonly because: readonly StepCode[];
}

/**
 * The explained answer to a question about one thing, as of a day. Plain data: it survives JSON unchanged.
 *
 * `kind` tells what sort of answer it is; only `assessed` carries a value, and none of the other kinds is a breach. The
 * members of every kind can be read without narrowing: `outcome.value`, `.missing`, `.reason` and `.readings` are
 * `undefined` where there is none. Do not test `value` for truth: 0 đồng is an amount, and "no" an answer.
 */
export type Outcome<Value> = (Assessed<Value> | InsufficientFacts | Undetermined<Value> | NotInForce | OutOfScope) &
  Grounds & {
    /** The weakest evidence among the conditions that decided. */
    readonly evidence: Evidence;
  };

/** The quick answer lacks facts; the explained one says which. */
export interface LacksFacts extends AbsentMembers {
  /** The sort of answer. */
  readonly kind: "insufficient-facts";
}

/**
 * The quick answer to the same question as an {@link Outcome}: which answer, and the provision that gives it, without the
 * steps. What facts are missing only the explained answer says.
 */
export type Verdict<Value> = (Assessed<Value> | LacksFacts | Undetermined<Value> | NotInForce | OutOfScope) & {
  /** The provision that decided; `null` when nothing is in force. */
  readonly citation: Citation | null;
};
