export type { Source } from "./indicator-sources.ts";
export type {
  MemberRatings,
  OrganisationRating,
  ReviewRecords,
  ReviewTerms,
  TaskResult,
} from "./records.ts";
export { type Review, review, reviewYear } from "./review.ts";
export type { MeetingReview, MeetingShortfall, ReviewedIndicator } from "./review-meetings.ts";
export type { CapReview, PeriodRatings, RatingDoubt } from "./review-ratings.ts";
export type { StipendChange, StipendReview } from "./review-stipends.ts";
