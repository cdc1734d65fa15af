import { type Rule, rule } from "../../outcome/index.ts";
import { isAnswer, type PowerFacts, powerReaders } from "./power-facts.ts";
import { underProvinceLaw } from "./powers.law.ts";
import { breach, fits, needsConsent, type StructureAnswer } from "../structure/structure-answer.ts";

/**
 * May this grassroots organisation or branch stand directly under a province or a committee directly under the Centre, skipping
 * the level above the grassroots? A large one may, with the consent that the Central Organisation Commission gives for the
 * Secretariat (294-QĐ/TW 10.4.3, 06-HD/TW 12). The texts name no size.
 *
 * @example
 * ```ts
 * const facts = { ...unknownPowerFacts, kind: "grassroots-organisation", parentKind: "province" };
 * judge(underProvinceRule, { ...facts, commission: "none" }).value; // => "needs-consent"
 * judge(underProvinceRule, { ...facts, commission: "given" }).value; // => "fits"
 * ```
 */
export const underProvinceRule: Rule<PowerFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "underProvince",
  { readers: powerReaders, law: underProvinceLaw },
  {
    conditions: {
      ofGrassroots: { text: "kind" },
      parentIsProvincial: { text: "parentKind" },
      consentGiven: { flag: { from: ["commission"], by: ({ commission }) => isAnswer(commission, "given") } },
      consentRefused: { flag: { from: ["commission"], by: ({ commission }) => isAnswer(commission, "refused") } },
    },
    decide: [
      { when: { not: { all: ["ofGrassroots", "parentIsProvincial"] } }, then: breach },
      { when: "consentGiven", then: fits },
      { when: "consentRefused", then: breach },
    ],
    otherwise: needsConsent,
  },
);
