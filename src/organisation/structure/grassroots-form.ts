import { type Rule, rule } from "../../outcome/index.ts";
import { grassrootsBranchLaw, smallOrganisationLaw } from "./structure.law.ts";
import { breach, fits, needsConsent, review, type StructureAnswer } from "./structure-answer.ts";
import { isLastAnswer, type StructureFacts, structureReaders } from "./structure-facts.ts";

/**
 * Is a grassroots branch (chi bộ cơ sở) of a size for that form? It is the form for fewer than 30 members, official and
 * probationary together (Charter 21.3). From 30 on the form is a grassroots organisation; the Charter lists no exception,
 * yet there are such branches, so that is a matter to look at again.
 *
 * @example
 * ```ts
 * judge(grassrootsBranchRule, { ...unknownStructureFacts, official: 28, probationary: 1 }).value; // => "fits"
 * judge(grassrootsBranchRule, { ...unknownStructureFacts, official: 28, probationary: 2 }).value; // => "review"
 * ```
 */
export const grassrootsBranchRule: Rule<StructureFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "grassrootsBranch",
  { readers: structureReaders, law: grassrootsBranchLaw },
  {
    conditions: { fewerThan30: { sum: ["official", "probationary"] } },
    decide: [{ when: "fewerThan30", then: fits }],
    otherwise: review,
  },
);

/**
 * May a grassroots organisation (đảng bộ cơ sở) have so few members? With 30 or more it is the form of the Charter; with
 * fewer, official and probationary together, the committee directly above must consent (Charter 21.5).
 *
 * @example
 * ```ts
 * const facts = { ...unknownStructureFacts, official: 27, probationary: 2 };
 * judge(smallOrganisationRule, facts).kind; // => "insufficient-facts"
 * judge(smallOrganisationRule, { ...facts, consents: [] }).value; // => "needs-consent"
 * ```
 */
export const smallOrganisationRule: Rule<StructureFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "smallOrganisation",
  { readers: structureReaders, law: smallOrganisationLaw },
  {
    conditions: {
      fewerThan30: { sum: ["official", "probationary"] },
      consentGiven: {
        flag: { from: ["consents"], by: (facts) => isLastAnswer(facts, "small-grassroots-organisation", "given") },
      },
      consentRefused: {
        flag: { from: ["consents"], by: (facts) => isLastAnswer(facts, "small-grassroots-organisation", "refused") },
      },
    },
    decide: [
      { when: { not: "fewerThan30" }, then: fits },
      { when: "consentGiven", then: fits },
      { when: "consentRefused", then: breach },
    ],
    otherwise: needsConsent,
  },
);
