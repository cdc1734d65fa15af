import type { FactUnit, QuestionWords, RuleQuestion } from "../rule-question.ts";

/** The title and the question of each rule, by code. */
export const ruleQuestions: Readonly<Record<RuleQuestion, QuestionWords>> = {
  formation: {
    title: "Members enough to form",
    question: "Has the organisation enough official members to be formed?",
  },
  branchSize: { title: "Official members of a branch", question: "Has the branch enough official members?" },
  grassrootsBranch: {
    title: "Size of a grassroots branch",
    question: "Is the grassroots branch small enough to be one?",
  },
  smallOrganisation: {
    title: "Small grassroots organisation",
    question: "Did the committee above consent to so small a grassroots organisation?",
  },
  largeBranch: { title: "Large branch", question: "Did the competent committee consent to so large a branch?" },
  section: {
    title: "Section of a grassroots organisation",
    question: "Did the committee above consent to the section?",
  },
  partyGroups: { title: "Party groups", question: "Must the branch be divided into Party groups?" },
  branchCommittee: { title: "Branch committee", question: "Must the branch elect a committee?" },
  standingCommittee: {
    title: "Standing committee of a grassroots committee",
    question: "May the grassroots committee have a standing committee?",
  },
  delegatedParent: {
    title: "Grassroots organisation under a grassroots committee",
    question: "May a grassroots organisation be under another one?",
  },
  residentialBranch: {
    title: "Village or residential branch",
    question: "Has the Party body of a village the form that it must have?",
  },
  temporaryBranch: {
    title: "Branch for temporary activity",
    question: "Are there members enough for a branch for temporary activity?",
  },
  overseasBranch: { title: "Branch abroad", question: "Are there members enough for a provisional branch abroad?" },
  branchLeaders: {
    title: "Leaders of a branch",
    question: "Are the committee and the deputies of the branch as they must be?",
  },
  sectionLeaders: { title: "Leaders of a section", question: "Is the committee of the section as it must be?" },
  standingShare: { title: "Share of the standing committee", question: "Is the standing committee small enough?" },
  communeLeaders: {
    title: "Leaders of a commune",
    question: "Are the committee and the deputies of the commune as they must be?",
  },
  leadersFromStanding: {
    title: "Who may be secretary",
    question: "Are secretary and deputies members of the standing committee?",
  },
  inspectionCommission: {
    title: "Inspection commission",
    question: "Must the organisation have an inspection commission?",
  },
  appointedMembers: {
    title: "Members appointed beyond the number",
    question: "May so many members be appointed beyond the number set?",
  },
  movedMembers: { title: "Members moved at once", question: "May so many elected members be moved at one time?" },
  upperGrassroots: {
    title: "The level above the grassroots",
    question: "May the organisation be of the level above the grassroots?",
  },
  delegatedPowers: { title: "Delegated powers", question: "May the committee be given powers of the level above?" },
  pilotPowers: { title: "Pilot of delegated powers", question: "May the committee take part in the pilot?" },
  admissionPowers: { title: "Powers to admit members", question: "May the grassroots committee decide on admissions?" },
  underProvince: { title: "Directly under a province", question: "May the organisation be directly under a province?" },
  specialZone: {
    title: "Form of a special zone",
    question: "May the Party organisation of the special zone have this form?",
  },
  extraordinaryCongress: { title: "Congress out of turn", question: "May a congress out of turn be called?" },
  appointedSecretary: {
    title: "Appointed branch secretary",
    question: "May the committee above appoint the secretary of the branch?",
  },
  disbanding: { title: "Disbanding", question: "Are there votes enough to disband the organisation?" },
  dissolving: { title: "Dissolution", question: "May the organisation be dissolved?" },
  temporaryTransfer: {
    title: "Temporary transfer",
    question: "May the member be introduced to temporary activity elsewhere?",
  },
  temporaryExemption: { title: "Temporary exemption", question: "May the member be exempt for a time?" },
  regularSession: { title: "Regular branch meeting", question: "Was the regular meeting held properly?" },
  thematicSession: { title: "Thematic branch meeting", question: "Was the thematic meeting held properly?" },
  combinedSession: { title: "Combined branch meeting", question: "Was the combined meeting held properly?" },
  partyGroupSession: {
    title: "Party groups instead of the branch",
    question: "May the Party groups meet in place of the branch?",
  },
  onlineSession: { title: "Online meeting", question: "May the branch meet online?" },
  electedCommittee: {
    title: "Meetings of a branch committee",
    question: "Does the branch have a committee that must meet?",
  },
  delegatedCommittee: {
    title: "Meetings of a committee with delegated powers",
    question: "Does the committee meet as one with delegated powers?",
  },
  strikingOff: {
    title: "Striking off",
    question: "Do the months of neglect call for a striking off to be considered?",
  },
  resolutionVote: { title: "Vote on a resolution", question: "Is the resolution adopted?" },
  twoThirdsVote: {
    title: "Vote on an admission, a recognition, a striking off or an expulsion",
    question: "Is the proposal adopted by two thirds?",
  },
  committeeAdmission: {
    title: "Committee's vote on an admission",
    question: "Does the empowered committee agree to the admission?",
  },
  committeeDecision: {
    title: "Decision of the committee after the members' vote",
    question: "Does more than half of the deciding committee agree?",
  },
  congressQuorum: { title: "Quorum of a congress", question: "May the congress sit?" },
  communeDelegates: {
    title: "Delegates to a commune's congress",
    question: "Is the number of delegates within its limit?",
  },
  congressRequest: {
    title: "Request for a congress out of turn",
    question: "Did enough ask for a congress out of turn?",
  },
  memberDuty: { title: "Which members are rated", question: "Is the member reviewed and rated?" },
  bodyDuty: { title: "Which bodies are rated", question: "Is the collective or organisation rated?" },
  memberRating: { title: "Rating of a member", question: "Which class does the member get?" },
  leaderRating: { title: "Rating of a leader", question: "Which class does the leader get?" },
  collectiveRating: { title: "Rating of a leading collective", question: "Which class does the collective get?" },
  organisationRating: { title: "Rating of a Party organisation", question: "Which class does the organisation get?" },
  villageClass: { title: "Class of a village", question: "Which level of the allowance fund does the village get?" },
};

/** What the numbers of facts count. */
export const unitWords: Readonly<Record<FactUnit, string>> = {
  members: "members",
  points: "points",
  tasks: "tasks",
  targets: "targets",
  minutes: "minutes",
  months: "months",
  years: "years",
  votes: "votes",
  organisations: "organisations",
  households: "households",
};
