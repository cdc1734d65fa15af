import { build, type Fields, type Given } from "../../facts/index.ts";
import type { Readers } from "../../outcome/index.ts";
import { type CriterionLevel, criterionLevels } from "./criterion-level.ts";
import { type ListedViolation, listedViolations } from "./member-year.ts";
import { mostPoints } from "./points.ts";

/**
 * What is known of a leader or manager (cá nhân lãnh đạo, quản lý) at the end of a rating period. A year is rated by the
 * facts of its own rule-book, and the others may stay `null`, which stands for not known.
 */
export interface LeaderYear {
  /** The kind of facts. */
  readonly subject: "leader";
  /** The score by Annex 2 or 3, of 100 points. */
  readonly score: number | null;
  /** The tasks of the places, fields and units directly led. */
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
  /** The tasks of the unit for the year; the same as `tasks` where they are not kept apart. */
  readonly unitTasks: number | null;
  /** Of these, the tasks that the unit completed. */
  readonly unitDone: number | null;
  /** How many of the five basic targets were assigned to the unit; 0 when none was. */
  readonly basicTargets: number | null;
  /** Of these, the targets missed. */
  readonly basicTargetsMissed: number | null;
  /** The units in charge, with direct, head's or joint responsibility, that were rated; 0 when there is none. */
  readonly unitsInCharge: number | null;
  /** Of these, the units rated good or excellent. */
  readonly unitsGood: number | null;
  /** Of these, the units rated not completed. */
  readonly unitsNotCompleted: number | null;
  /** The ballots of a vote of confidence held in the year; 0 when none was held. */
  readonly confidenceVotes: number | null;
  /** Of these, the ballots of low confidence (tín nhiệm thấp). */
  readonly lowConfidenceVotes: number | null;
  /** Whether a violation related to duty was disciplined with khiển trách or more. */
  readonly dutyViolationDisciplined: boolean | null;
  /** Whether the competent body concluded that the leader degenerated. */
  readonly degenerationConcluded: boolean | null;
  /** Whether an organisation or a person directly managed had corruption, waste or negative acts and was disciplined. */
  readonly managedCorruptionDisciplined: boolean | null;
  /** Whether it was detected, reported, handled and repaired by the leader's own side. */
  readonly selfDetectedAndRepaired: boolean | null;
  /** The lowest level among the criteria of task results, for years rated by criteria (2018 to 2024). */
  readonly taskResults: CriterionLevel | null;
  /** The lowest level among all other criteria. */
  readonly otherCriteria: CriterionLevel | null;
  /** Whether the leader is found exemplary, which 124-QĐ/TW asks for. */
  readonly exemplary: boolean | null;
  /** The basic targets of the unit led, for years before 2025. */
  readonly targets: number | null;
  /** Of these, the targets reached. */
  readonly targetsReached: number | null;
  /** Of these, the targets reached on time and with quality. */
  readonly targetsOnTime: number | null;
  /** Of these, the targets exceeded. */
  readonly targetsExceeded: number | null;
  /** The criteria of the leader's own duty, which 89-QĐ/TW counts. */
  readonly dutyCriteria: number | null;
  /** Of these, the criteria not completed. */
  readonly dutyCriteriaNotMet: number | null;
  /** What is said of prohibited acts and of example-setting, which 124-QĐ/TW looks at. */
  readonly listedViolation: ListedViolation | null;
  /** Whether the leader was disciplined in the period, in any form, for a violation that no earlier rating has counted. */
  readonly disciplined: boolean | null;
}

/**
 * Makes the record of a leader or manager at the end of a rating period (cá nhân lãnh đạo, quản lý). No key is required; a
 * fact that is left out is not known.
 *
 * @param given - The facts that are known.
 * @returns The record, every fact in it.
 * @throws TypeError for a key that the record does not have or a fact of a wrong type, RangeError for a number out of
 * range or a part that is more than its whole.
 *
 * @example
 * ```ts
 * import { assessClass, leaderYear } from "chibo/rating";
 *
 * const facts = leaderYear({ unitTasks: 100, unitDone: 69, selfDetectedAndRepaired: false });
 * assessClass(facts, "2025-12-15").value; // => "not-completed"
 * ```
 */
