export { type ChangeHere, changesFor } from "./changes/changes-for.ts";
export type { LegalSource } from "./meetings/indicator-sources.ts";
export type {
  BranchPeriods,
  MeetingReview,
  MeetingShortfall,
  NotRecorded,
  ReviewedIndicator,
} from "./meetings/review-meetings.ts";
export type { RollDifference } from "./meetings/roll-differences.ts";
export type { NotComplete } from "./not-complete.ts";
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
export type { CapReview, PeriodRatings, RatingDoubt } from "./ratings/review-ratings.ts";
export { review } from "./review.ts";
export type { ReviewOptions } from "./review-options.ts";
export type { Review, ReviewedOrganisation } from "./review-pass.ts";
export type { SharedPoint, SharedReading } from "./shared-point.ts";
export type { PostsAlike, StipendChange, StipendReview } from "./stipends/review-stipends.ts";
export { chunksOf } from "./stream/chunks-of.ts";
export { type ReviewStreams, reviewStream, type StreamedReview } from "./stream/review-stream.ts";
export type { ConsentDoubt } from "./structure/consent-doubts.ts";
export { reviewStructure, type StructureReview } from "./structure/review-structure.ts";
export {
  type Attention,
  type BodySummary,
  type ReviewSummary,
  summariseReview,
} from "./summary/summarise-review.ts";
