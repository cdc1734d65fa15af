import { type Rule, rule } from "../../outcome/index.ts";
import { isAnswer, type PowerFacts, powerReaders } from "./power-facts.ts";
import { specialZoneLaw } from "./powers.law.ts";
import { breach, fits, needsConsent, type StructureAnswer } from "../structure/structure-answer.ts";

/**
 * May a special zone (đặc khu) have this form: the level above the grassroots, as a commune has, or a grassroots organisation
 * or branch? The provincial committee decides which, after the Central Organisation Commission consented in writing
 * (294-QĐ/TW 10.2).
 *
 * @example
 * ```ts
 * const facts = { ...unknownPowerFacts, kind: "grassroots-branch", parentKind: "province" };
 * judge(specialZoneRule, { ...facts, commission: "given" }).value; // => "fits"
 * judge(specialZoneRule, { ...facts, kind: "branch" }).value; // => "breach"
 * ```
 */
export const specialZoneRule: Rule<PowerFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "specialZone",
  { readers: powerReaders, law: specialZoneLaw },
  {
    conditions: {
      possibleForm: { text: "kind" },
      parentIsProvince: { text: "parentKind" },
      consentGiven: { flag: { from: ["commission"], by: ({ commission }) => isAnswer(commission, "given") } },
      consentRefused: { flag: { from: ["commission"], by: ({ commission }) => isAnswer(commission, "refused") } },
    },
    decide: [
      { when: { not: { all: ["possibleForm", "parentIsProvince"] } }, then: breach },
      { when: "consentGiven", then: fits },
      { when: "consentRefused", then: breach },
    ],
    otherwise: needsConsent,
  },
);
