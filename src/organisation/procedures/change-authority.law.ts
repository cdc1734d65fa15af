import { provisions } from "../../law/index.ts";

// Who decides on a change of the structure. Founding and dissolving are for the committee directly above (Charter 10.3); a
// merger, a division and an upgrade are taken for the same act.

const qd294Head = { document: "294-QD-TW@2025-05-26", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;
const qd294OfficialTextHead = {
  document: "294-QD-TW@2025-05-26",
  evidence: "official-text",
  verifiedOn: "2026-11-22",
} as const;
const charterHead = { document: "DIEU-LE@2011-01-19", evidence: "official-text", verifiedOn: "2026-11-22" } as const;
const hd06Head = { document: "06-HD-TW@2025-06-09", evidence: "official-text", verifiedOn: "2026-11-22" } as const;

export const authorityLaw = /* @__PURE__ */ provisions(qd294Head, {
  found: { at: "10.3", in: "DIEU-LE@2011-01-19", evidence: "official-text", decidedBy: "direct-superior-committee" },
  merge: { at: "10.5", decidedBy: "direct-superior-committee" },
  consolidate: { at: "10.5", decidedBy: "direct-superior-committee" },
  divide: { at: "10.5", decidedBy: "direct-superior-committee" },
  dissolve: { at: "10.3", in: "DIEU-LE@2011-01-19", evidence: "official-text", decidedBy: "direct-superior-committee" },
  disband: { at: "9.3.5", evidence: "official-text", decidedBy: "committee-two-levels-up" },
  end: { at: "10.5", in: "06-HD-TW@2025-06-09", decidedBy: "direct-superior-committee" },
  upgrade: { at: "20.2.1", evidence: "single-source", decidedBy: "direct-superior-committee" },
  switch: { at: "not-known", in: "208-QD-TW@2026-07-26", evidence: "single-source", decidedBy: "provincial-committee" },
});

/** Who appoints the first committee of what was founded, merged or divided. */
export const firstCommitteeLaw = /* @__PURE__ */ provisions(qd294OfficialTextHead, {
  firstDay: "2025-07-01",
  lastDay: null,
  firstCommittee: { at: "16.5", decidedBy: "direct-superior-committee" },
});

/** To whom a dissolution is reported. */
export const reportLaw = /* @__PURE__ */ provisions(charterHead, {
  reported: { at: "10.3", decidedBy: "committee-two-levels-up" },
});

/** Handing an organisation over: inside one Party organisation, from one to another, between provinces. */
export const transferAuthorityLaw = /* @__PURE__ */ provisions(hd06Head, {
  inside: { at: "10.5.b", decidedBy: "common-superior-committee" },
  across: { at: "10.5.b", decidedBy: "direct-superior-committee" },
  betweenProvinces: { at: "10.5.a", decidedBy: "central-organisation-commission" },
});
