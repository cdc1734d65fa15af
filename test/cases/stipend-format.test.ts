import { describe, expect, it } from "vitest";
import {
  assessStipend,
  type Holder,
  hoaBinh314,
  judgeStipend,
  mergedTerritories,
  type PaidOrganisation,
  type Post,
  payroll,
  type StipendPolicy,
  stipendPolicy,
} from "../../src/stipend/index.ts";
import { word } from "../../src/text/index.ts";
import type { CalendarMonth } from "../../src/time/index.ts";
import * as fixtures from "../kit/fixture-policies.ts";
import * as provinces from "../kit/fixture-provinces.ts";
import { holding, hospital, organisation, post } from "../kit/stipend-holder.ts";

const households = (count: number): Pick<PaidOrganisation, "counts"> => ({
  counts: organisation({ counts: [{ on: "2010-01-01", households: count }] }).counts,
});
const village = organisation({
  id: "v",
  setting: "village",
  ...households(400),
  villageType: "type-3",
  region: "IV",
  securityKey: false,
  borderOrIsland: false,
  onceLargeVillage: false,
});
const small = { ...village, ...households(349) };
const commune = organisation({ id: "c" });
const one = (role: Post["role"], body = village, known: Partial<Post> = {}): Holder =>
  holding([post(role, body, known)], { territory: "phu-tho" });
const both = (...roles: readonly Post["role"][]): Holder => holding(roles.map((role) => post(role, village)));
const qualified = (qualification: Holder["qualification"], ...roles: readonly Post["role"][]): Holder =>
  holding(
    roles.map((role) => post(role, commune)),
    { qualification },
  );

type Case = readonly [string, Holder, readonly StipendPolicy[], CalendarMonth, number];
const { konTum, konTumSupplement } = provinces;

