import { type Rule, rule } from "../../outcome/index.ts";
import { residentialBranchLaw } from "./structure.law.ts";
import { breach, fits, type StructureAnswer } from "./structure-answer.ts";
import { type StructureFacts, structureReaders } from "./structure-facts.ts";

/**
 * May this grassroots organisation or branch be of that kind where it works? Not in a village or residential group: under
 * 294-QĐ/TW 20.2.2 that one stays a branch under the commune, whatever its size.
 *
 * @example
 * ```ts
 * judge(residentialBranchRule, { ...unknownStructureFacts, setting: "residential" }).value; // => "breach"
 * judge(residentialBranchRule, { ...unknownStructureFacts, setting: "enterprise" }).value; // => "fits"
 * ```
 */
export const residentialBranchRule: Rule<StructureFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "residentialBranch",
  { readers: structureReaders, law: residentialBranchLaw },
  {
    conditions: { residential: { text: "setting" } },
    decide: [{ when: "residential", then: breach }],
    otherwise: fits,
  },
);
