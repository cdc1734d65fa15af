import { describe, expect, it } from "vitest";
import { classify, stepsToClass } from "../../src/rating/index.ts";
import { collective, leader, member } from "../kit/rating-facts.ts";

const on = "2025-12-15";
const codes = (facts: Parameters<typeof stepsToClass>[0], target: Parameters<typeof stepsToClass>[2]) =>
  stepsToClass(facts, on, target).unmet.map(({ code }) => code);

describe("stepsToClass", () => {
  it("has no way to go when the class is there", () => {
    expect(stepsToClass(member, on, "excellent")).toEqual({ unmet: [], ways: [[]], missing: [] });
  });

  it("lists what is in the way in the order of the text, and the fewest facts to change", () => {
    const facts = { ...member, late: 2, beyond: 5 };
    expect(codes(facts, "excellent")).toEqual(["art11Member.noneLate", "art11Member.beyond30"]);
    const { ways } = stepsToClass(facts, on, "excellent");
    expect(ways).toEqual([
      [
        { fact: "late", from: 2, to: 0 },
        { fact: "beyond", from: 5, to: 6 },
      ],
    ]);
    expect(classify({ ...facts, late: 0, beyond: 6 }, on)).toMatchObject({ value: "excellent" });
  });

  it.each([
    ["a score", { ...member, score: 84 }],
    ["a discipline", { ...member, dutyViolationDisciplined: true }],
    ["the discipline of a member", { ...collective, memberDisciplined: true }],
    ["a vote", { ...leader, confidenceVotes: 10, lowConfidenceVotes: 6 }],
  ] as const)("never proposes to change %s", (_, facts) => {
    const { unmet, ways } = stepsToClass(facts, on, "excellent");
    expect(unmet.length).toBeGreaterThan(0);
    expect(ways).toEqual([]);
  });

  it("asks for what is not known before it proposes anything", () => {
    expect(stepsToClass({ ...member, score: null, late: 2 }, on, "excellent")).toMatchObject({
      ways: [],
      missing: ["score"],
    });
  });

  it("answers under the reading named", () => {
    const facts = { ...member, score: 78, late: 2 };
    expect(stepsToClass(facts, on, "completed", ["literal-band"]).ways).toEqual([]);
    expect(stepsToClass(facts, on, "completed", ["band-as-floor"]).ways).toEqual([[]]);
  });

  it("refuses a day without a rule", () => {
    expect(() => stepsToClass(member, "2019-10-17", "good")).toThrow(
      new RangeError("Expected a day with a known rule for a member, received 2019-10-17."),
    );
  });
});
