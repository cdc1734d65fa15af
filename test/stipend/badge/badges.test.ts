import { describe, expect, it } from "vitest";
import {
  badgeBonus,
  badgeFacts,
  badgesDue,
  type PartyAward,
  partyAward,
  partyAwardMoney,
} from "../../../src/stipend/index.ts";

const member = badgeFacts({ partyAgeFrom: "1986-07-01", gravelyIll: false, disciplines: [] });
const award: PartyAward = { recipient: "branch", form: "certificate", giver: "district-standing-committee" };
const baseSalary2024 = {
  code: "baseSalary.counts",
  result: "met",
  operator: ">=",
  expected: "2024-07-01",
  citation: { document: "73-2024-ND-CP@2024-06-30", provision: "3(2)" },
  evidence: "corroborated",
};

describe("what is no badge, no member or no day is refused", () => {
  it.each<[string, () => unknown, string]>([
    [
      "a badge of 31 years",
      () => badgeBonus(31 as never, "2026-05-19"),
      "badgeBonus: there is no badge of 31 years; give one of 30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90",
    ],
    ["no facts", () => badgesDue(null as never, "2026-05-19"), "badgesDue: the facts is null; give an object"],
    [
      "an award day of one digit",
      () => badgesDue(member, "2026-5-19" as never),
      'badgesDue: "2026-5-19" is no day; write "2026-05-19" or use calendarDate()',
    ],
    [
      "a round that ends before it begins",
      () => badgesDue(member, "2026-05-19", { round: { firstDay: "2026-05-19", lastDay: "2026-05-01" } }),
      "badgesDue: the period ends on 2026-05-01, before it begins on 2026-05-19; swap the days",
    ],
    [
      "a switch in the thirteenth month",
      () => badgesDue(member, "2026-05-19", { switchedOn: "2026-13-01" as never }),
      'badgesDue: switchedOn "2026-13-01" is no day; write a day such as "2025-07-01" or use calendarDate()',
    ],
    [
      "an award without a giver",
      () => partyAward({ recipient: "branch", form: "flag" } as never),
      'partyAward: "giver" is missing; it must be given',
    ],
  ])("%s", (_, run, message) => {
    expect(run).toThrow(message);
  });
});

describe("the whole answer", () => {
  it("to the bonus of 45 years, for which no amount is set", () => {
    const on = "2026-05-19";
    expect(badgeBonus(45, on)).toEqual({
      kind: "undetermined",
      reason: "amount-not-set",
      decidedBy: null,
      readings: [],
      on,
      steps: [
        {
          code: "badgeBonus.amountSet",
          result: "not-met",
          actual: "45",
          operator: "one-of",
          expected: ["30", "40", "50", "55", "60", "65", "70", "75", "80"],
          citation: { document: "56-HD-VPTW@2015-10-27", provision: "IV.2" },
          evidence: "single-source",
        },
        { ...baseSalary2024, actual: on },
      ],
      because: ["badgeBonus.amountSet"],
      evidence: "single-source",
    });
  });

  it("the day before the rules that were read", () => {
    const on = "2016-07-24";
    expect(badgesDue(member, on)).toEqual({
      kind: "undetermined",
      reason: "text-not-read",
      decidedBy: null,
      readings: [],
      on,
      steps: [
        {
          code: "badgeDays.rules",
          result: "not-met",
          actual: on,
          operator: ">=",
          expected: "2016-07-25",
          citation: { document: "29-QD-TW@2016-07-25", provision: "27.3.a" },
          evidence: "single-source",
        },
      ],
      because: ["badgeDays.rules"],
      evidence: "single-source",
    });
  });

  it("once an organisation has switched to 208-QĐ/TW, death not known and without weight", () => {
    const on = "2026-09-02";
    const guidance = {
      citation: { document: "01-HD-TW@2026-05-19", provision: "not-known" },
      evidence: "single-source",
    };
    expect(badgesDue(member, on, { switchedOn: "2026-07-26" })).toEqual({
      kind: "assessed",
      value: [40],
      on,
      steps: [
        {
          code: "structureModel.model-208",
          result: "met",
          actual: on,
          operator: ">=",
          expected: "2026-07-26",
          citation: { document: "208-QD-TW@2026-07-26", provision: "not-known" },
          evidence: "single-source",
        },
        {
          code: "badgeDays.grades",
          result: "met",
          actual: on,
          operator: "one-of",
          expected: ["30", "35", "40", "45", "50", "55", "60", "65", "70", "75", "80", "85", "90", "95"],
          citation: { document: "208-QD-TW@2026-07-26", provision: "not-known" },
          evidence: "unverified",
        },
        {
          code: "badgeDays.awardDay",
          result: "met",
          actual: on,
          operator: "one-of",
          expected: ["02-03", "05-19", "09-02", "11-07"],
          ...guidance,
        },
        {
          code: "badgeDays.gravelyIll",
          result: "not-met",
          actual: false,
          operator: "is",
          expected: true,
          ...guidance,
        },
        {
          code: "badgeDays.deceased",
          result: "unknown",
          actual: null,
          operator: "is",
          expected: true,
          ...guidance,
        },
        {
          code: "badgeDays.deferred",
          result: "not-met",
          actual: false,
          operator: "is",
          expected: true,
          ...guidance,
        },
      ],
      because: ["structureModel.model-208", "badgeDays.grades", "badgeDays.awardDay"],
      evidence: "unverified",
    });
  });

  it("before the organisation switches, by the model before", () => {
    const { steps, because } = badgesDue(member, "2026-09-02", { switchedOn: "2026-10-26" });
    expect(because).toEqual(["structureModel.model-294-kept", "badgeDays.awardDay"]);
    expect(steps[0]).toMatchObject({ code: "structureModel.model-294-kept", result: "met" });
  });

  it("to a certificate of the district on the day after the districts ended", () => {
    const on = "2025-07-01";
    expect(partyAwardMoney(award, on)).toEqual({
      kind: "not-in-force",
      firstDay: "2015-10-27",
      lastDay: "2025-06-30",
      on,
      steps: [
        {
          code: "partyAward.inForce",
          result: "not-met",
          actual: on,
          operator: "<=",
          expected: "2025-06-30",
          citation: { document: "56-HD-VPTW@2015-10-27", provision: "II" },
          evidence: "corroborated",
        },
        { ...baseSalary2024, actual: on },
      ],
      because: ["partyAward.inForce"],
      evidence: "corroborated",
    });
    expect(partyAwardMoney(award, "2025-06-30").because).toEqual(["partyAward.inForce", "baseSalary.counts"]);
  });

  it("to a flag for a member, which no text lists", () => {
    const on = "2026-05-19";
    expect(partyAwardMoney({ recipient: "member", form: "flag", giver: "grassroots-branch" }, on)).toEqual({
      kind: "out-of-scope",
      reason: "no-rule-known",
      on,
      steps: [],
      because: [],
      evidence: "official-text",
    });
  });

  it("is the award itself where it is made", () => {
    expect(partyAward(award)).toEqual(award);
  });
});
