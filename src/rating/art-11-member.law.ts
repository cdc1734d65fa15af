// Regulation 366-QĐ/TW of 30 August 2025, Art. 11, the column of members without a leading post and of members outside
// the political system. One provision a line, in the order of the text; a later regulation gets a file of its own.
export const art11Member = {
  score90: {
    operator: ">=",
    value: 90,
    citation: { document: "366-QD-TW@2025-08-30", provision: "11.1" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  allTasksDone: {
    operator: ">=",
    share: { part: 100, whole: 100 },
    ofNothing: "unknown",
    citation: { document: "366-QD-TW@2025-08-30", provision: "11.1" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  noneLate: {
    operator: "<=",
    share: { part: 0, whole: 100 },
    ofNothing: "unknown",
    citation: { document: "366-QD-TW@2025-08-30", provision: "11.1" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  beyond30: {
    operator: ">=",
    share: { part: 30, whole: 100 },
    ofNothing: "unknown",
    citation: { document: "366-QD-TW@2025-08-30", provision: "11.1" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  shortcomingsRepaired: {
    operator: ">=",
    share: { part: 100, whole: 100 },
    ofNothing: "met",
    citation: { document: "366-QD-TW@2025-08-30", provision: "11.1.4" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  score70: {
    operator: ">=",
    value: 70,
    citation: { document: "366-QD-TW@2025-08-30", provision: "11.2" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  late20: {
    operator: "<=",
    share: { part: 20, whole: 100 },
    ofNothing: "unknown",
    citation: { document: "366-QD-TW@2025-08-30", provision: "11.3" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  // The band of "completed" (11.3) begins where this one ends, so the number stands once.
  below50: {
    operator: "<",
    value: 50,
    citation: { document: "366-QD-TW@2025-08-30", provision: "11.4" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  degeneration: {
    citation: { document: "366-QD-TW@2025-08-30", provision: "11.4" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  dutyViolation: {
    citation: { document: "366-QD-TW@2025-08-30", provision: "11.4" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  listedViolation: {
    oneOf: ["concluded", "disciplined"],
    citation: { document: "366-QD-TW@2025-08-30", provision: "11.4" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  listedDisciplined: {
    oneOf: ["disciplined"],
    citation: { document: "366-QD-TW@2025-08-30", provision: "11.4" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  // Grammar allows "disciplined" to speak of violations in public duty only, or of every violation in the list.
  listedCountsConcluded: {
    readings: { met: "listed-when-concluded", notMet: "listed-when-disciplined" },
    decidedBy: "rating-authority",
    citation: { document: "366-QD-TW@2025-08-30", provision: "11.4" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  listedNotWeighed: {
    oneOf: ["not-weighed"],
    citation: { document: "366-QD-TW@2025-08-30", provision: "11.4" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  notDoneOver50: {
    operator: ">",
    share: { part: 50, whole: 100 },
    ofNothing: "not-met",
    citation: { document: "366-QD-TW@2025-08-30", provision: "11.4" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  selfDetected: {
    citation: { document: "366-QD-TW@2025-08-30", provision: "11.4" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  // Does the way out also lift a score under 50, and more than half of the tasks not done?
  wayOutCoversAll: {
    readings: { met: "way-out-covers-all", notMet: "way-out-covers-triggers" },
    decidedBy: "rating-authority",
    citation: { document: "366-QD-TW@2025-08-30", provision: "11.4" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  // The bands leave three gaps: does a higher score bar a lower class?
  bandAsFloor: {
    readings: { met: "band-as-floor", notMet: "literal-band" },
    decidedBy: "rating-authority",
    citation: { document: "366-QD-TW@2025-08-30", provision: "11" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
} as const;
