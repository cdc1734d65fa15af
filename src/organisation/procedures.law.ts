// Procedures within one body, as 294-QĐ/TW and 06-HD/TW have them: a congress out of turn, a secretary who is appointed, a
// dissolution, an absence for which a member is introduced elsewhere or exempt. What the texts before said was not read.

/** A congress out of turn (đại hội bất thường). */
export const extraordinaryCongressLaw = {
  committeeWants: {
    operator: ">",
    share: { part: 1, whole: 2 },
    ofNothing: "not-met",
    citation: { document: "294-QD-TW@2025-05-26", provision: "19" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  lowerBodiesWant: {
    operator: ">",
    share: { part: 1, whole: 2 },
    ofNothing: "not-met",
    citation: { document: "294-QD-TW@2025-05-26", provision: "19" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  consentGiven: {
    citation: { document: "294-QD-TW@2025-05-26", provision: "19" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  consentRefused: {
    citation: { document: "294-QD-TW@2025-05-26", provision: "19" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

/** A branch secretary appointed by the committee above after ballots that elected nobody. */
export const appointedSecretaryLaw = {
  threeBallots: {
    operator: ">=",
    value: 3,
    citation: { document: "294-QD-TW@2025-05-26", provision: "23.3" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

/** When an organisation may be dissolved (giải thể). */
export const dissolvingLaw = {
  taskDone: {
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.5.1" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  formUnfit: {
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.5.1" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

/** For which absences a member is introduced to temporary activity elsewhere (sinh hoạt tạm thời), in months. */
export const temporaryTransferLaw = {
  atLeast3Months: {
    operator: ">=",
    value: 3,
    citation: { document: "294-QD-TW@2025-05-26", provision: "6.3.2.a" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  isStudy: {
    citation: { document: "294-QD-TW@2025-05-26", provision: "6.3.2.a" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  underAYear: {
    operator: "<",
    value: 12,
    citation: { document: "294-QD-TW@2025-05-26", provision: "6.3.2.a" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  atMostTwoYears: {
    operator: "<=",
    value: 24,
    citation: { document: "294-QD-TW@2025-05-26", provision: "6.3.2.a" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

/** For which absences a member is exempt from activities for a time (tạm miễn), in months. */
export const temporaryExemptionLaw = {
  underAYear: {
    operator: "<",
    value: 12,
    citation: { document: "06-HD-TW@2025-06-09", provision: "10.3.a" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

/** From when to when each procedure is known. */
export const procedureSpans = {
  extraordinaryCongress: { firstDay: "2025-07-01", lastDay: null },
  appointedSecretary: { firstDay: "2025-07-01", lastDay: null },
  disbanding: { firstDay: "2025-07-01", lastDay: null },
  dissolving: { firstDay: "2025-07-01", lastDay: null },
  temporaryTransfer: { firstDay: "2025-07-01", lastDay: null },
  temporaryExemption: { firstDay: "2025-06-09", lastDay: null },
} as const;
