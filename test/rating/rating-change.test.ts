import { describe, expect, it } from "vitest";
import { ratingChange, summaryOfCounts } from "../../src/rating/index.ts";

const of = (excellent: number, good: number) => summaryOfCounts({ kind: "organisation", classes: { excellent, good } });

describe("ratingChange", () => {
  it("is worked out from the counts, and not from rounded percentages", () => {
    // 1/3 is 33.3 and 2/3 is 66.7: apart 33.4, and exactly 33.3.
    expect(ratingChange(of(1, 2), of(2, 1), "excellent", "rated", 1)).toMatchObject({ count: 1, points: 33.3 });
    expect(ratingChange(of(2, 1), of(1, 2), "excellent", "rated", 1)).toMatchObject({ count: -1, points: -33.3 });
  });

  it("rounds half away from 0, to whole numbers too", () => {
    expect(ratingChange(of(0, 200), of(1, 199), "excellent", "rated", 0).points).toBe(1);
    expect(ratingChange(of(1, 199), of(0, 200), "excellent", "rated", 0).points).toBe(-1);
    expect(ratingChange(of(1, 1), of(2, 2), "excellent", "rated", 2).points).toBe(0);
  });

  it("has no points where there is no base", () => {
    expect(ratingChange(of(0, 0), of(1, 1), "excellent", "rated", 1)).toMatchObject({ count: 1, points: null });
    expect(ratingChange(of(1, 1), of(0, 0), "excellent", "rated", 1).points).toBeNull();
  });

  it("refuses different kinds", () => {
    const members = summaryOfCounts({ kind: "member", classes: { good: 5 } });
    expect(() => ratingChange(members, of(1, 1), "good", "rated", 1)).toThrow("received member and organisation");
  });
});
