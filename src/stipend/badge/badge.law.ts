import { provisions, type Sourced } from "../../law/index.ts";
import type { Coefficient } from "../../money/index.ts";

/** A grade of the Party badge, in years of membership (năm tuổi Đảng). */
export type BadgeYears = 30 | 40 | 45 | 50 | 55 | 60 | 65 | 70 | 75 | 80 | 85 | 90;

/** A grade that a badge may fall due for: under 208-QĐ/TW also 35 and 95 years, for which no bonus is known. */
export type DueBadgeYears = BadgeYears | 35 | 95;

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
const qd208Head = { document: "208-QD-TW@2026-07-26", evidence: "unverified", verifiedOn: "2026-11-22" } as const;
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

/** The days from which the bonuses count, and the first day of the grade of 45 years, which 29-QĐ/TW brought in. */
export const bonusDays = /* @__PURE__ */ provisions(hd56Head, {
  guidance: { firstDay: "2015-10-27", lastDay: null, at: "IV.2" },
  laterGrade: {
    firstDay: "2016-07-25",
    lastDay: null,
    at: "27.3.a",
    in: "29-QD-TW@2016-07-25",
    evidence: "single-source",
    years: 45,
  },
});

// The four days are the anniversaries on which badges are given; the guidance adds "and other important anniversaries". The
// text of 2016 is silent on badges given early after death, and lets only a warning or a removal defer one.
/**
 * Lists the rules of awarding badges by the days on which they hold (03/02, 19/5, 02/9, 07/11): the days of award, how many
 * months early a gravely ill member may get one, up to 65 years and from 70 years on, how early a dead one may, and for how
 * many months discipline defers it.
 *
 * @example
 * ```ts
 * import { badgeRules } from "chibo/stipend";
 *
 * badgeRules.at(-1)?.awardDays.monthsAndDays; // => ["02-03", "05-19", "09-02", "11-07"]
 * badgeRules.map(({ illness }) => illness.monthsFrom70); // => [12, 24, 24, 24, 24]
 * ```
 */
export const badgeRules = /* @__PURE__ */ provisions(qd29Head, [
  {
    firstDay: "2016-07-25",
    lastDay: "2021-07-29",
    awardDays: { at: "not-known", monthsAndDays: ["02-03", "05-19", "09-02", "11-07"] },
    illness: { at: "27.3.a", evidence: "corroborated", verifiedOn: "2026-11-27", monthsTo65: 12, monthsFrom70: 12 },
    death: { at: "27.3.a", evidence: "corroborated", verifiedOn: "2026-11-27", months: 0 },
    discipline: {
      at: "27.3.a",
      evidence: "corroborated",
      verifiedOn: "2026-11-27",
      reprimand: 0,
      warning: 6,
      removal: 12,
    },
  },
  {
    firstDay: "2021-07-30",
    lastDay: "2021-09-27",
    awardDays: {
      at: "not-known",
      in: "24-QD-TW@2021-07-30",
      evidence: "corroborated",
      monthsAndDays: ["02-03", "05-19", "09-02", "11-07"],
    },
    illness: {
      at: "27",
      in: "24-QD-TW@2021-07-30",
      evidence: "corroborated",
      monthsTo65: 12,
      monthsFrom70: 24,
    },
    death: { at: "27", in: "24-QD-TW@2021-07-30", evidence: "corroborated", months: 12 },
    discipline: {
      at: "27",
      in: "24-QD-TW@2021-07-30",
      evidence: "corroborated",
      reprimand: 6,
      warning: 9,
      removal: 12,
    },
  },
  {
    firstDay: "2021-09-28",
    lastDay: "2025-06-08",
    awardDays: {
      at: "18",
      in: "01-HD-TW@2021-09-28",
      evidence: "corroborated",
      monthsAndDays: ["02-03", "05-19", "09-02", "11-07"],
    },
    illness: {
      at: "18",
      in: "01-HD-TW@2021-09-28",
      evidence: "corroborated",
      monthsTo65: 12,
      monthsFrom70: 24,
    },
    death: { at: "18", in: "01-HD-TW@2021-09-28", evidence: "corroborated", months: 12 },
    discipline: {
      at: "not-known",
      in: "01-HD-TW@2021-09-28",
      evidence: "corroborated",
      reprimand: 6,
      warning: 9,
      removal: 12,
    },
  },
  {
    firstDay: "2025-06-09",
    lastDay: "2026-05-18",
    awardDays: {
      at: "18",
      in: "06-HD-TW@2025-06-09",
      evidence: "official-text",
      monthsAndDays: ["02-03", "05-19", "09-02", "11-07"],
    },
    illness: { at: "18", in: "06-HD-TW@2025-06-09", evidence: "official-text", monthsTo65: 12, monthsFrom70: 24 },
    death: { at: "18", in: "06-HD-TW@2025-06-09", evidence: "official-text", months: 12 },
    discipline: {
      at: "18",
      in: "06-HD-TW@2025-06-09",
      evidence: "official-text",
      reprimand: 6,
      warning: 9,
      removal: 12,
    },
  },
  {
    firstDay: "2026-05-19",
    lastDay: null,
    awardDays: {
      at: "not-known",
      in: "01-HD-TW@2026-05-19",
      monthsAndDays: ["02-03", "05-19", "09-02", "11-07"],
    },
    illness: { at: "not-known", in: "01-HD-TW@2026-05-19", monthsTo65: 12, monthsFrom70: 24 },
    death: { at: "not-known", in: "01-HD-TW@2026-05-19", months: 12 },
    discipline: { at: "not-known", in: "01-HD-TW@2026-05-19", reprimand: 6, warning: 9, removal: 12 },
  },
]);

/** The grades under 208-QĐ/TW, one every five years, as two secondary sources have them. */
export const grades208 = /* @__PURE__ */ provisions(qd208Head, {
  firstDay: "2026-07-26",
  lastDay: null,
  at: "not-known",
  years: [30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95],
  longFrom: 70,
});
