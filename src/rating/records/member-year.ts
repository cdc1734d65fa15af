import { build, type Fields, type Given } from "../../facts/index.ts";
import type { Readers } from "../../outcome/index.ts";
import { type CriterionLevel, criterionLevels } from "./criterion-level.ts";
import { mostPoints } from "./points.ts";
import type { RatingClass } from "./rating-class.ts";

/**
 * What is said of acts that members must not do and of example-setting (điều đảng viên không được làm, trách nhiệm nêu
 * gương). `not-weighed`: there is such an act, and nobody has said yet whether it is one of these.
 */
export type ListedViolation = "none" | "not-weighed" | "concluded" | "disciplined";

/** Every word for a listed violation. */
export const listedViolations: readonly ListedViolation[] = ["none", "not-weighed", "concluded", "disciplined"];

/**
 * What is known at the end of a rating period of a member without a leading post, or of one outside the political system
 * (đảng viên không giữ chức vụ lãnh đạo, quản lý). `null` stands for not known.
 */
export interface MemberYear {
  /** The kind of facts. */
  readonly subject: "member";
  /** The score by the annex, of 100 points. */
  readonly score: number | null;
  /** The tasks assigned for the period. */
  readonly tasks: number | null;
  /** Of these, the tasks completed with the quality required. */
  readonly done: number | null;
  /** Of these, the tasks completed late. */
  readonly late: number | null;
  /** Of these, the tasks completed beyond what was required. */
  readonly beyond: number | null;
  /** The shortcomings shown at the previous review; 0 when there were none. */
  readonly shortcomings: number | null;
  /** Of these, the shortcomings repaired. */
  readonly repaired: number | null;
  /** Whether the competent body concluded that the member degenerated (suy thoái, tự diễn biến, tự chuyển hóa). */
  readonly degenerationConcluded: boolean | null;
  /** Whether a violation in public duty was disciplined with khiển trách or more. */
  readonly dutyViolationDisciplined: boolean | null;
  /** What is said of prohibited acts and of example-setting. */
  readonly listedViolation: ListedViolation | null;
  /** Whether what counts against the member was admitted, detected by the member, and repaired. */
  readonly selfDetectedAndRepaired: boolean | null;
  /** The lowest level among the criteria of task results, for years rated by criteria (2018 to 2024). */
  readonly taskResults: CriterionLevel | null;
  /** The lowest level among all other criteria. */
  readonly otherCriteria: CriterionLevel | null;
  /** Whether the member is found truly exemplary (thực sự tiêu biểu, gương mẫu), which 21-HD/BTCTW asked for. */
  readonly exemplary: boolean | null;
  /** The class as a cadre, civil servant or public employee, which 21-HD/BTCTW looked at. */
  readonly stateClass: RatingClass | "not-a-servant" | null;
  /** Whether the member was disciplined in the period, in any form, for a violation that no earlier rating has counted. */
  readonly disciplined: boolean | null;
}

/**
 * Makes the record of a member at the end of a rating period (đảng viên không giữ chức vụ lãnh đạo, quản lý). No key is
 * required; a fact that is left out is not known.
 *
 * @param given - The facts that are known.
 * @returns The record, every fact in it.
 * @throws TypeError for a key that the record does not have or a fact of a wrong type, RangeError for a number out of
 * range or a part that is more than its whole.
 *
 * @example
 * ```ts
 * import { assessClass, memberYear } from "chibo/rating";
 *
 * const facts = memberYear({ score: 45, selfDetectedAndRepaired: false });
 * facts.tasks; // => null
 * assessClass(facts, "2025-12-15").value; // => "not-completed"
 * ```
 */
export function memberYear(given: Given<MemberYear>): MemberYear {
  return build("memberYear", memberYearFields, given);
}

/** What each fact may be. */
export const memberYearFields: Fields<MemberYear> = {
  subject: { type: ["member"], absent: "member" },
  score: { type: "number", atMost: mostPoints },
  tasks: "count",
  done: { type: "count", partOf: "tasks" },
  late: { type: "count", partOf: "done" },
  beyond: { type: "count", partOf: "done" },
  shortcomings: "count",
  repaired: { type: "count", partOf: "shortcomings" },
  degenerationConcluded: "flag",
  dutyViolationDisciplined: "flag",
  listedViolation: listedViolations,
  selfDetectedAndRepaired: "flag",
  taskResults: criterionLevels,
  otherCriteria: criterionLevels,
  exemplary: "flag",
  stateClass: ["not-a-servant", "excellent", "good", "completed", "not-completed"],
  disciplined: "flag",
};

/** One reader a fact. */
export const memberReaders: Readers<MemberYear> = {
  subject: (facts) => facts.subject,
  score: (facts) => facts.score,
  tasks: (facts) => facts.tasks,
  done: (facts) => facts.done,
  late: (facts) => facts.late,
  beyond: (facts) => facts.beyond,
  shortcomings: (facts) => facts.shortcomings,
  repaired: (facts) => facts.repaired,
  degenerationConcluded: (facts) => facts.degenerationConcluded,
  dutyViolationDisciplined: (facts) => facts.dutyViolationDisciplined,
  listedViolation: (facts) => facts.listedViolation,
  selfDetectedAndRepaired: (facts) => facts.selfDetectedAndRepaired,
  taskResults: (facts) => facts.taskResults,
  otherCriteria: (facts) => facts.otherCriteria,
  exemplary: (facts) => facts.exemplary,
  stateClass: (facts) => facts.stateClass,
  disciplined: (facts) => facts.disciplined,
};
