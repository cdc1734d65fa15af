import { describe, expect, it } from "vitest";
import { type StipendPolicyGiven, stipendPolicy } from "../../../src/stipend/index.ts";
import { source } from "../../kit/fixture-policies.ts";

/** A policy with every member that there is, each kind of condition and of answer once. */
const whole: StipendPolicyGiven = {
  code: "own",
  document: "00-NQ-HDND@2020-01-01",
  status: "enacted",
  territory: "national",
  keptAfterMerger: source,
  concurrency: {
    family: "own",
    paid: "share-of-further",
    whole: "first-listed",
    share: { part: 1, whole: 2 },
    furtherPosts: 1,
    ...source,
  },
  frequency: "quarterly",
  partMonth: { fullFrom: 15, below: { part: 1, whole: 2 }, ...source },
  whenIdle: { fromMonths: 1, ...source },
  afterPost: {
    months: 6,
    endedBy: ["moved"],
    endedWithin: { firstDay: "2025-01-01", lastDay: "2025-12-31" },
    ...source,
  },
  headCountDay: {
    readings: { met: "head-count-first-day", notMet: "head-count-last-day" },
    decidedBy: "payer",
    ...source,
  },
  insured: true,
  countsForDues: true,
  includesContributions: true,
  taxable: true,
  rounding: { mode: "down", unit: 1000, ...source },
  words: { name: { vi: "hỗ trợ", en: null }, groups: {}, conditions: {}, codes: {} },
  documents: [],
  versions: [
    {
      firstDay: "2020-01-01",
      lastDay: "2025-12-31",
      conditions: {
        secretary: { fact: "role", oneOf: ["secretary"], ...source },
        large: { sum: ["households"], operator: ">=", value: 350, ...source },
        sealed: { flag: "ownSeal", ...source },
        under16: { paidUnder: ["16-2023-NQ-HDND@2023-07-26"], ...source },
        began: { postBegan: { firstDay: "2020-01-01", lastDay: "2020-12-31" }, ...source },
        open: { readings: { met: "for-this-post", notMet: "any-budget-pay" }, decidedBy: "payer", ...source },
      },
      groups: [
        {
          code: "share",
          when: "secretary",
          then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.2" }, payer: "own-unit" },
          ...source,
        },
        {
          code: "open",
          when: { not: "secretary" },
          then: {
            kind: "undetermined",
            reason: "amount-not-set",
            decidedBy: "payer",
            atMost: { rate: { kind: "fixed", dong: 1 }, payer: "own-unit" },
          },
          ...source,
        },
        { code: "outside", when: "large", then: { kind: "out-of-scope", reason: "no-rule-known" }, ...source },
      ],
      caps: [{ groups: ["share"], atMost: "1", ...source }],
      extendedTo: ["area"],
      ...source,
    },
  ],
};

type Written = Record<string, unknown>;

