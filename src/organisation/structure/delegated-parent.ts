import { type Rule, rule } from "../../outcome/index.ts";
import { delegatedParentLaw, delegatedParentLawTo2025 } from "./structure.law.ts";
import { breach, fits, needsConsent, type StructureAnswer } from "./structure-answer.ts";
import { isLastAnswer, type StructureFacts, structureReaders } from "./structure-facts.ts";

const subject = "under-grassroots-committee";

/**
 * May this grassroots organisation stand under another one? Only where that one holds delegated powers of the level above the
 * grassroots, and the committee directly above it consented in writing (294-QĐ/TW 20.1.1, from 1 July 2025).
 *
 * @example
 * ```ts
 * const facts = { ...unknownStructureFacts, consents: [] };
 * judge(delegatedParentRule, { ...facts, parentDelegatedPowers: false }).value; // => "breach"
 * judge(delegatedParentRule, { ...facts, parentDelegatedPowers: true }).value; // => "needs-consent"
 * ```
 */
export const delegatedParentRule: Rule<StructureFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "delegatedParent",
  { readers: structureReaders, law: delegatedParentLaw },
  {
    conditions: {
      delegatedPowers: { flag: "parentDelegatedPowers" },
      consentGiven: { flag: { from: ["consents"], by: (facts) => isLastAnswer(facts, subject, "given") } },
      consentRefused: { flag: { from: ["consents"], by: (facts) => isLastAnswer(facts, subject, "refused") } },
    },
    decide: [
      { when: { not: "delegatedPowers" }, then: breach },
      { when: "consentGiven", then: fits },
      { when: "consentRefused", then: breach },
    ],
    otherwise: needsConsent,
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
  { readers: structureReaders, law: delegatedParentLawTo2025 },
  {
    conditions: { delegatedPowers: { flag: "parentDelegatedPowers" } },
    decide: [{ when: "delegatedPowers", then: fits }],
    otherwise: breach,
  },
);
