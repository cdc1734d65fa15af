import { describe, expect, it } from "vitest";
import { sumVnd } from "../../src/money/index.ts";
import type { ReadingCode } from "../../src/outcome/index.ts";
import { assessStipend, type Holder, type PaidOrganisation, shippedPolicies } from "../../src/stipend/index.ts";
import type { CalendarMonth } from "../../src/time/index.ts";
import {
  centre,
  commune,
  district,
  grassroots,
  holding,
  hospital,
  organisation,
  post,
  province,
  sized,
  village,
} from "../kit/stipend-holder.ts";

type Case = readonly [string, Holder, CalendarMonth, number];
const paidBy33 = { from: "state-budget", document: "33-2023-ND-CP@2023-06-10" } as const;
const salary = { from: "state-budget", document: null } as const;

/** What is paid; where it is, each item and its citation. */
const due: readonly Case[] = [
  ["hospital branch of 57, secretary", holding([post("secretary", hospital)]), "2024-01", 450_000],
  ["the same after the base salary rose", holding([post("secretary", hospital)]), "2024-07", 585_000],
  ["village branch of 50, deputy secretary", holding([post("deputy-secretary", village(50, 0))]), "2024-03", 360_000],
  ["village branch of 49, deputy secretary", holding([post("deputy-secretary", village(49, 0))]), "2024-03", 0],
  ["48 official and 2 probationary", holding([post("deputy-secretary", village(48, 2))]), "2024-03", 360_000],
  ["48 official and 1 probationary", holding([post("deputy-secretary", village(48, 1))]), "2024-03", 0],
  [
    "village branch of 62, secretary, paid under decree 33",
    holding([post("secretary", village(62, 0), { pay: [paidBy33] })]),
    "2024-03",
    0,
  ],
  ["village branch of 62, secretary, paid nothing", holding([post("secretary", village(62, 0))]), "2024-03", 0],
  ["residential group, party-group leader", residential("party-group-leader"), "2024-03", 360_000],
  ["party-group leader before the resolution", holding([post("party-group-leader", hospital)]), "2023-11", 0],
  ["the last month before the resolution", holding([post("party-group-leader", hospital)]), "2023-12", 0],
  ["party-group leader under the resolution", holding([post("party-group-leader", hospital)]), "2024-02", 360_000],
  ["unit that pays for investment too", withUnit("public-service", "recurrent-and-investment"), "2024-02", 450_000],
  ["unit that pays a part of its spending", withUnit("public-service", "partial"), "2024-02", 0],
  ["agency funded by the budget", withUnit("agency", "budget-funded"), "2024-02", 0],
  ["enterprise", withUnit("enterprise", "not-applicable"), "2024-02", 450_000],
  [
    "the same branch in another province",
    holding([post("secretary", hospital)], { territory: "phu-tho" }),
    "2024-02",
    0,
  ],
  [
    "a hospital that is a grassroots branch, not a branch below",
    holding([post("secretary", { ...hospital, kind: "grassroots-branch", ownSeal: false })]),
    "2024-02",
    0,
  ],
  ["commune committee", holding([post("committee-member", commune)]), "2026-06", 702_000],
  ["commune committee, new base salary", holding([post("committee-member", commune)]), "2026-07", 759_000],
  [
    "provincial and district committee: highest only",
    holding([post("committee-member", district), post("committee-member", province)]),
    "2019-03",
    695_000,
  ],
  ["alternate member of the Central Committee", holding([post("alternate-member", centre)]), "2023-07", 1_800_000],
  ["alternate member of a lower committee: no such post", holding([post("alternate-member", province)]), "2023-07", 0],
  ["provincial committee in the trap of 1.6 million", holding([post("secretary", province)]), "2020-11", 745_000],
  ["the first month of the regulation", holding([post("committee-member", district)]), "2009-01", 216_000],
  ["retroactive level of 2016", holding([post("committee-member", district)]), "2016-05", 484_000],
  ["grassroots branch with a seal", holding([post("committee-member", grassroots)]), "2024-01", 540_000],
  [
    "grassroots branch without a seal",
    holding([post("committee-member", { ...grassroots, ownSeal: false })]),
    "2024-01",
    0,
  ],
  [
    "grassroots branch under a grassroots organisation",
    holding([post("committee-member", { ...grassroots, parentKind: "grassroots-organisation" })]),
    "2024-01",
    0,
  ],
  ["branch below a grassroots committee", holding([post("secretary", village(20, 0))]), "2010-01", 0],
  ["committee of a section", holding([post("secretary", organisation({ kind: "section" }))]), "2024-01", 0],
  [
    "standing committee: no difference by role",
    holding([post("standing-committee-member", province)]),
    "2024-01",
    900_000,
  ],
  ["deputy secretary: no difference by role", holding([post("deputy-secretary", commune)]), "2024-01", 540_000],
  ["bloc, before the reform", holding([post("secretary", organisation({ kind: "bloc" }))]), "2024-01", 720_000],
  ["centre after the reform", holding([post("committee-member", centre)]), "2025-07", 2_340_000],
  ["province after the reform", holding([post("committee-member", province)]), "2025-07", 1_170_000],
  ["district on the last day of districts", holding([post("committee-member", district)]), "2025-06", 936_000],
  ["ranked with a district by decision", decided("upper-grassroots", "district"), "2025-07", 936_000],
  ["ranked with a commune by decision", decided("grassroots-organisation", "commune"), "2025-07", 702_000],
  ["Central member in an armed-forces body's seat", holding([post("committee-member", centre)]), "2024-01", 1_800_000],
];

