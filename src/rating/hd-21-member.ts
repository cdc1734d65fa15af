import { type Rule, rule } from "../outcome/index.ts";
import { excellent, notCompleted, textNotRead } from "./answers.ts";
import { hd21Member as law } from "./hd-21-member.law.ts";
import { type MemberYear, memberReaders } from "./member-year.ts";
import type { RatingClass } from "./rating-class.ts";

/**
 * Which class did 21-HD/BTCTW give a member, 2019 to 2023? Excellent and the lowest class are known; a member who gets
 * neither is good or completed by a wording that was not read, and is left open. One violation counts once only.
 */
export const hd21MemberRule: Rule<MemberYear, RatingClass> = /* @__PURE__ */ rule("hd21Member", { readers: memberReaders, law }, {
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
});
