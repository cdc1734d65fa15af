import { describe, expect, it } from "vitest";
import { assessClass, type OrganisationYear } from "../../src/rating/index.ts";
import { branchOf2021 } from "../kit/rating-facts.ts";

/** The classes of those below: excellent, good, completed, not completed. */
const below = (ratedExcellent: number, ratedGood: number, ratedCompleted: number, ratedNotCompleted: number) => ({
  ratedExcellent,
  ratedGood,
  ratedCompleted,
  ratedNotCompleted,
});

const allGood = { partyBuilding: "level-good", leadership: "level-good", otherCriteria: "level-good" } as const;
const allAverage = {
  partyBuilding: "level-average",
  leadership: "level-average",
  otherCriteria: "level-average",
} as const;

const rows: readonly (readonly [string, Partial<OrganisationYear>, string])[] = [
  ["12: 16 of 20 members good or better is 80 percent", {}, "excellent"],
  ["12b: 15 of 20", below(3, 12, 5, 0), "good"],
  ["13: one of 20 members not completed", { ...allGood, ...below(0, 19, 0, 1) }, "completed"],
  ["10 of 20 good or better is 50 percent", below(0, 10, 10, 0), "good"],
  ["9 of 20 good or better", below(0, 9, 11, 0), "completed"],
  ["party building no more than good", { partyBuilding: "level-good" }, "good"],
  ["leadership no more than good", { leadership: "level-good" }, "good"],
  ["another criterion average", { otherCriteria: "level-average" }, "good"],
  ["party building average", { partyBuilding: "level-average" }, "completed"],
  ["leadership average", { leadership: "level-average" }, "completed"],
  ["all average", allAverage, "completed"],
  ["leadership poor", { leadership: "level-poor" }, "not-completed"],
  ["another criterion poor", { otherCriteria: "level-poor" }, "not-completed"],
  ["party building poor", { partyBuilding: "level-poor" }, "not-completed"],
  ["a body of its level completed", { sameLevelBodies: "completed" }, "good"],
  ["a body of its level not completed", { sameLevelBodies: "not-completed" }, "completed"],
  ["no bodies of its level", { sameLevelBodies: "none" }, "excellent"],
  ["disciplined, criteria average", { ...allAverage, disciplined: true }, "not-completed"],
  ["disciplined and self-detected", { ...allAverage, disciplined: true, selfDetectedAndRepaired: true }, "completed"],
  ["disciplined, criteria of a higher class", { disciplined: true }, "text-not-read"],
  ["disciplined and self-detected, higher class", { disciplined: true, selfDetectedAndRepaired: true }, "excellent"],
  ["5 of 10 targets reached", { targetsReached: 5 }, "excellent"],
  ["4 of 10 targets reached", { targetsReached: 4 }, "not-completed"],
  ["4 of 10 targets by force majeure", { targetsReached: 4, forceMajeure: true }, "excellent"],
  ["no targets assigned", { targets: 0, targetsReached: 0 }, "excellent"],
  ["4 of 20 members disciplined is 20 percent", { membersDisciplined: 4 }, "excellent"],
  ["5 of 20 members disciplined", { membersDisciplined: 5 }, "not-completed"],
  ["the limb on members is for branches", { form: "organisation", membersDisciplined: 5 }, "excellent"],
];

describe("21-HD/BTCTW, II.B.1.3, organisations", () => {
  it.each(rows)("%s", (_, facts, expected) => {
    const outcome = assessClass({ ...branchOf2021, ...facts }, "2021-12-15");
    if (outcome.kind === "assessed") expect(outcome.value).toBe(expected);
    else expect(outcome).toMatchObject({ kind: "undetermined", reason: expected, decidedBy: "rating-authority" });
  });

  it("tells on what evidence it rests", () => {
    expect(assessClass(branchOf2021, "2021-12-15").evidence).toBe("corroborated");
    expect(assessClass({ ...branchOf2021, ...allAverage }, "2021-12-15").evidence).toBe("single-source");
  });

  it("asks for the classes of those below before it compares them", () => {
    expect(assessClass({ ...branchOf2021, ratedCompleted: null }, "2021-12-15")).toMatchObject({
      missing: ["ratedCompleted"],
    });
  });
});