function residential(role: "party-group-leader"): Holder {
  return holding([post(role, { ...village(50, 0), setting: "residential-group" })]);
}

function withUnit(setting: PaidOrganisation["setting"], autonomy: PaidOrganisation["autonomy"]): Holder {
  return holding([post("secretary", { ...hospital, setting, autonomy })]);
}

function decided(kind: PaidOrganisation["kind"], decidedLevel: PaidOrganisation["decidedLevel"]): Holder {
  return holding([post("secretary", organisation({ kind, decidedLevel }))]);
}

describe("what is due", () => {
  it.each(due)("%s, %o in %s", (_, holder, month, total) => {
    const outcome = assessStipend(holder, month, { policies: shippedPolicies });
    expect(outcome).toMatchObject({ kind: "assessed", value: { total } });
  });

  it("adds up to 6,210,000 for the secretary of the hospital branch over 2024", () => {
    const months = Array.from(
      { length: 12 },
      (_, index) => `2024-${String(index + 1).padStart(2, "0")}` as CalendarMonth,
    );
    const totals = months.map((month) => {
      const outcome = assessStipend(holding([post("secretary", hospital)]), month, { policies: shippedPolicies });
      return outcome.kind === "assessed" ? [outcome.value.total] : [];
    });
    expect(sumVnd(totals.flat())).toBe(6_210_000);
  });

  it("is 24,000 a month above the 460,000 paid on the old base in May to July 2016", () => {
    const holder = holding([post("committee-member", district)]);
    const totals = (["2016-05", "2016-06", "2016-07"] as const).flatMap((month) => {
      const outcome = assessStipend(holder, month, { policies: shippedPolicies });
      return outcome.kind === "assessed" ? [outcome.value.total - 460_000] : [];
    });
    expect(totals).toEqual([24_000, 24_000, 24_000]);
  });

  it("tells the payer and the law of what is paid", () => {
    const outcome = assessStipend(holding([post("deputy-secretary", village(50, 0))]), "2024-03", {
      policies: shippedPolicies,
    });
    expect(outcome).toMatchObject({
      evidence: "single-source",
      value: {
        items: [
          {
            policy: "hoaBinh314",
            group: "village-posts",
            payer: "provincial-budget",
            rate: { coefficient: "0.2" },
            baseSalary: 1_800_000,
            citation: { document: "314-NQ-HDND@2023-12-08", provision: "a" },
          },
        ],
      },
    });
  });

  it("names the role that the resolution leaves out", () => {
    const outcome = assessStipend(holding([post("secretary", village(62, 0))]), "2024-03", {
      policies: shippedPolicies,
    });
    expect(outcome.because).toContain("hoaBinh314.residential");
    expect(outcome.because).toContain("hoaBinh314.secretary");
    expect(outcome.because).not.toContain("hoaBinh314.atLeast50");
  });

  it("says that a directive pays nothing", () => {
    const outcome = assessStipend(holding([post("secretary", hospital)]), "2023-11", { policies: shippedPolicies });
    expect(outcome.steps.find(({ code }) => code === "hoaBinhDirective26.enacted")).toMatchObject({
      result: "not-met",
      actual: "directive",
    });
    expect(outcome.steps.find(({ code }) => code === "hoaBinh314.inForce")).toMatchObject({ expected: "2024-01-01" });
  });

  it("keeps what a higher claim beats", () => {
    const holder = holding([post("committee-member", district), post("committee-member", province)]);
    expect(assessStipend(holder, "2019-03", { policies: shippedPolicies })).toMatchObject({
      value: { items: [{ post: 1, amount: 695_000 }], superseded: [{ post: 0, amount: 556_000 }] },
    });
  });
});

