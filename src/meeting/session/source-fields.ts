import { type Fields, merged } from "../../facts/index.ts";
import { evidenceGrades, type Sourced } from "../../law/index.ts";
import type { Bound, Share } from "../../outcome/index.ts";

/** Every member of what names its source, for the records in which local law is written down. */
export const sourceFields: Fields<Sourced> = {
  citation: {
    type: { record: { document: { type: "text", required: true }, provision: { type: "text", required: true } } },
    required: true,
  },
  evidence: { type: evidenceGrades, required: true },
  verifiedOn: { type: "day", required: true },
};

const operator = { type: [">", ">=", "<", "<="], required: true } as const;

/** Every member of a provision with a number. */
export const boundFields: Fields<Bound> = /* @__PURE__ */ merged(sourceFields, {
  operator,
  value: { type: "number", required: true },
});

/** Every member of a provision about a share. */
export const shareFields: Fields<Share> = /* @__PURE__ */ merged(sourceFields, {
  operator,
  share: {
    type: { record: { part: { type: "count", required: true }, whole: { type: "count", required: true } } },
    required: true,
  },
  ofNothing: { type: ["met", "not-met", "unknown"], required: true },
});
