import { shown } from "../guard/index.ts";
import { type Evidence, evidenceGrades, type Sourced } from "../law/index.ts";
import type { CalendarDate } from "../time/index.ts";
import type { StepCode } from "./codes.ts";
import type { Grounds, Outcome, Step } from "./outcome.ts";

/** What is held against a statement of law outside any rule. */
interface Held {
  /** What the facts say; `null` when they do not. */
  readonly actual: Step["actual"];
  /** Whether they meet what the law says; `met` when left out. */
  readonly result?: Step["result"];
  /** How the two are compared; `is` when left out. */
  readonly operator?: Step["operator"];
  /** What the law says; the same as the facts when left out. */
  readonly expected?: Step["expected"];
}

/** Makes the step of a statement of law that is applied outside any rule. */
export function appliedStep(code: StepCode, { citation, evidence }: Sourced, held: Held): Step {
  const { actual, result = "met", operator = "is", expected = actual ?? true } = held;
  return { code, result, actual, operator, expected, citation, evidence };
}

/** Makes the grounds on which every one of these steps decided. */
export function groundsOf(on: CalendarDate, steps: readonly Step[]): Grounds {
  return { on, steps, because: steps.map(({ code }) => code) };
}

/** Makes the grounds of an answer that rests on no step. */
export function noGrounds(on: CalendarDate): Grounds {
  return { on, steps: [], because: [] };
}

/** Joins the grounds of two questions that are answered together: the steps of the first, and then those of the other. */
export function joinedGrounds(one: Grounds, other: Grounds): Grounds {
  return { on: one.on, steps: [...one.steps, ...other.steps], because: [...one.because, ...other.because] };
}

/**
 * Puts an answer on other grounds: its steps among those of a larger question. It is known as well as the weakest of
 * those that decided.
 */
export function regrounded<Value>(outcome: Outcome<Value>, grounds: Grounds): Outcome<Value> {
  return { ...outcome, ...grounds, evidence: evidenceOf(grounds) };
}

/** The weakest evidence among the steps that decided. */
export function evidenceOf(grounds: Grounds): Evidence {
  let weakest: Evidence = "official-text";
  for (const { code, evidence } of grounds.steps) {
    if (evidence !== weakest && isWeaker(evidence, weakest) && grounds.because.includes(code)) weakest = evidence;
  }
  return weakest;
}

/** `isAtLeast` the other way round, without the look for a near word that few who take an outcome need. */
function isWeaker(evidence: Evidence, than: Evidence): boolean {
  const rank = evidenceGrades.indexOf(evidence);
  if (rank < 0)
    throw new RangeError(`evidence of a step: ${shown(evidence)} is no grade; give ${evidenceGrades.join(", ")}`);
  return rank > evidenceGrades.indexOf(than);
}
