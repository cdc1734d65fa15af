import { describe, expect, it } from "vitest";
import type { Citation } from "../../src/law/index.ts";
import {
  type AwardYear,
  assessAwardStreak,
  assessAwards,
  assessDiscipline,
  assessForcedClass,
  assessOldBranchOpinion,
  assessRatingDuty,
  assessSpecialCase,
  capExcellent,
  type DisciplineEvent,
  disciplineEvent,
  excellencePool,
  judgeRatingDuty,
  memberDuty,
  organisationYear,
  ratingCalendar,
} from "../../src/rating/index.ts";
import { yearPeriod } from "../../src/time/index.ts";

// One telling answer of each question, whole: what it says, on which steps, by which provision, on what grade.

const awardsText: Citation = { document: "06-HD-TW@2025-06-09", provision: "19" };
const guidance21 = (provision: string): Citation => ({ document: "21-HD-BTCTW@2019-10-18", provision });
const on366 = (provision: string): Citation => ({ document: "366-QD-TW@2025-08-30", provision });

/** Of no text that was read: nothing is said, and nothing is cited. */
const nothingCited = { steps: [], because: [], evidence: "official-text" } as const;
const notRead = { kind: "undetermined", reason: "text-not-read", decidedBy: "rating-authority", readings: [] } as const;

describe("the awards of a member who was excellent in 2024 and good in 2023", () => {
  const years: readonly AwardYear[] = [
    { year: 2023, class: "good", chosen: true },
    { year: 2024, class: "excellent", chosen: true },
  ];
  const carriesOver = {
    code: "awardStreak.carriesOver",
    result: "unknown",
    actual: null,
    operator: "read-as",
    expected: "streak-carries-over",
    citation: awardsText,
    evidence: "unverified",
  } as const;
  // The class of the year is that of the guidance of its time.
  const oneYear = {
    code: "awardStreak.years",
    result: "met",
    actual: 1,
    operator: ">=",
    expected: 1,
    citation: guidance21("II"),
    evidence: "corroborated",
  } as const;

  it("are the one of the year, from the day on which the forms are known", () => {
    expect(assessAwards(years, "2025-06-09", { recipient: "member" })).toEqual({
      kind: "assessed",
      value: [
        {
          code: "member-year",
          years: 1,
          form: "certificate",
          giver: "grassroots-committee",
          otherGiver: "grassroots-branch",
          citation: awardsText,
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
          recipient: "member",
        },
      ],
      on: "2025-06-09",
      steps: [
        carriesOver,
        oneYear,
        {
          code: "awardForms.inForce",
          result: "met",
          actual: "2025-06-09",
          operator: ">=",
          expected: "2025-06-09",
          citation: awardsText,
          evidence: "corroborated",
        },
      ],
      because: ["awardStreak.years", "awardForms.inForce"],
      evidence: "corroborated",
    });
  });

  it("are open the day before: the forms of that time were not read", () => {
    expect(assessAwards(years, "2025-06-08", { recipient: "member" })).toEqual({
      ...notRead,
      on: "2025-06-08",
      steps: [carriesOver, oneYear],
      because: ["awardStreak.years"],
      evidence: "corroborated",
    });
  });

  it("of no year at all cite the text on awards itself", () => {
    expect(assessAwardStreak([], "2026-02-03", { recipient: "member" }).steps).toEqual([
      carriesOver,
      { ...oneYear, result: "not-met", actual: 0, citation: awardsText },
    ]);
  });
});

describe("the cap on ten that meet excellent beside twenty good", () => {
  const pool = excellencePool({ group: "commune-01", candidates: 10, good: 20 });

  it("counted on the good alone is 5 of 25", () => {
    const step = { result: "met", citation: on366("11.1.5"), evidence: "corroborated" } as const;
    expect(capExcellent(pool, "2025-12-15", { share: "ordinary", readings: ["strict-base"] })).toEqual({
      kind: "assessed",
      value: { allowed: 5, excellent: [], tied: [], placesForTied: 5, good: [] },
      on: "2025-12-15",
      steps: [
        {
          ...step,
          code: "excellenceCap.goodOnly",
          actual: "strict-base",
          operator: "read-as",
          expected: "strict-base",
        },
        {
          ...step,
          code: "excellenceCap.shareOfGood",
          actual: { part: 5, whole: 25 },
          operator: "<=",
          expected: { part: 20, whole: 100 },
        },
        { ...step, code: "excellenceCap.rounding", actual: "down", operator: "is", expected: "down" },
      ],
      because: ["excellenceCap.goodOnly", "excellenceCap.shareOfGood", "excellenceCap.rounding"],
      evidence: "corroborated",
    });
  });

  it("was not in force before 18 October 2019", () => {
    expect(capExcellent(pool, "2019-10-17", { share: "ordinary" })).toEqual({
      kind: "not-in-force",
      firstDay: "2019-10-18",
      lastDay: null,
      on: "2019-10-17",
      ...nothingCited,
    });
  });

  it("leaves no place for a tie where nobody is tied", () => {
    const candidates = [1, 2, 3].map((points) => ({ key: `branch-${points}`, points }));
    const capped = (good: number) =>
      capExcellent(excellencePool({ group: "commune-01", candidates, good }), "2025-12-15", {
        share: "ordinary",
        readings: ["strict-base"],
      }).value;
    expect(capped(20)).toEqual({
      allowed: 3,
      excellent: ["branch-1", "branch-2", "branch-3"],
      tied: [],
      placesForTied: 0,
      good: [],
    });
    expect(capped(9)).toEqual({
      allowed: 2,
      excellent: ["branch-2", "branch-3"],
      tied: [],
      placesForTied: 0,
      good: ["branch-1"],
    });
  });
});

