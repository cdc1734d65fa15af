import { requireWord } from "../../guard/index.ts";
import { type AssessOptions, notInForce, type Outcome } from "../../outcome/index.ts";
import { holdsOn } from "../../time/index.ts";
import { asOfOptions, factsOf } from "../model/asked.ts";
import { groundsOf } from "../model/legal-step.ts";
import { assessPermission, type PermissionRule } from "./assess-permission.ts";
import {
  admissionPowersRule,
  delegatedPowersRule,
  pilotPowersRule,
  qd208AdmissionPowersRule,
} from "./delegation-rules.ts";
import { specialZoneRule, underProvinceRule, upperGrassrootsRule, upperGrassrootsRuleFrom2026 } from "./level-rules.ts";
import type { Permission, RuleFacts } from "./permission.ts";
import { type PowerFacts, powerFactsFields } from "./power-facts.ts";
import { powerSpans } from "./powers.law.ts";

/** A grant of powers, of a level or of a place, that is asked about. */
export type PowersCode =
  | "upperGrassroots"
  | "delegatedPowers"
  | "pilotPowers"
  | "admissionPowers"
  | "underProvince"
  | "specialZone";

/**
 * Assesses whether an organisation may hold these powers, this level or this place on a day (thẩm quyền được giao). Before
 * the text that grants them it is `not-in-force`; for a unit that has switched to 208-QĐ/TW, whose text was not read, it is
 * left open, but for the power to admit, of which one office's papers speak.
 *
 * @param powers - What is asked about: `upperGrassroots` (294-QĐ/TW 10.4.4, from 8 April 2026 20-QĐ/TW 10.3.5),
 * `delegatedPowers` (294-QĐ/TW 10.6.1), `pilotPowers` (113-QĐ/TW), `admissionPowers` (294-QĐ/TW 22.1), `underProvince`
 * (294-QĐ/TW 10.4.3) or `specialZone` (294-QĐ/TW 10.2).
 * @param facts - The facts of the organisation: see `powerFacts()`.
 * @param options - The day the question is about, and the settled readings: `model-294` or `model-208` for a unit whose
 * switch is not recorded.
 * @returns `"allowed"`, `"needs-consent"` or `"not-allowed"`, explained.
 * @throws TypeError for facts or options of another form; RangeError for other powers or a day that is none.
 *
 * @example
 * ```ts
 * import { assessPowers, powerFacts } from "chibo/organisation";
 *
 * const facts = powerFacts({ official: 90, probationary: 11, goodYears: 3 });
 * assessPowers("admissionPowers", facts, { on: "2025-12-31" }).value; // => "allowed"
 * assessPowers("admissionPowers", facts, { on: "2025-06-30" }).kind; // => "not-in-force"
 *
 * const switched = { ...facts, kind: "grassroots-organisation", switchedOn: "2026-09-30" } as const;
 * assessPowers("admissionPowers", switched, { on: "2026-10-01" }).value; // => "allowed"
 * assessPowers("delegatedPowers", switched, { on: "2026-10-01" }).reason; // => "text-not-read"
 * ```
 */
export function assessPowers(powers: PowersCode, facts: PowerFacts, options: AssessOptions): Outcome<Permission> {
  const all = grants();
  requireWord("assessPowers", "the powers", powers, Object.keys(all));
  const known = factsOf("assessPowers", powerFactsFields, facts);
  const asked = asOfOptions("assessPowers", options);
  const versions = all[powers];
  const current = versions.find(({ span }) => holdsOn(span, asked.on));
  if (current !== undefined) return assessPermission(current, known, asked);
  return notInForce({ firstDay: versions[0].span.firstDay, lastDay: null }, groundsOf(asked.on, []));
}

type Grant = PermissionRule<RuleFacts<PowerFacts>>;

// Inside a function, so that a bundler drops the rules from a program that never asks about powers.
export function grants(): Readonly<Record<PowersCode, readonly [Grant, ...Grant[]]>> {
  return {
    upperGrassroots: [
      { rule: upperGrassrootsRule, span: powerSpans.upperGrassroots },
      { rule: upperGrassrootsRuleFrom2026, span: powerSpans.upperGrassrootsFrom2026 },
    ],
    delegatedPowers: [{ rule: delegatedPowersRule, span: powerSpans.delegatedPowers }],
    pilotPowers: [{ rule: pilotPowersRule, span: powerSpans.pilotPowers }],
    admissionPowers: [
      { rule: admissionPowersRule, rule208: qd208AdmissionPowersRule, span: powerSpans.admissionPowers },
    ],
    underProvince: [{ rule: underProvinceRule, span: powerSpans.underProvince }],
    specialZone: [{ rule: specialZoneRule, span: powerSpans.specialZone }],
  };
}
