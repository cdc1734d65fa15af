import { provisions } from "../law/index.ts";

// Regulation 124-QĐ/TW of 4 October 2023, Art. 12, leading collectives. The conditions of good and completed are known
// from one source. Whether force majeure excuses a collective as it does an organisation was not read.
const head = { document: "124-QD-TW@2023-10-04", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

export const qd124Collective = /* @__PURE__ */ provisions(head, {
  tasksExcellent: { at: "12", oneOf: ["level-excellent"] },
  othersGood: { at: "12", oneOf: ["level-excellent", "level-good"] },
  subordinateDisciplined: { at: "12" },
  memberDisciplined: { at: "12" },
  tasksGood: { at: "12", evidence: "single-source", oneOf: ["level-excellent", "level-good"] },
  selfDetected: { at: "12", evidence: "single-source" },
  tasksPoor: { at: "12(4)", oneOf: ["level-poor"] },
  othersPoor: { at: "12(4)", oneOf: ["level-poor"] },
  disunity: { at: "12(4)" },
  degeneration: { at: "12(4)" },
  unitBelow50: { at: "12(4)", operator: "<", share: { part: 50, whole: 100 }, ofNothing: "not-met" },
  mainTargetsMissed: { at: "12(4)" },
  forceMajeure: { at: "12(4)" },
  collectiveDisciplined: { at: "12(4)" },
});
