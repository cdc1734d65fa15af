import { type Outcome, type Readers, type ReadingCode, type Rule, rule } from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { assessWithin } from "../powers/assess-within.ts";
import { dissolvingLaw, procedureSpans } from "./procedures.law.ts";
import { breach, fits, type StructureAnswer } from "../structure/structure-answer.ts";
import type { Unit } from "../records/unit.ts";

/** Why an organisation would be dissolved. `null` means not known. */
export interface DissolvingFacts {
  /** Whether it has done the task for which it was founded. */
  readonly taskDone: boolean | null;
  /** Whether its form of organisation no longer fits. */
  readonly formUnfit: boolean | null;
}

const readers: Readers<DissolvingFacts> = {
  taskDone: (facts) => facts.taskDone,
  formUnfit: (facts) => facts.formUnfit,
};

/**
 * May an organisation be dissolved (giải thể)? Only when its task is done or its form no longer fits (294-QĐ/TW 10.5.1). To
 * disband one as a penalty (giải tán) is another act, with another authority: {@link disbandingRule}.
 *
 * @example
 * ```ts
 * judge(dissolvingRule, { taskDone: false, formUnfit: true }).value; // => "fits"
 * judge(dissolvingRule, { taskDone: false, formUnfit: false }).value; // => "breach"
 * ```
 */
export const dissolvingRule: Rule<DissolvingFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "dissolving",
  { readers, law: dissolvingLaw },
  {
    conditions: { taskDone: { flag: "taskDone" }, formUnfit: { flag: "formUnfit" } },
    decide: [{ when: { any: ["taskDone", "formUnfit"] }, then: fits }],
    otherwise: breach,
  },
);

/**
 * May an organisation be dissolved on this day? The explained answer of {@link dissolvingRule}; the text before 1 July 2025
 * was not read.
 *
 * @param named - `model-294` or `model-208`, to settle the model of a unit whose switch is not recorded.
 *
 * @example
 * ```ts
 * const facts = { switchedOn: null, taskDone: true, formUnfit: null };
 * assessDissolving(facts, "2025-12-31").value; // => "fits"
 * assessDissolving(facts, "2025-06-30").kind; // => "not-in-force"
 * ```
 */
export function assessDissolving(
  facts: DissolvingFacts & Pick<Unit, "switchedOn">,
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): Outcome<StructureAnswer> {
  return assessWithin(dissolvingRule, procedureSpans.dissolving, facts, on, named);
}
