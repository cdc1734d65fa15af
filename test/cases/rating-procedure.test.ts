import { describe, expect, it } from "vitest";
import { ratingProcedureOn, ratingSheetOf } from "../../src/rating/index.ts";
import type { CalendarDate } from "../../src/time/index.ts";

const documents = (on: CalendarDate): readonly (string | null)[] => {
  const { steps, bodies, places, forms } = ratingProcedureOn(on);
  return [steps, bodies, places, forms].map((part) => part?.citation.document.slice(0, 3) ?? null);
};

describe("how a rating goes", () => {
  it.each([
    ["2018-03-07", [null, null, null, null]],
    ["2018-03-08", ["132", null, null, null]],
    ["2023-10-03", ["132", null, null, null]],
    ["2023-10-04", ["124", null, null, null]],
    ["2023-11-09", ["124", null, null, null]],
    ["2023-11-10", ["124", "25-", null, "25-"]],
    ["2025-08-29", ["124", "25-", null, "25-"]],
    ["2025-08-30", ["366", "366", "366", "25-"]],
    ["2025-10-30", ["366", "366", "366", "25-"]],
    ["2025-10-31", ["366", "366", "366", "43-"]],
  ] as const)("%s: steps, bodies, places and forms by the texts of the day", (on, expected) => {
    expect(documents(on)).toEqual(expected);
  });

  it("has three steps, before which the superior may have to verify (124-QĐ/TW 11, 366-QĐ/TW 12(1))", () => {
    for (const on of ["2018-12-15", "2024-12-15", "2025-12-15"] as const) {
      expect(ratingProcedureOn(on).steps?.steps).toEqual(["self-rating", "appraisal-and-proposal", "rating-decision"]);
    }
    expect(ratingProcedureOn("2018-12-15").steps?.verifiedFirst).toEqual([]);
    expect(ratingProcedureOn("2024-12-15").steps?.verifiedFirst).toContain("signs-of-violation");
    expect(ratingProcedureOn("2025-12-15").steps?.verifiedFirst).toContain("discipline-pending");
  });

  it("takes the rating as a servant of the State as a basis since 366-QĐ/TW (3)", () => {
    expect(ratingProcedureOn("2025-08-29").principles).toBeNull();
    expect(ratingProcedureOn("2025-08-30").principles?.principles).toContain("state-rating-is-a-basis");
  });

  it("swaps the letters of forms 02 (25-HD/BTCTW, 43-HD/BTCTW)", () => {
    const used = (on: CalendarDate) => ratingProcedureOn(on).forms?.forms.map(({ number, use }) => [number, use]);
    expect(used("2025-10-30")).toEqual([
      ["01", "collective-review"],
      ["02A", "non-leader-review"],
      ["02B", "leader-review"],
    ]);
    expect(used("2025-10-31")?.slice(1, 3)).toEqual([
      ["2A", "leader-review"],
      ["2B", "non-leader-review"],
    ]);
    expect(used("2025-10-31")?.length).toBe(7);
  });

  it("reviews a leader in two places and on the committees, a member at the branch (366-QĐ/TW 7)", () => {
    const { places, bodies } = ratingProcedureOn("2025-12-15");
    expect(places?.member).toEqual(["branch"]);
    expect(places?.leader).toEqual(["branch", "own-leading-collective", "own-committees"]);
    expect(bodies).toMatchObject({ isWhole: true, evidence: "corroborated" });
    expect(bodies?.bodies).toContain("commune-standing-committee");
    expect(bodies?.bodies).not.toContain("section-committee");
    expect(ratingProcedureOn("2024-12-15").bodies).toMatchObject({ isWhole: false, evidence: "single-source" });
  });
});

describe("what the annexes of 366-QĐ/TW ask", () => {
  it("four fifths of the shortcomings of annex 2, five years without discipline of annex 3, and nothing else", () => {
    expect(ratingSheetOf("central-managed-leader").asks).toMatchObject([
      { criterion: "self-criticism-and-repair", share: { part: 80, whole: 100 }, years: null },
    ]);
    expect(ratingSheetOf("leader").asks).toMatchObject([{ criterion: "ethics-and-discipline", share: null, years: 5 }]);
    for (const kind of ["collective", "non-leader", "outside-the-system"] as const) {
      expect(ratingSheetOf(kind).asks).toEqual([]);
    }
  });

  it("three criteria of tasks outside the system, nine blocs for collectives and those without a leading post", () => {
    expect(ratingSheetOf("outside-the-system").taskCriteria?.length).toBe(3);
    expect(ratingSheetOf("leader").taskCriteria?.length).toBe(3);
    expect(ratingSheetOf("collective").taskBlocs?.length).toBe(9);
    expect(ratingSheetOf("non-leader").taskBlocs).toEqual(ratingSheetOf("collective").taskBlocs);
    expect(ratingSheetOf("central-managed-leader").taskBlocs).toBeNull();
  });
});
