import { build, type Fields, type Given } from "../../facts/index.ts";
import type { Readers } from "../../outcome/index.ts";
import { type CriterionLevel, criterionLevels } from "./criterion-level.ts";
import { mostPoints } from "./points.ts";
import type { RatingClass } from "./rating-class.ts";

/**
 * What is known of a Party organisation at the end of a rating period. The first part is what 366-QĐ/TW asks for, then
 * come the facts of 21-HD/BTCTW, of 124-QĐ/TW and of 27-HD/BTCTW; a year is rated by the facts of its own rule-book, and
 * the others may stay `null`, which stands for not known.
 */
export interface OrganisationYear {
  /** The kind of facts. */
  readonly subject: "organisation";
  /** Whether it is a branch (chi bộ), rated over its members, or an organisation (đảng bộ), rated over those below it. */
  readonly form: "branch" | "organisation" | null;
  /** The score by Annex 1, of 100 points. */
  readonly score: number | null;
  /** The tasks of the organisation for the period. */
  readonly tasks: number | null;
  /** Of these, the tasks completed with the quality required. */
  readonly done: number | null;
  /** Of these, the tasks completed late. */
  readonly late: number | null;
  /** Of these, the tasks completed beyond what was required. */
  readonly beyond: number | null;
  /** Whether a subordinate organisation was disciplined; `false` when there is none. */
  readonly subordinateDisciplined: boolean | null;
  /** Whether a member of its leading collective was disciplined. */
  readonly memberDisciplined: boolean | null;
  /** The shortcomings shown at the previous review; 0 when there were none. */
  readonly shortcomings: number | null;
  /** Of these, the shortcomings repaired. */
  readonly repaired: number | null;
  /** The lowest level among the criteria of the party-building programme. */
  readonly partyBuilding: CriterionLevel | null;
  /** The lowest level among the criteria of leading the tasks in economy, society and defence. */
  readonly leadership: CriterionLevel | null;
  /** The lowest level among all other criteria. */
  readonly otherCriteria: CriterionLevel | null;
  /** The members (branch) or organisations directly below (organisation) that are rated excellent. */
  readonly ratedExcellent: number | null;
  /** Those rated good. */
  readonly ratedGood: number | null;
  /** Those rated completed. */
  readonly ratedCompleted: number | null;
  /** Those rated not completed. */
  readonly ratedNotCompleted: number | null;
  /** The lowest class among the government, the Front and the mass organisations of its level; `none` without these. */
  readonly sameLevelBodies: RatingClass | "none" | null;
  /** Whether the organisation itself was disciplined. */
  readonly disciplined: boolean | null;
  /** The targets in economy, society and defence assigned for the year. */
  readonly targets: number | null;
  /** Of these, the targets reached. */
  readonly targetsReached: number | null;
  /** The members of the branch; for an organisation the figure does not matter. */
  readonly members: number | null;
  /** Of these, the members disciplined in the year. */
  readonly membersDisciplined: number | null;
  /** Whether what counts against the organisation is owed to force majeure. */
  readonly forceMajeure: boolean | null;
  /** Whether it was detected and repaired by the organisation itself, in time. */
  readonly selfDetectedAndRepaired: boolean | null;
  /** The lowest level among the criteria of task results, which 124-QĐ/TW looks at; `otherCriteria` then holds all the rest. */
  readonly taskResults: CriterionLevel | null;
  /** Whether main targets were missed. */
  readonly mainTargetsMissed: boolean | null;
  /** The units directly below; 0 when there are none. */
  readonly units: number | null;
  /** Of these, the units disciplined in the year. */
  readonly unitsDisciplined: number | null;
  /** Whether its leading collective was disciplined. */
  readonly collectiveDisciplined: boolean | null;
  /** Whether disunity in its committee or standing committee was concluded. */
  readonly disunityConcluded: boolean | null;
  /** Whether corruption, negative acts or degeneration were so serious that members were disciplined, which 27-HD/BTCTW asked. */
  readonly seriousViolationDisciplined: boolean | null;
  /** Whether the government of its level was rated in the lowest class. */
  readonly governmentLowest: boolean | null;
  /** How many of the Front and the mass organisations of its level were rated lowest. */
  readonly massOrganisationsLowest: number | null;
}

