import type { Sourced } from "../law/index.ts";
import {
  addDays,
  type CalendarDate,
  type CalendarQuarter,
  calendarDate,
  firstDayOfMonth,
  isWithin,
  monthsOfQuarter,
  yearOf,
} from "../time/index.ts";
import { quarterlyReport, ratingDeadlines, reviewNotice } from "./rating-calendar.law.ts";
import { quarterlyEvaluation, ratingGuidances } from "./rule-books.law.ts";

/** The years that are rated: the calendar year, the school year, or the year of a body with another year-end. */
export type RatingYearKind = keyof typeof ratingDeadlines;

/** A dated step of a rating. */
export interface RatingDeadline extends Sourced {
  /** What must be done. */
  readonly step:
    | "ratings-finished"
    | "files-to-the-organisation-commission"
    | "report-of-the-organisation-commission"
    | "quarterly-report";
  /** The last day on which it is in time: the text says "before" the day after. */
  readonly lastDay: CalendarDate;
}

/**
 * By which days must the steps of the rating of this year be done (mốc thời gian)? By 43-HD/BTCTW; none is known for the
 * years before 2025. The rating of a school year bears the year in which it ends.
 *
 * @param year - The rating year.
 *
 * @example
 * ```ts
 * const days = ratingCalendar("calendar-year", 2025).map((one) => one.lastDay);
 * days; // => ["2025-12-30", "2026-01-31", "2026-02-28"]
 * ratingCalendar("other-year", 2025).map((one) => one.lastDay); // => ["2026-01-14"]
 * ratingCalendar("calendar-year", 2024); // => []
 * ```
 */
export function ratingCalendar(kind: RatingYearKind, year: number): readonly RatingDeadline[] {
  return ratingDeadlines[kind].flatMap(({ step, before, citation, evidence, verifiedOn }) => {
    const due = calendarDate(`${year + before.yearsOn}-${before.monthDay}`);
    const lastDay = addDays(due, -1);
    const holds = ratingGuidances.some(
      (one) => one.citation.document === citation.document && yearOf(one.firstDay) <= year && isWithin(one, lastDay),
    );
    return holds ? [{ step, lastDay, citation, evidence, verifiedOn }] : [];
  });
}

/**
 * By which day is the quarterly report on leaders due? Before the 15th of the last month of the quarter, by 198-KL/TW;
 * `null` before it.
 *
 * @example
 * ```ts
 * quarterlyReportDue("2026-Q1")?.lastDay; // => "2026-03-14"
 * quarterlyReportDue("2025-Q3"); // => null
 * ```
 */
export function quarterlyReportDue(quarter: CalendarQuarter): RatingDeadline | null {
  const { step, beforeDay, citation, evidence, verifiedOn } = quarterlyReport;
  const [, , last] = monthsOfQuarter(quarter);
  // The last day in time lies one before the 15th, and so two steps on from the first.
  const lastDay = addDays(firstDayOfMonth(last), beforeDay - 1 - 1);
  const holds = quarterlyEvaluation.some(
    (one) => one.citation.document === citation.document && isWithin(one, lastDay),
  );
  return holds ? { step, lastDay, citation, evidence, verifiedOn } : null;
}

/** What is due before a review meeting, and how long it takes at least. */
export interface ReviewNotice extends Sourced {
  /** The working days by which the draft report goes out before the meeting. */
  readonly workingDays: number;
  /** The days that a review takes at least. */
  readonly reviewDays: number;
  /** The days that the review of a provincial standing committee takes at least. */
  readonly provincialReviewDays: number;
}

/**
 * What is due before a review meeting on this day (thời gian gửi báo cáo, thời gian kiểm điểm)? By 43-HD/BTCTW; `null`
 * before it.
 *
 * @example
 * ```ts
 * reviewNoticeOn("2025-12-01")?.workingDays; // => 3
 * reviewNoticeOn("2025-10-30"); // => null
 * ```
 */
export function reviewNoticeOn(on: CalendarDate): ReviewNotice | null {
  const { document } = reviewNotice.citation;
  return ratingGuidances.some((one) => one.citation.document === document && isWithin(one, on)) ? reviewNotice : null;
}
