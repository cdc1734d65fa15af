import { describe, expect, it } from "vitest";
import { assess, judge } from "../../../src/outcome/index.ts";
import { compiledPolicies } from "../../../src/stipend/format/compiled-policy.ts";
import {
  compiledPolicy,
  hoaBinh314,
  type PolicyCondition,
  type PostFacts,
  type StipendGroup,
  type StipendPolicy,
  stipendPolicy,
} from "../../../src/stipend/index.ts";
import { eachPaid, group, is, ofBase, policy, source } from "../../kit/fixture-policies.ts";

const facts: PostFacts = {
  role: "secretary",
  territory: "hoa-binh",
  kind: "branch",
  parentKind: "commune",
  setting: "village",
  autonomy: "recurrent",
  decidedLevel: "not-recorded",
  ownSeal: true,
  armedForces: false,
  households: 350,
  securityKey: false,
  borderOrIsland: false,
  onceLargeVillage: false,
  villageType: "type-3",
  official: 50,
  probationary: 2,
  paidForPost: false,
  paidFromBudget: false,
  regularBenefit: false,
  badgeYears: 30,
  healthInsured: true,
  qualification: "degree",
  began: "2020-06-30",
  tenure: "held",
  performed: true,
  paidUnder: ["16-2023-NQ-HDND@2023-07-26"],
};
const always = policy("own", eachPaid("own"), { secretary: is("role", "secretary") }, [
  group("secretary", "secretary", ofBase("0.2")),
]);
const conditionNamed = (conditions: Readonly<Record<string, PolicyCondition>>): StipendPolicy =>
  policy("own", eachPaid("own"), conditions, [group("all", { all: Object.keys(conditions) }, ofBase("0.2"))]);
const compiled = (one: StipendPolicy) => compiledPolicy("test", "policy", { ...one }).versions[0];

describe("a compiled version holds each fact of a post against its condition", () => {
  const under16: PolicyCondition = { paidUnder: ["16-2023-NQ-HDND@2023-07-26"], ...source };
  const began = (firstDay: "2020-06-30" | "2020-07-01" | null, lastDay: "2020-06-30" | "2020-06-29" | null) =>
    ({ postBegan: { firstDay, lastDay }, ...source }) as PolicyCondition;
  const atLeast = (
    value: number,
    ...sum: readonly ("official" | "probationary" | "households")[]
  ): PolicyCondition => ({
    operator: ">=",
    value,
    sum,
    ...source,
  });

  it.each<[string, PolicyCondition, Partial<PostFacts>, boolean | null]>([
    ["a word that is listed", is("setting", "agency", "village"), {}, true],
    ["a word that is not", is("setting", "agency"), {}, false],
    ["a word that is not known", is("setting", "agency"), { setting: null }, null],
    ["52 members, 52 at least", atLeast(52, "official", "probationary"), {}, true],
    ["52 members, 53 at least", atLeast(53, "official", "probationary"), {}, false],
    ["a count that is not known", atLeast(53, "official", "probationary"), { probationary: null }, null],
    ["a yes", { flag: "ownSeal", ...source }, {}, true],
    ["a no", { flag: "armedForces", ...source }, {}, false],
    ["paid under the document", under16, {}, true],
    ["paid under another", under16, { paidUnder: ["137-2014-NQ-HDND@2014-07-18"] }, false],
    [
      "paid under this one too",
      under16,
      { paidUnder: ["137-2014-NQ-HDND@2014-07-18", ...(facts.paidUnder ?? [])] },
      true,
    ],
    ["paid under what is not known", under16, { paidUnder: null }, null],
    ["begun on the first day", began("2020-06-30", null), {}, true],
    ["begun the day before it", began("2020-07-01", null), {}, false],
    ["begun on the last day", began(null, "2020-06-30"), {}, true],
    ["begun the day after it", began(null, "2020-06-29"), {}, false],
    ["begun on the one day", began("2020-06-30", "2020-06-30"), {}, true],
    ["begun between no days", began(null, null), {}, true],
    ["begun on a day that is not known", began("2020-06-30", null), { began: null }, null],
  ])("%s", (_, condition, known, isMet) => {
    const verdict = judge(compiled(conditionNamed({ condition })).rule, { ...facts, ...known });
    const group = verdict.kind === "assessed" ? verdict.value !== null : null;
    expect(group).toBe(isMet);
  });

  it.each<[string, PolicyCondition, Partial<PostFacts>, string]>([
    ["the documents", under16, { paidUnder: null }, "paidUnder"],
    ["the first day", began("2020-06-30", null), { began: null }, "began"],
  ])("and asks for %s", (_, condition, known, fact) => {
    const { rule } = compiled(conditionNamed({ condition }));
    expect(assess(rule, { ...facts, ...known }, { on: "2024-07-01" })).toMatchObject({
      kind: "insufficient-facts",
      missing: [fact],
    });
  });

  it("and leaves open what the text leaves open", () => {
    const condition: PolicyCondition = {
      readings: { met: "for-this-post", notMet: "any-budget-pay" },
      decidedBy: "people-council",
      ...source,
    };
    const { rule } = compiled(conditionNamed({ condition }));
    expect(rule.openPoints.map(({ name }) => name)).toEqual(["condition"]);
    expect(judge(rule, facts, { readings: ["for-this-post"] }).value).toMatchObject({ code: "all" });
    expect(judge(rule, facts, { readings: ["any-budget-pay"] }).value).toBeNull();
  });
});

