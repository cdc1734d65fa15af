/**
 * Why an answer is left open, or lies outside what the library knows.
 *
 * - `open-reading`: the text admits several readings, and they give different answers.
 * - `no-class-fits`: no class of the text fits the facts.
 * - `discretion`: the text leaves it to a body.
 * - `amount-not-set`: the text sets no amount.
 * - `convention-not-named`: the text leaves a way of counting to its user, and none is named.
 * - `text-silent`: the text does not speak of the case.
 * - `instrument-not-recorded`: the document that decides it for this body is not recorded.
 * - `local-rules-not-recorded`: only local rules could allow it, and none are recorded.
 * - `approval-not-recorded`: it needs an approval, and whether there was one is not recorded.
 * - `regime-not-recorded`: two models of structure may hold, and the day of the switch is not recorded.
 * - `text-not-read`: the text that decides it was not read.
 * - `set-by-own-rules`: the working rules of the body set it, and none are recorded.
 * - `no-figure-in-force`: no figure is known to hold on the day.
 * - `territory-merged`: the province was merged, and whether its policy was kept is not known.
 * - `equal-claims`: two claims give the same amount from different payers.
 * - `armed-forces`: the armed forces have rules of their own.
 * - `no-rule-known`: no rule is known.
 */
export type ReasonCode =
  | "open-reading"
  | "no-class-fits"
  | "discretion"
  | "amount-not-set"
  | "convention-not-named"
  | "text-silent"
  | "instrument-not-recorded"
  | "local-rules-not-recorded"
  | "approval-not-recorded"
  | "regime-not-recorded"
  | "text-not-read"
  | "set-by-own-rules"
  | "no-figure-in-force"
  | "territory-merged"
  | "equal-claims"
  | "armed-forces"
  | "no-rule-known";

/** Who decides what the law leaves open: a body of the Party, a council, the payer, or the caller of the function. */
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
 *
 * @example
 * ```ts
 * import { readingGroups } from "chibo";
 *
 * readingGroups[0]; // => ["literal-band", "band-as-floor"]
 * ```
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
