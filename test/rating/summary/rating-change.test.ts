import { describe, expect, it } from "vitest";
import { type RatingSummary, ratingChange, summaryOfCounts } from "../../../src/rating/index.ts";

const of = (excellent: number, good: number): RatingSummary =>
  summaryOfCounts({ kind: "organisation", classes: { excellent, good } });
const share = { of: "excellent", base: "rated" } as const;

describe("ratingChange", () => {
  it("is worked out from the counts, and not from rounded percentages", () => {
    // 1/3 is 33.3 and 2/3 is 66.7: apart 33.4, and exactly 33.3.
    expect(ratingChange(of(1, 2), of(2, 1), share)).toMatchObject({ count: 1, difference: { part: 1, whole: 3 } });
    expect(ratingChange(of(2, 1), of(1, 2), share)).toMatchObject({ count: -1, difference: { part: -1, whole: 3 } });
  });

  it("stays exact however large the counts, and is 0 of 1 where nothing moved", () => {
    expect(ratingChange(of(0, 200), of(1, 199), share).difference).toEqual({ part: 1, whole: 200 });
    expect(ratingChange(of(1, 199), of(0, 200), share).difference).toEqual({ part: -1, whole: 200 });
    expect(ratingChange(of(1, 1), of(2, 2), share).difference).toEqual({ part: 0, whole: 1 });
    const [before, after] = [of(2_799_999, 2_800_000), of(2_800_000, 2_800_000)];
    expect(ratingChange(before, after, share).difference).toEqual({ part: 1, whole: 11_199_998 });
  });

  it("has no difference where there is no base", () => {
    expect(ratingChange(of(0, 0), of(1, 1), share)).toMatchObject({ count: 1, difference: null });
    expect(ratingChange(of(1, 1), of(0, 0), share).difference).toBeNull();
  });

  it("refuses different kinds", () => {
    const members = summaryOfCounts({ kind: "member", classes: { good: 5 } });
    expect(() => ratingChange(members, of(1, 1), share)).toThrow("the summaries count member and organisation");
  });
});
