// Regulation 124-QĐ/TW of 4 October 2023, Art. 12, members without a leading post. The conditions of good and completed
// are known from one source.
export const qd124Member = {
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
  allTasksDone: {
    operator: ">=",
    share: { part: 100, whole: 100 },
    ofNothing: "unknown",
    citation: { document: "124-QD-TW@2023-10-04", provision: "12" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  noneLate: {
    operator: "<=",
    share: { part: 0, whole: 100 },
    ofNothing: "unknown",
    citation: { document: "124-QD-TW@2023-10-04", provision: "12" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  beyond50: {
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
  tasksBelow50: {
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
  selfDetected: {
    citation: { document: "124-QD-TW@2023-10-04", provision: "12(4.3)" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
} as const;
