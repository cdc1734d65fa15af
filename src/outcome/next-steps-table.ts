import type { ReasonCode } from "./codes.ts";

/**
 * Where the answer to an open question is written down: a member of a record, or an option of the question, by its name.
 */
export type SettlingRecord =
  | "approved"
  | "armedForces"
  | "decidedLevel"
  | "decision"
  | "keptAfterMerger"
  | "localRules"
  | "readings"
  | "switchedOn"
  | "workingRules";

/**
 * What settles an open question: a reading that the caller names, something to be recorded, a body that decides, a text
 * that must be read or issued, or other rules than those the library knows.
 */
export type SettlingWay = "reading" | "record" | "decision" | "text" | "other-rules";

/** What to do where an answer is open for one reason. */
export interface NextStepRow {
  /** What settles it. */
  readonly way: SettlingWay;
  /** Where the answer is written down; `null` where no record of the library holds it. */
  readonly record: SettlingRecord | null;
}

/** What to do for each reason. A new reason does not compile without its row. */
export const nextStepTable: Readonly<Record<ReasonCode, NextStepRow>> = {
  "open-reading": { way: "reading", record: "readings" },
  "convention-not-named": { way: "reading", record: "readings" },
  "no-class-fits": { way: "decision", record: "decision" },
  discretion: { way: "decision", record: "decision" },
  "territory-merged": { way: "decision", record: "keptAfterMerger" },
  "equal-claims": { way: "decision", record: null },
  "instrument-not-recorded": { way: "record", record: "decidedLevel" },
  "local-rules-not-recorded": { way: "record", record: "localRules" },
  "approval-not-recorded": { way: "record", record: "approved" },
  "regime-not-recorded": { way: "record", record: "switchedOn" },
  "set-by-own-rules": { way: "record", record: "workingRules" },
  "amount-not-set": { way: "text", record: null },
  "text-silent": { way: "text", record: null },
  "text-not-read": { way: "text", record: null },
  "no-figure-in-force": { way: "text", record: null },
  "armed-forces": { way: "other-rules", record: "armedForces" },
  "no-rule-known": { way: "other-rules", record: null },
};
