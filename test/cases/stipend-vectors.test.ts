import { describe, expect, it } from "vitest";
import { type Fraction, multiply, vnd } from "../../src/money/index.ts";
import type { Outcome } from "../../src/outcome/index.ts";
import {
  arrears,
  assessStipend,
  type BadgeYears,
  badgeBonus,
  badgeGrades,
  type DuesFacts,
  type DuesLevel,
  duesOwed,
  duesSheet,
  type Holder,
  type PaidOrganisation,
  type Post,
  partyAwardMoney,
  regionalWageOn,
  type Stipend,
  type StipendPolicy,
  shippedPolicies,
  stipendYear,
  villageFund,
} from "../../src/stipend/index.ts";
import type { CalendarDate, CalendarMonth } from "../../src/time/index.ts";
import * as fixtures from "../kit/fixture-policies.ts";
import * as provinces from "../kit/fixture-provinces.ts";
import {
  centre,
  commune,
  district,
  holding,
  hospital,
  organisation,
  post,
  province,
  sized,
  village,
} from "../kit/stipend-holder.ts";

const total = (holder: Holder, month: CalendarMonth, own: readonly StipendPolicy[] = []): unknown => {
  const policies = own.length === 0 ? shippedPolicies : own;
  const outcome: Outcome<Stipend> = assessStipend(holder, month, { policies });
  return outcome.kind === "assessed" ? outcome.value.total : outcome.kind;
};
const one = (role: Post["role"], body: PaidOrganisation, known: Partial<Post> = {}): Holder =>
  holding([post(role, body, known)]);
const answerOf = (outcome: Outcome<unknown>): unknown => (outcome.kind === "assessed" ? outcome.value : outcome.kind);

const section = organisation({ id: "s", kind: "section", parentKind: "grassroots-organisation" });
const underSection = sized(20, 0, { id: "b", kind: "branch", parentKind: "section", setting: "agency" });
const quarter: PaidOrganisation = {
  ...underSection,
  parentKind: "grassroots-organisation",
  setting: "residential-group",
};
const inBinhDuong = (...posts: readonly Post[]): Holder => holding(posts, { territory: "binh-duong" });
const seats = [post("committee-member", section), post("committee-member", underSection)];
const under16 = { from: "state-budget", document: "16-2023-NQ-HDND@2023-07-26" } as const;
const hamlet = organisation({
  id: "v",
  setting: "village",
  counts: [{ on: "2020-01-01", households: 400 }],
  securityKey: false,
  borderOrIsland: false,
  onceLargeVillage: false,
  villageType: "type-3",
});
const ofHouseholds = (households: number) => ({
  setting: "village" as const,
  households,
  securityKey: false,
  borderOrIsland: false,
  onceLargeVillage: false,
});
const staff = (leadership: "0" | "0.30"): Holder =>
  one("party-staff", organisation({ kind: "province", setting: "agency" }), {
    salary: { grade: "3.66", leadership, beyondFrame: "0" },
  });
const payer = (group: DuesFacts["group"], known: Partial<DuesFacts> = {}): DuesFacts => ({
  group,
  income: null,
  region: null,
  ...known,
});
const owed = (facts: DuesFacts, month: CalendarMonth): unknown => {
  const outcome = duesOwed(facts, month);
  return outcome.kind === "assessed" ? outcome.value.amount : outcome.kind;
};
const militiaman = (firstDay: CalendarDate): Holder => one("other-post", hamlet, { firstDay });
const quangNamDeputy = holding([post("deputy-secretary", hamlet), post("village-head", hamlet)], {
  healthInsured: false,
});
const fund = (households: number): unknown => {
  const outcome = villageFund(ofHouseholds(households), "2026-07-01");
  return outcome.kind === "assessed" ? outcome.value.amount : outcome.kind;
};

