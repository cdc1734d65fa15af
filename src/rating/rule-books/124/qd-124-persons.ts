import { type Requirement, type Rule, rule } from "../../../outcome/index.ts";
import { type LeaderYear, leaderReaders, leaderYearFields } from "../../records/leader-year.ts";
import { type MemberYear, memberReaders, memberYearFields } from "../../records/member-year.ts";
import type { RatingClass } from "../../records/rating-class.ts";
import { completed, discretion, excellent, good, notCompleted, textNotRead } from "../answers.ts";
import { qd124Leader, qd124Member } from "./qd-124.law.ts";

/** The cases of the lowest class that members and leaders share; no self-detection excuses them. */
const lowest: Requirement<"tasksPoor" | "othersPoor" | "degeneration" | "listedViolation"> = {
  any: ["tasksPoor", "othersPoor", "degeneration", "listedViolation"],
};

/**
 * Gives a member without a leading post a class by Art. 12 of 124-QĐ/TW (xếp loại đảng viên), October 2023 to August 2025.
 * "Excellent" means that the conditions are met; the cap on its number comes after. Any discipline of the year, for
 * whatever act, gave the lowest class, unless the matter was detected and remedied by the member.
 *
 * @example
 * ```ts
 * import { memberYear } from "chibo/rating";
 * import { judge, qd124MemberRule } from "chibo/rules";
 *
 * judge(qd124MemberRule, memberYear({ taskResults: "level-poor" })).value; // => "not-completed"
 * ```
 */
export const qd124MemberRule: Rule<MemberYear, RatingClass> = /* @__PURE__ */ rule(
  "qd124Member",
  { readers: memberReaders, fields: memberYearFields, law: qd124Member },
  {
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
        when: { any: [lowest, "tasksBelow50", { all: ["disciplined", { not: "selfDetected" }] }] },
        then: notCompleted,
      },
      { when: "listedNotWeighed", then: discretion },
      { when: { all: ["tasksExcellent", "othersGood", "allTasksDone", "noneLate", "beyond50"] }, then: excellent },
      { when: "tasksGood", then: good },
    ],
    otherwise: completed,
  },
);

/**
 * Gives a leader a class by Art. 12 of 124-QĐ/TW (xếp loại cá nhân lãnh đạo, quản lý), October 2023 to August 2025. It
 * never answers "excellent": where every condition of it that was seen is met, one on the units below is left that was
 * not, and the answer is open.
 *
 * @example
 * ```ts
 * import { leaderYear } from "chibo/rating";
 * import { judge, qd124LeaderRule } from "chibo/rules";
 *
 * judge(qd124LeaderRule, leaderYear({ degenerationConcluded: true })).value; // => "not-completed"
 * ```
 */
export const qd124LeaderRule: Rule<LeaderYear, RatingClass> = /* @__PURE__ */ rule(
  "qd124Leader",
  { readers: leaderReaders, fields: leaderYearFields, law: qd124Leader },
  {
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
            lowest,
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
  },
);
