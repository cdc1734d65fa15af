// Time limits that hang on a person's day: the end of probation, and the transfer of Party activities after a move. The
// limits of the transfer were read in 294-QĐ/TW; 208-QĐ/TW is said to keep the sixty days.

export const probationLaw = {
  months: {
    value: 12,
    citation: { document: "DIEU-LE@2011-01-19", provision: "5.1" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
} as const;

export const transferLaws = [
  {
    firstDay: "2025-07-01",
    lastDay: "2026-04-07",
    startWithin: {
      value: 60,
      citation: { document: "294-QD-TW@2025-05-26", provision: "6.3.1" },
      evidence: "official-text",
      verifiedOn: "2026-11-22",
    },
    presentWithin: {
      value: 30,
      citation: { document: "294-QD-TW@2025-05-26", provision: "6.3.1" },
      evidence: "official-text",
      verifiedOn: "2026-11-22",
    },
  },
  {
    firstDay: "2026-04-08",
    lastDay: null,
    startWithin: {
      value: 60,
      citation: { document: "20-QD-TW@2026-04-08", provision: "not-known" },
      evidence: "single-source",
      verifiedOn: "2026-11-22",
    },
    presentWithin: {
      value: 30,
      citation: { document: "20-QD-TW@2026-04-08", provision: "not-known" },
      evidence: "single-source",
      verifiedOn: "2026-11-22",
    },
  },
] as const;

/** After a dissolution: files and seal recovered, members transferred. */
export const dissolutionLaw = {
  firstDay: "2025-07-01",
  lastDay: null,
  settleWithin: {
    value: 30,
    citation: { document: "294-QD-TW@2025-05-26", provision: "6.3.5" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;