/** The worked examples of the sources, by their numbers there. */
const vectors: readonly (readonly [string, () => unknown, unknown])[] = [
  ["1 Hòa Bình hospital branch of 57, secretary", () => total(one("secretary", hospital), "2024-01"), 450_000],
  ["2 the same in July", () => total(one("secretary", hospital), "2024-07"), 585_000],
  ["2 over 2024", () => stipendYear(one("secretary", hospital), 2024, { policies: shippedPolicies }).total, 6_210_000],
  ["3 village deputy, 50 members", () => total(one("deputy-secretary", village(50, 0)), "2024-03"), 360_000],
  ["3 village deputy, 49 members", () => total(one("deputy-secretary", village(49, 0)), "2024-03"), 0],
  ["4 village secretary, 62 members", () => total(one("secretary", village(62, 0)), "2024-03"), 0],
  ["5 directive alone", () => total(one("party-group-leader", hospital), "2023-11"), 0],
  ["5 resolution", () => total(one("party-group-leader", hospital), "2024-02"), 360_000],
  ["6 commune committee, June 2026", () => total(one("committee-member", commune), "2026-06"), 702_000],
  ["6 commune committee, July 2026", () => total(one("committee-member", commune), "2026-07"), 759_000],
  [
    "7 province and district: highest only",
    () => total(holding([post("committee-member", district), post("committee-member", province)]), "2019-03"),
    695_000,
  ],
  ["8 alternate Central Committee member", () => total(one("alternate-member", centre), "2023-07"), 1_800_000],
  ["9 the trap of 1.6 million", () => total(one("committee-member", province), "2020-11"), 745_000],
  ["10 Bình Dương, section and branch", () => total(inBinhDuong(...seats), "2024-08"), 585_000],
  ["10 with a commune seat", () => total(inBinhDuong(...seats, post("committee-member", commune)), "2024-08"), 702_000],
  [
    "11 military unit",
    () => total(inBinhDuong(post("committee-member", { ...underSection, armedForces: true })), "2024-08"),
    0,
  ],
  [
    "11 paid by Resolution 16/2023",
    () => total(inBinhDuong(post("deputy-secretary", quarter, { pay: [under16] })), "2024-08"),
    0,
  ],
  [
    "12 arrears of May to July 2016",
    () => {
      const months = (["2016-05", "2016-06", "2016-07"] as const).map((month) => ({ month, paid: 460_000 }));
      const paid = { holder: one("committee-member", district), months };
      return arrears(paid, { firstDay: "2016-05-01", lastDay: "2016-07-31" }, { policies: shippedPolicies }).owed;
    },
    72_000,
  ],
  ["13 55-year badge in February 2026", () => answerOf(badgeBonus(55, "2026-02-03")), 8_190_000],
  ["13 55-year badge in September 2026", () => answerOf(badgeBonus(55, "2026-09-02")), 8_855_000],
  ["13 45-year badge", () => answerOf(badgeBonus(45, "2026-02-03")), "undetermined"],
  ["14 provincial rapporteur, April 2012", () => total(one("rapporteur", province), "2012-04"), 249_000],
  ["14 provincial rapporteur, May 2012", () => total(one("rapporteur", province), "2012-05"), 315_000],
  [
    "15 Gia Lai, secretary and Front head",
    () => total(holding([post("secretary", hamlet), post("front-head", hamlet)]), "2024-08", [fixtures.giaLai]),
    7_722_000,
  ],
  ["16 Party-office specialist", () => total(staff("0.30"), "2024-08"), 2_779_920],
  ["16 without the leadership allowance", () => total(staff("0"), "2024-08"), 2_569_320],
  [
    "17 flag to a grassroots organisation",
    () =>
      answerOf(
        partyAwardMoney(
          { recipient: "grassroots-organisation", form: "flag", giver: "provincial-standing-committee" },
          "2019-07-01",
        ),
      ),
    11_920_000,
  ],
  [
    "17 yearly certificate of a member, not rounded",
    () =>
      answerOf(
        partyAwardMoney({ recipient: "member", form: "certificate", giver: "grassroots-committee" }, "2019-07-01"),
      ),
    447_000,
  ],
  [
    "17 a State award of 0.3, rounded up to 10,000",
    () => total(one("own:post", hamlet, { firstDay: "2019-07-01" }), "2019-07", [provinces.stateAward]),
    450_000,
  ],
  ["18 fund of a village of 350 households", () => fund(350), 15_180_000],
  ["18 fund of a village of 349 households", () => fund(349), 11_385_000],
  ["19 dues of an insured salary", () => owed(payer("salaried", { income: 9_000_000 }), "2026-03"), 90_000],
  ["19 dues of a pension", () => owed(payer("pensioner", { income: 6_500_000 }), "2026-03"), 32_500],
  ["19 dues of a student", () => owed(payer("student"), "2026-03"), 5_000],
  [
    "19 no insurance, region III",
    () => owed(payer("other-below-retirement-age", { region: "III" }), "2026-03"),
    12_420,
  ],
  ["19 age 70, region IV", () => owed(payer("other-at-retirement-age", { region: "IV" }), "2026-03"), 7_400],
  ["19 the second phase", () => owed(payer("other-below-retirement-age", { region: "III" }), "2028-01"), 20_700],
  [
    "20 Vĩnh Phúc, 60-year badge",
    () =>
      total(
        holding([post("badge-holder", organisation({ id: "b" }))], { territory: "vinh-phuc", badgeYears: 60 }),
        "2016-11",
      ),
    363_000,
  ],
  [
    "21 Quảng Nam: the paid post, half of 600,000, and health support",
    () => total(quangNamDeputy, "2022-08", [fixtures.quangNam, fixtures.healthSupport]),
    1_490_000 + 300_000 + 44_700,
  ],
  [
    "22 militia, appointed 14 August 2010",
    () => total(militiaman("2010-08-14"), "2010-08", [fixtures.militia]),
    730_000,
  ],
  [
    "22 militia, appointed 20 August 2010",
    () => total(militiaman("2010-08-20"), "2010-08", [fixtures.militia]),
    365_000,
  ],
  ["23 Sơn La, type 3", () => total(one("other-post", hamlet), "2024-08", [fixtures.sonLa]), 374_400],
];

