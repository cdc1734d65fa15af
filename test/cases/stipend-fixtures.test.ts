import { describe, expect, it } from "vitest";
import {
  arrears,
  assessStipend,
  costPolicy,
  type Holder,
  judgeStipend,
  paidOrganisation,
  payroll,
  type StipendPolicy,
  stipendPolicy,
  stipendYear,
  type VillageFacts,
  villageFund,
} from "../../src/stipend/index.ts";
import type { CalendarMonth } from "../../src/time/index.ts";
import {
  civilDefence,
  giaLai,
  healthSupport,
  langSon,
  militia,
  phuTho,
  quangNam,
  reserve,
  sonLa,
} from "../kit/fixture-policies.ts";
import { holding, organisation, post } from "../kit/stipend-holder.ts";

const village = organisation({
  id: "v",
  setting: "village",
  counts: [{ on: "2010-01-01", households: 400 }],
  villageType: "type-3",
  region: "IV",
  securityKey: false,
  borderOrIsland: false,
  onceLargeVillage: false,
});
const small = paidOrganisation({ ...village, counts: [{ on: "2010-01-01", households: 349 }] });
const onBorder = { ...small, borderOrIsland: true };
const other = (known = {}): Holder => holding([post("other-post", village, known)]);
const deputy = (healthInsured: boolean): Holder => holding([post("deputy-secretary", village)], { healthInsured });

const due: readonly (readonly [string, Holder, readonly StipendPolicy[], CalendarMonth, number])[] = [
  ["Gia Lai, a small village on the border", holding([post("secretary", onBorder)]), [giaLai], "2024-08", 3_978_000],
  [
    "Gia Lai, secretary and Front head",
    holding([post("secretary", village), post("front-head", village)]),
    [giaLai],
    "2024-08",
    7_722_000,
  ],
  [
    "Gia Lai, 349 households",
    holding([post("secretary", small), post("front-head", small)]),
    [giaLai],
    "2024-08",
    6_084_000,
  ],
  ["Gia Lai, one post", holding([post("front-head", village)]), [giaLai], "2024-08", 3_744_000],
  ["Quảng Nam, deputy alone, uninsured", deputy(false), [quangNam, healthSupport], "2022-08", 644_700],
  ["Quảng Nam, deputy alone, insured", deputy(true), [quangNam, healthSupport], "2022-08", 600_000],
  [
    "Quảng Nam, deputy in another paid post",
    holding([post("deputy-secretary", village), post("village-head", village)], { healthInsured: true }),
    [quangNam, healthSupport],
    "2022-08",
    1_790_000,
  ],
  ["militia, 18 days", other({ firstDay: "2010-08-14" }), [militia], "2010-08", 730_000],
  ["militia, 17 August leaves 15 days", other({ firstDay: "2010-08-17" }), [militia], "2010-08", 730_000],
  ["militia, 18 August leaves 14 days", other({ firstDay: "2010-08-18" }), [militia], "2010-08", 365_000],
  ["militia, 12 days", other({ firstDay: "2010-08-20" }), [militia], "2010-08", 365_000],
  ["militia, the whole month after", other({ firstDay: "2010-08-20" }), [militia], "2010-09", 730_000],
  ["reserve, 12 days", other({ firstDay: "2010-08-20" }), [reserve], "2010-08", 0],
  ["Sơn La, type 3", other(), [sonLa], "2024-08", 374_400],
  ["Sơn La, type 1", holding([post("other-post", { ...village, villageType: "type-1" })]), [sonLa], "2024-08", 468_000],
  ["Lào Cai, 17 % of the wage of region IV", other(), [civilDefence], "2026-03", 629_000],
  [
    "Phú Thọ, Front head and 70 % of an association",
    holding([post("other-post", village), post("front-head", village)]),
    [phuTho],
    "2014-03",
    318_000,
  ],
  ["Lạng Sơn, Front head", holding([post("front-head", village)]), [langSon], "2012-08", 210_000],
];

