import { type Requirement, type Rule, rule } from "../outcome/index.ts";
import { completed, excellent, good, noClassFits, notCompleted, textNotRead } from "./answers.ts";
import { type CollectiveYear, collectiveReaders } from "./collective-year.ts";
import { qd124Collective as law } from "./qd-124-collective.law.ts";
import type { RatingClass } from "./rating-class.ts";

type Needs = Requirement<keyof typeof law>;

const noneDisciplined: Needs = { all: [{ not: "subordinateDisciplined" }, { not: "memberDisciplined" }] };
const results: Needs = { all: ["unitBelow50", "mainTargetsMissed"] };

/**
 * Which class did Art. 12 of 124-QĐ/TW give a leading collective, October 2023 to August 2025? "Excellent" means that the
 * conditions are met; the cap on its number comes after. Any discipline of a member lowers the collective to the lowest
 * class, unless the matter was detected and remedied by itself.
 */
export const qd124CollectiveRule: Rule<CollectiveYear, RatingClass> = /* @__PURE__ */ rule(
  "qd124Collective",
  { readers: collectiveReaders, law },
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
      { when: { all: ["tasksExcellent", "othersGood", noneDisciplined] }, then: excellent },
      { when: { all: ["tasksGood", { any: ["selfDetected", noneDisciplined] }] }, then: good },
      { when: { any: ["selfDetected", noneDisciplined] }, then: completed },
    ],
    otherwise: noClassFits,
  },
);
