// The leading bodies (cấp ủy): how many members, who leads, what a standing committee may be, which bodies inspect.

/** The committee of a branch or grassroots branch. */
export const branchLeadersLaw = {
  hasCommittee: {
    operator: ">",
    value: 0,
    citation: { document: "294-QD-TW@2025-05-26", provision: "23.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  atMost7: {
    operator: "<=",
    value: 7,
    citation: { document: "294-QD-TW@2025-05-26", provision: "23.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  oneDeputy: {
    operator: "<=",
    value: 1,
    citation: { document: "294-QD-TW@2025-05-26", provision: "23.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  deputyFromCommittee: {
    citation: { document: "294-QD-TW@2025-05-26", provision: "23.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  hasStandingCommittee: {
    operator: ">",
    value: 0,
    citation: { document: "294-QD-TW@2025-05-26", provision: "23.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

/** The committee of a section. */
export const sectionLeadersLaw = {
  atMost7: {
    operator: "<=",
    value: 7,
    citation: { document: "06-HD-TW@2025-06-09", provision: "13.3" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  hasStandingCommittee: {
    operator: ">",
    value: 0,
    citation: { document: "06-HD-TW@2025-06-09", provision: "13.3" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

/** The standing committee of any committee, with the exceptions for bodies newly formed. */
export const standingShareLaw = {
  hasStandingCommittee: {
    operator: ">",
    value: 0,
    citation: { document: "294-QD-TW@2025-05-26", provision: "14.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  atMostThird: {
    operator: "<=",
    share: { part: 1, whole: 3 },
    ofNothing: "unknown",
    citation: { document: "294-QD-TW@2025-05-26", provision: "14.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  ofCommune: {
    oneOf: ["commune"],
    citation: { document: "294-QD-TW@2025-05-26", provision: "14.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  ofProvinceOrCentralDirect: {
    oneOf: ["province", "central-direct"],
    citation: { document: "294-QD-TW@2025-05-26", provision: "14.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  newlyFormed: {
    citation: { document: "294-QD-TW@2025-05-26", provision: "14.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  underHalf: {
    operator: "<",
    share: { part: 1, whole: 2 },
    ofNothing: "unknown",
    citation: { document: "294-QD-TW@2025-05-26", provision: "14.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  politburoDecided: {
    citation: { document: "294-QD-TW@2025-05-26", provision: "14.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

/** The committee of a commune for the term 2025 to 2030. */
export const communeLeadersLaw = {
  ofAtLeast3: {
    operator: ">=",
    value: 3,
    citation: { document: "45-CT-TW@2025-04-14", provision: "not-known" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  atMost27: {
    operator: "<=",
    value: 27,
    citation: { document: "45-CT-TW@2025-04-14", provision: "not-known" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  atMost33: {
    operator: "<=",
    value: 33,
    citation: { document: "45-CT-TW@2025-04-14", provision: "not-known" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  standingAtLeast9: {
    operator: ">=",
    value: 9,
    citation: { document: "45-CT-TW@2025-04-14", provision: "not-known" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  standingAtMost11: {
    operator: "<=",
    value: 11,
    citation: { document: "45-CT-TW@2025-04-14", provision: "not-known" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  atLeastTwoDeputies: {
    operator: ">=",
    value: 2,
    citation: { document: "45-CT-TW@2025-04-14", provision: "not-known" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  atMostTwoDeputies: {
    operator: "<=",
    value: 2,
    citation: { document: "45-CT-TW@2025-04-14", provision: "not-known" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
} as const;

/** The committees of two bodies directly under the Centre for the term 2025 to 2030. */
export const centralLeadersLaw = {
  firstDay: "2025-04-14",
  lastDay: null,
  afterSwitch: "stays",
  partyAgenciesAtMost: {
    value: 39,
    citation: { document: "45-CT-TW@2025-04-14", provision: "not-known" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  governmentAtMost: {
    value: 61,
    citation: { document: "45-CT-TW@2025-04-14", provision: "not-known" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  standingAtMost: {
    value: 17,
    citation: { document: "45-CT-TW@2025-04-14", provision: "not-known" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
} as const;

/** Who may be secretary or deputy in a province or district. */
export const leadersFromStandingLaw = {
  leadersFromStanding: {
    citation: { document: "DIEU-LE@2011-01-19", provision: "20.1" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

/** Which organisations have an inspection committee (ủy ban kiểm tra). */
export const inspectionLaw = {
  below: {
    oneOf: ["branch", "grassroots-branch", "section"],
    citation: { document: "296-QD-TW@2025-05-30", provision: "7" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  hasInspectionCommittee: {
    citation: { document: "296-QD-TW@2025-05-30", provision: "7" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
} as const;

/** Members appointed beyond the number that the congress set. */
export const appointedMembersLaw = {
  atGrassroots: {
    oneOf: ["grassroots-organisation", "grassroots-branch"],
    citation: { document: "294-QD-TW@2025-05-26", provision: "16.2.5" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  withinFifth: {
    operator: "<=",
    share: { part: 20, whole: 100 },
    ofNothing: "unknown",
    citation: { document: "06-HD-TW@2025-06-09", provision: "16.5" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  withinTenth: {
    operator: "<=",
    share: { part: 10, whole: 100 },
    ofNothing: "unknown",
    citation: { document: "06-HD-TW@2025-06-09", provision: "16.5" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

/** Elected members moved elsewhere at one time. */
export const movedMembersLaw = {
  moreThanThird: {
    operator: ">",
    share: { part: 1, whole: 3 },
    ofNothing: "unknown",
    citation: { document: "294-QD-TW@2025-05-26", provision: "16.3" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

// Whom each rule is for and when. What 294-QĐ/TW alone says waits for the text of 208-QĐ/TW; a third is said to be kept.
export const leaderScopes = {
  branchLeaders: {
    kinds: ["branch", "grassroots-branch"],
    firstDay: "2025-07-01",
    lastDay: null,
    afterSwitch: "text-not-read",
    consentOf: null,
  },
  sectionLeaders: {
    kinds: ["section"],
    firstDay: "2025-06-09",
    lastDay: null,
    afterSwitch: "text-not-read",
    consentOf: null,
  },
  standingShare: {
    kinds: ["central-direct", "province", "district", "commune", "upper-grassroots", "grassroots-organisation"],
    firstDay: "2025-07-01",
    lastDay: null,
    afterSwitch: "stays",
    consentOf: "politburo",
  },
  communeLeaders: {
    kinds: ["commune"],
    firstDay: "2025-07-01",
    lastDay: null,
    afterSwitch: "text-not-read",
    consentOf: null,
  },
  leadersFromStanding: {
    kinds: ["province", "district"],
    firstDay: "2011-01-19",
    lastDay: null,
    afterSwitch: "stays",
    consentOf: null,
  },
  inspection: {
    kinds: [
      "central-direct",
      "province",
      "district",
      "commune",
      "upper-grassroots",
      "grassroots-organisation",
      "branch",
      "grassroots-branch",
      "section",
    ],
    firstDay: "2025-05-30",
    lastDay: null,
    afterSwitch: "text-not-read",
    consentOf: null,
  },
  appointedMembers: {
    kinds: [
      "central-direct",
      "province",
      "commune",
      "upper-grassroots",
      "grassroots-organisation",
      "grassroots-branch",
    ],
    firstDay: "2025-07-01",
    lastDay: null,
    afterSwitch: "text-not-read",
    consentOf: "central-organisation-commission",
  },
  movedMembers: {
    kinds: [
      "central-direct",
      "province",
      "commune",
      "upper-grassroots",
      "grassroots-organisation",
      "grassroots-branch",
    ],
    firstDay: "2025-07-01",
    lastDay: null,
    afterSwitch: "text-not-read",
    consentOf: "committee-two-levels-up",
  },
} as const;
