export { applyChanges } from "./changes/apply-changes.ts";
export { type AttemptedChanges, attemptChanges } from "./changes/attempt-changes.ts";
export type { ChangeAct, History, StructureChange } from "./changes/change.ts";
export { type DatedRecord, type DatedRecords, datedRecordsOf } from "./changes/dated-records.ts";
export { hierarchyOn } from "./changes/hierarchy-on.ts";
export { recordsOn } from "./changes/records-on.ts";
export { changeActs, changeFieldsOf, type StructureChangeGiven, structureChange } from "./changes/structure-change.ts";
export { predecessorsOf, successorsOf } from "./changes/succession.ts";
export { buildForest, buildHierarchy, linkedForest } from "./hierarchy/build-hierarchy.ts";
export { type Hierarchy, type Links, linksOf } from "./hierarchy/hierarchy.ts";
export { type IdIndex, indexIds, positionIn, positionsIn } from "./hierarchy/id-index.ts";
export { mermaidText } from "./hierarchy/mermaid.ts";
export { checkNames, searchKey } from "./hierarchy/names.ts";
export {
  ancestorsOf,
  childrenOf,
  descendantsOf,
  organisationOf,
  parentOf,
  pathTo,
  rootsOf,
} from "./hierarchy/navigate.ts";
export { flatOrganisations, type NestedOrganisation, nestedOrganisations } from "./hierarchy/nested.ts";
export {
  type AdvisoryBodies,
  type AdvisoryBody,
  type AdvisoryFacts,
  advisoryBodies,
  advisoryFacts,
  advisoryFactsFields,
} from "./leading-body/advisory-bodies.ts";
export {
  type CommitteeFacts,
  type CommitteeLimits,
  committeeFacts,
  committeeFactsFields,
  committeeLimits,
  type NumberRange,
} from "./leading-body/committee-limits.ts";
export {
  type LeadingBody,
  type LeadingBodyFacts,
  leadingBody,
  leadingBodyFields,
} from "./leading-body/leading-body.ts";
export {
  appointedMembersRule,
  inspectionCommissionRule,
  leadersFromStandingRule,
  movedMembersRule,
} from "./leading-body/member-rules.ts";
export { reviewLeadingBodies } from "./leading-body/review-leading-bodies.ts";
export { qd208BranchLeadersRule, qd208InspectionCommissionRule } from "./leading-body/rules-208.ts";
export {
  branchLeadersRule,
  communeLeadersRule,
  sectionLeadersRule,
  standingShareRule,
} from "./leading-body/size-rules.ts";
export { type CountMembersOptions, countMembers, type MemberThreshold } from "./members/count-members.ts";
export {
  homeMembers,
  type MemberStatus,
  type MembersByStatus,
  membersByStatus,
  membersByStatusFields,
} from "./members/members-by-status.ts";
export { type KindLaw, kindLawOf, kindsOn } from "./model/kind.ts";
export { organisationSeries } from "./model/legal-series.ts";
export { type LegalStatus, legalStatusOf } from "./model/legal-status.ts";
export { model208 } from "./model/model.law.ts";
export type { ModelInForce, StructureModel, Tier } from "./model/model.ts";
export { allowedChildren, allowedParents } from "./model/parents.ts";
export { tiersOn } from "./model/tiers.ts";
export { untilSwitch } from "./model/until-switch.ts";
export {
  type Assignment,
  type AssignmentTerms,
  assignment,
  assignmentFields,
  assignmentTerms,
  assignmentTermsFields,
  type Visit,
  visit,
  visitFields,
} from "./oversight/assignment.ts";
export {
  type Inspection,
  inspection,
  inspectionFields,
  type PlannedInspection,
  plannedInspection,
  plannedInspectionFields,
} from "./oversight/inspection.ts";
export { type MissedMonth, missedMonths } from "./oversight/missed-months.ts";
export {
  type AssignmentReport,
  type AssignmentReviewOptions,
  reviewAssignments,
} from "./oversight/review-assignments.ts";
export { type InspectionReport, type InspectionState, reviewInspections } from "./oversight/review-inspections.ts";
export { assessPowers, type PowersCode } from "./powers/assess-powers.ts";
export type { ConsentAnswer } from "./powers/consent-answer.ts";
export {
  admissionPowersRule,
  delegatedPowersRule,
  pilotPowersRule,
  qd208AdmissionPowersRule,
} from "./powers/delegation-rules.ts";
export {
  type FullTimeStaff,
  fullTimeStaff,
  type StaffFacts,
  staffFacts,
  staffFactsFields,
} from "./powers/full-time-staff.ts";
export { specialZoneRule, underProvinceRule, upperGrassrootsRuleOn } from "./powers/level-rules.ts";
export type { Permission, RuleFacts } from "./powers/permission.ts";
export { type PowerFacts, powerFacts, powerFactsFields } from "./powers/power-facts.ts";
export {
  appointedSecretaryRule,
  type SecretaryBallots,
  secretaryBallots,
  secretaryBallotsFields,
} from "./procedures/appointed-secretary.ts";
export { assessProcedure, type ProcedureCode, type ProcedureFacts } from "./procedures/assess-procedure.ts";
export { type ChangeAuthority, changeAuthority } from "./procedures/change-authority.ts";
export {
  type DissolutionOptions,
  dissolutionDeadline,
  probationEndsOn,
  type TransferDeadlines,
  transferDeadlines,
} from "./procedures/deadlines.ts";
export {
  type DisbandingFacts,
  disbandingFacts,
  disbandingFactsFields,
  disbandingRule,
} from "./procedures/disbanding.ts";
export {
  type DissolvingFacts,
  dissolvingFacts,
  dissolvingFactsFields,
  dissolvingRule,
} from "./procedures/dissolving.ts";
export {
  type ExtraordinaryCongressFacts,
  extraordinaryCongressFacts,
  extraordinaryCongressFactsFields,
  extraordinaryCongressRule,
} from "./procedures/extraordinary-congress.ts";
export { type MembershipTerm, type MembershipTermCode, membershipTerm } from "./procedures/membership-term.ts";
export { type Move, move, moveFields } from "./procedures/move.ts";
export { type PartyAgeOptions, partyAgeFrom } from "./procedures/party-age.ts";
export {
  type TimeAway,
  temporaryExemptionRule,
  temporaryTransferRule,
  timeAway,
  timeAwayFields,
} from "./procedures/time-away.ts";
export {
  type Autonomy,
  autonomies,
  type DecidedLevel,
  decidedLevels,
  type Region,
  regions,
  type VillageType,
  villageTypes,
} from "./records/circumstances.ts";
export {
  type Consent,
  type ConsentGiven,
  type ConsentGiver,
  type ConsentSubject,
  consent,
  consentFields,
  twoAnswers,
} from "./records/consent.ts";
export { existsOn, isAlive } from "./records/exists-on.ts";
export { type OrganisationKind, organisationKinds, parseKind } from "./records/kind.ts";
export { type Organisation, type OrganisationGiven, organisation, organisationFields } from "./records/organisation.ts";
export { formatOrganisationCode, type OrganisationCode, parseOrganisationCode } from "./records/organisation-code.ts";
export {
  countsAsOf,
  countsOn,
  type OrganisationCount,
  type OrganisationCountGiven,
  organisationCountFields,
} from "./records/organisation-count.ts";
export { isResidential, type Setting, settings } from "./records/setting.ts";
export { type Unit, unit, unitFields } from "./records/unit.ts";
export { type OrganisationQuestion, organisationRuleVersions } from "./rule-versions.ts";
export { branchCommitteeRule, partyGroupsRule, standingCommitteeRule } from "./structure/body-rules.ts";
export {
  delegatedParentRuleOn,
  largeBranchRule,
  sectionRule,
  smallOrganisationRule,
} from "./structure/consent-rules.ts";
export {
  type ExpectedForm,
  expectedForm,
  type FormAlternative,
  type FormFacts,
  formFacts,
  formFactsFields,
} from "./structure/expected-form.ts";
export type { Finding } from "./structure/finding.ts";
export {
  branchSizeRule,
  formationRule,
  grassrootsBranchRule,
  overseasBranchRule,
  residentialBranchRule,
  temporaryBranchRule,
} from "./structure/form-rules.ts";
export { reviewHierarchy } from "./structure/review-hierarchy.ts";
export type { StructureAnswer, StructureRuleCode } from "./structure/structure-answer.ts";
export {
  type StructureFacts,
  type StructureFactsGiven,
  structureFacts,
  structureFactsFields,
} from "./structure/structure-facts.ts";
export { type StructureCondition, structureSeries } from "./structure/structure-series.ts";
export { type Congress, congress, congressFields } from "./terms/congress.ts";
export { type CongressOrdinalOptions, congressOrdinal } from "./terms/congress-ordinal.ts";
export { type CongressState, congressState, congressWindow, termEndsOn } from "./terms/congress-window.ts";
export { type Term, term, termFields } from "./terms/term.ts";
export type { CongressWindow } from "./terms/term-window.ts";
