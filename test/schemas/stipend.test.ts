import { describe, expect, it } from "vitest";
import { jsonSchemaOf, parseRecords, recordKinds } from "../../src/schemas/index.ts";
import { hoaBinh314, paidOrganisation, type StipendPolicy, shippedPolicies } from "../../src/stipend/index.ts";
import * as fixtures from "../kit/fixture-policies.ts";
import * as provinces from "../kit/fixture-provinces.ts";

const plain = JSON.parse(JSON.stringify(hoaBinh314));
const [version] = plain.versions;
const withVersion = (change: object): object => ({ ...plain, versions: [{ ...version, ...change }] });

const issuesOf = (policy: unknown): readonly string[] => {
  const read = parseRecords("stipendPolicy", [policy]);
  return read.kind === "refused"
    ? read.issues.map(({ code, path, remedy }) => `${path.slice(1).join(".")}: ${code} → ${remedy}`)
    : [];
};

describe("a policy", () => {
  const own = Object.values({ ...fixtures, ...provinces }).filter(
    (value): value is StipendPolicy => typeof value === "object" && "versions" in value,
  );

  it.each([...shippedPolicies, ...own].map((policy) => [policy.code, policy] as const))(
    "%s is read from JSON as it stands",
    (_, policy) => {
      const input = JSON.parse(JSON.stringify([policy]));
      expect(parseRecords("stipendPolicy", input)).toEqual({ kind: "accepted", value: [policy] });
    },
  );

  it("may leave out what does not apply", () => {
    const { keptAfterMerger, insured, countsForDues, includesContributions, taxable, rounding, ...rest } = plain;
    const { frequency, whenIdle, afterPost, words, documents, ...needed } = rest;
    const { caps, extendedTo, lastDay, ...held } = version;
    const read = parseRecords("stipendPolicy", [{ ...needed, versions: [held] }]);
    expect(read).toEqual({ kind: "accepted", value: [hoaBinh314] });
  });

  const [group] = version.groups.slice(1);
  const { citation, evidence, verifiedOn } = version;
  const sourced = { citation, evidence, verifiedOn };
  const { sum, ...uncounted } = version.conditions.atLeast50;

  it.each([
    ["a misspelt key", { ...plain, teritory: "hoa-binh" }, ["teritory: unknown-key → rename-or-remove-key"]],
    [
      "a misspelt key of a condition",
      withVersion({ conditions: { ...version.conditions, branch: { ...version.conditions.branch, oneOff: [] } } }),
      ["versions.0.conditions.branch.oneOff: unknown-key → rename-or-remove-key"],
    ],
    [
      "a coefficient of four decimals",
      withVersion({
        groups: [{ ...group, then: { ...group.then, rate: { kind: "of-base-salary", coefficient: "0.2501" } } }],
      }),
      ["versions.0.groups.0.then.rate.coefficient: not-a-coefficient → write-exact-decimal"],
    ],
    [
      "a threshold that does not say what it counts",
      withVersion({ conditions: { ...version.conditions, atLeast50: uncounted } }),
      ["versions.0.conditions.atLeast50.sum: missing-key → add-key"],
    ],
    [
      "a fact that there is not",
      withVersion({ conditions: { branch: { ...version.conditions.branch, fact: "colour" } } }),
      ["versions.0.conditions.branch.fact: not-listed → choose-from-list"],
    ],
    [
      "a word that the fact cannot be",
      withVersion({
        conditions: { ...version.conditions, branch: { ...version.conditions.branch, oneOf: ["branch", "brunch"] } },
      }),
      ["versions.0.conditions.branch.oneOf.1: not-listed → choose-from-list"],
    ],
    [
      "a role of its own that is misspelt",
      withVersion({
        conditions: { ...version.conditions, secretary: { ...version.conditions.secretary, oneOf: ["own:Youth"] } },
      }),
      ["versions.0.conditions.secretary.oneOf.0: not-listed → choose-from-list"],
    ],
    ["an unknown frequency", { ...plain, frequency: "weekly" }, ["frequency: not-listed → choose-from-list"]],
    [
      "a rounding without a unit",
      { ...plain, rounding: { ...sourced, mode: "up", unit: 0 } },
      ["rounding.unit: not-a-count → write-whole-count"],
    ],
    [
      "days between which no post can begin",
      withVersion({
        conditions: {
          ...version.conditions,
          elected: { postBegan: { firstDay: "2022-12-31", lastDay: "2020-01-01" }, ...sourced },
        },
      }),
      ["versions.0.conditions.elected.postBegan.lastDay: ends-before-it-begins → correct-the-dates"],
    ],
    [
      "what is kept after a post for no way of ending",
      { ...plain, afterPost: { months: 6, endedBy: [], ...sourced } },
      ["afterPost.endedBy: too-short → write-this-type"],
    ],
    [
      "a name without Vietnamese",
      { ...plain, words: { name: { en: "support" } } },
      ["words.name.vi: missing-key → add-key"],
    ],
    [
      "a requirement of a wrong shape",
      withVersion({ groups: [{ ...group, when: 3 }] }),
      ["versions.0.groups.0.when: not-listed → choose-from-list"],
    ],
    [
      "a rate of an unknown kind",
      withVersion({ groups: [{ ...group, then: { ...group.then, rate: { kind: "lump" } } }] }),
      ["versions.0.groups.0.then.rate.kind: not-listed → choose-from-list"],
    ],
    [
      "a version that ends before it begins",
      withVersion({ lastDay: "2020-01-01" }),
      ["versions.0.lastDay: ends-before-it-begins → correct-the-dates"],
    ],
  ])("is refused for %s, with the place and the remedy", (_, policy, issues) => {
    expect(issuesOf(policy)).toEqual(issues);
  });
});

describe("the schemas as JSON Schema", () => {
  it.each(recordKinds.map((kind) => [kind]))("%s is an object that survives JSON", (kind) => {
    const schema = jsonSchemaOf(kind);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(schema).toMatchObject({ $schema: expect.stringContaining("json-schema.org") });
  });

  it("know the keys of a policy", () => {
    expect(Object.keys(jsonSchemaOf("stipendPolicy")["properties"] as object)).toContain("concurrency");
  });
});

describe("a holder", () => {
  it("reads what is left out as not known, and an exact salary", () => {
    const salary = { grade: "3.66", leadership: "0.30", beyondFrame: "0" };
    const posts = [{ organisation: { id: "o1" }, firstDay: "2024-01-01", salary }];
    const read = parseRecords("holder", [{ key: "p1", posts }]);
    expect(read).toMatchObject({
      kind: "accepted",
      value: [{ badgeYears: null, posts: [{ organisation: paidOrganisation({ id: "o1" }), salary }] }],
    });
    const wrong = [{ ...posts[0], salary: { ...salary, grade: "3,66" } }];
    expect(parseRecords("holder", [{ key: "p1", posts: wrong }])).toMatchObject({
      issues: [{ code: "not-a-coefficient", path: [0, "posts", 0, "salary", "grade"] }],
    });
  });
});
