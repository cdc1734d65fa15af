// Guidance 27-HD/BTCTW of 25 September 2014, part II: the cases in which an organisation is weak (yếu kém) whatever its
// other points. The thresholds of the other classes were not found in a source.
export const hd27Organisation = {
  below50: {
    operator: "<",
    value: 50,
    citation: { document: "27-HD-BTCTW@2014-09-25", provision: "II" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  disunity: {
    citation: { document: "27-HD-BTCTW@2014-09-25", provision: "II" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  seriousViolation: {
    citation: { document: "27-HD-BTCTW@2014-09-25", provision: "II" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  governmentLowest: {
    citation: { document: "27-HD-BTCTW@2014-09-25", provision: "II" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  massOrganisationsLowest: {
    operator: ">=",
    value: 2,
    citation: { document: "27-HD-BTCTW@2014-09-25", provision: "II" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  branch: {
    oneOf: ["branch"],
    citation: { document: "27-HD-BTCTW@2014-09-25", provision: "II" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  unitsOverThird: {
    operator: ">",
    share: { part: 1, whole: 3 },
    ofNothing: "not-met",
    citation: { document: "27-HD-BTCTW@2014-09-25", provision: "II" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  membersOverHalf: {
    operator: ">",
    share: { part: 1, whole: 2 },
    ofNothing: "not-met",
    citation: { document: "27-HD-BTCTW@2014-09-25", provision: "II" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
} as const;
