import { joined, type Table } from "../phrases/tables.ts";
import type { Word } from "../word-keys.ts";
import { bodyWords, readingWords, reasonWords } from "./codes.ts";
import { coreWords } from "./core.ts";
import { issueWords, remedyWords } from "./issues.ts";
import { meetingSteps, meetingWords } from "./meeting.ts";
import { organisationSteps, organisationWords } from "./organisation.ts";
import { programmeSteps, programmeWords } from "./programme.ts";
import { ratingSteps, ratingWords } from "./rating.ts";
import { reviewWords } from "./review.ts";
import { stipendSteps, stipendWords } from "./stipend.ts";

/** The words for all codes, by code. */
export const words: Readonly<Record<Word, string>> = /* @__PURE__ */ joined(
  organisationWords,
  meetingWords,
  stipendWords,
  ratingWords,
  programmeWords,
  reviewWords,
  coreWords,
  reasonWords,
  bodyWords,
  readingWords,
  issueWords,
  remedyWords,
);

/** The conditions of all rules in words, by step code. */
export const conditions: Table = /* @__PURE__ */ joined(
  organisationSteps,
  meetingSteps,
  stipendSteps,
  ratingSteps,
  programmeSteps,
);
