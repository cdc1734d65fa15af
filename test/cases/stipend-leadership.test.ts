import { describe, expect, it } from "vitest";
import { type LeadershipPlace, leadershipCoefficientOn } from "../../src/stipend/index.ts";

describe("the coefficient of the leadership allowance (128-QĐ/TW as amended)", () => {
  it.each([
    ["province", "1.4", "1.25"],
    ["provincial-city-class-1", "1.1", "0.95"],
    ["provincial-city-class-2", "1.05", "0.9"],
    ["provincial-city-class-3", "0.9", "0.8"],
    ["inner-district", "0.9", "0.8"],
    ["rural-district", "0.8", "0.7"],
  ] as const)("%s: secretary %s, deputy %s", (place, secretary, deputy) => {
    const on = "2024-08-01";
    expect(leadershipCoefficientOn({ place, role: "secretary" }, on)).toMatchObject({
      value: secretary,
      evidence: "corroborated",
    });
    expect(leadershipCoefficientOn({ place, role: "deputy-secretary" }, on)).toMatchObject({ value: deputy });
  });

  it.each([
    ["2009-12-31", "rural-district", "text-not-read"],
    ["2010-01-01", "rural-district", "0.8"],
    ["2025-06-30", "rural-district", "0.8"],
    ["2025-07-01", "rural-district", "not-in-force"],
    ["2025-07-01", "province", "1.4"],
    ["2024-08-01", "special-city", "text-not-read"],
  ] as const)("%s, %s: %s", (on, place: LeadershipPlace, expected) => {
    const outcome = leadershipCoefficientOn({ place, role: "secretary" }, on);
    expect(outcome.value ?? outcome.reason ?? outcome.kind).toBe(expected);
  });

  it("is less well known of provinces since districts ended", () => {
    const post = { place: "province", role: "secretary" } as const;
    expect(leadershipCoefficientOn(post, "2025-06-30").evidence).toBe("corroborated");
    expect(leadershipCoefficientOn(post, "2025-07-01").evidence).toBe("single-source");
  });

  it("refuses what is no post", () => {
    expect(() => leadershipCoefficientOn(undefined as never, "2024-08-01")).toThrow(TypeError);
    expect(() => leadershipCoefficientOn({ place: "commune" as never, role: "secretary" }, "2024-08-01")).toThrow(
      RangeError,
    );
  });
});
