import { provisions } from "../../law/index.ts";

// What a vote of the members needs, and who is left out of the body that votes. The Charter asks for more than half of
// the body (9.5); the regulation that implements it, 9.3, says who belongs to the body and which matters need two
// thirds. What the regulations before 294-QĐ/TW asked for those matters was not read.

const charterHead = { document: "DIEU-LE@2011-01-19", evidence: "single-source", verifiedOn: "2026-11-22" } as const;
const charterCorroboratedHead = {
  document: "DIEU-LE@2011-01-19",
  evidence: "corroborated",
  verifiedOn: "2026-11-22",
} as const;
const qd24Head = { document: "24-QD-TW@2021-07-30", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

/** A branch with fewer official members than it takes to be one cannot meet to decide. */
export const decidingLaw = /* @__PURE__ */ provisions(charterHead, {
  enoughOfficialMembers: { at: "24.1", operator: ">=", value: 3 },
});

/** The share of the body that each sort of matter needs; `undefined` where the text of the day was not read. */
export const voteLaws = /* @__PURE__ */ provisions(charterCorroboratedHead, [
  {
    firstDay: "2021-07-30",
    lastDay: "2025-06-30",
    moreThanHalf: { at: "9.5", operator: ">", share: { part: 1, whole: 2 }, ofNothing: "not-met" },
    twoThirds: undefined,
    twoThirdsOfCommittee: undefined,
  },
  {
    firstDay: "2025-07-01",
    lastDay: "2026-04-07",
    moreThanHalf: { at: "9.5", operator: ">", share: { part: 1, whole: 2 }, ofNothing: "not-met" },
    twoThirds: {
      at: "9.3",
      in: "294-QD-TW@2025-05-26",
      evidence: "single-source",
      operator: ">=",
      share: { part: 2, whole: 3 },
      ofNothing: "not-met",
    },
    twoThirdsOfCommittee: {
      at: "3.7(a)",
      in: "06-HD-TW@2025-06-09",
      evidence: "single-source",
      operator: ">=",
      share: { part: 2, whole: 3 },
      ofNothing: "not-met",
    },
  },
  {
    firstDay: "2026-04-08",
    lastDay: null,
    moreThanHalf: {
      at: "9.5",
      evidence: "single-source",
      operator: ">",
      share: { part: 1, whole: 2 },
      ofNothing: "not-met",
    },
    twoThirds: {
      at: "9.3",
      in: "294-QD-TW@2025-05-26",
      evidence: "single-source",
      operator: ">=",
      share: { part: 2, whole: 3 },
      ofNothing: "not-met",
    },
    twoThirdsOfCommittee: {
      at: "3.7(a)",
      in: "06-HD-TW@2025-06-09",
      evidence: "single-source",
      operator: ">=",
      share: { part: 2, whole: 3 },
      ofNothing: "not-met",
    },
  },
]);

/** Who, of the official members, does not belong to the body that votes. */
export const votingBodyLaws = /* @__PURE__ */ provisions(qd24Head, [
  {
    firstDay: "2021-07-30",
    lastDay: "2025-06-30",
    notCounted: {
      awayOnTransfer: { at: "9.3.2" },
      exemptAbsent: { at: "9.3.2" },
      suspended: { at: "9.3.2" },
      excusedFromCongress: { at: "9.3.2" },
    },
  },
  {
    firstDay: "2025-07-01",
    lastDay: null,
    notCounted: {
      awayOnTransfer: { at: "9.3.2", in: "294-QD-TW@2025-05-26", evidence: "single-source" },
      exemptAbsent: { at: "9.3.2", in: "294-QD-TW@2025-05-26", evidence: "single-source" },
      // The one quotation of 294-QĐ/TW that was seen stops before these two.
      suspended: { at: "9.3.2", evidence: "unverified" },
      excusedFromCongress: { at: "9.3.2", evidence: "unverified" },
    },
  },
]);
