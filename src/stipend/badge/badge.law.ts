import { provisions, type Sourced } from "../../law/index.ts";
import type { Coefficient } from "../../money/index.ts";

/** A grade of the Party badge, in years of membership (năm tuổi Đảng). */
export type BadgeYears = 30 | 40 | 45 | 50 | 55 | 60 | 65 | 70 | 75 | 80 | 85 | 90;

/** The bonus that goes with one grade. */
export interface BadgeGrade extends Sourced {
  /** The years of membership. */
  readonly years: BadgeYears;
  /** The coefficient of the base salary; `null` where no amount is set. */
  readonly coefficient: Coefficient | null;
}

// The guidance counts from its day of issue, as its day of effect was not found. No table seen sets an amount for the grades
// of 45, 85 and 90 years; a part of letter 19780 of 2025 was not read and may.
const hd56Head = { document: "56-HD-VPTW@2015-10-27", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;
const qd29Head = { document: "29-QD-TW@2016-07-25", evidence: "single-source", verifiedOn: "2026-11-22" } as const;

/**
 * Lists the bonus that goes with each grade of the Party badge (tiền thưởng kèm theo Huy hiệu Đảng).
 *
 * @example
 * ```ts
 * import { badgeGrades } from "chibo/stipend";
 *
 * badgeGrades.filter((grade) => grade.coefficient === null).map((grade) => grade.years); // => [45, 85, 90]
 * ```
 */
export const badgeGrades: readonly BadgeGrade[] = /* @__PURE__ */ provisions(hd56Head, [
  { at: "IV.2", years: 30, coefficient: "1.5" },
  { at: "IV.2", years: 40, coefficient: "2" },
  { at: "IV.2", evidence: "single-source", years: 45, coefficient: null },
  { at: "IV.2", years: 50, coefficient: "3" },
  { at: "IV.2", years: 55, coefficient: "3.5" },
  { at: "IV.2", years: 60, coefficient: "5" },
  { at: "IV.2", years: 65, coefficient: "6" },
  { at: "IV.2", years: 70, coefficient: "8" },
  { at: "IV.2", years: 75, coefficient: "10" },
  { at: "IV.2", years: 80, coefficient: "15" },
  { at: "IV.2", evidence: "single-source", years: 85, coefficient: null },
  { at: "IV.2", evidence: "single-source", years: 90, coefficient: null },
]);

// The four days are the anniversaries on which badges are given. A gravely ill member may get one up to twelve months
// early.
/**
 * Gives the days of badges: from when the bonuses count, when badges are given (03/02, 19/5, 02/9, 07/11), and how early a
 * gravely ill member may get one.
 *
 * @example
 * ```ts
 * import { badgeDays } from "chibo/stipend";
 *
 * badgeDays.awardDays.monthsAndDays; // => ["02-03", "05-19", "09-02", "11-07"]
 * ```
 */
export const badgeDays = /* @__PURE__ */ provisions(qd29Head, {
  guidance: { firstDay: "2015-10-27", lastDay: null, at: "IV.2", in: "56-HD-VPTW@2015-10-27" },
  awardDays: { at: "whole", monthsAndDays: ["02-03", "05-19", "09-02", "11-07"] },
  earlyAward: { at: "whole", months: 12 },
});
