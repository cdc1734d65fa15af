import { describe, expect, it } from "vitest";
import {
  checkPolicy,
  type FundCap,
  hoaBinh314,
  type PolicyCondition,
  type StipendPolicy,
  shippedPolicies,
} from "../../../src/stipend/index.ts";
import type { CalendarDate } from "../../../src/time/index.ts";
import * as fixtures from "../../kit/fixture-policies.ts";
import * as provinces from "../../kit/fixture-provinces.ts";

const { group, is, ofBase, policy, source } = fixtures;
const own = Object.values({ ...fixtures, ...provinces }).filter(
  (value): value is StipendPolicy => typeof value === "object" && "versions" in value,
);
const all = [...shippedPolicies, ...own];

const each = fixtures.eachPaid("own");
const secretary = is("role", "secretary");
const village = is("setting", "village");
const base = policy("own", each, { secretary, village }, [group("secretary", "secretary", ofBase("0.3"))]);
const [version] = base.versions;
const changed = (change: object): StipendPolicy => ({ ...base, versions: [{ ...version, ...change }] });
const found = (one: StipendPolicy): readonly string[] =>
  checkPolicy(one).map(({ code, path, expected, remedy }) => `${path.join(".")}: ${code} (${expected}) ${remedy}`);
const cap = (atMost: FundCap["atMost"], ...groups: readonly string[]): FundCap => ({ groups, atMost, ...source });

describe("a policy that holds together", () => {
  it.each(all.map((one) => [one.code, one] as const))("%s has no fault", (_, one) => {
    expect(checkPolicy(one)).toEqual([]);
  });
});

