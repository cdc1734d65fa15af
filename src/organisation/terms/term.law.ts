import { provisions } from "../../law/index.ts";

// How long a term of office (nhiệm kỳ) lasts between two congresses, and by how much a congress may come early or late.
// Which length holds is settled on the day of the congress. The year of tolerance is from memory, and says so.

const charterHead = { document: "DIEU-LE@2011-01-19", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;
const ct45Head = { document: "45-CT-TW@2025-04-14", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;
const charterOfficialTextHead = {
  document: "DIEU-LE@2011-01-19",
  evidence: "official-text",
  verifiedOn: "2026-11-22",
} as const;
const hd06Head = { document: "06-HD-TW@2025-06-09", evidence: "official-text", verifiedOn: "2026-11-22" } as const;
const qd294Head = { document: "294-QD-TW@2025-05-26", evidence: "official-text", verifiedOn: "2026-11-22" } as const;

/** Districts and provinces. */
export const localTerm = /* @__PURE__ */ provisions(charterHead, {
  months: { at: "18.1", value: 60 },
  tolerance: { at: "18.1", evidence: "unverified", value: 12, consentOf: null },
});

/** Communes, whose congresses of 2025 were for the years 2025 to 2030. The texts read are silent about a tolerance. */
export const communeTerm = /* @__PURE__ */ provisions(ct45Head, { months: { at: "not-known", value: 60 } });

/** Grassroots organisations and grassroots branches. */
export const grassrootsTerm = /* @__PURE__ */ provisions(charterOfficialTextHead, {
  months: { at: "22.3", value: 60 },
  tolerance: { at: "22.3", evidence: "unverified", value: 12, consentOf: null },
});

/** Branches that are no grassroots branches: two congresses in five years. */
export const branchTerm = /* @__PURE__ */ provisions(charterOfficialTextHead, {
  months: { at: "24.3", value: 30 },
  tolerance: { at: "24.3", value: 6, consentOf: "grassroots-committee" },
});

/** The pilot of one congress every five years in branches. The texts read are silent about a tolerance. */
export const pilotTerm = /* @__PURE__ */ provisions(qd294Head, {
  firstDay: "2025-07-01",
  lastDay: null,
  pilot: { at: "23.1" },
  months: { at: "13.4", in: "06-HD-TW@2025-06-09", value: 60 },
});

/** A first term after founding, merger or division need not last five years. */
export const firstTermLaw = /* @__PURE__ */ provisions(qd294Head, {
  firstDay: "2025-07-01",
  lastDay: null,
  firstTerm: { at: "16.5" },
});

export const sectionTerm = /* @__PURE__ */ provisions(qd294Head, { asParent: { at: "20.3.3" } });

/** A congress counts on through the history of the organisation; heirs of a division continue its count. */
export const ordinalLaws = /* @__PURE__ */ provisions(hd06Head, [
  { firstDay: "2025-06-09", lastDay: "2026-05-18", throughHistory: { at: "13.2" } },
  {
    firstDay: "2026-05-19",
    lastDay: null,
    throughHistory: { at: "not-known", in: "01-HD-TW@2026-05-19", evidence: "single-source" },
  },
]);
