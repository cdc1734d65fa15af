import { type Requirement, type Rule, rule } from "../outcome/index.ts";
import { completed, discretion, excellent, good, noClassFits, notCompleted } from "./answers.ts";
import { art11Leader as law } from "./art-11-leader.law.ts";
import { type LeaderYear, leaderReaders } from "./leader-year.ts";
import type { RatingClass } from "./rating-class.ts";

/** The cases of the lowest class other than the score, points a to e of the text. */
const triggers: Requirement<keyof typeof law> = {
  any: [
    "unitBelow70",
    "allTargetsMissed",
    { all: ["targetMissed", "oneMissedCounts"] },
    "unitsNotCompletedOver50",
    "lowConfidenceOver50",
    "dutyViolation",
    "degeneration",
    "managedCorruption",
  ],
};

/**
 * Which class does Art. 11 of 366-QĐ/TW give a leader, one under Central management included? The tasks are those of the
 * places, fields and units directly led. "Excellent" means that the conditions are met; the cap on its number comes
 * after.
 *
 * For "excellent" the text repeats "on time" for collectives and for members, and not for leaders: an open point. Where
 * the matter was detected, reported, handled and repaired, the answer is left to the authority.
 */
export const art11LeaderRule: Rule<LeaderYear, RatingClass> = /* @__PURE__ */ rule("art11Leader", { readers: leaderReaders, law }, {
  conditions: {
    score90: { number: "score" },
    allTasksDone: { part: "done", of: "tasks" },
    beyond30: { part: "beyond", of: "tasks" },
    onTimeForExcellent: "as-read",
    shortcomingsRepaired: { part: "repaired", of: "shortcomings" },
    score70: { number: "score" },
    noneLate: { part: "late", of: "tasks" },
    late20: { part: "late", of: "tasks" },
    below50: { number: "score" },
    unitBelow70: { part: "unitDone", of: "unitTasks" },
    targetMissed: { number: "basicTargetsMissed" },
    allTargetsMissed: { part: "basicTargetsMissed", of: "basicTargets" },
    oneMissedCounts: "as-read",
    unitsNotCompletedOver50: { part: "unitsNotCompleted", of: "unitsInCharge" },
    lowConfidenceOver50: { part: "lowConfidenceVotes", of: "confidenceVotes" },
    dutyViolation: { flag: "dutyViolationDisciplined" },
    degeneration: { flag: "degenerationConcluded" },
    managedCorruption: { flag: "managedCorruptionDisciplined" },
    selfDetected: { flag: "selfDetectedAndRepaired" },
    wayOutCoversAll: "as-read",
    bandAsFloor: "as-read",
  },
  decide: [
    {
      when: { all: ["selfDetected", { any: ["wayOutCoversAll", { not: "below50" }] }, { any: ["below50", triggers] }] },
      then: discretion,
    },
    { when: { any: ["below50", triggers] }, then: notCompleted },
    {
      when: {
        all: [
          "score90",
          "allTasksDone",
          "beyond30",
          { any: ["noneLate", { not: "onTimeForExcellent" }] },
          "shortcomingsRepaired",
        ],
      },
      then: excellent,
    },
    {
      when: { all: ["score70", { any: [{ not: "score90" }, "bandAsFloor"] }, "allTasksDone", "noneLate"] },
      then: good,
    },
    {
      when: { all: [{ not: "below50" }, { any: [{ not: "score70" }, "bandAsFloor"] }, "allTasksDone", "late20"] },
      then: completed,
    },
  ],
  otherwise: noClassFits,
});
