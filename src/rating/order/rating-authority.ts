import { requireWord } from "../../guard/index.ts";
import type { Sourced } from "../../law/index.ts";
import { type CalendarDate, holdsOn, requireDay } from "../../time/index.ts";
import { ratingGuidances } from "../rule-books/rule-books.law.ts";
import { ratingAuthorities } from "./rating-authority.law.ts";

/** The kinds of Party organisation for which the guidance says who decides. */
export type RatedOrganisationKind = keyof typeof ratingAuthorities;

/** A body with a part in the rating of an organisation. */
export type RatingBody =
  | "branch"
  | "branch-committee"
  | "section-committee"
  | "grassroots-committee"
  | "standing-committee"
  | "standing-committee-above"
  | "provincial-standing-committee"
  | "central-organisation-commission"
  | "secretariat"
  | "politburo";

/** The parts that bodies have in the rating of one kind of organisation. */
export interface RatingAuthority extends Sourced {
  /** Who rates itself: the first that exists. */
  readonly selfRates: readonly RatingBody[];
  /** Who only proposes, in between. */
  readonly proposes: readonly RatingBody[];
  /** Who decides: one of these, by what the organisation belongs to. */
  readonly decides: readonly RatingBody[];
}

/**
 * Looks up who rates itself, who proposes and who decides on this kind of Party organisation (thẩm quyền đánh giá, xếp
 * loại), by 43-HD/BTCTW, section 3.
 *
 * @param kind - The kind of organisation.
 * @param on - The day on which the rating is decided.
 * @returns Who has which part; `null` before 31 October 2025.
 * @throws TypeError when the kind is no text; RangeError when it is another word, or the day is no day of the calendar.
 *
 * @example
 * ```ts
 * import { ratingAuthorityOn } from "chibo/rating";
 *
 * const authority = ratingAuthorityOn("grassroots-organisation", "2025-12-15");
 * authority?.selfRates; // => ["grassroots-committee", "standing-committee"]
 * ratingAuthorityOn("commune", "2025-12-15")?.decides; // => ["provincial-standing-committee"]
 * ratingAuthorityOn("branch", "2025-10-30"); // => null
 * ```
 */
export function ratingAuthorityOn(kind: RatedOrganisationKind, on: CalendarDate): RatingAuthority | null {
  requireWord("ratingAuthorityOn", "the kind", kind, Object.keys(ratingAuthorities) as RatedOrganisationKind[]);
  requireDay("ratingAuthorityOn", on);
  const authority: RatingAuthority = ratingAuthorities[kind];
  const holds = ratingGuidances.some(
    (one) => one.citation.document === authority.citation.document && holdsOn(one, on),
  );
  return holds ? authority : null;
}
