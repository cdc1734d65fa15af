import { type Requirement, type Rule, rule } from "../outcome/index.ts";
import { completed, excellent, good, noClassFits, notCompleted } from "./answers.ts";
import { type OrganisationYear, organisationReaders } from "./organisation-year.ts";
import { qd124Organisation as law } from "./qd-124-organisation.law.ts";
import type { RatingClass } from "./rating-class.ts";

type Needs = Requirement<keyof typeof law>;

const noneDisciplined: Needs = { all: [{ not: "subordinateDisciplined" }, { not: "memberDisciplined" }] };

/**
 * Which class did Art. 12 of 124-QĐ/TW give an organisation, October 2023 to August 2025? "Excellent" means that the
 * conditions are met; the cap on its number comes after.
 *
 * A disciplined member of the leading collective bars every class from completed up, and is no case of the lowest: then
 * no class fits.
 */
export const qd124OrganisationRule: Rule<OrganisationYear, RatingClass> = /* @__PURE__ */ rule(
  "qd124Organisation",
  { readers: organisationReaders, law },
  {
    conditions: {
      tasksExcellent: { text: "taskResults" },
      othersGood: { text: "otherCriteria" },
      subordinateDisciplined: { flag: "subordinateDisciplined" },
      memberDisciplined: { flag: "memberDisciplined" },
      tasksGood: { text: "taskResults" },
      selfDetected: { flag: "selfDetectedAndRepaired" },
      tasksPoor: { text: "taskResults" },
      othersPoor: { text: "otherCriteria" },
      targetsBelow50: { part: "targetsReached", of: "targets" },
      mainTargetsMissed: { flag: "mainTargetsMissed" },
      forceMajeure: { flag: "forceMajeure" },
      collectiveDisciplined: { flag: "collectiveDisciplined" },
      unitsOver20: { part: "unitsDisciplined", of: "units" },
    },
    decide: [
      {
        when: {
          any: [
            "tasksPoor",
            "othersPoor",
            { all: ["subordinateDisciplined", { not: "selfDetected" }] },
            { all: ["targetsBelow50", "mainTargetsMissed", { not: "forceMajeure" }] },
            "collectiveDisciplined",
            "unitsOver20",
          ],
        },
        then: notCompleted,
      },
      { when: { all: ["tasksExcellent", "othersGood", noneDisciplined] }, then: excellent },
      { when: { all: ["tasksGood", { any: ["selfDetected", noneDisciplined] }] }, then: good },
      { when: { any: ["selfDetected", noneDisciplined] }, then: completed },
    ],
    otherwise: noClassFits,
  },
);
