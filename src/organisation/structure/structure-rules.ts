import type { DecidingBody, Rule } from "../../outcome/index.ts";
import { type CalendarDate, isWithin, type Span } from "../../time/index.ts";
import { branchCommitteeRule } from "./branch-committee.ts";
import { delegatedParentRule, delegatedParentRuleTo2025 } from "./delegated-parent.ts";
import { formationRule, standingBranchRule } from "./formation.ts";
import { grassrootsBranchRule, smallOrganisationRule } from "./grassroots-form.ts";
import { largeBranchRule } from "./large-branch.ts";
import { partyGroupsRule } from "./party-groups.ts";
import { residentialBranchRule } from "./residential-branch.ts";
import { sectionRule } from "./section.ts";
import { overseasBranchRule, temporaryBranchRule } from "./special-branches.ts";
import { standingCommitteeRule } from "./standing-committee.ts";
import { structureScopes } from "./structure.law.ts";
import type { StructureAnswer } from "./structure-answer.ts";
import type { StructureFacts } from "./structure-facts.ts";
import type { OrganisationKind } from "../records/unit.ts";

/** A rule of structure, by code: as the steps of its outcome begin. */
export type StructureRuleCode =
  | "kind"
  | "parents"
  | "armedForces"
  | "formation"
  | "standingBranch"
  | "grassrootsBranch"
  | "smallOrganisation"
  | "largeBranch"
  | "section"
  | "partyGroups"
  | "branchCommittee"
  | "standingCommittee"
  | "delegatedParent"
  | "residentialBranch"
  | "temporaryBranch"
  | "overseasBranch"
  | "branchLeaders"
  | "sectionLeaders"
  | "standingShare"
  | "communeLeaders"
  | "leadersFromStanding"
  | "inspection"
  | "appointedMembers"
  | "movedMembers";

/** Whom a rule of structure is for, and when. */
interface StructureScope extends Span {
  readonly kinds: readonly OrganisationKind[];
  /** The kind that the organisation above must be of for the rule to be asked; `null` when any may be. */
  readonly under: OrganisationKind | null;
  /** What is known of the rule for a unit that has switched to 208-QĐ/TW. */
  readonly afterSwitch: "stays" | "text-not-read";
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
  return structureRules().filter(({ scope }) => scope.kinds.includes(kind) && isWithin(scope, on));
}

// Inside a function, so that a bundler drops the rules from a program that never checks a structure.
function structureRules(): readonly StructureRule[] {
  return [
    { code: "delegatedParent", rule: delegatedParentRuleTo2025, scope: structureScopes.delegatedParentTo2025 },
    { code: "delegatedParent", rule: delegatedParentRule, scope: structureScopes.delegatedParent },
    { code: "residentialBranch", rule: residentialBranchRule, scope: structureScopes.residentialBranch },
    { code: "formation", rule: formationRule, scope: structureScopes.formation },
    { code: "standingBranch", rule: standingBranchRule, scope: structureScopes.standingBranch },
    { code: "grassrootsBranch", rule: grassrootsBranchRule, scope: structureScopes.grassrootsBranch },
    { code: "smallOrganisation", rule: smallOrganisationRule, scope: structureScopes.smallOrganisation },
    { code: "largeBranch", rule: largeBranchRule, scope: structureScopes.largeBranch },
    { code: "section", rule: sectionRule, scope: structureScopes.section },
    { code: "partyGroups", rule: partyGroupsRule, scope: structureScopes.partyGroups },
    { code: "branchCommittee", rule: branchCommitteeRule, scope: structureScopes.branchCommittee },
    { code: "standingCommittee", rule: standingCommitteeRule, scope: structureScopes.standingCommittee },
    { code: "temporaryBranch", rule: temporaryBranchRule, scope: structureScopes.temporaryBranch },
    { code: "overseasBranch", rule: overseasBranchRule, scope: structureScopes.overseasBranch },
  ];
}
