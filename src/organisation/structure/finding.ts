import { isAtLeast } from "../../law/index.ts";
import {
  assess,
  type DecidingBody,
  type Outcome,
  type ReadingCode,
  type Rule,
  regrounded,
  type Step,
} from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { leftOpen } from "../model/left-open.ts";
import { groundsOf } from "../model/legal-step.ts";
import { model208 } from "../model/model.law.ts";
import { type ModelInForce, modelStep, underModels } from "../model/model.ts";
import type { Unit } from "../records/unit.ts";
import type { StructureAnswer, StructureRuleCode } from "./structure-answer.ts";

/** One thing about the structure of one organisation that somebody should see, with the explained answer behind it. */
export interface Finding {
  /** The rule that was asked. */
  readonly rule: StructureRuleCode;
  /** The organisation it is about. */
  readonly organisationId: string;
  /**
   * What was found: a breach, only where the law is known from its text or two sources; a consent that is needed and not
   * recorded; a matter to look at again; or a question that facts or law leave open.
   */
  readonly finding: "breach" | "needs-consent" | "review" | "undetermined";
  /** Whose consent is needed; `null` unless one is. */
  readonly consentOf: DecidingBody | null;
  /** The answer of the rule, explained. */
  readonly outcome: Outcome<StructureAnswer>;
}

/** What is known of a rule for a unit that has switched to 208-QĐ/TW: it stays, has another one in its place, or nothing. */
export type AfterSwitch = "stays" | "own-rule" | "text-not-read";

/** A rule, with the one that takes its place for a unit that has switched to 208-QĐ/TW. */
export interface RuleUnderModels<Facts> {
  /** The rule before the switch. */
  readonly rule: Rule<Facts, StructureAnswer>;
  /** The rule after it; `null` where the same one stays, or nothing is known. */
  readonly rule208: Rule<Facts, StructureAnswer> | null;
  readonly afterSwitch: AfterSwitch;
}

/** The rule to ask under a model; `null` where its text was not read. */
export function ruleUnder<Facts>(
  { rule, rule208, afterSwitch }: RuleUnderModels<Facts>,
  { model }: ModelInForce,
): Rule<Facts, StructureAnswer> | null {
  if (model !== model208.model || afterSwitch === "stays") return rule;
  return rule208;
}

/**
 * Asks a rule under the model of the unit. What waits for the text of 208-QĐ/TW is left open after the switch. What rests on
 * the Charter's own text is known of itself, however well the model before the switch is: it is named, and lowers nothing.
 */
export function assessUnderModels<Facts>(
  asked: RuleUnderModels<Facts>,
  facts: Facts,
  unit: Pick<Unit, "switchedOn">,
  on: CalendarDate,
  readings: readonly ReadingCode[],
): Outcome<StructureAnswer> {
  return underModels(unit, on, readings, (model) => {
    const step = modelStep(model, unit, on);
    const rule = ruleUnder(asked, model);
    if (rule === null) return leftOpen("text-not-read", groundsOf(on, [step]));
    const outcome = assess(rule, facts, { on });
    if (asked.afterSwitch !== "stays" || model.model === model208.model) return within(step, outcome);
    return regrounded(outcome, { on, steps: [step, ...outcome.steps], because: outcome.because });
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

/** Makes the finding of an answer. */
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
