import type { DecidingBody, Rule } from "../../outcome/index.ts";
import { type CalendarDate, holdsOn, type Span } from "../../time/index.ts";
import type { OrganisationKind } from "../records/kind.ts";
import { branchCommitteeRule, partyGroupsRule, standingCommitteeRule } from "./body-rules.ts";
import {
  delegatedParentRule,
  delegatedParentRule24,
  delegatedParentRule29,
  delegatedParentRule232,
  largeBranchRule,
  sectionRule,
  smallOrganisationRule,
} from "./consent-rules.ts";
import type { AfterSwitch } from "./finding.ts";
import {
  branchSizeRule,
  formationRule,
  grassrootsBranchRule,
  overseasBranchRule,
  overseasBranchRule232,
  residentialBranchRule,
  temporaryBranchRule,
} from "./form-rules.ts";
import { structureScopes } from "./structure.law.ts";
import type { StructureAnswer, StructureRuleCode } from "./structure-answer.ts";
import type { StructureFacts } from "./structure-facts.ts";

/** Whom a rule of structure is for, and when. */
interface StructureScope extends Span {
  readonly kinds: readonly OrganisationKind[];
  /** The kind that the organisation above must be of for the rule to be asked; `null` when any may be. */
  readonly under: OrganisationKind | null;
  /** What is known of the rule for a unit that has switched to 208-QĐ/TW. */
  readonly afterSwitch: AfterSwitch;
  /** Whose consent it asks for; `null` when no consent can settle it. */
  readonly consentOf: DecidingBody | null;
}

/** A rule of structure with its scope. */
export interface StructureRule {
  readonly code: StructureRuleCode;
  readonly rule: Rule<StructureFacts, StructureAnswer>;
  readonly scope: StructureScope;
}

/** The rules of structure in force on the day for this kind, in the order of the Charter. */
export function structureRulesFor(kind: OrganisationKind, on: CalendarDate): readonly StructureRule[] {
  return structureRules().filter(({ scope }) => scope.kinds.includes(kind) && holdsOn(scope, on));
}

/**
 * Every rule of structure on any day. Inside a function, so that a bundler drops the rules from a program that never
 * reviews a structure.
 */
export function structureRules(): readonly StructureRule[] {
  return [
    { code: "delegatedParent", rule: delegatedParentRule29, scope: structureScopes.delegatedParent29 },
    { code: "delegatedParent", rule: delegatedParentRule24, scope: structureScopes.delegatedParent24 },
    { code: "delegatedParent", rule: delegatedParentRule232, scope: structureScopes.delegatedParent232 },
    { code: "delegatedParent", rule: delegatedParentRule, scope: structureScopes.delegatedParent },
    { code: "residentialBranch", rule: residentialBranchRule, scope: structureScopes.residentialBranch },
    { code: "formation", rule: formationRule, scope: structureScopes.formation },
    { code: "branchSize", rule: branchSizeRule, scope: structureScopes.branchSize },
    { code: "grassrootsBranch", rule: grassrootsBranchRule, scope: structureScopes.grassrootsBranch },
    { code: "smallOrganisation", rule: smallOrganisationRule, scope: structureScopes.smallOrganisation },
    { code: "largeBranch", rule: largeBranchRule, scope: structureScopes.largeBranch },
    { code: "section", rule: sectionRule, scope: structureScopes.section },
    { code: "partyGroups", rule: partyGroupsRule, scope: structureScopes.partyGroups },
    { code: "branchCommittee", rule: branchCommitteeRule, scope: structureScopes.branchCommittee },
    { code: "standingCommittee", rule: standingCommitteeRule, scope: structureScopes.standingCommittee },
    { code: "temporaryBranch", rule: temporaryBranchRule, scope: structureScopes.temporaryBranch },
    { code: "overseasBranch", rule: overseasBranchRule232, scope: structureScopes.overseasBranch232 },
    { code: "overseasBranch", rule: overseasBranchRule, scope: structureScopes.overseasBranch },
  ];
}
