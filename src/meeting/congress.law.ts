import { provisions } from "../law/index.ts";

// Congresses, as far as terms of office do not tell them: the national one, congresses out of turn, and when one may sit.

const charterHead = { document: "DIEU-LE@2011-01-19", evidence: "unverified", verifiedOn: "2026-11-22" } as const;
const qd294Head = { document: "294-QD-TW@2025-05-26", evidence: "official-text", verifiedOn: "2026-11-22" } as const;

/** The national congress, every five years, and the congresses that a body may call out of turn. */
export const congressSeries = /* @__PURE__ */ provisions(charterHead, [
  {
    code: "meeting.nationalCongress",
    kinds: ["central"],
    body: "congress",
    meeting: "regular",
    restsOn: "charter",
    owedBy: "all",
    values: [{ firstDay: "2011-01-19", lastDay: null, value: { times: 1, months: 60 }, at: "15" }],
  },
  {
    code: "meeting.nationalExtraordinaryCongress",
    kinds: ["central"],
    body: "congress",
    meeting: "extraordinary",
    restsOn: "charter",
    owedBy: "all",
    values: [{ firstDay: "2011-01-19", lastDay: null, value: "when-needed", at: "15" }],
  },
  {
    code: "meeting.provincialExtraordinaryCongress",
    kinds: ["province"],
    body: "congress",
    meeting: "extraordinary",
    restsOn: "charter",
    owedBy: "all",
    values: [{ firstDay: "2011-01-19", lastDay: null, value: "when-needed", at: "18" }],
  },
  {
    code: "meeting.districtExtraordinaryCongress",
    kinds: ["district"],
    body: "congress",
    meeting: "extraordinary",
    restsOn: "charter",
    owedBy: "all",
    values: [{ firstDay: "2011-01-19", lastDay: "2025-06-30", value: "when-needed", at: "18" }],
  },
  {
    code: "meeting.communeExtraordinaryCongress",
    kinds: ["commune"],
    body: "congress",
    meeting: "extraordinary",
    restsOn: "model-294",
    owedBy: "all",
    values: [
      {
        firstDay: "2025-07-01",
        lastDay: "2026-04-07",
        value: "when-needed",
        at: "19",
        in: "294-QD-TW@2025-05-26",
        evidence: "official-text",
      },
      {
        firstDay: "2026-04-08",
        lastDay: null,
        value: "when-needed",
        at: "19",
        in: "294-QD-TW@2025-05-26",
        evidence: "single-source",
      },
    ],
  },
  {
    code: "meeting.grassrootsExtraordinaryCongress",
    kinds: ["grassroots-organisation", "grassroots-branch"],
    body: "congress",
    meeting: "extraordinary",
    restsOn: "charter",
    owedBy: "all",
    values: [{ firstDay: "2011-01-19", lastDay: null, value: "when-needed", at: "22" }],
  },
]);

/** When a congress may sit: enough of those summoned, from enough of the subordinate organisations. */
export const congressQuorumLaw = /* @__PURE__ */ provisions(charterHead, {
  enoughPresent: { at: "11", operator: ">=", share: { part: 2, whole: 3 }, ofNothing: "not-met" },
  // A congress of all members has no subordinate organisations to be represented.
  enoughRepresented: { at: "11", operator: ">=", share: { part: 2, whole: 3 }, ofNothing: "met" },
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
