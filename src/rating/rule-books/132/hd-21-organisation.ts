import { type Requirement, type Rule, rule } from "../../../outcome/index.ts";
import { type OrganisationYear, organisationReaders, organisationYearFields } from "../../records/organisation-year.ts";
import type { RatingClass } from "../../records/rating-class.ts";
import { completed, excellent, good, notCompleted, textNotRead } from "../answers.ts";
import { completedOrBetter, countedBelow, goodOrBetter, ratedBelow } from "../rated-below.ts";
import { hd21Organisation as law } from "./hd-21.law.ts";

const goodInAll: Requirement<keyof typeof law> = {
  all: ["partyBuildingGood", "leadershipGood", "othersAverage", "allCompleted", "good50", "sameLevelCompleted"],
};

/**
 * Gives a Party organisation a class by 21-HD/BTCTW (xếp loại tổ chức đảng), 2019 to 2023. A branch is held against the
 * classes of its members, an organisation against those of the organisations directly below it. "Excellent" means that
 * the conditions are met; the cap on its number comes after.
 *
 * Only "completed" is said to need an organisation without discipline. What a disciplined one with better criteria gets
 * was not read, and is left open.
 *
 * @example
 * ```ts
 * import { organisationYear } from "chibo/rating";
 * import { hd21OrganisationRule, judge } from "chibo/rules";
 *
 * judge(hd21OrganisationRule, organisationYear({ partyBuilding: "level-poor" })).value; // => "not-completed"
 * ```
 */
export const hd21OrganisationRule: Rule<OrganisationYear, RatingClass> = /* @__PURE__ */ rule(
  "hd21Organisation",
  { readers: organisationReaders, fields: organisationYearFields, law },
  {
    conditions: {
      partyBuildingExcellent: { text: "partyBuilding" },
      leadershipExcellent: { text: "leadership" },
      othersGood: { text: "otherCriteria" },
      allCompleted: { part: { from: countedBelow, by: completedOrBetter }, of: { from: countedBelow, by: ratedBelow } },
      good80: { part: { from: countedBelow, by: goodOrBetter }, of: { from: countedBelow, by: ratedBelow } },
      sameLevelGood: { text: "sameLevelBodies" },
      partyBuildingGood: { text: "partyBuilding" },
      leadershipGood: { text: "leadership" },
      othersAverage: { text: "otherCriteria" },
      good50: { part: { from: countedBelow, by: goodOrBetter }, of: { from: countedBelow, by: ratedBelow } },
      sameLevelCompleted: { text: "sameLevelBodies" },
      partyBuildingAverage: { text: "partyBuilding" },
      leadershipAverage: { text: "leadership" },
      disciplined: { flag: "disciplined" },
      selfDetected: { flag: "selfDetectedAndRepaired" },
      targetsBelow50: { part: "targetsReached", of: "targets" },
      forceMajeure: { flag: "forceMajeure" },
      partyBuildingPoor: { text: "partyBuilding" },
      branch: { text: "form" },
      disciplinedOver20: { part: "membersDisciplined", of: "members" },
    },
    decide: [
      {
        when: {
          any: [
            { all: ["targetsBelow50", { not: "forceMajeure" }] },
            "partyBuildingPoor",
            { all: ["branch", "disciplinedOver20"] },
          ],
        },
        then: notCompleted,
      },
      { when: { all: ["disciplined", { not: "selfDetected" }, goodInAll] }, then: textNotRead },
      {
        when: {
          all: [
            "partyBuildingExcellent",
            "leadershipExcellent",
            "othersGood",
            "allCompleted",
            "good80",
            "sameLevelGood",
          ],
        },
        then: excellent,
      },
      { when: goodInAll, then: good },
      {
        when: {
          all: [
            "partyBuildingAverage",
            "leadershipAverage",
            "othersAverage",
            { any: [{ not: "disciplined" }, "selfDetected"] },
          ],
        },
        then: completed,
      },
    ],
    otherwise: notCompleted,
  },
);
