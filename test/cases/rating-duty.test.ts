import { describe, expect, it } from "vitest";
import type { Outcome, ReadingCode } from "../../src/outcome/index.ts";
import {
  assessOldBranchOpinion,
  assessRatingDuty,
  assessSpecialCase,
  type BodyDuty,
  bodyDuty,
  classUnder,
  judgeRatingDuty,
  type MemberDuty,
  memberDuty,
  type RatingDuty,
  type SpecialCase,
} from "../../src/rating/index.ts";
import { yearPeriod } from "../../src/time/index.ts";

const member = memberDuty({
  exempt: false,
  suspended: false,
  admittedOn: "2000-05-19",
  meetingOn: "2025-12-10",
  periodLastDay: "2025-12-31",
});
const in2020 = { admittedOn: "2020-08-10", meetingOn: "2020-12-10", periodLastDay: "2020-12-31" } as const;
const body = bodyDuty({ formedOn: "2021-07-01", meetingOn: "2021-12-10", periodLastDay: "2021-12-31" });

const members: readonly (readonly [string, Partial<MemberDuty>, string, readonly ReadingCode[], string])[] = [
  ["19: four months in the Party, under 366", { admittedOn: "2025-08-10" }, "2025-12-20", [], "neither"],
  ["19b: four months, under 21-HD/BTCTW", in2020, "2020-12-20", [], "reviewed-only"],
  [
    "four months, under 124",
    { admittedOn: "2024-08-10", meetingOn: "2024-12-10", periodLastDay: "2024-12-31" },
    "2024-12-20",
    [],
    "neither",
  ],
  ["19c: suspended from Party activity, under 366", { suspended: true }, "2025-12-20", [], "neither"],
  ["19c: the same under 124", { suspended: true }, "2024-12-20", [], "neither"],
  ["19c: the same under 21-HD/BTCTW", { suspended: true }, "2020-12-20", [], "neither"],
  ["not excluded by the text of 16-HD/BTCTW", { suspended: true }, "2018-12-20", [], "rated"],
  ["exempt, under 16-HD/BTCTW", { exempt: true }, "2018-12-20", [], "neither"],
  ["exempt, under 366", { exempt: true }, "2025-12-20", [], "neither"],
  ["a member of long standing", {}, "2025-12-20", [], "rated"],
  ["six months on the day of the meeting", { admittedOn: "2025-06-10" }, "2025-12-20", [], "rated"],
  ["a day less at the meeting", { admittedOn: "2025-06-11" }, "2025-12-20", [], "open-reading"],
  ["the same, counted to the meeting", { admittedOn: "2025-06-11" }, "2025-12-20", ["meeting-day"], "neither"],
  ["the same, counted to the year-end", { admittedOn: "2025-06-11" }, "2025-12-20", ["year-end"], "rated"],
  ["six months to the last day of June", { admittedOn: "2025-06-30" }, "2025-12-20", ["year-end"], "rated"],
  ["admitted on 1 July", { admittedOn: "2025-07-01" }, "2025-12-20", [], "neither"],
  ["before 2018 nothing was read", {}, "2016-12-20", [], "no-rule-known"],
];

const bodies: readonly (readonly [string, Partial<BodyDuty>, string, string])[] = [
  ["formed five months before, under 21-HD/BTCTW", {}, "2021-12-20", "not-rated"],
  ["formed long before", { formedOn: "2015-01-01" }, "2021-12-20", "rated"],
  ["new, under 124", { formedOn: "2021-07-02" }, "2024-12-20", "text-not-read"],
  ["new, under 366", { formedOn: "2021-07-02" }, "2025-12-20", "text-not-read"],
  ["not new, under 366", { formedOn: "2021-01-01" }, "2025-12-20", "rated"],
  ["under 16-HD/BTCTW", {}, "2018-12-20", "no-rule-known"],
  ["before the first rule-book", {}, "2007-12-20", "no-rule-known"],
];

function answer(outcome: Outcome<RatingDuty>): string {
  if (outcome.kind === "assessed") return outcome.value;
  return outcome.kind === "undetermined" || outcome.kind === "out-of-scope" ? outcome.reason : outcome.kind;
}

