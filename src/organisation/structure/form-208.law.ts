import { provisions } from "../../law/index.ts";

// Which forms there are below a grassroots organisation under the model of 208-QĐ/TW (chapter I, clause 1, point 1.3, as one
// office quotes it): an organisation under the grassroots, or a branch. Its text was not read.

const head = { document: "208-QD-TW@2026-07-26", evidence: "single-source", verifiedOn: "2026-11-26" } as const;

export const formLaw208 = /* @__PURE__ */ provisions(head, {
  belowGrassroots: { at: "not-known", oneOf: ["subordinate-organisation", "branch"] },
});
