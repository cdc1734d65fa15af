import { describe, expect, it } from "vitest";
import { nextToPrepare, type ThematicTopic } from "../../../src/meeting/index.ts";
import type { CalendarDate } from "../../../src/time/index.ts";

const topic = (heldOn: CalendarDate, preparedBy: string | null): ThematicTopic => {
  return { organisationId: "b1", heldOn, topic: null, preparedBy };
};

describe("the turn to prepare a thematic session", () => {
  it.each([
    ["nobody yet: the first of the list", [], "g1"],
    ["a group that has prepared none", [topic("2024-03-20", "g1"), topic("2024-06-20", "g2")], "g3"],
    [
      "the one longest ago, whatever the order told in",
      [topic("2024-09-20", "g3"), topic("2024-06-20", "g1"), topic("2024-03-20", "g2")],
      "g2",
    ],
    [
      "the last turn of each counts",
      [topic("2024-01-20", "g1"), topic("2024-03-20", "g2"), topic("2024-06-20", "g3"), topic("2024-09-20", "g1")],
      "g2",
    ],
    [
      "the last turn of each counts, though it is told first",
      [topic("2024-09-20", "g1"), topic("2024-06-20", "g2"), topic("2024-07-20", "g3"), topic("2024-01-20", "g1")],
      "g2",
    ],
    ["a session of no group is nobody's turn", [topic("2024-03-20", null), topic("2024-03-20", "gone")], "g1"],
  ] as const)("%s", (_, topics, expected) => {
    expect(nextToPrepare(["g1", "g2", "g3"], topics)).toBe(expected);
  });

  it("is nobody's without groups", () => {
    expect(nextToPrepare([], [])).toBeNull();
  });
});
