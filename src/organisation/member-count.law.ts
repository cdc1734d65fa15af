// Who counts (ai được tính): towards which head-counts a member counts by standing, and whom each threshold counts. A text
// that says only "đảng viên" is read as official and probationary members of the home organisation, those away on temporary
// transfer among them and those come on one not: 294-QĐ/TW says so for one threshold, for the others it is inference.

/** What each standing counts as. `firstDay`: from when the text holds; for earlier days nobody read one. */
export const memberStatusLaw = {
  officialHere: {
    countsAs: ["official", "official-and-probationary"],
    firstDay: "2011-01-19",
    citation: { document: "DIEU-LE@2011-01-19", provision: "21.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  officialAway: {
    countsAs: ["official", "official-and-probationary"],
    firstDay: "2025-07-01",
    citation: { document: "294-QD-TW@2025-05-26", provision: "6.3.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  officialExempt: {
    countsAs: ["official", "official-and-probationary"],
    firstDay: "2025-07-01",
    citation: { document: "294-QD-TW@2025-05-26", provision: "7" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  officialTemporarilyExempt: {
    countsAs: ["official", "official-and-probationary"],
    firstDay: "2025-06-09",
    citation: { document: "06-HD-TW@2025-06-09", provision: "10.3.a" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  // That a suspended member leaves the body that votes was read; that such a member counts towards a threshold is presumed.
  officialSuspended: {
    countsAs: ["official", "official-and-probationary"],
    firstDay: "2025-07-01",
    citation: { document: "294-QD-TW@2025-05-26", provision: "9.3.2" },
    evidence: "unverified",
    verifiedOn: "2026-11-22",
  },
  probationaryHere: {
    countsAs: ["official-and-probationary"],
    firstDay: "2011-01-19",
    citation: { document: "DIEU-LE@2011-01-19", provision: "3.4" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  probationaryUndecided: {
    countsAs: ["official-and-probationary"],
    firstDay: "2011-01-19",
    citation: { document: "DIEU-LE@2011-01-19", provision: "5.1" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  probationaryAway: {
    countsAs: ["official-and-probationary"],
    firstDay: "2025-07-01",
    citation: { document: "294-QD-TW@2025-05-26", provision: "6.3.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  officialGuests: {
    countsAs: ["official-guests"],
    firstDay: "2025-07-01",
    citation: { document: "294-QD-TW@2025-05-26", provision: "6.3.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  probationaryGuests: {
    countsAs: [],
    firstDay: "2025-07-01",
    citation: { document: "294-QD-TW@2025-05-26", provision: "6.3.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  residenceContacts: {
    countsAs: [],
    firstDay: "2025-06-09",
    citation: { document: "06-HD-TW@2025-06-09", provision: "10.3.đ" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

/** Whom each threshold counts, and what is known of it for a unit that has switched to 208-QĐ/TW. */
export const countingBaseLaw = {
  formation: {
    counts: "official",
    afterSwitch: "stays",
    citation: { document: "DIEU-LE@2011-01-19", provision: "21.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  standingBranch: {
    counts: "official",
    afterSwitch: "stays",
    citation: { document: "DIEU-LE@2011-01-19", provision: "24.1" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  grassrootsBranch: {
    counts: "official-and-probationary",
    afterSwitch: "text-not-read",
    citation: { document: "294-QD-TW@2025-05-26", provision: "20.3.1" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  smallOrganisation: {
    counts: "official-and-probationary",
    afterSwitch: "text-not-read",
    citation: { document: "294-QD-TW@2025-05-26", provision: "20.3.1" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  largeBranch: {
    counts: "official-and-probationary",
    afterSwitch: "stays",
    citation: { document: "294-QD-TW@2025-05-26", provision: "20.3.1" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  partyGroups: {
    counts: "official-and-probationary",
    afterSwitch: "text-not-read",
    citation: { document: "294-QD-TW@2025-05-26", provision: "20.3.1" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  branchCommittee: {
    counts: "official",
    afterSwitch: "stays",
    citation: { document: "DIEU-LE@2011-01-19", provision: "24.4" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  temporaryBranch: {
    counts: "official-guests",
    afterSwitch: "text-not-read",
    citation: { document: "294-QD-TW@2025-05-26", provision: "6.3.2.d" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  overseasBranch: {
    counts: "official-and-probationary",
    afterSwitch: "text-not-read",
    citation: { document: "294-QD-TW@2025-05-26", provision: "6.3.3.b" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  upperGrassroots: {
    counts: "official-and-probationary",
    afterSwitch: "text-not-read",
    citation: { document: "294-QD-TW@2025-05-26", provision: "20.3.1" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  delegatedPowers: {
    counts: "official-and-probationary",
    afterSwitch: "text-not-read",
    citation: { document: "294-QD-TW@2025-05-26", provision: "20.3.1" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  pilotPowers: {
    counts: "official-and-probationary",
    afterSwitch: "text-not-read",
    citation: { document: "294-QD-TW@2025-05-26", provision: "20.3.1" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  admissionPowers: {
    counts: "official-and-probationary",
    afterSwitch: "text-not-read",
    citation: { document: "294-QD-TW@2025-05-26", provision: "20.3.1" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  fullTimeStaff: {
    counts: "official-and-probationary",
    afterSwitch: "text-not-read",
    citation: { document: "294-QD-TW@2025-05-26", provision: "20.3.1" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
} as const;
