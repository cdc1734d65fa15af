import { describe, expect, it } from "vitest";
import * as stipend from "../../src/entries/stipend.ts";
import { villageClassRuleOn } from "../../src/stipend/index.ts";
import { periodOf } from "../../src/time/index.ts";
import { commune, holding, hospital, post } from "../kit/stipend-holder.ts";

const holder = holding([post("secretary", hospital)]);
const year = periodOf("2024-01-01", "2024-03-31");
const { hoaBinh314: policy, shippedPolicies: policies } = stipend;
const [policyVersion] = policy.versions;
const [group] = policyVersion.groups;
const source = { citation: policyVersion.citation, evidence: "single-source", verifiedOn: "2026-11-22" } as const;

type AnyFunction = (...given: readonly unknown[]) => unknown;

/** Each public function with a call that is answered. */
const calls: readonly (readonly [string, AnyFunction, readonly unknown[]])[] = [
  ["assessStipend", stipend.assessStipend as AnyFunction, [holder, "2024-01", { policies, readings: ["full-month"] }]],
  ["judgeStipend", stipend.judgeStipend as AnyFunction, [holder, "2024-01", { policies }]],
  ["payroll", stipend.payroll as AnyFunction, [[holder], "2024-01", { policies }]],
  ["mergePayrolls", stipend.mergePayrolls as AnyFunction, [[stipend.payroll([holder], "2024-01", { policies })]]],
  ["stipendYear", stipend.stipendYear as AnyFunction, [holder, 2024, { policies }]],
  ["arrears", stipend.arrears as AnyFunction, [{ holder, months: [] }, year, { policies }]],
  ["costPolicy", stipend.costPolicy as AnyFunction, [[holder], year, { policy }]],
  ["comparePolicies", stipend.comparePolicies as AnyFunction, [[holder], year, { before: policy, after: policy }]],
  ["countEligiblePosts", stipend.countEligiblePosts as AnyFunction, [[holder], "2024-01", { policy }]],
  [
    "costOfBaseSalaryChange",
    stipend.costOfBaseSalaryChange as AnyFunction,
    [[holder], "2024-01", { policies, baseSalary: 2_000_000 }],
  ],
  ["checkPolicy", stipend.checkPolicy as AnyFunction, [policy]],
  ["stipendPolicy", stipend.stipendPolicy as AnyFunction, [policy]],
  ["holder", stipend.holder as AnyFunction, [{ key: "p1", posts: [] }]],
  ["post", stipend.post as AnyFunction, [{ organisation: commune, firstDay: "2024-01-01" }]],
  ["paidOrganisation", stipend.paidOrganisation as AnyFunction, [{ id: "b1" }]],
  ["paidHolder", stipend.paidHolder as AnyFunction, [{ holder, months: [] }]],
  ["baseSalaryOn", stipend.baseSalaryOn as AnyFunction, ["2024-01-01"]],
  [
    "leadershipCoefficientOn",
    stipend.leadershipCoefficientOn as AnyFunction,
    [{ place: "province", role: "secretary" }, "2024-01-01"],
  ],
  ["regionalWageOn", stipend.regionalWageOn as AnyFunction, ["I", "2026-01-01"]],
  ["duesFacts", stipend.duesFacts as AnyFunction, [{ group: "student" }]],
  ["duesPayer", stipend.duesPayer as AnyFunction, [{ key: "p1" }]],
  ["duesOwed", stipend.duesOwed as AnyFunction, [{ group: "student" }, "2026-01", { readings: ["down-to-dong"] }]],
  ["duesSheet", stipend.duesSheet as AnyFunction, [[{ key: "p1", group: "student" }], "2026-01", { level: "branch" }]],
  ["badgeFacts", stipend.badgeFacts as AnyFunction, [{ partyAgeFrom: "1986-04-30" }]],
  ["badgesDue", stipend.badgesDue as AnyFunction, [{ partyAgeFrom: "1986-04-30" }, "2026-05-19"]],
  ["badgeBonus", stipend.badgeBonus as AnyFunction, [40, "2026-05-19"]],
  [
    "partyAward",
    stipend.partyAward as AnyFunction,
    [{ recipient: "branch", form: "certificate", giver: "grassroots-committee" }],
  ],
  [
    "partyAwardMoney",
    stipend.partyAwardMoney as AnyFunction,
    [{ recipient: "branch", form: "certificate", giver: "grassroots-committee" }, "2026-05-19"],
  ],
  ["villageFacts", stipend.villageFacts as AnyFunction, [{ setting: "village" }]],
  ["villageFund", stipend.villageFund as AnyFunction, [{ setting: "village", households: 1 }, "2026-05-19"]],
  ["villageClassRuleOn", villageClassRuleOn as AnyFunction, ["2026-05-19"]],
];

