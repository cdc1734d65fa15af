import { provisions } from "../../law/index.ts";

// Who admits members under the model of 208-QĐ/TW, whose text was not read: the standing committee of a grassroots
// organisation by itself, as one office's own procedure has it and two other secondary, unpublished texts say.

const head = { document: "208-QD-TW@2026-07-26", evidence: "single-source", verifiedOn: "2026-11-26" } as const;

export const admissionPowersLaw208 = /* @__PURE__ */ provisions(head, {
  ofGrassroots: { at: "not-known", oneOf: ["grassroots-organisation"] },
});
