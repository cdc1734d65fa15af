import { describe, expect, it } from "vitest";
import {
  assessStipend,
  type BadgeFacts,
  badgeBonus,
  badgeFacts,
  badgesDue,
  baseSalaryOn,
  checkPolicy,
  duesOwed,
  type Holder,
  mergePayrolls,
  type PolicyCondition,
  type Post,
  partyAwardMoney,
  payroll,
  post as postOf,
  type StipendPolicy,
  stipendYear,
} from "../../src/stipend/index.ts";
import type { CalendarDate, CalendarMonth } from "../../src/time/index.ts";
import * as fixtures from "../kit/fixture-policies.ts";
import { holding, organisation, post } from "../kit/stipend-holder.ts";

// Both sides of each bound and each day of the rules of stipends, where a neighbour of the bound gives another answer.

const { eachPaid, group, is, ofBase, policy, source } = fixtures;
const village = organisation({
  id: "v",
  setting: "village",
  securityKey: false,
  borderOrIsland: false,
  onceLargeVillage: false,
});
const secretary = is("role", "secretary");
const baseSalary = 2_340_000;

const halfBelow15 = policy(
  "halfBelow15",
  eachPaid("own"),
  { secretary, other: is("role", "other-post") },
  [group("secretary", { any: ["secretary", "other"] }, ofBase("1"))],
  { fullFrom: 15, below: { part: 1, whole: 2 }, ...source },
);
const paid = (one: Holder, month: CalendarMonth, ...policies: readonly StipendPolicy[]) =>
  assessStipend(one, month, { policies });
const from = (firstDay: CalendarDate, lastDay: CalendarDate | null = null, known: Partial<Post> = {}): Post =>
  post("secretary", village, {
    firstDay,
    lastDay,
    ended: lastDay === null ? null : "term-over",
    notPerformed: [],
    ...known,
  });

describe("a month served in part, paid in full from 15 days", () => {
  it.each<[string, Post, number, number | null, string | null]>([
    ["17 July to its end: 15 days", from("2024-07-17"), baseSalary, 15, "met"],
    ["18 July to its end: 14 days", from("2024-07-18"), baseSalary / 2, 14, "not-met"],
    ["1 to 15 July", from("2020-01-01", "2024-07-15"), baseSalary, 15, "met"],
    ["1 to 14 July", from("2020-01-01", "2024-07-14"), baseSalary / 2, 14, "not-met"],
    ["1 July alone", from("2020-01-01", "2024-07-01"), baseSalary / 2, 1, "not-met"],
    ["31 July alone", from("2024-07-31"), baseSalary / 2, 1, "not-met"],
    ["until 30 June", from("2020-01-01", "2024-06-30"), 0, null, null],
    ["from 1 August", from("2024-08-01"), 0, null, null],
    ["1 to 31 July", from("2024-07-01", "2024-07-31"), baseSalary, null, null],
  ])("%s", (_, one, total, days, result) => {
    const outcome = paid(holding([one]), "2024-07", halfBelow15);
    expect(outcome).toMatchObject({ kind: "assessed", value: { total } });
    const steps = outcome.steps.filter(({ code }) => code === "halfBelow15.partMonth");
    expect(steps).toMatchObject(days === null ? [] : [{ actual: days, result, operator: ">=", expected: 15 }]);
  });

  it("counts a post without a name twice only where it is held twice on one day", () => {
    const items = (firstDay: CalendarDate) => {
      const known = { notPerformed: [] } as const;
      const before = post("other-post", village, { ...known, lastDay: "2024-07-16", ended: "term-over" });
      const after = post("other-post", village, { ...known, firstDay });
      return paid(holding([before, after]), "2024-07", halfBelow15).value?.items.map(({ amount }) => amount);
    };
    expect(items("2024-07-16")).toEqual([baseSalary, baseSalary]);
    expect(items("2024-07-17")).toEqual([baseSalary]);
  });
});

