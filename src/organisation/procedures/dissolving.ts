import { build, type Fields, type Given } from "../../facts/index.ts";
import { type Readers, type Rule, rule } from "../../outcome/index.ts";
import { allowed, notAllowed, type Permission, type RuleFacts } from "../powers/permission.ts";
import type { Unit } from "../records/unit.ts";
import { dissolvingLaw } from "./procedures.law.ts";

/** Why an organisation would be dissolved. `null` means not known. */
export interface DissolvingFacts extends Pick<Unit, "switchedOn"> {
  /** Whether it has done the task for which it was founded. */
  readonly taskDone: boolean | null;
  /** Whether its form of organisation no longer fits. */
  readonly formUnfit: boolean | null;
}

/** Every member of the facts of a dissolution, for their builder and their readers. */
export const dissolvingFactsFields: Fields<DissolvingFacts> = {
  switchedOn: "day",
  taskDone: "flag",
  formUnfit: "flag",
};

/**
 * Makes the facts that decide whether an organisation may be dissolved (giải thể).
 *
 * @param given - Any of the facts; none is required. What is left out is not known; `switchedOn` left out means that no
 * switch to the model of 208-QĐ/TW is recorded.
 * @returns The facts, whole.
 * @throws TypeError for an unknown key or a wrong type; RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { dissolvingFacts } from "chibo/organisation";
 *
 * dissolvingFacts({ taskDone: true }).formUnfit; // => null
 * ```
 */
export function dissolvingFacts(given: Given<DissolvingFacts>): DissolvingFacts {
  return build("dissolvingFacts", dissolvingFactsFields, given);
}

const readers: Readers<RuleFacts<DissolvingFacts>> = {
  taskDone: (facts) => facts.taskDone,
  formUnfit: (facts) => facts.formUnfit,
};

/**
 * Judges whether an organisation may be dissolved (giải thể): only when its task is done or its form no longer fits
 * (294-QĐ/TW 10.5.1). To disband one as a penalty (giải tán) is another act, with another authority: {@link disbandingRule}.
 *
 * @example
 * ```ts
 * import { dissolvingFacts } from "chibo/organisation";
 * import { dissolvingRule, judge } from "chibo/rules";
 *
 * judge(dissolvingRule, dissolvingFacts({ taskDone: false, formUnfit: true })).value; // => "allowed"
 * judge(dissolvingRule, dissolvingFacts({ taskDone: false, formUnfit: false })).value; // => "not-allowed"
 * ```
 */
export const dissolvingRule: Rule<RuleFacts<DissolvingFacts>, Permission> = /* @__PURE__ */ rule(
  "dissolving",
  { readers, law: dissolvingLaw, fields: dissolvingFactsFields },
  {
    conditions: { taskDone: { flag: "taskDone" }, formUnfit: { flag: "formUnfit" } },
    decide: [{ when: { any: ["taskDone", "formUnfit"] }, then: allowed }],
    otherwise: notAllowed,
  },
);
