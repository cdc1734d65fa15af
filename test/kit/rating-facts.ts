import {
  type CollectiveYear,
  type MemberYear,
  type OrganisationYear,
  unknownOrganisationYear,
} from "../../src/index.ts";

/** A member who meets every condition of "excellent" under 366-QĐ/TW. */
export const member: MemberYear = {
  subject: "member",
  score: 92,
  tasks: 20,
  done: 20,
  late: 0,
  beyond: 6,
  shortcomings: 3,
  repaired: 3,
  degenerationConcluded: false,
  dutyViolationDisciplined: false,
  listedViolation: "none",
  selfDetectedAndRepaired: false,
};

/** A leading collective that meets every condition of "excellent" under 366-QĐ/TW. */
export const collective: CollectiveYear = {
  subject: "leading-collective",
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
};

/** A branch that meets every condition of "excellent" under 21-HD/BTCTW, and of which no more is known. */
export const branchOf2021: OrganisationYear = {
  ...unknownOrganisationYear,
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
};

/** A branch that meets every condition of "excellent" under 366-QĐ/TW, and of which no more is known. */
export const branchOf2025: OrganisationYear = {
  ...unknownOrganisationYear,
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
};
