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
const hd06Head = { document: "06-HD-TW@2025-06-09", evidence: "single-source", verifiedOn: "2026-11-22" } as const;
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
  },
  {
    firstDay: "2025-07-01",
    lastDay: "2026-07-25",
    moreThanHalf: { at: "9.5", operator: ">", share: { part: 1, whole: 2 }, ofNothing: "not-met" },
    twoThirds: {
      at: "9.3",
      in: "294-QD-TW@2025-05-26",
      evidence: "single-source",
      operator: ">=",
      share: { part: 2, whole: 3 },
      ofNothing: "not-met",
    },
  },
  // The Charter's own majority stands until 208-QĐ/TW, whose text was not read, may apply.
  {
    firstDay: "2026-07-26",
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
  },
]);

/** What a committee that is empowered to admit needs: 06-HD/TW, from May 2026 believed kept by the guidance after it. */
export const committeeAdmissionLaws = /* @__PURE__ */ provisions(hd06Head, [
  {
    firstDay: "2025-06-09",
    lastDay: "2026-05-18",
    twoThirds: { at: "3.7(a)", operator: ">=", share: { part: 2, whole: 3 }, ofNothing: "not-met" },
  },
  {
    firstDay: "2026-05-19",
    lastDay: null,
    twoThirds: {
      at: "not-known",
      in: "01-HD-TW@2026-05-19",
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
    lastDay: "2025-01-19",
    notCounted: {
      awayOnTransfer: { at: "9.3.2" },
      exemptAbsent: { at: "9.3.2" },
      suspended: { at: "9.3.2" },
      excusedFromCongress: { at: "9.3.2" },
    },
  },
  {
    firstDay: "2025-01-20",
    lastDay: "2025-06-30",
    notCounted: {
      awayOnTransfer: { at: "9.3.2", in: "232-QD-TW@2025-01-20", evidence: "single-source" },
      exemptAbsent: { at: "9.3.2", in: "232-QD-TW@2025-01-20", evidence: "single-source" },
      suspended: { at: "9.3.2", in: "232-QD-TW@2025-01-20", evidence: "single-source" },
      excusedFromCongress: { at: "9.3.2", in: "232-QD-TW@2025-01-20", evidence: "single-source" },
    },
  },
  {
    firstDay: "2025-07-01",
    lastDay: "2026-04-07",
    notCounted: {
      awayOnTransfer: { at: "9.3.2", in: "294-QD-TW@2025-05-26", evidence: "single-source" },
      exemptAbsent: { at: "9.3.2", in: "294-QD-TW@2025-05-26", evidence: "single-source" },
      suspended: { at: "9.3.2", in: "294-QD-TW@2025-05-26", evidence: "official-text" },
      // Of 294-QĐ/TW no quotation was seen that names these.
      excusedFromCongress: { at: "9.3.2", in: "294-QD-TW@2025-05-26", evidence: "unverified" },
    },
  },
  {
    firstDay: "2026-04-08",
    lastDay: null,
    notCounted: {
      awayOnTransfer: { at: "9.3.2", in: "294-QD-TW@2025-05-26", evidence: "single-source" },
      exemptAbsent: { at: "9.3.2", in: "294-QD-TW@2025-05-26", evidence: "single-source" },
      suspended: { at: "9.3.2", in: "294-QD-TW@2025-05-26", evidence: "single-source" },
      excusedFromCongress: { at: "9.3.2", in: "294-QD-TW@2025-05-26", evidence: "unverified" },
    },
  },
]);
