import type { RuleOutline, RuleVersion } from "../outcome/index.ts";
import type { Span } from "../time/index.ts";
import { leaderScopes } from "./leading-body/leading-body.law.ts";
import { leaderRules } from "./leading-body/review-leading-bodies.ts";
import { model208 } from "./model/model.law.ts";
import { grants, type PowersCode } from "./powers/assess-powers.ts";
import { type ProcedureCode, procedures } from "./procedures/assess-procedure.ts";
import type { StructureRuleCode } from "./structure/structure-answer.ts";
import { structureRules } from "./structure/structure-rules.ts";

/** A question of structure that a rule answers. */
export type OrganisationQuestion =
  | Exclude<StructureRuleCode, "kind" | "parents" | "armedForces">
  | PowersCode
  | ProcedureCode;

/** Lists every rule of structure, leading bodies, powers and procedures, with its days. */
export function organisationRuleVersions(): readonly RuleVersion<OrganisationQuestion>[] {
  return [
    ...structureRules().map(({ code, rule, scope }) => version(code as OrganisationQuestion, rule, scope)),
    ...leaderRules().flatMap(({ code, rule, rule208 }) => [
      version(code, rule, leaderScopes[code]),
      ...switched(code, rule208),
    ]),
    ...Object.entries(grants()).flatMap(([code, versions]) =>
      versions.flatMap(({ rule, rule208, span }) => [
        version(code as PowersCode, rule, span),
        ...switched(code as PowersCode, rule208),
      ]),
    ),
    ...Object.entries(procedures()).map(([code, { rule, span }]) => version(code as ProcedureCode, rule, span)),
  ];
}

function version(
  question: OrganisationQuestion,
  rule: RuleOutline,
  { firstDay, lastDay }: Span,
): RuleVersion<OrganisationQuestion> {
  return { question, model: null, firstDay, lastDay, rule };
}

function switched(
  question: OrganisationQuestion,
  rule: RuleOutline | undefined,
): readonly RuleVersion<OrganisationQuestion>[] {
  const { firstDay, lastDay } = model208;
  return rule === undefined ? [] : [{ question, model: model208.model, firstDay, lastDay, rule }];
}
