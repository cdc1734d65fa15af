// When a branch session counts as held properly: HD 12-HD/BTCTW (2018), then HD 42-HD/BTCTW (2025). Before HD 12 no
// figure is known. A new guidance is a new entry; a criterion it does not have is `undefined` in its table.

/**
 * The criteria of each guidance for every session, with the least minutes by kind of session; for a small branch the
 * competent committee sets these.
 */
export const sessionLaws = [
  {
    firstDay: "2018-07-06",
    lastDay: "2025-10-27",
    criteria: {
      attendance: {
        operator: ">",
        share: { part: 85, whole: 100 },
        ofNothing: "unknown",
        citation: { document: "12-HD-BTCTW@2018-07-06", provision: "II.3.1" },
        evidence: "corroborated",
        verifiedOn: "2026-11-22",
      },
      nobodyWithoutReason: {
        operator: "<=",
        value: 0,
        citation: { document: "12-HD-BTCTW@2018-07-06", provision: "II.3.1" },
        evidence: "corroborated",
        verifiedOn: "2026-11-22",
      },
      noLongExcusedRun: {
        operator: "<=",
        value: 3,
        citation: { document: "12-HD-BTCTW@2018-07-06", provision: "II.3.1" },
        evidence: "corroborated",
        verifiedOn: "2026-11-22",
      },
      prepared: {
        citation: { document: "12-HD-BTCTW@2018-07-06", provision: "II.3.2" },
        evidence: "corroborated",
        verifiedOn: "2026-11-22",
      },
      onTime: {
        citation: { document: "12-HD-BTCTW@2018-07-06", provision: "II.3.3" },
        evidence: "corroborated",
        verifiedOn: "2026-11-22",
      },
      contentFull: {
        citation: { document: "12-HD-BTCTW@2018-07-06", provision: "II.3.3" },
        evidence: "corroborated",
        verifiedOn: "2026-11-22",
      },
      orderKept: {
        citation: { document: "12-HD-BTCTW@2018-07-06", provision: "II.3.3" },
        evidence: "corroborated",
        verifiedOn: "2026-11-22",
      },
      wellChaired: {
        citation: { document: "12-HD-BTCTW@2018-07-06", provision: "II.3.3" },
        evidence: "corroborated",
        verifiedOn: "2026-11-22",
      },
      manySpoke: {
        citation: { document: "12-HD-BTCTW@2018-07-06", provision: "II.3.3" },
        evidence: "corroborated",
        verifiedOn: "2026-11-22",
      },
      minutesKept: {
        citation: { document: "12-HD-BTCTW@2018-07-06", provision: "II.3.3" },
        evidence: "corroborated",
        verifiedOn: "2026-11-22",
      },
      principlesKept: {
        citation: { document: "12-HD-BTCTW@2018-07-06", provision: "II.3.4" },
        evidence: "corroborated",
        verifiedOn: "2026-11-22",
      },
      resultsLed: {
        citation: { document: "12-HD-BTCTW@2018-07-06", provision: "II.3.5" },
        evidence: "corroborated",
        verifiedOn: "2026-11-22",
      },
    },
    smallBranch: {
      citation: { document: "12-HD-BTCTW@2018-07-06", provision: "II.3.3" },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
    },
    minutes: {
      regular: {
        operator: ">=",
        value: 90,
        citation: { document: "12-HD-BTCTW@2018-07-06", provision: "II.3.3" },
        evidence: "corroborated",
        verifiedOn: "2026-11-22",
      },
      thematic: undefined,
      combined: {
        operator: ">=",
        value: 120,
        citation: { document: "12-HD-BTCTW@2018-07-06", provision: "II.3.3" },
        evidence: "corroborated",
        verifiedOn: "2026-11-22",
      },
    },
  },
  {
    firstDay: "2025-10-28",
    lastDay: null,
    criteria: {
      attendance: {
        operator: ">=",
        share: { part: 90, whole: 100 },
        ofNothing: "unknown",
        citation: { document: "42-HD-BTCTW@2025-10-28", provision: "tiêu chí 2" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
      nobodyWithoutReason: {
        operator: "<=",
        value: 0,
        citation: { document: "42-HD-BTCTW@2025-10-28", provision: "tiêu chí 2" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
      noLongExcusedRun: undefined,
      prepared: {
        citation: { document: "42-HD-BTCTW@2025-10-28", provision: "tiêu chí 3" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
      onTime: {
        citation: { document: "42-HD-BTCTW@2025-10-28", provision: "tiêu chí 1" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
      contentFull: {
        citation: { document: "42-HD-BTCTW@2025-10-28", provision: "tiêu chí 4.2" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
      orderKept: {
        citation: { document: "42-HD-BTCTW@2025-10-28", provision: "tiêu chí 4.1" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
      wellChaired: {
        citation: { document: "42-HD-BTCTW@2025-10-28", provision: "tiêu chí 4.3" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
      manySpoke: {
        citation: { document: "42-HD-BTCTW@2025-10-28", provision: "tiêu chí 4.2" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
      minutesKept: {
        citation: { document: "42-HD-BTCTW@2025-10-28", provision: "tiêu chí 7" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
      principlesKept: {
        citation: { document: "42-HD-BTCTW@2025-10-28", provision: "tiêu chí 5" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
      resultsLed: {
        citation: { document: "42-HD-BTCTW@2025-10-28", provision: "tiêu chí 6" },
        evidence: "single-source",
        verifiedOn: "2026-11-22",
      },
    },
    smallBranch: {
      citation: { document: "42-HD-BTCTW@2025-10-28", provision: "tiêu chí 1" },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
    },
    minutes: {
      regular: {
        operator: ">=",
        value: 90,
        citation: { document: "42-HD-BTCTW@2025-10-28", provision: "tiêu chí 1" },
        evidence: "corroborated",
        verifiedOn: "2026-11-22",
      },
      thematic: undefined,
      combined: {
        operator: ">=",
        value: 120,
        citation: { document: "42-HD-BTCTW@2025-10-28", provision: "tiêu chí 1" },
        evidence: "corroborated",
        verifiedOn: "2026-11-22",
      },
    },
  },
] as const;
