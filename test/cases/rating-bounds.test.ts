import { describe, expect, it } from "vitest";
import {
  assessAwardStreak,
  assessAwards,
  assessClass,
  assessOldBranchOpinion,
  assessRating,
  assessRatingDuty,
  bodyDuty,
  checkRatingSheet,
  classUnder,
  judgeRating,
  type OrganisationYear,
  quarterlyReportDue,
  type RatedSubject,
  ratingCalendar,
} from "../../src/rating/index.ts";
import { ratingRuleVersions } from "../../src/rating/rule-versions.ts";
import { type CalendarDate, yearPeriod } from "../../src/time/index.ts";
import { branchOf2021, member } from "../kit/rating-facts.ts";

// Both sides of each bound and each day of the rules of rating, where a neighbour of the bound gives another answer.

describe("a recorded decision", () => {
  const subject: RatedSubject = {
    duty: "to-be-rated",
    facts: { ...member, score: 60 },
    decision: { class: "good", decidedBy: "commune-01", decidedOn: "2025-12-20" },
  };

  it.each<[CalendarDate, string, string]>([
    ["2025-12-19", "completed", "facts"],
    ["2025-12-20", "good", "decision"],
    ["2025-12-21", "good", "decision"],
  ])("on %s: %s, by the %s", (on, value, basis) => {
    expect(assessRating(subject, on)).toMatchObject({ basis, outcome: { value } });
    expect(judgeRating(subject, on)).toMatchObject({ kind: "assessed", value });
  });

  it("is reviewed where the facts give excellent and it gives less than good", () => {
    const decided = (one: "good" | "completed") =>
      assessRating(
        { ...subject, facts: member, decision: { class: one, decidedBy: "commune-01", decidedOn: "2025-12-20" } },
        "2025-12-20",
      );
    expect(decided("good").review).toBeNull();
    expect(decided("completed").review).toMatchObject({ decided: "completed", byFacts: { value: "excellent" } });
  });
});

describe("the opinion of the old branch on a transferred member (21-HD/BTCTW II.6)", () => {
  const of = yearPeriod(2021);

  it.each<[CalendarDate, string]>([
    ["2021-01-01", "not-needed"],
    ["2021-06-30", "not-needed"],
    ["2021-07-01", "needed"],
    ["2021-12-31", "needed"],
  ])("moved on %s: %s", (movedOn, expected) => {
    const outcome = assessOldBranchOpinion(of, movedOn, "2021-12-15");
    expect(outcome).toMatchObject({ kind: "assessed", value: expected });
    expect(outcome.steps).toMatchObject([
      { actual: movedOn, operator: ">=", expected: "2021-07-01", result: expected === "needed" ? "met" : "not-met" },
    ]);
  });

  it.each(["2020-12-31", "2022-01-01"] as const)("is not asked of a transfer outside the year: %s", (movedOn) => {
    expect(() => assessOldBranchOpinion(of, movedOn, "2021-12-15")).toThrow(RangeError);
  });

  it("was read in no guidance before the first and since the last", () => {
    expect(assessOldBranchOpinion(of, "2021-07-01", "2000-12-15")).toMatchObject({ reason: "text-not-read" });
  });
});

describe("completed at most", () => {
  it.each([
    ["excellent", "completed"],
    ["good", "completed"],
    ["completed", "completed"],
    ["not-completed", "not-completed"],
  ] as const)("%s: %s", (value, expected) => {
    expect(classUnder("completed-at-most", value)).toBe(expected);
  });
});

describe("the streak of years that opens an award", () => {
  it.each([
    ["excellent", 1, "met"],
    ["good", 0, "not-met"],
  ] as const)("%s: %d, %s", (own, actual, result) => {
    const outcome = assessAwardStreak([{ year: 2025, class: own, chosen: true }], "2026-02-03", {
      recipient: "branch",
    });
    const steps = outcome.steps.filter(({ code }) => code === "awardStreak.years");
    expect(steps).toMatchObject([{ actual, result, operator: ">=", expected: 1 }]);
  });

  it("says from which day the forms are known", () => {
    const year = [{ year: 2025, class: "excellent", chosen: true }] as const;
    const codes = assessAwards(year, "2026-02-03", { recipient: "branch" }).steps.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["awardStreak.years", "awardForms.inForce"]));
  });
});