/** What each province or decree pays, at the base salary of the month. */
const due: readonly Case[] = [
  ["Hà Nội, secretary of a special village: 2.1", one("secretary"), [provinces.haNoi], "2024-01", 3_780_000],
  ["Hà Nội, secretary of another village: 1.6", one("secretary", small), [provinces.haNoi], "2024-01", 2_880_000],
  ["Hà Nội, secretary and Front head", both("secretary", "front-head"), [provinces.haNoi], "2024-01", 7_020_000],
  ["Long An, secretary of a special hamlet: 1.35", one("secretary"), [provinces.longAn], "2024-08", 3_159_000],
  [
    "Long An, village head of another hamlet: 1.25",
    one("village-head", small),
    [provinces.longAn],
    "2024-08",
    2_925_000,
  ],
  ["Long An, Front head of a special hamlet: 1.0", one("front-head"), [provinces.longAn], "2024-08", 2_340_000],
  ["Long An, Front head of another hamlet: 0.9", one("front-head", small), [provinces.longAn], "2024-08", 2_106_000],
  [
    "Long An, deputy with 3 % for health insurance",
    holding([post("deputy-secretary", village)], { healthInsured: false }),
    [provinces.longAn, fixtures.healthSupport],
    "2024-08",
    70_200,
  ],
  [
    "Sơn La, type 3, deemed type 1 by its households",
    one("own:protection-head"),
    [provinces.sonLaDeemed],
    "2024-08",
    468_000,
  ],
  ["Sơn La, type 3", one("own:protection-head", small), [provinces.sonLaDeemed], "2024-08", 374_400],
  [
    "Sơn La, type 2",
    one("own:protection-head", { ...small, villageType: "type-2" }),
    [provinces.sonLaDeemed],
    "2024-08",
    421_200,
  ],
  ["Nghệ An, commune post: 1.5", one("own:commune-post"), [provinces.ngheAn], "2024-01", 2_700_000],
  ["Nghệ An, ward protection: 1.3", one("own:ward-protection-deputy"), [provinces.ngheAn], "2024-01", 2_340_000],
  ["Lạng Sơn, association head: 0.15", one("other-post"), [fixtures.langSon], "2012-08", 157_500],
  ["Lạng Sơn, Front head: 0.2", one("front-head"), [fixtures.langSon], "2012-08", 210_000],
  ["Thừa Thiên Huế before the rise: 1.0", one("secretary"), [provinces.hue], "2020-07", 1_490_000],
  ["Thừa Thiên Huế since: 1.1", one("secretary"), [provinces.hue], "2020-08", 1_639_000],
  [
    "Quảng Nam, the paid post whole though it is lower, half of the sum beside it",
    both("deputy-secretary", "village-head"),
    [provinces.quangNamBeside],
    "2022-08",
    747_000,
  ],
  [
    "Quảng Nam, deputy elected in 2021 keeps the sum",
    one("deputy-secretary", village, { firstDay: "2021-03-01" }),
    [provinces.quangNamKept],
    "2022-08",
    600_000,
  ],
  [
    "Quảng Nam, until the term ends",
    one("deputy-secretary", village, { firstDay: "2021-03-01", lastDay: "2024-12-31" }),
    [provinces.quangNamKept],
    "2024-12",
    600_000,
  ],
  [
    "Quảng Nam, and no longer",
    one("deputy-secretary", village, { firstDay: "2021-03-01", lastDay: "2024-12-31" }),
    [provinces.quangNamKept],
    "2025-01",
    0,
  ],
  [
    "Quảng Nam, elected on the last day",
    one("deputy-secretary", village, { firstDay: "2022-12-31" }),
    [provinces.quangNamKept],
    "2023-01",
    600_000,
  ],
  [
    "Quảng Nam, elected the day after",
    one("deputy-secretary", village, { firstDay: "2023-01-01" }),
    [provinces.quangNamKept],
    "2023-01",
    0,
  ],
  [
    "Quảng Nam, elected before",
    one("deputy-secretary", village, { firstDay: "2019-12-31" }),
    [provinces.quangNamKept],
    "2023-01",
    0,
  ],
  [
    "Bình Thuận, 0.20 on top of the village post in 2019",
    one("secretary"),
    [provinces.hue, provinces.binhThuan],
    "2019-12",
    1_788_000,
  ],
  ["Bình Thuận, not a month longer", one("secretary"), [provinces.hue, provinces.binhThuan], "2020-01", 1_490_000],
  ["Bình Thuận, 0.53 for a commune post", one("own:commune-post-1"), [provinces.binhThuan], "2019-03", 736_700],
  ["Bình Thuận, 0.18 for another", one("own:commune-post-2"), [provinces.binhThuan], "2019-03", 250_200],
  ["Bình Thuận, 0.09 for a third", one("own:commune-post-3"), [provinces.binhThuan], "2019-03", 125_100],
  ["Kon Tum, 1.46 and a degree", qualified("degree", "own:level-2"), [konTum, konTumSupplement], "2024-08", 4_118_400],
  ["Kon Tum, 1.5 and college", qualified("college", "own:level-1"), [konTum, konTumSupplement], "2024-08", 3_978_000],
  [
    "Kon Tum, 1.36 and intermediate",
    qualified("intermediate", "own:level-4"),
    [konTum, konTumSupplement],
    "2024-08",
    3_416_400,
  ],
  ["Kon Tum, 1.4 and nothing", qualified("none", "own:level-3"), [konTum, konTumSupplement], "2024-08", 3_276_000],
  [
    "Kon Tum, two posts: the higher, and the supplement once",
    qualified("degree", "own:level-1", "own:level-2"),
    [konTum, konTumSupplement],
    "2024-08",
    4_212_000,
  ],
  [
    "Phú Thọ, Front head and 70 % of one further title",
    holding(
      (["own:youth-secretary", "front-head", "own:association-head"] as const).map((role) => post(role, village)),
      { territory: "phu-tho" },
    ),
    [provinces.phuThoTitles],
    "2014-03",
    318_000,
  ],
  ["Phú Thọ, the last month", one("front-head"), [provinces.phuThoTitles], "2020-02", 220_000],
  ["Lào Cai, team head: 17 % of region IV", one("own:team-head"), [provinces.laoCai], "2026-03", 629_000],
  ["Lào Cai, deputy: 15 %", one("own:team-deputy"), [provinces.laoCai], "2026-03", 555_000],
  ["the badge of 55 years, once", badge(55, "2026-02-03"), [provinces.badgeOnce], "2026-02", 8_190_000],
  ["the same on the new base salary", badge(55, "2026-09-02"), [provinces.badgeOnce], "2026-09", 8_855_000],
  ["the badge of 50 years", badge(50, "2026-02-03"), [provinces.badgeOnce], "2026-02", 7_020_000],
  ["the month after the award", badge(55, "2026-02-03"), [provinces.badgeOnce], "2026-03", 0],
  ["the month before the award", badge(55, "2026-02-03"), [provinces.badgeOnce], "2026-01", 0],
  ["no badge", badge(0, "2026-02-03"), [provinces.badgeOnce], "2026-02", 0],
  [
    "a State award: 447,000 becomes 450,000",
    one("own:post", commune, { firstDay: "2019-07-01" }),
    [provinces.stateAward],
    "2019-07",
    450_000,
  ],
  [
    "a State award of a whole multiple stays as it is",
    one("own:post", commune, { firstDay: "2023-07-01" }),
    [provinces.stateAward],
    "2023-07",
    540_000,
  ],
];

