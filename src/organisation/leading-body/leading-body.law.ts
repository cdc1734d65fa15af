import { provisions } from "../../law/index.ts";

// The leading bodies (cấp ủy): how many members, who leads, what a standing committee may be, which bodies inspect.

const qd294Head = { document: "294-QD-TW@2025-05-26", evidence: "official-text", verifiedOn: "2026-11-22" } as const;
const hd06Head = { document: "06-HD-TW@2025-06-09", evidence: "official-text", verifiedOn: "2026-11-22" } as const;
const ct45Head = { document: "45-CT-TW@2025-04-14", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;
const charterHead = { document: "DIEU-LE@2011-01-19", evidence: "official-text", verifiedOn: "2026-11-22" } as const;
const qd296Head = { document: "296-QD-TW@2025-05-30", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

/** The committee of a branch or grassroots branch. */
export const branchLeadersLaw = /* @__PURE__ */ provisions(qd294Head, {
  hasCommittee: { at: "23.2", operator: ">", value: 0 },
  atMost7: { at: "23.2", operator: "<=", value: 7 },
  oneDeputy: { at: "23.2", operator: "<=", value: 1 },
  deputyFromCommittee: { at: "23.2" },
  hasStandingCommittee: { at: "23.2", operator: ">", value: 0 },
});

/** The committee of a section. */
export const sectionLeadersLaw = /* @__PURE__ */ provisions(hd06Head, {
  atMost7: { at: "13.3", operator: "<=", value: 7 },
  hasStandingCommittee: { at: "13.3", operator: ">", value: 0 },
});

/** The standing committee of any committee, with the exceptions for bodies newly formed. */
export const standingShareLaw = /* @__PURE__ */ provisions(qd294Head, {
  hasStandingCommittee: { at: "14.2", operator: ">", value: 0 },
  atMostThird: { at: "14.2", operator: "<=", share: { part: 1, whole: 3 }, ofNothing: "unknown" },
  ofCommune: { at: "14.2", oneOf: ["commune"] },
  ofProvinceOrCentralDirect: { at: "14.2", oneOf: ["province", "central-direct"] },
  newlyFormed: { at: "14.2" },
  underHalf: { at: "14.2", operator: "<", share: { part: 1, whole: 2 }, ofNothing: "unknown" },
  politburoDecided: { at: "14.2" },
});

/** The committee of a commune for the term 2025 to 2030. */
export const communeLeadersLaw = /* @__PURE__ */ provisions(ct45Head, {
  ofAtLeast3: { at: "not-known", operator: ">=", value: 3 },
  atMost27: { at: "not-known", operator: "<=", value: 27 },
  atMost33: { at: "not-known", operator: "<=", value: 33 },
  standingAtLeast9: { at: "not-known", operator: ">=", value: 9 },
  standingAtMost11: { at: "not-known", operator: "<=", value: 11 },
  atLeastTwoDeputies: { at: "not-known", operator: ">=", value: 2 },
  atMostTwoDeputies: { at: "not-known", operator: "<=", value: 2 },
});

/** The committees of two bodies directly under the Centre for the term 2025 to 2030. */
export const centralLeadersLaw = /* @__PURE__ */ provisions(ct45Head, {
  firstDay: "2025-04-14",
  lastDay: null,
  afterSwitch: "stays",
  partyAgenciesAtMost: { at: "not-known", value: 39 },
  governmentAtMost: { at: "not-known", value: 61 },
  standingAtMost: { at: "not-known", value: 17 },
});

/** Who may be secretary or deputy in a province or district. */
export const leadersFromStandingLaw = /* @__PURE__ */ provisions(charterHead, { leadersFromStanding: { at: "20.1" } });

/** Which organisations have an inspection commission (ủy ban kiểm tra). */
export const inspectionCommissionLaw = /* @__PURE__ */ provisions(qd296Head, {
  below: { at: "7", oneOf: ["branch", "grassroots-branch", "section"] },
  hasInspectionCommission: { at: "7" },
});

/** Members appointed beyond the number that the congress set. */
export const appointedMembersLaw = /* @__PURE__ */ provisions(hd06Head, {
  atGrassroots: { at: "16.2.5", in: "294-QD-TW@2025-05-26", oneOf: ["grassroots-organisation", "grassroots-branch"] },
  withinFifth: { at: "16.5", operator: "<=", share: { part: 20, whole: 100 }, ofNothing: "unknown" },
  withinTenth: { at: "16.5", operator: "<=", share: { part: 10, whole: 100 }, ofNothing: "unknown" },
});

/** Elected members moved elsewhere at one time. */
export const movedMembersLaw = /* @__PURE__ */ provisions(qd294Head, {
  moreThanThird: { at: "16.3", operator: ">", share: { part: 1, whole: 3 }, ofNothing: "unknown" },
});

// Whom each rule is for and when. What 294-QĐ/TW alone says waits for the text of 208-QĐ/TW; that it keeps the third of the
// standing committee is a lead from one unpublished text, and no more.
export const leaderScopes = {
  branchLeaders: {
    kinds: ["branch", "grassroots-branch"],
    firstDay: "2025-07-01",
    lastDay: null,
    afterSwitch: "own-rule",
    consentOf: null,
  },
  sectionLeaders: {
    kinds: ["section"],
    firstDay: "2025-06-09",
    lastDay: null,
    afterSwitch: "text-not-read",
    consentOf: null,
  },
  standingShare: {
    kinds: ["central-direct", "province", "district", "commune", "upper-grassroots", "grassroots-organisation"],
    firstDay: "2025-07-01",
    lastDay: null,
    afterSwitch: "text-not-read",
    consentOf: "politburo",
  },
  communeLeaders: {
    kinds: ["commune"],
    firstDay: "2025-07-01",
    lastDay: null,
    afterSwitch: "text-not-read",
    consentOf: null,
  },
  leadersFromStanding: {
    kinds: ["province", "district"],
    firstDay: "2011-01-19",
    lastDay: null,
    afterSwitch: "stays",
    consentOf: null,
  },
  inspectionCommission: {
    kinds: [
      "central-direct",
      "province",
      "district",
      "commune",
      "upper-grassroots",
      "grassroots-organisation",
      "branch",
      "grassroots-branch",
      "section",
    ],
    firstDay: "2025-05-30",
    lastDay: null,
    afterSwitch: "own-rule",
    consentOf: null,
  },
  appointedMembers: {
    kinds: [
      "central-direct",
      "province",
      "commune",
      "upper-grassroots",
      "grassroots-organisation",
      "grassroots-branch",
    ],
    firstDay: "2025-07-01",
    lastDay: null,
    afterSwitch: "text-not-read",
    consentOf: "central-organisation-commission",
  },
  movedMembers: {
    kinds: [
      "central-direct",
      "province",
      "commune",
      "upper-grassroots",
      "grassroots-organisation",
      "grassroots-branch",
    ],
    firstDay: "2025-07-01",
    lastDay: null,
    afterSwitch: "text-not-read",
    consentOf: "committee-two-levels-up",
  },
} as const;
