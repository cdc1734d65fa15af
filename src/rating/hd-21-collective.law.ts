import { provisions } from "../law/index.ts";

// Guidance 21-HD/BTCTW of 18 October 2019, II.B.3, leading collectives: the cases of the lowest class. The conditions of
// the others were not seen.
const head = { document: "21-HD-BTCTW@2019-10-18", evidence: "single-source", verifiedOn: "2026-11-22" } as const;

export const hd21Collective = /* @__PURE__ */ provisions(head, {
  disunity: { at: "II.B.3" },
  degeneration: { at: "II.B.3" },
  unitBelow50: { at: "II.B.3", operator: "<", share: { part: 50, whole: 100 }, ofNothing: "not-met" },
  mainTargetsMissed: { at: "II.B.3" },
  forceMajeure: { at: "II.B.3" },
  collectiveDisciplined: { at: "II.B.3" },
  // One member's reprimand (khiển trách) is not enough.
  memberWarned: { at: "II.B.3", oneOf: ["warning", "removal", "expulsion"] },
});
