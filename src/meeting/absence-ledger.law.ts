// When a branch considers striking a member's name off the list (xóa tên): Charter 8.1. Abandoned activity and unpaid
// dues are two counters, never added up. That "in a year" is the calendar year is a reading.

/** The counters that lead to consideration, and the open point of the year. */
export const strikingOffLaw = {
  threeMonthsAbandoned: {
    operator: ">=",
    value: 3,
    citation: { document: "DIEU-LE@2011-01-19", provision: "8.1" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  threeMonthsUnpaid: {
    operator: ">=",
    value: 3,
    citation: { document: "DIEU-LE@2011-01-19", provision: "8.1" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
} as const;

/** Whether the months are those of the calendar year, or of any twelve months in a row. */
export const strikingOffYear = {
  calendarYear: {
    readings: { met: "calendar-year", notMet: "rolling-year" },
    decidedBy: "grassroots-committee",
    citation: { document: "DIEU-LE@2011-01-19", provision: "8.1" },
    evidence: "unverified",
    verifiedOn: "2026-11-22",
  },
} as const;
