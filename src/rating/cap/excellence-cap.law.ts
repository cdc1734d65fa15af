import { provisions } from "../../law/index.ts";

// How many may be rated excellent, by the day of the decision: at most a share of those rated good in the group. Before
// 18 October 2019 no sourced figure is known. The texts say "of those rated good"; practice also counts the excellent ones
// in, so the base is an open point.

const head = { document: "21-HD-BTCTW@2019-10-18", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

/** The shares, in the order of their first days. */
export const excellenceCaps = /* @__PURE__ */ provisions(head, [
  {
    firstDay: "2019-10-18",
    lastDay: "2023-10-03",
    ordinary: { part: 20, whole: 100 },
    outstanding: null,
    readings: { met: "strict-base", notMet: "broad-base" },
    decidedBy: "rating-authority",
    at: "II.B",
  },
  {
    firstDay: "2023-10-04",
    lastDay: "2025-08-29",
    ordinary: { part: 20, whole: 100 },
    outstanding: null,
    readings: { met: "strict-base", notMet: "broad-base" },
    decidedBy: "rating-authority",
    at: "12",
    in: "124-QD-TW@2023-10-04",
  },
  {
    firstDay: "2025-08-30",
    lastDay: null,
    ordinary: { part: 20, whole: 100 },
    outstanding: { part: 25, whole: 100 },
    readings: { met: "strict-base", notMet: "broad-base" },
    decidedBy: "rating-authority",
    at: "11.1.5",
    in: "366-QD-TW@2025-08-30",
  },
]);