describe("the format of policies carries", () => {
  it.each(due)("%s", (_, holder, policies, month, total) => {
    const ready = policies;
    const outcome = assessStipend(holder, month, { policies: ready });
    expect(outcome).toMatchObject({ kind: "assessed", value: { total } });
    expect(judgeStipend(holder, month, { policies: ready })).toMatchObject({ value: { total } });
  });

  it("groups of which none is paid", () => {
    const groups = militia.versions[0].groups.map((one) => ({ ...one, then: { kind: "pays-nothing" } as const }));
    const excluded = stipendPolicy({ ...militia, versions: [{ ...militia.versions[0], groups }] });
    expect(assessStipend(other(), "2024-08", { policies: [excluded] })).toMatchObject({
      value: { total: 0 },
      because: [],
    });
  });

  it("a day threshold that the answer names", () => {
    const outcome = assessStipend(other({ firstDay: "2010-08-20" }), "2010-08", { policies: [militia] });
    expect(outcome.because).toContain("militia.partMonth");
    expect(outcome.steps).toContainEqual(
      expect.objectContaining({ code: "militia.partMonth", actual: 12, expected: 15 }),
    );
  });

  it("a wage of a region, which it asks for", () => {
    const nowhere = holding([post("other-post", { ...village, region: null })]);
    const ready = [civilDefence];
    expect(assessStipend(nowhere, "2026-03", { policies: ready })).toMatchObject({
      missing: ["posts.0.organisation.region"],
    });
    expect(assessStipend(other(), "2026-03", { policies: ready }).because).toContain("regionalWage.counts");
    const nobody = holding([post(null, { ...village, region: null })]);
    expect(assessStipend(nobody, "2026-03", { policies: ready })).toMatchObject({ missing: ["posts.0.role"] });
  });

  it("a wage of which no level is known for the month, which leaves the amount open", () => {
    const ready = [civilDefence];
    const open = assessStipend(other(), "2025-12", { policies: ready });
    expect(open).toMatchObject({ kind: "undetermined", reason: "no-figure-in-force", decidedBy: null, readings: [] });
    expect(open.steps.find(({ code }) => code === "regionalWage.counts")).toMatchObject({
      result: "not-met",
      actual: "2025-12-01",
      operator: ">=",
      expected: "2026-01-01",
    });
    expect(open.because).toEqual(["civilDefence.head", "regionalWage.counts"]);
    const nowhere = holding([post("other-post", { ...village, region: null })]);
    expect(assessStipend(nowhere, "2025-12", { policies: ready })).toMatchObject({ kind: "undetermined" });
    expect(judgeStipend(other(), "2025-12", { policies: ready })).toMatchObject({ reason: "no-figure-in-force" });
    expect(payroll([other()], "2025-12", { policies: ready })).toMatchObject({ total: 0, undetermined: 1 });
    expect(
      costPolicy([other()], { firstDay: "2025-12-01", lastDay: "2026-01-31" }, { policy: civilDefence }),
    ).toMatchObject({
      total: 629_000,
      months: [
        { total: 0, undetermined: 1 },
        { total: 629_000, undetermined: 0 },
      ],
    });
    const months = [
      { month: "2025-12", paid: 600_000 },
      { month: "2026-01", paid: 600_000 },
    ] as const;
    expect(
      arrears({ holder: other(), months }, { firstDay: "2025-12-01", lastDay: "2026-01-31" }, { policies: ready }),
    ).toMatchObject({
      owed: 29_000,
      unsettled: 1,
    });
    expect(stipendYear(other(), 2025, { policies: ready })).toMatchObject({ total: 0, notAssessed: 12 });
    const unknown = holding([post(null, village)]);
    expect(assessStipend(unknown, "2025-12", { policies: ready })).toMatchObject({ missing: ["posts.0.role"] });
  });

  it("shares of all further posts, and none where nothing is due", () => {
    const concurrency = { ...phuTho.concurrency, furtherPosts: null } as StipendPolicy["concurrency"];
    const ready = [{ ...phuTho, concurrency }];
    const three = holding([post("front-head", village), post("other-post", village), post("other-post", small)]);
    expect(assessStipend(three, "2014-03", { policies: ready })).toMatchObject({
      value: { total: 416_000, superseded: [] },
    });
    expect(assessStipend(three, "2014-03", { policies: [phuTho] })).toMatchObject({
      value: { total: 318_000, superseded: [{ amount: 140_000 }] },
    });
    const unknown = holding([post(null, village)]);
    expect(assessStipend(unknown, "2014-03", { policies: [phuTho] })).toMatchObject({ kind: "insufficient-facts" });
  });
});

const facts = (known: Partial<VillageFacts>): VillageFacts => ({
  setting: null,
  households: null,
  securityKey: false,
  borderOrIsland: false,
  onceLargeVillage: false,
  ...known,
});

const funds: readonly (readonly [string, VillageFacts, `${number}-${number}-${number}`, number])[] = [
  ["village of 350", facts({ setting: "village", households: 350 }), "2026-07-01", 15_180_000],
  ["village of 349", facts({ setting: "village", households: 349 }), "2026-07-01", 11_385_000],
  ["group of 500", facts({ setting: "residential-group", households: 500 }), "2024-07-01", 14_040_000],
  ["group of 499", facts({ setting: "residential-group", households: 499 }), "2024-07-01", 10_530_000],
  [
    "group that was a large village",
    facts({ setting: "residential-group", households: 360, onceLargeVillage: true }),
    "2024-07-01",
    14_040_000,
  ],
  [
    "small village key for security",
    facts({ setting: "village", households: 90, securityKey: true }),
    "2024-07-01",
    14_040_000,
  ],
  [
    "small village on the border",
    facts({ setting: "village", households: 90, borderOrIsland: true }),
    "2024-07-01",
    14_040_000,
  ],
  ["under decree 34", facts({ setting: "village", households: 350 }), "2023-07-31", 9_000_000],
  ["under decree 34, ordinary", facts({ setting: "village", households: 349 }), "2019-07-01", 4_470_000],
  ["the first day of decree 33", facts({ setting: "village", households: 349 }), "2023-08-01", 8_100_000],
];

describe("the fund of a village", () => {
  it.each(funds)("%s", (_, village, on, amount) => {
    expect(villageFund(village, on)).toMatchObject({ kind: "assessed", value: { amount } });
  });

  it("is known no better than its decree", () => {
    const one = facts({ setting: "village", households: 350 });
    expect(villageFund(one, "2023-07-31").evidence).toBe("unverified");
    expect(villageFund(one, "2023-08-01").evidence).toBe("corroborated");
  });

  it("is for villages alone, from the first decree on", () => {
    expect(villageFund(facts({ setting: "agency" }), "2024-07-01")).toMatchObject({ kind: "out-of-scope" });
    expect(villageFund(facts({ setting: "village" }), "2024-07-01")).toMatchObject({ missing: ["households"] });
    expect(villageFund(facts({ setting: "village" }), "2019-06-24")).toMatchObject({
      kind: "not-in-force",
      firstDay: "2019-06-25",
    });
  });
});
