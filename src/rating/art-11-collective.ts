import { type Requirement, type Rule, rule } from "../outcome/index.ts";
import { completed, discretion, excellent, good, noClassFits, notCompleted } from "./answers.ts";
import { art11Collective as law } from "./art-11-collective.law.ts";
import { type CollectiveYear, collectiveReaders } from "./collective-year.ts";
import type { RatingClass } from "./rating-class.ts";

type Needs = Requirement<keyof typeof law>;

/** The cases of the lowest class other than the score, points a to d of the text. */
const triggers: Needs = {
  any: [
    "wrongdoing",
    { all: ["dutyViolation", { not: "fromFormerUnit" }, { not: "outsideResponsibility" }] },
    "degeneration",
    "unitBelow70",
    "allTargetsMissed",
    { all: ["targetMissed", "oneMissedCounts"] },
  ],
};

const wayOut: Needs = { any: ["forceMajeure", "selfDetected"] };

/**
 * Which class does Art. 11 of 366-QĐ/TW give a leading collective? "Excellent" means that the conditions are met; the
 * cap on its number comes after.
 *
 * A violation from a former unit, or outside the responsibility of the collective, does not lower it, and yet any
 * discipline of a member bars "excellent". With force majeure or self-detection the answer is left to the authority.
 */
export const art11CollectiveRule: Rule<CollectiveYear, RatingClass> = /* @__PURE__ */ rule(
  "art11Collective",
  { readers: collectiveReaders, law },
  {
    conditions: {
      score90: { number: "score" },
      allTasksDone: { part: "done", of: "tasks" },
      noneLate: { part: "late", of: "tasks" },
      beyond30: { part: "beyond", of: "tasks" },
      subordinateDisciplined: { flag: "subordinateDisciplined" },
      memberDisciplined: { flag: "memberDisciplined" },
      shortcomingsRepaired: { part: "repaired", of: "shortcomings" },
      score70: { number: "score" },
      late20: { part: "late", of: "tasks" },
      below50: { number: "score" },
      wrongdoing: { flag: "wrongdoingConcluded" },
      dutyViolation: { flag: "dutyViolationDisciplined" },
      fromFormerUnit: { flag: "fromFormerUnit" },
      outsideResponsibility: { flag: "outsideResponsibility" },
      degeneration: { flag: "degenerationConcluded" },
      unitBelow70: { part: "unitDone", of: "unitTasks" },
      targetMissed: { number: "basicTargetsMissed" },
      allTargetsMissed: { part: "basicTargetsMissed", of: "basicTargets" },
      oneMissedCounts: "as-read",
      forceMajeure: { flag: "forceMajeure" },
      selfDetected: { flag: "selfDetectedAndRepaired" },
      wayOutCoversAll: "as-read",
      bandAsFloor: "as-read",
    },
    decide: [
      {
        when: { all: [wayOut, { any: ["wayOutCoversAll", { not: "below50" }] }, { any: ["below50", triggers] }] },
        then: discretion,
      },
      { when: { any: ["below50", triggers] }, then: notCompleted },
      {
        when: {
          all: [
            "score90",
            "allTasksDone",
            "noneLate",
            "beyond30",
            { not: "subordinateDisciplined" },
            { not: "memberDisciplined" },
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
  },
);
