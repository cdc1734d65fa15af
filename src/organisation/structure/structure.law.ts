import { provisions } from "../../law/index.ts";

// The thresholds of structure, one table a rule. Where the text says only "members", official and probationary members of
// the home organisation are counted.

const charterHead = { document: "DIEU-LE@2011-01-19", evidence: "official-text", verifiedOn: "2026-11-22" } as const;
const qd294Head = { document: "294-QD-TW@2025-05-26", evidence: "official-text", verifiedOn: "2026-11-22" } as const;
const charterCorroboratedHead = {
  document: "DIEU-LE@2011-01-19",
  evidence: "corroborated",
  verifiedOn: "2026-11-22",
} as const;
const qd24Head = { document: "24-QD-TW@2021-07-30", evidence: "single-source", verifiedOn: "2026-11-22" } as const;
const qd232Head = { document: "232-QD-TW@2025-01-20", evidence: "single-source", verifiedOn: "2026-11-22" } as const;
const qd29Head = { document: "29-QD-TW@2016-07-25", evidence: "official-text", verifiedOn: "2026-11-22" } as const;

export const formationLaw = /* @__PURE__ */ provisions(charterHead, {
  atLeast3Official: { at: "21.2", operator: ">=", value: 3 },
});

export const branchSizeLaw = /* @__PURE__ */ provisions(charterHead, {
  atLeast3Official: { at: "24.1", operator: ">=", value: 3 },
});

export const grassrootsBranchLaw = /* @__PURE__ */ provisions(charterHead, {
  fewerThan30: { at: "21.3", operator: "<", value: 30 },
});

export const smallOrganisationLaw = /* @__PURE__ */ provisions(charterHead, {
  fewerThan30: { at: "21.5", operator: "<", value: 30 },
  consentGiven: { at: "21.5" },
  consentRefused: { at: "21.5" },
});

export const largeBranchLaw = /* @__PURE__ */ provisions(charterHead, {
  underGrassrootsCommittee: { at: "21.5", oneOf: ["grassroots-organisation"] },
  moreThan30: { at: "21.5", operator: ">", value: 30 },
  consentGiven: { at: "21.5" },
  consentRefused: { at: "21.5" },
});

export const sectionLaw = /* @__PURE__ */ provisions(charterHead, {
  consentGiven: { at: "21.5" },
  consentRefused: { at: "21.5" },
});

export const partyGroupsLaw = /* @__PURE__ */ provisions(qd294Head, {
  atLeast30: { at: "20.3.2", operator: ">=", value: 30 },
  severalGroups: { at: "20.3.2", operator: ">", value: 1 },
});

export const branchCommitteeLaw = /* @__PURE__ */ provisions(charterHead, {
  atLeast9Official: { at: "24.4", operator: ">=", value: 9 },
  hasCommittee: { at: "24.4", operator: ">", value: 0 },
});

export const standingCommitteeLaw = /* @__PURE__ */ provisions(charterCorroboratedHead, {
  atLeast9CommitteeMembers: { at: "22.5", operator: ">=", value: 9 },
  hasStandingCommittee: { at: "22.5", operator: ">", value: 0 },
});

export const delegatedParentLaw = /* @__PURE__ */ provisions(qd294Head, {
  delegatedPowers: { at: "20.1.1" },
  consentGiven: { at: "20.1.1" },
  consentRefused: { at: "20.1.1" },
});

/** Under 29-QĐ/TW, which was read; the place in the two regulations after it is not known. */
export const delegatedParentLaw29 = /* @__PURE__ */ provisions(qd29Head, { delegatedPowers: { at: "19" } });
export const delegatedParentLaw24 = /* @__PURE__ */ provisions(qd24Head, { delegatedPowers: { at: "not-known" } });
export const delegatedParentLaw232 = /* @__PURE__ */ provisions(qd232Head, { delegatedPowers: { at: "not-known" } });

export const residentialBranchLaw = /* @__PURE__ */ provisions(qd294Head, {
  residential: { at: "20.2.2", oneOf: ["village", "residential-group"] },
});

export const temporaryBranchLaw = /* @__PURE__ */ provisions(qd294Head, {
  atLeast3Official: { at: "6.3.2.d", operator: ">=", value: 3 },
});

/** Under 232-QĐ/TW, in the months before 294-QĐ/TW took its place. */
export const overseasBranchLaw232 = /* @__PURE__ */ provisions(qd232Head, {
  atLeast3: { at: "6.3.3.b", evidence: "corroborated", operator: ">=", value: 3 },
});

export const overseasBranchLaw = /* @__PURE__ */ provisions(qd294Head, {
  atLeast3: { at: "6.3.3.b", operator: ">=", value: 3 },
});

// Whom each rule is for and when: the kinds, the kind above where the rule is about that, the days, what is known of it for a
// unit that has switched to 208-QĐ/TW, and whose consent it asks for. A rule of the Charter's own text stays after the switch;
// one that rests on 294-QĐ/TW, or on kinds that 208 re-cuts, waits for the text of 208 to be read. The consents of Charter
// 21.5 and of 294-QĐ/TW 20.1.1 are asked for by the grassroots committee, of the committee directly above it: seen from a
// branch, a section or an organisation under that committee, two levels up.
export const structureScopes = {
  formation: {
    kinds: ["grassroots-organisation", "grassroots-branch"],
    under: null,
    firstDay: "2011-01-19",
    lastDay: null,
    afterSwitch: "stays",
    consentOf: null,
  },
  branchSize: {
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
    consentOf: "committee-two-levels-up",
  },
  section: {
    kinds: ["section"],
    under: null,
    firstDay: "2011-01-19",
    lastDay: null,
    afterSwitch: "text-not-read",
    consentOf: "committee-two-levels-up",
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
  delegatedParent29: {
    kinds: ["grassroots-organisation", "grassroots-branch"],
    under: "grassroots-organisation",
    firstDay: "2016-07-25",
    lastDay: "2021-07-29",
    afterSwitch: "text-not-read",
    consentOf: null,
  },
  delegatedParent24: {
    kinds: ["grassroots-organisation", "grassroots-branch"],
    under: "grassroots-organisation",
    firstDay: "2021-07-30",
    lastDay: "2025-01-19",
    afterSwitch: "text-not-read",
    consentOf: null,
  },
  delegatedParent232: {
    kinds: ["grassroots-organisation", "grassroots-branch"],
    under: "grassroots-organisation",
    firstDay: "2025-01-20",
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
    consentOf: "committee-two-levels-up",
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
  overseasBranch232: {
    kinds: ["overseas-provisional-branch"],
    under: null,
    firstDay: "2025-01-20",
    lastDay: "2025-06-30",
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

/** The body whose consent counts, by what it is about: the one that the rule of it asks. */
export const consentGivers = {
  "small-grassroots-organisation": "direct-superior-committee",
  "large-branch": "committee-two-levels-up",
  section: "committee-two-levels-up",
  "under-grassroots-committee": "committee-two-levels-up",
} as const;
