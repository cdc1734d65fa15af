import { describe, expect, it } from "vitest";
import { organisationYear, type RatingCountsGiven } from "../../../src/rating/index.ts";
import { memberRatings, type RegisterGiven } from "../../../src/register/index.ts";
import { ratingIn, waysTo } from "../../../src/review/rate-all/index.ts";
import { communeOf, decided, goodItself, rate, rowOf, type SubjectGiven, year } from "./commune.ts";

const own = { facts: goodItself };
const good = decided("good");
const completed = decided("completed");
const none = decided("not-completed");
/** Nothing is known of it but that it is to be rated. */
const open: SubjectGiven = {};
/** Its criteria are average, so that it is completed at best. */
const atMostCompleted = {
  facts: organisationYear({ ...goodItself, partyBuilding: "level-average", targetsReached: null }),
};

function times<One>(count: number, one: One): readonly One[] {
  return Array.from({ length: count }, () => one);
}

describe("21-HD/BTCTW, II.B.1.3: an organisation by the classes of those directly below it", () => {
  it.each([
    ["80 of 100 are good or better", [...times(4, good), completed], "excellent"],
    ["79 of 100 are not", [...times(3, good), completed], "good"],
    ["half are good", [good, completed], "good"],
    ["fewer than half are", [good, completed, completed], "completed"],
    ["one did not complete", [...times(4, good), none], "completed"],
    ["the newly formed is not rated", [...times(4, good), completed, { duty: "newly-formed" } as const], "excellent"],
  ])("decided below: %s", (_, below, expected) => {
    const rated = rate(communeOf(own, below));
    expect(rowOf(rated, "x1")).toMatchObject({ basis: "facts", class: expected });
    expect(ratingIn(rated, "x1").outcome).toMatchObject({ kind: "assessed", value: expected });
  });

  it.each([
    ["8 of 10 good with one open below: that one may not have completed", [...times(9, good), open], null, "completed"],
    [
      "the same with one decided not completed: nothing depends on the open one",
      [...times(9, good), none, open],
      "completed",
      "completed",
    ],
    ["one that is completed at best and may not be", [...times(9, good), atMostCompleted], null, "completed"],
    [
      "facts below that give good",
      [...times(4, completed), { facts: organisationYear({ ...goodItself, partyBuilding: "level-average" }) }],
      "completed",
      "completed",
    ],
    ["a body below without any record", [...times(9, good), null], null, "completed"],
    ["no body below with a record, so that there may be none that is rated", [null, null], null, "completed"],
  ] as const)("open below: %s", (_, below, expected, lowest) => {
    const rated = rate(communeOf(own, below));
    const row = rowOf(rated, "x1");
    expect(row).toMatchObject({ class: expected, lowest });
    expect(ratingIn(rated, "x1").outcome?.value ?? null).toBe(expected);
  });

  it("names the facts below that are missing, and whose they are", () => {
    const rated = rate(communeOf(own, [...times(9, good), open]));
    const { outcome, below, lowest, highest } = ratingIn(rated, "x1");
    expect(outcome).toMatchObject({ kind: "insufficient-facts" });
    expect(outcome?.missing).toContain("ratedNotCompleted");
    expect(below?.open).toEqual(["b10"]);
    expect([lowest, highest]).toEqual(["completed", "excellent"]);
    expect(below?.facts.find(({ fact }) => fact === "ratedGood")).toMatchObject({
      atLeast: 9,
      atMost: 10,
      recorded: null,
    });
    expect(waysTo(rated, "x1", "good").missing).toContain("ratedNotCompleted");
    expect(rated.summary).toMatchObject({ lackingFacts: 2, decided: 9 });
  });

  it("is left to the authority where only the authority can settle what is open below", () => {
    // 21-HD/BTCTW does not say what a disciplined branch with better criteria gets.
    const members = { ratedExcellent: 0, ratedGood: 20, ratedCompleted: 0, ratedNotCompleted: 0, members: 20 };
    const branch = { facts: organisationYear({ ...goodItself, ...members, disciplined: true }) };
    const rated = rate(communeOf(own, [...times(9, good), branch]));
    expect(ratingIn(rated, "b10").outcome).toMatchObject({ kind: "undetermined", reason: "text-not-read" });
    const left = { kind: "undetermined", reason: "discretion", decidedBy: "rating-authority", readings: [] };
    expect(ratingIn(rated, "x1")).toMatchObject({ outcome: left, class: null, lowest: "completed" });
    expect(rated.summary).toMatchObject({
      lackingFacts: 0,
      openPoints: [{ reason: "discretion" }, { reason: "text-not-read" }],
    });
  });

  it("lacks its own facts as well as those of others", () => {
    const rated = rate(communeOf({ facts: organisationYear({ ...goodItself, partyBuilding: null }) }, [good, open]));
    expect(ratingIn(rated, "x1").outcome?.missing).toEqual(expect.arrayContaining(["partyBuilding", "ratedGood"]));
  });

  it("says no number in a step that what is open would change", () => {
    // Five did not complete: more than half are not good, whatever the sixth is, and not all have completed.
    const rated = rate(communeOf(own, [...times(4, good), ...times(5, none), open]));
    const { outcome } = ratingIn(rated, "x1");
    expect(outcome).toMatchObject({ kind: "assessed", value: "completed" });
    const step = outcome?.steps.find(({ code }) => code === "hd21Organisation.allCompleted");
    expect(step).toMatchObject({ actual: null, result: "not-met" });
    const settled = outcome?.steps.find(({ code }) => code === "hd21Organisation.partyBuildingGood");
    expect(settled).toMatchObject({ actual: "level-excellent", result: "met" });
  });

  it("tells from which records a fact follows", () => {
    const rated = rate(communeOf(own, [good, completed, null]));
    const facts = ratingIn(rated, "x1").below?.facts ?? [];
    expect(facts.find(({ fact }) => fact === "units")?.derivedFrom).toEqual([
      { list: "organisations", organisationId: "b1" },
      { list: "organisations", organisationId: "b2" },
      { list: "organisations", organisationId: "b3" },
    ]);
    expect(facts.find(({ fact }) => fact === "ratedGood")?.derivedFrom).toEqual([
      { list: "ratings", organisationId: "b1" },
      { list: "ratings", organisationId: "b2" },
    ]);
    expect(facts.find(({ fact }) => fact === "form")).toMatchObject({
      atLeast: "organisation",
      derivedFrom: [{ list: "organisations", organisationId: "x1" }],
    });
  });

  it("leaves out what has no record where all ratings are at hand", () => {
    const complete = [{ organisationId: "x1", of: "ratings", firstDay: "2021-01-01", lastDay: "2021-12-31" }] as const;
    const rated = rate(communeOf(own, [...times(4, good), completed, null], { complete }));
    expect(rowOf(rated, "b6")).toEqual({
      organisationId: "b6",
      basis: "not-rated",
      class: null,
      lowest: null,
      highest: null,
      group: null,
    });
    expect(rowOf(rated, "x1")?.class).toBe("excellent");
    expect(ratingIn(rated, "b6")).toMatchObject({ outcome: null, review: null, below: null, cap: null });
    expect(rated.summary).toMatchObject({ withoutRecord: 0, organisations: { rated: 6 } });
  });
});

