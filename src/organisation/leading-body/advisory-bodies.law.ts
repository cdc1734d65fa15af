import { provisions } from "../../law/index.ts";

// The bodies that advise and assist a committee (cơ quan tham mưu, giúp việc).

const head = { document: "294-QD-TW@2025-05-26", evidence: "official-text", verifiedOn: "2026-11-22" } as const;

export const advisoryBodiesLaw = /* @__PURE__ */ provisions(head, {
  firstDay: "2025-07-01",
  lastDay: null,
  ofCommune: { at: "18.1", bodies: ["office", "party-building-commission", "inspection-agency"] },
  politicalCentre: { at: "18.1" },
  ofGrassroots: { at: "18.1", value: 0 },
  ofDelegated: { at: "10.6.2", value: 4 },
  provinceDecides: { at: "not-known", in: "208-QD-TW@2026-07-26", evidence: "single-source" },
});
