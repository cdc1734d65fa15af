// Regulation 366-QĐ/TW of 30 August 2025, Art. 11, as it speaks of Party organisations: the score, the tasks and the bar
// of discipline. The list of lowest-class cases speaks of leading collectives and persons only.
export const art11Organisation = {
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
  subordinateDisciplined: {
    citation: { document: "366-QD-TW@2025-08-30", provision: "11.1" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  memberDisciplined: {
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
  forceMajeure: {
    citation: { document: "366-QD-TW@2025-08-30", provision: "11.4" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  selfDetected: {
    citation: { document: "366-QD-TW@2025-08-30", provision: "11.4" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  // Does the way out also lift a score under 50?
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