describe("a branch by the classes of its members", () => {
  const counts = { kind: "member", classes: { good: 16, completed: 4 } } as const;
  const branch = { facts: organisationYear({ ...goodItself, members: 20 }) };
  const withMembers = (given: Partial<RatingCountsGiven>): Partial<RegisterGiven> => ({
    memberRatings: [memberRatings({ organisationId: "b1", ...year, counts: { ...counts, ...given } })],
  });

  it.each([
    ["16 of 20 are good", {}, "excellent"],
    ["15 of 20 are", { classes: { good: 15, completed: 5 } }, "good"],
    ["one is open", { notRated: { "class-open": 1 } }, null],
    [
      "one is open, and it does not matter",
      { classes: { good: 4, completed: 15, "not-completed": 1 }, notRated: { "class-open": 1 } },
      "completed",
    ],
    ["classes of an earlier rule-book may be any", { classes: { good: 16, "qualified-good": 4 } }, null],
  ])("%s", (_, given, expected) => {
    const rated = rate(communeOf(null, [branch], withMembers(given)));
    expect(rowOf(rated, "b1")?.class).toBe(expected);
    expect(ratingIn(rated, "b1").outcome?.value ?? null).toBe(expected);
    expect(rated.summary.members?.rated).toBe(20);
  });

  it("is left open without its members' ratings, and where all are at hand and there are none", () => {
    const complete = [
      { organisationId: "x1", of: "memberRatings", firstDay: "2021-01-01", lastDay: "2021-12-31" },
    ] as const;
    expect(rowOf(rate(communeOf(null, [branch])), "b1")).toMatchObject({
      class: null,
      lowest: "completed",
      highest: "excellent",
    });
    const nobody = rate(communeOf(null, [branch], { complete }));
    expect(ratingIn(nobody, "b1").outcome).toMatchObject({ kind: "undetermined", reason: "text-silent" });
    expect(nobody.summary.openPoints).toMatchObject([{ reason: "text-silent", organisations: 1 }]);
  });

  it("takes its members from its count as of the end of the period", () => {
    const counted = [{ on: "2021-06-30", official: 18, probationary: 2 }] as const;
    const organisations = [
      { id: "b1", name: "Chi bộ 1", kind: "branch", armedForces: false, counts: counted },
    ] as const;
    const facts = organisationYear({ ...goodItself, membersDisciplined: 5 });
    const rated = rate(
      communeOf(null, [], {
        organisations,
        ratings: [{ organisationId: "b1", firstDay: "2021-01-01", lastDay: "2021-12-31", subject: { facts } }],
      }),
    );
    expect(rowOf(rated, "b1")?.class).toBe("not-completed");
  });

  it("shows no ratings of fewer than five members", () => {
    const few = { classes: { good: 3, completed: 1 } };
    const rated = rate(
      communeOf(null, [{ facts: organisationYear({ ...goodItself, members: 4, ratedGood: 2 }) }], withMembers(few)),
    );
    const { outcome, below } = ratingIn(rated, "b1");
    expect(outcome?.steps.find(({ code }) => code === "hd21Organisation.good80")?.actual).toBeNull();
    expect(below?.facts.map(({ fact }) => fact)).toEqual([
      "form",
      "units",
      "unitsDisciplined",
      "subordinateDisciplined",
    ]);
    expect(rated.doubts).toEqual([
      {
        code: "rating.contradicted-from-below",
        kind: "review",
        organisationId: "b1",
        fact: "ratedGood",
        recorded: null,
        atLeast: null,
        atMost: null,
      },
    ]);
    expect(
      waysTo(rated, "b1", "excellent").unmet.find(({ code }) => code === "hd21Organisation.good80")?.actual,
    ).toBeNull();
    expect(rated.summary.members?.isTooSmallToShow).toBe(true);
  });
});

