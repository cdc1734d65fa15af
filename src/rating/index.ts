export { art11CollectiveRule } from "./art-11-collective.ts";
export { art11LeaderRule } from "./art-11-leader.ts";
export { art11MemberRule } from "./art-11-member.ts";
export { art11OrganisationRule } from "./art-11-organisation.ts";
export { capExcellent, type ExcellenceCandidate, type ExcellencePool, type ExcellenceSplit } from "./cap-excellent.ts";
export { classify, judgeClass, type RatingFacts } from "./classify.ts";
export { type CollectiveYear, unknownCollectiveYear } from "./collective-year.ts";
export type { CriterionLevel } from "./criterion-level.ts";
export { assessDiscipline, type DisciplineEffect, type DisciplineEvent } from "./discipline.ts";
export type { DisciplineForm } from "./discipline-form.ts";
export { type ExcellenceShare, excellentAllowed } from "./excellence-cap.ts";
export { forcedClass } from "./forced-class.ts";
export { hd21CollectiveRule } from "./hd-21-collective.ts";
export { hd21MemberRule } from "./hd-21-member.ts";
export { hd21OrganisationRule } from "./hd-21-organisation.ts";
export { hd27OrganisationRule } from "./hd-27-organisation.ts";
export { type LeaderYear, unknownLeaderYear } from "./leader-year.ts";
export { ratingSeries } from "./legal-series.ts";
export { type ListedViolation, type MemberYear, unknownMemberYear } from "./member-year.ts";
export { type OrganisationYear, unknownOrganisationYear } from "./organisation-year.ts";
export { qd89LeaderRule } from "./qd-89-leader.ts";
export { qd124CollectiveRule } from "./qd-124-collective.ts";
export { qd124LeaderRule } from "./qd-124-leader.ts";
export { qd124MemberRule } from "./qd-124-member.ts";
export { qd124OrganisationRule } from "./qd-124-organisation.ts";
export { ratedOrNot, type StandingFacts } from "./rated-or-not.ts";
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
  type RatedOrganisationKind,
  type RatingAuthority,
  type RatingBody,
  ratingAuthority,
} from "./rating-authority.ts";
export { type AwardedKind, type AwardYear, assessAwards, awardStreak, type RatingAward } from "./rating-awards.ts";
export {
  quarterlyReportDue,
  type RatingDeadline,
  type RatingYearKind,
  type ReviewNotice,
  ratingCalendar,
  reviewNoticeOn,
} from "./rating-calendar.ts";
export { type RatingChange, ratingChange } from "./rating-change.ts";
export {
  type EarlierMemberClass,
  type EarlierOrganisationClass,
  type RatedKind,
  type RatingClass,
  type RecordedClass,
  ratingClasses,
} from "./rating-class.ts";
export { type RatingNode, ratingOrder, ratingsToRedo } from "./rating-order.ts";
export { type RatingCount, type RatingShare, ratingShare } from "./rating-share.ts";
export {
  checkRatingSheet,
  type FilledRatingSheet,
  type RatingScore,
  type RatingSheet,
  type RatingSheetKind,
  type RatingSheetLine,
  ratingSheetOf,
} from "./rating-sheet.ts";
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
  classUnder,
  needsOldBranchOpinion,
  type SpecialCase,
  type SpecialEffect,
  treatSpecialCase,
} from "./special-cases.ts";
export {
  type BodyStanding,
  type MemberStanding,
  unknownBodyStanding,
  unknownMemberStanding,
} from "./standing-facts.ts";
export {
  bodyStanding21Rule,
  bodyStanding124Rule,
  bodyStanding366Rule,
  type RatingDuty,
  standing16Rule,
  standing21Rule,
  standing124Rule,
  standing366Rule,
} from "./standing-rules.ts";
export { type StepsToClass, stepsToClass } from "./steps-to-class.ts";
export {
  mergeRatingSummaries,
  type RatingCounts,
  type RatingSummary,
  summariseRatings,
  summaryOfCounts,
} from "./summarise-ratings.ts";