type OpenCase = readonly [string, Holder, CalendarMonth, readonly ReadingCode[], object];
const salaried = holding([post("secretary", hospital)], { otherPay: [salary] });
const committeeToo = holding([post("secretary", hospital), post("committee-member", commune)]);
const twoPosts = holding([post("deputy-secretary", hospital), post("party-group-leader", hospital)]);
const shrinking = organisation({
  ...hospital,
  counts: [
    { on: "2023-01-01", official: 55, probationary: 0 },
    { on: "2024-03-15", official: 49, probationary: 0 },
  ],
});
const lateStart = holding([post("secretary", hospital, { firstDay: "2024-04-16" })]);
const equal = { readings: [], reason: "equal-claims", decidedBy: "payer" };

const open: readonly OpenCase[] = [
  [
    "paid by the budget for something else",
    salaried,
    "2024-01",
    [],
    {
      kind: "undetermined",
      decidedBy: "people-council",
      readings: [
        { code: "any-budget-pay", value: { total: 0 } },
        { code: "for-this-post", value: { total: 450_000 } },
      ],
    },
  ],
  ["read as any pay", salaried, "2024-01", ["any-budget-pay"], { kind: "assessed", value: { total: 0 } }],
  [
    "read as pay for this post",
    salaried,
    "2024-01",
    ["for-this-post"],
    { kind: "assessed", value: { total: 450_000 } },
  ],
  [
    "also on the commune committee",
    committeeToo,
    "2024-01",
    [],
    { kind: "undetermined", readings: [{ value: { total: 540_000 } }, { value: { total: 990_000 } }] },
  ],
  ["both are paid", committeeToo, "2024-01", ["for-this-post"], { kind: "assessed", value: { total: 990_000 } }],
  ["a 169 holder is left out", committeeToo, "2024-01", ["any-budget-pay"], { value: { total: 540_000 } }],
  [
    "other pay not known",
    holding([post("secretary", hospital)], { otherPay: null }),
    "2024-01",
    [],
    { missing: ["otherPay"] },
  ],
  [
    "other pay not known, and not asked",
    holding([post("secretary", hospital)], { otherPay: null }),
    "2024-01",
    ["for-this-post"],
    { value: { total: 450_000 } },
  ],
  [
    "pay for the post not known",
    holding([post("secretary", hospital, { pay: null })], { otherPay: null }),
    "2024-01",
    [],
    { missing: ["posts.0.pay", "otherPay"] },
  ],
  [
    "two posts in one branch",
    twoPosts,
    "2024-01",
    [],
    {
      kind: "undetermined",
      readings: [
        { code: "highest-only", value: { total: 360_000 } },
        { code: "each-post-paid", value: { total: 720_000 } },
      ],
    },
  ],
  ["two posts, the highest", twoPosts, "2024-01", ["highest-only"], { value: { total: 360_000 } }],
  ["two posts, each", twoPosts, "2024-01", ["each-post-paid"], { value: { total: 720_000 } }],
  [
    "members fall below 50 within the month",
    holding([post("secretary", shrinking)]),
    "2024-03",
    [],
    {
      kind: "undetermined",
      decidedBy: "payer",
      readings: [
        { code: "head-count-first-day", value: { total: 450_000 } },
        { code: "head-count-last-day", value: { total: 0 } },
      ],
    },
  ],
  [
    "counted on the first day",
    holding([post("secretary", shrinking)]),
    "2024-03",
    ["head-count-first-day"],
    { value: { total: 450_000 } },
  ],
  [
    "counted on the last day",
    holding([post("secretary", shrinking)]),
    "2024-03",
    ["head-count-last-day"],
    { value: { total: 0 } },
  ],
  [
    "a month later it no longer matters",
    holding([post("secretary", shrinking)]),
    "2024-04",
    [],
    { value: { total: 0 } },
  ],
  [
    "half of April",
    lateStart,
    "2024-04",
    [],
    {
      kind: "undetermined",
      readings: [
        { code: "full-month", value: { total: 450_000 } },
        { code: "days-served", value: { total: 225_000 } },
      ],
    },
  ],
  ["half of April as a full month", lateStart, "2024-04", ["full-month"], { value: { total: 450_000 } }],
  ["half of April by days", lateStart, "2024-04", ["days-served"], { value: { total: 225_000 } }],
  ["before the post", lateStart, "2024-03", [], { kind: "assessed", value: { total: 0 } }],
  ["the month after", lateStart, "2024-05", [], { kind: "assessed", value: { total: 450_000 } }],
  [
    "until 10 March by days: no whole đồng, and no rounding is prescribed",
    holding([post("committee-member", district, { lastDay: "2019-03-10" })]),
    "2019-03",
    ["days-served"],
    { kind: "undetermined", reason: "convention-not-named", decidedBy: "payer" },
  ],
  [
    "after the post",
    holding([post("committee-member", district, { lastDay: "2019-03-31" })]),
    "2019-04",
    [],
    { value: { total: 0 } },
  ],
  [
    "two districts, equal claims of different payers",
    holding([post("committee-member", district), post("committee-member", { ...district, id: "other" })]),
    "2019-03",
    [],
    { kind: "undetermined", ...equal },
  ],
  [
    "two seats on one committee: one payer, paid once",
    holding([post("committee-member", district), post("secretary", district)]),
    "2019-03",
    [],
    { kind: "assessed", value: { total: 556_000 } },
  ],
  [
    "an unknown claim that cannot win",
    holding([post("committee-member", province), post("committee-member", { ...grassroots, ownSeal: null })]),
    "2019-03",
    [],
    { kind: "assessed", value: { total: 695_000 } },
  ],
  [
    "an unknown claim that could be equal, of another payer",
    holding([post("committee-member", commune), post("committee-member", { ...grassroots, ownSeal: null })]),
    "2019-03",
    [],
    { kind: "insufficient-facts", missing: ["posts.1.organisation.ownSeal"] },
  ],
  [
    "an unknown claim that could win",
    holding([post("committee-member", commune), post("committee-member", { ...district, kind: null })]),
    "2019-03",
    [],
    {
      kind: "insufficient-facts",
      missing: ["posts.1.organisation.kind", "posts.1.organisation.ownSeal", "posts.1.organisation.parentKind"],
    },
  ],
  [
    "role not known",
    holding([post(null, { ...province, setting: "agency" })]),
    "2019-03",
    [],
    { missing: ["posts.0.role"] },
  ],
  [
    "members not known",
    holding([post("secretary", sized(40, null, { ...hospital, counts: [] }))]),
    "2024-01",
    [],
    { missing: ["posts.0.organisation.counts.official", "posts.0.organisation.counts.probationary"] },
  ],
  [
    "province not known",
    holding([post("secretary", hospital)], { territory: null }),
    "2024-01",
    [],
    { missing: ["territory"] },
  ],
  [
    "armed forces",
    holding([post("secretary", { ...district, armedForces: true })]),
    "2024-01",
    [],
    { kind: "out-of-scope", reason: "armed-forces" },
  ],
  [
    "armed forces, after the reform",
    holding([post("secretary", { ...commune, armedForces: true })]),
    "2025-07",
    [],
    { kind: "out-of-scope", reason: "armed-forces" },
  ],
  [
    "body below the province that claims 0.4, no decision recorded",
    decided("upper-grassroots", "not-recorded"),
    "2025-07",
    [],
    { kind: "undetermined", reason: "instrument-not-recorded", decidedBy: "secretariat" },
  ],
  [
    "body below a commune, no decision recorded",
    decided("grassroots-branch", "not-recorded"),
    "2025-07",
    [],
    { kind: "undetermined", reason: "instrument-not-recorded" },
  ],
  [
    "an undecided claim that cannot win",
    holding([
      post("secretary", organisation({ kind: "upper-grassroots", decidedLevel: "not-recorded" })),
      post("secretary", province),
    ]),
    "2025-07",
    [],
    { kind: "assessed", value: { total: 1_170_000 } },
  ],
  [
    "the last month of the province",
    holding([post("secretary", hospital)]),
    "2025-06",
    [],
    { value: { total: 585_000 } },
  ],
  [
    "after the merger of the province",
    holding([post("secretary", hospital)]),
    "2025-07",
    [],
    { kind: "undetermined", reason: "territory-merged", decidedBy: "people-council" },
  ],
  [
    "after the merger, not entitled either way",
    holding([post("secretary", village(62, 0))]),
    "2025-07",
    [],
    { value: { total: 0 } },
  ],
  [
    "before any of the policies",
    holding([post("secretary", province)]),
    "2008-12",
    [],
    { kind: "not-in-force", firstDay: "2009-01-01" },
  ],
];

describe("what the law, its reading or the facts leave open", () => {
  it.each(open)("%s", (_, holder, month, named, expected) => {
    expect(assessStipend(holder, month, { policies: shippedPolicies, readings: named })).toMatchObject(expected);
  });
});
