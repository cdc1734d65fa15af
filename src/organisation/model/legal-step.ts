import type { Sourced } from "../../law/index.ts";
import type { Grounds, Step } from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";

/** A number of the law as a step: it is applied, and nothing is held against it. */
export function valueStep(code: Step["code"], law: Sourced & { readonly value: number }): Step {
  const { value, citation, evidence } = law;
  return { code, result: "met", actual: value, operator: "is", expected: value, citation, evidence };
}

/** A yes or no of the record as a step; `null` is not known. */
export function flagStep(code: Step["code"], { citation, evidence }: Sourced, actual: boolean | null): Step {
  const held = actual === true ? "met" : "not-met";
  return {
    code,
    result: actual === null ? "unknown" : held,
    actual,
    operator: "is",
    expected: true,
    citation,
    evidence,
  };
}

/** Grounds on which every step decided. */
export function groundsOf(on: CalendarDate, steps: readonly Step[]): Grounds {
  return { on, steps, because: steps.map(({ code }) => code) };
}
