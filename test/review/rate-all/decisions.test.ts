import { describe, expect, it } from "vitest";
import { collectiveYear, memberYear, organisationYear } from "../../../src/rating/index.ts";
import { memberRatings, type RegisterGiven } from "../../../src/register/index.ts";
import { mergeRatedSummaries, rateAll, ratingIn, redoAfter, waysTo } from "../../../src/review/rate-all/index.ts";
import { yearPeriod } from "../../../src/time/index.ts";
import { branchOf2025 as branch } from "../../kit/rating-facts.ts";
import {
  branchesOf,
  commune,
  communeOf,
  decided,
  goodItself,
  rate,
  registerOf,
  rowOf,
  terms,
  year,
} from "./commune.ts";

describe("recorded decisions", () => {
  const below = [decided("good"), decided("good"), decided("completed")];

  it("stand above the facts, which are a doubt where they point elsewhere", () => {
    const rated = rate(communeOf({ facts: goodItself, ...decided("completed") }, below));
    expect(rowOf(rated, "x1")).toMatchObject({ basis: "decision", class: "completed", lowest: "completed" });
    expect(rated.doubts).toEqual([
      {
        code: "rating.facts-point-elsewhere",
        kind: "review",
        organisationId: "x1",
        decided: "completed",
        byFacts: "good",
      },
    ]);
    const { outcome, review } = ratingIn(rated, "x1");
    expect(outcome).toMatchObject({ kind: "assessed", value: "completed", because: ["ratingDecision.recorded"] });
    expect(review).toMatchObject({ decided: "completed", byFacts: { value: "good" } });
    expect(rated.summary).toMatchObject({ decided: 4, doubts: 1 });
  });

  it("give no doubt where one that meets excellent was decided good, nor where the facts leave it open", () => {
    const excellent = [decided("good"), decided("good"), decided("good")];
    const rated = rate(communeOf({ facts: goodItself, ...decided("good") }, excellent));
    expect([rated.doubts, ratingIn(rated, "x1").review]).toEqual([[], null]);
    const open = rate(communeOf({ facts: goodItself, ...decided("good") }, [{}]));
    expect([open.doubts, ratingIn(open, "x1").review]).toEqual([[], null]);
    expect(ratingIn(rate(communeOf(decided("good"), [])), "x1").review).toBeNull();
  });

  it("taken later do not count yet", () => {
    const rated = rate(communeOf(decided("good", "2021-12-21"), []));
    expect(rowOf(rated, "x1")).toMatchObject({
      basis: "facts",
      class: null,
      lowest: "not-completed",
      highest: "excellent",
    });
    expect(ratingIn(rated, "x1").outcome?.missing).toEqual(["facts", "decision"]);
    expect(waysTo(rated, "x1", "good")).toEqual({ unmet: [], ways: [], missing: ["facts"] });
  });

  it("in classes before 2018 count as they are, and may be any class above", () => {
    const old = { decision: { class: "clean-and-strong", decidedBy: "x1", decidedOn: "2021-12-01" } } as const;
    const rated = rate(communeOf({ facts: goodItself }, [old, decided("good")]));
    expect(rowOf(rated, "b1")).toMatchObject({ class: "clean-and-strong", lowest: "clean-and-strong" });
    expect(rowOf(rated, "x1")).toMatchObject({ class: null, lowest: "completed", highest: "excellent" });
    expect(rated.groups).toMatchObject([{ decided: [], good: 1 }]);
  });
});

describe("who is rated", () => {
  it("is in rating order; party groups are not, and one that ended before the end of the year is", () => {
    const ended = { id: "old", name: "Chi bộ cũ", kind: "branch", armedForces: false, lastDay: "2021-06-30" } as const;
    const group = { id: "g1", name: "Tổ đảng 1", kind: "party-group", armedForces: false, parentId: "b1" } as const;
    const register = registerOf({
      organisations: [commune, ended, ...branchesOf(1), group],
      ratings: [{ organisationId: "old", ...year, subject: decided("good") }],
    });
    const rated = rate(register);
    expect(rated.organisations.map(({ organisationId }) => organisationId)).toEqual(["old", "b1", "x1"]);
    expect(ratingIn(rated, "old")).toMatchObject({ class: "good", group: null });
    expect(() => ratingIn(rated, "g1")).toThrow(RangeError);
    expect(rated.summary).toMatchObject({ withoutRecord: 2, organisations: { rated: 1, exempt: 0 } });
  });

  it("is told apart by duty and counted once", () => {
    const rated = rate(communeOf(null, [{ duty: "exempt" }, { duty: "suspended" }, decided("good"), {}]));
    expect(rated.summary.organisations).toMatchObject({
      rated: 1,
      exempt: 1,
      notRated: { suspended: 1, "class-open": 1 },
    });
    expect(ratingIn(rated, "b1")).toMatchObject({ basis: "not-rated", outcome: null });
  });

  it("is rated by the ratings of just this period", () => {
    const register = registerOf({
      organisations: [commune],
      ratings: [{ organisationId: "x1", ...yearPeriod(2022), subject: decided("good") }],
    });
    expect(rowOf(rate(register), "x1")?.basis).toBe("no-record");
  });

  it("may be rated by facts of another subject, to which nothing from below is added", () => {
    const facts = collectiveYear({ disunityConcluded: true });
    const rated = rate(communeOf({ facts }, [decided("good")]));
    expect(rowOf(rated, "x1")?.class).toBe("not-completed");
    expect(ratingIn(rated, "x1")).toMatchObject({ outcome: { value: "not-completed" }, below: null });
    expect(waysTo(rated, "x1", "not-completed").unmet).toEqual([]);
    const open = rate(communeOf({ facts: memberYear({}) }, []));
    expect(rowOf(open, "x1")).toMatchObject({ class: null, lowest: "not-completed", highest: "excellent" });
  });
});

