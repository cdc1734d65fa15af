import { describe, expect, it } from "vitest";
import { documentOf } from "../../src/law/index.ts";
import { type Coefficient, multiply, vnd } from "../../src/money/index.ts";
import {
  assessStipend,
  baseSalaryOn,
  baseSalarySeries,
  droppedBaseSalary,
  shippedPolicies,
  stipendPolicy,
} from "../../src/stipend/index.ts";
import {
  addDays,
  type CalendarDate,
  firstDayOfMonth,
  monthOf,
  monthsIn,
  timelineFaults,
} from "../../src/time/index.ts";
import { eachPaid, group, is, ofBase, policy } from "../kit/fixture-policies.ts";
import { holding, post, province } from "../kit/stipend-holder.ts";

/** The twenty levels as the domain sources list them: first day, đồng a month. */
const levels: readonly (readonly [CalendarDate, number])[] = [
  ["1993-04-01", 120_000],
  ["1997-01-01", 144_000],
  ["2000-01-01", 180_000],
  ["2001-01-01", 210_000],
  ["2003-01-01", 290_000],
  ["2005-10-01", 350_000],
  ["2006-10-01", 450_000],
  ["2008-01-01", 540_000],
  ["2009-05-01", 650_000],
  ["2010-05-01", 730_000],
  ["2011-05-01", 830_000],
  ["2012-05-01", 1_050_000],
  ["2013-07-01", 1_150_000],
  ["2016-05-01", 1_210_000],
  ["2017-07-01", 1_300_000],
  ["2018-07-01", 1_390_000],
  ["2019-07-01", 1_490_000],
  ["2023-07-01", 1_800_000],
  ["2024-07-01", 2_340_000],
  ["2026-07-01", 2_530_000],
];

function levelOn(on: CalendarDate): number | null {
  const outcome = baseSalaryOn(on);
  return outcome.kind === "assessed" ? outcome.value : null;
}

describe("the base salary", () => {
  it("has the twenty levels, each from its own first day", () => {
    expect(baseSalarySeries.values.map(({ firstDay, value }) => [firstDay, value])).toEqual(levels);
    expect(timelineFaults(baseSalarySeries.values)).toEqual([]);
  });

  it.each(levels)("begins a level on %s", (firstDay, value) => {
    const before = levels[levels.findIndex(([day]) => day === firstDay) - 1]?.[1] ?? null;
    expect(levelOn(addDays(firstDay, -1))).toBe(before);
    expect(levelOn(firstDay)).toBe(value);
    expect(levelOn(addDays(firstDay, 1))).toBe(value);
  });

  it("is not in force before 1 April 1993, and says from when it is", () => {
    expect(baseSalaryOn("1993-03-31")).toMatchObject({ kind: "not-in-force", firstDay: "1993-04-01", lastDay: null });
    expect(baseSalaryOn("1993-03-31").kind).toBe("not-in-force");
  });

  it("changes on the first of a month only, by whole thousands", () => {
    expect(levels.every(([day]) => day.endsWith("-01"))).toBe(true);
    expect(levels.every(([, value]) => value % 1000 === 0)).toBe(true);
  });

  it.each([
    ["1996-12-31", "single-source"],
    ["1997-01-01", "corroborated"],
    ["2026-06-30", "corroborated"],
    ["2026-07-01", "official-text"],
  ] as const)("is known on %s as %s", (on, evidence) => {
    expect(baseSalaryOn(on).evidence).toBe(evidence);
  });

  it("counts from a day before its decree was in force", () => {
    expect(baseSalaryOn("2016-05-01")).toMatchObject({ kind: "assessed", value: 1_210_000 });
    expect(documentOf("47-2016-ND-CP@2016-05-26")).toMatchObject({ issuedOn: "2016-05-26", inForceFrom: "2016-07-15" });
  });

  it("never was 1,600,000: no day yields the planned level that was dropped", () => {
    expect(droppedBaseSalary).toMatchObject({ value: 1_600_000, firstDay: "2020-07-01" });
    expect(documentOf(droppedBaseSalary.citation.document).status).toBe("dropped");
    const months = monthsIn({ firstDay: "1993-04-01", lastDay: "2026-12-31" }).map(firstDayOfMonth);
    expect(months.map(levelOn)).not.toContain(1_600_000);
    expect(levelOn("2020-07-01")).toBe(1_490_000);
  });

  it("is no forecast: the rise of 2026 was enacted as 2,530,000, not as 8 percent", () => {
    expect(levelOn("2026-07-01")).toBe(2_530_000);
  });
});

