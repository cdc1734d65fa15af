import { provisions, type Sourced } from "../../law/index.ts";
import type { Fraction } from "../../money/index.ts";
import type { Span } from "../../time/index.ts";
import type { DuesGroup } from "./dues-facts.ts";

/** What one group of payers owes a month: a share of something, a fixed sum, or a sum set within a band. */
export type DuesRate = Sourced &
  (
    | {
        readonly kind: "share";
        readonly of: "insured-salary" | "benefit" | "pension" | "regional-wage";
        readonly share: Fraction;
      }
    | { readonly kind: "fixed"; readonly dong: number }
    | { readonly kind: "band"; readonly lowest: number; readonly highest: number }
    | { readonly kind: "not-stated" }
  );

/** Who collects dues or receives them from below. */
export type DuesLevel = "branch" | "commune-grassroots" | "other-grassroots" | "above-grassroots";

/** What a level keeps of the dues it collects or receives; the rest is passed up. */
export interface DuesKept extends Sourced {
  /** The least it keeps. */
  readonly lowest: Fraction;
  /** The most it keeps. */
  readonly highest: Fraction;
}

/** The rules on dues over a span of days. */
export interface DuesRules extends Span, Sourced {
  /** What each group of payers owes. */
  readonly rates: Readonly<Record<DuesGroup, DuesRate>>;
  /** What each level keeps; `null` where that was not found. */
  readonly kept: Readonly<Record<DuesLevel, DuesKept>> | null;
}