describe("what a policy implies is a condition of each of its groups", () => {
  const [version] = always.versions;
  const kept = { months: 6, endedBy: ["moved", "reorganised"], endedWithin: null, ...source } as const;
  const implied: StipendPolicy = {
    ...always,
    territory: "hoa-binh",
    afterPost: kept,
    whenIdle: { fromMonths: 1, ...source },
    versions: [{ ...version, extendedTo: ["phu-tho"] }],
  };
  const known = { citation: source.citation, evidence: source.evidence, result: "met" };

  it("that it holds in the province, that the post is held or kept, and that its work is done", () => {
    expect(assess(compiled(implied).rule, facts, { on: "2024-07-01" }).steps).toEqual([
      {
        ...known,
        code: "own.inTerritory",
        actual: "hoa-binh",
        operator: "one-of",
        expected: ["hoa-binh", "phu-tho"],
      },
      { ...known, code: "own.held", actual: "held", operator: "one-of", expected: ["held", "moved", "reorganised"] },
      { ...known, code: "own.performed", actual: true, operator: "is", expected: true },
      { ...known, code: "own.secretary", actual: "secretary", operator: "one-of", expected: ["secretary"] },
    ]);
  });

  it.each<[string, Partial<PostFacts>, boolean]>([
    ["at home", {}, true],
    ["where it was extended to", { territory: "phu-tho" }, true],
    ["elsewhere", { territory: "ha-noi" }, false],
    ["kept after a move", { tenure: "moved" }, true],
    ["whose term is over", { tenure: "term-over" }, false],
    ["without work", { performed: false }, false],
  ])("a post %s: %s", (_, change, isMet) => {
    expect(judge(compiled(implied).rule, { ...facts, ...change }).value !== null).toBe(isMet);
  });

  it("and nothing is implied where the policy says nothing of it", () => {
    const { steps } = assess(compiled(always).rule, facts, { on: "2024-07-01" });
    expect(steps.map(({ code }) => code)).toEqual(["own.secretary"]);
  });
});

describe("what belonging to a group amounts to", () => {
  const answering = (then: StipendGroup["then"]) =>
    judge(
      compiled(
        policy("own", eachPaid("own"), { secretary: is("role", "secretary") }, [
          { code: "secretary", when: "secretary", then, ...source },
        ]),
      ).rule,
      facts,
    );

  it("is the group itself, nothing, an open point or another rule", () => {
    const pays = { kind: "pays", rate: ofBase("0.2"), payer: "own-unit" } as const;
    const { citation } = source;
    expect(answering(pays)).toMatchObject({ kind: "assessed", value: { code: "secretary", then: pays } });
    expect(answering({ kind: "pays-nothing" })).toEqual({ kind: "assessed", value: null, citation });
    expect(answering({ kind: "out-of-scope", reason: "armed-forces" })).toEqual({
      kind: "out-of-scope",
      reason: "armed-forces",
      citation,
    });
    expect(
      answering({ kind: "undetermined", reason: "amount-not-set", decidedBy: "people-council", atMost: null }),
    ).toEqual({ kind: "undetermined", reason: "amount-not-set", decidedBy: "people-council", readings: [], citation });
  });
});

describe("a policy that asks what else a person is paid is answered after the others", () => {
  it.each<[PolicyCondition, boolean]>([
    [is("role", "secretary"), false],
    [{ flag: "ownSeal", ...source }, false],
    [{ flag: "paidForPost", ...source }, false],
    [{ flag: "paidFromBudget", ...source }, true],
    [{ flag: "regularBenefit", ...source }, true],
    [{ paidUnder: ["16-2023-NQ-HDND@2023-07-26"], ...source }, true],
    [{ postBegan: { firstDay: null, lastDay: "2020-12-31" }, ...source }, false],
  ])("%j: %s", (condition, isAsking) => {
    expect(compiled(conditionNamed({ condition })).asksForPay).toBe(isAsking);
    expect(compiled(conditionNamed({ secretary: is("role", "secretary"), condition })).asksForPay).toBe(isAsking);
  });
});

describe("what cannot change any more is compiled once", () => {
  const ours = () => stipendPolicy({ ...hoaBinh314, code: "ours" });

  it("a policy that is frozen in all its depth", () => {
    const frozen = ours();
    expect(compiledPolicy("test", "policy", frozen)).toBe(compiledPolicy("test", "policy", frozen));
    const loose = { ...frozen };
    expect(compiledPolicy("test", "policy", loose)).not.toBe(compiledPolicy("test", "policy", loose));
    const shallow = Object.freeze({ ...frozen, versions: [...frozen.versions] as const }) as StipendPolicy;
    expect(compiledPolicy("test", "policy", shallow)).not.toBe(compiledPolicy("test", "policy", shallow));
  });

  it("a frozen list of such policies, and no other list", () => {
    const [one, other] = [ours(), ours()];
    const isOnce = (list: readonly StipendPolicy[]) =>
      new Set([1, 2].map(() => compiledPolicies("test", list))).size === 1;
    expect(isOnce(Object.freeze([one, other]))).toBe(true);
    expect(isOnce([one, other])).toBe(false);
    expect(isOnce(Object.freeze([one, { ...other }]))).toBe(false);
    expect(compiledPolicies("test", [one, other]).map((each) => each.policy)).toEqual([one, other]);
  });
});
