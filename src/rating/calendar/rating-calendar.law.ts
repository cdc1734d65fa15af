import { provisions } from "../../law/index.ts";

// The dated steps of a rating by 43-HD/BTCTW, and of the quarterly evaluation by 198-KL/TW. A step is due before its day.
const hd43Head = { document: "43-HD-BTCTW@2025-10-31", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;
const kl198Head = { document: "198-KL-TW@2025-10-08", evidence: "single-source", verifiedOn: "2026-11-22" } as const;

export const ratingDeadlines = /* @__PURE__ */ provisions(hd43Head, {
  "calendar-year": [
    { at: "2", step: "ratings-finished", before: { yearsOn: 0, monthDay: "12-31" } },
    { at: "4", step: "files-to-the-organisation-commission", before: { yearsOn: 1, monthDay: "02-01" } },
    { at: "4", step: "report-of-the-organisation-commission", before: { yearsOn: 1, monthDay: "03-01" } },
  ],
  // Schools rate the school year, and finish by the end of the calendar year all the same.
  "school-year": [{ at: "2", step: "ratings-finished", before: { yearsOn: 0, monthDay: "12-31" } }],
  "other-year": [{ at: "2", step: "ratings-finished", before: { yearsOn: 1, monthDay: "01-15" } }],
});

/** The quarterly report is due before this day of the last month of the quarter. */
export const quarterlyReport = /* @__PURE__ */ provisions(kl198Head, {
  at: "whole",
  step: "quarterly-report",
  beforeDay: 15,
});

/** The draft report goes out at least so many working days before the meeting, and a review takes at least so long. */
export const reviewNotice = /* @__PURE__ */ provisions(hd43Head, {
  at: "2",
  workingDays: 3,
  reviewDays: 1,
  provincialReviewDays: 2,
});
