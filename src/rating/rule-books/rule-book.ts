import type { DocumentKey, Sourced } from "../../law/index.ts";
import { type CalendarDate, entryAt, holdsOn, requireDay, type Span } from "../../time/index.ts";
import type { RatedKind, RecordedClass } from "../records/rating-class.ts";
import { quarterlyEvaluation, ratingGuidances, ratingRuleBooks } from "./rule-books.law.ts";

/** The rule-books of the yearly rating by code: the year in which each begins. */
export type RatingRuleBookCode = "R2008" | "R2011" | "R2014" | "R2018" | "R2019" | "R2023" | "R2025";

/** One rule-book of rating: when it holds, which classes it knows, and which rating years were decided under it. */
export interface RatingRuleBook extends Span, Sourced {
  /** The code of the rule-book. */
  readonly code: RatingRuleBookCode;
  /** The regulation (quy định); `null` until 2017, when the guidance was the whole rule-book. */
  readonly regulation: DocumentKey | null;
  /** The first rating year that it governs. */
  readonly firstYear: number;
  /** The last rating year that it governs; `null` while none is known. */
  readonly lastYear: number | null;
  /** The names of the classes for each kind of object, best first; `null` where none was found. */
  readonly classes: Readonly<Record<RatedKind, readonly RecordedClass[] | null>>;
}

/** Guidance on rating (hướng dẫn) with the days on which it holds. */
export interface RatingGuidance extends Span, Sourced {}

/** A document of the quarterly and ad hoc evaluation of leaders, known by its dates only. */
export interface QuarterlyEvaluation extends Span, Sourced {
  /** The code of the quarterly layer. */
  readonly code: "R2025q";
}

/**
 * Looks up the rule-book that governs a rating decided on this day (quy định về kiểm điểm, đánh giá, xếp loại). The day of
 * the decision counts, not the first day of the year that is rated: all of 2025 was rated under 366-QĐ/TW.
 *
 * @param decidedOn - The day on which the rating is decided.
 * @returns The rule-book; `null` before 10 October 2008.
 * @throws RangeError when the day is no day of the calendar.
 *
 * @example
 * ```ts
 * import { ratingRuleBookOn } from "chibo/rating";
 *
 * ratingRuleBookOn("2025-12-15")?.code; // => "R2025"
 * ratingRuleBookOn("2025-08-29")?.code; // => "R2023"
 * ratingRuleBookOn("2008-10-09"); // => null
 * ```
 */
export function ratingRuleBookOn(decidedOn: CalendarDate): RatingRuleBook | null {
  requireDay("ratingRuleBookOn", decidedOn);
  return bookOn(decidedOn);
}

/** The same look-up for days that were checked before. */
export function bookOn(decidedOn: CalendarDate): RatingRuleBook | null {
  return entryAt<RatingRuleBook>(ratingRuleBooks, decidedOn);
}

/**
 * Looks up the guidance that holds on this day (hướng dẫn của Ban Tổ chức Trung ương). For some weeks it is still the one
 * of the rule-book before.
 *
 * @param on - The day the question is about.
 * @returns The guidance; `null` before 10 October 2008.
 * @throws RangeError when the day is no day of the calendar.
 *
 * @example
 * ```ts
 * import { ratingGuidanceOn } from "chibo/rating";
 *
 * ratingGuidanceOn("2023-11-09")?.citation.document; // => "21-HD-BTCTW@2019-10-18"
 * ratingGuidanceOn("2023-11-10")?.citation.document; // => "25-HD-BTCTW@2023-11-10"
 * ```
 */
export function ratingGuidanceOn(on: CalendarDate): RatingGuidance | null {
  requireDay("ratingGuidanceOn", on);
  return entryAt<RatingGuidance>(ratingGuidances, on);
}

/**
 * Lists the documents on quarterly and ad hoc evaluation that hold on this day (đánh giá cán bộ theo quý, đột xuất). Their
 * content was not read.
 *
 * @param on - The day the question is about.
 * @returns The documents, in the order of their first days.
 * @throws RangeError when the day is no day of the calendar.
 *
 * @example
 * ```ts
 * import { quarterlyEvaluationOn } from "chibo/rating";
 *
 * quarterlyEvaluationOn("2025-12-31").map((one) => one.citation.document); // => ["198-KL-TW@2025-10-08"]
 * ```
 */
export function quarterlyEvaluationOn(on: CalendarDate): readonly QuarterlyEvaluation[] {
  requireDay("quarterlyEvaluationOn", on);
  return quarterlyEvaluation.filter((one) => holdsOn(one, on));
}