const strangers: readonly unknown[] = [
  undefined,
  null,
  "x",
  "",
  0,
  -1,
  24,
  Number.NaN,
  true,
  [],
  {},
  [null],
  [{}],
  { unheardOf: 1 },
  () => null,
];

/** The error that a call gives; `null` where it is answered. */
function errorOf(called: AnyFunction, given: readonly unknown[]): Error | null {
  try {
    called(...given);
    return null;
  } catch (error) {
    return error as Error;
  }
}

const inner = /Cannot|is not (a function|iterable)|reading '|Invalid|Reduce of empty/;

describe("a call with an argument left out, swapped or strange", () => {
  it("covers every function of the entry", () => {
    const functions = Object.entries(stipend).filter(([, value]) => typeof value === "function");
    const covered = calls.map(([name]) => name);
    expect(functions.map(([name]) => name).filter((name) => !covered.includes(name))).toEqual([]);
  });

  it.each(calls)("%s is answered, or refused in its name", (name, called, given) => {
    expect(errorOf(called, given)).toBeNull();
    const swapped = given.slice(1).map((one, index) => given.with(index, one).with(index + 1, given[index]));
    const lists = [[], ...swapped, ...given.flatMap((_, index) => strangers.map((one) => given.with(index, one)))];
    for (const list of lists) {
      const error = errorOf(called, list);
      if (error === null) continue;
      expect(error instanceof TypeError || error instanceof RangeError).toBe(true);
      expect(error.message).not.toMatch(inner);
      expect(error.message.startsWith(`${name}:`) || error.message.startsWith(`${name} has`)).toBe(true);
    }
  });
});

const refused = (run: () => unknown): string => {
  const error = errorOf(run, []);
  return error === null ? "answered" : `${error.name}: ${error.message}`;
};

