/**
 * What the class of a body rests on: a recorded `decision`, or the `facts`. One that is `not-rated` has none, by its record or
 * because all ratings are at hand and it is not among them; of one with `no-record` nothing is known.
 */
export type RatingBasis = "decision" | "facts" | "not-rated" | "no-record";
