import { isAtLeast } from "../../law/index.ts";
import {
  assess,
  type DecidingBody,
  type Outcome,
  type ReadingCode,
  type Rule,
  regrounded,
  type Step,
  undetermined,
} from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import type { Finding } from "./finding.ts";
import { groundsOf } from "../model/legal-step.ts";
import { model208 } from "../model/model.law.ts";
import { modelStep, underModels } from "../model/model.ts";
import type { StructureAnswer } from "./structure-answer.ts";
import type { StructureRuleCode } from "./structure-rules.ts";
import type { Unit } from "../records/unit.ts";

/** What is known of a rule for a unit that has switched to 208-QĐ/TW. */
export type AfterSwitch = "stays" | "text-not-read";

/** Asks a rule under the model of the unit. What waits for the text of 208-QĐ/TW is left open after the switch. */
export function assessUnderModels<Facts>(
  rule: Rule<Facts, StructureAnswer>,
  facts: Facts,
  afterSwitch: AfterSwitch,
  unit: Pick<Unit, "switchedOn">,
  on: CalendarDate,
  named: readonly ReadingCode[],
): Outcome<StructureAnswer> {
  return underModels(unit, on, named, (model) => {
    const step = modelStep(model, unit, on);
    if (afterSwitch === "text-not-read" && model.model === model208.model) {
      return undetermined({ reason: "text-not-read", decidedBy: null, readings: [] }, groundsOf(on, [step]));
    }
    return within(step, assess(rule, facts, { on }));
  });
}

/** The same answer, known no better than the model it was given under. */
export function within<Value>(step: Step, outcome: Outcome<Value>): Outcome<Value> {
  return regrounded(outcome, {
    on: outcome.on,
    steps: [step, ...outcome.steps],
    because: [step.code, ...outcome.because],
  });
}

/** What an answer is to somebody who looks for what there is to see. */
export function findingOf(
  organisationId: string,
  rule: StructureRuleCode,
  outcome: Outcome<StructureAnswer>,
  consentOf: DecidingBody | null,
): Finding {
  const finding = wordFor(outcome);
  return { rule, organisationId, finding, consentOf: finding === "needs-consent" ? consentOf : null, outcome };
}

/** Only a law known from its text or from two sources makes a breach. */
function wordFor(outcome: Outcome<StructureAnswer>): Finding["finding"] {
  const breachOrReview = isAtLeast(outcome.evidence, "corroborated") ? "breach" : "review";
  if (outcome.kind === "not-in-force") return breachOrReview;
  if (outcome.kind !== "assessed" || outcome.value === "fits") return "undetermined";
  return outcome.value === "breach" ? breachOrReview : outcome.value;
}
