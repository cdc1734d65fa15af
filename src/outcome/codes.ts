/** Why an answer is left open, or lies outside what the library knows. Texts for each stand in `chibo/text`. */
export type ReasonCode =
  | "open-reading"
  | "no-class-fits"
  | "discretion"
  | "amount-not-set"
  | "convention-not-named"
  | "text-silent"
  | "instrument-not-recorded"
  | "approval-not-recorded"
  | "regime-not-recorded"
  | "text-not-read"
  | "set-by-own-rules"
  | "no-figure-in-force"
  | "territory-merged"
  | "equal-claims"
  | "armed-forces"
  | "no-rule-known"
  | "not-rated"
  | "tied";

/** Who decides what the law leaves open. */
export type DecidingBody =
  | "direct-superior-committee"
  | "committee-two-levels-up"
  | "common-superior-committee"
  | "grassroots-committee"
  | "provincial-committee"
  | "central-organisation-commission"
  | "secretariat"
  | "politburo"
  | "central-committee"
  | "people-council"
  | "rating-authority"
  | "own-working-rules"
  | "branch-meeting"
  | "payer"
  | "caller";

/**
 * The names of the ways to read a text that admits several, and of the conventions that a document leaves to its user.
 * Each stands beside its opposite in the law table that declares it.
 */
export const readingCodes = [
  "literal-band",
  "band-as-floor",
  "listed-when-concluded",
  "listed-when-disciplined",
  "one-missed-target",
  "all-missed-targets",
  "way-out-covers-all",
  "way-out-covers-triggers",
  "on-time-for-excellent",
  "on-time-not-asked",
  "streak-carries-over",
  "streak-starts-anew",
  "strict-base",
  "broad-base",
  "any-budget-pay",
  "for-this-post",
  "meeting-day",
  "year-end",
  "calendar-year",
  "rolling-year",
  "down-to-dong",
  "half-up-to-dong",
  "up-to-dong",
  "full-month",
  "days-served",
  "head-count-first-day",
  "head-count-last-day",
  "highest-only",
  "each-post-paid",
  "members-official-and-probationary",
  "members-official-only",
  "four-level-rules",
  "two-tier-rules",
  "model-294",
  "model-208",
  "full-marks",
  "re-based",
  "maximum-moves",
  "maximum-stays",
  "higher-grade",
  "lower-grade",
] as const;

/** The name of one way to read a text, or of one convention. */
export type ReadingCode = (typeof readingCodes)[number];

/** Several readings taken together, joined by `+`. */
export type ReadingsCode = ReadingCode | `${ReadingCode}+${string}`;

/** The name of a fact, with dots where it lies inside another: `"official"`, `"tasks.late"`. */
export type FactPath = string;

/** The code of one condition: the code of its rule, a dot, and the name of the provision. */
export type StepCode = `${string}.${string}`;