function badge(badgeYears: number, firstDay: Post["firstDay"]): Holder {
  return holding([post("badge-holder", commune, { firstDay })], { badgeYears });
}

const quarterly = [provinces.quarterlyReserve];
const from = (firstDay: Post["firstDay"], lastDay: Post["lastDay"] = null): Holder =>
  one("own:post", commune, { firstDay, lastDay });

/** Decree 79/2020: from 45 days in the quarter on the whole, below them nothing. January to March 2024 has 91 days. */
const inTheQuarter: readonly (readonly [string, Holder, CalendarMonth, number])[] = [
  ["the whole quarter", from("2020-01-01"), "2024-03", 1_800_000],
  ["45 days, from 16 February", from("2024-02-16"), "2024-03", 1_800_000],
  ["44 days, from 17 February", from("2024-02-17"), "2024-03", 0],
  ["45 days, until 14 February", from("2020-01-01", "2024-02-14"), "2024-03", 1_800_000],
  ["44 days, until 13 February", from("2020-01-01", "2024-02-13"), "2024-03", 0],
  ["the quarter after", from("2024-02-17"), "2024-06", 1_800_000],
  ["on the wage of the month in which it falls due", from("2010-01-01"), "2016-06", 1_210_000],
  ["the second month of a quarter", from("2020-01-01"), "2024-02", 0],
];

const idle = (notPerformed: Post["notPerformed"]): Holder => one("own:post", commune, { notPerformed });
const working = [provinces.workAllowance];

/** Circular 05/2005: nothing while the work is not done for a month or more. */
const notDone: readonly (readonly [string, Holder, CalendarMonth, readonly "full-month"[], object])[] = [
  ["the work is done", idle([]), "2024-03", [], { value: { total: 180_000 } }],
  [
    "not done for less than a month",
    idle([{ firstDay: "2024-03-01", lastDay: "2024-03-30" }]),
    "2024-03",
    [],
    { value: { total: 180_000 } },
  ],
  [
    "not done for a month",
    idle([{ firstDay: "2024-03-01", lastDay: "2024-03-31" }]),
    "2024-03",
    [],
    { value: { total: 0 }, because: ["workAllowance.performed"] },
  ],
  ["not done since", idle([{ firstDay: "2024-01-10", lastDay: null }]), "2024-03", [], { value: { total: 0 } }],
  [
    "taken up again within the month",
    idle([{ firstDay: "2024-02-01", lastDay: "2024-03-10" }]),
    "2024-03",
    [],
    { kind: "undetermined", decidedBy: "payer" },
  ],
  [
    "taken up again, counted as a full month",
    idle([{ firstDay: "2024-02-01", lastDay: "2024-03-10" }]),
    "2024-03",
    ["full-month"],
    { value: { total: 180_000 } },
  ],
  ["not known", idle(null), "2024-03", [], { missing: ["posts.0.notPerformed"] }],
];

const ended = (how: Post["ended"], ...more: readonly Post[]): Holder =>
  holding([post("secretary", commune, { lastDay: "2025-06-30", ended: how }), ...more]);
const deputyNow = post("deputy-secretary", organisation({ id: "c2" }), { firstDay: "2025-07-01" });
const kept = [provinces.leadership];

/** Resolution 76/2025: kept for six months from the reorganisation. */
const afterThePost: readonly (readonly [string, Holder, CalendarMonth, object])[] = [
  ["while it is held", ended("reorganised"), "2025-06", { value: { total: 702_000 } }],
  ["the first month after", ended("reorganised"), "2025-07", { value: { total: 702_000 } }],
  ["the sixth month after", ended("reorganised"), "2025-12", { value: { total: 702_000 } }],
  ["the seventh month after", ended("reorganised"), "2026-01", { value: { total: 0 } }],
  ["ended otherwise", ended("moved"), "2025-07", { value: { total: 0 } }],
  ["it is not known how", ended(null), "2025-07", { missing: ["posts.0.ended"] }],
  ["not known, and long ago", ended(null), "2026-01", { value: { total: 0 } }],
  [
    "a lower post since: the higher one is kept",
    ended("reorganised", deputyNow),
    "2025-07",
    { value: { total: 702_000, superseded: [{ amount: 585_000 }] } },
  ],
  ["a lower post since, six months later", ended("reorganised", deputyNow), "2026-01", { value: { total: 585_000 } }],
  [
    "within the month of the end, kept",
    holding([post("secretary", commune, { lastDay: "2025-07-10", ended: "reorganised" })]),
    "2025-07",
    { value: { total: 702_000 } },
  ],
  [
    "within the month of the end, not kept",
    holding([post("secretary", commune, { lastDay: "2025-07-10", ended: "other" })]),
    "2025-07",
    { kind: "undetermined", decidedBy: "payer" },
  ],
  [
    "within the month of the end, not known how",
    holding([post("secretary", commune, { lastDay: "2025-07-10" })]),
    "2025-07",
    { missing: ["posts.0.ended"] },
  ],
];

