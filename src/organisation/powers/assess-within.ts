import { notInForce, type Outcome, type ReadingCode, type Rule } from "../../outcome/index.ts";
import { type CalendarDate, isWithin, type Span } from "../../time/index.ts";
import { groundsOf } from "../model/legal-step.ts";
import { assessUnderModels } from "../structure/rule-finding.ts";
import type { StructureAnswer } from "../structure/structure-answer.ts";
import type { Unit } from "../records/unit.ts";

/**
 * Asks a rule that rests on 294-QĐ/TW or its guidance alone: not in force outside its days, left open for a unit that has
 * switched to 208-QĐ/TW.
 */
export function assessWithin<Facts>(
  rule: Rule<Facts, StructureAnswer>,
  span: Span,
  facts: Facts & Pick<Unit, "switchedOn">,
  on: CalendarDate,
  named: readonly ReadingCode[],
): Outcome<StructureAnswer> {
  if (!isWithin(span, on)) return notInForce(span, groundsOf(on, []));
  return assessUnderModels(rule, facts, "text-not-read", facts, on, named);
}
