import { type Citation, type Evidence, isAtLeast } from "../law/index.ts";
import type { CalendarDate, Span } from "../time/index.ts";
import type { DecidingBody, FactPath, ReadingsCode, ReasonCode, StepCode } from "./codes.ts";

/** How a fact is held against a provision. */
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
  readonly value?: undefined;
  readonly missing?: undefined;
  readonly reason?: undefined;
  readonly decidedBy?: undefined;
  readonly readings?: undefined;
  readonly firstDay?: undefined;
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
 * `kind` tells what sort of answer it is; only `assessed` carries a value. None of the other kinds is a breach.
 */
export type Outcome<Value> = (Assessed<Value> | InsufficientFacts | Undetermined<Value> | NotInForce | OutOfScope) &
  Grounds & {
    /** The weakest evidence among the conditions that decided. */
    readonly evidence: Evidence;
  };

/**
 * The quick answer to the same question: which answer, and the provision that gives it, without the steps.
 */
export type Verdict<Value> = (
  | Assessed<Value>
  | (AbsentMembers & { readonly kind: "insufficient-facts" })
  | Undetermined<Value>
  | NotInForce
  | OutOfScope
) & {
  /** The provision that decided; `null` when nothing is in force. */
  readonly citation: Citation | null;
};

/**
 * Makes the outcome "assessed" from a value and its grounds.
 *
 * @example
 * ```ts
 * assessed(3, { on: "2025-07-01", steps: [], because: [] }).kind; // => "assessed"
 * ```
 */
export function assessed<Value>(value: Value, grounds: Grounds): Outcome<Value> {
  const { on, steps, because } = grounds;
  return { kind: "assessed", value, on, steps, because, evidence: evidenceOf(grounds) };
}

/**
 * Makes the outcome "insufficient-facts" from the facts that are missing.
 *
 * @example
 * ```ts
 * insufficientFacts(["official"], { on: "2025-07-01", steps: [], because: [] }).kind; // => "insufficient-facts"
 * ```
 */
export function insufficientFacts(missing: readonly FactPath[], grounds: Grounds): Outcome<never> {
  return { kind: "insufficient-facts", missing, ...grounds, evidence: evidenceOf(grounds) };
}

/**
 * Makes the outcome "undetermined" from the reason, who decides, and the values under each reading.
 *
 * @example
 * ```ts
 * const open = { reason: "amount-not-set", decidedBy: null, readings: [] } as const;
 * undetermined(open, { on: "2025-07-01", steps: [], because: [] }).kind; // => "undetermined"
 * ```
 */
export function undetermined<Value = never>(
  { reason, decidedBy, readings }: Omit<Undetermined<Value>, "kind">,
  grounds: Grounds,
): Outcome<Value> {
  return { kind: "undetermined", reason, decidedBy, readings, ...grounds, evidence: evidenceOf(grounds) };
}

/**
 * Makes the outcome "not-in-force" from the days on which the thing holds.
 *
 * @example
 * ```ts
 * const grounds = { on: "2025-07-01", steps: [], because: [] } as const;
 * notInForce({ firstDay: null, lastDay: "2025-06-30" }, grounds).kind; // => "not-in-force"
 * ```
 */
export function notInForce(span: Omit<NotInForce, "kind"> | Span, grounds: Grounds): Outcome<never> {
  const { firstDay, lastDay } = span;
  return { kind: "not-in-force", firstDay, lastDay, ...grounds, evidence: evidenceOf(grounds) };
}

/**
 * Makes the outcome "out-of-scope" from the reason.
 *
 * @example
 * ```ts
 * outOfScope("armed-forces", { on: "2025-07-01", steps: [], because: [] }).kind; // => "out-of-scope"
 * ```
 */
export function outOfScope(reason: ReasonCode, grounds: Grounds): Outcome<never> {
  return { kind: "out-of-scope", reason, ...grounds, evidence: evidenceOf(grounds) };
}

/**
 * The same outcome with another value: of the answer itself and of the answer under each reading.
 *
 * @example
 * ```ts
 * const outcome = assessed(3, { on: "2025-07-01", steps: [], because: [] });
 * mapOutcome(outcome, (count) => count >= 3); // => { ...outcome, value: true }
 * ```
 */
export function mapOutcome<From, To>(outcome: Outcome<From>, change: (value: From) => To): Outcome<To> {
  if (outcome.kind === "assessed") return { ...outcome, value: change(outcome.value) };
  if (outcome.kind !== "undetermined") return outcome;
  return { ...outcome, readings: outcome.readings.map(({ code, value }) => ({ code, value: change(value) })) };
}

/** The explained answer from a quick one that lacks no facts. */
export function withGrounds<Value>(
  verdict: Exclude<Verdict<Value>, { readonly kind: "insufficient-facts" }>,
  grounds: Grounds,
): Outcome<Value> {
  if (verdict.kind === "assessed") return assessed(verdict.value, grounds);
  if (verdict.kind === "undetermined") return undetermined(verdict, grounds);
  return verdict.kind === "not-in-force" ? notInForce(verdict, grounds) : outOfScope(verdict.reason, grounds);
}

/**
 * The same answer on other grounds: its steps among those of a larger question. It is known as well as they are.
 *
 * @example
 * ```ts
 * const outcome = assess(enough, { official: 3 }, "2025-07-01");
 * regrounded(outcome, { on: "2025-07-01", steps: [], because: [] }); // => { ...outcome, steps: [], because: [] }
 * ```
 */
export function regrounded<Value>(outcome: Outcome<Value>, grounds: Grounds): Outcome<Value> {
  return { ...outcome, ...grounds, evidence: evidenceOf(grounds) };
}

/**
 * The grounds of two questions that are answered together: the steps of the first, and then those of the other.
 *
 * @example
 * ```ts
 * const [one, other] = [2, 3].map((official) => assess(enough, { official }, "2025-07-01"));
 * joinedGrounds(one, other).steps.map((step) => step.actual); // => [2, 3]
 * ```
 */
export function joinedGrounds(one: Grounds, other: Grounds): Grounds {
  return { on: one.on, steps: [...one.steps, ...other.steps], because: [...one.because, ...other.because] };
}

/** The steps that decided, in the order of the text. */
export function decidingSteps(grounds: Grounds): readonly Step[] {
  return grounds.steps.filter((step) => grounds.because.includes(step.code));
}

function evidenceOf(grounds: Grounds): Evidence {
  let weakest: Evidence = "official-text";
  for (const { code, evidence } of grounds.steps) {
    if (evidence !== weakest && !isAtLeast(evidence, weakest) && grounds.because.includes(code)) weakest = evidence;
  }
  return weakest;
}