/** The same with one member changed; gone where no value is given. */
function changed(path: string, value?: unknown): StipendPolicyGiven {
  const copy = JSON.parse(JSON.stringify(whole));
  const keys = path.split(".");
  const last = keys.pop() as string;
  const holder: Written = keys.reduce((node: Written, key) => node[key] as Written, copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

const version = "versions.0";
const condition = `${version}.conditions`;
const group = `${version}.groups`;
const conditionKinds = '"fact", "sum", "flag", "paidUnder", "postBegan", "readings"';
const within = (place: string) => `stipendPolicy: versions[0]: ${place}`;

describe("a policy of which nothing is left out", () => {
  it("is as it was written, frozen in all its depth, and nothing of the caller's own is", () => {
    const made = stipendPolicy(whole);
    expect(made).toEqual(whole);
    const isFrozen = (value: unknown): boolean =>
      typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(isFrozen(made)).toBe(true);
    expect([whole, whole.versions, whole.versions[0], source].map((one) => Object.isFrozen(one))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("a member that may be left out", () => {
  it.each<[string, unknown]>([
    ["keptAfterMerger", null],
    ["concurrency.whole", "highest"],
    ["concurrency.furtherPosts", null],
    ["frequency", "monthly"],
    ["whenIdle", null],
    ["afterPost", null],
    ["afterPost.endedWithin", null],
    ["headCountDay", null],
    ["headCountDay.decidedBy", null],
    ["insured", null],
    ["countsForDues", null],
    ["includesContributions", null],
    ["taxable", null],
    ["rounding", null],
    ["words", null],
    ["words.groups", {}],
    ["words.conditions", {}],
    ["words.codes", {}],
    ["documents", []],
    [`${version}.lastDay`, null],
    [`${version}.caps`, []],
    [`${version}.extendedTo`, []],
    [`${condition}.began.postBegan.firstDay`, null],
    [`${condition}.began.postBegan.lastDay`, null],
    [`${condition}.open.decidedBy`, null],
    [`${group}.1.then.decidedBy`, null],
    [`${group}.1.then.atMost`, null],
  ])("%s: %j", (path, absent) => {
    expect(stipendPolicy(changed(path))).toEqual(changed(path, absent));
  });
});

describe("a member that must be given", () => {
  it.each<[string, string]>([
    ["code", "stipendPolicy"],
    ["document", "stipendPolicy"],
    ["status", "stipendPolicy"],
    ["territory", "stipendPolicy"],
    ["keptAfterMerger.citation", "stipendPolicy: keptAfterMerger"],
    ["keptAfterMerger.citation.document", "stipendPolicy: keptAfterMerger: citation"],
    ["keptAfterMerger.citation.provision", "stipendPolicy: keptAfterMerger: citation"],
    ["keptAfterMerger.evidence", "stipendPolicy: keptAfterMerger"],
    ["keptAfterMerger.verifiedOn", "stipendPolicy: keptAfterMerger"],
    ["concurrency.family", "stipendPolicy: concurrency"],
    ["concurrency.share", "stipendPolicy: concurrency"],
    ["concurrency.share.part", "stipendPolicy: concurrency: share"],
    ["concurrency.share.whole", "stipendPolicy: concurrency: share"],
    ["concurrency.citation", "stipendPolicy: concurrency"],
    ["partMonth.below", "stipendPolicy: partMonth"],
    ["partMonth.citation", "stipendPolicy: partMonth"],
    ["whenIdle.fromMonths", "stipendPolicy: whenIdle"],
    ["afterPost.months", "stipendPolicy: afterPost"],
    ["afterPost.endedBy", "stipendPolicy: afterPost"],
    ["afterPost.endedWithin.firstDay", "stipendPolicy: afterPost: endedWithin"],
    ["afterPost.endedWithin.lastDay", "stipendPolicy: afterPost: endedWithin"],
    ["headCountDay.readings", "stipendPolicy: headCountDay"],
    ["headCountDay.readings.met", "stipendPolicy: headCountDay: readings"],
    ["headCountDay.readings.notMet", "stipendPolicy: headCountDay: readings"],
    ["rounding.mode", "stipendPolicy: rounding"],
    ["rounding.unit", "stipendPolicy: rounding"],
    [`${version}.firstDay`, "stipendPolicy: versions[0]"],
    [`${version}.citation`, "stipendPolicy: versions[0]"],
    [`${version}.caps.0.groups`, within("caps[0]")],
    [`${version}.caps.0.atMost`, within("caps[0]")],
    [`${condition}.secretary.oneOf`, within("conditions.secretary")],
    [`${condition}.secretary.citation`, within("conditions.secretary")],
    [`${condition}.large.operator`, within("conditions.large")],
    [`${condition}.large.value`, within("conditions.large")],
    [`${condition}.sealed.evidence`, within("conditions.sealed")],
    [`${condition}.open.readings.met`, within("conditions.open: readings")],
    [`${group}.0.code`, within("groups[0]")],
    [`${group}.0.citation`, within("groups[0]")],
    [`${group}.0.then.payer`, within("groups[0]: then")],
    [`${group}.0.then.rate.coefficient`, within("groups[0]: then: rate")],
    [`${group}.1.then.reason`, within("groups[1]: then")],
    [`${group}.1.then.atMost.payer`, within("groups[1]: then: atMost")],
    [`${group}.1.then.atMost.rate.dong`, within("groups[1]: then: atMost: rate")],
    [`${group}.2.then.reason`, within("groups[2]: then")],
  ])("%s", (path, place) => {
    const key = path.split(".").at(-1);
    expect(() => stipendPolicy(changed(path))).toThrow(`${place}: "${key}" is missing; it must be given`);
  });
});

describe("a member of a wrong form", () => {
  it.each<[string, unknown, string]>([
    ["status", "valid", 'status is "valid"; give "enacted", "directive", "planned", "dropped"'],
    ["concurrency", null, "concurrency: the value is null; give an object"],
    [
      "concurrency.paid",
      "all",
      'concurrency: paid is "all"; give "highest-only", "each-post-paid", "share-of-further", "not-stated"',
    ],
    ["concurrency.whole", "last", 'concurrency: whole is "last"; give "highest", "first-listed"'],
    ["frequency", "weekly", 'frequency is "weekly"; give "monthly", "quarterly", "yearly", "once"'],
    ["partMonth", source, 'partMonth: nothing tells what it is; give one of "fullFrom", "readings"'],
    [
      "afterPost.endedBy",
      ["left"],
      'afterPost: endedBy[0] is "left"; give "reorganised", "moved", "term-over", "other"',
    ],
    ["insured", "yes", 'insured is "yes"; give true or false'],
    ["rounding.mode", "even", 'rounding: mode is "even"; give "down", "half-up", "up"'],
    ["words", 1, "words: the value is 1; give an object"],
    ["words.name", 1, "words: name is 1; give an object"],
    ["words.groups", 1, "words: groups is 1; give an object"],
    ["words.names", {}, 'words has no "names"; did you mean "name"?'],
    ["documents", 1, "documents is 1; give a list"],
    ["versions", 1, "versions is 1; give a list"],
    ["versions", [], "versions is empty; give at least one version"],
    ["versions.0", 1, "versions[0]: the value is 1; give an object"],
    [`${version}.firstDay`, "2020", 'versions[0]: firstDay "2020" is no day'],
    [`${version}.conditions`, 1, "versions[0]: conditions is 1; give an object"],
    [`${version}.groups`, 1, "versions[0]: groups is 1; give a list"],
    [`${condition}.large`, 1, "versions[0]: conditions.large: the value is 1; give an object"],
    [
      `${condition}.large`,
      source,
      `versions[0]: conditions.large: nothing tells what it is; give one of ${conditionKinds}`,
    ],
    [`${condition}.large.operator`, "=", 'versions[0]: conditions.large: operator is "="; give ">", ">=", "<", "<="'],
    [`${condition}.large.sum`, ["people"], 'versions[0]: conditions.large: sum[0] is "people"'],
    [`${condition}.secretary.fact`, "age", 'versions[0]: conditions.secretary: fact is "age"'],
    [`${condition}.secretary.oneOf`, ["secretry"], 'versions[0]: conditions.secretary: oneOf[0] is "secretry"'],
    [`${group}.0`, null, "versions[0]: groups[0]: the value is null; give an object"],
    [`${group}.0.when`, null, "versions[0]: groups[0]: when is null; give an object"],
    [
      `${group}.0.then.kind`,
      "gives",
      'versions[0]: groups[0]: then: kind is "gives"; give "pays", "pays-nothing", "undetermined", "out-of-scope"',
    ],
    [`${group}.0.then.atMost`, null, 'versions[0]: groups[0]: then has no "atMost"'],
    [`${group}.1.then.rate`, null, 'versions[0]: groups[1]: then has no "rate"'],
    [`${group}.2.then.rate`, null, 'versions[0]: groups[2]: then has no "rate"'],
    [
      `${group}.0.then.rate.kind`,
      "share",
      'versions[0]: groups[0]: then: rate: kind is "share"; give "of-base-salary", "of-regional-wage", "of-salary", "fixed"',
    ],
    [`${group}.0.then.rate.coefficient`, "0.2501", 'versions[0]: groups[0]: then: rate: coefficient is "0.2501"'],
    [`${group}.1.then.atMost.rate`, 1, "versions[0]: groups[1]: then: atMost: rate: the value is 1; give an object"],
  ])("%s: %j", (path, value, message) => {
    expect(() => stipendPolicy(changed(path, value))).toThrow(`stipendPolicy: ${message}`);
  });

  it.each<[unknown, string]>([
    [{}, "undefined"],
    [{ some: ["large"] }, '"some"'],
    [{ all: [] }, '"all"'],
    [{ any: [] }, '"any"'],
    [{ all: "large" }, '"all"'],
    [{ all: { length: 1 } }, '"all"'],
    [{ not: "large", all: ["large"] }, '"not"'],
    [{ all: ["large", { any: ["large", { none: "large" }] }] }, '"none"'],
    [{ not: { none: "large" } }, '"none"'],
  ])("the requirement %j", (when, key) => {
    expect(() => stipendPolicy(changed(`${group}.0.when`, when))).toThrow(
      `stipendPolicy: versions[0]: groups[0]: when has ${key}; give the name of a condition, or one of "all", "any", "not"`,
    );
  });

  it.each([[{ all: ["large", { any: ["sealed", { not: "open" }] }] }], ["large"], [{ not: { all: ["large"] } }]])(
    "the requirement %j is one",
    (when) => {
      expect(stipendPolicy(changed(`${group}.0.when`, when)).versions[0].groups[0]?.when).toEqual(when);
    },
  );
});
