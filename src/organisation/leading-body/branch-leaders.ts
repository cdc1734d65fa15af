import { type Rule, rule } from "../../outcome/index.ts";
import { branchLeadersLaw, sectionLeadersLaw } from "./leading-body.law.ts";
import { type LeadingBodyFacts, leadingBodyReaders } from "./leading-body.ts";
import { breach, fits, type StructureAnswer } from "../structure/structure-answer.ts";

/**
 * Are the leaders of a branch as the law has them? A committee (chi ủy) of at most seven, one deputy, secretary and deputy
 * out of the committee, no standing committee (294-QĐ/TW 23.2). A branch without a committee has only a secretary and a
 * deputy; the law names no least number of committee members.
 *
 * @example
 * ```ts
 * const facts = { ...unknownLeadingBody, kind: "branch", deputies: 1, deputyFromCommittee: true, standingMembers: 0 };
 * judge(branchLeadersRule, { ...facts, members: 7 }).value; // => "fits"
 * judge(branchLeadersRule, { ...facts, members: 8 }).value; // => "breach"
 * ```
 */
export const branchLeadersRule: Rule<LeadingBodyFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "branchLeaders",
  { readers: leadingBodyReaders, law: branchLeadersLaw },
  {
    conditions: {
      hasCommittee: { number: "members" },
      atMost7: { number: "members" },
      oneDeputy: { number: "deputies" },
      deputyFromCommittee: { flag: "deputyFromCommittee" },
      hasStandingCommittee: { number: "standingMembers" },
    },
    decide: [
      { when: "hasStandingCommittee", then: breach },
      { when: { not: "atMost7" }, then: breach },
      { when: { not: "oneDeputy" }, then: breach },
      { when: { all: ["hasCommittee", { not: "deputyFromCommittee" }] }, then: breach },
    ],
    otherwise: fits,
  },
);

/**
 * Are the leaders of a section (đảng bộ bộ phận) as the law has them? A committee of at most seven and no standing
 * committee (06-HD/TW 13.3).
 *
 * @example
 * ```ts
 * judge(sectionLeadersRule, { ...unknownLeadingBody, kind: "section", members: 8 }).value; // => "breach"
 * ```
 */
export const sectionLeadersRule: Rule<LeadingBodyFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "sectionLeaders",
  { readers: leadingBodyReaders, law: sectionLeadersLaw },
  {
    conditions: { atMost7: { number: "members" }, hasStandingCommittee: { number: "standingMembers" } },
    decide: [
      { when: { not: "atMost7" }, then: breach },
      { when: "hasStandingCommittee", then: breach },
    ],
    otherwise: fits,
  },
);
