export { admissionPowersRule } from "./powers/admission-powers.ts";
export { type AdvisoryBodies, type AdvisoryBody, type AdvisoryFacts, advisoryBodies } from "./leading-body/advisory-bodies.ts";
export { applyChanges, hierarchyOn, historyOn, recordsOn } from "./changes/apply-changes.ts";
export { appointedMembersRule } from "./leading-body/appointed-members.ts";
export { appointedSecretaryRule, assessAppointedSecretary, type SecretaryBallots } from "./procedures/appointed-secretary.ts";
export { assessPowers, type PowersCode } from "./powers/assess-powers.ts";
export {
  type Assignment,
  type AssignmentReport,
  type AssignmentTerms,
  checkAssignments,
  type MissedMonth,
  missedMonths,
  type Visit,
} from "./oversight/assignments.ts";
export { branchLeadersRule, sectionLeadersRule } from "./leading-body/branch-leaders.ts";
export { buildForest, buildHierarchy } from "./hierarchy/build-hierarchy.ts";
export type { ChangeAct, History, StructureChange } from "./changes/change.ts";
export { type ChangeAuthority, changeAuthority } from "./procedures/change-authority.ts";
export { checkLeadingBodies } from "./leading-body/check-leading-bodies.ts";
export { reviewHierarchy } from "./structure/review-hierarchy.ts";
export { type CommitteeFacts, type CommitteeLimits, committeeLimits, type NumberRange } from "./leading-body/committee-limits.ts";
export { communeLeadersRule } from "./leading-body/commune-leaders.ts";
export { type Congress, congressOrdinal } from "./terms/congress-ordinal.ts";
export { type CongressState, congressState, congressWindow, termEndsOn } from "./terms/congress-window.ts";
export {
  type Consent,
  type ConsentGiven,
  type ConsentGiver,
  type ConsentSubject,
  consent,
  consentFields,
} from "./records/consent.ts";
export { type CountMembersOptions, countMembers, type MemberThreshold } from "./members/count-members.ts";
export {
  dissolutionDeadline,
  type Move,
  probationEndsOn,
  type TransferDeadlines,
  transferDeadlines,
} from "./procedures/dated-chores.ts";
export { delegatedPowersRule, pilotPowersRule } from "./powers/delegated-powers.ts";
export { assessDisbanding, type DisbandingFacts, disbandingRule } from "./procedures/disbanding.ts";
export { assessDissolving, type DissolvingFacts, dissolvingRule } from "./procedures/dissolving.ts";
export { type ExpectedForm, expectedForm, type FormAlternative, type FormFacts, formFacts, formFactsFields } from "./structure/expected-form.ts";
export {
  assessExtraordinaryCongress,
  type ExtraordinaryCongressFacts,
  extraordinaryCongressRule,
  unknownExtraordinaryCongress,
} from "./procedures/extraordinary-congress.ts";
export type { Finding } from "./structure/finding.ts";
export { type FullTimeStaff, fullTimeStaff, type StaffFacts } from "./powers/full-time-staff.ts";
export type { Hierarchy } from "./hierarchy/hierarchy.ts";
export { inspectionRule } from "./leading-body/inspection-committee.ts";
export {
  checkInspections,
  type Inspection,
  type InspectionReport,
  type InspectionState,
  type PlannedInspection,
} from "./oversight/inspections.ts";
export { type KindLaw, kindLawOf, kindsOn } from "./model/kind.ts";
export { type OrganisationKind, organisationKinds, parseKind } from "./records/kind.ts";
export { leadersFromStandingRule } from "./leading-body/leaders-from-standing.ts";
export { type LeadingBody, type LeadingBodyFacts, unknownLeadingBody } from "./leading-body/leading-body.ts";
export { organisationSeries } from "./model/legal-series.ts";
export {
  homeMembers,
  type MemberStatus,
  type MembersByStatus,
  membersByStatus,
  membersByStatusFields,
} from "./members/members-by-status.ts";
export { mermaidText } from "./hierarchy/mermaid.ts";
export { model208 } from "./model/model.law.ts";
export type { ModelInForce, StructureModel, Tier } from "./model/model.ts";
export { movedMembersRule } from "./leading-body/moved-members.ts";
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
export { type Organisation, type OrganisationGiven, organisation, organisationFields } from "./records/organisation.ts";
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
  countsAsOf,
  countsOn,
  type OrganisationCount,
  type OrganisationCountGiven,
  organisationCountFields,
} from "./records/organisation-count.ts";
export { isResidential, type Setting, settings } from "./records/setting.ts";
export { formatOrganisationCode, type OrganisationCode, parseOrganisationCode } from "./records/organisation-code.ts";
export { allowedChildren, allowedParents } from "./model/parents.ts";
export { type PowerFacts, unknownPowerFacts } from "./powers/power-facts.ts";
export { specialZoneRule } from "./powers/special-zone.ts";
export { type KindStanding, kindStanding } from "./model/legal-status.ts";
export { standingShareRule } from "./leading-body/standing-share.ts";
export type { StructureAnswer, StructureRuleCode } from "./structure/structure-answer.ts";
export { type StructureFacts, type StructureFactsGiven, structureFacts, structureFactsFields } from "./structure/structure-facts.ts";
export { predecessorsOf, successorsOf } from "./changes/succession.ts";
export {
  assessTemporaryExemption,
  assessTemporaryTransfer,
  type TimeAway,
  temporaryExemptionRule,
  temporaryTransferRule,
} from "./procedures/temporary-transfer.ts";
export { type Term, unknownTerm } from "./terms/term.ts";
export type { CongressWindow } from "./terms/term-window.ts";
export { tiersOn } from "./model/tier.ts";
export { underProvinceRule } from "./powers/under-province.ts";
export { existsOn } from "./records/exists-on.ts";
export type { Unit } from "./records/unit.ts";
export { upperGrassrootsRule, upperGrassrootsRuleFrom2026 } from "./powers/upper-grassroots.ts";
export { branchCommitteeRule, partyGroupsRule, standingCommitteeRule } from "./structure/body-rules.ts";
export {
  delegatedParentRuleOn,
  largeBranchRule,
  sectionRule,
  smallOrganisationRule,
} from "./structure/consent-rules.ts";
export {
  branchSizeRule,
  formationRule,
  grassrootsBranchRule,
  overseasBranchRule,
  residentialBranchRule,
  temporaryBranchRule,
} from "./structure/form-rules.ts";
