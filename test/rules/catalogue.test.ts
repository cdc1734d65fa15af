import { describe, expect, it } from "vitest";
import * as entry from "../../src/entries/rules.ts";
import { meetingRuleVersions } from "../../src/meeting/index.ts";
import { organisationRuleVersions } from "../../src/organisation/index.ts";
import type { RuleVersion } from "../../src/outcome/index.ts";
import { ratingRuleVersions } from "../../src/rating/index.ts";
import { schemaOf } from "../../src/rules/fact-schema.ts";
import { factsOf, rules } from "../../src/rules/index.ts";
import { stipendRuleVersions } from "../../src/stipend/index.ts";
import { addDays, type CalendarDate } from "../../src/time/index.ts";

const versions: readonly RuleVersion[] = [
  ...organisationRuleVersions(),
  ...meetingRuleVersions(),
  ...ratingRuleVersions(),
  ...stipendRuleVersions(),
];
const compiled = new Set<unknown>(versions.map(({ rule }) => rule));

/** What makes a rule of the caller's own scale or scheme, and what describes one, is no rule of law. */
const noRuleOfLaw = ["describeRule", "lowestGradeRule", "meetingYearRule"];

const exported = Object.entries(entry as Readonly<Record<string, unknown>>);
const isRule = (value: unknown): boolean => typeof value === "object" && value !== null && "conditions" in value;
const days = [...new Set(versions.flatMap(({ firstDay, lastDay }) => [firstDay, lastDay ?? firstDay]))];

const kinds = ["regular", "thematic", "combined"] as const;
const matters = ["resolution", "admission"] as const;

type RuleOn = (on: CalendarDate) => unknown;
const byDay: readonly (readonly [string, RuleOn])[] = [
  ...kinds.map((kind) => [`sessionRuleOn ${kind}`, (on: CalendarDate) => entry.sessionRuleOn(kind, on)] as const),
  ...matters.map((matter) => [`voteRuleOn ${matter}`, (on: CalendarDate) => entry.voteRuleOn(matter, on)] as const),
  ...exported.flatMap(([name, value]) =>
    /RuleOn$/.test(name) && !/^(session|vote)/.test(name) ? [[name, value as RuleOn] as const] : [],
  ),
];

/** The rules that a function gives on days on which the catalogue does not have them, or not at their ends. */
function outOfStep(ruleOn: RuleOn): readonly CalendarDate[] {
  const unknown = days.filter((on) => ruleOn(on) !== null && !compiled.has(ruleOn(on)));
  const own = versions.filter(({ rule, firstDay, model }) => model === null && ruleOn(firstDay) === rule);
  const begunBefore = own.filter(({ rule, firstDay }) => ruleOn(addDays(firstDay, -1)) === rule);
  const endedElsewhere = own.filter(
    ({ rule, lastDay }) => lastDay !== null && (ruleOn(lastDay) !== rule || ruleOn(addDays(lastDay, 1)) === rule),
  );
  return [...unknown, ...[...begunBefore, ...endedElsewhere].map(({ firstDay }) => firstDay)];
}

describe("the catalogue of rules", () => {
  it("lists every exported rule", () => {
    const left = exported.filter(([, value]) => isRule(value) && !compiled.has(value)).map(([name]) => name);
    expect(left).toEqual([]);
    const others = exported.filter(([name, value]) => /Rule$/.test(name) && !isRule(value));
    expect(others.map(([name]) => name).toSorted()).toEqual(noRuleOfLaw);
  });

  it.each(byDay)("lists every rule that %s gives, on its days", (_, ruleOn) => {
    expect(outOfStep(ruleOn)).toEqual([]);
  });

  it("says everything in both languages, and is plain data", () => {
    const said = rules.flatMap(({ title, question, versions }) => [
      title,
      question,
      ...versions.flatMap(({ facts, answers }) => [
        ...answers,
        ...facts.flatMap(({ words, unit, oneOf }) => [words, ...(unit === null ? [] : [unit]), ...(oneOf ?? [])]),
      ]),
    ]);
    for (const { vi, en } of said) {
      expect(vi).toBe(vi.normalize("NFC").trim());
      expect(vi).not.toMatch(/^$|[a-z][A-Z]/);
      expect(en).not.toMatch(/^$|[a-z][A-Z]/);
    }
    for (const { code, vi } of said.filter((one) => "code" in one) as { code: string; vi: string }[]) {
      expect(vi).not.toBe(code);
    }
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
  });

  it("has each question once, with rules in the order of their days, documents and facts", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, versions: own } of rules) {
      const first = own.map(({ firstDay }) => firstDay);
      expect(first, id).toEqual(first.toSorted());
      for (const { facts, documents, answers, schema } of own) {
        expect(documents.length, id).toBeGreaterThan(0);
        expect(answers.length, id).toBeGreaterThan(0);
        expect(Object.keys(schema["properties"] as object), id).toEqual(facts.map(({ name }) => name));
      }
    }
  });

  it("knows the rules under 208-QĐ/TW, none better than from a single source", () => {
    const switched = rules.flatMap(({ id, versions: own }) =>
      own.flatMap(({ model, evidence, firstDay }) => (model === null ? [] : [[id, evidence, firstDay]])),
    );
    expect(switched).toEqual([
      ["branchLeaders", "single-source", "2026-07-26"],
      ["inspectionCommission", "single-source", "2026-07-26"],
      ["admissionPowers", "single-source", "2026-07-26"],
      ["resolutionVote", "single-source", "2026-07-26"],
      ["twoThirdsVote", "unverified", "2026-07-26"],
    ]);
  });
});

describe("the facts of a question", () => {
  it("are those of the rules in force on the day", () => {
    const names = (on: CalendarDate) => factsOf("memberRating", on).map(({ name }) => name);
    expect(names("2019-10-17")).toEqual([]);
    expect(names("2023-10-03")).toContain("exemplary");
    expect(names("2025-12-15")).toContain("score");
    expect(names("2025-12-15")).not.toContain("exemplary");
  });

  it("come with their words, their unit and their schema", () => {
    const [, deputies] = factsOf("branchLeaders", "2026-11-26");
    expect(deputies).toMatchObject({
      name: "deputies",
      unit: { vi: "đảng viên", en: "members" },
      oneOf: null,
      schema: { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] },
    });
    const [setting] = factsOf("residentialBranch", "2026-11-26");
    expect(setting?.oneOf?.find(({ code }) => code === "village")).toMatchObject({ en: "village" });
    expect(setting?.unit).toBeNull();
  });

  it("are refused for another question, and another day", () => {
    expect(() => factsOf("memberRatings" as never, "2026-11-26")).toThrow('factsOf: the rule is "memberRatings"');
    expect(() => factsOf("memberRating", "2026-02-30")).toThrow(RangeError);
  });
});

describe("the schema of a fact", () => {
  it.each([
    ["count", { type: "integer", minimum: 0 }],
    [["given", "refused"], { enum: ["given", "refused"] }],
    [{ list: "month" }, { type: "array", items: { type: "string", pattern: "^\\d{4}-\\d{2}$" } }],
    [
      { record: { on: { type: "day", required: true } } },
      { type: "object", properties: { on: { anyOf: [{ type: "string", format: "date" }, { type: "null" }] } } },
    ],
    [{ either: ["flag", "text"] }, { anyOf: [{ type: "boolean" }, { type: "string", pattern: "\\S" }] }],
    [{ startsWith: "own:" }, { type: "string", pattern: "^own:" }],
  ] as const)("of %j", (type, schema) => {
    expect(schemaOf(type)).toEqual(schema);
  });
});
