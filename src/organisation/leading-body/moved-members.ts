import { type Rule, rule } from "../../outcome/index.ts";
import { movedMembersLaw } from "./leading-body.law.ts";
import { type LeadingBodyFacts, leadingBodyReaders } from "./leading-body.ts";
import { fits, needsConsent, type StructureAnswer } from "../structure/structure-answer.ts";

/**
 * May so many elected members be moved elsewhere at one time? For more than a third the committee two levels up must
 * consent (294-QĐ/TW 16.3).
 *
 * @example
 * ```ts
 * const facts = { ...unknownLeadingBody, kind: "commune", elected: 27 };
 * judge(movedMembersRule, { ...facts, movedAtOnce: 9 }).value; // => "fits"
 * judge(movedMembersRule, { ...facts, movedAtOnce: 10 }).value; // => "needs-consent"
 * ```
 */
export const movedMembersRule: Rule<LeadingBodyFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "movedMembers",
  { readers: leadingBodyReaders, law: movedMembersLaw },
  {
    conditions: { moreThanThird: { part: "movedAtOnce", of: "elected" } },
    decide: [{ when: "moreThanThird", then: needsConsent }],
    otherwise: fits,
  },
);
