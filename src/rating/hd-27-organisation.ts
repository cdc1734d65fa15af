import { type Decided, type Rule, rule } from "../outcome/index.ts";
import { hd27Organisation as law } from "./hd-27-organisation.law.ts";
import { type OrganisationYear, organisationReaders } from "./organisation-year.ts";
import { countedBelow, ratedBelow } from "./rated-below.ts";
import type { EarlierOrganisationClass } from "./rating-class.ts";

const weak: Decided<EarlierOrganisationClass> = { kind: "assessed", value: "weak" };
const notForced: Decided<EarlierOrganisationClass> = {
  kind: "undetermined",
  reason: "text-not-read",
  decidedBy: "rating-authority",
};

/**
 * Did 27-HD/BTCTW force an organisation into the lowest class, weak (yếu kém), 2014 to 2017? Under 50 points it was weak,
 * and in the listed cases whatever its points. The thresholds of the classes above were not found: an organisation that
 * is not forced is left open.
 */
export const hd27OrganisationRule: Rule<OrganisationYear, EarlierOrganisationClass> = /* @__PURE__ */ rule(
  "hd27Organisation",
  { readers: organisationReaders, law },
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
