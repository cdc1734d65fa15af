// Under whose committee each kind of organisation may stand, model by model. A kind without a row: under 294-QĐ/TW and
// before, no rule is known; under 208-QĐ/TW, the text was not read.
export const fourLevelParents = {
  central: {
    oneOf: [],
    citation: { document: "DIEU-LE@2011-01-19", provision: "10" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  "central-direct": {
    oneOf: ["central"],
    citation: { document: "DIEU-LE@2011-01-19", provision: "10" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  province: {
    oneOf: ["central"],
    citation: { document: "DIEU-LE@2011-01-19", provision: "10" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  district: {
    oneOf: ["province", "central-direct"],
    citation: { document: "DIEU-LE@2011-01-19", provision: "10" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  bloc: {
    oneOf: ["province", "central-direct"],
    citation: { document: "DIEU-LE@2011-01-19", provision: "10" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  "upper-grassroots": {
    oneOf: ["province", "central-direct"],
    citation: { document: "DIEU-LE@2011-01-19", provision: "10" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  "grassroots-organisation": {
    oneOf: ["district", "bloc", "upper-grassroots", "province", "grassroots-organisation"],
    citation: { document: "DIEU-LE@2011-01-19", provision: "21" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  "grassroots-branch": {
    oneOf: ["district", "bloc", "upper-grassroots", "province", "grassroots-organisation"],
    citation: { document: "DIEU-LE@2011-01-19", provision: "21" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  section: {
    oneOf: ["grassroots-organisation"],
    citation: { document: "DIEU-LE@2011-01-19", provision: "21.5" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  branch: {
    oneOf: ["grassroots-organisation", "section"],
    citation: { document: "DIEU-LE@2011-01-19", provision: "24" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  "party-group": {
    oneOf: ["branch", "grassroots-branch"],
    citation: { document: "DIEU-LE@2011-01-19", provision: "24.1" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

export const parents294 = {
  central: {
    oneOf: [],
    citation: { document: "DIEU-LE@2011-01-19", provision: "10" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  "central-direct": {
    oneOf: ["central"],
    citation: { document: "DIEU-LE@2011-01-19", provision: "10" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  province: {
    oneOf: ["central"],
    citation: { document: "DIEU-LE@2011-01-19", provision: "10" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  commune: {
    oneOf: ["province"],
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  "upper-grassroots": {
    oneOf: ["province", "central-direct"],
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.4" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  "grassroots-organisation": {
    oneOf: ["commune", "upper-grassroots", "province", "central-direct", "grassroots-organisation"],
    citation: { document: "294-QD-TW@2025-05-26", provision: "20.2.1" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  "grassroots-branch": {
    oneOf: ["commune", "upper-grassroots", "province", "central-direct", "grassroots-organisation"],
    citation: { document: "294-QD-TW@2025-05-26", provision: "20.2.1" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  section: {
    oneOf: ["grassroots-organisation"],
    citation: { document: "294-QD-TW@2025-05-26", provision: "20.3.3" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  branch: {
    oneOf: ["grassroots-organisation", "section", "commune", "upper-grassroots"],
    citation: { document: "294-QD-TW@2025-05-26", provision: "20.2.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  "party-group": {
    oneOf: ["branch", "grassroots-branch"],
    citation: { document: "294-QD-TW@2025-05-26", provision: "20.3.2" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
  "national-assembly-group": {
    oneOf: ["central-direct"],
    citation: { document: "294-QD-TW@2025-05-26", provision: "10.4.2.a" },
    evidence: "official-text",
    verifiedOn: "2026-11-22",
  },
} as const;

export const parents208 = {
  central: {
    oneOf: [],
    citation: { document: "208-QD-TW@2026-07-26", provision: "not-known" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  "central-direct": {
    oneOf: ["central"],
    citation: { document: "208-QD-TW@2026-07-26", provision: "not-known" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  province: {
    oneOf: ["central"],
    citation: { document: "208-QD-TW@2026-07-26", provision: "not-known" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  "grassroots-organisation": {
    oneOf: ["province"],
    citation: { document: "208-QD-TW@2026-07-26", provision: "not-known" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  "subordinate-organisation": {
    oneOf: ["grassroots-organisation"],
    citation: { document: "208-QD-TW@2026-07-26", provision: "not-known" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  branch: {
    oneOf: ["grassroots-organisation", "subordinate-organisation"],
    citation: { document: "208-QD-TW@2026-07-26", provision: "not-known" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  "party-group": {
    oneOf: ["branch"],
    citation: { document: "DIEU-LE@2011-01-19", provision: "24.1" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
} as const;
