// How many may be rated excellent, by the day of the decision: at most a share of those rated good in the group. Before
// 18 October 2019 no sourced figure is known. The texts say "of those rated good"; practice also counts the excellent ones
// in, so the base is an open point.

/** The shares, in the order of their first days. */
export const excellenceCaps = [
  {
    firstDay: "2019-10-18",
    lastDay: "2023-10-03",
    ordinary: { part: 20, whole: 100 },
    outstanding: null,
    readings: { met: "strict-base", notMet: "broad-base" },
    decidedBy: "rating-authority",
    citation: { document: "21-HD-BTCTW@2019-10-18", provision: "II.B" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  {
    firstDay: "2023-10-04",
    lastDay: "2025-08-29",
    ordinary: { part: 20, whole: 100 },
    outstanding: null,
    readings: { met: "strict-base", notMet: "broad-base" },
    decidedBy: "rating-authority",
    citation: { document: "124-QD-TW@2023-10-04", provision: "12" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  {
    firstDay: "2025-08-30",
    lastDay: null,
    ordinary: { part: 20, whole: 100 },
    outstanding: { part: 25, whole: 100 },
    readings: { met: "strict-base", notMet: "broad-base" },
    decidedBy: "rating-authority",
    citation: { document: "366-QD-TW@2025-08-30", provision: "11.1.5" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
] as const;
