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
