import { provisions } from "../../law/index.ts";

// The committee that decides on an admission, an official recognition, a striking off or an expulsion, after the members have
// voted. The regulations before 294-QĐ/TW were not read on it, nor was 208-QĐ/TW.

const qd294Head = { document: "294-QD-TW@2025-05-26", evidence: "official-text", verifiedOn: "2026-11-27" } as const;

export const committeeDecisionLaws = /* @__PURE__ */ provisions(qd294Head, [
  {
    firstDay: "2025-07-01",
    lastDay: "2026-04-07",
    moreThanHalf: { at: "9.3", operator: ">", share: { part: 1, whole: 2 }, ofNothing: "not-met" },
    notCounted: { awayOnTransfer: { at: "9.3.3" } },
  },
  {
    firstDay: "2026-04-08",
    lastDay: null,
    moreThanHalf: {
      at: "9.3",
      evidence: "single-source",
      operator: ">",
      share: { part: 1, whole: 2 },
      ofNothing: "not-met",
    },
    notCounted: { awayOnTransfer: { at: "9.3.3", evidence: "single-source" } },
  },
]);
