import type { MeetingQuestion } from "../meeting/index.ts";
import type { OrganisationQuestion } from "../organisation/index.ts";
import type { RatingQuestion } from "../rating/index.ts";
import type { StipendQuestion } from "../stipend/index.ts";

/** A question that a rule answers, by code. */
export type RuleQuestion = OrganisationQuestion | MeetingQuestion | RatingQuestion | StipendQuestion;

/** A question in words: as a heading, and as it is asked. */
export interface QuestionWords {
  /** The heading. */
  readonly title: string;
  /** The question. */
  readonly question: string;
}

/** What the number of a fact counts. */
export type FactUnit =
  | "members"
  | "points"
  | "tasks"
  | "targets"
  | "minutes"
  | "months"
  | "years"
  | "votes"
  | "organisations"
  | "households";

/** An open question of law that is no choice of two readings, by code. */
export type OpenQuestionCode =
  | "text208"
  | "effect208"
  | "text20"
  | "text01"
  | "successor01"
  | "text21"
  | "branchTerm208"
  | "transferDays"
  | "transferPapers"
  | "vacancy"
  | "olderThan60"
  | "sections"
  | "thirtyMembers"
  | "aboveResidential"
  | "policeForm"
  | "schoolSeals"
  | "provincialAgencies"
  | "standingThird"
  | "partyGroups208"
  | "admissionBallot"
  | "committeeShare"
  | "recognition"
  | "recognitionVote"
  | "votingBody208"
  | "leadership128"
  | "districtEquals"
  | "dues2001"
  | "complaint"
  | "earlyBadge"
  | "organisationCode"
  | "councilPilot"
  | "text01qd"
  | "votesBefore2025"
  | "members2018"
  | "classes2019"
  | "leaders2023"
  | "leaders2018"
  | "fullTimeThousand"
  | "congressTolerance"
  | "firstTerm"
  | "suspendedMembers"
  | "extraordinaryMeetings"
  | "communeMeetings"
  | "badgeAmounts"
  | "belowCommune"
  | "committeeSizes"
  | "votingBody2016"
  | "sessions2012"
  | "deadlines2018"
  | "sheetsNotSeen"
  | "yearOfSheet"
  | "awardForms2021"
  | "specialCases2023"
  | "newBodies366"
  | "classes2014"
  | "disciplineLate"
  | "disciplineTwice"
  | "badges2011"
  | "awardDays29"
  | "duesFixed"
  | "duesOnLeave";

/** What would settle an open question. */
export type Settlement = "text" | "guidance" | "decision" | "caller";

/** An open question in words. */
export interface OpenQuestionWords {
  /** The question. */
  readonly question: string;
  /** What secondary, unpublished texts say of it; `null` where nothing was found. */
  readonly lead: string | null;
}
