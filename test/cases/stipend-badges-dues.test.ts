import { describe, expect, it } from "vitest";
import {
  type BadgeFacts,
  type BadgeYears,
  badgeBonus,
  badgeFacts,
  badgeGrades,
  badgesDue,
  type DuesFacts,
  duesOwed,
  duesSheet,
  type PartyAward,
  partyAwardMoney,
  regionalWageOn,
} from "../../src/stipend/index.ts";
import type { CalendarDate, CalendarMonth } from "../../src/time/index.ts";

const bonuses: readonly (readonly [BadgeYears, CalendarDate, number])[] = [
  [55, "2026-02-03", 8_190_000],
  [55, "2026-09-02", 8_855_000],
  [30, "2024-05-19", 2_700_000],
  [40, "2026-09-02", 5_060_000],
  [50, "2024-11-07", 7_020_000],
  [60, "2024-05-19", 9_000_000],
  [65, "2024-09-02", 14_040_000],
  [70, "2026-09-02", 20_240_000],
  [75, "2024-05-19", 18_000_000],
  [80, "2024-09-02", 35_100_000],
];

describe("the bonus of a badge", () => {
  it.each(bonuses)("of %s years on %s is %s", (years, on, amount) => {
    expect(badgeBonus(years, on)).toMatchObject({ kind: "assessed", value: amount, evidence: "corroborated" });
  });

  it.each([45, 85, 90] as const)("of %s years has no amount, which is not 0", (years) => {
    expect(badgeBonus(years, "2026-09-02")).toMatchObject({
      kind: "undetermined",
      reason: "amount-not-set",
      because: ["badgeBonus.amountSet"],
    });
  });

  it("begins with the guidance, and is for grades alone", () => {
    expect(badgeBonus(30, "2015-10-26")).toMatchObject({ kind: "not-in-force", firstDay: "2015-10-27" });
    expect(badgeBonus(30, "2015-10-27")).toMatchObject({ value: 1_725_000 });
    expect(() => badgeBonus(35 as BadgeYears, "2026-09-02")).toThrow(RangeError);
    expect(badgeGrades.map(({ years }) => years)).toEqual([30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90]);
  });
});

const since = (partyAgeFrom: CalendarDate, gravelyIll: boolean | null = false, known: Partial<BadgeFacts> = {}) =>
  badgeFacts({ partyAgeFrom, gravelyIll, deceased: false, disciplines: [], ...known });

const fallingDue: readonly (readonly [string, ReturnType<typeof since>, CalendarDate, readonly number[]])[] = [
  ["complete on the day", since("1986-05-19"), "2026-05-19", [40]],
  ["complete the day after", since("1986-05-20"), "2026-05-19", []],
  ["complete the day after the award day before", since("1986-02-04"), "2026-05-19", [40]],
  ["complete on the award day before", since("1986-02-03"), "2026-05-19", []],
  ["the first award day of a year looks back into the year before", since("1985-11-08"), "2026-02-03", [40]],
  ["complete on the last award day of the year before", since("1985-11-07"), "2026-02-03", []],
  ["gravely ill, twelve months early", since("1987-05-19", true), "2026-05-19", [40]],
  ["gravely ill, more than twelve months early", since("1987-05-20", true), "2026-05-19", []],
  ["gravely ill, 65 years, twelve months early", since("1962-05-19", true), "2026-05-19", [65]],
  ["gravely ill, 65 years, more than twelve months early", since("1962-05-20", true), "2026-05-19", []],
  ["gravely ill, 70 years, twenty-four months early", since("1958-05-19", true), "2026-05-19", [70]],
  ["gravely ill, 70 years, more than twenty-four months early", since("1958-05-20", true), "2026-05-19", []],
  ["gravely ill, 70 years, under 24-QĐ/TW", since("1953-09-02", true), "2021-09-02", [70]],
  ["gravely ill, 70 years, under 29-QĐ/TW twelve months only", since("1953-05-19", true), "2021-05-19", []],
  ["dead, twelve months early", since("1958-02-03", false, { deceased: true }), "2027-02-03", [70]],
  ["dead, more than twelve months early", since("1959-02-03", false, { deceased: true }), "2027-02-03", []],
  ["dead and ill, less than twelve months early", since("1957-05-19", true, { deceased: true }), "2026-05-19", [70]],
  ["dead and ill", since("1957-05-20", true, { deceased: true }), "2026-05-19", [70]],
  ["dead, under 29-QĐ/TW not a month early", since("1950-09-03", false, { deceased: true }), "2020-09-02", []],
  ["dead, under 29-QĐ/TW with the years complete", since("1950-09-02", false, { deceased: true }), "2020-09-02", [70]],
  ["dead, twelve months early under 24-QĐ/TW", since("1952-09-02", false, { deceased: true }), "2021-09-02", [70]],
  ["the grade of 45 years since 2016", since("1971-09-02"), "2016-09-02", [45]],
  ...(
    [
      ["reprimand", "2025-11-19", [40]],
      ["reprimand", "2025-11-20", []],
      ["warning", "2025-08-19", [40]],
      ["warning", "2025-08-20", []],
      ["removal", "2025-05-19", [40]],
      ["removal", "2025-05-20", []],
    ] as const
  ).map(([form, on, years]) => {
    const facts = since("1986-05-19", false, { disciplines: [{ on, form }] });
    return [`${form} of ${on}`, facts, "2026-05-19", years] as const;
  }),
  ...(
    [
      ["reprimand", "2020-05-18", [40]],
      ["warning", "2019-11-19", [40]],
      ["warning", "2019-11-20", []],
      ["removal", "2019-05-19", [40]],
      ["removal", "2019-05-20", []],
    ] as const
  ).map(([form, on, years]) => {
    const facts = since("1980-05-19", false, { disciplines: [{ on, form }] });
    return [`under 29-QĐ/TW, ${form} of ${on}`, facts, "2020-05-19", years] as const;
  }),
  [
    "deferred from May, given in November",
    since("1986-05-19", false, { disciplines: [{ on: "2026-03-10", form: "reprimand" }] }),
    "2026-11-07",
    [40],
  ],
  ["not known to be ill, and in time", since("1986-05-19", null), "2026-05-19", [40]],
];

