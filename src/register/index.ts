export type { Completeness, Derived, DerivedCount, DerivedFrom } from "./derived/derived.ts";
export {
  type CompletedList,
  type CompleteRecords,
  completedLists,
  completeRecords,
  completeRecordsFields,
} from "./records/complete-records.ts";
export { type LeadingBodyRecord, leadingBodyRecord, leadingBodyRecordFields } from "./records/leading-body-record.ts";
export {
  type AwardWindow,
  type DayOfYear,
  type LocalRules,
  type LocalRulesGiven,
  localRules,
  localRulesFields,
  type MinutesGiven,
  type PartyGroupsGiven,
  type PrescribedDayGiven,
  type SourcedGiven,
} from "./records/local-rules.ts";
export {
  type MemberRatings,
  type MemberRatingsGiven,
  memberRatings,
  memberRatingsFields,
} from "./records/member-ratings.ts";
export { type ModelSwitch, modelSwitch, modelSwitchFields } from "./records/model-switch.ts";
export {
  type OrganisationRating,
  type OrganisationRatingGiven,
  organisationRating,
  organisationRatingFields,
} from "./records/organisation-rating.ts";
export {
  type HolderRecord,
  type HolderRecordGiven,
  holderRecord,
  holderRecordFields,
  type PostRecord,
  type PostRecordGiven,
  postRecord,
  postRecordFields,
} from "./records/post-record.ts";
export {
  type RegisterGiven,
  type RegisterList,
  type RegisterRecords,
  registerLists,
} from "./records/register-records.ts";
export { type TaskResult, taskResult, taskResultFields } from "./records/task-result.ts";
export { type TermRecord, termRecord, termRecordFields } from "./records/term-record.ts";
export type { Register } from "./register.ts";
