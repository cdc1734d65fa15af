// What a page shows of one place, as the program that makes it hands it in.
import type { Register, Review, ReviewOptions } from "chibo";
import type { Both } from "./both.ts";

/** A place and its review. */
export interface ReviewedPlace {
  /** A short name in ASCII; the address of its part of the page. */
  readonly id: string;
  readonly title: Both;
  /** Where its figures come from. */
  readonly note: Both;
  readonly register: Register;
  readonly review: Review;
  readonly options: ReviewOptions;
}

/** The names of its organisations by their ids. */
export function namesOf({ review }: ReviewedPlace): ReadonlyMap<string, string> {
  return new Map(review.organisations.map(({ id, name }) => [id, name]));
}
