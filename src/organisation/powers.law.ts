// What an organisation must be to hold more powers than its kind has, and how many may work for it full-time.

/** A level directly above the grassroots outside the administrative system. */
export const upperGrassrootsLaw = {
  parentIsProvincial: {
    oneOf: ["province", "central-direct"],
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.4.4" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  atLeast500: {
    operator: ">=",
    value: 500,
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.4.4" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  legalPersonality: {
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.4.4" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  grassrootsBelow: {
    operator: ">",
    value: 0,
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.4.4" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  consentGiven: {
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.4.4" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  consentRefused: {
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.4.4" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

/** The same under 20-QĐ/TW: the province or the central-direct committee decides, the Secretariat in other cases. */
export const upperGrassrootsLawFrom2026 = {
  parentIsProvincial: {
    oneOf: ["province", "central-direct"],
    citation: { document: "20-QD-TW@2026-04-08", provision: "10.3.5" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  atLeast500: {
    operator: ">=",
    value: 500,
    citation: { document: "20-QD-TW@2026-04-08", provision: "10.3.5" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  legalPersonality: {
    citation: { document: "20-QD-TW@2026-04-08", provision: "10.3.5" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  grassrootsBelow: {
    operator: ">",
    value: 0,
    citation: { document: "20-QD-TW@2026-04-08", provision: "10.3.5" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
} as const;

/** Powers of the level above the grassroots, delegated to a grassroots committee. */
export const delegatedPowersLaw = {
  parentIsProvincial: {
    oneOf: ["province", "central-direct"],
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.6.1" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  ofCentralBody: {
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.6.1" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  directlyUnderProvince: {
    oneOf: ["province"],
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.6.1" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  atLeast200: {
    operator: ">=",
    value: 200,
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.6.1" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  atLeast400: {
    operator: ">=",
    value: 400,
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.6.1" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  severalUnits: {
    operator: ">",
    value: 1,
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.6.1" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  commissionConsulted: {
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.6.1" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

/** The pilot of such powers where the parent is not provincial. */
export const pilotPowersLaw = {
  excludedKind: {
    oneOf: ["commune"],
    citation: { document: "113-QD-TW@2023-07-10", provision: "1" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  armedForces: {
    citation: { document: "113-QD-TW@2023-07-10", provision: "1" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  parentIsProvincial: {
    oneOf: ["province", "central-direct"],
    citation: { document: "113-QD-TW@2023-07-10", provision: "1" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  atLeast400: {
    operator: ">=",
    value: 400,
    citation: { document: "113-QD-TW@2023-07-10", provision: "3" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  goodYears: {
    operator: ">=",
    value: 3,
    citation: { document: "113-QD-TW@2023-07-10", provision: "3" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  severalUnits: {
    operator: ">",
    value: 1,
    citation: { document: "113-QD-TW@2023-07-10", provision: "3" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  wideArea: {
    citation: { document: "113-QD-TW@2023-07-10", provision: "3" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
} as const;

/** Powers to admit and expel members, delegated to a grassroots committee. */
export const admissionPowersLaw = {
  moreThan100: {
    operator: ">",
    value: 100,
    citation: { document: "294-QD-TW@2025-05-26", provision: "22.1" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  goodYears: {
    operator: ">=",
    value: 3,
    citation: { document: "294-QD-TW@2025-05-26", provision: "22.1" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

/** A grassroots organisation or branch directly under a province or a committee directly under the Centre. */
export const underProvinceLaw = {
  ofGrassroots: {
    oneOf: ["grassroots-organisation", "grassroots-branch"],
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.4.3" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  parentIsProvincial: {
    oneOf: ["province", "central-direct"],
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.4.3" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  consentGiven: {
    citation: { document: "06-HD-TW@2025-06-09", provision: "12" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  consentRefused: {
    citation: { document: "06-HD-TW@2025-06-09", provision: "12" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

/** The form of a special zone (đặc khu): the level above the grassroots, or a grassroots organisation or branch. */
export const specialZoneLaw = {
  possibleForm: {
    oneOf: ["commune", "upper-grassroots", "grassroots-organisation", "grassroots-branch"],
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  parentIsProvince: {
    oneOf: ["province"],
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  consentGiven: {
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  consentRefused: {
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

/** From when to when each grant of powers is known. */
export const powerSpans = {
  upperGrassroots: { firstDay: "2025-07-01", lastDay: "2026-04-07" },
  upperGrassrootsFrom2026: { firstDay: "2026-04-08", lastDay: null },
  delegatedPowers: { firstDay: "2025-07-01", lastDay: null },
  pilotPowers: { firstDay: "2023-07-10", lastDay: null },
  admissionPowers: { firstDay: "2025-07-01", lastDay: null },
  underProvince: { firstDay: "2025-07-01", lastDay: null },
  specialZone: { firstDay: "2025-07-01", lastDay: null },
  fullTimeStaff: { firstDay: "2025-06-09", lastDay: null },
} as const;

/** Full-time Party staff in a public-sector body. */
export const fullTimeStaffLaw = {
  noneBelow: {
    value: 200,
    citation: { document: "06-HD-TW@2025-06-09", provision: "17" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  upperAtMost: {
    value: 15,
    citation: { document: "06-HD-TW@2025-06-09", provision: "17" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  delegatedSmall: {
    value: 5,
    citation: { document: "06-HD-TW@2025-06-09", provision: "17" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  delegatedLarge: {
    value: 10,
    citation: { document: "06-HD-TW@2025-06-09", provision: "17" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  largeFrom: {
    value: 1000,
    citation: { document: "06-HD-TW@2025-06-09", provision: "17" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;
