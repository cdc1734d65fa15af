import { provisions } from "../law/index.ts";

// Regulation 124-QĐ/TW of 4 October 2023, Art. 12, members without a leading post. The conditions of good and completed
// are known from one source.
const head = { document: "124-QD-TW@2023-10-04", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

export const qd124Member = /* @__PURE__ */ provisions(head, {
  tasksExcellent: { at: "12", oneOf: ["level-excellent"] },
  othersGood: { at: "12", oneOf: ["level-excellent", "level-good"] },
  allTasksDone: { at: "12", operator: ">=", share: { part: 100, whole: 100 }, ofNothing: "unknown" },
  noneLate: { at: "12", operator: "<=", share: { part: 0, whole: 100 }, ofNothing: "unknown" },
  beyond50: { at: "12", operator: ">=", share: { part: 50, whole: 100 }, ofNothing: "unknown" },
  tasksGood: { at: "12", evidence: "single-source", oneOf: ["level-excellent", "level-good"] },
  tasksPoor: { at: "12(4)", oneOf: ["level-poor"] },
  othersPoor: { at: "12(4)", oneOf: ["level-poor"] },
  degeneration: { at: "12(4.3)" },
  listedViolation: { at: "12(4.3)", oneOf: ["concluded", "disciplined"] },
  listedNotWeighed: { at: "12(4.3)", oneOf: ["not-weighed"] },
  tasksBelow50: { at: "12(4.3)", operator: "<", share: { part: 50, whole: 100 }, ofNothing: "not-met" },
  disciplined: { at: "12(4.3)" },
  selfDetected: { at: "12(4.3)" },
});
