import type { ReviewFact } from "../../fact-keys.ts";

/** The facts of the review, and those inside a computation. */
export const reviewFacts: Readonly<Record<ReviewFact, string>> = {
  code: "code",
  organisationId: "organisation",
  on: "day",
  count: "count",
  firstDay: "first day",
  lastDay: "last day",
  subject: "subject",
  counts: "counts",
  points: "points",
  shortOfFull: "items short of full marks",
  years: "rating of the year",
  marks: "marks",
  "posts[]": "post",
  "items[]": "item",
  "years[]": "year",
};
