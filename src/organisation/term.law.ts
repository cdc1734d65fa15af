// How long a term of office (nhiệm kỳ) lasts between two congresses, and by how much a congress may come early or late.
// Which length holds is settled on the day of the congress. The year of tolerance is from memory, and says so.

/** Districts and provinces. */
export const localTerm = {
  months: {
    value: 60,
    citation: { document: "DIEU-LE@2011-01-19", provision: "18.1" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  tolerance: {
    value: 12,
    citation: { document: "DIEU-LE@2011-01-19", provision: "18.1" },
    evidence: "unverified",
    verifiedOn: "2026-11-22",
    consentOf: null,
  },
} as const;

/** Communes, whose congresses of 2025 were for the years 2025 to 2030. The texts read are silent about a tolerance. */
export const communeTerm = {
  months: {
    value: 60,
    citation: { document: "45-CT-TW@2025-04-14", provision: "not-known" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
} as const;

/** Grassroots organisations and grassroots branches. */
export const grassrootsTerm = {
  months: {
    value: 60,
    citation: { document: "DIEU-LE@2011-01-19", provision: "22.3" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  tolerance: {
    value: 12,
    citation: { document: "DIEU-LE@2011-01-19", provision: "22.3" },
    evidence: "unverified",
    verifiedOn: "2026-11-22",
    consentOf: null,
  },
} as const;

/** Branches that are no grassroots branches: two congresses in five years. */
export const branchTerm = {
  months: {
    value: 30,
    citation: { document: "DIEU-LE@2011-01-19", provision: "24.3" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  tolerance: {
    value: 6,
    citation: { document: "DIEU-LE@2011-01-19", provision: "24.3" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
    consentOf: "grassroots-committee",
  },
} as const;

/** The pilot of one congress every five years in branches. The texts read are silent about a tolerance. */
export const pilotTerm = {
  firstDay: "2025-07-01",
  lastDay: null,
  pilot: {
    citation: { document: "294-QD-TW@2025-05-26", provision: "23.1" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  months: {
    value: 60,
    citation: { document: "06-HD-TW@2025-06-09", provision: "13.4" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

/** A first term after founding, merger or division need not last five years. */
export const firstTermLaw = {
  firstDay: "2025-07-01",
  lastDay: null,
  firstTerm: {
    citation: { document: "294-QD-TW@2025-05-26", provision: "16.5" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

export const sectionTerm = {
  asParent: {
    citation: { document: "294-QD-TW@2025-05-26", provision: "20.3.3" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;
