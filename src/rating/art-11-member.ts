import { type Requirement, type Rule, rule } from "../outcome/index.ts";
import { completed, discretion, excellent, good, noClassFits, notCompleted } from "./answers.ts";
import { art11Member as law } from "./art-11-member.law.ts";
import { type MemberYear, memberReaders } from "./member-year.ts";
import type { RatingClass } from "./rating-class.ts";

type Needs = Requirement<keyof typeof law>;

/** The lowest class by results. */
const failed: Needs = { any: ["below50", "notDoneOver50"] };

/** The lowest class by conduct. */
const misconduct: Needs = {
  any: [
    "degeneration",
    "dutyViolation",
    { all: ["listedViolation", { any: ["listedDisciplined", "listedCountsConcluded"] }] },
  ],
};

/**
 * Which class does Art. 11 of 366-QĐ/TW give a member without a leading post, or one outside the political system?
 * "Excellent" means that the conditions are met; the cap on its number comes after.
 *
 * Where the member detected and repaired the matter, the authority may decide otherwise: the answer is left to it.
 */
export const art11MemberRule: Rule<MemberYear, RatingClass> = /* @__PURE__ */ rule("art11Member", { readers: memberReaders, law }, {
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

function tasksNotDone({ tasks, done }: MemberYear): number | null {
  return tasks === null || done === null ? null : tasks - done;
}
