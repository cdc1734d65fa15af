import { provisions } from "../../law/index.ts";

// The term of a branch under the model of 208-QĐ/TW, whose text was not read: as the schemes of one office of August and
// September 2026 have it (secondary, unpublished texts). Which article says so, none of them names.

const head = { document: "208-QD-TW@2026-07-26", evidence: "single-source", verifiedOn: "2026-11-26" } as const;

export const branchTerm208 = /* @__PURE__ */ provisions(head, {
  months: { at: "not-known", value: 60 },
  // A branch that was founded in mid-term counts its term with the committee directly above it.
  withParent: { at: "not-known" },
  // A term of thirty months is lengthened by a decision, not by the switch.
  endSetByDecision: { at: "not-known" },
});
