import { type Rule, rule } from "../../outcome/index.ts";
import { communeLeadersLaw } from "./leading-body.law.ts";
import { type LeadingBodyFacts, leadingBodyReaders } from "./leading-body.ts";
import { breach, fits, review, type StructureAnswer } from "../structure/structure-answer.ts";

/**
 * Are the leaders of a commune of the sizes instructed for the term 2025 to 2030 (45-CT/TW)? At most 27 committee members,
 * 33 where three or more were merged; a standing committee of nine to eleven; two deputies. Other numbers in the standing
 * committee or of deputies are a matter to look at again.
 *
 * @example
 * ```ts
 * const facts = { ...unknownLeadingBody, kind: "commune", standingMembers: 9, deputies: 2 };
 * judge(communeLeadersRule, { ...facts, formedFrom: 2, members: 28 }).value; // => "breach"
 * judge(communeLeadersRule, { ...facts, formedFrom: 3, members: 28 }).value; // => "fits"
 * ```
 */
export const communeLeadersRule: Rule<LeadingBodyFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "communeLeaders",
  { readers: leadingBodyReaders, law: communeLeadersLaw },
  {
    conditions: {
      ofAtLeast3: { number: "formedFrom" },
      atMost27: { number: "members" },
      atMost33: { number: "members" },
      standingAtLeast9: { number: "standingMembers" },
      standingAtMost11: { number: "standingMembers" },
      atLeastTwoDeputies: { number: "deputies" },
      atMostTwoDeputies: { number: "deputies" },
    },
    decide: [
      { when: { not: "atMost33" }, then: breach },
      { when: { all: [{ not: "ofAtLeast3" }, { not: "atMost27" }] }, then: breach },
      {
        when: { all: ["standingAtLeast9", "standingAtMost11", "atLeastTwoDeputies", "atMostTwoDeputies"] },
        then: fits,
      },
    ],
    otherwise: review,
  },
);
