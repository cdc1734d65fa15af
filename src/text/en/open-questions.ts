import type { OpenQuestionCode, OpenQuestionWords, Settlement } from "../rule-question.ts";

/** The open questions, by code. */
export const openQuestionWords: Readonly<Record<OpenQuestionCode, OpenQuestionWords>> = {
  text208: { question: "What does 208-QĐ/TW say?", lead: null },
  effect208: {
    question: "From which day does 208-QĐ/TW hold, and how does it pass over?",
    lead: "One application: from the day of signing; one office's papers: what exists runs on until a scheme is adopted.",
  },
  text20: { question: "What did 20-QĐ/TW keep of 294-QĐ/TW?", lead: null },
  text01: { question: "What does guidance 01-HD/TW of 19 May 2026 say?", lead: null },
  successor01: {
    question: "Does 01-HD/TW still hold after 7 August 2026?",
    lead: "One office's papers cite a guidance of the same title of 7 August 2026; other papers of August and September still cite 01-HD/TW.",
  },
  text21: { question: "What does 21-QĐ/TW say of inspection commissions of organisations?", lead: null },
  branchTerm208: {
    question: "Is the term of five years of branches in 208-QĐ/TW, or only in guidance?",
    lead: "One office's schemes write the term 2025 to 2030 and name no article.",
  },
  transferDays: {
    question: "Is a transfer to be begun within 60 or 30 working days?",
    lead: "Two secondary texts: 60; one whose answers are its compiler's: 30.",
  },
  transferPapers: {
    question: "By when are the papers of a transfer presented?",
    lead: "One secondary text: 30 working days after arrival.",
  },
  vacancy: {
    question: "Is a vacant seat of a branch committee filled by election or by appointment?",
    lead: "One text: the committee above appoints on the branch's proposal; another: the branch elects and the committee above ratifies.",
  },
  olderThan60: {
    question: "Who may admit a person over 60?",
    lead: "Secondary texts differ: the committee directly under the Centre, its standing committee, or one under the province.",
  },
  sections: {
    question: "Do sections still exist after a switch?",
    lead: "One text still names the committee of a section; one office's papers show no such layer.",
  },
  thirtyMembers: {
    question: "Do thirty members still tell a branch from an organisation?",
    lead: "One ward has branches of 3 to 168 members directly under it, beside organisations of 32 and 33.",
  },
  aboveResidential: { question: "What is to stand above village and residential branches?", lead: null },
  policeForm: {
    question: "Is the police of a commune a branch or an organisation?",
    lead: "One commune: a branch; one ward: an organisation.",
  },
  schoolSeals: { question: "Have branches of schools a seal of their own?", lead: null },
  provincialAgencies: {
    question: "How are the Party bodies of provincial agencies arranged?",
    lead: "One application still has the Party committee of the provincial people's committee as an upper level.",
  },
  standingThird: {
    question: "Is a standing committee still at most a third of the committee?",
    lead: "One secondary text: at most a third.",
  },
  partyGroups208: { question: "From how many members on must a branch be divided into Party groups?", lead: null },
  admissionBallot: {
    question: "Is a vote on an admission secret or by raised card?",
    lead: "One secondary text: as the meeting chooses.",
  },
  committeeShare: {
    question: "How many of the committee must agree to an admission?",
    lead: "One application: two thirds of the committee, then more than half of the deciding standing committee.",
  },
  recognition: {
    question: "By when is a member recognised, and from when does a late recognition count?",
    lead: "One secondary text each: 30 working days after the twelve months; from the end of the twelve months.",
  },
  recognitionVote: { question: "What share does an official recognition or an expulsion need?", lead: null },
  votingBody208: { question: "Who is left out of the body that votes?", lead: null },
  complaint: {
    question: "By when may a member complain of a striking off?",
    lead: "One secondary text: 30 working days.",
  },
  earlyBadge: {
    question: "How early may a badge be given?",
    lead: "One secondary text: 12 months to the badge of 65 years, 24 months from 70 years on.",
  },
  organisationCode: {
    question: "Which text sets the code of fourteen digits?",
    lead: "Applications credit two different papers.",
  },
  councilPilot: {
    question: "Is there a pilot of one organisation for People's Council, Front and unions of a province?",
    lead: "One secondary text speaks of it.",
  },
  text01qd: {
    question: "What does 01-QĐ/TW say of the dues that are kept?",
    lead: "One secondary text: a village or residential branch keeps 70 percent.",
  },
  leadership128: {
    question: "Which leadership allowance had Party posts before 2010, and which have cities of the special class?",
    lead: null,
  },
  districtEquals: { question: "Which bodies equal a district since districts ended on 1 July 2025?", lead: null },
  dues2001: { question: "What did members owe in dues before 1 April 2011?", lead: null },
  votesBefore2025: { question: "What share did admissions and expulsions need before 1 July 2025?", lead: null },
  members2018: { question: "On which conditions were members and collectives rated in 2018?", lead: null },
  classes2019: { question: "What did good and completed ask for from 2019 to 2022?", lead: null },
  leaders2023: { question: "What did the highest class of a leader ask for under 124-QĐ/TW?", lead: null },
  leaders2018: { question: "What did completed of a leader ask for under 89-QĐ/TW?", lead: null },
  fullTimeThousand: { question: "How many full-time staff has a body of exactly 1,000 members?", lead: null },
  congressTolerance: {
    question: "How early or late may a congress of the pilot, a commune or a first term be?",
    lead: null,
  },
  firstTerm: { question: "How long is a first term?", lead: null },
  suspendedMembers: { question: "Does a suspended member count towards a threshold?", lead: null },
  extraordinaryMeetings: {
    question: "When do standing committees, sections and Party groups meet out of turn?",
    lead: null,
  },
  communeMeetings: { question: "How often do the committee of a commune and its standing committee meet?", lead: null },
  badgeAmounts: { question: "Which bonus goes with the badges of 45, 85 and 90 years?", lead: null },
  belowCommune: { question: "Do bodies below a commune get the allowance of 169-QĐ/TW?", lead: null },
  committeeSizes: {
    question:
      "How many members had grassroots committees and their standing committees from 2020 to 2025, and how few may a branch committee have?",
    lead: null,
  },
  votingBody2016: { question: "Who belonged to the body that votes before 30 July 2021?", lead: null },
  sessions2012: { question: "By which figures was a branch meeting held properly before 6 July 2018?", lead: null },
  deadlines2018: {
    question:
      "How many days before a session were its papers sent, and how many after it was it reported, before 28 October 2025?",
    lead: null,
  },
  sheetsNotSeen: {
    question: "How do the sheets score whose tables were not seen: Nghệ An since 2023, the bloc of Bình Thuận?",
    lead: null,
  },
  yearOfSheet: { question: "Which class has a year of meetings that does not reach the highest one?", lead: null },
  awardForms2021: { question: "Which awards followed from ratings before 9 June 2025?", lead: null },
  specialCases2023: {
    question: "What did the guidance of 2023 say of the sick, of mothers on leave and of those who moved?",
    lead: null,
  },
  newBodies366: { question: "Is a body rated that was formed less than six months before?", lead: null },
  classes2014: { question: "Which points and conditions had the classes above weak from 2014 to 2017?", lead: null },
  disciplineLate: {
    question:
      "Which year and which unit did a discipline touch that was decided in another year or after a move, from 2019 to 2023?",
    lead: null,
  },
  disciplineTwice: { question: "Does a discipline count again that has counted before?", lead: null },
  badges2011: { question: "How were badges given before 25 July 2016?", lead: null },
  awardDays29: { question: "Which text set the four days of badges before 28 September 2021?", lead: null },
  duesFixed: { question: "Which sum within its band did a member without a salary pay?", lead: null },
  duesOnLeave: { question: "What did a member on sick or maternity leave pay before February 2026?", lead: null },
};

/** What would settle an open question. */
export const settlementWords: Readonly<Record<Settlement, string>> = {
  text: "reading the text of the document",
  guidance: "guidance of the Centre",
  decision: "a decision of the competent body",
  caller: "the caller names a reading",
};