describe("what the text leaves open", () => {
  const year2025 = yearPeriod(2025);
  const gap = { facts: { ...branch, beyond: 0 } };

  it("is said once for all bodies, with the class under each reading", () => {
    const late = { facts: { ...branch, score: 75, late: 1 } };
    const subjects = { b1: gap, b2: gap, b3: late, b4: late };
    const ratings = Object.entries(subjects).map(([organisationId, subject]) => {
      return { organisationId, ...year2025, subject };
    });
    const register = registerOf({ organisations: [commune, ...branchesOf(4)], ratings });
    const rated = rateAll(register, year2025, { ...terms, decidedOn: "2025-12-20" });
    expect(rated.summary.openPoints).toEqual([
      {
        reason: "no-class-fits",
        decidedBy: "rating-authority",
        organisations: 4,
        readings: [{ code: "band-as-floor", classes: { good: 2, completed: 2 } }],
      },
    ]);
    const settled = rateAll(register, year2025, { ...terms, decidedOn: "2025-12-20", readings: ["band-as-floor"] });
    expect(settled.summary).toMatchObject({ openPoints: [], organisations: { classes: { good: 2, completed: 2 } } });
  });

  it("is no rule known on a day before the first that was read", () => {
    const rated = rateAll(communeOf({ facts: goodItself }, []), year, { ...terms, decidedOn: "2021-12-20" });
    expect(rowOf(rated, "x1")).toMatchObject({ class: null });
    const year2016 = yearPeriod(2016);
    const ratings = [{ organisationId: "x1", ...year2016, subject: { facts: goodItself } }];
    const early = rateAll(registerOf({ organisations: [commune], ratings }), year2016, {
      ...terms,
      decidedOn: "2016-12-20",
    });
    expect(ratingIn(early, "x1")).toMatchObject({
      class: null,
      lowest: "not-completed",
      outcome: { kind: "out-of-scope" },
    });
    expect(() => waysTo(early, "x1", "good")).toThrow(RangeError);
    const few = organisationYear({ form: "branch", ratedGood: 2 });
    const small = [{ organisationId: "x1", ...year2016, subject: { facts: few } }];
    const ofFew = rateAll(registerOf({ organisations: [commune], ratings: small }), year2016, {
      ...terms,
      decidedOn: "2016-12-20",
    });
    expect(ratingIn(ofFew, "x1").outcome).toMatchObject({ kind: "out-of-scope", steps: [] });
  });
});

describe("waysTo", () => {
  it("tells what stands between a body and a class, with what came from below", () => {
    const rated = rate(communeOf({ facts: goodItself }, [decided("good"), decided("completed")]));
    const { unmet, ways } = waysTo(rated, "x1", "excellent");
    expect(unmet).toMatchObject([{ code: "hd21Organisation.good80", actual: { part: 1, whole: 2 } }]);
    expect(ways).toEqual([]);
    const late = organisationYear({ ...branch, late: 1 });
    const ratings = [{ organisationId: "b1", ...yearPeriod(2025), subject: { facts: late } }];
    const of2025 = rateAll(
      registerOf({ organisations: branchesOf(1).map((one) => ({ ...one, parentId: null })), ratings }),
      yearPeriod(2025),
      {
        ...terms,
        decidedOn: "2025-12-20",
      },
    );
    expect(waysTo(of2025, "b1", "excellent").ways).toEqual([[{ fact: "late", from: 1, to: 0 }]]);
  });
});

