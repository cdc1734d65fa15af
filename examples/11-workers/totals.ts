// What the review of a province comes to, as plain numbers that add up.
import type { StreamedReview } from "chibo";

/** The sums of one province or of several. */
export interface Totals {
  readonly provinces: number;
  readonly branches: number;
  readonly sessions: number;
  /** The months in which a branch that owed a meeting held none. */
  readonly missing: number;
  /** In đồng. */
  readonly stipends: number;
  readonly refused: number;
}

export function totalsOf({ review, refused }: StreamedReview): Totals {
  const [meetings] = review.meetings;
  const missing = (meetings?.shortfalls ?? []).filter(
    ({ sort, meeting }) => sort === "missing" && meeting === "regular",
  );
  return {
    provinces: 1,
    branches: meetings?.branches ?? 0,
    sessions: meetings?.sessions ?? 0,
    missing: missing.reduce((sum, { periods }) => sum + periods, 0),
    stipends: review.stipends.total,
    refused: refused.sessions + refused.holders,
  };
}

export function merged(one: Totals, other: Totals): Totals {
  return {
    provinces: one.provinces + other.provinces,
    branches: one.branches + other.branches,
    sessions: one.sessions + other.sessions,
    missing: one.missing + other.missing,
    stipends: one.stipends + other.stipends,
    refused: one.refused + other.refused,
  };
}
