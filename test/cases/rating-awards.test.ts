import { describe, expect, it } from "vitest";
import { type AwardYear, assessAwardStreak, assessAwards } from "../../src/rating/index.ts";
import { partyAwardMoney } from "../../src/stipend/index.ts";

const on = "2026-02-03";
const years = (from: number, to: number): readonly AwardYear[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ year: from + index, class: "excellent", chosen: true }));
const but = (all: readonly AwardYear[], year: number, over: Partial<AwardYear>): readonly AwardYear[] =>
  all.map((one) => (one.year === year ? { ...one, ...over } : one));
const streakOf = (all: readonly AwardYear[]) => {
  const outcome = assessAwardStreak(all, on, { recipient: "branch" });
  return outcome.kind === "assessed" ? outcome.value : outcome.kind;
};

describe("assessAwardStreak", () => {
  it.each([
    ["20: 2021 to 2025 without a gap", years(2021, 2025), 5],
    ["20b: good in 2023", but(years(2021, 2025), 2023, { class: "good" }), 2],
    ["not chosen in 2023", but(years(2021, 2025), 2023, { chosen: false }), 2],
    ["no record of 2023", years(2021, 2025).filter(({ year }) => year !== 2023), 2],
    ["completed in the last year", but(years(2021, 2025), 2025, { class: "completed" }), 0],
    ["no years at all", [], 0],
    ["years in any order", [...years(2021, 2025)].reverse(), 5],
    ["class of 2023 not known", but(years(2021, 2025), 2023, { class: null }), "insufficient-facts"],
    ["not known whether chosen in 2024", but(years(2021, 2025), 2024, { chosen: null }), "insufficient-facts"],
    ["not known, and good anyway", but(years(2021, 2025), 2024, { class: "good", chosen: null }), 1],
    ["the top class of 2017 had another name", [{ year: 2017, class: "excellent", chosen: true }], 0],
    ["the same by its name", [{ year: 2017, class: "clean-and-strong", chosen: true }], 1],
    ["before the first rule-book", [{ year: 2007, class: "clean-and-strong", chosen: true }], 0],
  ] as const)("%s: %s", (_, all, expected) => {
    expect(streakOf(all)).toBe(expected);
  });

  it("leaves a run over 2017 and 2018 open", () => {
    const old = [2014, 2015, 2016, 2017].map((year): AwardYear => ({ year, class: "clean-and-strong", chosen: true }));
    const over = [...old, ...years(2018, 2018)];
    expect(assessAwardStreak(over, on, { recipient: "branch" })).toMatchObject({
      kind: "undetermined",
      readings: [
        { code: "streak-carries-over", value: 5 },
        { code: "streak-starts-anew", value: 1 },
      ],
    });
    expect(assessAwardStreak(over, on, { recipient: "branch", readings: ["streak-carries-over"] })).toMatchObject({
      value: 5,
    });
    expect(streakOf(old)).toBe(4);
  });

  it("asks for the year that is not known", () => {
    expect(assessAwardStreak(but(years(2021, 2025), 2023, { class: null }), on, { recipient: "branch" })).toMatchObject(
      {
        missing: ["years.2023"],
      },
    );
  });
});

describe("06-HD/TW, section 19", () => {
  it.each([
    [
      "branch",
      ["certificate", "certificate", "commendation"],
      ["grassroots-committee", "standing-committee-above-grassroots", "provincial-standing-committee"],
    ],
    [
      "grassroots-organisation",
      ["certificate", "commendation", "flag"],
      ["standing-committee-above-grassroots", "provincial-standing-committee", "provincial-standing-committee"],
    ],
    [
      "member",
      ["certificate", "certificate", "commendation"],
      ["grassroots-committee", "standing-committee-above-grassroots", "provincial-standing-committee"],
    ],
  ] as const)("20: five years open to a %s: %j by %j", (kind, forms, by) => {
    const outcome = assessAwards(years(2021, 2025), on, { recipient: kind });
    if (outcome.kind !== "assessed") throw new Error(`Expected awards, received ${outcome.kind}.`);
    expect(outcome.value.map((award) => award.form)).toEqual(forms);
    expect(outcome.value.map((award) => award.giver)).toEqual(by);
  });

  it("is priced by the stipends as it stands", () => {
    const outcome = assessAwards(years(2025, 2025), "2025-12-29", { recipient: "member" });
    if (outcome.kind !== "assessed") throw new Error(`Expected awards, received ${outcome.kind}.`);
    expect(
      outcome.value.map(({ recipient, form, giver }) => partyAwardMoney({ recipient, form, giver }, "2025-12-29")),
    ).toMatchObject([{ value: 702_000 }]);
  });

  it("opens the award of the year alone to a shorter run", () => {
    expect(assessAwards(years(2022, 2025), on, { recipient: "branch" })).toMatchObject({
      value: [{ code: "branch-year" }],
    });
    expect(assessAwards([], on, { recipient: "branch" })).toMatchObject({ value: [] });
  });

  it("asks a member for the class only", () => {
    const all = years(2021, 2025).map((one) => ({ ...one, chosen: null }));
    expect(assessAwardStreak(all, on, { recipient: "member" })).toMatchObject({ value: 5 });
    const old = [{ year: 2017, class: "qualified-excellent", chosen: null }] as const;
    expect(assessAwardStreak(old, on, { recipient: "member" })).toMatchObject({ value: 1 });
  });

  it("knows no forms before 9 June 2025", () => {
    expect(assessAwards(years(2020, 2024), "2025-06-08", { recipient: "branch" })).toMatchObject({
      kind: "undetermined",
      reason: "text-not-read",
    });
    expect(assessAwards(years(2020, 2024), "2025-06-09", { recipient: "branch" }).kind).toBe("assessed");
    expect(assessAwards([], "2025-06-08", { recipient: "branch" })).toMatchObject({ value: [] });
    expect(assessAwards(but(years(2021, 2025), 2025, { class: null }), on, { recipient: "branch" }).kind).toBe(
      "insufficient-facts",
    );
  });
});
