import { provisions } from "../../law/index.ts";

// The leading body of a branch under the model of 208-QĐ/TW, whose text was not read: as the schemes of one office of 2026
// have it (secondary, unpublished texts). Whether a secretary must belong to the committee, and whether a branch may have a
// standing committee, they do not say.

const qd208Head = { document: "208-QD-TW@2026-07-26", evidence: "single-source", verifiedOn: "2026-11-26" } as const;
const qd21Head = { document: "21-QD-TW@2026-04-11", evidence: "single-source", verifiedOn: "2026-11-26" } as const;

/** The committee of a branch. */
export const branchLeadersLaw208 = /* @__PURE__ */ provisions(qd208Head, {
  atMost7: { at: "not-known", operator: "<=", value: 7 },
  oneDeputy: { at: "not-known", operator: "<=", value: 1 },
});

/** A branch has no inspection commission: it does the work itself, or its committee does. */
export const inspectionCommissionLaw208 = /* @__PURE__ */ provisions(qd21Head, {
  below: { at: "7", oneOf: ["branch"] },
  hasInspectionCommission: { at: "7" },
});
