import { describe, expect, it } from "vitest";
import {
  allowedParents,
  applyChanges,
  buildForest,
  buildHierarchy,
  checkNames,
  countMembers,
  delegatedParentRuleOn,
  expectedForm,
  flatOrganisations,
  formFacts,
  hierarchyOn,
  kindLawOf,
  kindsOn,
  legalStatusOf,
  membersByStatus,
  mermaidText,
  nestedOrganisations,
  organisation,
  parentOf,
  parseKind,
  predecessorsOf,
  recordsOn,
  reviewHierarchy,
  searchKey,
  successorsOf,
  tiersOn,
} from "../../src/organisation/index.ts";

const one = organisation({ id: "01", name: "Chi bộ 01", kind: "branch", armedForces: false });
const on = "2025-12-31";

/** Lets a test call as plain JavaScript does. */
const loose = (call: unknown): ((...given: unknown[]) => unknown) => call as never;

const built = buildForest([one]);
if (built.kind === "refused") throw new Error("The record holds together.");
const hierarchy = built.value;

describe("records that bypass the builder", () => {
  it.each<readonly [string, object, RegExp]>([
    ["no id", { id: undefined }, /records\[1\]\.id is undefined; give a text/],
    ["another kind", { kind: "brench" }, /records\[1\]\.kind is "brench"; did you mean "branch"\?/],
    ["no counts", { counts: undefined }, /records\[1\]\.counts is undefined; give a list/],
    ["no key for a day", { switchedOn: undefined }, /records\[1\] has no switchedOn; make it with organisation\(/],
    ["a day that is none", { firstDay: "2025-02-30" }, /records\[1\]\.firstDay.*"2025-02-30"/],
    ["a count of no day", { counts: [{ on: "x" }] }, /records\[1\]\.counts\[0\]\.on.*"x"/],
    ["a count that is none", { counts: [null] }, /records\[1\]\.counts\[0\] is null; give an object/],
    ["counts out of order", { counts: [{ on: "2025-01-01" }, { on: "2024-01-01" }] }, /put the counts in the order/],
    ["a parent that is no text", { parentId: 3 }, /records\[1\]\.parentId is 3; give a text/],
    ["consents that are no list", { consents: "none" }, /records\[1\]\.consents is "none"; give a list/],
  ])("are refused for %s", (_, facts, message) => {
    const records = [one, { ...one, ...facts }];
    expect(() => loose(buildForest)(records)).toThrow(message);
    expect(() => loose(buildHierarchy)(records)).toThrow(/^buildHierarchy: /);
    expect(() => loose(applyChanges)(records, [])).toThrow(/^applyChanges: /);
  });

  it("are refused where one is no record at all", () => {
    expect(() => loose(buildForest)([one, null])).toThrow("buildForest: records[1] is null; give an object");
    expect(() => loose(buildForest)("x")).toThrow('buildForest: records is "x"; give a list');
  });
});

describe("a search key", () => {
  it("is of a text", () => {
    expect(() => loose(searchKey)(3)).toThrow("searchKey: the text is 3; give a text");
  });
});

describe("a hierarchy that is none", () => {
  const checked = buildForest([one]);

  it.each<readonly [string, (given: unknown) => unknown]>([
    ["reviewHierarchy", (given) => loose(reviewHierarchy)(given, on)],
    ["hierarchyOn", (given) => loose(hierarchyOn)(given, on)],
    ["checkNames", loose(checkNames)],
    ["mermaidText", loose(mermaidText)],
    ["nestedOrganisations", loose(nestedOrganisations)],
    ["parentOf", (given) => loose(parentOf)(given, "01")],
  ])("is refused by %s", (name, ask) => {
    expect(() => ask(checked)).toThrow(`${name}: the hierarchy is not one; give the value that buildHierarchy`);
    expect(() => ask([one])).toThrow(`${name}: the hierarchy is a list of 1; give an object`);
    expect(() => ask(undefined)).toThrow(`${name}: the hierarchy is undefined; give an object`);
  });
});

describe("an argument of another form", () => {
  const members = membersByStatus({ organisationId: "01" });

  it.each<readonly [string, () => unknown, RegExp]>([
    ["a day", () => loose(reviewHierarchy)(hierarchy), /^reviewHierarchy: .*undefined/],
    ["a short day", () => kindsOn("2025-6-30"), /^kindsOn: .*"2025-06-30"/],
    ["a day of tiers", () => tiersOn("2025-02-30"), /^tiersOn: .*"2025-02-30"/],
    ["a rule of no day", () => delegatedParentRuleOn("x" as never), /^delegatedParentRuleOn: /],
    ["readings of old", () => loose(tiersOn)(on, ["model-294"]), /^tiersOn: .*list.*give an object/],
    [
      "another option",
      () => loose(tiersOn)(on, { reading: ["model-294"] }),
      /has no "reading"; did you mean "readings"/,
    ],
    ["another reading", () => loose(tiersOn)(on, { readings: ["model-249"] }), /"model-249".*did you mean "model-294"/],
    ["both readings", () => tiersOn(on, { readings: ["model-294", "model-208"] }), /exclude each other/],
    ["another kind", () => loose(kindLawOf)("brench"), /^kindLawOf: the kind is "brench"; did you mean "branch"\?/],
    ["no kind", () => loose(legalStatusOf)(), /^legalStatusOf: the kind is undefined/],
    ["a code that is no text", () => loose(parseKind)(3), /^parseKind: the code is 3; give a text/],
    ["a unit as a kind", () => loose(allowedParents)("branch", on), /^allowedParents: .* is "branch"; give an object/],
    ["a unit of no kind", () => loose(allowedParents)({}, on), /^allowedParents: "kind" is missing/],
    ["no threshold", () => loose(countMembers)(members, on), /^countMembers: the options is undefined/],
    [
      "another threshold",
      () => loose(countMembers)(members, on, { threshold: "formaton" }),
      /did you mean "formation"/,
    ],
    ["a form as text", () => loose(expectedForm)({ ...formFacts({}), official: "9" }, on), /official is "9"/],
    ["an id of nobody", () => parentOf(hierarchy, "x"), /^parentOf: no organisation has the id "x"/],
    ["an id that is no text", () => loose(parentOf)(hierarchy, 1), /^parentOf: the id is 1; give a text/],
    ["no history", () => loose(recordsOn)(undefined, on), /^recordsOn: the history is undefined/],
    [
      "a history without records",
      () => loose(successorsOf)({ changes: [] }, "01", on),
      /^successorsOf: records of the history/,
    ],
    ["swapped arguments", () => loose(predecessorsOf)("01", {}, on), /^predecessorsOf: the history is "01"/],
    [
      "changes that are none",
      () => loose(applyChanges)([one], {}),
      /^applyChanges: the changes is an object; give a list/,
    ],
    ["a change of no act", () => loose(applyChanges)([one], [{ on }]), /^applyChanges: changes\[0\]: act is undefined/],
    [
      "nested records that are flat",
      () => loose(flatOrganisations)([one]),
      /^flatOrganisations: children is undefined/,
    ],
  ])("is named: %s", (_, call, message) => {
    expect(call).toThrow(message);
  });
});
