import type { Readers } from "../outcome/index.ts";
import type { CriterionLevel } from "./criterion-level.ts";
import type { DisciplineForm } from "./discipline-form.ts";

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
 * A leading collective of which nothing is known: what forms start from.
 *
 * @example
 * ```ts
 * judgeClass(unknownCollectiveYear, "2025-12-15").kind; // => "insufficient-facts"
 * ```
 */
export const unknownCollectiveYear: CollectiveYear = {
  subject: "leading-collective",
  score: null,
  tasks: null,
  done: null,
  late: null,
  beyond: null,
  subordinateDisciplined: null,
  memberDisciplined: null,
  shortcomings: null,
  repaired: null,
  wrongdoingConcluded: null,
  dutyViolationDisciplined: null,
  fromFormerUnit: null,
  outsideResponsibility: null,
  degenerationConcluded: null,
  unitTasks: null,
  unitDone: null,
  basicTargets: null,
  basicTargetsMissed: null,
  forceMajeure: null,
  selfDetectedAndRepaired: null,
  taskResults: null,
  otherCriteria: null,
  disunityConcluded: null,
  mainTargetsMissed: null,
  collectiveDisciplined: null,
  heaviestDiscipline: null,
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
