import { provisions } from "../../law/index.ts";

// 50-CT/TW of 23 July 2025: the text was not read; local papers that apply it agree on the day and the week.

const head = { document: "50-CT-TW@2025-07-23", evidence: "single-source", verifiedOn: "2026-11-22" } as const;

/** The regular meeting is on the 3rd of the month; where that is a day off, or in a special case, within the first week. */
export const directive50Day = /* @__PURE__ */ provisions(head, {
  at: "whole",
  firstDay: "2025-07-23",
  lastDay: null,
  dayOfMonth: 3,
  shift: "none",
  window: { firstDay: 1, lastDay: 7 },
});
