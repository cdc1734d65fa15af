export { type AwardYear, awardYear, awardYearFields } from "./awards/award-year.ts";
export {
  type AwardedKind,
  type AwardOptions,
  assessAwardStreak,
  assessAwards,
  type RatingAward,
} from "./awards/rating-awards.ts";
export {
  quarterlyReportDue,
  type RatingDeadline,
  type RatingYearKind,
  type ReviewNotice,
  ratingCalendar,
  reviewNoticeOn,
} from "./calendar/rating-calendar.ts";
export { type CapOptions, capExcellent, type ExcellenceShare } from "./cap/cap-excellent.ts";
export {
  type ExcellenceCandidate,
  type ExcellencePool,
  excellenceCandidate,
  excellenceCandidateFields,
  excellencePool,
  excellencePoolFields,
} from "./cap/excellence-pool.ts";
export type { ExcellenceSplit } from "./cap/excellence-split.ts";
export { assessClass, judgeClass } from "./class/assess-class.ts";
export { assessRating, judgeRating, type Rating, type RatingReview } from "./class/assess-rating.ts";
export { type StepsToClass, type StepsToClassOptions, stepsToClass } from "./class/steps-to-class.ts";
export {
  assessDiscipline,
  type DisciplineEffect,
  type DisciplineEvent,
  disciplineEvent,
  disciplineEventFields,
} from "./discipline/discipline.ts";
export { ratingSeries } from "./legal-series.ts";
export {
  type RatedOrganisationKind,
  type RatingAuthority,
  type RatingBody,
  ratingAuthorityOn,
} from "./order/rating-authority.ts";
export { type RatingNode, ratingNode, ratingNodeFields, ratingOrder, ratingsToRedo } from "./order/rating-order.ts";
export {
  type RatingForms,
  type RatingFormUse,
  type RatingPrinciple,
  type RatingPrinciples,
  type RatingProcedure,
  type RatingStep,
  type RatingSteps,
  type ReviewedBodies,
  type ReviewedBody,
  type ReviewPlace,
  type ReviewPlaces,
  ratingProcedureOn,
  type VerifiedFirst,
} from "./order/rating-procedure.ts";
export {
  assessRatingDuty,
  bodyDutyRuleOn,
  judgeRatingDuty,
  memberDutyRuleOn,
} from "./rated-or-not/assess-rating-duty.ts";
export {
  type BodyDuty,
  bodyDuty,
  bodyDutyFields,
  type MemberDuty,
  memberDuty,
  memberDutyFields,
  type RatingDutyFacts,
} from "./rated-or-not/duty-facts.ts";
export {
  hd16MemberDutyRule,
  hd21BodyDutyRule,
  hd21MemberDutyRule,
  qd124BodyDutyRule,
  qd124MemberDutyRule,
  qd366BodyDutyRule,
  qd366MemberDutyRule,
  type RatingDuty,
} from "./rated-or-not/duty-rules.ts";
export {
  assessOldBranchOpinion,
  assessSpecialCase,
  classUnder,
  type OldBranchOpinion,
  type SpecialCase,
  type SpecialEffect,
} from "./rated-or-not/special-cases.ts";
export { type CollectiveYear, collectiveYear, collectiveYearFields } from "./records/collective-year.ts";
export type { CriterionLevel } from "./records/criterion-level.ts";
export type { DisciplineForm } from "./records/discipline-form.ts";
export { type LeaderYear, leaderYear, leaderYearFields } from "./records/leader-year.ts";
export { type ListedViolation, type MemberYear, memberYear, memberYearFields } from "./records/member-year.ts";
export { type OrganisationYear, organisationYear, organisationYearFields } from "./records/organisation-year.ts";
export {
  type NotRatedReason,
  type RatedSubject,
  type RatingDecision,
  type RecordedDuty,
  ratedSubject,
  ratedSubjectFields,
  ratingDecision,
  ratingDecisionFields,
  recordedDuties,
} from "./records/rated-subject.ts";
export {
  type EarlierMemberClass,
  type EarlierOrganisationClass,
  type RatedKind,
  type RatingClass,
  type RecordedClass,
  ratedKinds,
  ratingClasses,
  recordedClasses,
} from "./records/rating-class.ts";
export type { RatingFacts } from "./records/rating-facts.ts";
export { assessForcedClass } from "./rule-books/27/assess-forced-class.ts";
export { hd27OrganisationRule } from "./rule-books/27/hd-27-organisation.ts";
export { qd124CollectiveRule, qd124OrganisationRule } from "./rule-books/124/qd-124-bodies.ts";
export { qd124LeaderRule, qd124MemberRule } from "./rule-books/124/qd-124-persons.ts";
export { hd21CollectiveRule, hd21MemberRule } from "./rule-books/132/hd-21.ts";
export { hd21OrganisationRule } from "./rule-books/132/hd-21-organisation.ts";
export { qd89LeaderRule } from "./rule-books/132/qd-89-leader.ts";
export { qd366CollectiveRule, qd366OrganisationRule } from "./rule-books/366/qd-366-bodies.ts";
export { qd366LeaderRule, qd366MemberRule } from "./rule-books/366/qd-366-persons.ts";
export {
  type QuarterlyEvaluation,
  quarterlyEvaluationOn,
  type RatingGuidance,
  type RatingRuleBook,
  type RatingRuleBookCode,
  ratingGuidanceOn,
  ratingRuleBookOn,
} from "./rule-books/rule-book.ts";
export {
  collectiveRatingRuleOn,
  leaderRatingRuleOn,
  memberRatingRuleOn,
  organisationRatingRuleOn,
} from "./rule-books/rules-on.ts";
export { type RatingQuestion, ratingRuleVersions } from "./rule-versions.ts";
export {
  checkRatingSheet,
  type FilledRatingSheet,
  filledRatingSheet,
  filledRatingSheetFields,
  type RatingScore,
  type RatingSheet,
  type RatingSheetAsk,
  type RatingSheetKind,
  type RatingSheetLine,
  ratingSheetOf,
} from "./sheet/rating-sheet.ts";
export { type RatingChange, ratingChange } from "./summary/rating-change.ts";
export {
  notRatedReasons,
  type RatingCounts,
  type RatingCountsGiven,
  ratingCounts,
  ratingCountsFields,
} from "./summary/rating-counts.ts";
export { type RatingCount, type RatingShare, type RatingShareOptions, ratingShare } from "./summary/rating-share.ts";
export { mergeRatingSummaries, type RatingSummary, summaryOfCounts } from "./summary/rating-summary.ts";
export { type SummariseRatingsOptions, summariseRatings } from "./summary/summarise-ratings.ts";