describe("the format of policies carries", () => {
  it.each(due)("%s", (_, holder, policies, month, total) => {
    const ready = policies;
    expect(assessStipend(holder, month, { policies: ready })).toMatchObject({ kind: "assessed", value: { total } });
    expect(judgeStipend(holder, month, { policies: ready })).toMatchObject({ kind: "assessed", value: { total } });
  });

  it("an amount that is not set, which is not 0", () => {
    const open = assessStipend(badge(45, "2026-02-03"), "2026-02", { policies: [provinces.badgeOnce] });
    expect(open).toMatchObject({ kind: "undetermined", reason: "amount-not-set" });
  });

  it.each(inTheQuarter)("a quarter: %s", (_, holder, month, total) => {
    expect(assessStipend(holder, month, { policies: quarterly })).toMatchObject({ kind: "assessed", value: { total } });
    expect(judgeStipend(holder, month, { policies: quarterly })).toMatchObject({ value: { total } });
  });

  it("a quarter that falls due in its last month, which the other months name", () => {
    const outcome = assessStipend(from("2020-01-01"), "2024-02", { policies: quarterly });
    expect(outcome).toMatchObject({ because: ["quarterlyReserve.due"] });
    expect(outcome.steps).toMatchObject([{ code: "quarterlyReserve.due", actual: "2024-02", expected: "2024-03" }]);
    const late = assessStipend(from("2024-02-17"), "2024-03", { policies: quarterly });
    expect(late.steps).toContainEqual(expect.objectContaining({ code: "quarterlyReserve.partMonth", actual: 44 }));
  });

  it("a year, paid in December, in part by the days served", () => {
    const ready = [provinces.yearlyTopUp];
    expect(assessStipend(from("2020-01-01"), "2023-12", { policies: ready })).toMatchObject({
      value: { total: 1_800_000 },
    });
    expect(assessStipend(from("2020-01-01"), "2023-11", { policies: ready })).toMatchObject({ value: { total: 0 } });
    const since = from("2023-08-08");
    expect(assessStipend(since, "2023-12", { policies: ready })).toMatchObject({
      kind: "undetermined",
      readings: [{ code: "full-month", value: { total: 1_800_000 } }, { code: "days-served" }],
    });
    expect(judgeStipend(from("2023-10-20"), "2023-12", { policies: ready, readings: ["days-served"] })).toMatchObject({
      value: { total: 360_000 },
    });
  });

  it.each(notDone)("work that is not done: %s", (_, holder, month, named, expected) => {
    expect(assessStipend(holder, month, { policies: working, readings: named })).toMatchObject(expected);
    const { total } = payroll([holder], month, { policies: working, readings: named });
    expect(total).toBe((expected as { value?: { total: number } }).value?.total ?? 0);
  });

  it.each(afterThePost)("what is kept after a post: %s", (_, holder, month, expected) => {
    expect(assessStipend(holder, month, { policies: kept })).toMatchObject(expected);
    const { total } = payroll([holder], month, { policies: kept });
    expect(total).toBe((expected as { value?: { total: number } }).value?.total ?? 0);
  });

  it("lump sums for units, in a payroll of their own", () => {
    const unit = (id: string, setting: PaidOrganisation["setting"]): Holder =>
      holding([post("unit", organisation({ id, setting }), { firstDay: "2018-01-01" })], {
        key: id,
        territory: "ho-chi-minh-city",
      });
    const units = [
      unit("kp1", "residential-group"),
      unit("ap1", "village"),
      unit("to1", "other"),
      unit("to2", "other"),
    ];
    const secretary = holding([post("secretary", organisation({ id: "kp1", setting: "residential-group" }))], {
      territory: "ho-chi-minh-city",
    });
    expect(payroll([...units, secretary], "2018-01", { policies: [provinces.hoChiMinhCity] })).toMatchObject({
      total: 5_400_000,
      paid: 4,
      unpaid: 1,
      byRole: [{ code: "unit", items: 4 }],
    });
  });

  it("what the contributions are, and the tax", () => {
    const outcome = assessStipend(one("own:commune-post"), "2024-01", { policies: [provinces.ngheAn] });
    expect(outcome).toMatchObject({
      value: { items: [{ includesContributions: true, taxable: null, insured: null }] },
    });
  });

  it("a policy that a new province extends to its whole area", () => {
    const [version] = hoaBinh314.versions;
    const extended = stipendPolicy({
      ...hoaBinh314,
      versions: [
        { ...version, lastDay: "2025-06-30" },
        { ...version, firstDay: "2025-07-01", extendedTo: ["phu-tho", "vinh-phuc"] },
      ],
    });
    const inArea = (territory: string): Holder => holding([post("secretary", hospital)], { territory });
    expect(assessStipend(inArea("hoa-binh"), "2025-07", { policies: [extended] })).toMatchObject({
      value: { total: 585_000 },
    });
    expect(assessStipend(inArea("vinh-phuc"), "2025-07", { policies: [extended] })).toMatchObject({
      value: { total: 585_000 },
    });
    expect(assessStipend(inArea("vinh-phuc"), "2025-06", { policies: [extended] })).toMatchObject({
      value: { total: 0 },
    });
    expect(assessStipend(inArea("long-an"), "2025-07", { policies: [extended] })).toMatchObject({
      value: { total: 0 },
      because: ["hoaBinh314.inTerritory"],
    });
  });

  it("a policy of a province whose name lives on after the merger", () => {
    const [version] = provinces.hue.versions.slice(1);
    if (version === undefined) throw new RangeError("Expected a version.");
    const old: StipendPolicy = { ...provinces.hue, territory: "gia-lai", versions: [version] };
    const anew: StipendPolicy = {
      ...old,
      versions: [
        { ...version, lastDay: "2025-12-31" },
        { ...version, firstDay: "2026-01-01", extendedTo: ["binh-dinh"] },
      ],
    };
    const holder = (territory: string): Holder => holding([post("secretary", village)], { territory });
    expect(assessStipend(holder("gia-lai"), "2025-06", { policies: [old] })).toMatchObject({ kind: "assessed" });
    expect(assessStipend(holder("gia-lai"), "2025-07", { policies: [old] })).toMatchObject({
      kind: "undetermined",
      reason: "territory-merged",
      decidedBy: "people-council",
    });
    expect(assessStipend(holder("gia-lai"), "2026-01", { policies: [anew] })).toMatchObject({
      value: { total: 2_574_000 },
    });
    expect(assessStipend(holder("binh-dinh"), "2026-01", { policies: [anew] })).toMatchObject({
      value: { total: 2_574_000 },
    });
    const unmerged: StipendPolicy = { ...old, territory: "son-la" };
    expect(assessStipend(holder("son-la"), "2025-07", { policies: [unmerged] })).toMatchObject({ kind: "assessed" });
  });

  it("the mergers, each province once, 52 into 23", () => {
    const codes = mergedTerritories.flatMap((merger) => merger.codes);
    expect([mergedTerritories.length, codes.length, new Set(codes).size]).toEqual([23, 52, 52]);
    for (const merger of mergedTerritories) {
      expect(merger.codes).toContain(merger.mergedInto);
      expect(merger.codes.filter((code) => word(code, "vi") === code)).toEqual([]);
    }
  });

  it("households that are counted anew within the month", () => {
    const growing = organisation({
      ...village,
      counts: [
        { on: "2023-01-01", households: 349 },
        { on: "2024-08-15", households: 350 },
      ],
    });
    const ready = [provinces.longAn];
    expect(assessStipend(one("secretary", growing), "2024-08", { policies: ready })).toMatchObject({
      readings: [
        { code: "head-count-first-day", value: { total: 2_925_000 } },
        { code: "head-count-last-day", value: { total: 3_159_000 } },
      ],
    });
    expect(
      judgeStipend(one("secretary", growing), "2024-08", { policies: ready, readings: ["head-count-last-day"] }),
    ).toMatchObject({
      value: { total: 3_159_000 },
    });
    const uncounted = { ...village, counts: [] };
    expect(assessStipend(one("secretary", uncounted), "2024-08", { policies: ready })).toMatchObject({
      missing: ["posts.0.organisation.counts.households"],
    });
  });
});