describe("the calendar of ratings", () => {
  it("has no year of which a step would fall after the last day there is", () => {
    expect(ratingCalendar("calendar-year", 9998)).toHaveLength(3);
    expect(() => ratingCalendar("calendar-year", 9999)).toThrow(RangeError);
    expect(() => ratingCalendar("calendar-year", 0)).toThrow(RangeError);
  });

  it.each([
    ["2025-Q3", null],
    ["2025-Q4", "2025-12-14"],
  ] as const)("the report of %s is due by %s", (quarter, lastDay) => {
    expect(quarterlyReportDue(quarter)?.lastDay ?? null).toBe(lastDay);
  });
});

describe("the lines of a score sheet", () => {
  const told = (points: number) =>
    checkRatingSheet("leader", {
      general: [{ code: "a", most: 30, points: 30 }],
      tasks: [{ code: "b", most: 70, points }],
    });

  it("have from 0 to their most, both included", () => {
    expect(told(0)).toMatchObject({ kind: "accepted", value: { tasks: 0, score: 30 } });
    expect(told(70)).toMatchObject({ kind: "accepted", value: { score: 100 } });
    expect(told(-0.01)).toMatchObject({ issues: [{ code: "more-than-the-whole", path: ["tasks", 0, "points"] }] });
    expect(told(70.01)).toMatchObject({ issues: [{ code: "more-than-the-whole", path: ["tasks", 0, "points"] }] });
  });
});

describe("a body that was formed in the year", () => {
  const meetingOn = "2025-12-20";
  const formed = (formedOn: CalendarDate | null, over: Partial<Parameters<typeof bodyDuty>[0]> = {}) =>
    assessRatingDuty(bodyDuty({ formedOn, meetingOn, periodLastDay: "2025-12-31", ...over }), meetingOn);

  it("is neither old enough nor too young while a day is not known", () => {
    expect(formed("2025-01-01").kind).toBe("assessed");
    expect(formed("2025-11-01", { meetingOn: null, periodLastDay: null }).kind).toBe("insufficient-facts");
    expect(formed(null).kind).toBe("insufficient-facts");
  });
});

describe("counts that are not known", () => {
  it.each(["tasks", "done"] as const)("leave the class open: %s (366-QĐ/TW Art. 11)", (name) => {
    const outcome = assessClass({ ...member, score: 60, [name]: null }, "2025-12-15");
    expect(outcome).toMatchObject({ kind: "insufficient-facts" });
    expect(outcome.missing).toContain(name);
  });

  it.each(["ratedExcellent", "ratedGood", "ratedCompleted", "ratedNotCompleted"] as const)(
    "leave the class of a branch open: %s (21-HD/BTCTW)",
    (name) => {
      const facts: OrganisationYear = { ...branchOf2021, [name]: null };
      const outcome = assessClass(facts, "2021-12-15");
      expect(outcome.kind).toBe("insufficient-facts");
      expect(outcome.missing).toContain(name);
    },
  );
});

describe("the rules of rating by their days", () => {
  it("follow each other, and one that holds on through two rule-books is one", () => {
    const versions = ratingRuleVersions();
    const questions = [...new Set(versions.map(({ question }) => question))];
    for (const question of questions) {
      const own = versions.filter((one) => one.question === question);
      own.slice(1).forEach((one, index) => {
        const before = own[index];
        expect(one.rule).not.toBe(before?.rule);
        expect(one.firstDay > (before?.lastDay as CalendarDate)).toBe(true);
      });
    }
    expect(questions.length).toBeGreaterThan(4);
  });
});
