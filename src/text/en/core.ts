import type { coreWords as vietnamese } from "../vi/core.ts";

/** English words for the codes of the kernel: reasons, deciding bodies, readings, evidence, issues. */
export const coreWords: Readonly<Record<keyof typeof vietnamese, string>> = {
  "not-rated": "not subject to rating",
  tied: "tied",

  "members-official-and-probationary": "official and probationary members counted",
  "members-official-only": "official members counted only",

  "official-text": "text read",
  corroborated: "sources agree",
  "single-source": "one source",
  unverified: "not verified",

  enacted: "enacted",
  directive: "directive, no paying policy",
  planned: "planned",
  dropped: "dropped",

  "structure-model": "model of structure",
  "rating-rule-book": "rule-book of rating",
  "rating-guidance": "guidance on rating",
  "excellence-cap": "cap on excellent ratings",

  assessed: "assessed",
  "insufficient-facts": "information is missing",
  undetermined: "undetermined",
  "not-in-force": "not in force on this day",
  "out-of-scope": "out of scope",
  met: "met",
  "not-met": "not met",
  unknown: "unknown",
  is: "is",
  "one-of": "one of",
  "read-as": "read as",
  whole: "whole text",
  yes: "yes",
  no: "no",
  atLeast: "at least",
  decidedBy: "decided by",
  recordedIn: "recorded in",
  readingsLeadTo: "under each reading",
  illustrative: "ILLUSTRATIVE DATA - records made up for illustration, not real figures",
  disclaimer:
    "Unofficial; not issued or endorsed by any body of the Party or State; not legal advice. The signed text prevails; the competent committee decides, chibo explains.",
  "verdict.met": "true",
  "verdict.not-met": "not true",
  "verdict.against": "true, which counts against",
  "verdict.excludes": "true, which excludes",
  "verdict.unknown": "unknown",
  "step.actual": "actual",
  "step.required": "required",
  "issue.expected": "expected",
  "issue.received": "received",
};