describe("a count of households", () => {
  const on = (day: CalendarDate) =>
    paid(
      holding([
        post("secretary", {
          ...village,
          counts: organisation({
            counts: [
              { on: "2010-01-01", households: 349 },
              { on: day, households: 350 },
            ],
          }).counts,
        }),
      ]),
      "2024-07",
      fixtures.giaLai,
    );

  it("of the first day of the month is its count, a later one leaves open on which day it is taken", () => {
    expect(on("2024-07-01")).toMatchObject({ kind: "assessed", value: { total: 3_978_000 } });
    const codes = (day: CalendarDate) => on(day).steps.map(({ code }) => code);
    expect(codes("2024-07-01")).not.toContain("giaLai.headCountDay");
    expect(codes("2024-07-02")).toContain("giaLai.headCountDay");
    for (const day of ["2024-07-02", "2024-07-31"] as const) {
      expect(on(day)).toMatchObject({ kind: "undetermined" });
      expect(on(day).readings?.map(({ value }) => value.total)).toEqual([3_159_000, 3_978_000]);
    }
    expect(on("2024-08-01")).toMatchObject({ kind: "assessed", value: { total: 3_159_000 } });
  });
});

describe("a share of one's own salary", () => {
  it("takes the grade, the leadership and what lies beyond the frame", () => {
    const ofSalary = policy("ofSalary", eachPaid("own"), { secretary }, [
      group("secretary", "secretary", { kind: "of-salary", coefficient: "0.3" }),
    ]);
    const salary = { grade: "4.4", leadership: "0.3", beyondFrame: "0.2" } as const;
    expect(paid(holding([post("secretary", village, { salary })]), "2024-07", ofSalary)).toMatchObject({
      value: { total: (49 * 3 * baseSalary) / 100 },
    });
  });
});

describe("a post that began between two days", () => {
  const began = policy(
    "began",
    eachPaid("own"),
    { in2020: { postBegan: { firstDay: "2020-01-01", lastDay: "2020-12-31" }, ...source } },
    [group("in2020", "in2020", ofBase("1"))],
  );

  it.each<[CalendarDate, number]>([
    ["2019-12-31", 0],
    ["2020-01-01", baseSalary],
    ["2020-12-31", baseSalary],
    ["2021-01-01", 0],
  ])("%s: %d", (firstDay, total) => {
    expect(paid(holding([from(firstDay)]), "2024-07", began)).toMatchObject({ kind: "assessed", value: { total } });
  });
});

describe("the days of a policy", () => {
  const lasting = (firstDay: CalendarDate, lastDay: CalendarDate | null): StipendPolicy => {
    const [version] = halfBelow15.versions;
    return { ...halfBelow15, versions: [{ ...version, firstDay, lastDay }] };
  };

  it.each([
    ["2024-07", "not-in-force", [{ operator: "<=", expected: "2024-06-30", actual: "2024-07-01" }]],
    ["2019-12", "not-in-force", [{ operator: ">=", expected: "2020-01-01", actual: "2019-12-01" }]],
  ] as const)("%s: %s", (month, kind, steps) => {
    const outcome = paid(holding([from("2010-01-01")]), month, lasting("2020-01-01", "2024-06-30"));
    expect(outcome).toMatchObject({ kind, firstDay: "2020-01-01", lastDay: "2024-06-30", steps });
  });

  it("since the merger of its province are those of the new council, up to it nobody has said", () => {
    const of = (firstDay: CalendarDate) =>
      paid(holding([from("2010-01-01")]), "2025-08", { ...lasting(firstDay, null), territory: "hoa-binh" });
    expect(of("2025-06-30").kind).toBe("undetermined");
    expect(of("2025-07-01").kind).toBe("assessed");
  });
});

describe("a policy is checked at the bounds that meet", () => {
  const [version] = halfBelow15.versions;
  const years = (operator: "<" | "<=" | ">" | ">=", value = 30): PolicyCondition => ({
    operator,
    value,
    sum: ["badgeYears"],
    ...source,
  });
  const faults = (young: PolicyCondition, old: PolicyCondition) =>
    checkPolicy({
      ...halfBelow15,
      versions: [
        {
          ...version,
          conditions: { young, old },
          groups: [group("both", { all: ["young", "old"] }, ofBase("1"))],
        },
      ],
    }).map(({ code }) => code);

  it.each([
    ["<=", ">=", []],
    ["<=", ">", ["unreachable"]],
    ["<", ">=", ["unreachable"]],
    ["<", ">", ["unreachable"]],
  ] as const)("%s 30 and %s 30: %j", (least, most, expected) => {
    expect(faults(years(least), years(most))).toEqual(expected);
  });

  it.each([
    [">", "<", []],
    [">", "<=", []],
    [">=", "<", []],
  ] as const)("%s 30 and %s 32: %j", (least, most, expected) => {
    expect(faults(years(least), years(most, 32))).toEqual(expected);
  });

  const began = (firstDay: CalendarDate | null, lastDay: CalendarDate | null): PolicyCondition => ({
    postBegan: { firstDay, lastDay },
    ...source,
  });

  it.each<[CalendarDate, CalendarDate, readonly string[]]>([
    ["2020-06-30", "2020-06-30", []],
    ["2020-06-30", "2020-06-29", ["unreachable"]],
    ["2020-06-30", "2020-07-01", []],
  ])("begun from %s and to %s: %j", (firstDay, lastDay, expected) => {
    expect(faults(began(firstDay, null), began(null, lastDay))).toEqual(expected);
  });
});

