/**
 * What a rule of structure says of an organisation: it fits; it breaks the rule; it needs a consent that is not recorded; or
 * the competent committee should look at it again.
 */
export type StructureAnswer = "fits" | "breach" | "needs-consent" | "review";

export const fits = { kind: "assessed", value: "fits" } as const;
export const breach = { kind: "assessed", value: "breach" } as const;
export const needsConsent = { kind: "assessed", value: "needs-consent" } as const;
export const review = { kind: "assessed", value: "review" } as const;

/** A rule of structure, by code: as the steps of its outcome begin. */
export type StructureRuleCode =
  | "kind"
  | "parents"
  | "armedForces"
  | "formation"
  | "branchSize"
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
  | "inspectionCommission"
  | "appointedMembers"
  | "movedMembers";
