import { type Rule, rule } from "../../outcome/index.ts";
import { breach, fits, needsConsent, type StructureAnswer } from "../structure/structure-answer.ts";
import {
  appointedMembersLaw,
  inspectionCommissionLaw,
  leadersFromStandingLaw,
  movedMembersLaw,
} from "./leading-body.law.ts";
import { type LeadingBodyFacts, leadingBodyFields, leadingBodyReaders } from "./leading-body.ts";

/**
 * Judges where secretary and deputies come from (nguồn bí thư, phó bí thư): in a province or district from the
 * standing committee (Charter 20.1).
 *
 * @example
 * ```ts
 * import { leadingBody } from "chibo/organisation";
 * import { judge, leadersFromStandingRule } from "chibo/rules";
 *
 * const body = leadingBody({ organisationId: "01", kind: "province", leadersFromStanding: false });
 * judge(leadersFromStandingRule, body).value; // => "breach"
 * ```
 */
export const leadersFromStandingRule: Rule<LeadingBodyFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "leadersFromStanding",
  { readers: leadingBodyReaders, law: leadersFromStandingLaw, fields: leadingBodyFields },
  {
    conditions: { leadersFromStanding: { flag: "leadersFromStanding" } },
    decide: [{ when: "leadersFromStanding", then: fits }],
    otherwise: breach,
  },
);

/**
 * Judges whether there is an inspection commission (ủy ban kiểm tra) where there has to be: from the grassroots
 * organisation up there is one; branches and sections have none (296-QĐ/TW 7).
 *
 * @example
 * ```ts
 * import { leadingBody } from "chibo/organisation";
 * import { inspectionCommissionRule, judge } from "chibo/rules";
 *
 * const body = leadingBody({ organisationId: "01", kind: "section", hasInspectionCommission: true });
 * judge(inspectionCommissionRule, body).value; // => "breach"
 * ```
 */
export const inspectionCommissionRule: Rule<LeadingBodyFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "inspectionCommission",
  { readers: leadingBodyReaders, law: inspectionCommissionLaw, fields: leadingBodyFields },
  {
    conditions: { below: { text: "kind" }, hasInspectionCommission: { flag: "hasInspectionCommission" } },
    decide: [
      { when: { all: ["below", "hasInspectionCommission"] }, then: breach },
      { when: { any: ["below", "hasInspectionCommission"] }, then: fits },
    ],
    otherwise: breach,
  },
);

/**
 * Judges how many members are appointed beyond the number that the congress set (chỉ định thêm cấp ủy viên): a tenth of it,
 * a fifth at the grassroots; for more the Central Organisation Commission must reply (294-QĐ/TW 16.2.5, 06-HD/TW 16.5).
 *
 * @example
 * ```ts
 * import { leadingBody } from "chibo/organisation";
 * import { appointedMembersRule, judge } from "chibo/rules";
 *
 * const body = leadingBody({
 *   organisationId: "01",
 *   kind: "grassroots-organisation",
 *   setByCongress: 15,
 *   appointedBeyond: 3,
 * });
 * judge(appointedMembersRule, body).value; // => "fits"
 * judge(appointedMembersRule, { ...body, appointedBeyond: 4 }).value; // => "needs-consent"
 * ```
 */
export const appointedMembersRule: Rule<LeadingBodyFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "appointedMembers",
  { readers: leadingBodyReaders, law: appointedMembersLaw, fields: leadingBodyFields },
  {
    conditions: {
      atGrassroots: { text: "kind" },
      withinFifth: { number: "appointedBeyond", per: "setByCongress" },
      withinTenth: { number: "appointedBeyond", per: "setByCongress" },
    },
    decide: [
      { when: "withinTenth", then: fits },
      { when: { all: ["atGrassroots", "withinFifth"] }, then: fits },
    ],
    otherwise: needsConsent,
  },
);

/**
 * Judges how many elected members are moved elsewhere at one time (điều động cấp ủy viên): for more than a third the
 * committee two levels up must consent (294-QĐ/TW 16.3).
 *
 * @example
 * ```ts
 * import { leadingBody } from "chibo/organisation";
 * import { judge, movedMembersRule } from "chibo/rules";
 *
 * const body = leadingBody({ organisationId: "01", kind: "commune", elected: 27, movedAtOnce: 9 });
 * judge(movedMembersRule, body).value; // => "fits"
 * judge(movedMembersRule, { ...body, movedAtOnce: 10 }).value; // => "needs-consent"
 * ```
 */
export const movedMembersRule: Rule<LeadingBodyFacts, StructureAnswer> = /* @__PURE__ */ rule(
  "movedMembers",
  { readers: leadingBodyReaders, law: movedMembersLaw, fields: leadingBodyFields },
  {
    conditions: { moreThanThird: { part: "movedAtOnce", of: "elected" } },
    decide: [{ when: "moreThanThird", then: needsConsent }],
    otherwise: fits,
  },
);
