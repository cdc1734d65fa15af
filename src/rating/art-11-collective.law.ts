import { provisions } from "../law/index.ts";

// Regulation 366-QĐ/TW of 30 August 2025, Art. 11, the column of leading collectives. The five basic targets: growth,
// budget revenue, disbursement of public investment, income per head, reduction of poverty, where assigned.
const head = { document: "366-QD-TW@2025-08-30", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

export const art11Collective = /* @__PURE__ */ provisions(head, {
  score90: { at: "11.1", operator: ">=", value: 90 },
  allTasksDone: { at: "11.1", operator: ">=", share: { part: 100, whole: 100 }, ofNothing: "unknown" },
  noneLate: { at: "11.1", operator: "<=", share: { part: 0, whole: 100 }, ofNothing: "unknown" },
  beyond30: { at: "11.1", operator: ">=", share: { part: 30, whole: 100 }, ofNothing: "unknown" },
  subordinateDisciplined: { at: "11.1" },
  memberDisciplined: { at: "11.1" },
  shortcomingsRepaired: { at: "11.1.4", operator: ">=", share: { part: 100, whole: 100 }, ofNothing: "met" },
  score70: { at: "11.2", operator: ">=", value: 70 },
  late20: { at: "11.3", operator: "<=", share: { part: 20, whole: 100 }, ofNothing: "unknown" },
  // The band of "completed" (11.3) begins where this one ends, so the number stands once.
  below50: { at: "11.4", operator: "<", value: 50 },
  wrongdoing: { at: "11.4" },
  dutyViolation: { at: "11.4" },
  fromFormerUnit: { at: "11.4" },
  outsideResponsibility: { at: "11.4" },
  degeneration: { at: "11.4" },
  unitBelow70: { at: "11.4", operator: "<", share: { part: 70, whole: 100 }, ofNothing: "not-met" },
  targetMissed: { at: "11.4", operator: ">", value: 0 },
  allTargetsMissed: { at: "11.4", operator: ">=", share: { part: 100, whole: 100 }, ofNothing: "not-met" },
  // Is one basic target missed enough, or must all that were assigned be missed?
  oneMissedCounts: {
    at: "11.4",
    readings: { met: "one-missed-target", notMet: "all-missed-targets" },
    decidedBy: "rating-authority",
  },
  forceMajeure: { at: "11.4" },
  selfDetected: { at: "11.4" },
  // Does the way out also lift a score under 50?
  wayOutCoversAll: {
    at: "11.4",
    readings: { met: "way-out-covers-all", notMet: "way-out-covers-triggers" },
    decidedBy: "rating-authority",
  },
  // The bands leave three gaps: does a higher score bar a lower class?
  bandAsFloor: { at: "11", readings: { met: "band-as-floor", notMet: "literal-band" }, decidedBy: "rating-authority" },
});
