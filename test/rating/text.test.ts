import { describe, expect, it } from "vitest";
import { describeRule, type Rule } from "../../src/outcome/index.ts";
import {
  bodyDuty,
  capExcellent,
  collectiveYear,
  hd16MemberDutyRule,
  hd21BodyDutyRule,
  hd21CollectiveRule,
  hd21MemberDutyRule,
  hd21MemberRule,
  hd21OrganisationRule,
  hd27OrganisationRule,
  leaderYear,
  memberDuty,
  memberYear,
  organisationYear,
  qd89LeaderRule,
  qd124BodyDutyRule,
  qd124CollectiveRule,
  qd124LeaderRule,
  qd124MemberDutyRule,
  qd124MemberRule,
  qd124OrganisationRule,
  qd366BodyDutyRule,
  qd366CollectiveRule,
  qd366LeaderRule,
  qd366MemberDutyRule,
  qd366MemberRule,
  qd366OrganisationRule,
  ratingRuleBookOn,
} from "../../src/rating/index.ts";
import { ratingRuleBooks } from "../../src/rating/rule-books/rule-books.law.ts";
import { ratingSteps, ratingWords } from "../../src/text/vi/rating.ts";

/** Reads every fact by the reader of its name. */
function readBack<Facts>({ readers }: Rule<Facts, unknown>, facts: Facts): object {
  const entries = Object.entries(readers) as [string, (facts: Facts) => unknown][];
  return Object.fromEntries(entries.map(([name, read]) => [name, read(facts)]));
}

/** Facts that are all different, so that no reader can stand for another. */
function told<Facts extends object>(unknown: Facts): Facts {
  return Object.fromEntries(Object.keys(unknown).map((name) => [name, `told of ${name}`])) as Facts;
}

describe("the rules of rating", () => {
  it("have one phrase for every condition, and no phrase without one", () => {
    const codes = [
      ...describeRule(qd366MemberRule),
      ...describeRule(qd366LeaderRule),
      ...describeRule(qd366CollectiveRule),
      ...describeRule(qd366OrganisationRule),
      ...describeRule(qd124MemberRule),
      ...describeRule(qd124LeaderRule),
      ...describeRule(qd124CollectiveRule),
      ...describeRule(qd124OrganisationRule),
      ...describeRule(hd21MemberRule),
      ...describeRule(hd21CollectiveRule),
      ...describeRule(hd21OrganisationRule),
      ...describeRule(qd89LeaderRule),
      ...describeRule(hd27OrganisationRule),
      ...describeRule(hd16MemberDutyRule),
      ...describeRule(hd21MemberDutyRule),
      ...describeRule(qd124MemberDutyRule),
      ...describeRule(qd366MemberDutyRule),
      ...describeRule(hd21BodyDutyRule),
      ...describeRule(qd124BodyDutyRule),
      ...describeRule(qd366BodyDutyRule),
    ].map(({ code }) => code);
    const cap = (["strict-base", "broad-base"] as const).flatMap(
      (reading) =>
        capExcellent({ group: "g", candidates: 10, good: 20 }, "2025-12-15", { share: "ordinary", readings: [reading] })
          .steps,
    );
    const byHand = [
      "oldBranchOpinion.sixMonthsThere",
      "discipline.period",
      "discipline.unit",
      "discipline.counted",
      "specialCase.effect",
    ];
    const streak = ["awardForms.inForce", "awardStreak.carriesOver", "awardStreak.years"];
    const all = [...codes, ...cap.map(({ code }) => code), ...byHand, ...streak, "ratingDecision.recorded"];
    expect(Object.keys(ratingSteps).sort()).toEqual([...new Set(all)].sort());
  });

  it("have a word for every class and every rule-book", () => {
    for (const { firstDay } of ratingRuleBooks) {
      const book = ratingRuleBookOn(firstDay);
      const classes = Object.values(book?.classes ?? {}).flatMap((names) => names ?? []);
      for (const code of [book?.code ?? "", ...classes]) expect(ratingWords).toHaveProperty([code]);
    }
  });

  it("read each fact by its own name", () => {
    expect(readBack(qd366MemberRule, told(memberYear({})))).toEqual(told(memberYear({})));
    expect(readBack(qd366LeaderRule, told(leaderYear({})))).toEqual(told(leaderYear({})));
    expect(readBack(qd366CollectiveRule, told(collectiveYear({})))).toEqual(told(collectiveYear({})));
    expect(readBack(qd366MemberDutyRule, told(memberDuty({})))).toEqual(told(memberDuty({})));
    expect(readBack(qd366BodyDutyRule, told(bodyDuty({})))).toEqual(told(bodyDuty({})));
    expect(readBack(qd366OrganisationRule, told(organisationYear({})))).toEqual(told(organisationYear({})));
  });
});