describe("an annulment", () => {
  const province = { id: "p1", name: "Đảng bộ tỉnh 01", kind: "province", armedForces: false } as const;
  const organisations: RegisterGiven["organisations"] = [province, { ...commune, parentId: "p1" }, ...branchesOf(3)];
  const subjects = {
    b1: decided("good"),
    b2: decided("good"),
    b3: decided("completed"),
    x1: { facts: goodItself },
    p1: { facts: goodItself },
  };
  const registerWith = (own: object) => {
    const ratings = Object.entries({ ...subjects, ...own }).map(([organisationId, subject]) => ({
      organisationId,
      ...year,
      subject,
    }));
    return registerOf({ organisations, ratings });
  };

  it("re-does every rating above that was built on it, and the count in their groups", () => {
    const rated = rate(registerWith({}));
    expect(redoAfter(rated, "b1")).toEqual({ organisations: ["x1", "p1"], groups: ["x1 branch", "p1 commune"] });
    expect(redoAfter(rated, "p1")).toEqual({ organisations: [], groups: [] });
    const without = rate(registerWith({ b1: {} }));
    expect(rowOf(rated, "x1")).toMatchObject({ class: "good" });
    expect(rowOf(without, "x1")).toMatchObject({ class: null, lowest: "completed", highest: "good" });
    expect(rowOf(without, "b2")).toEqual(rowOf(rated, "b2"));
  });

  it("goes no further than a body that is not rated", () => {
    const rated = rate(registerWith({ x1: { duty: "newly-formed" } }));
    expect(redoAfter(rated, "b1")).toEqual({ organisations: [], groups: ["x1 branch"] });
  });
});

describe("mergeRatedSummaries", () => {
  it("adds up registers rated apart, whatever the order", () => {
    const more = {
      memberRatings: [
        memberRatings({ organisationId: "b1", ...year, counts: { kind: "member", classes: { good: 6 } } }),
      ],
    };
    const one = rate(communeOf({ facts: goodItself }, [decided("good"), {}], more)).summary;
    const other = rate(communeOf(decided("completed"), [decided("excellent")])).summary;
    const merged = mergeRatedSummaries([one, other]);
    expect(merged).toMatchObject({ decided: 3, lackingFacts: 2, organisations: { rated: 3 }, members: { rated: 6 } });
    expect(mergeRatedSummaries([other, one])).toEqual(merged);
    expect(mergeRatedSummaries([other, other]).members).toBeNull();
    expect(mergeRatedSummaries(new Set([one]))).toEqual(one);
  });
});

describe("misuse", () => {
  const rated = rate(communeOf(null, []));
  const register = communeOf(null, []);

  it.each([
    ["no register", () => rateAll({} as never, year, terms), TypeError, "rateAll: the register is not one"],
    ["no period", () => rateAll(register, undefined as never, terms), TypeError, "rateAll"],
    ["no options", () => rateAll(register, year, undefined as never), TypeError, "rateAll: the options are undefined"],
    ["a near key", () => rate(register, { readngs: [] } as never), TypeError, 'did you mean "readings"?'],
    ["no day", () => rate(register, { decidedOn: "2021-12-32" as never }), RangeError, '"2021-12-32"'],
    ["a day before the period", () => rate(register, { decidedOn: "2020-12-20" }), RangeError, "before the period"],
    ["no share", () => rate(register, { excellenceShare: undefined as never }), TypeError, "excellenceShare"],
    [
      "a near share",
      () => rate(register, { excellenceShare: "ordinry" as never }),
      RangeError,
      'did you mean "ordinary"?',
    ],
    ["no group", () => rate(register, { group: undefined as never }), TypeError, "group is undefined"],
    ["a group that is no name", () => rate(register, { group: (() => 7) as never }), TypeError, "group gave 7"],
    [
      "a share of a group that is none",
      () => rate(register, { group: () => "g", excellenceShare: (() => "half") as never }),
      RangeError,
      "the share of a group",
    ],
    ["a reading that is none", () => rate(register, { readings: ["band"] as never }), RangeError, "band"],
    ["ratingIn of no rating", () => ratingIn({} as never, "x1"), TypeError, "ratingIn: the rated register is none"],
    ["ratingIn of no id", () => ratingIn(rated, undefined as never), TypeError, "ratingIn: the id is undefined"],
    ["ratingIn of an unknown id", () => ratingIn(rated, "x2"), RangeError, "ratingIn: no organisation of this id"],
    ["waysTo a class that is none", () => waysTo(rated, "x1", "best" as never), RangeError, "waysTo: target"],
    ["redoAfter of null", () => redoAfter(null as never, "x1"), TypeError, "redoAfter: the rated register is null"],
    ["merging nothing", () => mergeRatedSummaries([]), RangeError, "there is no summary"],
    ["merging what is no list", () => mergeRatedSummaries(undefined as never), TypeError, "summaries is undefined"],
    ["merging null", () => mergeRatedSummaries(null as never), TypeError, "summaries is null"],
    ["merging what is no summary", () => mergeRatedSummaries([{}] as never), TypeError, "excellence of a summary"],
  ])("refuses %s", (_, call, error, message) => {
    expect(call).toThrow(error);
    expect(call).toThrow(message);
  });
});
