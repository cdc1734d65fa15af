import { provisions } from "../law/index.ts";

// Guidance 21-HD/BTCTW of 18 October 2019, II.B.2.3, members. The wording of good and of completed was not seen.
const head = { document: "21-HD-BTCTW@2019-10-18", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

export const hd21Member = /* @__PURE__ */ provisions(head, {
  exemplary: { at: "II.B.2.3" },
  tasksExcellent: { at: "II.B.2.3", oneOf: ["level-excellent"] },
  othersGood: { at: "II.B.2.3", oneOf: ["level-excellent", "level-good"] },
  stateExcellent: { at: "II.B.2.3", oneOf: ["not-a-servant", "excellent"] },
  degeneration: { at: "II.B.2.3" },
  tasksBelow50: { at: "II.B.2.3", operator: "<", share: { part: 50, whole: 100 }, ofNothing: "not-met" },
  stateNotCompleted: { at: "II.B.2.3", oneOf: ["not-completed"] },
  disciplined: { at: "II.B.2.3" },
});
