import { type Rule, rule } from "../../outcome/index.ts";
import { breach, fits, needsConsent, review, type StructureAnswer } from "../structure/structure-answer.ts";
import { branchLeadersLaw, communeLeadersLaw, sectionLeadersLaw, standingShareLaw } from "./leading-body.law.ts";
import { type LeadingBodyFacts, leadingBodyFields, leadingBodyReaders } from "./leading-body.ts";

/**
 * Judges the leaders of a branch (chi ủy): a committee of at most seven, one deputy, secretary and deputy out of
 * the committee, no standing committee (294-QĐ/TW 23.2). A branch without a committee has only a secretary and a deputy; the
 * law names no least number of committee members.
 *
 * @example
 * ```ts
 * import { leadingBody } from "chibo/organisation";
 * import { branchLeadersRule, judge } from "chibo/rules";
 *
 * const leaders = { standingMembers: 0, deputies: 1, deputyFromCommittee: true };
 * const body = leadingBody({ organisationId: "01", kind: "branch", ...leaders, members: 7 });
 * judge(branchLeadersRule, body).value; // => "fits"
 * judge(branchLeadersRule, { ...body, members: 8 }).value; // => "breach"
 * ```
 */
export const branchLeadersRule: Rule<LeadingBodyFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "branchLeaders",
  { readers: leadingBodyReaders, law: branchLeadersLaw, fields: leadingBodyFields },
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
 * Judges the leaders of a section (đảng ủy bộ phận): a committee of at most seven and no standing committee
 * (06-HD/TW 13.3).
 *
 * @example
 * ```ts
 * import { leadingBody } from "chibo/organisation";
 * import { judge, sectionLeadersRule } from "chibo/rules";
 *
 * judge(sectionLeadersRule, leadingBody({ organisationId: "01", kind: "section", members: 8 })).value; // => "breach"
 * ```
 */
export const sectionLeadersRule: Rule<LeadingBodyFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "sectionLeaders",
  { readers: leadingBodyReaders, law: sectionLeadersLaw, fields: leadingBodyFields },
  {
    conditions: { atMost7: { number: "members" }, hasStandingCommittee: { number: "standingMembers" } },
    decide: [
      { when: { not: "atMost7" }, then: breach },
      { when: "hasStandingCommittee", then: breach },
    ],
    otherwise: fits,
  },
);

/**
 * Judges the size of a standing committee (ban thường vụ): at most a third of the committee, at any level.
 * Provinces and bodies directly under the Centre that were newly formed may exceed that, under half, as the Politburo
 * decides; for communes it is as the Politburo sets (294-QĐ/TW 14.2).
 *
 * @example
 * ```ts
 * import { leadingBody } from "chibo/organisation";
 * import { judge, standingShareRule } from "chibo/rules";
 *
 * const body = leadingBody({ organisationId: "01", kind: "grassroots-organisation", members: 15, standingMembers: 5 });
 * judge(standingShareRule, body).value; // => "fits"
 * judge(standingShareRule, { ...body, standingMembers: 6 }).value; // => "breach"
 * judge(standingShareRule, { ...body, standingMembers: 6, kind: "commune" }).reason; // => "discretion"
 * ```
 */
export const standingShareRule: Rule<LeadingBodyFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "standingShare",
  { readers: leadingBodyReaders, law: standingShareLaw, fields: leadingBodyFields },
  {
    conditions: {
      hasStandingCommittee: { number: "standingMembers" },
      atMostThird: { part: "standingMembers", of: "members" },
      ofCommune: { text: "kind" },
      ofProvinceOrCentralDirect: { text: "kind" },
      newlyFormed: { flag: "newlyFormed" },
      underHalf: { part: "standingMembers", of: "members" },
      politburoDecided: { flag: "politburoDecided" },
    },
    decide: [
      { when: { not: "hasStandingCommittee" }, then: fits },
      { when: "atMostThird", then: fits },
      { when: "ofCommune", then: { kind: "undetermined", reason: "discretion", decidedBy: "politburo" } },
      { when: { not: { all: ["ofProvinceOrCentralDirect", "newlyFormed", "underHalf"] } }, then: breach },
      { when: "politburoDecided", then: fits },
    ],
    otherwise: needsConsent,
  },
);

/**
 * Judges the leaders of a commune in the term 2025 to 2030 (đảng ủy cấp xã, 45-CT/TW): at most 27
 * committee members, 33 where three or more were merged; a standing committee of nine to eleven; two deputies. Other numbers
 * in the standing committee or of deputies are a matter to look at again.
 *
 * @example
 * ```ts
 * import { leadingBody } from "chibo/organisation";
 * import { communeLeadersRule, judge } from "chibo/rules";
 *
 * const leaders = { members: 28, standingMembers: 9, deputies: 2 };
 * const body = leadingBody({ organisationId: "01", kind: "commune", formedFrom: 2, ...leaders });
 * judge(communeLeadersRule, body).value; // => "breach"
 * judge(communeLeadersRule, { ...body, formedFrom: 3 }).value; // => "fits"
 * ```
 */
export const communeLeadersRule: Rule<LeadingBodyFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "communeLeaders",
  { readers: leadingBodyReaders, law: communeLeadersLaw, fields: leadingBodyFields },
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
