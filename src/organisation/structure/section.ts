import { type Rule, rule } from "../../outcome/index.ts";
import { sectionLaw } from "./structure.law.ts";
import { breach, fits, needsConsent, type StructureAnswer } from "./structure-answer.ts";
import { isLastAnswer, type StructureFacts, structureReaders } from "./structure-facts.ts";

/**
 * May a section (đảng bộ bộ phận) stand? Always with the consent of the committee directly above the grassroots committee
 * (Charter 21.5). The law sets no number of members for it.
 *
 * @example
 * ```ts
 * judge(sectionRule, { ...unknownStructureFacts, consents: [] }).value; // => "needs-consent"
 * ```
 */
export const sectionRule: Rule<StructureFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "section",
  { readers: structureReaders, law: sectionLaw },
  {
    conditions: {
      consentGiven: { flag: { from: ["consents"], by: (facts) => isLastAnswer(facts, "section", "given") } },
      consentRefused: { flag: { from: ["consents"], by: (facts) => isLastAnswer(facts, "section", "refused") } },
    },
    decide: [
      { when: "consentGiven", then: fits },
      { when: "consentRefused", then: breach },
    ],
    otherwise: needsConsent,
  },
);