describe("misuse is told with its remedy", () => {
  it("of a year cut short and a month that is none", () => {
    expect(refused(() => stipend.stipendYear(holder, 24, { policies }))).toBe(
      "RangeError: stipendYear: 24 is no year; give a whole number of four digits such as 2025",
    );
    expect(refused(() => stipend.assessStipend(holder, "2024-13", { policies }))).toMatch(
      /^RangeError: assessStipend: "2024-13" is no month/,
    );
  });

  it("of options left out, misspelt, or as they were", () => {
    const { assessStipend } = stipend as unknown as { assessStipend: AnyFunction };
    expect(refused(() => assessStipend(holder, "2024-01"))).toMatch(
      /^TypeError: assessStipend: the options are undefined/,
    );
    expect(refused(() => assessStipend(holder, "2024-01", policies))).toMatch(/options are a list of 7/);
    expect(refused(() => assessStipend(holder, "2024-01", { polices: policies }))).toBe(
      'TypeError: assessStipend has no "polices"; did you mean "policies"?',
    );
  });

  it("of a reading that is none, and of two that exclude each other", () => {
    const readings = ["for-this-pots"] as never;
    expect(refused(() => stipend.assessStipend(holder, "2024-01", { policies, readings }))).toMatch(
      /^RangeError: assessStipend: .*did you mean "for-this-post"\?$/,
    );
    const both = ["kept-after-merger", "ended-with-merger"] as const;
    expect(refused(() => stipend.payroll([holder], "2024-01", { policies, readings: both }))).toMatch(
      /^RangeError: payroll: .*"kept-after-merger".*"ended-with-merger"/,
    );
    const roundings = ["up-to-dong", "down-to-dong"] as const;
    expect(refused(() => stipend.duesOwed(stipend.duesFacts({}), "2026-01", { readings: roundings }))).toMatch(
      /^RangeError: duesOwed/,
    );
  });

  it("of a policy that is compiled, or wrong somewhere inside", () => {
    const asked = (one: unknown): string =>
      refused(() => stipend.assessStipend(holder, "2024-01", { policies: [one as typeof policy] }));
    expect(asked({ policy, versions: [], first: null, last: null })).toMatch(
      /^TypeError: assessStipend: policies\[0\] has no "policy"/,
    );
    expect(asked({ ...policy, teritory: "hoa-binh" })).toMatch(
      /policies\[0\] has no "teritory"; did you mean "territory"\?$/,
    );
    expect(asked({ ...policy, versions: [] })).toBe(
      "RangeError: assessStipend: policies[0]: versions is empty; give at least one version",
    );
    expect(asked({ ...policy, concurrency: { ...policy.concurrency, paid: "highest" } })).toMatch(
      /concurrency: paid is "highest"; (did you mean|give)/,
    );
    expect(asked({ ...policy, partMonth: source })).toMatch(
      /partMonth: nothing tells what it is; give one of "fullFrom"/,
    );
    const within = (change: object): string => asked({ ...policy, versions: [{ ...policyVersion, ...change }] });
    expect(within({ firstDay: "2024-1-1" })).toMatch(
      /^RangeError: .*firstDay "2024-1-1" is no day; write "2024-01-01"/,
    );
    expect(within({ conditions: { one: { fact: "role", oneOf: ["secretry"], ...source } } })).toMatch(
      /conditions\.one: oneOf\[0\] is "secretry"; did you mean "secretary"\?$/,
    );
    expect(within({ conditions: { one: source } })).toMatch(/conditions\.one: nothing tells what it is/);
    expect(within({ groups: [{ ...group, when: { some: ["branch"] } }] })).toMatch(/groups\[0\]: when has "some"/);
    expect(within({ groups: [{ ...group, then: { kind: "pays", payer: "own-unit" } }] })).toMatch(
      /then: rate: the value is undefined/,
    );
    const most = { kind: "undetermined", reason: "discretion", atMost: { rate: { kind: "fixed" }, payer: "own-unit" } };
    expect(within({ groups: [{ ...group, then: most }] })).toMatch(/atMost: rate: "dong" is missing/);
    expect(asked({ ...policy, words: { groups: {} } })).toMatch(/words: name is undefined; give an object/);
  });

  it("of a holder, by its place and its member", () => {
    const first = { ...holder, key: "before" };
    const paid = (one: unknown): string =>
      refused(() => stipend.payroll([first, one as typeof holder], "2024-01", { policies }));
    expect(paid({ ...holder, territoy: "x", territory: undefined })).toBe(
      'TypeError: payroll: holders[1] has no "territoy"; did you mean "territory"?',
    );
    const posted = (change: object): string => paid({ ...holder, posts: [{ ...holder.posts[0], ...change }] });
    expect(posted({ role: "secretry" })).toMatch(/holders\[1\].*posts\[0\].*role.*did you mean "secretary"\?$/);
    expect(posted({ firstDay: "2024-02-30" })).toMatch(/^RangeError: .*firstDay "2024-02-30" is no day/);
    expect(posted({ pay: [{ from: "budget", document: null }] })).toMatch(/pay\[0\].*from is "budget"/);
    expect(posted({ notPerformed: [{ firstDay: "2024", lastDay: null }] })).toMatch(/^RangeError: .*notPerformed\[0\]/);
    expect(posted({ organisation: { ...hospital, setting: "vilage" } })).toMatch(
      /setting is "vilage"; did you mean "village"\?$/,
    );
    const counts = [hospital.counts[0], hospital.counts[0]];
    expect(posted({ organisation: { ...hospital, counts } })).toMatch(
      /^RangeError: .*counts\[1\] .* order of their days/,
    );
    expect(posted({ role: "own:youth-leader" })).toBe("answered");
  });

  it("never of what is only left out: it is not known", () => {
    const { lastDay, ended, ...role } = holder.posts[0] as (typeof holder.posts)[number];
    const { qualification, ...rest } = holder;
    const short = { ...rest, posts: [role] } as unknown as typeof holder;
    const expected = stipend.assessStipend(holder, "2024-01", { policies });
    expect(stipend.assessStipend(short, "2024-01", { policies })).toEqual(expected);
    expect(stipend.payroll([short], "2024-01", { policies }).total).toBe(expected.value?.total);
  });
});
