export { art11CollectiveRule } from "./art-11-collective.ts";
export { art11MemberRule } from "./art-11-member.ts";
export { art11OrganisationRule } from "./art-11-organisation.ts";
export { capExcellent, type ExcellenceCandidate, type ExcellencePool, type ExcellenceSplit } from "./cap-excellent.ts";
export { classify, judgeClass, type RatingFacts } from "./classify.ts";
export { type CollectiveYear, unknownCollectiveYear } from "./collective-year.ts";
export { type ExcellenceShare, excellentAllowed } from "./excellence-cap.ts";
export { hd21OrganisationRule } from "./hd-21-organisation.ts";
export { type ListedViolation, type MemberYear, unknownMemberYear } from "./member-year.ts";
export { type CriterionLevel, type OrganisationYear, unknownOrganisationYear } from "./organisation-year.ts";
export {
  judgeRating,
  type NotRatedReason,
  type RatedSubject,
  type Rating,
  type RatingDecision,
  type RatingReview,
  type RatingStanding,
  ratingOf,
} from "./rated-subject.ts";
export {
  type EarlierMemberClass,
  type EarlierOrganisationClass,
  type RatedKind,
  type RatingClass,
  type RecordedClass,
  ratingClasses,
} from "./rating-class.ts";
export { type RatingCount, type RatingShare, ratingShare } from "./rating-share.ts";
export {
  type QuarterlyEvaluation,
  quarterlyEvaluationOn,
  type RatingGuidance,
  type RatingRuleBook,
  type RatingRuleBookCode,
  ratingGuidanceOn,
  ratingRuleBookOn,
} from "./rule-book.ts";
export {
  mergeRatingSummaries,
  type RatingCounts,
  type RatingSummary,
  summariseRatings,
  summaryOfCounts,
} from "./summarise-ratings.ts";
