import { provisions } from "../../law/index.ts";

// Time limits that depend on one day: the end of probation, the transfer of Party activities after a move, and what follows
// a dissolution. The limits of the transfer were read in 294-QĐ/TW; 208-QĐ/TW is said to keep the sixty days.

const charterHead = { document: "DIEU-LE@2011-01-19", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;
const qd294Head = { document: "294-QD-TW@2025-05-26", evidence: "official-text", verifiedOn: "2026-11-22" } as const;

export const probationLaw = /* @__PURE__ */ provisions(charterHead, { months: { at: "5.1", value: 12 } });

export const transferLaws = /* @__PURE__ */ provisions(qd294Head, [
  {
    firstDay: "2025-07-01",
    lastDay: "2026-04-07",
    startWithin: { at: "6.3.1", value: 60 },
    presentWithin: { at: "6.3.1", value: 30 },
  },
  {
    firstDay: "2026-04-08",
    lastDay: null,
    startWithin: { at: "not-known", in: "20-QD-TW@2026-04-08", evidence: "single-source", value: 60 },
    presentWithin: { at: "not-known", in: "20-QD-TW@2026-04-08", evidence: "single-source", value: 30 },
  },
]);

/** After a dissolution: files and seal recovered, members transferred. */
export const dissolutionLaws = /* @__PURE__ */ provisions(qd294Head, [
  { firstDay: "2025-07-01", lastDay: "2026-04-07", settleWithin: { at: "6.3.5", value: 30 } },
  { firstDay: "2026-04-08", lastDay: null, settleWithin: { at: "6.3.5", evidence: "single-source", value: 30 } },
]);
