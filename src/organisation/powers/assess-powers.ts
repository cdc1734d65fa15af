import { notInForce, type Outcome, type ReadingCode, type Rule } from "../../outcome/index.ts";
import { type CalendarDate, isWithin, type Span } from "../../time/index.ts";
import { admissionPowersRule } from "./admission-powers.ts";
import { assessWithin } from "./assess-within.ts";
import { delegatedPowersRule, pilotPowersRule } from "./delegated-powers.ts";
import { groundsOf } from "../model/legal-step.ts";
import type { PowerFacts } from "./power-facts.ts";
import { powerSpans } from "./powers.law.ts";
import { specialZoneRule } from "./special-zone.ts";
import type { StructureAnswer } from "../structure/structure-answer.ts";
import { underProvinceRule } from "./under-province.ts";
import type { Unit } from "../records/unit.ts";
import { upperGrassrootsRule, upperGrassrootsRuleFrom2026 } from "./upper-grassroots.ts";

/** A grant of powers, of a level or of a place, that is asked about. */
export type PowersCode =
  | "upperGrassroots"
  | "delegatedPowers"
  | "pilotPowers"
  | "admissionPowers"
  | "underProvince"
  | "specialZone";

/**
 * Does this organisation meet the conditions for these powers on this day? Not in force before the text that grants them;
 * left open for a unit that has switched to 208-QĐ/TW, whose text was not read.
 *
 * @param named - `model-294` or `model-208`, to settle the model of a unit whose switch is not recorded.
 *
 * @example
 * ```ts
 * const facts = { ...unknownPowerFacts, official: 90, probationary: 11, goodYears: 3 };
 * assessPowers("admissionPowers", facts, "2025-12-31").value; // => "fits"
 * assessPowers("admissionPowers", facts, "2025-06-30").kind; // => "not-in-force"
 * assessPowers("admissionPowers", { ...facts, switchedOn: "2026-09-30" }, "2026-10-01").reason; // => "text-not-read"
 * ```
 */
export function assessPowers(
  powers: PowersCode,
  facts: PowerFacts & Pick<Unit, "switchedOn">,
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): Outcome<StructureAnswer> {
  const found = grants().find(({ code, span }) => code === powers && isWithin(span, on));
  if (found !== undefined) return assessWithin(found.rule, found.span, facts, on, named);
  return notInForce({ firstDay: powerSpans[powers].firstDay, lastDay: null }, groundsOf(on, []));
}

interface Grant {
  readonly code: PowersCode;
  readonly rule: Rule<PowerFacts, StructureAnswer>;
  readonly span: Span;
}

// Inside a function, so that a bundler drops the rules from a program that never asks about powers.
function grants(): readonly Grant[] {
  return [
    { code: "upperGrassroots", rule: upperGrassrootsRule, span: powerSpans.upperGrassroots },
    { code: "upperGrassroots", rule: upperGrassrootsRuleFrom2026, span: powerSpans.upperGrassrootsFrom2026 },
    { code: "delegatedPowers", rule: delegatedPowersRule, span: powerSpans.delegatedPowers },
    { code: "pilotPowers", rule: pilotPowersRule, span: powerSpans.pilotPowers },
    { code: "admissionPowers", rule: admissionPowersRule, span: powerSpans.admissionPowers },
    { code: "underProvince", rule: underProvinceRule, span: powerSpans.underProvince },
    { code: "specialZone", rule: specialZoneRule, span: powerSpans.specialZone },
  ];
}
