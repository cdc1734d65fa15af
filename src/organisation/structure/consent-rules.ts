import type { Sourced } from "../../law/index.ts";
import { type Rule, rule } from "../../outcome/index.ts";
import { type CalendarDate, holdsOn, requireDay } from "../../time/index.ts";
import {
  delegatedParentLaw,
  delegatedParentLaw24,
  delegatedParentLaw29,
  delegatedParentLaw232,
  largeBranchLaw,
  sectionLaw,
  smallOrganisationLaw,
  structureScopes,
} from "./structure.law.ts";
import { breach, fits, needsConsent, type StructureAnswer } from "./structure-answer.ts";
import { isLastAnswer, type StructureFacts, structureFactsFields, structureReaders } from "./structure-facts.ts";

// The exceptions that the committee above may consent to: the three of Charter 21.5, and an organisation under another of
// the grassroots.

/**
 * Judges whether a grassroots organisation (đảng bộ cơ sở) may have so few members. With 30 or more it is the form of the
 * Charter; with fewer, official and probationary together, the committee directly above must consent (Charter 21.5).
 *
 * @example
 * ```ts
 * import { structureFacts } from "chibo/organisation";
 * import { judge, smallOrganisationRule } from "chibo/rules";
 *
 * const facts = structureFacts({ official: 27, probationary: 2 });
 * judge(smallOrganisationRule, facts).kind; // => "insufficient-facts"
 * judge(smallOrganisationRule, { ...facts, consents: [] }).value; // => "needs-consent"
 * ```
 */
export const smallOrganisationRule: Rule<StructureFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "smallOrganisation",
  { readers: structureReaders, fields: structureFactsFields, law: smallOrganisationLaw },
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

/**
 * Judges whether a branch under a grassroots committee (chi bộ trực thuộc đảng ủy cơ sở) may have so many members. With more
 * than 30, official and probationary together, the committee directly above the grassroots committee must consent (Charter
 * 21.5). Thirty themselves need no consent. A branch under a commune of the 294-QĐ/TW model, or under a section, is not meant.
 *
 * @example
 * ```ts
 * import { structureFacts } from "chibo/organisation";
 * import { judge, largeBranchRule } from "chibo/rules";
 *
 * const facts = structureFacts({ parentKind: "grassroots-organisation", official: 30, consents: [] });
 * judge(largeBranchRule, { ...facts, probationary: 0 }).value; // => "fits"
 * judge(largeBranchRule, { ...facts, probationary: 1 }).value; // => "needs-consent"
 * ```
 */
export const largeBranchRule: Rule<StructureFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "largeBranch",
  { readers: structureReaders, fields: structureFactsFields, law: largeBranchLaw },
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

/**
 * Judges whether a section (đảng bộ bộ phận) may exist. Always with the consent of the committee directly above the
 * grassroots committee (Charter 21.5). The law sets no number of members for it.
 *
 * @example
 * ```ts
 * import { structureFacts } from "chibo/organisation";
 * import { judge, sectionRule } from "chibo/rules";
 *
 * judge(sectionRule, structureFacts({ consents: [] })).value; // => "needs-consent"
 * ```
 */
export const sectionRule: Rule<StructureFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "section",
  { readers: structureReaders, fields: structureFactsFields, law: sectionLaw },
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

/** The rule of 294-QĐ/TW 20.1.1, from 1 July 2025. */
export const delegatedParentRule: Rule<StructureFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "delegatedParent",
  { readers: structureReaders, fields: structureFactsFields, law: delegatedParentLaw },
  {
    conditions: {
      delegatedPowers: { flag: "parentDelegatedPowers" },
      consentGiven: {
        flag: { from: ["consents"], by: (facts) => isLastAnswer(facts, "under-grassroots-committee", "given") },
      },
      consentRefused: {
        flag: { from: ["consents"], by: (facts) => isLastAnswer(facts, "under-grassroots-committee", "refused") },
      },
    },
    decide: [
      { when: { not: "delegatedPowers" }, then: breach },
      { when: "consentGiven", then: fits },
      { when: "consentRefused", then: breach },
    ],
    otherwise: needsConsent,
  },
);

/** The rule to 30 June 2025: of 29-QĐ/TW 19, and of the two regulations after it. */
export const delegatedParentRule29: Rule<StructureFacts, StructureAnswer> =
  /* @__PURE__ */ delegatedParentRuleOf(delegatedParentLaw29);
export const delegatedParentRule24: Rule<StructureFacts, StructureAnswer> =
  /* @__PURE__ */ delegatedParentRuleOf(delegatedParentLaw24);
export const delegatedParentRule232: Rule<StructureFacts, StructureAnswer> =
  /* @__PURE__ */ delegatedParentRuleOf(delegatedParentLaw232);

function delegatedParentRuleOf(law: { readonly delegatedPowers: Sourced }): Rule<StructureFacts, StructureAnswer> {
  return rule(
    "delegatedParent",
    { readers: structureReaders, fields: structureFactsFields, law },
    {
      conditions: { delegatedPowers: { flag: "parentDelegatedPowers" } },
      decide: [{ when: "delegatedPowers", then: fits }],
      otherwise: breach,
    },
  );
}

/**
 * Finds the rule of a day on a grassroots organisation under another one (tổ chức cơ sở đảng trực thuộc đảng ủy cơ sở). It
 * may be there only where that one holds delegated powers of the level above the grassroots (29-QĐ/TW 19 and the regulations after it) and, from 1 July
 * 2025, the committee directly above that one consented in writing (294-QĐ/TW 20.1.1).
 *
 * @param on - The day.
 * @returns The rule; `null` before 25 July 2016, when none is known.
 * @throws RangeError when the day is none.
 *
 * @example
 * ```ts
 * import { structureFacts } from "chibo/organisation";
 * import { delegatedParentRuleOn, judge } from "chibo/rules";
 *
 * const facts = structureFacts({ parentDelegatedPowers: true, consents: [] });
 * const [before, after] = [delegatedParentRuleOn("2025-06-30"), delegatedParentRuleOn("2025-07-01")];
 * before && judge(before, facts).value; // => "fits"
 * after && judge(after, facts).value; // => "needs-consent"
 * ```
 */
export function delegatedParentRuleOn(on: CalendarDate): Rule<StructureFacts, StructureAnswer> | null {
  requireDay("delegatedParentRuleOn", on);
  const { delegatedParent, delegatedParent29, delegatedParent24, delegatedParent232 } = structureScopes;
  if (holdsOn(delegatedParent, on)) return delegatedParentRule;
  if (holdsOn(delegatedParent232, on)) return delegatedParentRule232;
  if (holdsOn(delegatedParent24, on)) return delegatedParentRule24;
  return holdsOn(delegatedParent29, on) ? delegatedParentRule29 : null;
}