describe("the days of a post", () => {
  it("may be one, and never end before they begin", () => {
    const known = { organisation: village, firstDay: "2024-07-02" } as const;
    expect(postOf({ ...known, lastDay: "2024-07-02" }).lastDay).toBe("2024-07-02");
    expect(() => postOf({ ...known, lastDay: "2024-07-01" })).toThrow(RangeError);
  });
});

describe("badges", () => {
  const member = (partyAgeFrom: CalendarDate, known: Partial<BadgeFacts> = {}) =>
    badgeFacts({ partyAgeFrom, gravelyIll: false, deceased: false, disciplines: [], ...known });
  const awardDay = "2026-05-19";

  it.each<[CalendarDate, boolean]>([
    ["2026-07-25", false],
    ["2026-07-26", true],
  ])("awarded on %s, on which the organisation switched: the grades of 208-QĐ/TW, %s", (on, isOf208) => {
    const codes = badgesDue(member("1986-07-01"), on, { switchedOn: on }).steps.map(({ code }) => code);
    expect(codes.includes("badgeDays.grades")).toBe(isOf208);
  });

  it.each<[CalendarDate, string]>([
    ["2026-05-18", "not-met"],
    ["2026-05-19", "met"],
    ["2026-02-04", "not-met"],
  ])("%s is one of the award days: %s", (on, result) => {
    const { steps } = badgesDue(member("1986-02-03"), on);
    expect(steps.find(({ code }) => code === "badgeDays.awardDay")).toMatchObject({ result });
  });

  it("rest on illness, death and discipline only where these matter", () => {
    const told = (facts: BadgeFacts) => badgesDue(facts, awardDay).because;
    expect(told(member("1986-05-19"))).toEqual(["badgeDays.awardDay"]);
    // Forty years are complete three months after the award day.
    expect(told(member("1986-08-19", { gravelyIll: true }))).toEqual([
      "badgeDays.awardDay",
      "badgeDays.gravelyIll",
      "badgeDays.deceased",
    ]);
    const disciplines = [{ on: "2020-05-19", form: "reprimand" }] as const;
    expect(told(member("1986-05-19", { disciplines }))).toEqual(["badgeDays.awardDay", "badgeDays.deferred"]);
    expect(told(member("1990-05-19", { disciplines }))).toEqual(["badgeDays.awardDay"]);
  });

  it.each<[CalendarDate, readonly number[]]>([
    ["2026-05-19", []],
    ["2026-05-20", [40]],
  ])("are deferred by a reprimand of the award day itself: of %s, %j", (on, expected) => {
    const facts = member("1986-05-19", { disciplines: [{ on, form: "reprimand" }] });
    expect(badgesDue(facts, awardDay)).toMatchObject({ kind: "assessed", value: expected });
  });

  // The longest deferral, of twelve months, reaches back from the first day of the round, 4 February 2026.
  it.each<[CalendarDate, "assessed" | "insufficient-facts"]>([
    ["1985-02-03", "assessed"],
    ["1985-02-04", "insufficient-facts"],
    ["1986-05-19", "insufficient-facts"],
    ["1986-05-20", "assessed"],
  ])("in the Party since %s, disciplines not known: %s", (since, kind) => {
    expect(badgesDue(member(since, { disciplines: null }), awardDay)).toMatchObject({ kind });
  });

  it("say whether the grade has an amount, and which grades have", () => {
    const told = (years: 30 | 45) => badgeBonus(years, "2024-05-19").steps[0];
    const expected = ["30", "40", "50", "55", "60", "65", "70", "75", "80"];
    expect(told(30)).toMatchObject({ code: "badgeBonus.amountSet", result: "met", expected });
    expect(told(45)).toMatchObject({ code: "badgeBonus.amountSet", result: "not-met", expected });
  });

  it("say of discipline whether it is known, and whether it defers", () => {
    const deferred = (disciplines: BadgeFacts["disciplines"]) =>
      badgesDue(member("1986-05-19", { disciplines }), awardDay).steps.find(
        ({ code }) => code === "badgeDays.deferred",
      );
    expect(deferred(null)).toMatchObject({ actual: null, result: "unknown" });
    expect(deferred([])).toMatchObject({ actual: false, result: "not-met" });
    expect(deferred([{ on: awardDay, form: "reprimand" }])).toMatchObject({ actual: true, result: "met" });
  });

  it("say of each fact whether it is known", () => {
    const { steps } = badgesDue(member("1986-08-19", { gravelyIll: null, deceased: true }), awardDay);
    const results = Object.fromEntries(steps.map(({ code, result }) => [code, result]));
    expect(results).toMatchObject({ "badgeDays.gravelyIll": "unknown", "badgeDays.deceased": "met" });
  });
});

