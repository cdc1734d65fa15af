// What a vote of the members needs, and who is left out of the body that votes. The Charter asks for more than half of
// the body (9.5); the regulation that implements it, 9.3, says who belongs to the body and which matters need two
// thirds. What the regulations before 294-QĐ/TW asked for those matters was not read.

/** A branch with fewer official members than it takes to be one cannot meet to decide. */
export const decidingLaw = {
  enoughOfficialMembers: {
    operator: ">=",
    value: 3,
    citation: { document: "DIEU-LE@2011-01-19", provision: "24.1" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
} as const;

/** The share of the body that each sort of matter needs; `undefined` where the text of the day was not read. */
export const voteLaws = [
  {
    firstDay: "2021-07-30",
    lastDay: "2025-06-30",
    moreThanHalf: {
      operator: ">",
      share: { part: 1, whole: 2 },
      ofNothing: "not-met",
      citation: { document: "DIEU-LE@2011-01-19", provision: "9.5" },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
    },
    twoThirds: undefined,
    twoThirdsOfCommittee: undefined,
  },
  {
    firstDay: "2025-07-01",
    lastDay: "2026-04-07",
    moreThanHalf: {
      operator: ">",
      share: { part: 1, whole: 2 },
      ofNothing: "not-met",
      citation: { document: "DIEU-LE@2011-01-19", provision: "9.5" },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
    },
    twoThirds: {
      operator: ">=",
      share: { part: 2, whole: 3 },
      ofNothing: "not-met",
      citation: { document: "294-QD-TW@2025-05-26", provision: "9.3" },
      evidence: "single-source",
      verifiedOn: "2026-11-22",
    },
    twoThirdsOfCommittee: {
      operator: ">=",
      share: { part: 2, whole: 3 },
      ofNothing: "not-met",
      citation: { document: "06-HD-TW@2025-06-09", provision: "3.7(a)" },
      evidence: "single-source",
      verifiedOn: "2026-11-22",
    },
  },
  {
    firstDay: "2026-04-08",
    lastDay: null,
    moreThanHalf: {
      operator: ">",
      share: { part: 1, whole: 2 },
      ofNothing: "not-met",
      citation: { document: "DIEU-LE@2011-01-19", provision: "9.5" },
      evidence: "single-source",
      verifiedOn: "2026-11-22",
    },
    twoThirds: {
      operator: ">=",
      share: { part: 2, whole: 3 },
      ofNothing: "not-met",
      citation: { document: "294-QD-TW@2025-05-26", provision: "9.3" },
      evidence: "single-source",
      verifiedOn: "2026-11-22",
    },
    twoThirdsOfCommittee: {
      operator: ">=",
      share: { part: 2, whole: 3 },
      ofNothing: "not-met",
      citation: { document: "06-HD-TW@2025-06-09", provision: "3.7(a)" },
      evidence: "single-source",
      verifiedOn: "2026-11-22",
    },
  },
] as const;

/** Who, of the official members, does not belong to the body that votes. */
export const votingBodyLaws = [
  {
    firstDay: "2021-07-30",
    lastDay: "2025-06-30",
    notCounted: {
      awayOnTransfer: {
        citation: { document: "24-QD-TW@2021-07-30", provision: "9.3.2" },
        evidence: "corroborated",
        verifiedOn: "2026-11-22",
      },
      exemptAbsent: {
        citation: { document: "24-QD-TW@2021-07-30", provision: "9.3.2" },
        evidence: "corroborated",
        verifiedOn: "2026-11-22",
      },
      suspended: {
        citation: { document: "24-QD-TW@2021-07-30", provision: "9.3.2" },
        evidence: "corroborated",
        verifiedOn: "2026-11-22",
      },
      excusedFromCongress: {
        citation: { document: "24-QD-TW@2021-07-30", provision: "9.3.2" },
        evidence: "corroborated",
        verifiedOn: "2026-11-22",
      },
    },
  },
  {
    firstDay: "2025-07-01",
    lastDay: null,
    notCounted: {
      awayOnTransfer: {
        citation: { document: "294-QD-TW@2025-05-26", provision: "9.3.2" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
      exemptAbsent: {
        citation: { document: "294-QD-TW@2025-05-26", provision: "9.3.2" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
      // The one quotation of 294-QĐ/TW that was seen stops before these two.
      suspended: {
        citation: { document: "24-QD-TW@2021-07-30", provision: "9.3.2" },
        evidence: "unverified",
        verifiedOn: "2026-11-22",
      },
      excusedFromCongress: {
        citation: { document: "24-QD-TW@2021-07-30", provision: "9.3.2" },
        evidence: "unverified",
        verifiedOn: "2026-11-22",
      },
    },
  },
] as const;
