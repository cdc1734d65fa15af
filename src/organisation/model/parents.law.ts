import { provisions } from "../../law/index.ts";

// Under whose committee each kind of organisation may be, model by model. A kind without a row: under 294-QĐ/TW and
// before, no rule is known; under 208-QĐ/TW, the text was not read.
const charterHead = { document: "DIEU-LE@2011-01-19", evidence: "official-text", verifiedOn: "2026-11-22" } as const;
const qd294Head = { document: "294-QD-TW@2025-05-26", evidence: "official-text", verifiedOn: "2026-11-22" } as const;
const qd208Head = { document: "208-QD-TW@2026-07-26", evidence: "single-source", verifiedOn: "2026-11-22" } as const;

export const fourLevelParents = /* @__PURE__ */ provisions(charterHead, {
  central: { at: "10", oneOf: [] },
  "central-direct": { at: "10", oneOf: ["central"] },
  province: { at: "10", oneOf: ["central"] },
  district: { at: "10", oneOf: ["province", "central-direct"] },
  bloc: { at: "10", oneOf: ["province", "central-direct"] },
  "upper-grassroots": { at: "10", oneOf: ["province", "central-direct"] },
  "grassroots-organisation": {
    at: "21",
    oneOf: ["district", "bloc", "upper-grassroots", "province", "grassroots-organisation"],
  },
  "grassroots-branch": {
    at: "21",
    oneOf: ["district", "bloc", "upper-grassroots", "province", "grassroots-organisation"],
  },
  section: { at: "21.5", oneOf: ["grassroots-organisation"] },
  branch: { at: "24", oneOf: ["grassroots-organisation", "section"] },
  "party-group": { at: "24.1", oneOf: ["branch", "grassroots-branch"] },
});

export const parents294 = /* @__PURE__ */ provisions(qd294Head, {
  central: { at: "10", in: "DIEU-LE@2011-01-19", oneOf: [] },
  "central-direct": { at: "10", in: "DIEU-LE@2011-01-19", oneOf: ["central"] },
  province: { at: "10", in: "DIEU-LE@2011-01-19", oneOf: ["central"] },
  commune: { at: "10.2", oneOf: ["province"] },
  "upper-grassroots": { at: "10.4", oneOf: ["province", "central-direct"] },
  "grassroots-organisation": {
    at: "20.2.1",
    oneOf: ["commune", "upper-grassroots", "province", "central-direct", "grassroots-organisation"],
  },
  "grassroots-branch": {
    at: "20.2.1",
    oneOf: ["commune", "upper-grassroots", "province", "central-direct", "grassroots-organisation"],
  },
  section: { at: "20.3.3", oneOf: ["grassroots-organisation"] },
  branch: { at: "20.2.2", oneOf: ["grassroots-organisation", "section", "commune", "upper-grassroots"] },
  "party-group": { at: "20.3.2", oneOf: ["branch", "grassroots-branch"] },
  "national-assembly-group": { at: "10.4.2.a", oneOf: ["central-direct"] },
});

export const parents208 = /* @__PURE__ */ provisions(qd208Head, {
  central: { at: "not-known", oneOf: [] },
  "central-direct": { at: "not-known", oneOf: ["central"] },
  province: { at: "not-known", oneOf: ["central"] },
  "grassroots-organisation": { at: "not-known", oneOf: ["province"] },
  "subordinate-organisation": { at: "not-known", oneOf: ["grassroots-organisation"] },
  branch: { at: "not-known", oneOf: ["grassroots-organisation", "subordinate-organisation"] },
  "party-group": { at: "24.1", in: "DIEU-LE@2011-01-19", oneOf: ["branch"] },
});
