import { provisions } from "../../law/index.ts";

// What a vote of a branch needs under the model of 208-QĐ/TW. Its text was not read: that an admission and a striking off
// need two thirds of the official members is what three independent secondary, unpublished texts say; the majority is the
// Charter's own. Of official recognition and expulsion nothing was found.

const charterHead = { document: "DIEU-LE@2011-01-19", evidence: "single-source", verifiedOn: "2026-11-26" } as const;

export const voteLaw208 = /* @__PURE__ */ provisions(charterHead, {
  moreThanHalf: { at: "9.5", operator: ">", share: { part: 1, whole: 2 }, ofNothing: "not-met" },
  twoThirds: {
    at: "not-known",
    in: "208-QD-TW@2026-07-26",
    evidence: "unverified",
    operator: ">=",
    share: { part: 2, whole: 3 },
    ofNothing: "not-met",
  },
});
