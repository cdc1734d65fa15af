import { describe, expect, it } from "vitest";
import {
  consent,
  existsOn,
  isResidential,
  type OrganisationGiven,
  organisation,
  organisationFields,
  structureChange,
  structureFacts,
  unit,
} from "../../../src/organisation/index.ts";

const least = { id: "01", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;

/** What a plain JavaScript caller may write. */
const loose = organisation as (given: object) => unknown;

describe("the record of an organisation", () => {
  it("has every key, in one order, whatever is given", () => {
    const keys = Object.keys(organisationFields);
    expect(Object.keys(organisation(least))).toEqual(keys);
    expect(Object.keys(organisation({ counts: [], setting: "village", ...least }))).toEqual(keys);
  });

  it("reads what is absent as not known, not recorded, or not counted", () => {
    const { id: _, name: _name, kind: _kind, armedForces: _forces, counts, ...others } = organisation(least);
    expect(counts).toEqual([]);
    expect(new Set(Object.values(others))).toEqual(new Set([null]));
    expect(organisation({ ...least, setting: undefined, counts: undefined })).toEqual(organisation(least));
  });

  it("makes rows of counts and of consents whole", () => {
    const counted = organisation({
      ...least,
      counts: [{ on: "2024-01-01", official: 60 }],
      consents: [{ subject: "large-branch", giver: "direct-superior-committee", answer: "given" }],
    });
    expect(counted.counts[0]).toEqual({
      on: "2024-01-01",
      official: 60,
      probationary: null,
      partyGroups: null,
      committeeMembers: null,
      standingMembers: null,
      households: null,
    });
    expect(counted.consents?.[0]?.answeredOn).toBeNull();
  });

  it.each<readonly [string, object, RegExp]>([
    ["an unknown key", { ...least, seting: "village" }, /^organisation has no "seting"; did you mean "setting"\?$/],
    ["an unknown number", { ...least, counts: [{ on: "2024-01-01", oficial: 1 }] }, /did you mean "official"\?/],
    ["a number out of its place", { ...least, official: 60 }, /^organisation has no "official"/],
    ["no id", { ...least, id: undefined }, /^organisation: "id" is missing; it must be given$/],
    ["no armed forces", { id: "01", name: "A", kind: "branch" }, /"armedForces" is missing/],
    ["a blank name", { ...least, name: " " }, /^organisation: name is " "; give a text/],
    ["a wrong kind", { ...least, kind: "brench" }, /^organisation: kind is "brench"; did you mean "branch"\?/],
    ["a wrong setting", { ...least, setting: "residential" }, /^organisation: setting is "residential"/],
    ["a wrong village type", { ...least, villageType: "type-4" }, /villageType is "type-4"; did you mean "type-/],
    ["a wrong day", { ...least, firstDay: "2024-6-30" }, /firstDay.*"2024-6-30".*"2024-06-30"/],
    ["a wrong day of a count", { ...least, counts: [{ on: "2025-02-30" }] }, /counts\[0\].*"2025-02-30"/],
    ["a count that is text", { ...least, counts: [{ on: "2024-01-01", official: "60" }] }, /official is "60"; give a/],
    ["a count below 0", { ...least, counts: [{ on: "2024-01-01", official: -1 }] }, /official is -1; give a whole/],
    ["a count without a day", { ...least, counts: [{ official: 3 }] }, /counts\[0\].*"on" is missing/],
    ["counts out of order", { ...least, counts: [{ on: "2025-01-01" }, { on: "2024-01-01" }] }, /counts\[1\].*order/],
    ["a day counted twice", { ...least, counts: [{ on: "2025-01-01" }, { on: "2025-01-01" }] }, /each day once/],
    ["no list of counts", { ...least, counts: {} }, /counts is an object; give a list/],
    ["yes or no as a word", { ...least, ownSeal: "yes" }, /ownSeal is "yes"; give true or false/],
  ])("refuses %s", (_, given, message) => {
    expect(() => loose(given)).toThrow(message);
  });

  it.each([undefined, null, "x", [], 3])("refuses %j", (given) => {
    expect(() => loose(given as never)).toThrow(/^organisation: the argument is .*; give an object$/);
  });

  it("takes every setting of the one vocabulary", () => {
    const settings: readonly OrganisationGiven["setting"][] = ["village", "residential-group", "abroad", "other", null];
    expect(settings.map((setting) => organisation({ ...least, setting }).setting)).toEqual(settings);
  });
});

describe("a setting", () => {
  it("is residential where people live", () => {
    const words = [
      "village",
      "residential-group",
      "agency",
      "public-service",
      "enterprise",
      "abroad",
      "other",
    ] as const;
    expect(words.filter(isResidential)).toEqual(["village", "residential-group"]);
    expect(isResidential(null)).toBeNull();
    expect(() => isResidential("hamlet" as never)).toThrow(/^isResidential: the setting is "hamlet"/);
  });
});

describe("a life", () => {
  it.each([
    ["2024-12-31", false],
    ["2025-01-01", true],
    ["2025-06-30", true],
    ["2025-07-01", false],
  ] as const)("on %s: %s", (on, expected) => {
    expect(existsOn({ firstDay: "2025-01-01", lastDay: "2025-06-30" }, on)).toBe(expected);
    expect(existsOn({ firstDay: null, lastDay: null }, on)).toBe(true);
  });
});

describe("the other builders", () => {
  it("refuse what they do not know, with the near key", () => {
    expect(() => consent({ subject: "section", giver: "politburo", anser: "given" } as never)).toThrow(/"answer"/);
    expect(() => consent({ subject: "section", giver: "branch-meeting", answer: "given" } as never)).toThrow(/giver/);
    expect(() => unit({ switchedOn: "2026-09-01" } as never)).toThrow(/^unit: "kind" is missing/);
    expect(() => structureFacts({ oficial: 3 } as never)).toThrow(/structureFacts has no "oficial".*"official"/);
    expect(() => structureFacts({ official: Number.NaN })).toThrow(/official is NaN/);
  });

  it("make a change whole, each act with its own keys", () => {
    const merge = structureChange({ act: "merge", on: "2025-07-01", ids: ["02"], into: "01" });
    expect(merge).toEqual({ act: "merge", on: "2025-07-01", decision: null, ids: ["02"], into: "01" });
    expect(structureChange({ act: "end", on: "2025-07-01", id: "01" })).toMatchObject({ childrenTo: null });
    const divide = structureChange({ act: "divide", on: "2025-07-01", id: "01", created: [least, least] });
    expect(divide).toMatchObject({ placed: {}, created: [organisation(least), organisation(least)] });
  });

  it.each<readonly [string, object, RegExp]>([
    ["no act", { on: "2025-07-01" }, /act is undefined; give "found"/],
    ["a near act", { act: "merg", on: "2025-07-01" }, /act is "merg"; did you mean "merge"\?/],
    ["a key of another act", { act: "end", on: "2025-07-01", id: "1", into: "2" }, /has no "into"/],
    ["a place of another act", { act: "end", on: "2025-07-01", id: "1", placed: {} }, /has no "placed"/],
    ["no day", { act: "end", id: "1" }, /"on" is missing/],
    [
      "a place that is no text",
      { act: "divide", on: "2025-07-01", id: "1", created: [], placed: { a: 1 } },
      /placed\.a/,
    ],
  ])("refuse a change with %s", (_, given, message) => {
    expect(() => structureChange(given as never)).toThrow(message);
  });
});
