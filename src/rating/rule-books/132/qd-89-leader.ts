import { type Rule, rule } from "../../../outcome/index.ts";
import { type LeaderYear, leaderReaders, leaderYearFields } from "../../records/leader-year.ts";
import type { RatingClass } from "../../records/rating-class.ts";
import { excellent, good, notCompleted, textNotRead } from "../answers.ts";
import { qd89Leader as law } from "./qd-89.law.ts";

/**
 * Gives a leader a class by 89-QĐ/TW, used beside 132-QĐ/TW (xếp loại cá nhân lãnh đạo, quản lý), 2018 to 2023. The clause
 * on completed was seen in part only: a leader who is neither in the lowest class nor good is left open.
 *
 * @example
 * ```ts
 * import { leaderYear } from "chibo/rating";
 * import { judge, qd89LeaderRule } from "chibo/rules";
 *
 * judge(qd89LeaderRule, leaderYear({ targets: 10, targetsReached: 4 })).value; // => "not-completed"
 * ```
 */
export const qd89LeaderRule: Rule<LeaderYear, RatingClass> = /* @__PURE__ */ rule(
  "qd89Leader",
  { readers: leaderReaders, fields: leaderYearFields, law },
  {
    conditions: {
      allTargetsReached: { part: "targetsReached", of: "targets" },
      targetsExceeded50: { part: "targetsExceeded", of: "targets" },
      noUnitNotCompleted: { part: "unitsNotCompleted", of: "unitsInCharge" },
      unitsGood70: { part: "unitsGood", of: "unitsInCharge" },
      targetsOnTime80: { part: "targetsOnTime", of: "targets" },
      degeneration: { flag: "degenerationConcluded" },
      notDoneOver50: { part: "dutyCriteriaNotMet", of: "dutyCriteria" },
      targetsBelow50: { part: "targetsReached", of: "targets" },
      managedCorruption: { flag: "managedCorruptionDisciplined" },
      selfDetected: { flag: "selfDetectedAndRepaired" },
      disciplined: { flag: "disciplined" },
    },
    decide: [
      {
        when: {
          any: [
            "degeneration",
            "notDoneOver50",
            "targetsBelow50",
            { all: ["managedCorruption", { not: "selfDetected" }] },
            "disciplined",
          ],
        },
        then: notCompleted,
      },
      {
        when: { all: ["allTargetsReached", "targetsExceeded50", "noUnitNotCompleted", "unitsGood70"] },
        then: excellent,
      },
      { when: { all: ["allTargetsReached", "targetsOnTime80", "noUnitNotCompleted"] }, then: good },
    ],
    otherwise: textNotRead,
  },
);