describe("badges that fall due", () => {
  it.each(fallingDue)("%s", (_, facts, awardDay, years) => {
    expect(badgesDue(facts, awardDay)).toMatchObject({ kind: "assessed", value: years });
  });

  it("come on the first award day after a deferral", () => {
    const facts = since("1985-05-19", false, { disciplines: [{ on: "2025-03-10", form: "reprimand" }] });
    expect(badgesDue(facts, "2025-05-19")).toMatchObject({ value: [] });
    expect(badgesDue(facts, "2025-09-02")).toMatchObject({ value: [] });
    expect(badgesDue(facts, "2025-11-07")).toMatchObject({ value: [40] });
  });

  it("before 25 July 2016 rest on texts that were not read: no grade of 45 years in 2010", () => {
    expect(badgesDue(since("1965-09-02"), "2010-09-02")).toMatchObject({ reason: "text-not-read" });
    expect(badgesDue(since("1971-07-24"), "2016-07-24")).toMatchObject({ reason: "text-not-read" });
    expect(badgesDue(since("1971-07-25"), "2016-07-25")).toMatchObject({ value: [45] });
    expect(badgeBonus(45, "2016-07-24")).toMatchObject({ kind: "not-in-force", firstDay: "2016-07-25" });
  });

  it("ask for death and discipline where they matter", () => {
    expect(badgesDue(since("1987-05-19", true, { deceased: null }), "2026-05-19")).toMatchObject({ value: [40] });
    expect(badgesDue(since("1987-05-19", false, { deceased: null }), "2026-05-19")).toMatchObject({
      missing: ["deceased"],
    });
    expect(badgesDue(since("1986-05-19", false, { disciplines: null }), "2026-05-19")).toMatchObject({
      missing: ["disciplines"],
    });
    expect(badgesDue(since("1990-05-19", null, { deceased: null, disciplines: null }), "2026-05-19")).toMatchObject({
      value: [],
    });
  });

  it("go by five years where the organisation has switched to 208-QĐ/TW", () => {
    const facts = since("1991-09-02");
    expect(badgesDue(facts, "2026-09-02")).toMatchObject({
      reason: "regime-not-recorded",
      readings: [
        { code: "model-208", value: [35] },
        { code: "model-294", value: [] },
      ],
    });
    expect(badgesDue(facts, "2026-09-02", { switchedOn: "2026-09-03" })).toMatchObject({ value: [] });
    expect(badgesDue(facts, "2026-09-02", { switchedOn: "2026-09-02" })).toMatchObject({
      value: [35],
      evidence: "unverified",
    });
    expect(badgesDue(facts, "2026-09-02", { readings: ["model-294"] })).toMatchObject({ value: [] });
    expect(badgesDue(since("1986-09-02"), "2026-09-02")).toMatchObject({ value: [40] });
  });

  it("are known as the guidance of the day is", () => {
    const gradeOn = (on: CalendarDate) => badgesDue(since("1960-01-01"), on).evidence;
    expect(
      ["2021-05-19", "2025-05-19", "2025-09-02", "2026-05-18", "2026-05-19"].map((on) => gradeOn(on as CalendarDate)),
    ).toEqual(["single-source", "corroborated", "official-text", "official-text", "single-source"]);
  });

  it("ask for the illness where it matters", () => {
    expect(badgesDue(since("1987-05-19", null), "2026-05-19")).toMatchObject({ missing: ["gravelyIll"] });
  });

  it("are given on four days, and on others with a note", () => {
    expect(badgesDue(since("1985-11-08"), "2025-12-19")).toMatchObject({ value: [40] });
    const [first] = badgesDue(since("1985-11-08"), "2025-12-19").steps;
    expect(first).toMatchObject({ code: "badgeDays.awardDay", result: "not-met" });
  });

  it("fall due in the round that a province sets", () => {
    const round = { firstDay: "2025-06-01", lastDay: "2025-09-30" } as const;
    expect(badgesDue(since("1985-09-30"), "2025-09-02", { round })).toMatchObject({ value: [40] });
    expect(badgesDue(since("1985-10-01"), "2025-09-02", { round })).toMatchObject({ value: [] });
    expect(badgesDue(since("1985-05-31"), "2025-09-02", { round })).toMatchObject({ value: [] });
  });
});

