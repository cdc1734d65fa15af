import { describe, expect, it } from "vitest";
import { baseSalaryOn, leadershipCoefficientOn, regionalWageOn, villageFund } from "../../../src/stipend/index.ts";

describe("the whole answer of the day before the first level", () => {
  it.each([
    [baseSalaryOn("1993-03-31"), "baseSalary.counts", "1993-03-31", "1993-04-01", "25-CP@1993-05-23"],
    [regionalWageOn("I", "2025-12-31"), "regionalWage.counts", "2025-12-31", "2026-01-01", "293-2025-ND-CP@2025-11-10"],
  ])("%#", (outcome, code, on, firstDay, document) => {
    expect(outcome).toEqual({
      kind: "not-in-force",
      firstDay,
      lastDay: null,
      on,
      steps: [
        {
          code,
          result: "not-met",
          actual: on,
          operator: ">=",
          expected: firstDay,
          citation: { document, provision: "whole" },
          evidence: "single-source",
        },
      ],
      because: [code],
      evidence: "single-source",
    });
  });

  it("of the fund of a village rests on nothing, and so does that of a leader", () => {
    const ungrounded = { steps: [], because: [], evidence: "official-text" };
    const village = {
      setting: "village",
      households: 1,
      securityKey: false,
      borderOrIsland: false,
      onceLargeVillage: false,
    } as const;
    expect(villageFund(village, "2019-06-24")).toEqual({
      kind: "not-in-force",
      firstDay: "2019-06-25",
      lastDay: null,
      on: "2019-06-24",
      ...ungrounded,
    });
    expect(leadershipCoefficientOn({ place: "rural-district", role: "secretary" }, "2025-07-01")).toEqual({
      kind: "not-in-force",
      firstDay: "2010-01-01",
      lastDay: "2025-06-30",
      on: "2025-07-01",
      ...ungrounded,
    });
    expect(leadershipCoefficientOn({ place: "special-city", role: "secretary" }, "2025-07-01")).toEqual({
      kind: "undetermined",
      reason: "text-not-read",
      decidedBy: null,
      readings: [],
      on: "2025-07-01",
      ...ungrounded,
    });
  });
});

describe("the whole answer of a level", () => {
  it("of a leader names the text from which it counts", () => {
    expect(leadershipCoefficientOn({ place: "province", role: "secretary" }, "2024-08-01")).toEqual({
      kind: "assessed",
      value: "1.4",
      on: "2024-08-01",
      steps: [
        {
          code: "leadershipCoefficient.counts",
          result: "met",
          actual: "2024-08-01",
          operator: ">=",
          expected: "2010-01-01",
          citation: { document: "128-QD-TW@2004-12-14", provision: "not-known" },
          evidence: "corroborated",
        },
      ],
      because: ["leadershipCoefficient.counts"],
      evidence: "corroborated",
    });
  });

  it("of the fund of an ordinary village: its class, and the base salary", () => {
    const step = {
      result: "not-met",
      citation: { document: "33-2023-ND-CP@2023-06-10", provision: "34.2" },
      evidence: "corroborated",
    };
    const ofFlag = { ...step, actual: false, operator: "is", expected: true };
    const steps = [
      {
        ...step,
        code: "villageFund.village",
        result: "met",
        actual: "village",
        operator: "one-of",
        expected: ["village"],
      },
      {
        ...step,
        code: "villageFund.residentialGroup",
        actual: "village",
        operator: "one-of",
        expected: ["residential-group"],
      },
      { ...step, code: "villageFund.villageHouseholds", actual: 349, operator: ">=", expected: 350 },
      { ...step, code: "villageFund.groupHouseholds", actual: 349, operator: ">=", expected: 500 },
      { ...ofFlag, code: "villageFund.securityKey" },
      { ...ofFlag, code: "villageFund.borderOrIsland" },
      { ...ofFlag, code: "villageFund.onceLargeVillage" },
      {
        code: "baseSalary.counts",
        result: "met",
        actual: "2024-06-30",
        operator: ">=",
        expected: "2023-07-01",
        citation: { document: "24-2023-ND-CP@2023-05-14", provision: "3(2)" },
        evidence: "corroborated",
      },
    ];
    const village = {
      setting: "village",
      households: 349,
      securityKey: false,
      borderOrIsland: false,
      onceLargeVillage: false,
    } as const;
    expect(villageFund(village, "2024-06-30")).toEqual({
      kind: "assessed",
      value: { villageClass: "ordinary-village", coefficient: "4.5", amount: 8_100_000 },
      on: "2024-06-30",
      steps,
      because: steps.map(({ code }) => code),
      evidence: "corroborated",
    });
  });
});
