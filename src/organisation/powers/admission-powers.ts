import { type Rule, rule } from "../../outcome/index.ts";
import { type PowerFacts, powerReaders } from "./power-facts.ts";
import { admissionPowersLaw } from "./powers.law.ts";
import { breach, fits, type StructureAnswer } from "../structure/structure-answer.ts";

/**
 * May this grassroots committee be given the power to admit and expel members? More than 100 members and three years
 * running "hoàn thành tốt nhiệm vụ" (294-QĐ/TW 22.1).
 *
 * @example
 * ```ts
 * const facts = { ...unknownPowerFacts, official: 95, goodYears: 3 };
 * judge(admissionPowersRule, { ...facts, probationary: 5 }).value; // => "breach"
 * judge(admissionPowersRule, { ...facts, probationary: 6 }).value; // => "fits"
 * ```
 */
export const admissionPowersRule: Rule<PowerFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "admissionPowers",
  { readers: powerReaders, law: admissionPowersLaw },
  {
    conditions: { moreThan100: { sum: ["official", "probationary"] }, goodYears: { number: "goodYears" } },
    decide: [{ when: { all: ["moreThan100", "goodYears"] }, then: fits }],
    otherwise: breach,
  },
);
