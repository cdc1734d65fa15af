import { build, type Fields, type Given } from "../../facts/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { collectiveYearFields } from "./collective-year.ts";
import { leaderYearFields } from "./leader-year.ts";
import { memberYearFields } from "./member-year.ts";
import { organisationYearFields } from "./organisation-year.ts";
import { type RecordedClass, recordedClasses } from "./rating-class.ts";
import { fieldsOf, type RatingFacts, requireRatingFacts } from "./rating-facts.ts";

/** A class as it was decided and recorded (quyết định xếp loại). */
export interface RatingDecision {
  /** The class decided. */
  readonly class: RecordedClass;
  /** The id of the committee that decided. */
  readonly decidedBy: string;
  /** The day of the decision, which picks the rule-book. */
  readonly decidedOn: CalendarDate;
}

/** The reasons why somebody or something is not rated for a period, other than by exemption. */
export type NotRatedReason =
  | "newly-admitted"
  | "newly-formed"
  | "suspended"
  | "under-examination"
  | "ill-or-away"
  | "class-open";

/** Whether somebody or something is to be rated, as recorded; `class-open` is found out, never recorded. */
export type RecordedDuty = "to-be-rated" | "exempt" | Exclude<NotRatedReason, "class-open">;

/** Somebody or something that is to be rated for a period: with facts, with a recorded decision, or with both. */
export interface RatedSubject {
  /** Whether the subject is to be rated at all, as recorded. */
  readonly duty: RecordedDuty;
  /** The facts of the period; `null` when nothing was kept but the decision. */
  readonly facts: RatingFacts | null;
  /** The recorded decision; `null` when there is none. */
  readonly decision: RatingDecision | null;
}

/** Every word for a recorded duty. */
export const recordedDuties: readonly RecordedDuty[] = [
  "to-be-rated",
  "exempt",
  "newly-admitted",
  "newly-formed",
  "suspended",
  "under-examination",
  "ill-or-away",
];

/** What each member of a decision may be. */
export const ratingDecisionFields: Fields<RatingDecision> = {
  class: { type: recordedClasses, required: true },
  decidedBy: { type: "text", required: true },
  decidedOn: { type: "day", required: true },
};

/** What each member of a rated subject may be. */
export const ratedSubjectFields: Fields<RatedSubject> = {
  duty: { type: recordedDuties, absent: "to-be-rated" },
  facts: {
    either: [
      { record: memberYearFields },
      { record: leaderYearFields },
      { record: collectiveYearFields },
      { record: organisationYearFields },
    ],
  },
  decision: { record: ratingDecisionFields },
};

/**
 * Makes the record of a decision on a class (quyết định xếp loại). All its keys are required.
 *
 * @param given - The class, the committee that decided, and the day of the decision.
 * @returns The record.
 * @throws TypeError for a key that is missing or unknown or a value of a wrong type, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { assessRating, ratedSubject, ratingDecision } from "chibo/rating";
 *
 * const decision = ratingDecision({ class: "good", decidedBy: "commune-01", decidedOn: "2025-12-20" });
 * assessRating(ratedSubject({ decision }), "2026-01-31").outcome.value; // => "good"
 * ```
 */
export function ratingDecision(given: Given<RatingDecision, keyof RatingDecision>): RatingDecision {
  return build("ratingDecision", ratingDecisionFields, given);
}

/**
 * Makes the record of somebody or something that is rated for a period (đối tượng đánh giá, xếp loại). No key is required:
 * without `duty` the subject is to be rated, without `facts` nothing was kept but the decision, without `decision` none was
 * recorded.
 *
 * @param given - What is known.
 * @returns The record.
 * @throws TypeError for a key that is missing or unknown or a value of a wrong type, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { assessRating, memberYear, ratedSubject } from "chibo/rating";
 *
 * const subject = ratedSubject({ facts: memberYear({ score: 45, selfDetectedAndRepaired: false }) });
 * subject.duty; // => "to-be-rated"
 * assessRating(subject, "2025-12-31").outcome.value; // => "not-completed"
 * ```
 */
export function ratedSubject(given: Given<RatedSubject>): RatedSubject {
  const facts: unknown = (given as Given<RatedSubject> | null | undefined)?.facts ?? null;
  if (facts === null) return build("ratedSubject", ratedSubjectFields, given);
  requireRatingFacts("ratedSubject", facts);
  const { duty, decision } = build("ratedSubject", ratedSubjectFields, { ...given, facts: null });
  return { duty, facts: build("ratedSubject: facts", fieldsOf(facts.subject), facts), decision };
}
