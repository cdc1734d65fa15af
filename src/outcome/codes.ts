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
  | "no-rule-known";

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
 * The readings that exclude each other: the ways to read a text that admits several, and the conventions that a document
 * leaves to its user. Of one group at most one can be settled.
 */
export const readingGroups = [
  ["literal-band", "band-as-floor"],
  ["listed-when-concluded", "listed-when-disciplined"],
  ["one-missed-target", "all-missed-targets"],
  ["way-out-covers-all", "way-out-covers-triggers"],
  ["on-time-for-excellent", "on-time-not-asked"],
  ["streak-carries-over", "streak-starts-anew"],
  ["strict-base", "broad-base"],
  ["any-budget-pay", "for-this-post"],
  ["meeting-day", "year-end"],
  ["calendar-year", "rolling-year"],
  ["down-to-dong", "half-up-to-dong", "up-to-dong"],
  ["full-month", "days-served"],
  ["head-count-first-day", "head-count-last-day"],
  ["highest-only", "each-post-paid"],
  ["kept-after-merger", "ended-with-merger"],
  ["model-294", "model-208"],
  ["full-marks", "re-based"],
  ["maximum-moves", "maximum-stays"],
  ["higher-grade", "lower-grade"],
] as const;

/** The name of one way to read a text, or of one convention. */
export type ReadingCode = (typeof readingGroups)[number][number];

/**
 * The names of all readings and conventions (cách hiểu, cách tính), those that exclude each other side by side.
 *
 * @example
 * ```ts
 * import { readingCodes } from "chibo";
 *
 * readingCodes.includes("band-as-floor"); // => true
 * ```
 */
export const readingCodes: readonly ReadingCode[] = /* @__PURE__ */ readingGroups.flat();

/** Several readings taken together, joined by `+`. */
export type ReadingsCode = ReadingCode | `${ReadingCode}+${string}`;

/** The name of a fact, with dots where it lies inside another: `"official"`, `"tasks.late"`. */
export type FactPath = string;

/** The code of one condition: the code of its rule, a dot, and the name of the provision. */
export type StepCode = `${string}.${string}`;
