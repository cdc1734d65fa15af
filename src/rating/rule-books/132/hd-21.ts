import { type Rule, rule } from "../../../outcome/index.ts";
import { type CollectiveYear, collectiveReaders, collectiveYearFields } from "../../records/collective-year.ts";
import { type MemberYear, memberReaders, memberYearFields } from "../../records/member-year.ts";
import type { RatingClass } from "../../records/rating-class.ts";
import { excellent, notCompleted, textNotRead } from "../answers.ts";
import { hd21Collective, hd21Member } from "./hd-21.law.ts";

/**
 * Gives a member a class by 21-HD/BTCTW (xếp loại đảng viên), 2019 to 2023. Excellent and the lowest class are known; a
 * member who gets neither is good or completed by a wording that was not read, and is left open. One violation counts
 * once only.
 *
 * @example
 * ```ts
 * import { memberYear } from "chibo/rating";
 * import { hd21MemberRule, judge } from "chibo/rules";
 *
 * judge(hd21MemberRule, memberYear({ disciplined: true })).value; // => "not-completed"
 * ```
 */
export const hd21MemberRule: Rule<MemberYear, RatingClass> = /* @__PURE__ */ rule(
  "hd21Member",
  { readers: memberReaders, fields: memberYearFields, law: hd21Member },
  {
    conditions: {
      exemplary: { flag: "exemplary" },
      tasksExcellent: { text: "taskResults" },
      othersGood: { text: "otherCriteria" },
      stateExcellent: { text: "stateClass" },
      degeneration: { flag: "degenerationConcluded" },
      tasksBelow50: { part: "done", of: "tasks" },
      stateNotCompleted: { text: "stateClass" },
      disciplined: { flag: "disciplined" },
    },
    decide: [
      { when: { any: ["degeneration", "tasksBelow50", "stateNotCompleted", "disciplined"] }, then: notCompleted },
      { when: { all: ["exemplary", "tasksExcellent", "othersGood", "stateExcellent"] }, then: excellent },
    ],
    otherwise: textNotRead,
  },
);

/**
 * Tells whether 21-HD/BTCTW put a leading collective into the lowest class (tập thể không hoàn thành nhiệm vụ), 2019 to
 * 2023. A reprimand (khiển trách) of one member was not enough, a warning (cảnh cáo) was. What it asked for the other
 * classes was not read: they are left open.
 *
 * @example
 * ```ts
 * import { collectiveYear } from "chibo/rating";
 * import { hd21CollectiveRule, judge } from "chibo/rules";
 *
 * judge(hd21CollectiveRule, collectiveYear({ heaviestDiscipline: "warning" })).value; // => "not-completed"
 * ```
 */
export const hd21CollectiveRule: Rule<CollectiveYear, RatingClass> = /* @__PURE__ */ rule(
  "hd21Collective",
  { readers: collectiveReaders, fields: collectiveYearFields, law: hd21Collective },
  {
    conditions: {
      disunity: { flag: "disunityConcluded" },
      degeneration: { flag: "degenerationConcluded" },
      unitBelow50: { part: "unitDone", of: "unitTasks" },
      mainTargetsMissed: { flag: "mainTargetsMissed" },
      forceMajeure: { flag: "forceMajeure" },
      collectiveDisciplined: { flag: "collectiveDisciplined" },
      memberWarned: { text: "heaviestDiscipline" },
    },
    decide: [
      {
        when: {
          any: [
            "disunity",
            "degeneration",
            { all: ["unitBelow50", "mainTargetsMissed", { not: "forceMajeure" }] },
            "collectiveDisciplined",
            "memberWarned",
          ],
        },
        then: notCompleted,
      },
    ],
    otherwise: textNotRead,
  },
);
