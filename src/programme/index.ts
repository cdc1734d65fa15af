export {
  type AssessedProgramme,
  type AssessedTarget,
  assessProgramme,
  type Measure,
  type TargetResult,
} from "./assess-programme.ts";
export { branchMeetingScheme } from "./branch-meeting-scheme.law.ts";
export type { Programme, ProgrammeTarget } from "./programme.ts";
