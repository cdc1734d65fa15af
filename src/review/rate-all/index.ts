export type { ExcellenceGroup, ExcellenceState } from "./excellence-group.ts";
export { mergeRatedSummaries } from "./merge-rated-summaries.ts";
export { type RateAllOptions, type RatingGrouping, rateAll } from "./rate-all.ts";
export type { ContradictedFact, FactsPointElsewhere, RatedDoubt } from "./rated-doubt.ts";
export type {
  ExcellenceSummary,
  OpenRating,
  OpenReading,
  RatedOrganisation,
  RatedRegister,
  RatedSummary,
} from "./rated-register.ts";
export type { RatingBasis } from "./rating-basis.ts";
export { type ExplainedRating, type FactFromBelow, type RatedFromBelow, ratingIn } from "./rating-in.ts";
export { type RatingsToRedo, redoAfter } from "./redo-after.ts";
export { waysTo } from "./ways-to.ts";
