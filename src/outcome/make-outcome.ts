import { requireList, requireRecord, requireText } from "../guard/index.ts";
import { requireDay, type Span } from "../time/index.ts";
import type { FactPath, ReasonCode } from "./codes.ts";
import { evidenceOf } from "./grounds.ts";
import type { Grounds, NotInForce, Outcome, Undetermined, Verdict } from "./outcome.ts";

/**
 * Makes the outcome "assessed" from a value and its grounds.
 *
 * @param value - The answer.
 * @param grounds - What it rests on.
 * @returns The outcome, known as well as the weakest step that decided.
 * @throws TypeError when the grounds are none, RangeError when their day is none.
 *
 * @example
 * ```ts
 * import { assessed } from "chibo/rules";
 *
 * assessed(3, { on: "2025-07-01", steps: [], because: [] }).value; // => 3
 * ```
 */
export function assessed<Value>(value: Value, grounds: Grounds): Outcome<Value> {
  requireGrounds("assessed", grounds);
  const { on, steps, because } = grounds;
  return { kind: "assessed", value, on, steps, because, evidence: evidenceOf(grounds) };
}

/**
 * Makes the outcome "insufficient-facts" from the facts that are missing.
 *
 * @param missing - The names of the facts that would settle the answer.
 * @param grounds - What it rests on.
 * @returns The outcome.
 * @throws TypeError when an argument is missing or something else, RangeError when a day is none.
 *
 * @example
 * ```ts
 * import { insufficientFacts } from "chibo/rules";
 *
 * insufficientFacts(["official"], { on: "2025-07-01", steps: [], because: [] }).missing; // => ["official"]
 * ```
 */
export function insufficientFacts(missing: readonly FactPath[], grounds: Grounds): Outcome<never> {
  requireList("insufficientFacts", "missing", missing);
  requireGrounds("insufficientFacts", grounds);
  return { kind: "insufficient-facts", missing, ...bare(grounds), evidence: evidenceOf(grounds) };
}

/**
 * Makes the outcome "undetermined" from the reason, who decides, and the values under each reading.
 *
 * @param open - Why it is open, who decides, and what the answer is under each reading.
 * @param grounds - What it rests on.
 * @returns The outcome.
 * @throws TypeError when an argument is missing or something else, RangeError when a day is none.
 *
 * @example
 * ```ts
 * import { undetermined } from "chibo/rules";
 *
 * const open = { reason: "amount-not-set", decidedBy: null, readings: [] } as const;
 * undetermined(open, { on: "2025-07-01", steps: [], because: [] }).reason; // => "amount-not-set"
 * ```
 */
export function undetermined<Value = never>(open: Omit<Undetermined<Value>, "kind">, grounds: Grounds): Outcome<Value> {
  requireRecord("undetermined", "the first argument", open);
  requireGrounds("undetermined", grounds);
  const { reason, decidedBy, readings } = open;
  return { kind: "undetermined", reason, decidedBy, readings, ...bare(grounds), evidence: evidenceOf(grounds) };
}

/**
 * Makes the outcome "not-in-force" from the days on which the thing holds.
 *
 * @param span - The first and the last day on which it holds; `null` where none is known.
 * @param grounds - What it rests on.
 * @returns The outcome.
 * @throws TypeError when an argument is missing or something else, RangeError when a day is none.
 *
 * @example
 * ```ts
 * import { notInForce } from "chibo/rules";
 *
 * const grounds = { on: "2025-07-01", steps: [], because: [] } as const;
 * notInForce({ firstDay: null, lastDay: "2025-06-30" }, grounds).lastDay; // => "2025-06-30"
 * ```
 */
export function notInForce(span: Omit<NotInForce, "kind"> | Span, grounds: Grounds): Outcome<never> {
  requireRecord("notInForce", "the span", span);
  requireGrounds("notInForce", grounds);
  const { firstDay, lastDay } = span;
  if (firstDay !== null) requireDay("notInForce", firstDay, "firstDay");
  if (lastDay !== null) requireDay("notInForce", lastDay, "lastDay");
  return { kind: "not-in-force", firstDay, lastDay, ...bare(grounds), evidence: evidenceOf(grounds) };
}

/**
 * Makes the outcome "out-of-scope" from the reason.
 *
 * @param reason - Why the question lies outside.
 * @param grounds - What it rests on.
 * @returns The outcome.
 * @throws TypeError when an argument is missing or something else, RangeError when a day is none.
 *
 * @example
 * ```ts
 * import { outOfScope } from "chibo/rules";
 *
 * outOfScope("armed-forces", { on: "2025-07-01", steps: [], because: [] }).kind; // => "out-of-scope"
 * ```
 */
export function outOfScope(reason: ReasonCode, grounds: Grounds): Outcome<never> {
  requireText("outOfScope", "the reason", reason);
  requireGrounds("outOfScope", grounds);
  return { kind: "out-of-scope", reason, ...bare(grounds), evidence: evidenceOf(grounds) };
}

/** Nothing but the grounds: an outcome handed in as the grounds of another must not bring its own kind along. */
function bare({ on, steps, because }: Grounds): Grounds {
  return { on, steps, because };
}

function requireGrounds(caller: string, grounds: Grounds): void {
  requireRecord(caller, "grounds", grounds);
  requireDay(caller, grounds.on, "on");
  requireList(caller, "grounds: steps", grounds.steps);
  requireList(caller, "grounds: because", grounds.because);
  for (const step of grounds.steps) {
    if (typeof step !== "object" || step === null) requireRecord(caller, "grounds: a step", step);
  }
}

/** Makes the explained answer from a quick one that lacks no facts. */
export function withGrounds<Value>(
  verdict: Exclude<Verdict<Value>, { readonly kind: "insufficient-facts" }>,
  grounds: Grounds,
): Outcome<Value> {
  if (verdict.kind === "assessed") return assessed(verdict.value, grounds);
  if (verdict.kind === "undetermined") return undetermined(verdict, grounds);
  return verdict.kind === "not-in-force" ? notInForce(verdict, grounds) : outOfScope(verdict.reason, grounds);
}
