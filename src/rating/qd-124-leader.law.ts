import { provisions } from "../law/index.ts";

// Regulation 124-QĐ/TW of 4 October 2023, Art. 12, leaders. The end of the sentence on excellent, a share of the units
// below, was cut off in every source; the conditions of good and completed are known from one.
const head = { document: "124-QD-TW@2023-10-04", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

export const qd124Leader = /* @__PURE__ */ provisions(head, {
  tasksExcellent: { at: "12", oneOf: ["level-excellent"] },
  othersGood: { at: "12", oneOf: ["level-excellent", "level-good"] },
  exemplary: { at: "12" },
  allTargetsReached: { at: "12", operator: ">=", share: { part: 100, whole: 100 }, ofNothing: "unknown" },
  targetsExceeded50: { at: "12", operator: ">=", share: { part: 50, whole: 100 }, ofNothing: "unknown" },
  tasksGood: { at: "12", evidence: "single-source", oneOf: ["level-excellent", "level-good"] },
  tasksPoor: { at: "12(4)", oneOf: ["level-poor"] },
  othersPoor: { at: "12(4)", oneOf: ["level-poor"] },
  degeneration: { at: "12(4.3)" },
  listedViolation: { at: "12(4.3)", oneOf: ["concluded", "disciplined"] },
  listedNotWeighed: { at: "12(4.3)", oneOf: ["not-weighed"] },
  unitBelow50: { at: "12(4.3)", operator: "<", share: { part: 50, whole: 100 }, ofNothing: "not-met" },
  disciplined: { at: "12(4.3)" },
  managedCorruption: { at: "12(4)" },
  selfDetected: { at: "12(4.3)" },
});
