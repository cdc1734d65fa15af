export { type BranchMeeting, type MeetingDuty, meetingDuties } from "./duty/duties.ts";
export { delegatedCommitteeRule, electedCommitteeRule, type OwedRate } from "./duty/duty-rate.ts";
export {
  type Frequency,
  type MeetingBody,
  type MeetingKind,
  type MeetingRate,
  type MeetingUnit,
  type MeetingUnitGiven,
  meetingUnit,
  meetingUnitFields,
  type WorkingRule,
  workingRule,
  workingRuleFields,
} from "./duty/meeting-unit.ts";
export { meetingsOwed, nextOwed, type OwedMeeting, type OwedMeetings } from "./duty/meetings-owed.ts";
export {
  type HolidayOptions,
  type PrescribedDay,
  postponedDay,
  prescribedDay,
  prescribedDayFields,
  prescribedDayIn,
  prescribedDays,
} from "./duty/prescribed-day.ts";
export {
  type Reminder,
  type ReminderCode,
  remindersOn,
  type SessionDeadlines,
  sessionDeadlines,
} from "./duty/reminders.ts";
export { meetingSeries } from "./legal-series.ts";
export {
  assessMeetings,
  type BranchAssessment,
  type DutyAnswer,
  type MeetingGrounds,
  type PeriodAssessment,
} from "./period/assess-meetings.ts";
export {
  type Coverage,
  type CoverageOptions,
  type CoveredUnit,
  coverage,
  coveredUnit,
  mergeCoverage,
} from "./period/coverage.ts";
export { type ImproperMeeting, improperMeetings } from "./period/improper-meetings.ts";
export { type MeetingIndicator, type MeetingIndicatorCode, meetingIndicators } from "./period/indicators.ts";
export { type BranchVerdicts, judgeMeetings, type PeriodVerdict } from "./period/judge-meetings.ts";
export {
  type FailedPeriod,
  type MeetingPass,
  meetingPass,
  type NotRecordedPeriod,
  type OpenPeriod,
} from "./period/meeting-pass.ts";
export type { MeetingFinding, MeetingState } from "./period/meeting-state.ts";
export {
  type AttendanceCount,
  type MeetingCount,
  type MeetingSummary,
  mergeMeetingSummaries,
  type Tally,
} from "./period/meeting-summary.ts";
export { summariseMeetings } from "./period/summarise-meetings.ts";
export {
  type BranchTopics,
  type BranchTopicsOptions,
  mergeTopicSummaries,
  nextToPrepare,
  summariseTopics,
  type ThematicTopic,
  type TopicCount,
  type TopicSummary,
  thematicTopic,
  thematicTopicFields,
  topicsOf,
} from "./period/thematic-topics.ts";
export { type MeetingQuestion, meetingRuleVersions } from "./rule-versions.ts";
export { checkMarks, checkScoreSheet } from "./score/check-score-sheet.ts";
export {
  anPhuScales,
  type Grade,
  type GradeGiven,
  type GradeLimit,
  type GradeLimitGiven,
  type GradeScale,
  type GradeScaleGiven,
  gradeScale,
  gradeScaleFields,
  type LowestGradeAnswer,
  lowestGradeRule,
  marksOnScale,
  type ScaleMeasure,
  type ScoreOptions,
  scaleMeasure,
} from "./score/grade-scale.ts";
export { type Mark, type Marks, marks } from "./score/marks.ts";
export {
  assessMeetingYear,
  type ClassOfRecord,
  type MeetingYearClass,
  type MeetingYearOptions,
  meetingYearRule,
  recordedClass,
  type SessionRating,
  type SessionsOfYear,
  sessionRating,
  sessionsOfYear,
  sessionsOfYearFields,
} from "./score/meeting-year.ts";
export { type ScoredPoints, type ScoredPointsGiven, scoredPoints, scoreMeeting } from "./score/score-meeting.ts";
export {
  type ScoreBand,
  type ScoreBandGiven,
  type ScoreGate,
  type ScoreItem,
  type ScoreItemGiven,
  type ScoreMove,
  type ScorePart,
  type ScoreSheet,
  type ScoreSheetGiven,
  type ScoreYear,
  type SheetScaleGiven,
  scoreSheet,
  scoreSheetFields,
  scoreSheets,
} from "./score/score-sheet.ts";
export { type AbsenceLedger, absenceLedger, type MemberAbsences, withExcusedRuns } from "./session/absences.ts";
export {
  type AttendanceCounts,
  assessRequired,
  attendanceOf,
  type RollCounts,
  rollCounts,
} from "./session/attendance.ts";
export { checkSessions, sessionFaults } from "./session/check-sessions.ts";
export {
  type BranchKind,
  type LocalMeetingRules,
  type LocalMeetingRulesGiven,
  localMeetingRules,
  localMeetingRulesFields,
  type MeetingBranch,
  type MeetingBranchGiven,
  type MinutesByKind,
  meetingBranch,
  meetingBranchFields,
  type PartyGroupLaw,
} from "./session/meeting-branch.ts";
export {
  assessSession,
  judgeSession,
  type SessionAnswer,
  type SessionFacts,
  sessionRuleOn,
} from "./session/proper-session.ts";
export {
  type Absence,
  type BranchSession,
  type BranchSessionGiven,
  branchSession,
  branchSessionFields,
  type RatedClass,
  type SessionClass,
  type SessionForm,
  type SessionKind,
} from "./session/session.ts";
export { boundFields, sourceFields } from "./session/source-fields.ts";
export {
  assessStrikingOff,
  type NeglectConsequence,
  type NeglectCounts,
  type NeglectedMonths,
  neglectCounts,
  neglectedMonths,
  strikingOffRule,
} from "./session/striking-off.ts";
export {
  assessForm,
  type FormAnswer,
  type FormOptions,
  type OnlineFacts,
  onlineFacts,
  onlineRuleOn,
  type PartyGroupFacts,
  type PartyGroupRuleOptions,
  partyGroupFacts,
  partyGroupRuleOn,
} from "./session/substitution.ts";
export {
  assessCommitteeDecision,
  type CommitteeDecision,
  type CommitteeDecisionFacts,
  committeeDecisionFacts,
  committeeDecisionRuleOn,
} from "./vote/committee-decision.ts";
export {
  type CommuneDelegates,
  type CongressAttendance,
  type CongressRequest,
  communeDelegates,
  communeDelegatesRule,
  congressAttendance,
  congressQuorumRule,
  congressRequest,
  extraordinaryCongressRuleOn,
} from "./vote/congress.ts";
export {
  assessCommitteeAdmission,
  assessVote,
  type CommitteeVoteFacts,
  committeeAdmissionRuleOn,
  committeeVoteFacts,
  judgeVote,
  type VoteCounts,
  type VoteFacts,
  type VoteMatter,
  type VoteResult,
  voteFacts,
  voteFactsFields,
  voteRuleOn,
} from "./vote/vote.ts";
export {
  assessVotingBody,
  type VotingBody,
  type VotingBodyOptions,
  votingBody,
  votingBodyFields,
} from "./vote/voting-body.ts";