describe("a policy is refused for", () => {
  it("a gap, an overlap and a day that is none", () => {
    const spans = (firstDay: string): StipendPolicy => ({
      ...base,
      versions: [
        { ...version, lastDay: "2020-12-31" },
        { ...version, firstDay: firstDay as "2021-01-01" },
      ],
    });
    expect(found(spans("2021-01-01"))).toEqual([]);
    expect(found(spans("2021-01-02"))).toEqual(["versions.1.firstDay: gap (lastDay + 1) correct-the-dates"]);
    expect(found(spans("2020-12-31"))).toEqual(["versions.1.firstDay: overlap (lastDay + 1) correct-the-dates"]);
    expect(found(spans("2021-02-30"))).toEqual([
      "versions.1.firstDay: not-a-calendar-date (lastDay + 1) correct-the-dates",
    ]);
    expect(found({ ...base, versions: [version, version] })).toEqual([
      "versions.1.firstDay: overlap (lastDay + 1) correct-the-dates",
    ]);
  });

  it("a group that nobody reaches", () => {
    const groups = [
      group("secretary", "secretary", ofBase("0.3")),
      group("village-secretary", { all: ["secretary", "village"] }, ofBase("0.2")),
    ];
    expect(found(changed({ groups }))).toEqual(["versions.0.groups.1: unreachable (-) reorder-or-remove"]);
    const never = group("nobody", { all: ["secretary", { not: "secretary" }] }, ofBase("0.2"));
    expect(found(changed({ groups: [never] }))).toEqual(["versions.0.groups.0: unreachable (-) reorder-or-remove"]);
    const young = { operator: "<", value: 30, sum: ["badgeYears"], ...source };
    const old = { operator: ">", value: 40, sum: ["badgeYears"], ...source };
    const both = group("both", { all: ["young", "old"] }, ofBase("0.2"));
    expect(found(changed({ conditions: { young, old }, groups: [both] }))).toEqual([
      "versions.0.groups.0: unreachable (-) reorder-or-remove",
    ]);
  });

  it("two groups that overlap, unless one is a special case of the other or they pay the same", () => {
    const groups = [group("secretary", "secretary", ofBase("0.3")), group("village", "village", ofBase("0.2"))];
    expect(found(changed({ groups }))).toEqual(["versions.0.groups.1: overlap (secretary) narrow-the-conditions"]);
    const special = [
      group("village-secretary", { all: ["secretary", "village"] }, ofBase("0.3")),
      group("village", "village", ofBase("0.2")),
    ];
    expect(found(changed({ groups: special }))).toEqual([]);
    const alike = [group("secretary", "secretary", ofBase("0.3")), group("village", "village", ofBase("0.3"))];
    expect(found(changed({ groups: alike }))).toEqual([]);
    const open = { ...group("open", "village", ofBase("0.3")), then: { kind: "pays-nothing" } };
    expect(found(changed({ groups: [group("secretary", "secretary", ofBase("0.3")), open] }))).toEqual([]);
  });

  it("a fund that is exceeded", () => {
    const groups = [
      group("secretary", "secretary", ofBase("2.1")),
      group("front", { not: "secretary" }, ofBase("1.8")),
      group("fixed", "village", { kind: "fixed", dong: 1 }),
    ].slice(0, 2);
    expect(found(changed({ groups, caps: [cap("3.9", "secretary", "front")] }))).toEqual([]);
    expect(found(changed({ groups, caps: [cap("3.8", "secretary", "front")] }))).toEqual([
      "versions.0.caps.0: more-than-the-whole (<= 3.8) correct-the-counts",
    ]);
    expect(found(changed({ groups, caps: [cap("3.9", "treasurer")] }))).toEqual([
      "versions.0.caps.0: not-listed (secretary, front) choose-from-list",
    ]);
    const lump = [group("lump", "secretary", { kind: "fixed", dong: 1 })];
    expect(found(changed({ groups: lump, caps: [cap("0", "lump")] }))).toEqual([]);
  });

  it("a coefficient of four decimals", () => {
    const groups = [group("secretary", "secretary", ofBase("0.2501"))];
    expect(found(changed({ groups }))).toEqual([
      "versions.0.groups.0.then.rate.coefficient: not-a-coefficient (0.25) write-exact-decimal",
    ]);
    expect(found(changed({ groups, caps: [cap("1", "secretary")] }))).toHaveLength(1);
  });

  it("a threshold that counts nothing, or members on no day", () => {
    const empty = { operator: ">=", value: 50, sum: [], ...source };
    expect(found(changed({ conditions: { secretary, village: empty } }))).toEqual([
      "versions.0.conditions.village.sum: too-short (official, probationary, households, badgeYears) choose-from-list",
    ]);
    expect(found({ ...hoaBinh314, headCountDay: null })).toEqual([
      "headCountDay: missing-key (head-count-first-day, head-count-last-day) choose-from-list",
    ]);
  });

  it("a name that leads nowhere, and a code used twice", () => {
    const groups = [
      group("secretary", { all: ["secretary", { any: ["villege", { not: "village" }] }] }, ofBase("0.3")),
      group("secretary", "village", ofBase("0.3")),
    ];
    expect(found(changed({ groups }))).toEqual([
      "versions.0.groups.0.when: not-listed (secretary, village) choose-from-list",
      "versions.0.groups.1.code: duplicate-id (-) give-unique-ids",
    ]);
  });

  it("a name of a group or condition that there is not", () => {
    const label = { vi: "bí thư", en: null };
    const words = { name: label, groups: { secretary: label }, conditions: { village: label }, codes: { any: label } };
    expect(found({ ...base, words })).toEqual([]);
    const misspelt = { ...words, groups: { secretry: label }, conditions: { villege: label } };
    expect(found({ ...base, words: misspelt })).toEqual([
      "words.groups.secretry: not-listed (secretary) choose-from-list",
      "words.conditions.villege: not-listed (secretary, village) choose-from-list",
    ]);
  });

  it("two spans of days that overlap, and not for two that follow each other", () => {
    const began = (firstDay: CalendarDate | null, lastDay: CalendarDate | null): PolicyCondition => ({
      postBegan: { firstDay, lastDay },
      ...source,
    });
    const groups = [group("earlier", "earlier", ofBase("0.3")), group("later", "later", ofBase("0.2"))];
    const conditions = { earlier: began(null, "2020-12-31"), later: began("2021-01-01", null) };
    expect(found(changed({ conditions, groups }))).toEqual([]);
    const meeting = { earlier: began("2015-01-01", "2020-12-31"), later: began("2020-12-31", null) };
    expect(found(changed({ conditions: meeting, groups }))).toEqual([
      "versions.0.groups.1: overlap (earlier) narrow-the-conditions",
    ]);
    const never = [group("never", { all: ["earlier", "later"] }, ofBase("0.3"))];
    expect(found(changed({ conditions, groups: never }))).toEqual([
      "versions.0.groups.0: unreachable (-) reorder-or-remove",
    ]);
  });

  it("households that are counted on no day", () => {
    expect(found({ ...fixtures.giaLai, headCountDay: null })).toEqual([
      "headCountDay: missing-key (head-count-first-day, head-count-last-day) choose-from-list",
    ]);
  });

  it("more combinations of facts than are tried; what no group asks about makes none", () => {
    const names = Array.from({ length: 17 }, (_, index) => `open${index}`);
    const conditions = Object.fromEntries(names.map((name) => [name, { paidUnder: ["00-X@2020-01-01"], ...source }]));
    const never = group("nobody", { all: [...names, { not: "open0" }] }, ofBase("0.2"));
    expect(checkPolicy(changed({ conditions, groups: [never] }))).toEqual([
      {
        code: "too-many-combinations",
        path: ["versions", 0, "conditions"],
        expected: "<= 1000000",
        received: String(2 ** 17 * 18),
        remedy: "split-the-policy",
      },
    ]);
    const unreachable = ["versions.0.groups.0: unreachable (-) reorder-or-remove"];
    const asksLess = group("nobody", { all: ["open0", { not: "open0" }] }, ofBase("0.2"));
    expect(found(changed({ conditions, groups: [asksLess] }))).toEqual(unreachable);
  });

  it.each([
    // 2 ** 15 combinations of 15 conditions are fewer than a million, 2 ** 16 of 16 are more.
    [15, "unreachable"],
    [16, "too-many-combinations"],
  ] as const)("what %s conditions of two answers each allow", (length, code) => {
    const names = Array.from({ length }, (_, index) => `open${index}`);
    const conditions = Object.fromEntries(names.map((name) => [name, { paidUnder: ["00-X@2020-01-01"], ...source }]));
    const groups = [group("nobody", { all: [...names, { not: "open0" }] }, ofBase("0.2"))];
    expect(checkPolicy(changed({ conditions, groups })).map((issue) => issue.code)).toEqual([code]);
  });

  it.each([
    // Six counts of five answers each make 5 ** 6 combinations: with 64 groups that ask one thing each a million to try.
    [64, false],
    [65, true],
  ])("what %s groups with 15,625 combinations allow", (length, isTooMany) => {
    const sums = [["official"], ["probationary"], ["households"], ["badgeYears"], ["official", "probationary"]];
    const conditions = Object.fromEntries(
      [...sums, ["official", "households"]].flatMap((sum, index) =>
        [10, 20, 30, 40].map((value) => [`count${index}of${value}`, { operator: ">=", value, sum, ...source }]),
      ),
    );
    const names = Object.keys(conditions);
    const groups = Array.from({ length }, (_, index) =>
      group(`group${index}`, names[index % names.length] as string, ofBase("0.3")),
    );
    const codes = checkPolicy(changed({ conditions, groups })).map((issue) => issue.code);
    expect(codes.includes("too-many-combinations")).toBe(isTooMany);
  });

  it.each([
    [1000, []],
    [1001, ["versions.0.conditions: too-many-combinations (<= 1000000) split-the-policy"]],
  ] as const)("what %s groups with each other allow", (length, expected) => {
    const conditions = { secretary };
    const groups = Array.from({ length }, (_, index) => group(`group${index}`, "secretary", ofBase("0.3")));
    const first = found(changed({ conditions, groups })).filter((one) => !one.includes("unreachable"));
    expect(first).toEqual(expected);
  });
});

