import type { Sourced } from "../law/index.ts";
import type { Grounds, Step } from "../outcome/index.ts";
import type { CalendarDate } from "../time/index.ts";

/** A word of the law as a step: it is applied, and nothing is held against it. */
export function appliedStep(code: Step["code"], says: string, { citation, evidence }: Sourced): Step {
  return { code, result: "met", actual: says, operator: "is", expected: says, citation, evidence };
}

/** Grounds on which every step decided. */
export function groundsOf(on: CalendarDate, steps: readonly Step[]): Grounds {
  return { on, steps, because: steps.map(({ code }) => code) };
}
