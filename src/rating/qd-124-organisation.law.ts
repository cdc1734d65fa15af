import { provisions } from "../law/index.ts";

// Regulation 124-QĐ/TW of 4 October 2023, Art. 12, organisations. The conditions of good and completed are known from one
// source.
const head = { document: "124-QD-TW@2023-10-04", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

export const qd124Organisation = /* @__PURE__ */ provisions(head, {
  tasksExcellent: { at: "12", oneOf: ["level-excellent"] },
  othersGood: { at: "12", oneOf: ["level-excellent", "level-good"] },
  subordinateDisciplined: { at: "12" },
  memberDisciplined: { at: "12" },
  tasksGood: { at: "12", evidence: "single-source", oneOf: ["level-excellent", "level-good"] },
  selfDetected: { at: "12", evidence: "single-source" },
  tasksPoor: { at: "12(4)", oneOf: ["level-poor"] },
  othersPoor: { at: "12(4)", oneOf: ["level-poor"] },
  targetsBelow50: { at: "12(4)", operator: "<", share: { part: 50, whole: 100 }, ofNothing: "not-met" },
  mainTargetsMissed: { at: "12(4)" },
  forceMajeure: { at: "12(4)" },
  collectiveDisciplined: { at: "12(4)" },
  unitsOver20: { at: "12(4)", operator: ">", share: { part: 20, whole: 100 }, ofNothing: "not-met" },
});