/**
 * Makes the record of a Party organisation at the end of a rating period (tổ chức đảng). No key is required; a fact that is
 * left out is not known.
 *
 * @param given - The facts that are known.
 * @returns The record, every fact in it.
 * @throws TypeError for a key that the record does not have or a fact of a wrong type, RangeError for a number out of
 * range or a part that is more than its whole.
 *
 * @example
 * ```ts
 * import { assessClass, organisationYear } from "chibo/rating";
 *
 * assessClass(organisationYear({ partyBuilding: "level-poor" }), "2021-12-15").value; // => "not-completed"
 * ```
 */
export function organisationYear(given: Given<OrganisationYear>): OrganisationYear {
  return build("organisationYear", organisationYearFields, given);
}

/** What each fact may be. */
export const organisationYearFields: Fields<OrganisationYear> = {
  subject: { type: ["organisation"], absent: "organisation" },
  form: ["branch", "organisation"],
  score: { type: "number", atMost: mostPoints },
  tasks: "count",
  done: { type: "count", partOf: "tasks" },
  late: { type: "count", partOf: "done" },
  beyond: { type: "count", partOf: "done" },
  subordinateDisciplined: "flag",
  memberDisciplined: "flag",
  shortcomings: "count",
  repaired: { type: "count", partOf: "shortcomings" },
  partyBuilding: criterionLevels,
  leadership: criterionLevels,
  otherCriteria: criterionLevels,
  ratedExcellent: "count",
  ratedGood: "count",
  ratedCompleted: "count",
  ratedNotCompleted: "count",
  sameLevelBodies: ["none", "excellent", "good", "completed", "not-completed"],
  disciplined: "flag",
  targets: "count",
  targetsReached: { type: "count", partOf: "targets" },
  members: "count",
  membersDisciplined: { type: "count", partOf: "members" },
  forceMajeure: "flag",
  selfDetectedAndRepaired: "flag",
  taskResults: criterionLevels,
  mainTargetsMissed: "flag",
  units: "count",
  unitsDisciplined: { type: "count", partOf: "units" },
  collectiveDisciplined: "flag",
  disunityConcluded: "flag",
  seriousViolationDisciplined: "flag",
  governmentLowest: "flag",
  massOrganisationsLowest: "count",
};

/** One reader a fact. */
export const organisationReaders: Readers<OrganisationYear> = {
  subject: (facts) => facts.subject,
  form: (facts) => facts.form,
  score: (facts) => facts.score,
  tasks: (facts) => facts.tasks,
  done: (facts) => facts.done,
  late: (facts) => facts.late,
  beyond: (facts) => facts.beyond,
  subordinateDisciplined: (facts) => facts.subordinateDisciplined,
  memberDisciplined: (facts) => facts.memberDisciplined,
  shortcomings: (facts) => facts.shortcomings,
  repaired: (facts) => facts.repaired,
  partyBuilding: (facts) => facts.partyBuilding,
  leadership: (facts) => facts.leadership,
  otherCriteria: (facts) => facts.otherCriteria,
  ratedExcellent: (facts) => facts.ratedExcellent,
  ratedGood: (facts) => facts.ratedGood,
  ratedCompleted: (facts) => facts.ratedCompleted,
  ratedNotCompleted: (facts) => facts.ratedNotCompleted,
  sameLevelBodies: (facts) => facts.sameLevelBodies,
  disciplined: (facts) => facts.disciplined,
  targets: (facts) => facts.targets,
  targetsReached: (facts) => facts.targetsReached,
  members: (facts) => facts.members,
  membersDisciplined: (facts) => facts.membersDisciplined,
  forceMajeure: (facts) => facts.forceMajeure,
  selfDetectedAndRepaired: (facts) => facts.selfDetectedAndRepaired,
  taskResults: (facts) => facts.taskResults,
  mainTargetsMissed: (facts) => facts.mainTargetsMissed,
  units: (facts) => facts.units,
  unitsDisciplined: (facts) => facts.unitsDisciplined,
  collectiveDisciplined: (facts) => facts.collectiveDisciplined,
  disunityConcluded: (facts) => facts.disunityConcluded,
  seriousViolationDisciplined: (facts) => facts.seriousViolationDisciplined,
  governmentLowest: (facts) => facts.governmentLowest,
  massOrganisationsLowest: (facts) => facts.massOrganisationsLowest,
};
