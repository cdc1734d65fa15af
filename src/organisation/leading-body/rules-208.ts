import { type Rule, rule } from "../../outcome/index.ts";
import { breach, fits, type StructureAnswer } from "../structure/structure-answer.ts";
import { type LeadingBodyFacts, leadingBodyFields, leadingBodyReaders } from "./leading-body.ts";
import { branchLeadersLaw208, inspectionCommissionLaw208 } from "./leading-body-208.law.ts";

/**
 * Judges the leaders of a branch that has switched to 208-QĐ/TW (chi ủy): a committee of at most seven, and one deputy. The
 * text was not read; one office's papers say so.
 *
 * @example
 * ```ts
 * import { leadingBody } from "chibo/organisation";
 * import { qd208BranchLeadersRule, judge } from "chibo/rules";
 *
 * const body = leadingBody({ organisationId: "01", kind: "branch", deputies: 1, members: 7 });
 * judge(qd208BranchLeadersRule, body).value; // => "fits"
 * judge(qd208BranchLeadersRule, { ...body, members: 8 }).value; // => "breach"
 * ```
 */
export const qd208BranchLeadersRule: Rule<LeadingBodyFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "branchLeaders",
  { readers: leadingBodyReaders, law: branchLeadersLaw208, fields: leadingBodyFields },
  {
    conditions: { atMost7: { number: "members" }, oneDeputy: { number: "deputies" } },
    decide: [{ when: { all: ["atMost7", "oneDeputy"] }, then: fits }],
    otherwise: breach,
  },
);

/**
 * Judges whether a body that has switched to 208-QĐ/TW has the inspection commission that it is to have (ủy ban kiểm tra): a
 * branch has none (21-QĐ/TW 7, by one office's papers). Of other bodies nothing was found.
 *
 * @example
 * ```ts
 * import { leadingBody } from "chibo/organisation";
 * import { qd208InspectionCommissionRule, judge } from "chibo/rules";
 *
 * const body = leadingBody({ organisationId: "01", kind: "branch", hasInspectionCommission: true });
 * judge(qd208InspectionCommissionRule, body).value; // => "breach"
 * judge(qd208InspectionCommissionRule, { ...body, kind: "grassroots-organisation" }).reason; // => "text-not-read"
 * ```
 */
export const qd208InspectionCommissionRule: Rule<LeadingBodyFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "inspectionCommission",
  { readers: leadingBodyReaders, law: inspectionCommissionLaw208, fields: leadingBodyFields },
  {
    conditions: { below: { text: "kind" }, hasInspectionCommission: { flag: "hasInspectionCommission" } },
    decide: [
      { when: { not: "below" }, then: { kind: "undetermined", reason: "text-not-read", decidedBy: null } },
      { when: "hasInspectionCommission", then: breach },
    ],
    otherwise: fits,
  },
);
