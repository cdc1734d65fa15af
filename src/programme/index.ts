export {
  type AssessedProgramme,
  type AssessedTarget,
  assessProgramme,
  type ProgrammeOptions,
  type TargetResult,
} from "./assess-programme.ts";
export { branchMeetingScheme } from "./branch-meeting-scheme.law.ts";
export type { Measure, Measures } from "./measure.ts";
export {
  type CountTarget,
  countTargetFields,
  type Programme,
  type ProgrammeGiven,
  type ProgrammeTarget,
  type ProgrammeTargetGiven,
  programme,
  programmeFields,
  programmeTarget,
  requireProgramme,
  type ShareTarget,
  shareTargetFields,
  type TargetTerms,
} from "./programme.ts";
