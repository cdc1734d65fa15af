import { provisions } from "../../law/index.ts";

// What an organisation must be to hold more powers than its kind has, and how many may work for it full-time.

const qd294Head = { document: "294-QD-TW@2025-05-26", evidence: "official-text", verifiedOn: "2026-11-22" } as const;
const qd20Head = { document: "20-QD-TW@2026-04-08", evidence: "single-source", verifiedOn: "2026-11-22" } as const;
const qd113Head = { document: "113-QD-TW@2023-07-10", evidence: "single-source", verifiedOn: "2026-11-22" } as const;
const hd06Head = { document: "06-HD-TW@2025-06-09", evidence: "official-text", verifiedOn: "2026-11-22" } as const;

/** A level directly above the grassroots outside the administrative system. */
export const upperGrassrootsLaw = /* @__PURE__ */ provisions(qd294Head, {
  parentIsProvincial: { at: "10.4.4", oneOf: ["province", "central-direct"] },
  atLeast500: { at: "10.4.4", operator: ">=", value: 500 },
  legalPersonality: { at: "10.4.4" },
  grassrootsBelow: { at: "10.4.4", operator: ">", value: 0 },
  consentGiven: { at: "10.4.4" },
  consentRefused: { at: "10.4.4" },
});

/** The same under 20-QĐ/TW: the province or the central-direct committee decides, the Secretariat in other cases. */
export const upperGrassrootsLawFrom2026 = /* @__PURE__ */ provisions(qd20Head, {
  parentIsProvincial: { at: "10.3.5", oneOf: ["province", "central-direct"] },
  atLeast500: { at: "10.3.5", operator: ">=", value: 500 },
  legalPersonality: { at: "10.3.5" },
  grassrootsBelow: { at: "10.3.5", operator: ">", value: 0 },
});

/** Powers of the level above the grassroots, delegated to a grassroots committee. */
export const delegatedPowersLaw = /* @__PURE__ */ provisions(qd294Head, {
  parentIsProvincial: { at: "10.6.1", oneOf: ["province", "central-direct"] },
  ofCentralBody: { at: "10.6.1" },
  directlyUnderProvince: { at: "10.6.1", oneOf: ["province"] },
  atLeast200: { at: "10.6.1", operator: ">=", value: 200 },
  atLeast400: { at: "10.6.1", operator: ">=", value: 400 },
  severalUnits: { at: "10.6.1", operator: ">", value: 1 },
  commissionConsulted: { at: "10.6.1" },
});

/** The pilot of such powers where the parent is not provincial. */
export const pilotPowersLaw = /* @__PURE__ */ provisions(qd113Head, {
  excludedKind: { at: "1", oneOf: ["commune"] },
  armedForces: { at: "1" },
  parentIsProvincial: { at: "1", oneOf: ["province", "central-direct"] },
  atLeast400: { at: "3", operator: ">=", value: 400 },
  goodYears: { at: "3", operator: ">=", value: 3 },
  severalUnits: { at: "3", operator: ">", value: 1 },
  wideArea: { at: "3" },
});

/** Powers to admit and expel members, delegated to a grassroots committee. */
export const admissionPowersLaw = /* @__PURE__ */ provisions(qd294Head, {
  moreThan100: { at: "22.1", operator: ">", value: 100 },
  goodYears: { at: "22.1", operator: ">=", value: 3 },
});

/** A grassroots organisation or branch directly under a province or a committee directly under the Centre. */
export const underProvinceLaw = /* @__PURE__ */ provisions(qd294Head, {
  ofGrassroots: { at: "10.4.3", oneOf: ["grassroots-organisation", "grassroots-branch"] },
  parentIsProvincial: { at: "10.4.3", oneOf: ["province", "central-direct"] },
  consentGiven: { at: "12", in: "06-HD-TW@2025-06-09" },
  consentRefused: { at: "12", in: "06-HD-TW@2025-06-09" },
});

/** The form of a special zone (đặc khu): the level above the grassroots, or a grassroots organisation or branch. */
export const specialZoneLaw = /* @__PURE__ */ provisions(qd294Head, {
  possibleForm: { at: "10.2", oneOf: ["commune", "upper-grassroots", "grassroots-organisation", "grassroots-branch"] },
  parentIsProvince: { at: "10.2", oneOf: ["province"] },
  consentGiven: { at: "10.2" },
  consentRefused: { at: "10.2" },
});

/** From when to when each grant of powers is known. */
export const powerSpans = {
  upperGrassroots: { firstDay: "2025-07-01", lastDay: "2026-04-07" },
  upperGrassrootsFrom2026: { firstDay: "2026-04-08", lastDay: null },
  delegatedPowers: { firstDay: "2025-07-01", lastDay: null },
  pilotPowers: { firstDay: "2023-07-10", lastDay: null },
  admissionPowers: { firstDay: "2025-07-01", lastDay: null },
  underProvince: { firstDay: "2025-07-01", lastDay: null },
  specialZone: { firstDay: "2025-07-01", lastDay: null },
  fullTimeStaff: { firstDay: "2025-06-09", lastDay: null },
} as const;

/** Full-time Party staff in a public-sector body. */
export const fullTimeStaffLaw = /* @__PURE__ */ provisions(hd06Head, {
  noneBelow: { at: "17", value: 200 },
  upperAtMost: { at: "17", value: 15 },
  delegatedSmall: { at: "17", value: 5 },
  delegatedLarge: { at: "17", value: 10 },
  largeFrom: { at: "17", value: 1000 },
});
