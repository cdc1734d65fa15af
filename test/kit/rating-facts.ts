import {
  type CollectiveYear,
  collectiveYear,
  type LeaderYear,
  leaderYear,
  type MemberYear,
  memberYear,
  type OrganisationYear,
  organisationYear,
} from "../../src/rating/index.ts";
import { sampleMemberYear } from "../../src/testing/sample-member-year.ts";

/** A member who meets every condition of "excellent" under 366-QĐ/TW. */
export const member: MemberYear = sampleMemberYear;

/** A leading collective that meets every condition of "excellent" under 366-QĐ/TW. */
export const collective: CollectiveYear = collectiveYear({
  score: 93,
  tasks: 10,
  done: 10,
  late: 0,
  beyond: 4,
  subordinateDisciplined: false,
  memberDisciplined: false,
  shortcomings: 2,
  repaired: 2,
  wrongdoingConcluded: false,
  dutyViolationDisciplined: false,
  fromFormerUnit: false,
  outsideResponsibility: false,
  degenerationConcluded: false,
  unitTasks: 100,
  unitDone: 100,
  basicTargets: 5,
  basicTargetsMissed: 0,
  forceMajeure: false,
  selfDetectedAndRepaired: false,
});

/** A branch that meets every condition of "excellent" under 21-HD/BTCTW, and of which no more is known. */
export const branchOf2021: OrganisationYear = organisationYear({
  form: "branch",
  partyBuilding: "level-excellent",
  leadership: "level-excellent",
  otherCriteria: "level-good",
  ratedExcellent: 3,
  ratedGood: 13,
  ratedCompleted: 4,
  ratedNotCompleted: 0,
  sameLevelBodies: "good",
  disciplined: false,
  targets: 10,
  targetsReached: 10,
  members: 20,
  membersDisciplined: 0,
  forceMajeure: false,
  selfDetectedAndRepaired: false,
});

/** A branch that meets every condition of "excellent" under 366-QĐ/TW, and of which no more is known. */
export const branchOf2025: OrganisationYear = organisationYear({
  form: "branch",
  score: 92,
  tasks: 10,
  done: 10,
  late: 0,
  beyond: 3,
  subordinateDisciplined: false,
  memberDisciplined: false,
  shortcomings: 2,
  repaired: 2,
  forceMajeure: false,
  selfDetectedAndRepaired: false,
});

/** A leader who meets every condition of "excellent" under 366-QĐ/TW. */
export const leader: LeaderYear = leaderYear({
  score: 91,
  tasks: 10,
  done: 10,
  late: 0,
  beyond: 3,
  shortcomings: 2,
  repaired: 2,
  unitTasks: 100,
  unitDone: 100,
  basicTargets: 5,
  basicTargetsMissed: 0,
  unitsInCharge: 4,
  unitsGood: 3,
  unitsNotCompleted: 0,
  confidenceVotes: 0,
  lowConfidenceVotes: 0,
  dutyViolationDisciplined: false,
  degenerationConcluded: false,
  managedCorruptionDisciplined: false,
  selfDetectedAndRepaired: false,
});

/** A leader who meets every condition of "excellent" under 89-QĐ/TW. */
export const leaderOf2021: LeaderYear = leaderYear({
  targets: 10,
  targetsReached: 10,
  targetsOnTime: 8,
  targetsExceeded: 5,
  unitsInCharge: 10,
  unitsGood: 7,
  unitsNotCompleted: 0,
  dutyCriteria: 10,
  dutyCriteriaNotMet: 0,
  degenerationConcluded: false,
  managedCorruptionDisciplined: false,
  selfDetectedAndRepaired: false,
  disciplined: false,
});

/** A leader for whom every condition of "excellent" under 124-QĐ/TW that was read is met. */
export const leaderOf2024: LeaderYear = leaderYear({
  taskResults: "level-excellent",
  otherCriteria: "level-good",
  exemplary: true,
  targets: 10,
  targetsReached: 10,
  targetsExceeded: 5,
  degenerationConcluded: false,
  listedViolation: "none",
  unitTasks: 10,
  unitDone: 10,
  disciplined: false,
  managedCorruptionDisciplined: false,
  selfDetectedAndRepaired: false,
});

/** A member who meets every condition of "excellent" under 124-QĐ/TW. */
export const memberOf2024: MemberYear = memberYear({
  taskResults: "level-excellent",
  otherCriteria: "level-good",
  tasks: 10,
  done: 10,
  late: 0,
  beyond: 5,
  degenerationConcluded: false,
  listedViolation: "none",
  disciplined: false,
  selfDetectedAndRepaired: false,
});

/** A member who meets every condition of "excellent" under 21-HD/BTCTW. */
export const memberOf2021: MemberYear = memberYear({
  exemplary: true,
  taskResults: "level-excellent",
  otherCriteria: "level-good",
  stateClass: "not-a-servant",
  degenerationConcluded: false,
  tasks: 10,
  done: 10,
  disciplined: false,
});

/** A leading collective that meets every condition of "excellent" under 124-QĐ/TW. */
export const collectiveOf2024: CollectiveYear = collectiveYear({
  taskResults: "level-excellent",
  otherCriteria: "level-good",
  subordinateDisciplined: false,
  memberDisciplined: false,
  selfDetectedAndRepaired: false,
  disunityConcluded: false,
  degenerationConcluded: false,
  unitTasks: 10,
  unitDone: 10,
  mainTargetsMissed: false,
  forceMajeure: false,
  collectiveDisciplined: false,
});

/** A leading collective that no case of 21-HD/BTCTW puts into the lowest class. */
export const collectiveOf2021: CollectiveYear = collectiveYear({
  disunityConcluded: false,
  degenerationConcluded: false,
  unitTasks: 10,
  unitDone: 10,
  mainTargetsMissed: false,
  forceMajeure: false,
  collectiveDisciplined: false,
  heaviestDiscipline: "none",
});

/** A Party organisation that meets every condition of "excellent" under 124-QĐ/TW. */
export const organisationOf2024: OrganisationYear = organisationYear({
  form: "organisation",
  taskResults: "level-excellent",
  otherCriteria: "level-good",
  subordinateDisciplined: false,
  memberDisciplined: false,
  selfDetectedAndRepaired: false,
  targets: 10,
  targetsReached: 10,
  mainTargetsMissed: false,
  forceMajeure: false,
  collectiveDisciplined: false,
  units: 10,
  unitsDisciplined: 0,
});

/** A branch of twelve that no case of 27-HD/BTCTW forces into the lowest class. */
export const branchOf2016: OrganisationYear = organisationYear({
  form: "branch",
  score: 72,
  disunityConcluded: false,
  seriousViolationDisciplined: false,
  governmentLowest: false,
  massOrganisationsLowest: 0,
  ratedExcellent: 1,
  ratedGood: 5,
  ratedCompleted: 0,
  ratedNotCompleted: 6,
});
