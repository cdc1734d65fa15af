import { type Rule, rule } from "../outcome/index.ts";
import { delegatedParentLaw, delegatedParentLawTo2025 } from "./structure.law.ts";
import { breach, fits, type StructureAnswer } from "./structure-answer.ts";
import { type StructureFacts, structureReaders } from "./structure-facts.ts";

/**
 * May this grassroots organisation have another one under it? Only where it holds delegated powers of the level above the
 * grassroots (294-QĐ/TW 20.1.1, from 1 July 2025).
 *
 * @example
 * ```ts
 * judge(delegatedParentRule, { ...unknownStructureFacts, parentDelegatedPowers: false }).value; // => "breach"
 * ```
 */
export const delegatedParentRule: Rule<StructureFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "delegatedParent",
  structureReaders,
  delegatedParentLaw,
  {
    conditions: { delegatedPowers: { flag: "parentDelegatedPowers" } },
    decide: [{ when: "delegatedPowers", then: fits }],
    otherwise: breach,
  },
);

/**
 * The same question up to 30 June 2025 (29-QĐ/TW 19).
 *
 * @example
 * ```ts
 * judge(delegatedParentRuleTo2025, { ...unknownStructureFacts, parentDelegatedPowers: true }).value; // => "fits"
 * ```
 */
export const delegatedParentRuleTo2025: Rule<StructureFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "delegatedParent",
  structureReaders,
  delegatedParentLawTo2025,
  {
    conditions: { delegatedPowers: { flag: "parentDelegatedPowers" } },
    decide: [{ when: "delegatedPowers", then: fits }],
    otherwise: breach,
  },
);