describe("printed amounts of the committee allowance", () => {
  const printed: readonly (readonly [Coefficient, number, number])[] = [
    ["0.3", 1_490_000, 447_000],
    ["0.3", 1_800_000, 540_000],
    ["0.3", 2_340_000, 702_000],
    ["0.3", 2_530_000, 759_000],
    ["0.4", 1_490_000, 596_000],
    ["0.4", 1_800_000, 720_000],
    ["0.4", 2_340_000, 936_000],
    ["0.4", 2_530_000, 1_012_000],
    ["0.5", 1_490_000, 745_000],
    ["0.5", 1_800_000, 900_000],
    ["0.5", 2_340_000, 1_170_000],
    ["0.5", 2_530_000, 1_265_000],
    ["1", 1_490_000, 1_490_000],
    ["1", 1_800_000, 1_800_000],
    ["1", 2_340_000, 2_340_000],
    ["1", 2_530_000, 2_530_000],
    ["0.4", 1_390_000, 556_000],
  ];

  it.each(printed)("%s of %i is %i", (coefficient, base, amount) => {
    expect(multiply(vnd(base), coefficient)).toBe(amount);
  });
});

/** A fixture older than every level, which pays one base salary a month and so shows the level itself. */
const wholeLevel = policy("wholeLevel", eachPaid("whole-level"), { member: is("role", "committee-member") }, [
  group("member", "member", ofBase("1")),
]);
const sinceEver = stipendPolicy({
  ...wholeLevel,
  versions: [{ ...wholeLevel.versions[0], firstDay: "1990-01-01" }],
});

describe("through assessStipend, the last month before and the first month of every level", () => {
  const holder = holding([post("committee-member", province, { firstDay: "1990-01-01" })]);
  const paidIn = (day: CalendarDate): unknown => {
    const outcome = assessStipend(holder, monthOf(day), { policies: [sinceEver] });
    return outcome.kind === "assessed" ? outcome.value.total : outcome;
  };

  it.each(baseSalarySeries.values.map((level, index) => [level.firstDay, index] as const))("%s", (firstDay, index) => {
    const [before, level] = [baseSalarySeries.values[index - 1], baseSalarySeries.values[index]];
    const dayBefore = addDays(firstDay, -1);
    expect(firstDay).toBe(firstDayOfMonth(monthOf(firstDay)));
    expect(paidIn(firstDay)).toBe(level?.value);
    if (before === undefined) {
      expect(paidIn(dayBefore)).toMatchObject({
        reason: "no-figure-in-force",
        because: ["wholeLevel.member", "baseSalary.counts"],
      });
    } else {
      expect(before.lastDay).toBe(dayBefore);
      expect(paidIn(dayBefore)).toBe(before.value);
    }
  });

  it("names the decree of the level", () => {
    for (const { firstDay, citation } of baseSalarySeries.values) {
      const outcome = assessStipend(holder, monthOf(firstDay), { policies: [sinceEver] });
      expect(outcome.steps).toContainEqual(expect.objectContaining({ code: "baseSalary.counts", citation }));
    }
  });
});

describe("a provincial committee member on either side of each level", () => {
  const since2009 = levels.filter(([day]) => day > "2009-01-01");

  it.each(since2009)("%s", (firstDay, value) => {
    const holder = holding([post("committee-member", province)]);
    const before = levels[levels.findIndex(([day]) => day === firstDay) - 1]?.[1] ?? 0;
    const totalIn = (day: CalendarDate): unknown => assessStipend(holder, monthOf(day), { policies: shippedPolicies });
    expect(totalIn(addDays(firstDay, -1))).toMatchObject({ value: { total: before / 2 } });
    expect(totalIn(firstDay)).toMatchObject({ value: { total: value / 2 } });
  });
});

describe("figures that were never a base salary", () => {
  it("2,527,200, a forecast of March 2026 (8 % more), is no level; 2,530,000 is", () => {
    expect(levels.some(([, value]) => Number(value) === 2_527_200)).toBe(false);
    expect(baseSalarySeries.values.at(-1)?.value).toBe(2_530_000);
  });

  it("8 % more from 1 January 2015 for low coefficients (17/2015/NĐ-CP) left the base at 1,150,000", () => {
    expect(baseSalarySeries.values.find(({ firstDay }) => firstDay > "2013-07-01")?.firstDay).toBe("2016-05-01");
    expect(baseSalarySeries.values.some(({ citation }) => citation.document.startsWith("17-2015"))).toBe(false);
  });
});
