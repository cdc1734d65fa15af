import { type Rule, rule } from "../outcome/index.ts";
import { completed, discretion, excellent, good, notCompleted } from "./answers.ts";
import { type MemberYear, memberReaders } from "./member-year.ts";
import { qd124Member as law } from "./qd-124-member.law.ts";
import type { RatingClass } from "./rating-class.ts";

/**
 * Which class did Art. 12 of 124-QĐ/TW give a member without a leading post, October 2023 to August 2025? "Excellent"
 * means that the conditions are met; the cap on its number comes after. Any discipline of the year, for whatever act,
 * gave the lowest class, unless the matter was detected and remedied by the member.
 */
export const qd124MemberRule: Rule<MemberYear, RatingClass> = /* @__PURE__ */ rule("qd124Member", { readers: memberReaders, law }, {
  conditions: {
    tasksExcellent: { text: "taskResults" },
    othersGood: { text: "otherCriteria" },
    allTasksDone: { part: "done", of: "tasks" },
    noneLate: { part: "late", of: "tasks" },
    beyond50: { part: "beyond", of: "tasks" },
    tasksGood: { text: "taskResults" },
    tasksPoor: { text: "taskResults" },
    othersPoor: { text: "otherCriteria" },
    degeneration: { flag: "degenerationConcluded" },
    listedViolation: { text: "listedViolation" },
    listedNotWeighed: { text: "listedViolation" },
    tasksBelow50: { part: "done", of: "tasks" },
    disciplined: { flag: "disciplined" },
    selfDetected: { flag: "selfDetectedAndRepaired" },
  },
  decide: [
    {
      when: {
        any: [
          "tasksPoor",
          "othersPoor",
          "degeneration",
          "listedViolation",
          "tasksBelow50",
          { all: ["disciplined", { not: "selfDetected" }] },
        ],
      },
      then: notCompleted,
    },
    { when: "listedNotWeighed", then: discretion },
    { when: { all: ["tasksExcellent", "othersGood", "allTasksDone", "noneLate", "beyond50"] }, then: excellent },
    { when: "tasksGood", then: good },
  ],
  otherwise: completed,
});
