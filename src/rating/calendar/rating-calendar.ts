import { requireWord, shown } from "../../guard/index.ts";
import type { Sourced } from "../../law/index.ts";
import {
  addDays,
  type CalendarDate,
  type CalendarQuarter,
  calendarDate,
  firstDayOfMonth,
  holdsOn,
  isCalendarDate,
  monthsOfQuarter,
  requireDay,
  requireQuarter,
} from "../../time/index.ts";
import { quarterlyEvaluation, ratingGuidances } from "../rule-books/rule-books.law.ts";
import { quarterlyReport, ratingDeadlines, reviewNotice } from "./rating-calendar.law.ts";

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
 * Lists the days by which the steps of the rating of this year must be done (mốc thời gian đánh giá, xếp loại), by
 * 43-HD/BTCTW. The rating of a school year bears the year in which it ends.
 *
 * @param kind - The kind of year that is rated.
 * @param year - The rating year.
 * @returns The deadlines, in order; none is known for the years before 2025.
 * @throws TypeError when the kind is no text; RangeError when it is another word, or the year is no year of the calendar.
 *
 * @example
 * ```ts
 * import { ratingCalendar } from "chibo/rating";
 *
 * const days = ratingCalendar("calendar-year", 2025).map((one) => one.lastDay);
 * days; // => ["2025-12-30", "2026-01-31", "2026-02-28"]
 * ratingCalendar("other-year", 2025).map((one) => one.lastDay); // => ["2026-01-14"]
 * ratingCalendar("calendar-year", 2024); // => []
 * ```
 */
export function ratingCalendar(kind: RatingYearKind, year: number): readonly RatingDeadline[] {
  requireWord("ratingCalendar", "the kind", kind, Object.keys(ratingDeadlines) as RatingYearKind[]);
  requireYear("ratingCalendar", year);
  return ratingDeadlines[kind].flatMap(({ step, before, citation, evidence, verifiedOn }) => {
    const due = calendarDate(`${yearText(year + before.yearsOn)}-${before.monthDay}`);
    const lastDay = addDays(due, -1);
    const holds = ratingGuidances.some((one) => one.citation.document === citation.document && holdsOn(one, lastDay));
    return holds ? [{ step, lastDay, citation, evidence, verifiedOn }] : [];
  });
}

/**
 * Gives the last day for the quarterly report on leaders (báo cáo đánh giá cán bộ theo quý): before the 15th of the last
 * month of the quarter, by 198-KL/TW.
 *
 * @param quarter - The quarter.
 * @returns The deadline; `null` for a quarter before the conclusion.
 * @throws RangeError when the text is no quarter.
 *
 * @example
 * ```ts
 * import { quarterlyReportDue } from "chibo/rating";
 *
 * quarterlyReportDue("2026-Q1")?.lastDay; // => "2026-03-14"
 * quarterlyReportDue("2025-Q3"); // => null
 * ```
 */
export function quarterlyReportDue(quarter: CalendarQuarter): RatingDeadline | null {
  requireQuarter("quarterlyReportDue", quarter);
  const { step, beforeDay, citation, evidence, verifiedOn } = quarterlyReport;
  const [, , last] = monthsOfQuarter(quarter);
  // The last day in time lies one before the 15th, and so two steps on from the first.
  const lastDay = addDays(firstDayOfMonth(last), beforeDay - 1 - 1);
  const holds = quarterlyEvaluation.some((one) => one.citation.document === citation.document && holdsOn(one, lastDay));
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
 * Looks up what is due before a review meeting on this day (thời gian gửi báo cáo, thời gian kiểm điểm), by 43-HD/BTCTW.
 *
 * @param on - The day of the meeting.
 * @returns What is due; `null` before 31 October 2025.
 * @throws RangeError when the day is no day of the calendar.
 *
 * @example
 * ```ts
 * import { reviewNoticeOn } from "chibo/rating";
 *
 * reviewNoticeOn("2025-12-01")?.workingDays; // => 3
 * reviewNoticeOn("2025-10-30"); // => null
 * ```
 */
export function reviewNoticeOn(on: CalendarDate): ReviewNotice | null {
  requireDay("reviewNoticeOn", on);
  const { document } = reviewNotice.citation;
  return ratingGuidances.some((one) => one.citation.document === document && holdsOn(one, on)) ? reviewNotice : null;
}

/** The rating year as it is written in a day; a step may fall in the year after it. */
function yearText(year: number): string {
  return String(year).padStart(4, "0");
}

function requireYear(caller: string, year: unknown): void {
  if (Number.isInteger(year) && (year as number) > 0 && isCalendarDate(`${yearText((year as number) + 1)}-01-01`))
    return;
  throw new RangeError(`${caller}: ${shown(year)} is no year; give a whole number such as 2025`);
}
