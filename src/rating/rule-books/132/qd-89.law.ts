import { provisions } from "../../../law/index.ts";

// Regulation 89-QĐ/TW of 4 August 2017, part III, criteria for leaders, used beside 132-QĐ/TW (Art. 12(4)(c)). The end of
// the clause on completed was not seen.
const head = { document: "89-QD-TW@2017-08-04", evidence: "single-source", verifiedOn: "2026-11-22" } as const;

export const qd89Leader = /* @__PURE__ */ provisions(head, {
  allTargetsReached: { at: "III", operator: ">=", share: { part: 100, whole: 100 }, ofNothing: "unknown" },
  targetsExceeded50: { at: "III", operator: ">=", share: { part: 50, whole: 100 }, ofNothing: "unknown" },
  noUnitNotCompleted: { at: "III", operator: "<=", share: { part: 0, whole: 100 }, ofNothing: "unknown" },
  unitsGood70: { at: "III", operator: ">=", share: { part: 70, whole: 100 }, ofNothing: "unknown" },
  targetsOnTime80: { at: "III", operator: ">=", share: { part: 80, whole: 100 }, ofNothing: "unknown" },
  degeneration: { at: "III" },
  notDoneOver50: { at: "III", operator: ">", share: { part: 50, whole: 100 }, ofNothing: "not-met" },
  targetsBelow50: { at: "III", operator: "<", share: { part: 50, whole: 100 }, ofNothing: "not-met" },
  managedCorruption: { at: "III" },
  selfDetected: { at: "12(4)(c)", in: "132-QD-TW@2018-03-08" },
  disciplined: { at: "III" },
});
