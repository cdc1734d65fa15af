import { type Requirement, type Rule, rule } from "../../../outcome/index.ts";
import { type LeaderYear, leaderReaders, leaderYearFields } from "../../records/leader-year.ts";
import { type MemberYear, memberReaders, memberYearFields } from "../../records/member-year.ts";
import type { RatingClass } from "../../records/rating-class.ts";
import { discretion, excellent, noClassFits, notCompleted } from "../answers.ts";
import { completedBand, goodBand } from "./bands.ts";
import { qd366Leader, qd366Member } from "./qd-366.law.ts";

type MemberNeeds = Requirement<keyof typeof qd366Member>;

/** The lowest class by results. */
const failed: MemberNeeds = { any: ["below50", "notDoneOver50"] };

/** The lowest class by conduct. */
const misconduct: MemberNeeds = {
  any: [
    "degeneration",
    "dutyViolation",
    { all: ["listedViolation", { any: ["listedDisciplined", "listedCountsConcluded"] }] },
  ],
};

/**
 * Gives a member without a leading post, or one outside the political system, a class by Art. 11 of 366-QĐ/TW (xếp loại
 * đảng viên). "Excellent" means that the conditions are met; the cap on its number comes after.
 *
 * Where the member detected and repaired the matter, the authority may decide otherwise: the answer is left to it.
 *
 * @example
 * ```ts
 * import { memberYear } from "chibo/rating";
 * import { judge, qd366MemberRule } from "chibo/rules";
 *
 * judge(qd366MemberRule, memberYear({ score: 45, selfDetectedAndRepaired: false })).value; // => "not-completed"
 * ```
 */
export const qd366MemberRule: Rule<MemberYear, RatingClass> = /* @__PURE__ */ rule(
  "qd366Member",
  { readers: memberReaders, fields: memberYearFields, law: qd366Member },
  {
    conditions: {
      score90: { number: "score" },
      allTasksDone: { part: "done", of: "tasks" },
      noneLate: { part: "late", of: "tasks" },
      beyond30: { part: "beyond", of: "tasks" },
      shortcomingsRepaired: { part: "repaired", of: "shortcomings" },
      score70: { number: "score" },
      late20: { part: "late", of: "tasks" },
      below50: { number: "score" },
      degeneration: { flag: "degenerationConcluded" },
      dutyViolation: { flag: "dutyViolationDisciplined" },
      listedViolation: { text: "listedViolation" },
      listedDisciplined: { text: "listedViolation" },
      listedCountsConcluded: "as-read",
      listedNotWeighed: { text: "listedViolation" },
      notDoneOver50: { part: { from: ["tasks", "done"], by: tasksNotDone }, of: "tasks" },
      selfDetected: { flag: "selfDetectedAndRepaired" },
      wayOutCoversAll: "as-read",
      bandAsFloor: "as-read",
    },
    decide: [
      {
        when: { all: ["selfDetected", { any: ["wayOutCoversAll", { not: failed }] }, { any: [failed, misconduct] }] },
        then: discretion,
      },
      { when: { any: [failed, misconduct] }, then: notCompleted },
      { when: "listedNotWeighed", then: discretion },
      { when: { all: ["score90", "allTasksDone", "noneLate", "beyond30", "shortcomingsRepaired"] }, then: excellent },
      goodBand,
      completedBand,
    ],
    otherwise: noClassFits,
  },
);

/** The cases of a leader's lowest class other than the score, points a to e of the text. */
const leaderTriggers: Requirement<keyof typeof qd366Leader> = {
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
 * Gives a leader, one under Central management included, a class by Art. 11 of 366-QĐ/TW (xếp loại cá nhân lãnh đạo, quản
 * lý). The tasks are those of the places, fields and units directly led. "Excellent" means that the conditions are met;
 * the cap on its number comes after.
 *
 * For "excellent" the text repeats "on time" for collectives and for members, and not for leaders: an open point. Where
 * the matter was detected, reported, handled and repaired, the answer is left to the authority.
 *
 * @example
 * ```ts
 * import { leaderYear } from "chibo/rating";
 * import { judge, qd366LeaderRule } from "chibo/rules";
 *
 * const facts = leaderYear({ unitTasks: 100, unitDone: 69, selfDetectedAndRepaired: false });
 * judge(qd366LeaderRule, facts).value; // => "not-completed"
 * ```
 */
export const qd366LeaderRule: Rule<LeaderYear, RatingClass> = /* @__PURE__ */ rule(
  "qd366Leader",
  { readers: leaderReaders, fields: leaderYearFields, law: qd366Leader },
  {
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
        when: {
          all: ["selfDetected", { any: ["wayOutCoversAll", { not: "below50" }] }, { any: ["below50", leaderTriggers] }],
        },
        then: discretion,
      },
      { when: { any: ["below50", leaderTriggers] }, then: notCompleted },
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
      goodBand,
      completedBand,
    ],
    otherwise: noClassFits,
  },
);

function tasksNotDone({ tasks, done }: MemberYear): number | null {
  return tasks === null || done === null ? null : tasks - done;
}