describe("the whole issue", () => {
  it("of each kind: its place, what was expected and what was found", () => {
    const late = { ...source, verifiedOn: "2026-02-30" } as const;
    const undated = { ...version, groups: [], caps: [{ ...cap("1"), ...late }] };
    const checkedLate: StipendPolicy = { ...base, keptAfterMerger: late, versions: [undated] };
    const day = {
      code: "not-a-calendar-date",
      expected: "YYYY-MM-DD",
      received: '"2026-02-30"',
      remedy: "correct-the-dates",
    };
    expect(checkPolicy(checkedLate)).toEqual([
      { ...day, path: ["keptAfterMerger", "verifiedOn"] },
      { ...day, path: ["versions", 0, "caps", 0, "verifiedOn"] },
    ]);
    const empty = { operator: ">=", value: 50, sum: [], ...source };
    expect(checkPolicy(changed({ conditions: { secretary, empty } }))).toEqual([
      {
        code: "too-short",
        path: ["versions", 0, "conditions", "empty", "sum"],
        expected: "official, probationary, households, badgeYears",
        received: "[]",
        remedy: "choose-from-list",
      },
    ]);
    const counted = { operator: ">=", value: 50, sum: ["badgeYears", "official"], ...source };
    expect(checkPolicy(changed({ conditions: { secretary, counted } }))).toEqual([
      {
        code: "missing-key",
        path: ["headCountDay"],
        expected: "head-count-first-day, head-count-last-day",
        received: "null",
        remedy: "choose-from-list",
      },
    ]);
    const groups = [
      group("secretary", "secretary", ofBase("2.125")),
      { ...group("nobody", { not: "secretary" }, ofBase("1")), then: { kind: "pays-nothing" } },
    ];
    expect(checkPolicy(changed({ groups, caps: [cap("2.1", "secretary", "nobody")] }))).toEqual([
      {
        code: "more-than-the-whole",
        path: ["versions", 0, "caps", 0],
        expected: "<= 2.1",
        received: "2.125",
        remedy: "correct-the-counts",
      },
    ]);
    expect(checkPolicy(changed({ groups: [group("secretary", "secretery", ofBase("0.3"))] }))).toEqual([
      {
        code: "not-listed",
        path: ["versions", 0, "groups", 0, "when"],
        expected: "secretary, village",
        received: '"secretery"',
        remedy: "choose-from-list",
      },
    ]);
    expect(checkPolicy({ ...base, versions: [version, { ...version, firstDay: "2021-01-01" }] })).toEqual([
      {
        code: "overlap",
        path: ["versions", 1, "firstDay"],
        expected: "lastDay + 1",
        received: '"2021-01-01"',
        remedy: "correct-the-dates",
      },
    ]);
    const overlapping = [group("secretary", "secretary", ofBase("0.3")), group("village", "village", ofBase("0.2"))];
    expect(checkPolicy(changed({ groups: overlapping }))).toEqual([
      {
        code: "overlap",
        path: ["versions", 0, "groups", 1],
        expected: "secretary",
        received: '"village"',
        remedy: "narrow-the-conditions",
      },
    ]);
  });
});