describe("the money of an award", () => {
  const award = { recipient: "branch", form: "certificate", giver: "district-standing-committee" } as const;

  it.each([
    ["2015-10-26", "not-in-force", { result: "not-met", operator: ">=", expected: "2015-10-27" }],
    ["2015-10-27", "assessed", { result: "met", operator: ">=", expected: "2015-10-27" }],
    ["2025-06-30", "assessed", { result: "met", operator: ">=", expected: "2015-10-27" }],
    ["2025-07-01", "not-in-force", { result: "not-met", operator: "<=", expected: "2025-06-30" }],
  ] as const)("of a district on %s: %s", (on, kind, step) => {
    expect(partyAwardMoney(award, on)).toMatchObject({ kind, steps: [{ code: "partyAward.inForce", ...step }, {}] });
  });
});

describe("dues and the base salary", () => {
  it("say whether the group is known, and name the wage they rest on", () => {
    const month = "2026-03";
    expect(duesOwed({ group: null, income: 0, region: null }, month).steps).toMatchObject([
      { code: "dues.group", result: "unknown", actual: null },
    ]);
    const salaried = duesOwed({ group: "salaried", income: 10_000_000, region: "I" }, month);
    expect(salaried.steps).toMatchObject([{ code: "dues.group", result: "met" }]);
    expect(salaried.value?.amount).toBe(100_000);
    const other = duesOwed({ group: "other-below-retirement-age", income: null, region: "I" }, month);
    expect(other.steps[0]).toMatchObject({ code: "dues.group", result: "met" });
    expect(other.steps.length).toBeGreaterThan(1);
    expect(other.because.length).toBe(other.steps.length);
  });

  it.each<[CalendarDate, string]>([
    ["2024-06-30", "2023-07-01"],
    ["2024-07-01", "2024-07-01"],
  ])("on %s the level of %s counts", (on, expected) => {
    expect(baseSalaryOn(on).steps).toMatchObject([{ result: "met", actual: on, operator: ">=", expected }]);
  });
});

