export { branchCommitteeRule } from "./branch-committee.ts";
export { buildForest, buildHierarchy } from "./build-hierarchy.ts";
export { checkStructure, type Finding } from "./check-structure.ts";
export type { Consent, ConsentSubject } from "./consent.ts";
export { type Move, probationEndsOn, type TransferDeadlines, transferDeadlines } from "./dated-chores.ts";
export { delegatedParentRule, delegatedParentRuleTo2025 } from "./delegated-parent.ts";
export { formationRule, standingBranchRule } from "./formation.ts";
export { grassrootsBranchRule, smallOrganisationRule } from "./grassroots-form.ts";
export type { Hierarchy } from "./hierarchy.ts";
export type { IdIndex } from "./id-index.ts";
export { type KindLaw, kindLawOf, kindsOn, organisationKinds, parseKind } from "./kind.ts";
export { largeBranchRule } from "./large-branch.ts";
export type { ModelInForce, StructureModel } from "./model.ts";
export {
  ancestorsOf,
  childrenOf,
  descendantsOf,
  organisationOf,
  parentOf,
  pathTo,
  rootsOf,
} from "./navigate.ts";
export { type Organisation, type OrganisationSetting, unknownOrganisation } from "./organisation.ts";
export { allowedChildren, allowedParents } from "./parents.ts";
export { partyGroupsRule } from "./party-groups.ts";
export { residentialBranchRule } from "./residential-branch.ts";
export { sectionRule } from "./section.ts";
export { standingCommitteeRule } from "./standing-committee.ts";
export type { StructureAnswer } from "./structure-answer.ts";
export { type StructureFacts, unknownStructureFacts } from "./structure-facts.ts";
export type { StructureRuleCode } from "./structure-rules.ts";
export {
  type CongressState,
  type CongressWindow,
  congressState,
  congressWindow,
  type Term,
  termEndsOn,
  unknownTerm,
} from "./term.ts";
export { type Tier, tiersOn } from "./tier.ts";
export type { OrganisationKind, Unit } from "./unit.ts";
