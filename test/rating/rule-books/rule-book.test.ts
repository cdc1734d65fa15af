import { describe, expect, it } from "vitest";
import { documentOf } from "../../../src/law/index.ts";
import { excellenceCaps } from "../../../src/rating/cap/excellence-cap.law.ts";
import { quarterlyEvaluationOn, ratingGuidanceOn, ratingRuleBookOn } from "../../../src/rating/index.ts";
import { ratingGuidances, ratingRuleBooks } from "../../../src/rating/rule-books/rule-books.law.ts";
import { timelineFaults } from "../../../src/time/index.ts";

describe("ratingRuleBookOn", () => {
  it.each([
    ["2008-10-10", "R2008"],
    ["2011-10-10", "R2008"],
    ["2011-10-11", "R2011"],
    ["2014-09-24", "R2011"],
    ["2014-09-25", "R2014"],
    ["2018-03-07", "R2014"],
    ["2018-03-08", "R2018"],
    ["2019-10-17", "R2018"],
    ["2019-10-18", "R2019"],
    ["2023-10-03", "R2019"],
    ["2023-10-04", "R2023"],
    ["2025-08-29", "R2023"],
    ["2025-08-30", "R2025"],
    ["2026-11-22", "R2025"],
  ] as const)("%s: %s", (on, code) => {
    expect(ratingRuleBookOn(on)?.code).toBe(code);
  });

  it("knows none before the first", () => {
    expect(ratingRuleBookOn("2008-10-09")).toBeNull();
    expect(ratingGuidanceOn("2008-10-09")).toBeNull();
  });

  it("names the classes of each kind of object, best first", () => {
    expect(ratingRuleBookOn("2016-12-31")?.classes.organisation).toEqual([
      "clean-and-strong",
      "good",
      "completed",
      "weak",
    ]);
    expect(ratingRuleBookOn("2016-12-31")?.classes.leader).toBeNull();
    expect(ratingRuleBookOn("2025-12-31")?.classes.leader?.[0]).toBe("excellent");
  });

  it.each([
    ["2018-09-23", "27-HD-BTCTW@2014-09-25"],
    ["2018-09-24", "16-HD-BTCTW@2018-09-24"],
    ["2023-11-09", "21-HD-BTCTW@2019-10-18"],
    ["2023-11-10", "25-HD-BTCTW@2023-11-10"],
    ["2025-10-30", "25-HD-BTCTW@2023-11-10"],
    ["2025-10-31", "43-HD-BTCTW@2025-10-31"],
  ] as const)("on %s the guidance is %s, whatever the rule-book", (on, document) => {
    expect(ratingGuidanceOn(on)?.citation.document).toBe(document);
  });

  it("knows the quarterly layer by its dates", () => {
    expect(quarterlyEvaluationOn("2025-10-07")).toEqual([]);
    expect(quarterlyEvaluationOn("2026-05-21")).toHaveLength(1);
    expect(quarterlyEvaluationOn("2026-05-22").map((one) => one.code)).toEqual(["R2025q", "R2025q"]);
  });

  it("keeps its timelines whole, and governs the years one after the other", () => {
    for (const timeline of [ratingRuleBooks, ratingGuidances, excellenceCaps])
      expect(timelineFaults(timeline)).toEqual([]);
    for (const [index, book] of ratingRuleBooks.entries()) {
      const before = ratingRuleBooks[index - 1];
      if (before?.lastYear) expect(book.firstYear).toBe(before.lastYear + 1);
      expect(documentOf(book.citation.document).inForceFrom).not.toBeNull();
    }
  });
});
