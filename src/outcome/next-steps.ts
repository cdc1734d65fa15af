import { requireWord } from "../guard/index.ts";
import type { CalendarDate } from "../time/index.ts";
import type { DecidingBody, FactPath, ReasonCode } from "./codes.ts";
import { nextStepTable, type SettlingRecord } from "./next-steps-table.ts";
import type { Outcome, ReadingValue } from "./outcome.ts";
import { requireAnswer } from "./read-outcome.ts";

/** Why there is something to do: the reason of an open answer, or the kind of one that has no reason. */
export type NextStepReason = ReasonCode | "insufficient-facts" | "not-in-force";

/** What to do about an answer that is not assessed. */
export interface NextStep<Value = unknown> {
  /** Why there is something to do. */
  readonly reason: NextStepReason;
  /** Who decides; `null` when nobody is named. */
  readonly decidedBy: DecidingBody | null;
  /** Where the answer is written down, by the name of the member or the option; `null` where nowhere. */
  readonly record: SettlingRecord | null;
  /** The readings that the caller may name, and what the answer is under each. */
  readonly readings: readonly ReadingValue<Value>[];
  /** The facts to find out, by name; only of an answer that lacks facts. */
  readonly missing?: readonly FactPath[];
  /** The first day to ask about; only of what is not in force, `null` when none is known. */
  readonly firstDay?: CalendarDate | null;
  /** The last day to ask about; only of what is not in force, `null` when none is known. */
  readonly lastDay?: CalendarDate | null;
}

/**
 * Tells what to do next about an outcome, as data: who decides, which readings can be named and what each would give,
 * which record or which facts settle it, and on which days the thing asked about is in force.
 *
 * @param outcome - The outcome.
 * @returns What to do; nothing for an answer that is assessed.
 * @throws TypeError when the argument is no outcome, RangeError when its reason is none.
 *
 * @example
 * ```ts
 * import { nextSteps } from "chibo";
 * import { assessClass, memberYear } from "chibo/rating";
 *
 * nextSteps(assessClass(memberYear({ score: 95 }), "2025-12-15"))[0]?.reason; // => "insufficient-facts"
 * ```
 */
export function nextSteps<Value>(outcome: Outcome<Value>): readonly NextStep<Value>[] {
  requireAnswer("nextSteps", outcome);
  const nobody = { decidedBy: null, record: null, readings: [] } as const;
  switch (outcome.kind) {
    case "assessed":
      return [];
    case "insufficient-facts":
      return [{ reason: outcome.kind, ...nobody, missing: outcome.missing }];
    case "not-in-force":
      return [{ reason: outcome.kind, ...nobody, firstDay: outcome.firstDay, lastDay: outcome.lastDay }];
    case "out-of-scope":
      return [{ reason: outcome.reason, ...nobody, record: recordFor(outcome.reason) }];
    case "undetermined": {
      const { reason, decidedBy, readings } = outcome;
      return [{ reason, decidedBy, record: recordFor(reason), readings }];
    }
  }
}

/** Where the answer to a question that is open for this reason is written down. */
function recordFor(reason: ReasonCode): SettlingRecord | null {
  requireWord("nextSteps", "reason", reason, Object.keys(nextStepTable) as ReasonCode[]);
  return nextStepTable[reason].record;
}
