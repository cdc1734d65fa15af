export { type AbsenceLedger, absenceLedger, type MemberAbsences } from "./absence-ledger.ts";
export { assessMeetings, type BranchAssessment, type PeriodAssessment } from "./assess-meetings.ts";
export { assessRequired, attendanceOf, type RollCounts, requiredAt } from "./attendance.ts";
export { checkMarks, checkScoreSheet } from "./check-score-sheet.ts";
export { checkSessions } from "./check-sessions.ts";
export {
  type CongressAttendance,
  type CongressRequest,
  congressQuorumRule,
  extraordinaryCongressRuleOn,
} from "./congress.ts";
export { type Coverage, type CoveredUnit, coverage, mergeCoverage } from "./coverage.ts";
export { type MeetingDuty, meetingDuties } from "./duties.ts";
export { delegatedCommitteeRule, electedCommitteeRule } from "./duty-rate.ts";
export { withExcusedRuns } from "./excused-runs.ts";
export {
  anPhuScales,
  type Grade,
  type GradeLimit,
  type GradeScale,
  lowestGradeRule,
  marksOnScale,
  type ScaleMeasure,
} from "./grade-scale.ts";
export { type ImproperMeeting, improperMeetings } from "./improper-meetings.ts";
export { type MeetingIndicator, type MeetingIndicatorCode, meetingIndicators } from "./indicators.ts";
export {
  type BranchVerdicts,
  judgeMeetings,
  type MeetingFinding,
  type MeetingState,
  type PeriodVerdict,
} from "./judge-meetings.ts";
export { meetingSeries } from "./legal-series.ts";
export type { Marks } from "./marks.ts";
export type { LocalMeetingRules, MeetingBranch, PartyGroupLaw } from "./meeting-branch.ts";
export {
  type AttendanceCount,
  type MeetingCount,
  type MeetingSummary,
  mergeMeetingSummaries,
  type Tally,
} from "./meeting-summary.ts";
export type {
  Frequency,
  MeetingBody,
  MeetingKind,
  MeetingRate,
  MeetingUnit,
  WorkingRule,
} from "./meeting-unit.ts";
export {
  type MeetingYearClass,
  meetingYearRule,
  rateMeetingYear,
  type SessionRating,
  type SessionsOfYear,
  standingClass,
} from "./meeting-year.ts";
export {
  type CalendarUnit,
  meetingsOwed,
  nextOwed,
  type OwedMeeting,
  type OwedMeetings,
} from "./meetings-owed.ts";
export { type PrescribedDay, postponedDay, prescribedDayIn, prescribedDays } from "./prescribed-day.ts";
export { assessSession, judgeSession, type SessionFacts, sessionRuleOn } from "./proper-session.ts";
export { type Reminder, type ReminderCode, remindersOn, type SessionDeadlines, sessionDeadlines } from "./reminders.ts";
export { classifyPoints, type ScoredPoints, scoreMeeting } from "./score-meeting.ts";
export {
  type RatedClass,
  type ScoreBand,
  type ScoreGate,
  type ScoreItem,
  type ScoreMove,
  type ScorePart,
  type ScoreSheet,
  type ScoreYear,
  scoreSheets,
} from "./score-sheet.ts";
export {
  type Absence,
  type BranchSession,
  type SessionClass,
  type SessionForm,
  type SessionKind,
  unknownSession,
} from "./session.ts";
export {
  assessStrikingOff,
  type NeglectConsequence,
  type NeglectCounts,
  type NeglectedMonths,
  strikingOffRule,
} from "./striking-off.ts";
export { assessForm, type OnlineFacts, onlineRuleOn, type PartyGroupFacts, partyGroupRuleOn } from "./substitution.ts";
export { summariseMeetings } from "./summarise-meetings.ts";
export {
  type BranchTopics,
  mergeTopicSummaries,
  summariseTopics,
  type TopicCount,
  type TopicSummary,
  topicsOf,
} from "./thematic-topics.ts";
export { nextToPrepare, type ThematicTopic } from "./thematic-turn.ts";
export {
  assessCommitteeAdmission,
  assessVote,
  type CommitteeVoteFacts,
  committeeAdmissionRuleOn,
  judgeVote,
  type VoteFacts,
  type VoteMatter,
  type VoteResult,
  voteRuleOn,
} from "./vote.ts";
export { assessVotingBody, type VotingBody, votersOf } from "./voting-body.ts";
