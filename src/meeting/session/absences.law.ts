import { provisions } from "../../law/index.ts";

// When a branch considers striking a member's name off the list (xóa tên): Charter 8.1. Abandoned activity and unpaid
// dues are two counters, never added up. That "in a year" is the calendar year is a reading.

const charterHead = { document: "DIEU-LE@2011-01-19", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;
const charterUnverifiedHead = {
  document: "DIEU-LE@2011-01-19",
  evidence: "unverified",
  verifiedOn: "2026-11-22",
} as const;

/** The counters that lead to consideration, and the open point of the year. */
export const strikingOffLaw = /* @__PURE__ */ provisions(charterHead, {
  threeMonthsAbandoned: { at: "8.1", operator: ">=", value: 3 },
  threeMonthsUnpaid: { at: "8.1", operator: ">=", value: 3 },
});

/** Whether the months are those of the calendar year, or of any twelve months in a row. */
export const strikingOffYear = /* @__PURE__ */ provisions(charterUnverifiedHead, {
  calendarYear: {
    at: "8.1",
    readings: { met: "calendar-year", notMet: "rolling-year" },
    decidedBy: "grassroots-committee",
  },
});
