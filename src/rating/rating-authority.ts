import type { Sourced } from "../law/index.ts";
import { type CalendarDate, isWithin } from "../time/index.ts";
import { ratingAuthorities } from "./rating-authority.law.ts";
import { ratingGuidances } from "./rule-books.law.ts";

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

/** Who has which part in the rating of one kind of organisation. */
export interface RatingAuthority extends Sourced {
  /** Who rates itself: the first that exists. */
  readonly selfRates: readonly RatingBody[];
  /** Who only proposes, in between. */
  readonly proposes: readonly RatingBody[];
  /** Who decides: one of these, by what the organisation belongs to. */
  readonly decides: readonly RatingBody[];
}

/**
 * Who rates itself, who proposes and who decides on this kind of Party organisation (thẩm quyền đánh giá, xếp loại)? By
 * 43-HD/BTCTW, section 3; `null` before it.
 *
 * @example
 * ```ts
 * ratingAuthority("grassroots-organisation", "2025-12-15")?.selfRates; // => ["grassroots-committee", "standing-committee"]
 * ratingAuthority("branch", "2025-10-30"); // => null
 * ```
 */
export function ratingAuthority(kind: RatedOrganisationKind, on: CalendarDate): RatingAuthority | null {
  const authority: RatingAuthority = ratingAuthorities[kind];
  const holds = ratingGuidances.some(
    (one) => one.citation.document === authority.citation.document && isWithin(one, on),
  );
  return holds ? authority : null;
}
