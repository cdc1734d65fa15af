import { type Decided, type Rule, rule } from "../../../outcome/index.ts";
import { type OrganisationYear, organisationReaders, organisationYearFields } from "../../records/organisation-year.ts";
import type { EarlierOrganisationClass } from "../../records/rating-class.ts";
import { countedBelow, ratedBelow } from "../rated-below.ts";
import { hd27Organisation as law } from "./hd-27.law.ts";

const weak: Decided<EarlierOrganisationClass> = { kind: "assessed", value: "weak" };
const notForced: Decided<EarlierOrganisationClass> = {
  kind: "undetermined",
  reason: "text-not-read",
  decidedBy: "rating-authority",
};

/**
 * Tells whether 27-HD/BTCTW forced an organisation into the lowest class, weak (yếu kém), 2014 to 2017. Under 50 points it
 * was weak, and in the listed cases whatever its points. The thresholds of the classes above were not found: an
 * organisation that is not forced is left open.
 *
 * @example
 * ```ts
 * import { organisationYear } from "chibo/rating";
 * import { hd27OrganisationRule, judge } from "chibo/rules";
 *
 * judge(hd27OrganisationRule, organisationYear({ score: 49 })).value; // => "weak"
 * ```
 */
export const hd27OrganisationRule: Rule<OrganisationYear, EarlierOrganisationClass> = /* @__PURE__ */ rule(
  "hd27Organisation",
  { readers: organisationReaders, fields: organisationYearFields, law },
  {
    conditions: {
      below50: { number: "score" },
      disunity: { flag: "disunityConcluded" },
      seriousViolation: { flag: "seriousViolationDisciplined" },
      governmentLowest: { flag: "governmentLowest" },
      massOrganisationsLowest: { number: "massOrganisationsLowest" },
      branch: { text: "form" },
      unitsOverThird: { part: "ratedNotCompleted", of: { from: countedBelow, by: ratedBelow } },
      membersOverHalf: { part: "ratedNotCompleted", of: { from: countedBelow, by: ratedBelow } },
    },
    decide: [
      {
        when: {
          any: [
            "below50",
            "disunity",
            "seriousViolation",
            "governmentLowest",
            "massOrganisationsLowest",
            { all: [{ not: "branch" }, "unitsOverThird"] },
            { all: ["branch", "membersOverHalf"] },
          ],
        },
        then: weak,
      },
    ],
    otherwise: notForced,
  },
);
