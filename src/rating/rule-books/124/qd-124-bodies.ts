import { type Decided, type Requirement, type Rule, rule } from "../../../outcome/index.ts";
import { type CollectiveYear, collectiveReaders, collectiveYearFields } from "../../records/collective-year.ts";
import { type OrganisationYear, organisationReaders, organisationYearFields } from "../../records/organisation-year.ts";
import type { RatingClass } from "../../records/rating-class.ts";
import { completed, excellent, good, noClassFits, notCompleted, textNotRead } from "../answers.ts";
import { qd124Collective, qd124Organisation } from "./qd-124.law.ts";

type BodyNeeds = Requirement<
  "tasksExcellent" | "othersGood" | "tasksGood" | "subordinateDisciplined" | "memberDisciplined" | "selfDetected"
>;
type Row = { readonly when: BodyNeeds; readonly then: Decided<RatingClass> };

// What Art. 12 asks of collectives and organisations alike: no discipline in or under the body.
const noneDisciplined: BodyNeeds = { all: [{ not: "subordinateDisciplined" }, { not: "memberDisciplined" }] };
const forExcellent: Row = { when: { all: ["tasksExcellent", "othersGood", noneDisciplined] }, then: excellent };
const forGood: Row = { when: { all: ["tasksGood", { any: ["selfDetected", noneDisciplined] }] }, then: good };
const forCompleted: Row = { when: { any: ["selfDetected", noneDisciplined] }, then: completed };

const results: Requirement<keyof typeof qd124Collective> = { all: ["unitBelow50", "mainTargetsMissed"] };

/**
 * Gives a leading collective a class by Art. 12 of 124-QĐ/TW (xếp loại tập thể lãnh đạo, quản lý), October 2023 to August
 * 2025. "Excellent" means that the conditions are met; the cap on its number comes after. Any discipline of a member
 * lowers the collective to the lowest class, unless the matter was detected and remedied by itself.
 *
 * @example
 * ```ts
 * import { collectiveYear } from "chibo/rating";
 * import { judge, qd124CollectiveRule } from "chibo/rules";
 *
 * judge(qd124CollectiveRule, collectiveYear({ disunityConcluded: true })).value; // => "not-completed"
 * ```
 */
export const qd124CollectiveRule: Rule<CollectiveYear, RatingClass> = /* @__PURE__ */ rule(
  "qd124Collective",
  { readers: collectiveReaders, fields: collectiveYearFields, law: qd124Collective },
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
      disunity: { flag: "disunityConcluded" },
      degeneration: { flag: "degenerationConcluded" },
      unitBelow50: { part: "unitDone", of: "unitTasks" },
      mainTargetsMissed: { flag: "mainTargetsMissed" },
      forceMajeure: { flag: "forceMajeure" },
      collectiveDisciplined: { flag: "collectiveDisciplined" },
    },
    decide: [
      {
        when: {
          any: [
            "tasksPoor",
            "othersPoor",
            "disunity",
            "degeneration",
            { all: [results, { not: "forceMajeure" }] },
            { all: [{ any: ["collectiveDisciplined", "memberDisciplined"] }, { not: "selfDetected" }] },
          ],
        },
        then: notCompleted,
      },
      { when: results, then: textNotRead },
      forExcellent,
      forGood,
      forCompleted,
    ],
    otherwise: noClassFits,
  },
);

/**
 * Gives a Party organisation a class by Art. 12 of 124-QĐ/TW (xếp loại tổ chức đảng), October 2023 to August 2025.
 * "Excellent" means that the conditions are met; the cap on its number comes after.
 *
 * A disciplined member of the leading collective bars every class from completed up, and is no case of the lowest: then
 * no class fits.
 *
 * @example
 * ```ts
 * import { organisationYear } from "chibo/rating";
 * import { judge, qd124OrganisationRule } from "chibo/rules";
 *
 * judge(qd124OrganisationRule, organisationYear({ units: 10, unitsDisciplined: 3 })).value; // => "not-completed"
 * ```
 */
export const qd124OrganisationRule: Rule<OrganisationYear, RatingClass> = /* @__PURE__ */ rule(
  "qd124Organisation",
  { readers: organisationReaders, fields: organisationYearFields, law: qd124Organisation },
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
      forExcellent,
      forGood,
      forCompleted,
    ],
    otherwise: noClassFits,
  },
);
