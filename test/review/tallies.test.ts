import { expect, it } from "vitest";
import { buildRegister } from "../../src/register/index.ts";
import { review } from "../../src/review/index.ts";
import { foundTally } from "../../src/review/shared-point.ts";
import { yearPeriod } from "../../src/time/index.ts";
import { accepted } from "./places.ts";

it("a tally sums money from where the first is known", () => {
  const tally = foundTally();
  tally.add(null, "paid");
  tally.add(null, "paid", { count: 2, total: 100 });
  tally.add(null, "paid", { total: 50 });
  tally.add("rule", "paid");
  tally.add("rule", "paid", { period: yearPeriod(2024) });
  tally.add("rule", "paid", { count: 3, period: yearPeriod(2024) });
  expect(tally.counts()).toEqual([
    { rule: null, finding: "paid", period: null, count: 4, total: 150 },
    { rule: "rule", finding: "paid", period: null, count: 1, total: null },
    { rule: "rule", finding: "paid", period: yearPeriod(2024), count: 4, total: null },
  ]);
});

it.each(["exempt", "suspended"] as const)("a body that is not to be rated raises no doubt: %s", (duty) => {
  const office = { id: "x1", name: "Đảng bộ cơ sở 01", kind: "grassroots-organisation", armedForces: false } as const;
  const year = yearPeriod(2024);
  const ratings = [{ organisationId: "x1", ...year, subject: { duty } }];
  const { ratings: rated, openPoints } = review(accepted(buildRegister({ organisations: [office], ratings })), year);
  expect(rated.flatMap(({ doubts }) => doubts)).toEqual([]);
  expect(openPoints.filter(({ part }) => part === "ratings")).toEqual([]);
});

it.each([
  ["one follows the other", "2025-03-31", "2025-04-01", []],
  ["they come the other way round", null, "2024-01-01", []],
  ["both hold on a day", "2025-04-30", "2025-04-01", ["overlap"]],
] as const)("rules of one organisation on one thing: %s", (_, lastDay, firstDay, codes) => {
  const office = { id: "x1", name: "Đảng bộ cơ sở 01", kind: "grassroots-organisation", armedForces: false } as const;
  const rules = {
    organisationId: "x1",
    citation: { document: "08-KH-DU@2025-09-19", provision: "1" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
    scoreSheet: "hd-42",
  } as const;
  const other = { ...rules, firstDay, lastDay: firstDay < "2025-01-01" ? "2024-12-31" : null } as const;
  const built = buildRegister({
    organisations: [office],
    localRules: [{ ...rules, firstDay: "2025-01-01", lastDay }, other],
  } as never);
  expect((built.issues ?? []).map(({ code }) => code)).toEqual(codes);
});
