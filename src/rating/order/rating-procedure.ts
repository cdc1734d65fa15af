import type { Sourced } from "../../law/index.ts";
import { type CalendarDate, entryAt, requireDay, type Span } from "../../time/index.ts";
import { ratingForms, ratingPrinciples, ratingSteps, reviewedBodies, reviewPlaces } from "./rating-procedure.law.ts";

/** A step of a rating: the subject rates itself, it is appraised and a class proposed, the authority decides. */
export type RatingStep = (typeof ratingSteps)[number]["steps"][number];

/** What has the superior look into the matter before it decides. */
export type VerifiedFirst = (typeof ratingSteps)[number]["verifiedFirst"][number];

/** A collective that is reviewed (tập thể thuộc diện kiểm điểm). */
export type ReviewedBody = (typeof reviewedBodies)[number]["bodies"][number];

/** Where a person is reviewed (nơi kiểm điểm). */
export type ReviewPlace =
  | "branch"
  | "own-leading-collective"
  | "own-committees"
  | "place-of-most-working-time"
  | "place-of-concurrent-post";

/** What a form of the guidance is for. */
export type RatingFormUse = (typeof ratingForms)[number]["forms"][number]["use"];

/** A principle of rating. */
export type RatingPrinciple = (typeof ratingPrinciples)[number]["principles"][number];

/** The principles of rating (nguyên tắc), with their source. */
export interface RatingPrinciples extends Span, Sourced {
  /** The principles, in the order of the text. */
  readonly principles: readonly RatingPrinciple[];
}

/** The steps of a rating, with their source. */
export interface RatingSteps extends Span, Sourced {
  /** The steps, in their order. */
  readonly steps: readonly RatingStep[];
  /** On which of these the superior verifies first. */
  readonly verifiedFirst: readonly VerifiedFirst[];
}

/** The collectives that are reviewed, with their source. */
export interface ReviewedBodies extends Span, Sourced {
  /** The collectives, from the top. */
  readonly bodies: readonly ReviewedBody[];
  /** Whether the list is whole; else it is read for the grassroots alone. */
  readonly isWhole: boolean;
}

/** Where persons are reviewed, with its source: at each of the places named. */
export interface ReviewPlaces extends Span, Sourced {
  /** A member without a leading post. */
  readonly member: readonly ReviewPlace[];
  /** A leader. */
  readonly leader: readonly ReviewPlace[];
  /** A leader with several leading posts, for their leading collective. */
  readonly severalLeadingPosts: readonly ReviewPlace[];
  /** One who holds a further post beside the own work, beside the other places. */
  readonly concurrentPost: readonly ReviewPlace[];
}

/** The forms of the guidance (mẫu biểu), with their source. */
export interface RatingForms extends Span, Sourced {
  /** The forms, in their order. */
  readonly forms: readonly {
    /** The number, as printed. */
    readonly number: string;
    /** What it is for. */
    readonly use: RatingFormUse;
  }[];
}

/** How a rating goes on a day; what was not read for it is `null`. */
export interface RatingProcedure {
  /** The principles. */
  readonly principles: RatingPrinciples | null;
  /** The steps. */
  readonly steps: RatingSteps | null;
  /** The collectives that are reviewed. */
  readonly bodies: ReviewedBodies | null;
  /** Where persons are reviewed. */
  readonly places: ReviewPlaces | null;
  /** The forms. */
  readonly forms: RatingForms | null;
}

/**
 * Looks up how a rating goes that is decided on this day (quy trình kiểm điểm, đánh giá, xếp loại): the principles (366-QĐ/TW 3:
 * the rating as a servant of the State is a basis of the member's), the steps (132-QĐ/TW,
 * 124-QĐ/TW 11, 366-QĐ/TW 12), which collectives are reviewed (25-HD/BTCTW 1.1, 366-QĐ/TW 5), where persons are (366-QĐ/TW 7),
 * and on which forms (25- and 43-HD/BTCTW). Form 02A was for those without a leading post; form 2A is for leaders.
 *
 * A collective of fewer than three is reviewed elsewhere: {@link assessSpecialCase}.
 *
 * @param on - The day on which the rating is decided.
 * @returns The parts of the procedure; `null` for each that was not read for the day.
 * @throws RangeError when the day is no day of the calendar.
 *
 * @example
 * ```ts
 * import { ratingProcedureOn } from "chibo/rating";
 *
 * const { steps, bodies, places, forms } = ratingProcedureOn("2025-12-15");
 * steps?.steps; // => ["self-rating", "appraisal-and-proposal", "rating-decision"]
 * bodies?.bodies.includes("branch"); // => true
 * places?.leader; // => ["branch", "own-leading-collective", "own-committees"]
 * forms?.forms.find(({ number }) => number === "2A")?.use; // => "leader-review"
 * ratingProcedureOn("2024-12-15").forms?.forms.map(({ use }) => use)[1]; // => "non-leader-review"
 * ratingProcedureOn("2024-12-15").places; // => null
 * ```
 */
export function ratingProcedureOn(on: CalendarDate): RatingProcedure {
  requireDay("ratingProcedureOn", on);
  return {
    principles: entryAt<RatingPrinciples>(ratingPrinciples, on),
    steps: entryAt<RatingSteps>(ratingSteps, on),
    bodies: entryAt<ReviewedBodies>(reviewedBodies, on),
    places: entryAt<ReviewPlaces>(reviewPlaces, on),
    forms: entryAt<RatingForms>(ratingForms, on),
  };
}
