import { type Grounds, type Outcome, type ReasonCode, undetermined } from "../outcome/index.ts";
import type { CalendarDate } from "../time/index.ts";

/** The grounds of an answer that rests on no condition. */
export function bareGrounds(on: CalendarDate): Grounds {
  return { on, steps: [], because: [] };
}

/** What the law leaves open, with nobody named who decides and no readings. */
export function leftOpen<Reason extends ReasonCode>(
  reason: Reason,
): {
  readonly reason: Reason;
  readonly decidedBy: null;
  readonly readings: readonly [];
} {
  return { reason, decidedBy: null, readings: [] };
}

/** The answer to a question that the law leaves open on this day: no figure in force, a text that was not read. */
export function openAnswer(reason: ReasonCode, grounds: Grounds): Outcome<never> {
  return undetermined(leftOpen(reason), grounds);
}