describe("what is recorded of those below", () => {
  it("counts before the records below, and is a doubt where they contradict it", () => {
    const facts = organisationYear({
      ...goodItself,
      form: "branch",
      members: 20,
      units: 3,
      ratedGood: 5,
      ratedCompleted: 0,
      ratedExcellent: 0,
      ratedNotCompleted: 0,
    });
    const rated = rate(communeOf({ facts }, times(4, good)));
    expect(rowOf(rated, "x1")?.class).toBe("excellent");
    expect(
      rated.doubts.map((doubt) => ("fact" in doubt ? [doubt.fact, doubt.recorded, doubt.atLeast, doubt.atMost] : [])),
    ).toEqual([
      ["form", "branch", "organisation", "organisation"],
      ["units", 3, 4, 4],
    ]);
    const asRecorded = organisationYear({ ...goodItself, ratedGood: 5 });
    expect(rate(communeOf({ facts: asRecorded }, times(4, good))).doubts).toMatchObject([
      { organisationId: "x1", fact: "ratedGood", recorded: 5, atLeast: 4, atMost: 4 },
    ]);
    expect(rate(communeOf({ facts: asRecorded }, [...times(4, good), open])).doubts).toEqual([]);
  });
});

describe("organisations disciplined below", () => {
  const on2024 = { decidedOn: "2024-12-20" } as const;
  const itself = organisationYear({
    taskResults: "level-good",
    otherCriteria: "level-good",
    memberDisciplined: false,
    targets: 10,
    targetsReached: 10,
    mainTargetsMissed: false,
    forceMajeure: false,
    collectiveDisciplined: false,
    selfDetectedAndRepaired: true,
  });
  const clean = { facts: organisationYear({ disciplined: false }) };
  const disciplined = { facts: organisationYear({ disciplined: true }) };

  it.each([
    ["1 of 5: 20 percent are no more than 20 percent", [disciplined, ...times(4, clean)], "good"],
    ["1 of 4", [disciplined, ...times(3, clean)], "not-completed"],
    ["1 of 5, of one it is not known", [disciplined, ...times(3, clean), {}], null],
    ["2 of 5, of one it is not known", [disciplined, disciplined, ...times(2, clean), {}], "not-completed"],
    ["none, of one of ten it is not known", [...times(9, clean), {}], "good"],
    ["none", times(3, clean), "good"],
  ])("124-QĐ/TW, 12(4): %s", (_, below, expected) => {
    const rated = rate(communeOf({ facts: itself }, below), on2024);
    expect(rowOf(rated, "x1")?.class).toBe(expected);
    expect(ratingIn(rated, "x1").outcome?.value ?? null).toBe(expected);
  });

  it.each([
    ["directly below", [disciplined], true],
    ["none", [clean], false],
    [
      "one further down: the text does not say whether it counts",
      [{ facts: organisationYear({ disciplined: false, subordinateDisciplined: true }) }],
      null,
    ],
    ["not known", [{}], null],
  ])("whether any was: %s", (_, below, expected) => {
    const facts = ratingIn(rate(communeOf({ facts: itself }, below), on2024), "x1").below?.facts;
    expect(facts?.find(({ fact }) => fact === "subordinateDisciplined")?.atLeast).toBe(expected);
  });

  it("is not known of an organisation of which the register has nothing below", () => {
    const facts = ratingIn(rate(communeOf({ facts: itself }, []), on2024), "x1").below?.facts;
    expect(facts?.map(({ fact, atLeast }) => [fact, atLeast])).toEqual([
      ["ratedExcellent", null],
      ["ratedGood", null],
      ["ratedCompleted", null],
      ["ratedNotCompleted", null],
      ["form", "organisation"],
      ["units", null],
      ["unitsDisciplined", null],
      ["subordinateDisciplined", null],
    ]);
  });
});
