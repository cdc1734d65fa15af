import { provisions } from "../../law/index.ts";

// From which day Party age counts, before a switch to 208-QĐ/TW. The guidance of May 2026 is believed to keep 06-HD/TW.
const hd06Head = { document: "06-HD-TW@2025-06-09", evidence: "official-text", verifiedOn: "2026-11-27" } as const;

export const partyAgeLaws = /* @__PURE__ */ provisions(hd06Head, [
  { firstDay: "2025-06-09", lastDay: "2026-05-18", at: "5.3", value: "admission-decision" },
  {
    firstDay: "2026-05-19",
    lastDay: null,
    at: "not-known",
    in: "01-HD-TW@2026-05-19",
    evidence: "single-source",
    value: "admission-decision",
  },
]);
