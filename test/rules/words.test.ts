import { describe, expect, it } from "vitest";
import type { Field, Fields } from "../../src/facts/index.ts";
import { meetingRuleVersions } from "../../src/meeting/index.ts";
import { organisationRuleVersions } from "../../src/organisation/index.ts";
import { candidatesOf } from "../../src/outcome/candidates.ts";
import { assess, type Outcome, type Rule, type RuleVersion, whatWouldItTake } from "../../src/outcome/index.ts";
import { ratingRuleVersions } from "../../src/rating/index.ts";
import { stipendRuleVersions } from "../../src/stipend/index.ts";
import { nextStepsText, outcomeText, stepText, valueText, waysText } from "../../src/text/index.ts";
import { codesIn, foreignIn } from "../kit/foreign-words.ts";

type Facts = Readonly<Record<string, unknown>>;

const rules = [
  ...organisationRuleVersions(),
  ...meetingRuleVersions(),
  ...ratingRuleVersions(),
  ...stipendRuleVersions(),
].map(({ question, rule, firstDay }: RuleVersion) => {
  return [`${question}, ${rule.code} of ${firstDay}`, rule as unknown as Rule<Facts, unknown>, firstDay] as const;
});

/** The values at which some condition turns, fact by fact. */
function turningValues(rule: Rule<Facts, unknown>): ReadonlyMap<string, readonly unknown[]> {
  const names = Object.keys(rule.readers);
  const values = new Map(
    names.map((name) => [name, new Set<unknown>([null, ...ownValues(rule.fields as Fields, name)])]),
  );
  // The values of a share follow those of its whole.
  for (const every of [null, 10]) {
    const base = Object.fromEntries(names.map((name) => [name, every]));
    for (const { fact, to } of rule.conditions.flatMap((condition) => candidatesOf(condition, base))) {
      values.get(fact)?.add(to);
    }
  }
  // The whole of a share turns nothing by itself.
  const others = (name: string): readonly unknown[] => (name === "consents" ? [null, []] : [null, 10]);
  return new Map([...values].map(([name, own]) => [name, own.size === 1 ? others(name) : [...own]]));
}

/** What the field of a fact says that it may be. */
function ownValues(fields: Fields, name: string): readonly unknown[] {
  const field: Field | undefined = fields[name];
  const type = typeof field === "object" && "type" in field ? field.type : field;
  if (Array.isArray(type)) return type as readonly string[];
  return type === "day" ? ["2024-02-29", "2024-08-31", "2025-03-01"] : type === "flag" ? [true, false] : [];
}

/** Many sets of such facts, the same in every run. */
function drawnFacts(rule: Rule<Facts, unknown>): readonly Facts[] {
  let seed = 1;
  const oneOf = (values: readonly unknown[]): unknown => {
    seed = (seed * 48_271) % 2_147_483_647;
    return values[seed % values.length];
  };
  const values = [...turningValues(rule)];
  return Array.from({ length: 120 }, () => Object.fromEntries(values.map(([name, own]) => [name, oneOf(own)])));
}

/** The answers to all of them that can be together. */
function outcomesOf(rule: Rule<Facts, unknown>, on: RuleVersion["firstDay"]): readonly Outcome<unknown>[] {
  return drawnFacts(rule).flatMap((facts) => {
    try {
      return [assess(rule, facts, { on })];
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
      return [];
    }
  });
}

const results = ["met", "not-met", "unknown"] as const;

/** Everything that is said of these answers in a language. */
function toldOf(outcomes: readonly Outcome<unknown>[], language: "vi" | "en"): string {
  const told = outcomes.flatMap((outcome) => [
    outcomeText(outcome, language, { reasons: "all" }),
    // Where it is written down is told by its name in the records as well.
    nextStepsText(outcome, language).replace(/ \(\w+\)/g, ""),
    ...outcome.steps.flatMap((step) => results.map((result) => stepText({ ...step, result }, language))),
  ]);
  return [...new Set(told)].join("\n");
}

function answersOf({ rows }: Rule<Facts, unknown>): readonly unknown[] {
  return [...new Set(rows.flatMap(({ verdict }) => (verdict.kind === "assessed" ? [verdict.value] : [])))];
}

describe("everything that a rule of the catalogue can say is said in words", () => {
  it.each(rules)("%s", (_, rule, on) => {
    const outcomes = outcomesOf(rule, on);
    const vietnamese = [toldOf(outcomes, "vi"), ...answersOf(rule).map((value) => valueText(value, "vi"))].join("\n");
    expect([...foreignIn(vietnamese), ...codesIn(vietnamese)]).toEqual([]);
    expect(vietnamese).toBe(vietnamese.normalize("NFC"));
    expect(codesIn(toldOf(outcomes, "en"))).toEqual([]);
  });

  it.each(rules)("what another answer would take: %s", (_, rule) => {
    const facts = Object.fromEntries(Object.keys(rule.readers).map((name) => [name, null]));
    for (const target of answersOf(rule)) {
      const ways = whatWouldItTake(rule, facts, { target, changeable: Object.keys(facts) });
      const [vietnamese, english] = [waysText(ways, "vi"), waysText(ways, "en")];
      expect([...foreignIn(vietnamese), ...codesIn(vietnamese), ...codesIn(english)]).toEqual([]);
    }
  });
});