const certificate = (recipient: PartyAward["recipient"], giver: PartyAward["giver"]): PartyAward => ({
  recipient,
  form: "certificate",
  giver,
});
const provincial = (recipient: PartyAward["recipient"], form: PartyAward["form"]): PartyAward => ({
  recipient,
  form,
  giver: "provincial-standing-committee",
});

const awards: readonly (readonly [PartyAward, CalendarDate, number])[] = [
  [provincial("grassroots-organisation", "flag"), "2019-07-01", 11_920_000],
  [certificate("member", "grassroots-committee"), "2019-07-01", 447_000],
  [certificate("branch", "grassroots-committee"), "2026-03-01", 1_404_000],
  [certificate("branch", "district-standing-committee"), "2025-06-30", 3_510_000],
  [certificate("branch", "standing-committee-above-grassroots"), "2025-06-09", 3_510_000],
  [certificate("grassroots-organisation", "standing-committee-above-grassroots"), "2025-09-02", 4_680_000],
  [certificate("member", "standing-committee-above-grassroots"), "2025-12-28", 2_340_000],
  [certificate("member", "grassroots-branch"), "2026-03-01", 702_000],
  [certificate("branch", "standing-committee-above-grassroots"), "2025-12-29", 3_510_000],
  [provincial("branch", "commendation"), "2024-07-01", 4_680_000],
  [certificate("grassroots-organisation", "district-standing-committee"), "2024-07-01", 4_680_000],
  [provincial("grassroots-organisation", "commendation"), "2024-07-01", 11_700_000],
  [certificate("member", "district-standing-committee"), "2024-07-01", 2_340_000],
  [certificate("member", "standing-committee-above-grassroots"), "2026-07-01", 2_530_000],
  [provincial("member", "commendation"), "2024-07-01", 3_510_000],
];

describe("the money of an award", () => {
  it.each(awards)("%o on %s is %s", (award, on, amount) => {
    expect(partyAwardMoney(award, on)).toMatchObject({ kind: "assessed", value: amount });
  });

  it("ends with the giver", () => {
    const district = certificate("branch", "district-standing-committee");
    expect(partyAwardMoney(district, "2025-07-01")).toMatchObject({ kind: "not-in-force", lastDay: "2025-06-30" });
    const above = certificate("branch", "standing-committee-above-grassroots");
    expect(partyAwardMoney(above, "2025-06-08")).toMatchObject({
      kind: "not-in-force",
      firstDay: "2025-06-09",
      lastDay: null,
    });
  });

  it("is not known for what the guidance does not list", () => {
    expect(partyAwardMoney(provincial("member", "flag"), "2024-07-01")).toMatchObject({
      kind: "out-of-scope",
      reason: "no-rule-known",
    });
  });
});

const facts = (group: DuesFacts["group"], known: Partial<DuesFacts> = {}): DuesFacts => ({
  group,
  income: null,
  region: null,
  ...known,
});

