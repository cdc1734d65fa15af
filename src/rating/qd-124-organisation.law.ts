// Regulation 124-QĐ/TW of 4 October 2023, Art. 12, organisations. The conditions of good and completed are known from one
// source.
export const qd124Organisation = {
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
  subordinateDisciplined: {
    citation: { document: "124-QD-TW@2023-10-04", provision: "12" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  memberDisciplined: {
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
  selfDetected: {
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
  targetsBelow50: {
    operator: "<",
    share: { part: 50, whole: 100 },
    ofNothing: "not-met",
    citation: { document: "124-QD-TW@2023-10-04", provision: "12(4)" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  mainTargetsMissed: {
    citation: { document: "124-QD-TW@2023-10-04", provision: "12(4)" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  forceMajeure: {
    citation: { document: "124-QD-TW@2023-10-04", provision: "12(4)" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  collectiveDisciplined: {
    citation: { document: "124-QD-TW@2023-10-04", provision: "12(4)" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  unitsOver20: {
    operator: ">",
    share: { part: 20, whole: 100 },
    ofNothing: "not-met",
    citation: { document: "124-QD-TW@2023-10-04", provision: "12(4)" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
} as const;
