import { describe, expect, it } from "vitest";
import { assessClass, type RatingClass, type RatingFacts, stepsToClass } from "../../../src/rating/index.ts";
import { collective, leader, member } from "../../kit/rating-facts.ts";

const on = "2025-12-15";
const codes = (facts: RatingFacts, target: RatingClass) =>
  stepsToClass(facts, on, { target }).unmet.map(({ code }) => code);

describe("stepsToClass", () => {
  it("has no way to go when the class is there", () => {
    expect(stepsToClass(member, on, { target: "excellent" })).toEqual({ unmet: [], ways: [[]], missing: [] });
  });

  it("lists what is in the way in the order of the text, and the fewest facts to change", () => {
    const facts = { ...member, late: 2, beyond: 5 };
    expect(codes(facts, "excellent")).toEqual(["qd366Member.noneLate", "qd366Member.beyond30"]);
    const { ways } = stepsToClass(facts, on, { target: "excellent" });
    expect(ways).toEqual([
      [
        { fact: "late", from: 2, to: 0 },
        { fact: "beyond", from: 5, to: 6 },
      ],
    ]);
    expect(assessClass({ ...facts, late: 0, beyond: 6 }, on)).toMatchObject({ value: "excellent" });
  });

  it.each([
    ["a score", { ...member, score: 84 }],
    ["a discipline", { ...member, dutyViolationDisciplined: true }],
    ["the discipline of a member", { ...collective, memberDisciplined: true }],
    ["a vote", { ...leader, confidenceVotes: 10, lowConfidenceVotes: 6 }],
  ] as const)("never proposes to change %s", (_, facts) => {
    const { unmet, ways } = stepsToClass(facts, on, { target: "excellent" });
    expect(unmet.length).toBeGreaterThan(0);
    expect(ways).toEqual([]);
  });

  it("asks for what is not known before it proposes anything", () => {
    expect(stepsToClass({ ...member, score: null, late: 2 }, on, { target: "excellent" })).toMatchObject({
      ways: [],
      missing: ["score"],
    });
  });

  it("answers under the settled reading", () => {
    const facts = { ...member, score: 78, late: 2 };
    expect(stepsToClass(facts, on, { target: "completed", readings: ["literal-band"] }).ways).toEqual([]);
    expect(stepsToClass(facts, on, { target: "completed", readings: ["band-as-floor"] }).ways).toEqual([[]]);
  });

  it("refuses a day without a rule", () => {
    expect(() => stepsToClass(member, "2019-10-17", { target: "good" })).toThrow(
      new RangeError("stepsToClass: no rule for a member is known on 2019-10-17; ask about a later day"),
    );
  });
});
