import { coreWords } from "./core.ts";
import { meetingSteps, meetingWords } from "./meeting.ts";
import { organisationSteps, organisationWords } from "./organisation.ts";
import { programmeSteps, programmeWords } from "./programme.ts";
import { ratingSteps, ratingWords } from "./rating.ts";
import { reviewWords } from "./review.ts";
import { stipendSteps, stipendWords } from "./stipend.ts";

/** The words for all codes, by code. */
export const words = {
  ...organisationWords,
  ...meetingWords,
  ...stipendWords,
  ...ratingWords,
  ...programmeWords,
  ...reviewWords,
  ...coreWords,
};

/** The conditions of all rules in words, by step code. */
export const steps = {
  ...organisationSteps,
  ...meetingSteps,
  ...stipendSteps,
  ...ratingSteps,
  ...programmeSteps,
};
