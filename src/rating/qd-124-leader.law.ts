// Regulation 124-QĐ/TW of 4 October 2023, Art. 12, leaders. The end of the sentence on excellent, a share of the units
// below, was cut off in every source; the conditions of good and completed are known from one.
export const qd124Leader = {
  tasksExcellent: {
    oneOf: ["level-excellent"],
    citation: { document: "124-QD-TW@2023-10-04", provision: "12" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  othersGood: {
    oneOf: ["level-excellent", "level-good"],
    citation: { document: "124-QD-TW@2023-10-04", provision: "12" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  exemplary: {
    citation: { document: "124-QD-TW@2023-10-04", provision: "12" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  allTargetsReached: {
    operator: ">=",
    share: { part: 100, whole: 100 },
    ofNothing: "unknown",
    citation: { document: "124-QD-TW@2023-10-04", provision: "12" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  targetsExceeded50: {
    operator: ">=",
    share: { part: 50, whole: 100 },
    ofNothing: "unknown",
    citation: { document: "124-QD-TW@2023-10-04", provision: "12" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  tasksGood: {
    oneOf: ["level-excellent", "level-good"],
    citation: { document: "124-QD-TW@2023-10-04", provision: "12" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  tasksPoor: {
    oneOf: ["level-poor"],
    citation: { document: "124-QD-TW@2023-10-04", provision: "12(4)" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  othersPoor: {
    oneOf: ["level-poor"],
    citation: { document: "124-QD-TW@2023-10-04", provision: "12(4)" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  degeneration: {
    citation: { document: "124-QD-TW@2023-10-04", provision: "12(4.3)" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  listedViolation: {
    oneOf: ["concluded", "disciplined"],
    citation: { document: "124-QD-TW@2023-10-04", provision: "12(4.3)" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  listedNotWeighed: {
    oneOf: ["not-weighed"],
    citation: { document: "124-QD-TW@2023-10-04", provision: "12(4.3)" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  unitBelow50: {
    operator: "<",
    share: { part: 50, whole: 100 },
    ofNothing: "not-met",
    citation: { document: "124-QD-TW@2023-10-04", provision: "12(4.3)" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  disciplined: {
    citation: { document: "124-QD-TW@2023-10-04", provision: "12(4.3)" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  managedCorruption: {
    citation: { document: "124-QD-TW@2023-10-04", provision: "12(4)" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  selfDetected: {
    citation: { document: "124-QD-TW@2023-10-04", provision: "12(4.3)" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
} as const;
