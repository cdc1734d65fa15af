import { provisions } from "../../law/index.ts";

// Who has a seal (con dấu) of its own, and who may decide on organisation and staff. null: the texts read do not say. That
// the last four have none is an inference of ours: their texts give them no power that is sealed.

const head = { document: "294-QD-TW@2025-05-26", evidence: "official-text", verifiedOn: "2026-11-22" } as const;

export const legalStatusLaw = /* @__PURE__ */ provisions(head, {
  central: { at: "10", in: "DIEU-LE@2011-01-19", hasSeal: null, decides: "yes" },
  "central-direct": { at: "10", in: "DIEU-LE@2011-01-19", evidence: "single-source", hasSeal: true, decides: "yes" },
  province: { at: "10", in: "DIEU-LE@2011-01-19", evidence: "single-source", hasSeal: true, decides: "yes" },
  district: { at: "10", in: "DIEU-LE@2011-01-19", evidence: "single-source", hasSeal: true, decides: "yes" },
  bloc: { at: "10", in: "DIEU-LE@2011-01-19", evidence: "single-source", hasSeal: true, decides: "yes" },
  commune: { at: "10.2", evidence: "single-source", hasSeal: true, decides: "yes" },
  "upper-grassroots": { at: "10", in: "DIEU-LE@2011-01-19", evidence: "single-source", hasSeal: true, decides: "yes" },
  "grassroots-organisation": {
    at: "not-known",
    in: "02-HD-BTCTU@2025-11-21",
    evidence: "single-source",
    hasSeal: true,
    decides: "limited",
  },
  "grassroots-branch": {
    at: "not-known",
    in: "02-HD-BTCTU@2025-11-21",
    evidence: "single-source",
    hasSeal: true,
    decides: "limited",
  },
  section: { at: "20.3.3", hasSeal: false, decides: "no" },
  "subordinate-organisation": {
    at: "not-known",
    in: "208-QD-TW@2026-07-26",
    evidence: "single-source",
    hasSeal: null,
    decides: null,
  },
  branch: { at: "20.3", evidence: "single-source", hasSeal: false, decides: "no" },
  "party-group": { at: "20.3.2", evidence: "unverified", hasSeal: false, decides: "no" },
  "temporary-branch": { at: "6.3.2.d", evidence: "unverified", hasSeal: false, decides: "no" },
  "overseas-provisional-branch": { at: "6.3.3.b", evidence: "unverified", hasSeal: false, decides: "no" },
  "national-assembly-group": { at: "10.4.2.a", evidence: "unverified", hasSeal: false, decides: "no" },
});

// What one office's own papers say of the seals of branches after its switch to 208-QĐ/TW: a branch has none, and one that
// was a grassroots branch hands its seal in. Of all else the texts read say nothing.
const qd208Head = { document: "208-QD-TW@2026-07-26", evidence: "single-source", verifiedOn: "2026-11-27" } as const;

export const legalStatusLaw208 = /* @__PURE__ */ provisions(qd208Head, {
  branch: { at: "not-known", hasSeal: false, decides: null },
  others: { at: "not-known", hasSeal: null, decides: null },
});
