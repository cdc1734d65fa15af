import { describe, expect, it } from "vitest";
import {
  buildForest,
  flatOrganisations,
  type NestedOrganisation,
  nestedOrganisations,
  type Organisation,
  type OrganisationGiven,
  organisation,
} from "../../src/organisation/index.ts";
import { parseNestedOrganisations } from "../../src/schemas/index.ts";

const record = (id: string, parentId: string | null, facts: Partial<OrganisationGiven> = {}): Organisation =>
  organisation({ id, name: `Hồ sơ ${id}`, kind: "branch", armedForces: false, parentId, ...facts });

const records = [
  record("P", null, { kind: "grassroots-organisation", counts: [{ on: "2025-01-01", official: 60 }] }),
  record("p1", "P", { counts: [{ on: "2025-01-01", official: 31 }], consents: [] }),
  record("p1a", "p1", { kind: "party-group" }),
  record("p1b", "p1", { kind: "party-group" }),
  record("p2", "P"),
  record("R", null, { kind: "grassroots-branch", firstDay: "2020-01-01" }),
];

function nestedOf(organisations: readonly Organisation[]): readonly NestedOrganisation[] {
  const built = buildForest(organisations);
  if (built.kind === "refused") throw new Error(JSON.stringify(built.issues));
  return nestedOrganisations(built.value);
}

function issuesOf(input: unknown): readonly string[] {
  const read = parseNestedOrganisations(input);
  if (read.kind === "accepted") return [];
  return read.issues.map(
    (one) => `${one.path.join(".")}: ${one.code} (${one.expected}; ${one.received}) ${one.remedy}`,
  );
}

const alike = { name: "Chi bộ 01", armedForces: false } as const;
const leaf = { ...alike, id: "01", kind: "chi-bo" };
const top = { ...alike, id: "00", kind: "dang-bo-co-so" };

describe("a tree", () => {
  it("comes back flat, with nothing lost", () => {
    const nested = JSON.parse(JSON.stringify(nestedOf(records)));
    expect(parseNestedOrganisations(nested)).toEqual({ kind: "accepted", value: records });
    expect(parseNestedOrganisations(nested)).toMatchObject({ value: flatOrganisations(nested) });
    expect(parseNestedOrganisations([])).toEqual({ kind: "accepted", value: [] });
  });

  it("may leave out what is not known, and children where there are none", () => {
    expect(parseNestedOrganisations([{ ...top, children: [leaf] }])).toEqual({
      kind: "accepted",
      value: [
        organisation({ ...alike, id: "00", kind: "grassroots-organisation" }),
        organisation({ ...alike, id: "01", kind: "branch", parentId: "00" }),
      ],
    });
  });

  it.each<readonly [string, unknown, readonly string[]]>([
    ["no list", top, [": wrong-type (list; an object) write-this-type"]],
    [
      "a record that is none",
      [null, [], 3],
      [
        "0: wrong-type (object; null) write-this-type",
        "1: wrong-type (object; a list of 0) write-this-type",
        "2: wrong-type (object; number) write-this-type",
      ],
    ],
    [
      "children that are no list",
      [{ ...top, children: null }],
      ["0.children: wrong-type (list; null) write-this-type"],
    ],
    [
      "a parent told twice",
      [{ ...top, children: [{ ...leaf, parentId: "00" }] }],
      ['0.children.0.parentId: unknown-key (-; "…" (2)) rename-or-remove-key'],
    ],
    [
      "what is wrong below what is wrong",
      [{ ...top, id: 7, children: [leaf, { ...leaf, children: [{ ...leaf, kinde: 3 }] }] }],
      [
        "0.id: wrong-type (string; number) write-this-type",
        "0.children.1.children.0.kinde: unknown-key (kind; number) rename-or-remove-key",
      ],
    ],
    [
      "an identity",
      [{ ...top, children: [{ ...leaf, phone: "somebody" }] }],
      ["0.children.0.phone: identifies-a-person (key; …) remove-personal-data"],
    ],
  ])("is refused for %s", (_, input, issues) => {
    expect(issuesOf(input)).toEqual(issues);
  });

  it("is read 64 deep, and no deeper", () => {
    const tree = (levels: number): unknown => {
      let top: object = { ...leaf, id: "0" };
      for (let depth = 1; depth < levels; depth += 1) top = { ...leaf, id: String(depth), children: [top] };
      return [top];
    };
    expect(parseNestedOrganisations(tree(64)).value?.length).toBe(64);
    expect(parseNestedOrganisations(tree(20_000)).issues?.map(({ code }) => code)).toEqual(["too-deep"]);
  });

  it("ends on a record inside itself", () => {
    const self: Record<string, unknown> = { ...leaf };
    self["children"] = [self, self];
    expect(issuesOf([self])).toEqual([
      "0.children.0: duplicate-record (1; 2) keep-one-record",
      "0.children.1: duplicate-record (1; 2) keep-one-record",
    ]);
  });

  it("lists a thousand issues, and tells how many more there are", () => {
    const { issues, notListed } = parseNestedOrganisations(Array.from({ length: 1500 }, () => 1));
    expect([issues?.length, notListed]).toEqual([1000, 500]);
  });
});
