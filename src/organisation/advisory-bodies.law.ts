// The bodies that advise and assist a committee (cơ quan tham mưu, giúp việc).

export const advisoryBodiesLaw = {
  firstDay: "2025-07-01",
  lastDay: null,
  ofCommune: {
    bodies: ["office", "party-building-commission", "inspection-agency"],
    citation: { document: "294-QD-TW@2025-05-26", provision: "18.1" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  politicalCentre: {
    citation: { document: "294-QD-TW@2025-05-26", provision: "18.1" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  ofGrassroots: {
    value: 0,
    citation: { document: "294-QD-TW@2025-05-26", provision: "18.1" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  ofDelegated: {
    value: 4,
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.6.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  provinceDecides: {
    citation: { document: "208-QD-TW@2026-07-26", provision: "not-known" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
} as const;
