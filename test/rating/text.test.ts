import { describe, expect, it } from "vitest";
import { describeRule, type Rule } from "../../src/outcome/index.ts";
import {
  art11CollectiveRule,
  art11LeaderRule,
  art11MemberRule,
  art11OrganisationRule,
  bodyStanding21Rule,
  bodyStanding124Rule,
  bodyStanding366Rule,
  excellentAllowed,
  hd21CollectiveRule,
  hd21MemberRule,
  hd21OrganisationRule,
  hd27OrganisationRule,
  qd89LeaderRule,
  qd124CollectiveRule,
  qd124LeaderRule,
  qd124MemberRule,
  qd124OrganisationRule,
  ratingRuleBookOn,
  standing16Rule,
  standing21Rule,
  standing124Rule,
  standing366Rule,
  unknownBodyStanding,
  unknownCollectiveYear,
  unknownLeaderYear,
  unknownMemberStanding,
  unknownMemberYear,
  unknownOrganisationYear,
} from "../../src/rating/index.ts";
import { ratingRuleBooks } from "../../src/rating/rule-books.law.ts";
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
      ...describeRule(art11MemberRule),
      ...describeRule(art11LeaderRule),
      ...describeRule(art11CollectiveRule),
      ...describeRule(art11OrganisationRule),
      ...describeRule(qd124MemberRule),
      ...describeRule(qd124LeaderRule),
      ...describeRule(qd124CollectiveRule),
      ...describeRule(qd124OrganisationRule),
      ...describeRule(hd21MemberRule),
      ...describeRule(hd21CollectiveRule),
      ...describeRule(hd21OrganisationRule),
      ...describeRule(qd89LeaderRule),
      ...describeRule(hd27OrganisationRule),
      ...describeRule(standing16Rule),
      ...describeRule(standing21Rule),
      ...describeRule(standing124Rule),
      ...describeRule(standing366Rule),
      ...describeRule(bodyStanding21Rule),
      ...describeRule(bodyStanding124Rule),
      ...describeRule(bodyStanding366Rule),
    ].map(({ code }) => code);
    const cap = (["strict-base", "broad-base"] as const).flatMap((reading) =>
      excellentAllowed(10, 20, "ordinary", "2025-12-15", [reading]).steps.map(({ code }) => code),
    );
    const byHand = ["discipline.period", "discipline.unit", "discipline.counted", "specialCase.effect"];
    const streak = ["awardStreak.carriesOver", "awardStreak.years"];
    const all = [...codes, ...cap, ...byHand, ...streak, "ratingDecision.recorded"];
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
    expect(readBack(art11MemberRule, told(unknownMemberYear))).toEqual(told(unknownMemberYear));
    expect(readBack(art11LeaderRule, told(unknownLeaderYear))).toEqual(told(unknownLeaderYear));
    expect(readBack(art11CollectiveRule, told(unknownCollectiveYear))).toEqual(told(unknownCollectiveYear));
    expect(readBack(standing366Rule, told(unknownMemberStanding))).toEqual(told(unknownMemberStanding));
    expect(readBack(bodyStanding366Rule, told(unknownBodyStanding))).toEqual(told(unknownBodyStanding));
    expect(readBack(art11OrganisationRule, told(unknownOrganisationYear))).toEqual(told(unknownOrganisationYear));
  });
});
