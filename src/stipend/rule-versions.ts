import type { RuleVersion } from "../outcome/index.ts";
import { villageFundLevels } from "./village/village-fund.law.ts";
import { villageClassRule, villageClassRuleTo2023 } from "./village/village-fund.ts";

/** A question on stipends that a rule answers; the policies of provinces are data of their own. */
export type StipendQuestion = "villageClass";

/** Lists every rule on stipends that is no policy, with its days. */
export function stipendRuleVersions(): readonly RuleVersion<StipendQuestion>[] {
  return villageFundLevels.map(({ firstDay, lastDay }, index) => ({
    question: "villageClass",
    model: null,
    firstDay,
    lastDay,
    rule: index === 0 ? villageClassRuleTo2023 : villageClassRule,
  }));
}