describe("work that is not done for a month or longer", () => {
  const idle: StipendPolicy = {
    ...halfBelow15,
    partMonth: { fullFrom: 22, below: { part: 1, whole: 2 }, ...source },
    whenIdle: { fromMonths: 1, ...source },
  };
  const total = (...notPerformed: Post["notPerformed"] & {}): number | undefined =>
    paid(holding([from("2020-01-01", null, { notPerformed })]), "2024-07", idle).value?.total;
  const span = (firstDay: CalendarDate, lastDay: CalendarDate | null) => ({ firstDay, lastDay });

  it.each<[string, readonly ReturnType<typeof span>[], number]>([
    ["a month to the day, ten days of it in July", [span("2024-06-11", "2024-07-10")], baseSalary / 2],
    ["a month to the day, nine days of it in July", [span("2024-06-10", "2024-07-09")], baseSalary],
    ["a day less than a month", [span("2024-06-12", "2024-07-10")], baseSalary],
    ["two spans that overlap", [span("2024-06-01", "2024-06-20"), span("2024-06-15", "2024-07-10")], baseSalary / 2],
    ["two that share a day", [span("2024-06-01", "2024-06-20"), span("2024-06-20", "2024-07-10")], baseSalary / 2],
    ["two that touch", [span("2024-06-01", "2024-06-20"), span("2024-06-21", "2024-07-10")], baseSalary / 2],
    ["two with a day between", [span("2024-06-01", "2024-06-20"), span("2024-06-22", "2024-07-10")], baseSalary],
    ["one within the other", [span("2024-06-01", "2024-07-10"), span("2024-06-20", "2024-06-25")], baseSalary / 2],
    [
      "five days of July in both of two",
      [span("2024-06-01", "2024-07-05"), span("2024-06-20", "2024-07-05")],
      baseSalary,
    ],
    [
      "ten days of July, one of them in both",
      [span("2024-06-01", "2024-07-05"), span("2024-07-05", "2024-07-10")],
      baseSalary / 2,
    ],
    ["the whole of July, not ended yet", [span("2024-07-01", null)], 0],
    ["all but the first of July, not ended yet", [span("2024-07-02", null)], baseSalary],
    ["one that has not ended, and one within it", [span("2024-06-01", null), span("2024-06-10", "2024-06-20")], 0],
    ["one that has not ended, after another", [span("2024-06-01", "2024-06-20"), span("2024-06-10", null)], 0],
  ])("%s", (_, spans, expected) => {
    expect(total(...spans)).toBe(expected);
    expect(total(...spans.toReversed())).toBe(expected);
  });
});

describe("what is kept for six months after a post", () => {
  const kept: StipendPolicy = {
    ...halfBelow15,
    afterPost: { months: 6, endedBy: ["reorganised"], endedWithin: null, ...source },
  };
  const told = (lastDay: CalendarDate, ended: Post["ended"], month: CalendarMonth = "2024-07") =>
    paid(holding([from("2020-01-01", lastDay, { ended })]), month, kept);

  it.each<[CalendarDate, CalendarMonth, number]>([
    ["2024-06-30", "2024-07", baseSalary],
    ["2024-06-30", "2024-12", baseSalary],
    ["2024-06-30", "2025-01", 0],
    ["2024-07-14", "2025-01", baseSalary / 2],
    ["2024-07-15", "2025-01", baseSalary],
    ["2024-07-15", "2025-02", 0],
  ])("ended by a reorganisation on %s, in %s: %d", (lastDay, month, total) => {
    expect(told(lastDay, "reorganised", month)).toMatchObject({ kind: "assessed", value: { total } });
  });

  it.each<[CalendarDate, number]>([
    ["2024-06-30", 0],
    ["2024-07-01", baseSalary / 2],
    ["2024-07-31", baseSalary],
  ])("is the time of the post alone where its term was over on %s: %d", (lastDay, total) => {
    expect(told(lastDay, "term-over")).toMatchObject({ kind: "assessed", value: { total } });
  });

  it("asks how a post ended only where that matters in the month", () => {
    expect(told("2024-07-31", null)).toMatchObject({ kind: "assessed", value: { total: baseSalary } });
    expect(told("2024-07-30", null)).toMatchObject({ kind: "insufficient-facts", missing: ["posts.0.ended"] });
  });
});

describe("payrolls merged", () => {
  it("are the payroll of all their holders", () => {
    const holders = [from("2020-01-01"), from("2024-07-18"), from("2024-08-01")].map((one, index) =>
      holding([one], { key: `p${index}` }),
    );
    const of = (...some: readonly Holder[]) => payroll(some, "2024-07", { policies: [halfBelow15] });
    const [one, two, three] = holders as [Holder, Holder, Holder];
    const merged = mergePayrolls([of(one, two), of(three), of()]);
    expect(merged).toEqual(of(one, two, three));
    expect(merged).toMatchObject({
      total: 3_510_000,
      paid: 2,
      unpaid: 1,
      byOrganisation: [{ items: 2, total: 3_510_000 }],
    });
  });
});

describe("the year of a holder", () => {
  it.each<[number, boolean]>([
    [999, false],
    [1000, true],
    [9999, true],
    [10_000, false],
  ])("%d has four digits: %s", (year, isOne) => {
    const ask = () => stipendYear(holding([from("2020-01-01")]), year, { policies: [halfBelow15] });
    if (isOne) expect(ask().months).toHaveLength(12);
    else expect(ask).toThrow(RangeError);
  });
});
