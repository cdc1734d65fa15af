import { describe, expect, it } from "vitest";
import { quarterlyReportDue, ratingAuthorityOn, ratingCalendar, reviewNoticeOn } from "../../../src/rating/index.ts";

describe("ratingCalendar", () => {
  it.each([
    ["calendar-year", 2025, ["2025-12-30", "2026-01-31", "2026-02-28"]],
    ["calendar-year", 2027, ["2027-12-30", "2028-01-31", "2028-02-29"]],
    ["school-year", 2026, ["2026-12-30"]],
    ["other-year", 2025, ["2026-01-14"]],
    ["calendar-year", 2024, []],
  ] as const)("%s %d: in time up to %j", (kind, year, expected) => {
    expect(ratingCalendar(kind, year).map(({ lastDay }) => lastDay)).toEqual(expected);
  });

  it("cites the guidance", () => {
    expect(ratingCalendar("other-year", 2025)[0]).toMatchObject({
      step: "ratings-finished",
      citation: { document: "43-HD-BTCTW@2025-10-31" },
      evidence: "corroborated",
    });
  });

  it("knows the quarterly report", () => {
    expect(quarterlyReportDue("2025-Q3")).toBeNull();
    expect(quarterlyReportDue("2025-Q4")).toMatchObject({ lastDay: "2025-12-14", evidence: "single-source" });
  });

  it("knows the notice of a review meeting", () => {
    expect(reviewNoticeOn("2025-10-30")).toBeNull();
    expect(reviewNoticeOn("2025-10-31")).toMatchObject({ workingDays: 3, reviewDays: 1, provincialReviewDays: 2 });
  });
});

describe("ratingAuthorityOn", () => {
  it("says who decides since 31 October 2025", () => {
    expect(ratingAuthorityOn("branch", "2025-10-30")).toBeNull();
    expect(ratingAuthorityOn("branch", "2025-10-31")).toMatchObject({
      selfRates: ["branch-committee", "branch"],
      proposes: ["section-committee"],
      decides: ["grassroots-committee", "standing-committee-above"],
    });
    expect(ratingAuthorityOn("commune", "2025-10-30")).toBeNull();
    expect(ratingAuthorityOn("commune", "2025-10-31")).toMatchObject({ decides: ["provincial-standing-committee"] });
    expect(ratingAuthorityOn("province", "2025-12-15")).toMatchObject({ decides: ["politburo", "secretariat"] });
  });
});
