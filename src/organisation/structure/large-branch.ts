import { type Rule, rule } from "../../outcome/index.ts";
import { largeBranchLaw } from "./structure.law.ts";
import { breach, fits, needsConsent, type StructureAnswer } from "./structure-answer.ts";
import { isLastAnswer, type StructureFacts, structureReaders } from "./structure-facts.ts";

/**
 * May a branch under a grassroots committee (chi bộ trực thuộc đảng ủy cơ sở) have so many members? With more than 30,
 * official and probationary together, the committee directly above the grassroots committee must consent (Charter 21.5).
 * Thirty themselves need no consent. A branch under a commune of the 294-QĐ/TW model, or under a section, is not meant.
 *
 * @example
 * ```ts
 * const facts = { ...unknownStructureFacts, parentKind: "grassroots-organisation", official: 30, consents: [] };
 * judge(largeBranchRule, { ...facts, probationary: 0 }).value; // => "fits"
 * judge(largeBranchRule, { ...facts, probationary: 1 }).value; // => "needs-consent"
 * ```
 */
export const largeBranchRule: Rule<StructureFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "largeBranch",
  { readers: structureReaders, law: largeBranchLaw },
  {
    conditions: {
      underGrassrootsCommittee: { text: "parentKind" },
      moreThan30: { sum: ["official", "probationary"] },
      consentGiven: { flag: { from: ["consents"], by: (facts) => isLastAnswer(facts, "large-branch", "given") } },
      consentRefused: { flag: { from: ["consents"], by: (facts) => isLastAnswer(facts, "large-branch", "refused") } },
    },
    decide: [
      { when: { not: { all: ["underGrassrootsCommittee", "moreThan30"] } }, then: fits },
      { when: "consentGiven", then: fits },
      { when: "consentRefused", then: breach },
    ],
    otherwise: needsConsent,
  },
);
