import type { NextStepReason, SettlingRecord } from "../../outcome/index.ts";

/** What to do, for each reason. */
const adviceWords: Readonly<Record<NextStepReason, string>> = {
  "open-reading": "name the reading that the competent body applies",
  "convention-not-named": "name the way of counting that is applied",
  "no-class-fits": "ask the competent body to decide, and record the class",
  discretion: "ask the competent body to decide, and record the decision",
  "territory-merged": "find out whether the policy was kept after the merger, and record it",
  "equal-claims": "ask the paying body who pays: the amount is the same",
  "instrument-not-recorded": "find the document that gives the level, and record it",
  "local-rules-not-recorded": "find the local rules, and record them",
  "approval-not-recorded": "record the approval of the competent body",
  "regime-not-recorded": "record the day of the switch to the new model, or name the model that is applied",
  "set-by-own-rules": "record the working rules of the committee",
  "amount-not-set": "wait for a document that sets the amount",
  "text-silent": "ask the competent body",
  "text-not-read": "look it up in the text itself",
  "no-figure-in-force": "look up the text that applies on this day",
  "armed-forces": "apply the rules of the armed forces",
  "no-rule-known": "look for another rule",
  "insufficient-facts": "find out what is missing",
  "not-in-force": "ask about a day on which it is in force",
};

/** Where the answer is written down, by the name of the member or the option. */
const recordWords: Readonly<Record<SettlingRecord, string>> = {
  approved: "approved by the competent body",
  armedForces: "belongs to the armed forces",
  decidedLevel: "level given by decision",
  decision: "decision of the competent body",
  keptAfterMerger: "kept after the merger",
  localRules: "local rules",
  readings: "readings",
  switchedOn: "day of switching model",
  workingRules: "working rules",
};

/** All of it in one object, so that a bundler drops what a program does not use. */
export const words = { adviceWords, recordWords };
