import { type Rule, rule } from "../../outcome/index.ts";
import { leadersFromStandingLaw } from "./leading-body.law.ts";
import { type LeadingBodyFacts, leadingBodyReaders } from "./leading-body.ts";
import { breach, fits, type StructureAnswer } from "../structure/structure-answer.ts";

/**
 * Do secretary and deputies come from the standing committee, as in a province or district they must (Charter 20.1)?
 *
 * @example
 * ```ts
 * const facts = { ...unknownLeadingBody, kind: "province", leadersFromStanding: false };
 * judge(leadersFromStandingRule, facts).value; // => "breach"
 * ```
 */
export const leadersFromStandingRule: Rule<LeadingBodyFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "leadersFromStanding",
  { readers: leadingBodyReaders, law: leadersFromStandingLaw },
  {
    conditions: { leadersFromStanding: { flag: "leadersFromStanding" } },
    decide: [{ when: "leadersFromStanding", then: fits }],
    otherwise: breach,
  },
);
