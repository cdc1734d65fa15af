import type { programmeSteps as viProgrammeSteps, programmeWords as viProgrammeWords } from "../vi/programme.ts";

/** English phrases for the targets of programmes. */
export const programmeSteps: Readonly<Record<keyof typeof viProgrammeSteps, string>> = {
  "branchMeetingScheme.monthlyMeetings": "branches meeting monthly, and on a theme at least once a quarter",
  "branchMeetingScheme.properRegularMeetings": "branches doing the regular meeting properly",
  "branchMeetingScheme.properThematicMeetings": "branches doing the thematic meeting properly",
  "branchMeetingScheme.attendance": "members present at each meeting",
  "branchMeetingScheme.participation": "members taking part in branch activity",
  "branchMeetingScheme.ratedMeetings": "branches rating their regular meetings",
  "branchMeetingScheme.admissions": "members admitted",
  "branchMeetingScheme.goodBranches": "branches rated good or better",
  "branchMeetingScheme.goodMembers": "members rated good or better",
};

/** English words for the codes on programmes and targets. */
export const programmeWords: Readonly<Record<keyof typeof viProgrammeWords, string>> = {
  branchMeetingScheme: "Scheme 16-ĐA/TU on branch meetings",
  "on-course": "deadline still ahead",
  missed: "missed",
  set: "target of the document",
  reported: "reported level, used as a threshold",
  branches: "branches",
  members: "members",
  monthlyMeetings: "monthly meetings",
  properRegularMeetings: "regular meetings done properly",
  properThematicMeetings: "thematic meetings done properly",
  attendance: "present at each meeting",
  participation: "taking part",
  ratedMeetings: "meetings rated",
  admissions: "admissions",
  goodBranches: "branches rated good or better",
  goodMembers: "members rated good or better",
};
