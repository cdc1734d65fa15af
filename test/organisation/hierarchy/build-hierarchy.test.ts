import { describe, expect, it } from "vitest";
import { linksOf } from "../../../src/organisation/hierarchy/hierarchy.ts";
import {
  ancestorsOf,
  buildForest,
  buildHierarchy,
  childrenOf,
  descendantsOf,
  type Hierarchy,
  type Organisation,
  organisation,
  organisationOf,
  parentOf,
  pathTo,
  rootsOf,
} from "../../../src/organisation/index.ts";
import type { Checked, Issue } from "../../../src/outcome/index.ts";

function record(id: string, parentId: string | null, facts: Partial<Organisation> = {}): Organisation {
  return organisation({ id, name: id, kind: "branch", armedForces: false, parentId, ...facts });
}

function accepted(checked: Checked<Hierarchy>): Hierarchy {
  if (checked.kind === "refused") throw new Error(JSON.stringify(checked.issues));
  return checked.value;
}

function issuesOf(records: readonly Organisation[]): readonly Issue[] {
  const checked = buildHierarchy(records);
  return checked.kind === "refused" ? checked.issues : [];
}

function found(records: readonly Organisation[]): readonly (readonly [string, string])[] {
  return issuesOf(records).map(({ code, path }) => [code, path.join(".")] as const);
}

const ids = (organisations: readonly Organisation[]): readonly string[] => organisations.map(({ id }) => id);

describe("navigation", () => {
  const records = [record("a1x", "a1"), record("a", null), record("a2", "a"), record("a1", "a"), record("a1y", "a1")];
  const hierarchy = accepted(buildHierarchy(records));

  it("finds an organisation by its id", () => {
    expect(organisationOf(hierarchy, "a1")).toBe(records[3]);
    expect(organisationOf(hierarchy, "b")).toBeNull();
  });

  it("goes up", () => {
    expect(parentOf(hierarchy, "a1y")?.id).toBe("a1");
    expect(parentOf(hierarchy, "a")).toBeNull();
    expect(ids(ancestorsOf(hierarchy, "a1y"))).toEqual(["a1", "a"]);
    expect(ids(ancestorsOf(hierarchy, "a"))).toEqual([]);
    expect(ids(pathTo(hierarchy, "a1x"))).toEqual(["a", "a1", "a1x"]);
  });

  it("goes down, siblings in the order of the records", () => {
    expect(ids(childrenOf(hierarchy, "a"))).toEqual(["a2", "a1"]);
    expect(ids(childrenOf(hierarchy, "a2"))).toEqual([]);
    expect(ids(descendantsOf(hierarchy, "a"))).toEqual(["a2", "a1", "a1x", "a1y"]);
    expect(ids(rootsOf(hierarchy))).toEqual(["a"]);
  });

  it("refuses an id that nobody has", () => {
    for (const ask of [parentOf, childrenOf, ancestorsOf, descendantsOf, pathTo]) {
      const said = `${ask.name}: no organisation has the id "b"; give the id of one of the records`;
      expect(() => ask(hierarchy, "b")).toThrow(new RangeError(said));
    }
  });

  it("tells identifiers apart that end alike, and others by their ends", () => {
    const alike = Array.from({ length: 100 }, (_, index) => record(`${index}-chi-bo-co-so`, null));
    const forest = accepted(buildForest(alike));
    expect(alike.map(({ id }) => organisationOf(forest, id))).toEqual(alike);
    expect(organisationOf(forest, "100-chi-bo-co-so")).toBeNull();
    expect(linksOf("test", forest).ids.reach).toBeGreaterThan("99-chi-bo-co-so".length);
    const others = accepted(buildForest(alike.map(({ id }) => record(`chi-bo-co-so-${id.slice(0, 2)}`, null))));
    expect(linksOf("test", others).ids.reach).toBe(8);
  });

  it("keeps the very records it was given, in their order", () => {
    expect(hierarchy.organisations).toBe(records);
  });
});

