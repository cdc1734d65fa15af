import { provisions } from "../../law/index.ts";

// When a congress may sit, and who may call one out of turn.

const charterHead = { document: "DIEU-LE@2011-01-19", evidence: "unverified", verifiedOn: "2026-11-22" } as const;
const qd294Head = { document: "294-QD-TW@2025-05-26", evidence: "official-text", verifiedOn: "2026-11-22" } as const;

/** When a congress may sit: enough of those summoned, from enough of the subordinate organisations. */
export const congressQuorumLaw = /* @__PURE__ */ provisions(charterHead, {
  enoughPresent: { at: "11", operator: ">=", share: { part: 2, whole: 3 }, ofNothing: "not-met" },
  // A congress of all members has no subordinate organisations to be represented.
  enoughRepresented: { at: "11", operator: ">=", share: { part: 2, whole: 3 }, ofNothing: "met" },
});

const ct45Head = { document: "45-CT-TW@2025-04-14", evidence: "single-source", verifiedOn: "2026-11-27" } as const;

/** The delegates of a congress of a merged commune, ward or special zone: more where many organisations are below it. */
export const communeDelegatesLaw = /* @__PURE__ */ provisions(ct45Head, {
  over250Organisations: { at: "not-known", operator: ">", value: 250 },
  atMost300: { at: "not-known", operator: "<=", value: 300 },
  atMost250: { at: "not-known", operator: "<=", value: 250 },
});

/** The congresses towards the national one of 2026 are those that the directive speaks of. */
export const communeDelegatesDays = /* @__PURE__ */ provisions(ct45Head, {
  firstDay: "2025-04-14",
  lastDay: "2026-01-23",
  at: "not-known",
});

/** Who may ask for a congress out of turn below the Centre, and who must consent. Until July 2025 it is from memory. */
export const extraordinaryCongressLaws = /* @__PURE__ */ provisions(qd294Head, [
  {
    firstDay: "2011-01-19",
    lastDay: "2025-06-30",
    law: {
      committeeAsks: {
        at: "18",
        in: "DIEU-LE@2011-01-19",
        evidence: "unverified",
        operator: ">",
        share: { part: 1, whole: 2 },
        ofNothing: "not-met",
      },
      organisationsAsk: {
        at: "18",
        in: "DIEU-LE@2011-01-19",
        evidence: "unverified",
        operator: ">",
        share: { part: 1, whole: 2 },
        ofNothing: "not-met",
      },
      superiorConsents: { at: "18", in: "DIEU-LE@2011-01-19", evidence: "unverified" },
    },
  },
  {
    firstDay: "2025-07-01",
    lastDay: "2026-04-07",
    law: {
      committeeAsks: { at: "19", operator: ">", share: { part: 1, whole: 2 }, ofNothing: "not-met" },
      organisationsAsk: { at: "19", operator: ">", share: { part: 1, whole: 2 }, ofNothing: "not-met" },
      superiorConsents: { at: "19" },
    },
  },
  {
    firstDay: "2026-04-08",
    lastDay: null,
    law: {
      committeeAsks: {
        at: "19",
        evidence: "single-source",
        operator: ">",
        share: { part: 1, whole: 2 },
        ofNothing: "not-met",
      },
      organisationsAsk: {
        at: "19",
        evidence: "single-source",
        operator: ">",
        share: { part: 1, whole: 2 },
        ofNothing: "not-met",
      },
      superiorConsents: { at: "19", evidence: "single-source" },
    },
  },
]);
