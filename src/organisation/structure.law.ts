// The thresholds of structure, one table a rule. Where the text says only "members", official and probationary members of
// the home organisation are counted.

export const formationLaw = {
  atLeast3Official: {
    operator: ">=",
    value: 3,
    citation: { document: "DIEU-LE@2011-01-19", provision: "21.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

export const standingBranchLaw = {
  atLeast3Official: {
    operator: ">=",
    value: 3,
    citation: { document: "DIEU-LE@2011-01-19", provision: "24.1" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
} as const;

export const grassrootsBranchLaw = {
  fewerThan30: {
    operator: "<",
    value: 30,
    citation: { document: "DIEU-LE@2011-01-19", provision: "21.3" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

export const smallOrganisationLaw = {
  fewerThan30: {
    operator: "<",
    value: 30,
    citation: { document: "DIEU-LE@2011-01-19", provision: "21.5" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  consentGiven: {
    citation: { document: "DIEU-LE@2011-01-19", provision: "21.5" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  consentRefused: {
    citation: { document: "DIEU-LE@2011-01-19", provision: "21.5" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

export const largeBranchLaw = {
  underGrassrootsCommittee: {
    oneOf: ["grassroots-organisation"],
    citation: { document: "DIEU-LE@2011-01-19", provision: "21.5" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  moreThan30: {
    operator: ">",
    value: 30,
    citation: { document: "DIEU-LE@2011-01-19", provision: "21.5" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  consentGiven: {
    citation: { document: "DIEU-LE@2011-01-19", provision: "21.5" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  consentRefused: {
    citation: { document: "DIEU-LE@2011-01-19", provision: "21.5" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

export const sectionLaw = {
  consentGiven: {
    citation: { document: "DIEU-LE@2011-01-19", provision: "21.5" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  consentRefused: {
    citation: { document: "DIEU-LE@2011-01-19", provision: "21.5" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

export const partyGroupsLaw = {
  atLeast30: {
    operator: ">=",
    value: 30,
    citation: { document: "294-QD-TW@2025-05-26", provision: "20.3.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  severalGroups: {
    operator: ">",
    value: 1,
    citation: { document: "294-QD-TW@2025-05-26", provision: "20.3.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

export const branchCommitteeLaw = {
  atLeast9Official: {
    operator: ">=",
    value: 9,
    citation: { document: "DIEU-LE@2011-01-19", provision: "24.4" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  hasCommittee: {
    operator: ">",
    value: 0,
    citation: { document: "DIEU-LE@2011-01-19", provision: "24.4" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

export const standingCommitteeLaw = {
  atLeast9CommitteeMembers: {
    operator: ">=",
    value: 9,
    citation: { document: "DIEU-LE@2011-01-19", provision: "22.5" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  hasStandingCommittee: {
    operator: ">",
    value: 0,
    citation: { document: "DIEU-LE@2011-01-19", provision: "22.5" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
} as const;

export const delegatedParentLaw = {
  delegatedPowers: {
    citation: { document: "294-QD-TW@2025-05-26", provision: "20.1.1" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  consentGiven: {
    citation: { document: "294-QD-TW@2025-05-26", provision: "20.1.1" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  consentRefused: {
    citation: { document: "294-QD-TW@2025-05-26", provision: "20.1.1" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

export const delegatedParentLawTo2025 = {
  delegatedPowers: {
    citation: { document: "29-QD-TW@2016-07-25", provision: "19" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

export const residentialBranchLaw = {
  residential: {
    oneOf: ["residential"],
    citation: { document: "294-QD-TW@2025-05-26", provision: "20.2.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

export const temporaryBranchLaw = {
  atLeast3Official: {
    operator: ">=",
    value: 3,
    citation: { document: "294-QD-TW@2025-05-26", provision: "6.3.2.d" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

export const overseasBranchLaw = {
  atLeast3: {
    operator: ">=",
    value: 3,
    citation: { document: "294-QD-TW@2025-05-26", provision: "6.3.3.b" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

// Whom each rule is for and when: the kinds, the kind above where the rule is about that, the days, what is known of it for a
// unit that has switched to 208-QĐ/TW, and whose consent it asks for. A rule of the Charter's own text stays after the switch;
// one that rests on 294-QĐ/TW, or on kinds that 208 re-cuts, waits for the text of 208 to be read. The consents of Charter
// 21.5 and of 294-QĐ/TW 20.1.1 are asked for by the grassroots committee, of the committee directly above it.
export const structureScopes = {
  formation: {
    kinds: ["grassroots-organisation", "grassroots-branch"],
    under: null,
    firstDay: "2011-01-19",
    lastDay: null,
    afterSwitch: "stays",
    consentOf: null,
  },
  standingBranch: {
    kinds: ["branch"],
    under: null,
    firstDay: "2011-01-19",
    lastDay: null,
    afterSwitch: "stays",
    consentOf: null,
  },
  grassrootsBranch: {
    kinds: ["grassroots-branch"],
    under: null,
    firstDay: "2011-01-19",
    lastDay: null,
    afterSwitch: "text-not-read",
    consentOf: null,
  },
  smallOrganisation: {
    kinds: ["grassroots-organisation"],
    under: null,
    firstDay: "2011-01-19",
    lastDay: null,
    afterSwitch: "text-not-read",
    consentOf: "direct-superior-committee",
  },
  largeBranch: {
    kinds: ["branch"],
    under: null,
    firstDay: "2011-01-19",
    lastDay: null,
    afterSwitch: "stays",
    consentOf: "direct-superior-committee",
  },
  section: {
    kinds: ["section"],
    under: null,
    firstDay: "2011-01-19",
    lastDay: null,
    afterSwitch: "text-not-read",
    consentOf: "direct-superior-committee",
  },
  partyGroups: {
    kinds: ["grassroots-branch", "branch"],
    under: null,
    firstDay: "2025-07-01",
    lastDay: null,
    afterSwitch: "text-not-read",
    consentOf: null,
  },
  branchCommittee: {
    kinds: ["grassroots-branch", "branch"],
    under: null,
    firstDay: "2011-01-19",
    lastDay: null,
    afterSwitch: "stays",
    consentOf: null,
  },
  standingCommittee: {
    kinds: ["grassroots-organisation"],
    under: null,
    firstDay: "2011-01-19",
    lastDay: null,
    afterSwitch: "stays",
    consentOf: null,
  },
  delegatedParentTo2025: {
    kinds: ["grassroots-organisation", "grassroots-branch"],
    under: "grassroots-organisation",
    firstDay: "2016-07-25",
    lastDay: "2025-06-30",
    afterSwitch: "text-not-read",
    consentOf: null,
  },
  delegatedParent: {
    kinds: ["grassroots-organisation", "grassroots-branch"],
    under: "grassroots-organisation",
    firstDay: "2025-07-01",
    lastDay: null,
    afterSwitch: "text-not-read",
    consentOf: "direct-superior-committee",
  },
  residentialBranch: {
    kinds: ["grassroots-organisation", "grassroots-branch"],
    under: null,
    firstDay: "2025-07-01",
    lastDay: null,
    afterSwitch: "text-not-read",
    consentOf: null,
  },
  temporaryBranch: {
    kinds: ["temporary-branch"],
    under: null,
    firstDay: "2025-07-01",
    lastDay: null,
    afterSwitch: "text-not-read",
    consentOf: null,
  },
  overseasBranch: {
    kinds: ["overseas-provisional-branch"],
    under: null,
    firstDay: "2025-07-01",
    lastDay: null,
    afterSwitch: "text-not-read",
    consentOf: null,
  },
} as const;