// The regulation of 3 February 2026 is in force from 1 February, as two applications have it; only its shares of the regional
// wage are said to run from 1 January. January 2026 is else by the rule before. Under that one, what is no share is set within a band, half of it from the age of retirement on.
const qd342 = { document: "342-QD-TW@2010-12-28", evidence: "single-source", verifiedOn: "2026-11-22" } as const;
const qd01 = { document: "01-QD-TW@2026-02-03", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;
const qd01First = { document: "01-QD-TW@2026-02-03", evidence: "unverified", verifiedOn: "2026-11-22" } as const;

/**
 * Lists the rules on Party dues (đảng phí), each with its rates and what each level keeps.
 *
 * @example
 * ```ts
 * import { duesRules } from "chibo/stipend";
 *
 * duesRules.map((rules) => rules.firstDay); // => ["2011-04-01", "2026-01-01", "2026-02-01", "2026-03-01", "2028-01-01"]
 * ```
 */
export const duesRules: readonly [DuesRules, ...DuesRules[]] = /* @__PURE__ */ provisions(qd01, [
  /* @__PURE__ */ provisions(qd342, {
    firstDay: "2011-04-01",
    lastDay: "2025-12-31",
    at: "whole",
    evidence: "corroborated",
    rates: {
      salaried: {
        at: "whole",
        evidence: "corroborated",
        kind: "share",
        of: "insured-salary",
        share: { part: 1, whole: 100 },
      },
      "on-sick-or-maternity-leave": { at: "whole", kind: "not-stated" },
      pensioner: {
        at: "whole",
        evidence: "corroborated",
        kind: "share",
        of: "pension",
        share: { part: 1, whole: 200 },
      },
      student: { at: "whole", kind: "band", lowest: 2000, highest: 30000 },
      "other-below-retirement-age": { at: "whole", kind: "band", lowest: 2000, highest: 30000 },
      "other-at-retirement-age": { at: "whole", kind: "band", lowest: 1000, highest: 15000 },
    },
    kept: {
      branch: { at: "whole", lowest: { part: 30, whole: 100 }, highest: { part: 50, whole: 100 } },
      "commune-grassroots": { at: "whole", lowest: { part: 90, whole: 100 }, highest: { part: 90, whole: 100 } },
      "other-grassroots": { at: "whole", lowest: { part: 70, whole: 100 }, highest: { part: 70, whole: 100 } },
      "above-grassroots": { at: "whole", lowest: { part: 50, whole: 100 }, highest: { part: 50, whole: 100 } },
    },
  }),
  /* @__PURE__ */ provisions(qd342, {
    firstDay: "2026-01-01",
    lastDay: "2026-01-31",
    at: "whole",
    evidence: "corroborated",
    rates: {
      salaried: {
        at: "whole",
        evidence: "corroborated",
        kind: "share",
        of: "insured-salary",
        share: { part: 1, whole: 100 },
      },
      "on-sick-or-maternity-leave": { at: "whole", kind: "not-stated" },
      pensioner: {
        at: "whole",
        evidence: "corroborated",
        kind: "share",
        of: "pension",
        share: { part: 1, whole: 200 },
      },
      student: { at: "whole", kind: "band", lowest: 2000, highest: 30000 },
      "other-below-retirement-age": {
        at: "3.2.2",
        in: "01-QD-TW@2026-02-03",
        kind: "share",
        of: "regional-wage",
        share: { part: 3, whole: 1000 },
      },
      "other-at-retirement-age": {
        at: "3.2.2",
        in: "01-QD-TW@2026-02-03",
        kind: "share",
        of: "regional-wage",
        share: { part: 2, whole: 1000 },
      },
    },
    kept: {
      branch: { at: "whole", lowest: { part: 30, whole: 100 }, highest: { part: 50, whole: 100 } },
      "commune-grassroots": { at: "whole", lowest: { part: 90, whole: 100 }, highest: { part: 90, whole: 100 } },
      "other-grassroots": { at: "whole", lowest: { part: 70, whole: 100 }, highest: { part: 70, whole: 100 } },
      "above-grassroots": { at: "whole", lowest: { part: 50, whole: 100 }, highest: { part: 50, whole: 100 } },
    },
  }),
  /* @__PURE__ */ provisions(qd01First, {
    firstDay: "2026-02-01",
    lastDay: "2026-02-28",
    at: "whole",
    rates: {
      salaried: { at: "whole", kind: "share", of: "insured-salary", share: { part: 1, whole: 100 } },
      "on-sick-or-maternity-leave": { at: "whole", kind: "share", of: "benefit", share: { part: 1, whole: 100 } },
      pensioner: { at: "whole", kind: "share", of: "pension", share: { part: 1, whole: 200 } },
      student: { at: "whole", kind: "fixed", dong: 5000 },
      "other-below-retirement-age": {
        at: "3.2.2",
        evidence: "single-source",
        kind: "share",
        of: "regional-wage",
        share: { part: 3, whole: 1000 },
      },
      "other-at-retirement-age": {
        at: "3.2.2",
        evidence: "single-source",
        kind: "share",
        of: "regional-wage",
        share: { part: 2, whole: 1000 },
      },
    },
    kept: null,
  }),
  {
    firstDay: "2026-03-01",
    lastDay: "2027-12-31",
    at: "whole",
    rates: {
      salaried: { at: "whole", kind: "share", of: "insured-salary", share: { part: 1, whole: 100 } },
      "on-sick-or-maternity-leave": { at: "whole", kind: "share", of: "benefit", share: { part: 1, whole: 100 } },
      pensioner: { at: "whole", kind: "share", of: "pension", share: { part: 1, whole: 200 } },
      student: { at: "whole", kind: "fixed", dong: 5000 },
      "other-below-retirement-age": {
        at: "3.2.2",
        evidence: "single-source",
        kind: "share",
        of: "regional-wage",
        share: { part: 3, whole: 1000 },
      },
      "other-at-retirement-age": {
        at: "3.2.2",
        evidence: "single-source",
        kind: "share",
        of: "regional-wage",
        share: { part: 2, whole: 1000 },
      },
    },
    kept: null,
  },
  {
    firstDay: "2028-01-01",
    lastDay: null,
    at: "whole",
    rates: {
      salaried: { at: "whole", kind: "share", of: "insured-salary", share: { part: 1, whole: 100 } },
      "on-sick-or-maternity-leave": { at: "whole", kind: "share", of: "benefit", share: { part: 1, whole: 100 } },
      pensioner: { at: "whole", kind: "share", of: "pension", share: { part: 1, whole: 200 } },
      student: { at: "whole", kind: "fixed", dong: 5000 },
      "other-below-retirement-age": {
        at: "3.2.2",
        evidence: "single-source",
        kind: "share",
        of: "regional-wage",
        share: { part: 5, whole: 1000 },
      },
      "other-at-retirement-age": {
        at: "3.2.2",
        evidence: "single-source",
        kind: "share",
        of: "regional-wage",
        share: { part: 3, whole: 1000 },
      },
    },
    kept: null,
  },
]);