describe("a bound that no other meets", () => {
  const years = (operator: ">" | ">=" | "<" | "<=", value: number): PolicyCondition => ({
    operator,
    value,
    sum: ["badgeYears"],
    ...source,
  });
  const nobody = ["versions.0.groups.1: unreachable (-) reorder-or-remove"];

  it.each<[string, PolicyCondition]>([
    ["more than 30", years(">", 30)],
    ["30 at least", years(">=", 30)],
    ["less than 30", years("<", 30)],
    ["30 at most", years("<=", 30)],
    ["begun in 2020 or later", { postBegan: { firstDay: "2020-01-01", lastDay: null }, ...source }],
    ["begun in 2020 or before", { postBegan: { firstDay: null, lastDay: "2020-12-31" }, ...source }],
  ])("divides: %s, or not", (_, condition) => {
    const groups = [group("yes", "condition", ofBase("0.3")), group("no", { not: "condition" }, ofBase("0.2"))];
    expect(found(changed({ conditions: { condition }, groups }))).toEqual([]);
  });

  it.each<[string, PolicyCondition, PolicyCondition]>([
    ["40 at least are 30 at least", years(">=", 30), years(">=", 40)],
    ["more than 40 are more than 30", years(">", 30), years(">", 40)],
    ["20 at most are 30 at most", years("<=", 30), years("<=", 20)],
    ["less than 20 are less than 30", years("<", 30), years("<", 20)],
    ["what is said twice is said once", { flag: "ownSeal", ...source }, { flag: "ownSeal", ...source }],
  ])("%s", (_, wide, narrow) => {
    const groups = [group("wide", "wide", ofBase("0.3")), group("narrow", "narrow", ofBase("0.2"))];
    expect(found(changed({ conditions: { wide, narrow }, groups }))).toEqual(nobody);
  });
});
