import { type DecidingBody, type Grounds, type Outcome, type ReasonCode, undetermined } from "../../outcome/index.ts";

/** Leaves a question open of which nothing is known under any reading. */
export function leftOpen(
  reason: ReasonCode,
  { on, steps, because }: Grounds,
  decidedBy: DecidingBody | null = null,
): Outcome<never> {
  return undetermined({ reason, decidedBy, readings: [] }, { on, steps, because });
}
