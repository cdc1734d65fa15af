import { type Rule, rule } from "../../outcome/index.ts";
import { standingShareLaw } from "./leading-body.law.ts";
import { type LeadingBodyFacts, leadingBodyReaders } from "./leading-body.ts";
import { breach, fits, needsConsent, type StructureAnswer } from "../structure/structure-answer.ts";

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
export const standingShareRule: Rule<LeadingBodyFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "standingShare",
  { readers: leadingBodyReaders, law: standingShareLaw },
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