describe("a discipline of November 2021 for an act of 2020 (21-HD/BTCTW)", () => {
  const event: DisciplineEvent = disciplineEvent({
    form: "warning",
    violatedOn: "2020-05-10",
    decidedOn: "2021-11-15",
    unitAtAct: "branch-01",
    unitAtDecision: "branch-01",
    alreadyCounted: false,
  });

  it("counts once, and for which year was not read", () => {
    expect(assessDiscipline(event)).toEqual({
      ...notRead,
      on: "2021-11-15",
      steps: [
        {
          code: "discipline.counted",
          result: "met",
          actual: "once-only",
          operator: "is",
          expected: "once-only",
          citation: guidance21("II.B.2.3"),
          evidence: "corroborated",
        },
      ],
      because: ["discipline.counted"],
      evidence: "corroborated",
    });
  });

  it("has no known rule the day before the guidance", () => {
    expect(assessDiscipline({ ...event, decidedOn: "2019-10-17" })).toEqual({
      kind: "out-of-scope",
      reason: "no-rule-known",
      on: "2019-10-17",
      ...nothingCited,
    });
  });
});

describe("three months of sick leave", () => {
  it("under 21-HD/BTCTW leave completed at most", () => {
    expect(assessSpecialCase("sick-three-months", "2020-12-15")).toEqual({
      kind: "assessed",
      value: "completed-at-most",
      on: "2020-12-15",
      steps: [
        {
          code: "specialCase.effect",
          result: "met",
          actual: "sick-three-months",
          operator: "is",
          expected: "sick-three-months",
          citation: guidance21("II.6"),
          evidence: "single-source",
        },
      ],
      because: ["specialCase.effect"],
      evidence: "single-source",
    });
  });

  it("were not read of in the guidance of 2023, and in none before the first", () => {
    for (const on of ["2024-12-15", "2000-12-15"] as const) {
      expect(assessSpecialCase("sick-three-months", on)).toEqual({ ...notRead, on, ...nothingCited });
    }
  });
});

describe("the opinion of the old branch", () => {
  it("is needed after six months there, by 21-HD/BTCTW alone", () => {
    expect(assessOldBranchOpinion(yearPeriod(2021), "2021-07-01", "2021-12-15").steps).toEqual([
      {
        code: "oldBranchOpinion.sixMonthsThere",
        result: "met",
        actual: "2021-07-01",
        operator: ">=",
        expected: "2021-07-01",
        citation: guidance21("II.6"),
        evidence: "single-source",
      },
    ]);
    expect(assessOldBranchOpinion(yearPeriod(2025), "2025-07-01", "2025-12-15")).toEqual({
      ...notRead,
      on: "2025-12-15",
      ...nothingCited,
    });
  });
});

describe("a day of which no rule is known", () => {
  it("has no forced class", () => {
    expect(assessForcedClass(organisationYear({ form: "branch" }), "2000-12-15")).toEqual({
      kind: "out-of-scope",
      reason: "no-rule-known",
      on: "2000-12-15",
      ...nothingCited,
    });
  });

  it.each([
    ["2016-12-15", { document: "27-HD-BTCTW@2014-09-25", provision: "II" }],
    ["2000-12-15", null],
  ] as const)("cites on the duty to be rated what governs %s: %j", (on, citation) => {
    expect(judgeRatingDuty(memberDuty({}), on)).toEqual({ kind: "out-of-scope", reason: "no-rule-known", citation });
  });

  it.each([1, 2024])("has no deadline of the year %d", (year) => {
    expect(ratingCalendar("calendar-year", year)).toEqual([]);
    expect(ratingCalendar("other-year", year)).toEqual([]);
  });
});

describe("a day of a member that is undefined", () => {
  it("is not known, as one that is null", () => {
    const facts = memberDuty({ exempt: false, suspended: false });
    const undefinedDay = { ...facts, admittedOn: undefined } as unknown as typeof facts;
    expect(assessRatingDuty(undefinedDay, "2025-12-15")).toEqual(assessRatingDuty(facts, "2025-12-15"));
    expect(assessRatingDuty(facts, "2025-12-15")).toMatchObject({
      kind: "insufficient-facts",
      missing: ["admittedOn", "meetingOn", "periodLastDay"],
    });
  });
});
