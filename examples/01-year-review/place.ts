// One place that is reviewed: its register, its period, and what is asked of it.
import { type Register, type ReviewOptions, review } from "chibo";
import type { Programme } from "chibo/programme";
import { shippedPolicies } from "chibo/stipend";
import type { Period } from "chibo/time";
import type { ReviewedPlace } from "../shared/review-page/place.ts";

/** A place and its review. */
export type Place = ReviewedPlace;

/** Reviews a place by the shipped policies and the ordinary cap on "excellent". */
export function placeOf(
  known: Pick<Place, "id" | "title" | "note">,
  register: Register,
  period: Period,
  programmes: readonly Programme[],
): Place {
  const options: ReviewOptions = { policies: shippedPolicies, programmes, excellenceShare: "ordinary" };
  return { ...known, register, review: review(register, period, options), options };
}
