import { provisions } from "../../law/index.ts";

// Who decides on a change of the structure. Founding and dissolving are for the committee directly above (Charter 10.3); a
// merger, a division and an upgrade are taken for the same act: an inference of ours. What rests on 294-QĐ/TW is known from
// July 2025, what rests on 06-HD/TW from 9 June 2025, believed kept by the guidance of May 2026; the Charter's own rule is
// older, and stays with a switch to 208-QĐ/TW.

const qd294Head = { document: "294-QD-TW@2025-05-26", evidence: "official-text", verifiedOn: "2026-11-22" } as const;
const charterHead = { document: "DIEU-LE@2011-01-19", evidence: "official-text", verifiedOn: "2026-11-22" } as const;
const hd06Head = { document: "06-HD-TW@2025-06-09", evidence: "official-text", verifiedOn: "2026-11-22" } as const;

export const authorityLaws = /* @__PURE__ */ provisions(qd294Head, {
  found: [
    {
      firstDay: "2011-01-19",
      lastDay: null,
      at: "10.3",
      in: "DIEU-LE@2011-01-19",
      decidedBy: "direct-superior-committee",
      restsOn: "charter",
    },
  ],
  merge: [
    {
      firstDay: "2025-07-01",
      lastDay: null,
      at: "10.5",
      evidence: "unverified",
      decidedBy: "direct-superior-committee",
      restsOn: "model-294",
    },
  ],
  consolidate: [
    {
      firstDay: "2025-07-01",
      lastDay: null,
      at: "10.5",
      evidence: "unverified",
      decidedBy: "direct-superior-committee",
      restsOn: "model-294",
    },
  ],
  divide: [
    {
      firstDay: "2025-07-01",
      lastDay: null,
      at: "10.5",
      evidence: "unverified",
      decidedBy: "direct-superior-committee",
      restsOn: "model-294",
    },
  ],
  dissolve: [
    {
      firstDay: "2011-01-19",
      lastDay: null,
      at: "10.3",
      in: "DIEU-LE@2011-01-19",
      decidedBy: "direct-superior-committee",
      restsOn: "charter",
    },
  ],
  disband: [
    { firstDay: "2025-07-01", lastDay: null, at: "9.3.5", decidedBy: "committee-two-levels-up", restsOn: "model-294" },
  ],
  end: [
    {
      firstDay: "2025-06-09",
      lastDay: "2026-05-18",
      at: "10.5",
      in: "06-HD-TW@2025-06-09",
      evidence: "corroborated",
      decidedBy: "direct-superior-committee",
      restsOn: "guidance",
    },
    {
      firstDay: "2026-05-19",
      lastDay: null,
      at: "not-known",
      in: "01-HD-TW@2026-05-19",
      evidence: "single-source",
      decidedBy: "direct-superior-committee",
      restsOn: "guidance",
    },
  ],
  upgrade: [
    {
      firstDay: "2025-07-01",
      lastDay: null,
      at: "20.2.1",
      evidence: "single-source",
      decidedBy: "direct-superior-committee",
      restsOn: "model-294",
    },
  ],
  switch: [
    {
      firstDay: "2026-07-26",
      lastDay: null,
      at: "not-known",
      in: "208-QD-TW@2026-07-26",
      evidence: "single-source",
      decidedBy: "provincial-committee",
      restsOn: "model-208",
    },
  ],
});

/** Who appoints the first committee of what was founded, merged or divided. */
export const firstCommitteeLaws = /* @__PURE__ */ provisions(qd294Head, [
  {
    firstDay: "2025-07-01",
    lastDay: "2026-04-07",
    firstCommittee: { at: "16.5", decidedBy: "direct-superior-committee" },
  },
  {
    firstDay: "2026-04-08",
    lastDay: null,
    firstCommittee: { at: "16.5", evidence: "single-source", decidedBy: "direct-superior-committee" },
  },
]);

/** Who appoints the committee of a branch founded under 208-QĐ/TW, by the schemes of one office. Its text was not read. */
export const firstCommitteeLaw208 = /* @__PURE__ */ provisions(qd294Head, {
  firstCommittee: {
    at: "not-known",
    in: "208-QD-TW@2026-07-26",
    evidence: "single-source",
    decidedBy: "direct-superior-committee",
  },
});

/** To whom a dissolution is reported. */
export const reportLaw = /* @__PURE__ */ provisions(charterHead, {
  reported: { at: "10.3", decidedBy: "committee-two-levels-up" },
});

/** Handing an organisation over: inside one Party organisation, from one to another, between provinces. */
export const transferAuthorityLaws = /* @__PURE__ */ provisions(hd06Head, [
  {
    firstDay: "2025-06-09",
    lastDay: "2026-05-18",
    inside: { at: "10.5.b", decidedBy: "common-superior-committee" },
    across: { at: "10.5.b", decidedBy: "direct-superior-committee" },
    betweenProvinces: { at: "10.5.a", decidedBy: "central-organisation-commission" },
  },
  {
    firstDay: "2026-05-19",
    lastDay: null,
    inside: {
      at: "not-known",
      in: "01-HD-TW@2026-05-19",
      evidence: "single-source",
      decidedBy: "common-superior-committee",
    },
    across: {
      at: "not-known",
      in: "01-HD-TW@2026-05-19",
      evidence: "single-source",
      decidedBy: "direct-superior-committee",
    },
    betweenProvinces: {
      at: "not-known",
      in: "01-HD-TW@2026-05-19",
      evidence: "single-source",
      decidedBy: "central-organisation-commission",
    },
  },
]);
