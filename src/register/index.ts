export {
  buildRegister,
  type JoinTerms,
  joined,
  type RegisterOptions,
  recordsOf,
  withChanges,
  withRecords,
} from "./build-register.ts";
export { completenessOf, isCompleteAsAbove } from "./derived/completeness.ts";
export type { Completeness, Derived, DerivedCount, DerivedFrom } from "./derived/derived.ts";
export { localRulesOn, prescribedDaysOf, scoreSheetOn } from "./derived/local-rules-on.ts";
export {
  type CountDifference,
  countDifferences,
  membersOn,
} from "./derived/members.ts";
export { type DerivedUnit, parentKindOn, territoryOf, unitOn } from "./derived/places.ts";
export {
  type DisciplinedBelow,
  disciplinedBelow,
  isCompleteAt,
  isUnrated,
  type MemberRatingsBelow,
  memberRatingsBelow,
  type RatedBelow,
  ratedBelow,
} from "./derived/ratings.ts";
export {
  type Indexed,
  indexedOf,
  type OwnedList,
  parentOn,
  positionOf,
  recordOn,
  recordsAt,
  type Tree,
  upwardsOn,
} from "./indexed.ts";
export { type OneByOne, oneByOne } from "./join/join-one.ts";
export { type IssueCollector, issueCollector, mostIssues, type PlaceOf } from "./read/issue-collector.ts";
export { type ReadRows, readRows } from "./read/read-lists.ts";
export { receivedId } from "./read/received.ts";
export {
  type CompletedList,
  type CompleteRecords,
  completedLists,
  completeRecords,
  completeRecordsFields,
} from "./records/complete-records.ts";
export { directive50Rules } from "./records/directive-50.ts";
export { type LeadingBodyRecord, leadingBodyRecord, leadingBodyRecordFields } from "./records/leading-body-record.ts";
export {
  type AwardWindow,
  type DayOfYear,
  type DayWindow,
  type LocalPrescribedDay,
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
export { childrenAt, treeOn } from "./tree.ts";
export { branchesOf } from "./views/branches-of.ts";
export { holdersOf } from "./views/holders-of.ts";
export { type RatedYear, ratedYearsOf } from "./views/rated-years-of.ts";
export { type SessionsOfOptions, sessionsOf } from "./views/sessions-of.ts";
export { hierarchyOf, leadingBodiesOf, type TermOf, termsOf } from "./views/structure-of.ts";
