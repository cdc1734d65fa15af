import { type Rule, rule } from "../../outcome/index.ts";
import { isAnswer, type PowerFacts, powerReaders } from "./power-facts.ts";
import { upperGrassrootsLaw, upperGrassrootsLawFrom2026 } from "./powers.law.ts";
import { breach, fits, needsConsent, type StructureAnswer } from "../structure/structure-answer.ts";

/**
 * May this body be a level directly above the grassroots outside the administrative system? At least 500 members, a
 * provincial parent, member units with legal personality, grassroots organisations below, and the Secretariat's consent
 * (294-QĐ/TW 10.4.4).
 *
 * @example
 * ```ts
 * const facts = { ...unknownPowerFacts, parentKind: "province", legalPersonality: true, grassrootsUnits: 6 };
 * const large = { ...facts, official: 480, probationary: 20 };
 * judge(upperGrassrootsRule, { ...large, secretariat: "none" }).value; // => "needs-consent"
 * ```
 */
export const upperGrassrootsRule: Rule<PowerFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "upperGrassroots",
  { readers: powerReaders, law: upperGrassrootsLaw },
  {
    conditions: {
      parentIsProvincial: { text: "parentKind" },
      atLeast500: { sum: ["official", "probationary"] },
      legalPersonality: { flag: "legalPersonality" },
      grassrootsBelow: { number: "grassrootsUnits" },
      consentGiven: { flag: { from: ["secretariat"], by: ({ secretariat }) => isAnswer(secretariat, "given") } },
      consentRefused: { flag: { from: ["secretariat"], by: ({ secretariat }) => isAnswer(secretariat, "refused") } },
    },
    decide: [
      {
        when: { not: { all: ["parentIsProvincial", "atLeast500", "legalPersonality", "grassrootsBelow"] } },
        then: breach,
      },
      { when: "consentGiven", then: fits },
      { when: "consentRefused", then: breach },
    ],
    otherwise: needsConsent,
  },
);

/**
 * The same question under 20-QĐ/TW 10.3.5: the province or the committee directly under the Centre decides by itself; only
 * cases off the pattern need the Secretariat.
 *
 * @example
 * ```ts
 * const facts = { ...unknownPowerFacts, parentKind: "province", legalPersonality: true, grassrootsUnits: 6 };
 * judge(upperGrassrootsRuleFrom2026, { ...facts, official: 480, probationary: 20 }).value; // => "fits"
 * ```
 */
export const upperGrassrootsRuleFrom2026: Rule<PowerFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "upperGrassroots",
  { readers: powerReaders, law: upperGrassrootsLawFrom2026 },
  {
    conditions: {
      parentIsProvincial: { text: "parentKind" },
      atLeast500: { sum: ["official", "probationary"] },
      legalPersonality: { flag: "legalPersonality" },
      grassrootsBelow: { number: "grassrootsUnits" },
    },
    decide: [
      { when: { all: ["parentIsProvincial", "atLeast500", "legalPersonality", "grassrootsBelow"] }, then: fits },
    ],
    otherwise: needsConsent,
  },
);
