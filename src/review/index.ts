export type { LegalSource } from "./indicator-sources.ts";
export type { ReviewRecords } from "./records.ts";
export { type Review, type ReviewOptions, review } from "./review.ts";
export type { MeetingReview, MeetingShortfall, ReviewedIndicator } from "./review-meetings.ts";
export type { CapReview, PeriodRatings, RatingDoubt } from "./review-ratings.ts";
export type { StipendChange, StipendReview } from "./review-stipends.ts";
