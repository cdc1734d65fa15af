import { type Rule, rule } from "../outcome/index.ts";
import {
  appointedMembersLaw,
  branchLeadersLaw,
  communeLeadersLaw,
  inspectionLaw,
  leadersFromStandingLaw,
  movedMembersLaw,
  sectionLeadersLaw,
  standingShareLaw,
} from "./leading-body.law.ts";
import { type LeadingBodyFacts, leadingBodyReaders } from "./leading-body.ts";
import { breach, fits, needsConsent, review, type StructureAnswer } from "./structure-answer.ts";

type LeadingBodyRule = Rule<LeadingBodyFacts, StructureAnswer>;

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
export const branchLeadersRule: LeadingBodyRule = /* @__PURE__ */ rule(
  "branchLeaders",
  leadingBodyReaders,
  branchLeadersLaw,
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
export const sectionLeadersRule: LeadingBodyRule = /* @__PURE__ */ rule(
  "sectionLeaders",
  leadingBodyReaders,
  sectionLeadersLaw,
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
 * Is the standing committee (ban thường vụ) of a size for its committee? At most a third of it, at any level. Provinces and
 * bodies directly under the Centre that were newly formed may exceed that, under half, as the Politburo decides; for
 * communes it is as the Politburo sets (294-QĐ/TW 14.2).
 *
 * @example
 * ```ts
 * const facts = { ...unknownLeadingBody, kind: "grassroots-organisation", members: 15 };
 * judge(standingShareRule, { ...facts, standingMembers: 5 }).value; // => "fits"
 * judge(standingShareRule, { ...facts, standingMembers: 6 }).value; // => "breach"
 * judge(standingShareRule, { ...facts, kind: "commune", standingMembers: 6 }).reason; // => "discretion"
 * ```
 */
export const standingShareRule: LeadingBodyRule = /* @__PURE__ */ rule(
  "standingShare",
  leadingBodyReaders,
  standingShareLaw,
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
export const communeLeadersRule: LeadingBodyRule = /* @__PURE__ */ rule(
  "communeLeaders",
  leadingBodyReaders,
  communeLeadersLaw,
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

/**
 * Do secretary and deputies come from the standing committee, as in a province or district they must (Charter 20.1)?
 *
 * @example
 * ```ts
 * const facts = { ...unknownLeadingBody, kind: "province", leadersFromStanding: false };
 * judge(leadersFromStandingRule, facts).value; // => "breach"
 * ```
 */
export const leadersFromStandingRule: LeadingBodyRule = /* @__PURE__ */ rule(
  "leadersFromStanding",
  leadingBodyReaders,
  leadersFromStandingLaw,
  {
    conditions: { leadersFromStanding: { flag: "leadersFromStanding" } },
    decide: [{ when: "leadersFromStanding", then: fits }],
    otherwise: breach,
  },
);

/**
 * Is there an inspection committee (ủy ban kiểm tra) where there has to be, and none where there cannot? From the
 * grassroots organisation up there is one; branches and sections have none (296-QĐ/TW 7).
 *
 * @example
 * ```ts
 * judge(inspectionRule, { ...unknownLeadingBody, kind: "section", hasInspectionCommittee: true }).value; // => "breach"
 * ```
 */
export const inspectionRule: LeadingBodyRule = /* @__PURE__ */ rule("inspection", leadingBodyReaders, inspectionLaw, {
  conditions: { below: { text: "kind" }, hasInspectionCommittee: { flag: "hasInspectionCommittee" } },
  decide: [
    { when: { all: ["below", "hasInspectionCommittee"] }, then: breach },
    { when: { any: ["below", "hasInspectionCommittee"] }, then: fits },
  ],
  otherwise: breach,
});

/**
 * How many members may be appointed beyond the number that the congress set? A tenth of it, a fifth at the grassroots; for
 * more the Central Organisation Commission must reply (294-QĐ/TW 16.2.5, 06-HD/TW 16.5).
 *
 * @example
 * ```ts
 * const facts = { ...unknownLeadingBody, kind: "grassroots-organisation", setByCongress: 15 };
 * judge(appointedMembersRule, { ...facts, appointedBeyond: 3 }).value; // => "fits"
 * judge(appointedMembersRule, { ...facts, appointedBeyond: 4 }).value; // => "needs-consent"
 * ```
 */
export const appointedMembersRule: LeadingBodyRule = /* @__PURE__ */ rule(
  "appointedMembers",
  leadingBodyReaders,
  appointedMembersLaw,
  {
    conditions: {
      atGrassroots: { text: "kind" },
      withinFifth: { part: "appointedBeyond", of: "setByCongress" },
      withinTenth: { part: "appointedBeyond", of: "setByCongress" },
    },
    decide: [
      { when: "withinTenth", then: fits },
      { when: { all: ["atGrassroots", "withinFifth"] }, then: fits },
    ],
    otherwise: needsConsent,
  },
);

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
export const movedMembersRule: LeadingBodyRule = /* @__PURE__ */ rule(
  "movedMembers",
  leadingBodyReaders,
  movedMembersLaw,
  {
    conditions: { moreThanThird: { part: "movedAtOnce", of: "elected" } },
    decide: [{ when: "moreThanThird", then: needsConsent }],
    otherwise: fits,
  },
);
