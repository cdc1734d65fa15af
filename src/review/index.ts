export type { LegalSource } from "./indicator-sources.ts";
export {
  type ContradictedFact,
  type ExcellenceGroup,
  type ExcellenceState,
  type ExcellenceSummary,
  type ExplainedRating,
  type FactFromBelow,
  type FactsPointElsewhere,
  mergeRatedSummaries,
  type OpenRating,
  type OpenReading,
  type RateAllOptions,
  type RatedDoubt,
  type RatedFromBelow,
  type RatedOrganisation,
  type RatedRegister,
  type RatedSummary,
  type RatingBasis,
  type RatingGrouping,
  type RatingsToRedo,
  rateAll,
  ratingIn,
  redoAfter,
  waysTo,
} from "./rate-all/index.ts";
export type { ReviewRecords } from "./records.ts";
export { type Review, type ReviewOptions, review } from "./review.ts";
export type { MeetingReview, MeetingShortfall, ReviewedIndicator } from "./review-meetings.ts";
export type { CapReview, PeriodRatings, RatingDoubt } from "./review-ratings.ts";
export type { StipendChange, StipendReview } from "./review-stipends.ts";
