import { build, type Fields, type Given } from "../../facts/index.ts";
import type { Readers } from "../../outcome/index.ts";
import { type CriterionLevel, criterionLevels } from "./criterion-level.ts";
import type { DisciplineForm } from "./discipline-form.ts";
import { mostPoints } from "./points.ts";

/**
 * What is known of a leading collective (tập thể lãnh đạo, quản lý) at the end of a rating period. `null` stands for not
 * known.
 */
export interface CollectiveYear {
  /** The kind of facts. */
  readonly subject: "leading-collective";
  /** The score by Annex 1, of 100 points. */
  readonly score: number | null;
  /** The tasks of the collective for the period. */
  readonly tasks: number | null;
  /** Of these, the tasks completed with the quality required. */
  readonly done: number | null;
  /** Of these, the tasks completed late. */
  readonly late: number | null;
  /** Of these, the tasks completed beyond what was required. */
  readonly beyond: number | null;
  /** Whether a subordinate unit was disciplined; `false` when there is none. */
  readonly subordinateDisciplined: boolean | null;
  /** Whether a member of the collective was disciplined, in whatever form and for whatever act. */
  readonly memberDisciplined: boolean | null;
  /** The shortcomings shown at the previous review; 0 when there were none. */
  readonly shortcomings: number | null;
  /** Of these, the shortcomings repaired. */
  readonly repaired: number | null;
  /** Whether wrongdoing in personnel work, disunity, factions or the buying of posts was concluded. */
  readonly wrongdoingConcluded: boolean | null;
  /** Whether a member was disciplined with khiển trách or more for a violation related to duty. */
  readonly dutyViolationDisciplined: boolean | null;
  /** Whether all such violations stem from units where the members served before. */
  readonly fromFormerUnit: boolean | null;
  /** Whether all such violations lie outside the responsibility of the collective. */
  readonly outsideResponsibility: boolean | null;
  /** Whether the degeneration of a member was concluded. */
  readonly degenerationConcluded: boolean | null;
  /** The tasks of the unit for the year; the same as `tasks` where they are not kept apart. */
  readonly unitTasks: number | null;
  /** Of these, the tasks that the unit completed. */
  readonly unitDone: number | null;
  /** How many of the five basic targets were assigned to the unit; 0 when none was. */
  readonly basicTargets: number | null;
  /** Of these, the targets missed. */
  readonly basicTargetsMissed: number | null;
  /** Whether what counts against the collective is owed to force majeure. */
  readonly forceMajeure: boolean | null;
  /** Whether it was detected, reported, handled and repaired by the collective itself, in time. */
  readonly selfDetectedAndRepaired: boolean | null;
  /** The lowest level among the criteria of task results, for years rated by criteria (2018 to 2024). */
  readonly taskResults: CriterionLevel | null;
  /** The lowest level among all other criteria. */
  readonly otherCriteria: CriterionLevel | null;
  /** Whether disunity of the collective was concluded, for years before 2025. */
  readonly disunityConcluded: boolean | null;
  /** Whether main targets of the unit were missed, for years before 2025. */
  readonly mainTargetsMissed: boolean | null;
  /** Whether the collective itself was disciplined. */
  readonly collectiveDisciplined: boolean | null;
  /** The heaviest discipline of a member of the collective in the period. */
  readonly heaviestDiscipline: DisciplineForm | "none" | null;
}

/**
 * Makes the record of a leading collective at the end of a rating period (tập thể lãnh đạo, quản lý). No key is required; a
 * fact that is left out is not known.
 *
 * @param given - The facts that are known.
 * @returns The record, every fact in it.
 * @throws TypeError for a key that the record does not have or a fact of a wrong type, RangeError for a number out of
 * range or a part that is more than its whole.
 *
 * @example
 * ```ts
 * import { assessClass, collectiveYear } from "chibo/rating";
 *
 * const facts = collectiveYear({ score: 49, forceMajeure: false, selfDetectedAndRepaired: false });
 * assessClass(facts, "2025-12-15").value; // => "not-completed"
 * assessClass(collectiveYear({}), "2025-12-15").kind; // => "insufficient-facts"
 * ```
 */
export function collectiveYear(given: Given<CollectiveYear>): CollectiveYear {
  return build("collectiveYear", collectiveYearFields, given);
}

/** What each fact may be. */
export const collectiveYearFields: Fields<CollectiveYear> = {
  subject: { type: ["leading-collective"], absent: "leading-collective" },
  score: { type: "number", atMost: mostPoints },
  tasks: "count",
  done: { type: "count", partOf: "tasks" },
  late: { type: "count", partOf: "done" },
  beyond: { type: "count", partOf: "done" },
  subordinateDisciplined: "flag",
  memberDisciplined: "flag",
  shortcomings: "count",
  repaired: { type: "count", partOf: "shortcomings" },
  wrongdoingConcluded: "flag",
  dutyViolationDisciplined: "flag",
  fromFormerUnit: "flag",
  outsideResponsibility: "flag",
  degenerationConcluded: "flag",
  unitTasks: "count",
  unitDone: { type: "count", partOf: "unitTasks" },
  basicTargets: "count",
  basicTargetsMissed: { type: "count", partOf: "basicTargets" },
  forceMajeure: "flag",
  selfDetectedAndRepaired: "flag",
  taskResults: criterionLevels,
  otherCriteria: criterionLevels,
  disunityConcluded: "flag",
  mainTargetsMissed: "flag",
  collectiveDisciplined: "flag",
  heaviestDiscipline: ["none", "reprimand", "warning", "removal", "expulsion", "dissolution"],
};

/** One reader a fact. */
export const collectiveReaders: Readers<CollectiveYear> = {
  subject: (facts) => facts.subject,
  score: (facts) => facts.score,
  tasks: (facts) => facts.tasks,
  done: (facts) => facts.done,
  late: (facts) => facts.late,
  beyond: (facts) => facts.beyond,
  subordinateDisciplined: (facts) => facts.subordinateDisciplined,
  memberDisciplined: (facts) => facts.memberDisciplined,
  shortcomings: (facts) => facts.shortcomings,
  repaired: (facts) => facts.repaired,
  wrongdoingConcluded: (facts) => facts.wrongdoingConcluded,
  dutyViolationDisciplined: (facts) => facts.dutyViolationDisciplined,
  fromFormerUnit: (facts) => facts.fromFormerUnit,
  outsideResponsibility: (facts) => facts.outsideResponsibility,
  degenerationConcluded: (facts) => facts.degenerationConcluded,
  unitTasks: (facts) => facts.unitTasks,
  unitDone: (facts) => facts.unitDone,
  basicTargets: (facts) => facts.basicTargets,
  basicTargetsMissed: (facts) => facts.basicTargetsMissed,
  forceMajeure: (facts) => facts.forceMajeure,
  selfDetectedAndRepaired: (facts) => facts.selfDetectedAndRepaired,
  taskResults: (facts) => facts.taskResults,
  otherCriteria: (facts) => facts.otherCriteria,
  disunityConcluded: (facts) => facts.disunityConcluded,
  mainTargetsMissed: (facts) => facts.mainTargetsMissed,
  collectiveDisciplined: (facts) => facts.collectiveDisciplined,
  heaviestDiscipline: (facts) => facts.heaviestDiscipline,
};
