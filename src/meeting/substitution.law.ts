// When a session that is not a plenary of the branch stands in for one: HD 03-HD/TW (27 Dec 2022), a national pilot.
// Whether 50-CT/TW of 23 July 2025 kept it was not seen; from that day the same figures are less well known.

/** Party-group meetings (sinh hoạt tổ đảng) in place of the branch. */
export const partyGroupLaws = [
  {
    firstDay: "2022-12-27",
    lastDay: null,
    law: {
      hasGroups: {
        operator: ">",
        value: 0,
        citation: { document: "03-HD-TW@2022-12-27", provision: "II.1.2" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
      enoughMembers: {
        operator: ">=",
        value: 50,
        citation: { document: "03-HD-TW@2022-12-27", provision: "II.1.2" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
      withinYearlyCap: {
        operator: "<=",
        value: 3,
        citation: { document: "03-HD-TW@2022-12-27", provision: "II.2" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
      approved: {
        citation: { document: "03-HD-TW@2022-12-27", provision: "mục II" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
    },
  },
] as const;

/** Online meetings (sinh hoạt trực tuyến). */
export const onlineLaws = [
  {
    firstDay: "2022-12-27",
    lastDay: "2025-07-22",
    law: {
      moreThanHalfCannotMeet: {
        operator: ">",
        share: { part: 1, whole: 2 },
        ofNothing: "not-met",
        citation: { document: "03-HD-TW@2022-12-27", provision: "II.1" },
        evidence: "corroborated",
        verifiedOn: "2026-11-22",
      },
      approved: {
        citation: { document: "03-HD-TW@2022-12-27", provision: "mục II" },
        evidence: "corroborated",
        verifiedOn: "2026-11-22",
      },
    },
  },
  {
    firstDay: "2025-07-23",
    lastDay: null,
    law: {
      moreThanHalfCannotMeet: {
        operator: ">",
        share: { part: 1, whole: 2 },
        ofNothing: "not-met",
        citation: { document: "03-HD-TW@2022-12-27", provision: "II.1" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
      approved: {
        citation: { document: "03-HD-TW@2022-12-27", provision: "mục II" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
    },
  },
] as const;
