import { describe, expect, it } from "vitest";
import { type DuesFacts, duesOwed, duesPayer, duesSheet } from "../../../src/stipend/index.ts";

const groups = [
  "salaried",
  "on-sick-or-maternity-leave",
  "pensioner",
  "student",
  "other-below-retirement-age",
  "other-at-retirement-age",
];
const facts = (group: DuesFacts["group"], known: Partial<DuesFacts> = {}): DuesFacts => ({
  group,
  income: null,
  region: null,
  ...known,
});
const groupStep = {
  code: "dues.group",
  result: "met",
  operator: "one-of",
  expected: groups,
  citation: { document: "01-QD-TW@2026-02-03", provision: "whole" },
  evidence: "corroborated",
};
const groundsOf = (actual: DuesFacts["group"]) => ({
  on: "2026-03-01",
  steps: [{ ...groupStep, actual }],
  because: ["dues.group"],
  evidence: "corroborated",
});
const before = {
  on: "2025-12-01",
  because: ["dues.group"],
  evidence: "single-source",
  kind: "undetermined",
  decidedBy: null,
  readings: [],
};
const stepBefore = (actual: DuesFacts["group"]) => ({
  ...groupStep,
  actual,
  citation: { document: "342-QD-TW@2010-12-28", provision: "whole" },
  evidence: "single-source",
});

describe("the whole answer", () => {
  it.each<[string, DuesFacts, Parameters<typeof duesOwed>[1], object]>([
    [
      "before the first regulation",
      facts("student"),
      "2011-03",
      {
        kind: "not-in-force",
        firstDay: "2011-04-01",
        lastDay: null,
        on: "2011-03-01",
        steps: [],
        because: [],
        evidence: "official-text",
      },
    ],
    [
      "a sum within a band",
      facts("student"),
      "2025-12",
      { ...before, reason: "amount-not-set", steps: [stepBefore("student")] },
    ],
    [
      "a group of which nothing is said",
      facts("on-sick-or-maternity-leave"),
      "2025-12",
      { ...before, reason: "text-silent", steps: [stepBefore("on-sick-or-maternity-leave")] },
    ],
    [
      "a fixed sum, which rests on no wage",
      facts("student"),
      "2026-03",
      { kind: "assessed", value: { exact: { part: 5000, whole: 1 }, amount: 5000 }, ...groundsOf("student") },
    ],
    [
      "a share of a pension, which rests on no wage",
      facts("pensioner", { income: 6_500_000 }),
      "2026-03",
      {
        kind: "assessed",
        value: { exact: { part: 6_500_000, whole: 200 }, amount: 32_500 },
        ...groundsOf("pensioner"),
      },
    ],
    [
      "a share of the regional wage, which rests on its level",
      facts("other-below-retirement-age", { region: "III" }),
      "2026-03",
      {
        kind: "assessed",
        value: { exact: { part: 12_420_000, whole: 1000 }, amount: 12_420 },
        on: "2026-03-01",
        steps: [
          {
            ...groupStep,
            actual: "other-below-retirement-age",
            citation: { document: "01-QD-TW@2026-02-03", provision: "3.2.2" },
            evidence: "single-source",
          },
          {
            code: "regionalWage.counts",
            result: "met",
            actual: "2026-03-01",
            operator: ">=",
            expected: "2026-01-01",
            citation: { document: "293-2025-ND-CP@2025-11-10", provision: "whole" },
            evidence: "single-source",
          },
        ],
        because: ["dues.group", "regionalWage.counts"],
        evidence: "single-source",
      },
    ],
    [
      "a group that is not known",
      facts(null),
      "2026-03",
      {
        ...groundsOf(null),
        kind: "insufficient-facts",
        missing: ["group"],
        steps: [{ ...groupStep, actual: null, result: "unknown" }],
      },
    ],
    [
      "an income that is not known",
      facts("salaried"),
      "2026-03",
      { kind: "insufficient-facts", missing: ["income"], ...groundsOf("salaried") },
    ],
  ])("%s", (_, payer, month, expected) => {
    expect(duesOwed(payer, month)).toEqual(expected);
  });

  it("under a rounding that is settled", () => {
    const owed = (reading: "down-to-dong" | "half-up-to-dong" | "up-to-dong", income: number) =>
      duesOwed(facts("salaried", { income }), "2026-03", { readings: [reading] });
    const exact = { part: 9_000_050, whole: 100 };
    expect(owed("up-to-dong", 9_000_050)).toEqual({
      kind: "assessed",
      value: { exact, amount: 90_001 },
      ...groundsOf("salaried"),
    });
    const values = [
      { code: "down-to-dong", value: { exact, amount: 90_000 } },
      { code: "half-up-to-dong", value: { exact, amount: 90_001 } },
      { code: "up-to-dong", value: { exact, amount: 90_001 } },
    ];
    expect(duesOwed(facts("salaried", { income: 9_000_050 }), "2026-03")).toEqual({
      kind: "undetermined",
      reason: "convention-not-named",
      decidedBy: "payer",
      readings: values,
      ...groundsOf("salaried"),
    });
    const amounts = (income: number) =>
      (["down-to-dong", "half-up-to-dong", "up-to-dong"] as const).map((one) => owed(one, income).value?.amount);
    expect(amounts(9_000_049)).toEqual([90_000, 90_000, 90_001]);
    expect(amounts(9_000_050)).toEqual([90_000, 90_001, 90_001]);
  });

  it("of a sheet: the lines that are assessed, and no share that no text tells", () => {
    const payers = [
      { key: "p1", ...facts("student") },
      { key: "p2", ...facts(null) },
    ];
    const { lines, ...sums } = duesSheet(payers, "2026-03", { level: "branch" });
    expect(sums).toEqual({ month: "2026-03", total: 5000, notAssessed: 1, kept: null });
    expect(lines.map(({ payer, outcome }) => [payer, outcome.kind])).toEqual([
      ["p1", "assessed"],
      ["p2", "insufficient-facts"],
    ]);
  });

  it("of a sheet takes the rounding that is settled", () => {
    const payers = [duesPayer({ key: "p1", group: "salaried", income: 9_000_050 })];
    expect(duesSheet(payers, "2026-03", { level: "branch" })).toMatchObject({ total: 0, notAssessed: 1 });
    const readings = ["up-to-dong"] as const;
    expect(duesSheet(payers, "2026-03", { level: "branch", readings })).toMatchObject({
      total: 90_001,
      notAssessed: 0,
    });
  });
});
