import { describe, expect, it } from "vitest";
import { checkRatingSheet, judgeClass, memberYear, ratingSheetOf } from "../../../src/rating/index.ts";
import { member } from "../../kit/rating-facts.ts";

const line = (code: string, most: number, points: number) => ({ code, most, points });

describe("score sheets", () => {
  it.each([
    ["collective", 6],
    ["central-managed-leader", 3],
    ["leader", 5],
    ["non-leader", undefined],
    ["outside-the-system", 2],
  ] as const)("%s: 30 and 70 points, %s criteria in the general group", (kind, criteria) => {
    expect(ratingSheetOf(kind)).toMatchObject({ general: 30, tasks: 70, evidence: "corroborated" });
    expect(ratingSheetOf(kind).criteria?.length).toBe(criteria);
  });

  it.each([
    ["10/10/10, a commune", [10, 10, 10]],
    ["13/12/5, a college", [13, 12, 5]],
    ["18/4/8, an application", [18, 4, 8]],
  ] as const)("take the general group divided as %s", (_, points) => {
    const general = points.map((most, index) => line(`${index}`, most, most));
    const checked = checkRatingSheet("non-leader", { general, tasks: [line("results", 70, 62)] });
    expect(checked).toEqual({ kind: "accepted", value: { general: 30, tasks: 62, score: 92 } });
    if (checked.kind !== "accepted") return;
    expect(judgeClass({ ...member, score: checked.value.score }, "2025-12-15")).toMatchObject({ value: "excellent" });
    expect(judgeClass(memberYear({ score: checked.value.score }), "2025-12-15").kind).toBe("insufficient-facts");
  });

  it("count hundredths exactly", () => {
    const general = [line("a", 29.9, 0.1), line("b", 0.1, 0.1)];
    const checked = checkRatingSheet("leader", { general, tasks: [line("c", 70, 0.1)] });
    expect(checked).toMatchObject({ value: { general: 0.2, tasks: 0.1, score: 0.3 } });
  });

  it("list every issue at once", () => {
    const filled = { general: [line("a", 20, 21), line("b", 9, -1)], tasks: [line("c", 70, 70), line("d", 1, 1)] };
    expect(checkRatingSheet("collective", filled)).toEqual({
      kind: "refused",
      issues: [
        {
          code: "parts-do-not-add-up",
          path: ["general"],
          expected: "30",
          received: "29",
          remedy: "correct-the-counts",
        },
        {
          code: "more-than-the-whole",
          path: ["general", 0, "points"],
          expected: "0 - 20",
          received: "21",
          remedy: "correct-the-counts",
        },
        {
          code: "more-than-the-whole",
          path: ["general", 1, "points"],
          expected: "0 - 9",
          received: "-1",
          remedy: "correct-the-counts",
        },
        { code: "parts-do-not-add-up", path: ["tasks"], expected: "70", received: "71", remedy: "correct-the-counts" },
      ],
    });
  });
});
