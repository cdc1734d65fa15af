// Guidance 21-HD/BTCTW of 18 October 2019, II.B.2.3, members. The wording of good and of completed was not seen.
export const hd21Member = {
  exemplary: {
    citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.B.2.3" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  tasksExcellent: {
    oneOf: ["level-excellent"],
    citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.B.2.3" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  othersGood: {
    oneOf: ["level-excellent", "level-good"],
    citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.B.2.3" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  stateExcellent: {
    oneOf: ["not-a-servant", "excellent"],
    citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.B.2.3" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  degeneration: {
    citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.B.2.3" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  tasksBelow50: {
    operator: "<",
    share: { part: 50, whole: 100 },
    ofNothing: "not-met",
    citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.B.2.3" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  stateNotCompleted: {
    oneOf: ["not-completed"],
    citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.B.2.3" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  disciplined: {
    citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.B.2.3" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
} as const;
