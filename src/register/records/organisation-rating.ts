import { build, type Fields, type Given } from "../../facts/index.ts";
import { type RatedSubject, ratedSubject, ratedSubjectFields } from "../../rating/index.ts";
import { type Period, periodOf } from "../../time/index.ts";

/** The rating of one organisation for a period (xếp loại tổ chức đảng). */
export interface OrganisationRating extends Period {
  /** The id of the organisation. */
  readonly organisationId: string;
  /** What is known of its rating: facts, a recorded decision, or both. */
  readonly subject: RatedSubject;
}

/** What {@link organisationRating} is given: every key, the subject as `ratedSubject` takes it. */
export interface OrganisationRatingGiven extends Omit<OrganisationRating, "subject"> {
  /** What is known of its rating. */
  readonly subject: Given<RatedSubject>;
}

/** The members of the rating of an organisation. */
export const organisationRatingFields: Fields<OrganisationRating> = {
  organisationId: { type: "text", required: true },
  firstDay: { type: "day", required: true },
  lastDay: { type: "day", required: true },
  subject: { type: { record: ratedSubjectFields }, required: true },
};

/**
 * Makes the record of the rating of one organisation for a period (xếp loại tổ chức đảng). All its keys are required; in
 * `subject`, what is left out means what `ratedSubject` says.
 *
 * @param given - The organisation, the days of the period, and what is known of its rating.
 * @returns The record.
 * @throws TypeError for a key that is missing or unknown or a value of a wrong type, RangeError for a day that is none or
 * days that are swapped.
 *
 * @example
 * ```ts
 * import { organisationRating } from "chibo";
 * import { yearPeriod } from "chibo/time";
 *
 * const decision = { class: "good", decidedBy: "commune-01", decidedOn: "2025-12-20" } as const;
 * organisationRating({ organisationId: "b1", ...yearPeriod(2025), subject: { decision } }).subject.facts; // => null
 * ```
 */
export function organisationRating(given: OrganisationRatingGiven): OrganisationRating {
  const { organisationId, firstDay, lastDay } = build("organisationRating", organisationRatingFields, given);
  return { organisationId, ...periodOf(firstDay, lastDay), subject: ratedSubject(given.subject) };
}
