import type { Sourced } from "../law/index.ts";
import type { Coefficient } from "../money/index.ts";

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
/**
 * The bonus that goes with each grade of the Party badge (tiền thưởng kèm theo Huy hiệu Đảng).
 *
 * @example
 * ```ts
 * badgeGrades.filter((grade) => grade.coefficient === null).map((grade) => grade.years); // => [45, 85, 90]
 * ```
 */
export const badgeGrades: readonly BadgeGrade[] = [
  {
    years: 30,
    coefficient: "1.5",
    citation: { document: "56-HD-VPTW@2015-10-27", provision: "IV.2" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  {
    years: 40,
    coefficient: "2",
    citation: { document: "56-HD-VPTW@2015-10-27", provision: "IV.2" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  {
    years: 45,
    coefficient: null,
    citation: { document: "56-HD-VPTW@2015-10-27", provision: "IV.2" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  {
    years: 50,
    coefficient: "3",
    citation: { document: "56-HD-VPTW@2015-10-27", provision: "IV.2" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  {
    years: 55,
    coefficient: "3.5",
    citation: { document: "56-HD-VPTW@2015-10-27", provision: "IV.2" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  {
    years: 60,
    coefficient: "5",
    citation: { document: "56-HD-VPTW@2015-10-27", provision: "IV.2" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  {
    years: 65,
    coefficient: "6",
    citation: { document: "56-HD-VPTW@2015-10-27", provision: "IV.2" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  {
    years: 70,
    coefficient: "8",
    citation: { document: "56-HD-VPTW@2015-10-27", provision: "IV.2" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  {
    years: 75,
    coefficient: "10",
    citation: { document: "56-HD-VPTW@2015-10-27", provision: "IV.2" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  {
    years: 80,
    coefficient: "15",
    citation: { document: "56-HD-VPTW@2015-10-27", provision: "IV.2" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  {
    years: 85,
    coefficient: null,
    citation: { document: "56-HD-VPTW@2015-10-27", provision: "IV.2" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  {
    years: 90,
    coefficient: null,
    citation: { document: "56-HD-VPTW@2015-10-27", provision: "IV.2" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
];

// The four days are the anniversaries on which badges are given. A gravely ill member may get one up to twelve months
// early.
/** From when the bonuses count, when badges are given (03/02, 19/5, 02/9, 07/11), and how early a gravely ill member may get one. */
export const badgeDays = {
  guidance: {
    firstDay: "2015-10-27",
    lastDay: null,
    citation: { document: "56-HD-VPTW@2015-10-27", provision: "IV.2" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  awardDays: {
    monthsAndDays: ["02-03", "05-19", "09-02", "11-07"],
    citation: { document: "29-QD-TW@2016-07-25", provision: "whole" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  earlyAward: {
    months: 12,
    citation: { document: "29-QD-TW@2016-07-25", provision: "whole" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
} as const;