const dues: readonly (readonly [string, DuesFacts, CalendarMonth, number])[] = [
  ["insured salary", facts("salaried", { income: 9_000_000 }), "2026-03", 90_000],
  ["pension", facts("pensioner", { income: 6_500_000 }), "2026-03", 32_500],
  ["student", facts("student"), "2026-03", 5_000],
  ["no insurance, region III", facts("other-below-retirement-age", { region: "III" }), "2026-03", 12_420],
  ["age 70, no pension, region IV", facts("other-at-retirement-age", { region: "IV" }), "2026-03", 7_400],
  ["the last month of the first phase", facts("other-below-retirement-age", { region: "III" }), "2027-12", 12_420],
  ["region III in the second phase", facts("other-below-retirement-age", { region: "III" }), "2028-01", 20_700],
  ["region IV, at retirement age, second phase", facts("other-at-retirement-age", { region: "IV" }), "2028-01", 11_100],
  ["sickness benefit", facts("on-sick-or-maternity-leave", { income: 4_000_000 }), "2026-03", 40_000],
  ["salary in January 2026", facts("salaried", { income: 9_000_000 }), "2026-01", 90_000],
  [
    "no insurance, region III, in January 2026",
    facts("other-below-retirement-age", { region: "III" }),
    "2026-01",
    12_420,
  ],
  ["student in February 2026", facts("student"), "2026-02", 5_000],
  ["salary under the regulation before", facts("salaried", { income: 9_000_000 }), "2025-12", 90_000],
  ["pension under it", facts("pensioner", { income: 6_500_000 }), "2011-04", 32_500],
];

describe("dues", () => {
  it.each(dues)("%s", (_, payer, month, amount) => {
    expect(duesOwed(payer, month)).toMatchObject({ kind: "assessed", value: { amount } });
  });

  it("that are no whole đồng wait for a rounding", () => {
    const payer = facts("salaried", { income: 9_000_050 });
    const exact = { part: 9_000_050, whole: 100 };
    expect(duesOwed(payer, "2026-03")).toMatchObject({
      kind: "undetermined",
      reason: "convention-not-named",
      readings: [
        { code: "down-to-dong", value: { exact, amount: 90_000 } },
        { code: "half-up-to-dong", value: { exact, amount: 90_001 } },
        { code: "up-to-dong", value: { exact, amount: 90_001 } },
      ],
    });
    expect(duesOwed(payer, "2026-03", { readings: ["down-to-dong"] })).toMatchObject({ value: { amount: 90_000 } });
    expect(() => duesOwed(payer, "2026-03", { readings: ["down-to-dong", "up-to-dong"] })).toThrow(RangeError);
  });

  it("ask for what they are taken from", () => {
    expect(duesOwed(facts(null), "2026-03")).toMatchObject({ missing: ["group"] });
    expect(duesOwed(facts("salaried"), "2026-03")).toMatchObject({ missing: ["income"] });
    expect(duesOwed(facts("other-below-retirement-age"), "2026-03")).toMatchObject({ missing: ["region"] });
  });

  it("are open where a sum is set within a band, or nothing is said", () => {
    expect(duesOwed(facts("student"), "2025-12")).toMatchObject({ reason: "amount-not-set" });
    expect(duesOwed(facts("student"), "2026-01")).toMatchObject({ reason: "amount-not-set" });
    expect(duesOwed(facts("student"), "2026-02")).toMatchObject({ evidence: "unverified" });
    expect(duesOwed(facts("student"), "2026-03")).toMatchObject({ evidence: "corroborated" });
    expect(duesOwed(facts("on-sick-or-maternity-leave"), "2025-12")).toMatchObject({ reason: "text-silent" });
    expect(duesOwed(facts("salaried", { income: 1 }), "2011-03")).toMatchObject({
      kind: "not-in-force",
      firstDay: "2011-04-01",
    });
  });

  it("of many add up, and a share of them is kept", () => {
    const payers = [
      { key: "p1", ...facts("salaried", { income: 9_000_000 }) },
      { key: "p2", ...facts("pensioner", { income: 6_500_000 }) },
      { key: "p3", ...facts(null) },
    ];
    expect(duesSheet(payers, "2025-12", { level: "branch" })).toMatchObject({
      total: 122_500,
      notAssessed: 1,
      kept: { lowest: { part: 3_675_000, whole: 100 }, highest: { part: 6_125_000, whole: 100 } },
    });
    expect(duesSheet(payers, "2025-12", { level: "commune-grassroots" }).kept?.lowest).toEqual({
      part: 11_025_000,
      whole: 100,
    });
    expect(duesSheet(payers, "2026-03", { level: "branch" }).kept).toBeNull();
    expect(duesSheet(payers, "2011-03", { level: "branch" })).toMatchObject({ total: 0, kept: null });
  });
});

describe("the regional minimum wage", () => {
  it.each([
    ["I", 5_310_000],
    ["II", 4_730_000],
    ["III", 4_140_000],
    ["IV", 3_700_000],
  ] as const)("of region %s is %s from 2026 on", (region, amount) => {
    expect(regionalWageOn(region, "2026-01-01")).toMatchObject({ kind: "assessed", value: amount });
    expect(regionalWageOn(region, "2025-12-31")).toMatchObject({ kind: "not-in-force", firstDay: "2026-01-01" });
  });
});