describe("issues of records", () => {
  it("finds everything at once", () => {
    expect(
      found([
        record("a", null),
        record("b", null),
        record("c", "nowhere"),
        record("a", "a"),
        record("d", "e"),
        record("e", "d"),
        record("f", "b", { firstDay: "2025-07-01", lastDay: "2025-06-30" }),
      ]),
    ).toEqual([
      ["duplicate-id", "3.id"],
      ["unknown-parent", "2.parentId"],
      ["ends-before-it-begins", "6.lastDay"],
      ["cycle", "4.parentId"],
      ["cycle", "5.parentId"],
      ["several-roots", "1.parentId"],
    ]);
  });

  it("tells what was expected, what came and how to mend it", () => {
    expect(issuesOf([record("a", null), record("b", "nowhere")])).toEqual([
      {
        code: "unknown-parent",
        path: [1, "parentId"],
        expected: "the id of a record",
        received: '"nowhere"',
        remedy: "add-or-correct-parent",
      },
    ]);
  });

  it("lists the members of each circle in its order, and not those that depend on it", () => {
    const records = [
      record("x", "c"),
      record("a", "b"),
      record("b", "c"),
      record("c", "a"),
      record("own", "own"),
      record("root", null),
    ];
    expect(issuesOf(records).map(({ code, received }) => [code, received])).toEqual([
      ["cycle", '"c" → "a"'],
      ["cycle", '"a" → "b"'],
      ["cycle", '"b" → "c"'],
      ["cycle", '"own" → "own"'],
    ]);
  });

  it("asks for one root, or for a forest", () => {
    const two = [record("a", null), record("b", null)];
    expect(issuesOf(two)).toEqual([
      {
        code: "several-roots",
        path: [1, "parentId"],
        expected: "the id of a record",
        received: "null",
        remedy: "ask-for-a-forest",
      },
    ]);
    expect(ids(rootsOf(accepted(buildForest(two))))).toEqual(["a", "b"]);
    expect(found([])).toEqual([["no-root", ""]]);
    expect(buildForest([]).kind).toBe("accepted");
    expect(buildForest([record("a", "b")]).kind).toBe("refused");
  });

  it.each<readonly [string, Partial<Organisation>, readonly (readonly [string, string])[]]>([
    ["the parent's own days", { firstDay: "2020-01-01", lastDay: "2025-06-30" }, []],
    ["days inside the parent's", { firstDay: "2020-01-02", lastDay: "2025-06-29" }, []],
    ["days that are not known, ended in time", { firstDay: null, lastDay: "2025-06-30" }, []],
    ["one day too early", { firstDay: "2019-12-31", lastDay: "2025-06-30" }, [["outside-the-parent", "1.firstDay"]]],
    [
      "an older body that came under the parent in time",
      { firstDay: "1990-01-01", parentSince: "2020-01-01", lastDay: "2025-06-30" },
      [],
    ],
    [
      "a link that begins before the parent",
      { firstDay: "1990-01-01", parentSince: "2019-12-31", lastDay: "2025-06-30" },
      [["outside-the-parent", "1.parentSince"]],
    ],
    [
      "a link that begins before the body itself",
      { firstDay: "2021-01-01", parentSince: "2020-12-31", lastDay: "2025-06-30" },
      [["outside-the-life", "1.parentSince"]],
    ],
    ["one day too long", { firstDay: "2020-01-01", lastDay: "2025-07-01" }, [["outside-the-parent", "1.lastDay"]]],
    ["no end at all", { firstDay: "2020-01-01", lastDay: null }, [["outside-the-parent", "1.lastDay"]]],
    [
      "both ends outside",
      { firstDay: "2019-01-01", lastDay: "2025-07-01" },
      [
        ["outside-the-parent", "1.firstDay"],
        ["outside-the-parent", "1.lastDay"],
      ],
    ],
  ])("days under a parent of 2020-01-01 to 2025-06-30: %s", (_, days, expected) => {
    const parent = record("a", null, { firstDay: "2020-01-01", lastDay: "2025-06-30" });
    expect(found([parent, record("b", "a", days)])).toEqual(expected);
  });

  it("says which day was expected", () => {
    const parent = record("a", null, { firstDay: "2020-01-01", lastDay: "2025-06-30" });
    const [early, late] = issuesOf([parent, record("b", "a", { firstDay: "2019-01-01" })]);
    expect(early).toMatchObject({ expected: ">= 2020-01-01", received: '"2019-01-01"', remedy: "correct-the-dates" });
    expect(late).toMatchObject({ expected: "<= 2025-06-30", received: "null", remedy: "correct-the-dates" });
  });
});

describe("a chain of 100,000", () => {
  const depth = 100_000;
  const chain = Array.from({ length: depth }, (_, index) => record(`${index}`, index === 0 ? null : `${index - 1}`));

  it.each([
    ["from the top", chain],
    ["from the bottom", chain.toReversed()],
  ])("builds and navigates, %s", (_, records) => {
    const hierarchy = accepted(buildHierarchy(records));
    expect(descendantsOf(hierarchy, "0")).toHaveLength(depth - 1);
    expect(pathTo(hierarchy, `${depth - 1}`)).toHaveLength(depth);
  });

  it("is found to be a circle when its ends meet", () => {
    const circle = [record("0", `${depth - 1}`), ...chain.slice(1)];
    const codes = new Set(issuesOf(circle).map(({ code }) => code));
    expect(codes).toEqual(new Set(["cycle"]));
    expect(issuesOf(circle)).toHaveLength(depth);
  });
});
