// Guidance 21-HD/BTCTW of 18 October 2019, II.B.3, leading collectives: the cases of the lowest class. The conditions of
// the others were not seen.
export const hd21Collective = {
  disunity: {
    citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.B.3" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  degeneration: {
    citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.B.3" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  unitBelow50: {
    operator: "<",
    share: { part: 50, whole: 100 },
    ofNothing: "not-met",
    citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.B.3" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  mainTargetsMissed: {
    citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.B.3" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  forceMajeure: {
    citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.B.3" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  collectiveDisciplined: {
    citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.B.3" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  // One member's reprimand (khiển trách) is not enough.
  memberWarned: {
    oneOf: ["warning", "removal", "expulsion"],
    citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.B.3" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
} as const;