export function leaderYear(given: Given<LeaderYear>): LeaderYear {
  return build("leaderYear", leaderYearFields, given);
}

/** What each fact may be. */
export const leaderYearFields: Fields<LeaderYear> = {
  subject: { type: ["leader"], absent: "leader" },
  score: { type: "number", atMost: mostPoints },
  tasks: "count",
  done: { type: "count", partOf: "tasks" },
  late: { type: "count", partOf: "done" },
  beyond: { type: "count", partOf: "done" },
  shortcomings: "count",
  repaired: { type: "count", partOf: "shortcomings" },
  unitTasks: "count",
  unitDone: { type: "count", partOf: "unitTasks" },
  basicTargets: "count",
  basicTargetsMissed: { type: "count", partOf: "basicTargets" },
  unitsInCharge: "count",
  unitsGood: { type: "count", partOf: "unitsInCharge" },
  unitsNotCompleted: { type: "count", partOf: "unitsInCharge" },
  confidenceVotes: "count",
  lowConfidenceVotes: { type: "count", partOf: "confidenceVotes" },
  dutyViolationDisciplined: "flag",
  degenerationConcluded: "flag",
  managedCorruptionDisciplined: "flag",
  selfDetectedAndRepaired: "flag",
  taskResults: criterionLevels,
  otherCriteria: criterionLevels,
  exemplary: "flag",
  targets: "count",
  targetsReached: { type: "count", partOf: "targets" },
  targetsOnTime: { type: "count", partOf: "targetsReached" },
  targetsExceeded: { type: "count", partOf: "targetsReached" },
  dutyCriteria: "count",
  dutyCriteriaNotMet: { type: "count", partOf: "dutyCriteria" },
  listedViolation: listedViolations,
  disciplined: "flag",
};

/** One reader a fact. */
export const leaderReaders: Readers<LeaderYear> = {
  subject: (facts) => facts.subject,
  score: (facts) => facts.score,
  tasks: (facts) => facts.tasks,
  done: (facts) => facts.done,
  late: (facts) => facts.late,
  beyond: (facts) => facts.beyond,
  shortcomings: (facts) => facts.shortcomings,
  repaired: (facts) => facts.repaired,
  unitTasks: (facts) => facts.unitTasks,
  unitDone: (facts) => facts.unitDone,
  basicTargets: (facts) => facts.basicTargets,
  basicTargetsMissed: (facts) => facts.basicTargetsMissed,
  unitsInCharge: (facts) => facts.unitsInCharge,
  unitsGood: (facts) => facts.unitsGood,
  unitsNotCompleted: (facts) => facts.unitsNotCompleted,
  confidenceVotes: (facts) => facts.confidenceVotes,
  lowConfidenceVotes: (facts) => facts.lowConfidenceVotes,
  dutyViolationDisciplined: (facts) => facts.dutyViolationDisciplined,
  degenerationConcluded: (facts) => facts.degenerationConcluded,
  managedCorruptionDisciplined: (facts) => facts.managedCorruptionDisciplined,
  selfDetectedAndRepaired: (facts) => facts.selfDetectedAndRepaired,
  taskResults: (facts) => facts.taskResults,
  otherCriteria: (facts) => facts.otherCriteria,
  exemplary: (facts) => facts.exemplary,
  targets: (facts) => facts.targets,
  targetsReached: (facts) => facts.targetsReached,
  targetsOnTime: (facts) => facts.targetsOnTime,
  targetsExceeded: (facts) => facts.targetsExceeded,
  dutyCriteria: (facts) => facts.dutyCriteria,
  dutyCriteriaNotMet: (facts) => facts.dutyCriteriaNotMet,
  listedViolation: (facts) => facts.listedViolation,
  disciplined: (facts) => facts.disciplined,
};
