import { describe, expect, it } from "vitest";
import { meetingRuleVersions } from "../../src/meeting/index.ts";
import { organisationRuleVersions } from "../../src/organisation/index.ts";
import { assess, type RuleVersion } from "../../src/outcome/index.ts";
import { ratingRuleVersions } from "../../src/rating/index.ts";
import { rules, rulesOf } from "../../src/rules/index.ts";
import { stipendRuleVersions } from "../../src/stipend/index.ts";

const versions: readonly RuleVersion[] = [
  ...organisationRuleVersions(),
  ...meetingRuleVersions(),
  ...ratingRuleVersions(),
  ...stipendRuleVersions(),
];

describe("the rules of a question on a day", () => {
  it.each(rules)("of $id are those of the catalogue, asked by the facts that it names", ({ id, versions: own }) => {
    for (const { firstDay, model, code } of own) {
      const found = rulesOf(id, firstDay).filter((one) => one.model === model);
      const listed = versions.find((one) => one.question === id && one.firstDay === firstDay && one.model === model);
      expect(found.map(({ rule }) => rule.code)).toEqual([code]);
      expect(found[0]?.rule.conditions.map(({ law }) => law)).toEqual(listed?.rule.conditions.map(({ law }) => law));
    }
  });

  it.each(rules)("of $id read each fact under its own name, and nothing else", ({ id, versions: own }) => {
    const asked = own.flatMap(({ firstDay }) => rulesOf(id, firstDay));
    expect(
      asked.flatMap(({ rule }) => Object.entries(rule.readers).filter(([name, read]) => !readsOwn(name, read))),
    ).toEqual([]);
    const named = own.flatMap(({ facts, firstDay }) =>
      facts.filter(({ name }) => !rulesOf(id, firstDay).some(({ rule }) => name in rule.readers)),
    );
    expect(named).toEqual([]);
  });

  it("answer nothing where nothing is known", () => {
    const answers = rules.flatMap(({ id, versions: own }) =>
      own.flatMap(({ firstDay }) => rulesOf(id, firstDay).map(({ rule }) => assess(rule, {}, { on: firstDay }).kind)),
    );
    expect(new Set(answers)).toEqual(new Set(["insufficient-facts"]));
  });

  it("are two where the model of structure decides, and none before the first day", () => {
    expect(rulesOf("branchLeaders", "2026-07-26").map(({ model }) => model)).toEqual([null, "model-208"]);
    expect(rulesOf("villageClass", "2019-06-24")).toEqual([]);
  });

  it("are refused for a question or a day that is none", () => {
    expect(() => rulesOf("memberRatings" as never, "2025-12-15")).toThrow(/memberRating/);
    expect(() => rulesOf("memberRating", "2025-02-30" as never)).toThrow(RangeError);
  });
});

function readsOwn(name: string, read: (facts: Readonly<Record<string, unknown>>) => unknown): boolean {
  const keys: string[] = [];
  read(new Proxy({}, { get: (_, key) => void keys.push(String(key)) }));
  return keys.every((key) => key === name);
}
