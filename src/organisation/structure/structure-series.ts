import { groupBy } from "../../guard/index.ts";
import type { DatedValue, LegalSeries, Sourced } from "../../law/index.ts";
import { type ConditionDescription, describeRule } from "../../outcome/index.ts";
import type { OrganisationKind } from "../records/kind.ts";
import type { StructureRuleCode } from "./structure-answer.ts";
import { type StructureRule, structureRules } from "./structure-rules.ts";

/** One condition of a rule of structure, as {@link describeRule} tells it. */
export type StructureCondition = Pick<ConditionDescription, "code" | "operator" | "expected">;

/** A rule of structure over time: what it asks, and of which kinds. */
export interface StructureSeries extends LegalSeries<readonly StructureCondition[], `structure.${StructureRuleCode}`> {
  /** The kinds that it is asked of on any day. */
  readonly kinds: readonly OrganisationKind[];
}

/** The rules of structure over time (quy định về tổ chức), each with its conditions. A bundler drops what is inside. */
export function structureSeries(): readonly StructureSeries[] {
  const rules = groupBy(structureRules(), ({ code }) => code);
  return [...rules].map(([code, dated]): StructureSeries => {
    const values = dated.map(conditionsOf);
    const isBound = values.every(({ value }) => value.some(({ expected }) => typeof expected === "number"));
    const kinds = [...new Set(dated.flatMap(({ scope }) => scope.kinds))];
    return { code: `structure.${code}`, part: isBound ? "bound" : "rule", values, kinds };
  });
}

/** What the rule asks on its days; its first condition tells where the law says so. */
function conditionsOf({
  rule,
  scope: { firstDay, lastDay },
}: StructureRule): DatedValue<readonly StructureCondition[]> {
  const value = describeRule(rule).map(({ code, operator, expected }) => ({ code, operator, expected }));
  const [{ citation, evidence, verifiedOn }] = Object.values(rule.law) as unknown as readonly [Sourced];
  return { firstDay, lastDay, value, citation, evidence, verifiedOn };
}
