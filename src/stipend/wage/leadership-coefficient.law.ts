import { provisions } from "../../law/index.ts";

// The leadership allowance of Party posts by place: decision 128-QĐ/TW of 2004 as 275-QĐ/TW amended it in 2009. The day of that one
// was not found, and which rows it changed is not said: the table is taken to count from the year after. Of cities of the
// special class no row was seen; district posts ended with the districts; that provincial ones go on is not said since.

const head = { document: "128-QD-TW@2004-12-14", evidence: "corroborated", verifiedOn: "2026-11-27" } as const;

export const leadershipCoefficientLaws = /* @__PURE__ */ provisions(head, {
  province: [
    { firstDay: "2010-01-01", lastDay: "2025-06-30", at: "not-known", secretary: "1.4", "deputy-secretary": "1.25" },
    {
      firstDay: "2025-07-01",
      lastDay: null,
      at: "not-known",
      evidence: "single-source",
      secretary: "1.4",
      "deputy-secretary": "1.25",
    },
  ],
  "provincial-city-class-1": [
    { firstDay: "2010-01-01", lastDay: "2025-06-30", at: "not-known", secretary: "1.1", "deputy-secretary": "0.95" },
  ],
  "provincial-city-class-2": [
    { firstDay: "2010-01-01", lastDay: "2025-06-30", at: "not-known", secretary: "1.05", "deputy-secretary": "0.9" },
  ],
  "provincial-city-class-3": [
    { firstDay: "2010-01-01", lastDay: "2025-06-30", at: "not-known", secretary: "0.9", "deputy-secretary": "0.8" },
  ],
  "inner-district": [
    { firstDay: "2010-01-01", lastDay: "2025-06-30", at: "not-known", secretary: "0.9", "deputy-secretary": "0.8" },
  ],
  "rural-district": [
    { firstDay: "2010-01-01", lastDay: "2025-06-30", at: "not-known", secretary: "0.8", "deputy-secretary": "0.7" },
  ],
});