describe("assessRatingDuty", () => {
  it.each(members)("%s", (_, facts, on, readings, expected) => {
    const [known, day] = [{ ...member, ...facts }, on as "2025-12-20"];
    const outcome = assessRatingDuty(known, day, { readings });
    expect(answer(outcome)).toBe(expected);
    expect(judgeRatingDuty(known, day, { readings })).toMatchObject({ kind: outcome.kind });
  });

  it.each(bodies)("body, %s", (_, facts, on, expected) => {
    expect(answer(assessRatingDuty({ ...body, ...facts }, on as "2025-12-20"))).toBe(expected);
    const quick = judgeRatingDuty({ ...body, ...facts }, on as "2025-12-20");
    expect(quick.value ?? quick.reason).toBe(expected);
  });

  it("knows nothing of members before the first rule-book", () => {
    expect(answer(assessRatingDuty(member, "2008-10-09"))).toBe("no-rule-known");
  });

  it("asks for the day of admission, unless the member is exempt anyway", () => {
    expect(assessRatingDuty({ ...member, admittedOn: null }, "2025-12-20")).toMatchObject({ missing: ["admittedOn"] });
    expect(assessRatingDuty({ ...member, admittedOn: null, exempt: true }, "2025-12-20")).toMatchObject({
      value: "neither",
    });
  });
});

const cases: readonly (readonly [SpecialCase, string, string])[] = [
  ["sick-three-months", "2020-12-20", "completed-at-most"],
  ["sick-three-months", "2025-12-20", "by-actual-results"],
  ["sick-three-months", "2024-12-20", "text-not-read"],
  ["maternity", "2020-12-20", "by-actual-results"],
  ["maternity", "2025-12-20", "by-actual-results"],
  ["transferred", "2020-12-20", "by-the-receiving-branch"],
  ["transferred", "2025-12-20", "text-not-read"],
  ["temporary-activity", "2020-12-20", "by-the-official-branch"],
  ["temporary-activity", "2025-12-20", "by-the-official-branch"],
  ["suspended-from-committee", "2020-12-20", "reviewed-and-rated"],
  ["suspended-from-committee", "2025-12-20", "time-before-suspension"],
  ["small-collective", "2025-10-30", "text-not-read"],
  ["small-collective", "2025-10-31", "inside-the-committee"],
  ["maternity", "2007-12-20", "text-not-read"],
];

describe("assessSpecialCase", () => {
  it.each(cases)("%s on %s: %s", (what, on, expected) => {
    const outcome = assessSpecialCase(what, on as "2025-12-20");
    if (outcome.kind === "assessed") expect(outcome.value).toBe(expected);
    else expect(outcome).toMatchObject({ reason: expected, decidedBy: "rating-authority" });
  });

  it("19d: with results of good, completed in 2020 and good in 2025", () => {
    const left = (["2020-12-20", "2025-12-20"] as const).map((on) => {
      const outcome = assessSpecialCase("sick-three-months", on);
      return outcome.kind === "assessed" ? classUnder(outcome.value, "good") : outcome.kind;
    });
    expect(left).toEqual(["completed", "good"]);
  });

  it("has a ceiling that raises nothing", () => {
    expect(classUnder("completed-at-most", "excellent")).toBe("completed");
    expect(classUnder("completed-at-most", "completed")).toBe("completed");
    expect(classUnder("completed-at-most", "not-completed")).toBe("not-completed");
  });

  it("asks for the opinion of the old branch from six months on", () => {
    const in2021 = yearPeriod(2021);
    expect(assessOldBranchOpinion(in2021, "2021-07-01", "2021-12-15")).toMatchObject({ value: "needed" });
    expect(assessOldBranchOpinion(in2021, "2021-06-30", "2021-12-15")).toMatchObject({ value: "not-needed" });
    expect(assessOldBranchOpinion(in2021, "2021-07-01", "2024-12-15")).toMatchObject({ reason: "text-not-read" });
  });
});
