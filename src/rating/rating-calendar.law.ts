// The dated steps of a rating by 43-HD/BTCTW, and of the quarterly evaluation by 198-KL/TW. A step is due before its day.
export const ratingDeadlines = {
  "calendar-year": [
    {
      step: "ratings-finished",
      before: { yearsOn: 0, monthDay: "12-31" },
      citation: { document: "43-HD-BTCTW@2025-10-31", provision: "2" },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
    },
    {
      step: "files-to-the-organisation-commission",
      before: { yearsOn: 1, monthDay: "02-01" },
      citation: { document: "43-HD-BTCTW@2025-10-31", provision: "4" },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
    },
    {
      step: "report-of-the-organisation-commission",
      before: { yearsOn: 1, monthDay: "03-01" },
      citation: { document: "43-HD-BTCTW@2025-10-31", provision: "4" },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
    },
  ],
  // Schools rate the school year, and finish by the end of the calendar year all the same.
  "school-year": [
    {
      step: "ratings-finished",
      before: { yearsOn: 0, monthDay: "12-31" },
      citation: { document: "43-HD-BTCTW@2025-10-31", provision: "2" },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
    },
  ],
  "other-year": [
    {
      step: "ratings-finished",
      before: { yearsOn: 1, monthDay: "01-15" },
      citation: { document: "43-HD-BTCTW@2025-10-31", provision: "2" },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
    },
  ],
} as const;

/** The quarterly report is due before this day of the last month of the quarter. */
export const quarterlyReport = {
  step: "quarterly-report",
  beforeDay: 15,
  citation: { document: "198-KL-TW@2025-10-08", provision: "whole" },
  evidence: "single-source",
  verifiedOn: "2026-11-22",
} as const;

/** The draft report goes out at least so many working days before the meeting, and a review takes at least so long. */
export const reviewNotice = {
  workingDays: 3,
  reviewDays: 1,
  provincialReviewDays: 2,
  citation: { document: "43-HD-BTCTW@2025-10-31", provision: "2" },
  evidence: "corroborated",
  verifiedOn: "2026-11-22",
} as const;
