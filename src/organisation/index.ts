export { admissionPowersRule } from "./admission-powers.ts";
export { type AdvisoryBodies, type AdvisoryBody, type AdvisoryFacts, advisoryBodies } from "./advisory-bodies.ts";
export { applyChanges, hierarchyOn, historyOn, recordsOn } from "./apply-changes.ts";
export { appointedMembersRule } from "./appointed-members.ts";
export { appointedSecretaryRule, assessAppointedSecretary, type SecretaryBallots } from "./appointed-secretary.ts";
export { assessPowers, type PowersCode } from "./assess-powers.ts";
export {
  type Assignment,
  type AssignmentReport,
  type AssignmentTerms,
  checkAssignments,
  type MissedMonth,
  missedMonths,
  type Visit,
} from "./assignments.ts";
export { branchCommitteeRule } from "./branch-committee.ts";
export { branchLeadersRule, sectionLeadersRule } from "./branch-leaders.ts";
export { buildForest, buildHierarchy } from "./build-hierarchy.ts";
export type { ChangeAct, History, StructureChange } from "./change.ts";
export { type ChangeAuthority, changeAuthority } from "./change-authority.ts";
export { checkLeadingBodies } from "./check-leading-bodies.ts";
export { checkStructure } from "./check-structure.ts";
export { type CommitteeFacts, type CommitteeLimits, committeeLimits, type NumberRange } from "./committee-limits.ts";
export { communeLeadersRule } from "./commune-leaders.ts";
export { type Congress, congressOrdinal } from "./congress-ordinal.ts";
export { type CongressState, congressState, congressWindow, termEndsOn } from "./congress-window.ts";
export type { Consent, ConsentSubject } from "./consent.ts";
export { countMembers, type MemberThreshold } from "./count-members.ts";
export {
  dissolutionDeadline,
  type Move,
  probationEndsOn,
  type TransferDeadlines,
  transferDeadlines,
} from "./dated-chores.ts";
export { delegatedParentRule, delegatedParentRuleTo2025 } from "./delegated-parent.ts";
export { delegatedPowersRule, pilotPowersRule } from "./delegated-powers.ts";
export { assessDisbanding, type DisbandingFacts, disbandingRule } from "./disbanding.ts";
export { assessDissolving, type DissolvingFacts, dissolvingRule } from "./dissolving.ts";
export { type ExpectedForm, expectedForm, type FormAlternative, type FormFacts } from "./expected-form.ts";
export {
  assessExtraordinaryCongress,
  type ExtraordinaryCongressFacts,
  extraordinaryCongressRule,
  unknownExtraordinaryCongress,
} from "./extraordinary-congress.ts";
export type { Finding } from "./finding.ts";
export { formationRule, standingBranchRule } from "./formation.ts";
export { type FullTimeStaff, fullTimeStaff, type StaffFacts } from "./full-time-staff.ts";
export { grassrootsBranchRule, smallOrganisationRule } from "./grassroots-form.ts";
export type { Hierarchy } from "./hierarchy.ts";
export type { IdIndex } from "./id-index.ts";
export { inspectionRule } from "./inspection-committee.ts";
export {
  checkInspections,
  type Inspection,
  type InspectionReport,
  type InspectionState,
  type PlannedInspection,
} from "./inspections.ts";
export { type KindLaw, kindLawOf, kindsOn, organisationKinds, parseKind } from "./kind.ts";
export { largeBranchRule } from "./large-branch.ts";
export { leadersFromStandingRule } from "./leaders-from-standing.ts";
export { type LeadingBody, type LeadingBodyFacts, unknownLeadingBody } from "./leading-body.ts";
export { organisationSeries } from "./legal-series.ts";
export {
  homeMembers,
  type MemberStatus,
  type MembersByStatus,
  unknownMembersByStatus,
} from "./members-by-status.ts";
export { mermaidText } from "./mermaid.ts";
export { model208 } from "./model.law.ts";
export type { ModelInForce, StructureModel, Tier } from "./model.ts";
export { movedMembersRule } from "./moved-members.ts";
export { labelClashes, searchKey } from "./names.ts";
export {
  ancestorsOf,
  childrenOf,
  descendantsOf,
  organisationOf,
  parentOf,
  pathTo,
  rootsOf,
} from "./navigate.ts";
export { flatOrganisations, type NestedOrganisation, nestedOrganisations } from "./nested.ts";
export { type Organisation, type OrganisationSetting, unknownOrganisation } from "./organisation.ts";
export { formatOrganisationCode, type OrganisationCode, parseOrganisationCode } from "./organisation-code.ts";
export { allowedChildren, allowedParents } from "./parents.ts";
export { partyGroupsRule } from "./party-groups.ts";
export { type PowerFacts, unknownPowerFacts } from "./power-facts.ts";
export { residentialBranchRule } from "./residential-branch.ts";
export { sectionRule } from "./section.ts";
export { overseasBranchRule, temporaryBranchRule } from "./special-branches.ts";
export { specialZoneRule } from "./special-zone.ts";
export { type KindStanding, kindStanding } from "./standing.ts";
export { standingCommitteeRule } from "./standing-committee.ts";
export { standingShareRule } from "./standing-share.ts";
export type { StructureAnswer } from "./structure-answer.ts";
export { type StructureFacts, unknownStructureFacts } from "./structure-facts.ts";
export type { StructureRuleCode } from "./structure-rules.ts";
export { predecessorsOf, successorsOf } from "./succession.ts";
export {
  assessTemporaryExemption,
  assessTemporaryTransfer,
  type TimeAway,
  temporaryExemptionRule,
  temporaryTransferRule,
} from "./temporary-transfer.ts";
export { type Term, unknownTerm } from "./term.ts";
export type { CongressWindow } from "./term-window.ts";
export { tiersOn } from "./tier.ts";
export { underProvinceRule } from "./under-province.ts";
export type { OrganisationKind, Unit } from "./unit.ts";
export { upperGrassrootsRule, upperGrassrootsRuleFrom2026 } from "./upper-grassroots.ts";
