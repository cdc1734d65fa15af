import { type Rule, rule } from "../outcome/index.ts";
import { completed, discretion, good, notCompleted, textNotRead } from "./answers.ts";
import { type LeaderYear, leaderReaders } from "./leader-year.ts";
import { qd124Leader as law } from "./qd-124-leader.law.ts";
import type { RatingClass } from "./rating-class.ts";

/**
 * Which class did Art. 12 of 124-QĐ/TW give a leader, October 2023 to August 2025? It never answers "excellent": where
 * every condition of it that was seen is met, one on the units below is left that was not, and the answer is open.
 */
export const qd124LeaderRule: Rule<LeaderYear, RatingClass> = /* @__PURE__ */ rule("qd124Leader", { readers: leaderReaders, law }, {
  conditions: {
    tasksExcellent: { text: "taskResults" },
    othersGood: { text: "otherCriteria" },
    exemplary: { flag: "exemplary" },
    allTargetsReached: { part: "targetsReached", of: "targets" },
    targetsExceeded50: { part: "targetsExceeded", of: "targets" },
    tasksGood: { text: "taskResults" },
    tasksPoor: { text: "taskResults" },
    othersPoor: { text: "otherCriteria" },
    degeneration: { flag: "degenerationConcluded" },
    listedViolation: { text: "listedViolation" },
    listedNotWeighed: { text: "listedViolation" },
    unitBelow50: { part: "unitDone", of: "unitTasks" },
    disciplined: { flag: "disciplined" },
    managedCorruption: { flag: "managedCorruptionDisciplined" },
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
          "unitBelow50",
          { all: [{ any: ["disciplined", "managedCorruption"] }, { not: "selfDetected" }] },
        ],
      },
      then: notCompleted,
    },
    { when: "listedNotWeighed", then: discretion },
    {
      when: { all: ["tasksExcellent", "othersGood", "exemplary", "allTargetsReached", "targetsExceeded50"] },
      then: textNotRead,
    },
    { when: "tasksGood", then: good },
  ],
  otherwise: completed,
});
