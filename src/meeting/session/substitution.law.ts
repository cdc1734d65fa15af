import { provisions } from "../../law/index.ts";

// When a session that is not a plenary of the branch stands in for one: HD 03-HD/TW (27 Dec 2022), a national pilot.
// Whether 50-CT/TW of 23 July 2025 kept it was not seen; from that day the same figures are less well known.

const hd03Head = { document: "03-HD-TW@2022-12-27", evidence: "single-source", verifiedOn: "2026-11-22" } as const;
const hd03CorroboratedHead = {
  document: "03-HD-TW@2022-12-27",
  evidence: "corroborated",
  verifiedOn: "2026-11-22",
} as const;

/** Party-group meetings (sinh hoạt tổ đảng) in place of the branch. */
export const partyGroupLaws = /* @__PURE__ */ provisions(hd03Head, [
  {
    firstDay: "2022-12-27",
    lastDay: null,
    law: {
      hasGroups: { at: "II.1.2", operator: ">", value: 0 },
      enoughMembers: { at: "II.1.2", operator: ">=", value: 50 },
      withinYearlyCap: { at: "II.2", operator: "<=", value: 3 },
      approved: { at: "II" },
    },
  },
]);

/** Online meetings (sinh hoạt trực tuyến). */
export const onlineLaws = /* @__PURE__ */ provisions(hd03CorroboratedHead, [
  {
    firstDay: "2022-12-27",
    lastDay: "2025-07-22",
    law: {
      moreThanHalfCannotMeet: { at: "II.1", operator: ">", share: { part: 1, whole: 2 }, ofNothing: "not-met" },
      approved: { at: "II" },
    },
  },
  {
    firstDay: "2025-07-23",
    lastDay: null,
    law: {
      moreThanHalfCannotMeet: {
        at: "II.1",
        evidence: "single-source",
        operator: ">",
        share: { part: 1, whole: 2 },
        ofNothing: "not-met",
      },
      approved: { at: "II", evidence: "single-source" },
    },
  },
]);