describe("the worked examples", () => {
  it.each(vectors)("%s", (_, found, expected) => {
    expect(found()).toBe(expected);
  });

  it("are all there", () => {
    const numbers = new Set(vectors.map(([name]) => Number(name.split(" ")[0])));
    expect([...numbers]).toEqual(Array.from({ length: 23 }, (_, index) => index + 1));
  });
});

const decided = organisation({ kind: "upper-grassroots", decidedLevel: "district" });
const months: readonly CalendarMonth[] = ["2023-06", "2024-06", "2025-06", "2026-07"];

/** The amounts of the committee allowance at 1,490,000, 1,800,000, 2,340,000 and 2,530,000, as printed. */
const printed: readonly (readonly [string, readonly PaidOrganisation[], readonly number[]])[] = [
  ["commune", [commune, commune, commune, commune], [447_000, 540_000, 702_000, 759_000]],
  ["district", [district, district, district, decided], [596_000, 720_000, 936_000, 1_012_000]],
  ["province", [province, province, province, province], [745_000, 900_000, 1_170_000, 1_265_000]],
  ["centre", [centre, centre, centre, centre], [1_490_000, 1_800_000, 2_340_000, 2_530_000]],
];

/** The bonus of each grade at 1,800,000, 2,340,000 and 2,530,000, as printed. */
const badges: readonly (readonly [BadgeYears, readonly [number, number, number] | null])[] = [
  [30, [2_700_000, 3_510_000, 3_795_000]],
  [40, [3_600_000, 4_680_000, 5_060_000]],
  [45, null],
  [50, [5_400_000, 7_020_000, 7_590_000]],
  [55, [6_300_000, 8_190_000, 8_855_000]],
  [60, [9_000_000, 11_700_000, 12_650_000]],
  [65, [10_800_000, 14_040_000, 15_180_000]],
  [70, [14_400_000, 18_720_000, 20_240_000]],
  [75, [18_000_000, 23_400_000, 25_300_000]],
  [80, [27_000_000, 35_100_000, 37_950_000]],
  [85, null],
  [90, null],
];

/** What each level keeps of 122,500 đồng collected under Regulation 342-QĐ/TW, as exact fractions. */
const keeping: readonly (readonly [DuesLevel, number, number])[] = [
  ["branch", 36_750, 61_250],
  ["commune-grassroots", 110_250, 110_250],
  ["other-grassroots", 85_750, 85_750],
  ["above-grassroots", 61_250, 61_250],
];

describe("dues that are kept", () => {
  const payers = [
    { key: "p1", ...payer("salaried", { income: 9_000_000 }) },
    { key: "p2", ...payer("pensioner", { income: 6_500_000 }) },
  ];

  it.each(keeping)("by %s", (level, lowest, highest) => {
    const { total: sum, kept } = duesSheet(payers, "2025-12", { level });
    const dong = ({ part, whole }: Fraction): number => part / whole;
    expect(sum).toBe(122_500);
    expect(kept === null ? null : [dong(kept.lowest), dong(kept.highest)]).toEqual([lowest, highest]);
  });

  it("are not known since 2026", () => {
    expect(duesSheet(payers, "2026-03", { level: "branch" })).toMatchObject({ total: 122_500, kept: null });
  });
});

describe("printed amounts", () => {
  it.each(printed)("of the committee allowance: %s", (_, bodies, amounts) => {
    const found = months.map((month, index) => total(one("committee-member", bodies[index] ?? commune), month));
    expect(found).toEqual(amounts);
  });

  it.each(badges)("of the badge of %s years", (years, amounts) => {
    const days: readonly CalendarDate[] = ["2024-05-19", "2025-05-19", "2026-09-02"];
    const found = days.map((day) => answerOf(badgeBonus(years, day)));
    expect(found).toEqual(amounts ?? days.map(() => "undetermined"));
  });

  it("cover every grade of the badge", () => {
    expect(badges.map(([years]) => years)).toEqual(badgeGrades.map(({ years }) => years));
  });

  it("that several sources check", () => {
    expect(total(one("committee-member", district), "2019-03")).toBe(556_000);
    expect(multiply(vnd(2_530_000), "20")).toBe(50_600_000);
    const special = villageFund(ofHouseholds(350), "2025-10-01");
    const ordinary = villageFund(ofHouseholds(349), "2025-10-01");
    expect([special, ordinary]).toMatchObject([{ value: { amount: 14_040_000 } }, { value: { amount: 10_530_000 } }]);
    expect(total(one("secretary", hamlet), "2024-08", [provinces.longAn])).toBe(3_159_000);
    expect(answerOf(regionalWageOn("I", "2026-01-01"))).toBe(5_310_000);
  });
});
