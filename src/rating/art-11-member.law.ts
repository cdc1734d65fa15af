import { provisions } from "../law/index.ts";

// Regulation 366-QĐ/TW of 30 August 2025, Art. 11, the column of members without a leading post and of members outside
// the political system. One provision a line, in the order of the text; a later regulation gets a file of its own.
const head = { document: "366-QD-TW@2025-08-30", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

export const art11Member = /* @__PURE__ */ provisions(head, {
  score90: { at: "11.1", operator: ">=", value: 90 },
  allTasksDone: { at: "11.1", operator: ">=", share: { part: 100, whole: 100 }, ofNothing: "unknown" },
  noneLate: { at: "11.1", operator: "<=", share: { part: 0, whole: 100 }, ofNothing: "unknown" },
  beyond30: { at: "11.1", operator: ">=", share: { part: 30, whole: 100 }, ofNothing: "unknown" },
  shortcomingsRepaired: { at: "11.1.4", operator: ">=", share: { part: 100, whole: 100 }, ofNothing: "met" },
  score70: { at: "11.2", operator: ">=", value: 70 },
  late20: { at: "11.3", operator: "<=", share: { part: 20, whole: 100 }, ofNothing: "unknown" },
  // The band of "completed" (11.3) begins where this one ends, so the number stands once.
  below50: { at: "11.4", operator: "<", value: 50 },
  degeneration: { at: "11.4" },
  dutyViolation: { at: "11.4" },
  listedViolation: { at: "11.4", oneOf: ["concluded", "disciplined"] },
  listedDisciplined: { at: "11.4", oneOf: ["disciplined"] },
  // Grammar allows "disciplined" to speak of violations in public duty only, or of every violation in the list.
  listedCountsConcluded: {
    at: "11.4",
    readings: { met: "listed-when-concluded", notMet: "listed-when-disciplined" },
    decidedBy: "rating-authority",
  },
  listedNotWeighed: { at: "11.4", oneOf: ["not-weighed"] },
  notDoneOver50: { at: "11.4", operator: ">", share: { part: 50, whole: 100 }, ofNothing: "not-met" },
  selfDetected: { at: "11.4" },
  // Does the way out also lift a score under 50, and more than half of the tasks not done?
  wayOutCoversAll: {
    at: "11.4",
    readings: { met: "way-out-covers-all", notMet: "way-out-covers-triggers" },
    decidedBy: "rating-authority",
  },
  // The bands leave three gaps: does a higher score bar a lower class?
  bandAsFloor: { at: "11", readings: { met: "band-as-floor", notMet: "literal-band" }, decidedBy: "rating-authority" },
});
