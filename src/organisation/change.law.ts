// Who decides on a change of the structure. Founding and dissolving are for the committee directly above (Charter 10.3); a
// merger, a division and an upgrade are taken for the same act.

export const authorityLaw = {
  found: {
    decidedBy: "direct-superior-committee",
    citation: { document: "DIEU-LE@2011-01-19", provision: "10.3" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  merge: {
    decidedBy: "direct-superior-committee",
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.5" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  consolidate: {
    decidedBy: "direct-superior-committee",
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.5" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  divide: {
    decidedBy: "direct-superior-committee",
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.5" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  dissolve: {
    decidedBy: "direct-superior-committee",
    citation: { document: "DIEU-LE@2011-01-19", provision: "10.3" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  disband: {
    decidedBy: "committee-two-levels-up",
    citation: { document: "294-QD-TW@2025-05-26", provision: "9.3.5" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  end: {
    decidedBy: "direct-superior-committee",
    citation: { document: "06-HD-TW@2025-06-09", provision: "10.5" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  upgrade: {
    decidedBy: "direct-superior-committee",
    citation: { document: "294-QD-TW@2025-05-26", provision: "20.2.1" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  switch: {
    decidedBy: "provincial-committee",
    citation: { document: "208-QD-TW@2026-07-26", provision: "not-known" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
} as const;

/** Who appoints the first committee of what was founded, merged or divided. */
export const firstCommitteeLaw = {
  firstDay: "2025-07-01",
  lastDay: null,
  firstCommittee: {
    decidedBy: "direct-superior-committee",
    citation: { document: "294-QD-TW@2025-05-26", provision: "16.5" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

/** To whom a dissolution is reported. */
export const reportLaw = {
  reported: {
    decidedBy: "committee-two-levels-up",
    citation: { document: "DIEU-LE@2011-01-19", provision: "10.3" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

/** Handing an organisation over: inside one Party organisation, from one to another, between provinces. */
export const transferAuthorityLaw = {
  inside: {
    decidedBy: "common-superior-committee",
    citation: { document: "06-HD-TW@2025-06-09", provision: "10.5.b" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  across: {
    decidedBy: "direct-superior-committee",
    citation: { document: "06-HD-TW@2025-06-09", provision: "10.5.b" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  betweenProvinces: {
    decidedBy: "central-organisation-commission",
    citation: { document: "06-HD-TW@2025-06-09", provision: "10.5.a" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

/** A congress counts on through the history of the organisation; heirs of a division continue its count. */
export const ordinalLaw = {
  throughHistory: {
    citation: { document: "06-HD-TW@2025-06-09", provision: "13.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

/** Disbanding as a penalty. */
export const disbandingLaw = {
  proposed: {
    operator: ">=",
    share: { part: 2, whole: 3 },
    ofNothing: "unknown",
    citation: { document: "294-QD-TW@2025-05-26", provision: "9.3.5" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  decided: {
    operator: ">",
    share: { part: 1, whole: 2 },
    ofNothing: "unknown",
    citation: { document: "294-QD-TW@2025-05-26", provision: "9.3.5" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;
