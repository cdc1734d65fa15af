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
export { branchCommitteeRule } from "./structure/branch-committee.ts";
export { branchLeadersRule, sectionLeadersRule } from "./leading-body/branch-leaders.ts";
export { buildForest, buildHierarchy } from "./hierarchy/build-hierarchy.ts";
export type { ChangeAct, History, StructureChange } from "./changes/change.ts";
export { type ChangeAuthority, changeAuthority } from "./procedures/change-authority.ts";
export { checkLeadingBodies } from "./leading-body/check-leading-bodies.ts";
export { checkStructure } from "./structure/check-structure.ts";
export { type CommitteeFacts, type CommitteeLimits, committeeLimits, type NumberRange } from "./leading-body/committee-limits.ts";
export { communeLeadersRule } from "./leading-body/commune-leaders.ts";
export { type Congress, congressOrdinal } from "./terms/congress-ordinal.ts";
export { type CongressState, congressState, congressWindow, termEndsOn } from "./terms/congress-window.ts";
export type { Consent, ConsentSubject } from "./records/consent.ts";
export { countMembers, type MemberThreshold } from "./members/count-members.ts";
export {
  dissolutionDeadline,
  type Move,
  probationEndsOn,
  type TransferDeadlines,
  transferDeadlines,
} from "./procedures/dated-chores.ts";
export { delegatedParentRule, delegatedParentRuleTo2025 } from "./structure/delegated-parent.ts";
export { delegatedPowersRule, pilotPowersRule } from "./powers/delegated-powers.ts";
export { assessDisbanding, type DisbandingFacts, disbandingRule } from "./procedures/disbanding.ts";
export { assessDissolving, type DissolvingFacts, dissolvingRule } from "./procedures/dissolving.ts";
export { type ExpectedForm, expectedForm, type FormAlternative, type FormFacts } from "./structure/expected-form.ts";
export {
  assessExtraordinaryCongress,
  type ExtraordinaryCongressFacts,
  extraordinaryCongressRule,
  unknownExtraordinaryCongress,
} from "./procedures/extraordinary-congress.ts";
export type { Finding } from "./structure/finding.ts";
export { formationRule, standingBranchRule } from "./structure/formation.ts";
export { type FullTimeStaff, fullTimeStaff, type StaffFacts } from "./powers/full-time-staff.ts";
export { grassrootsBranchRule, smallOrganisationRule } from "./structure/grassroots-form.ts";
export type { Hierarchy } from "./hierarchy/hierarchy.ts";
export type { IdIndex } from "./hierarchy/id-index.ts";
export { inspectionRule } from "./leading-body/inspection-committee.ts";
export {
  checkInspections,
  type Inspection,
  type InspectionReport,
  type InspectionState,
  type PlannedInspection,
} from "./oversight/inspections.ts";
export { type KindLaw, kindLawOf, kindsOn, organisationKinds, parseKind } from "./model/kind.ts";
export { largeBranchRule } from "./structure/large-branch.ts";
export { leadersFromStandingRule } from "./leading-body/leaders-from-standing.ts";
export { type LeadingBody, type LeadingBodyFacts, unknownLeadingBody } from "./leading-body/leading-body.ts";
export { organisationSeries } from "./model/legal-series.ts";
export {
  homeMembers,
  type MemberStatus,
  type MembersByStatus,
  unknownMembersByStatus,
} from "./members/members-by-status.ts";
export { mermaidText } from "./hierarchy/mermaid.ts";
export { model208 } from "./model/model.law.ts";
export type { ModelInForce, StructureModel, Tier } from "./model/model.ts";
export { movedMembersRule } from "./leading-body/moved-members.ts";
export { labelClashes, searchKey } from "./hierarchy/names.ts";
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
export { type Organisation, type OrganisationSetting, unknownOrganisation } from "./records/organisation.ts";
export { formatOrganisationCode, type OrganisationCode, parseOrganisationCode } from "./records/organisation-code.ts";
export { allowedChildren, allowedParents } from "./model/parents.ts";
export { partyGroupsRule } from "./structure/party-groups.ts";
export { type PowerFacts, unknownPowerFacts } from "./powers/power-facts.ts";
export { residentialBranchRule } from "./structure/residential-branch.ts";
export { sectionRule } from "./structure/section.ts";
export { overseasBranchRule, temporaryBranchRule } from "./structure/special-branches.ts";
export { specialZoneRule } from "./powers/special-zone.ts";
export { type KindStanding, kindStanding } from "./model/legal-status.ts";
export { standingCommitteeRule } from "./structure/standing-committee.ts";
export { standingShareRule } from "./leading-body/standing-share.ts";
export type { StructureAnswer } from "./structure/structure-answer.ts";
export { type StructureFacts, unknownStructureFacts } from "./structure/structure-facts.ts";
export type { StructureRuleCode } from "./structure/structure-rules.ts";
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
export type { OrganisationKind, Unit } from "./records/unit.ts";
export { upperGrassrootsRule, upperGrassrootsRuleFrom2026 } from "./powers/upper-grassroots.ts";
