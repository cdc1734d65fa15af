import { describe, expect, it } from "vitest";
import { linksOf } from "../../../src/organisation/hierarchy/hierarchy.ts";
import {
  buildForest,
  buildHierarchy,
  checkNames,
  formatOrganisationCode,
  hierarchyOn,
  mermaidText,
  type Organisation,
  type OrganisationGiven,
  organisation,
} from "../../../src/organisation/index.ts";
import type { Checked, Issue } from "../../../src/outcome/index.ts";

const record = (id: string, parentId: string | null, more: Partial<OrganisationGiven> = {}): Organisation =>
  organisation({ id, name: `Hồ sơ ${id}`, kind: "branch", armedForces: false, parentId, ...more });

const issuesIn = (checked: Checked<unknown>): readonly Issue[] => checked.issues ?? [];

function hierarchyOf(records: readonly Organisation[]) {
  const { value } = buildForest(records);
  if (value === undefined) throw new Error("Expected a hierarchy.");
  return value;
}

describe("the links of a hierarchy", () => {
  it("are columns: the parents, and the children of each side by side in the order given", () => {
    const links = linksOf(
      "test",
      hierarchyOf([record("b", "a"), record("a", null), record("c", "a"), record("d", "b")]),
    );
    expect([...links.parents]).toEqual([1, -1, 1, 0]);
    expect([...links.childrenStart]).toEqual([0, 1, 3, 3, 3]);
    expect([...links.children]).toEqual([3, 0, 2]);
  });
});

describe("whole issues of records", () => {
  const cycle = { code: "cycle", expected: "a parent outside its own circle", remedy: "break-the-cycle" };
  const misdated = { remedy: "correct-the-dates" };

  it.each<readonly [string, readonly Organisation[], readonly object[]]>([
    [
      "an id that is used",
      [record("a", null), record("b", "a"), record("b", "a")],
      [
        {
          code: "duplicate-id",
          path: [2, "id"],
          expected: "an unused id",
          received: '"b"',
          remedy: "give-unique-ids",
        },
      ],
    ],
    [
      "no record at all",
      [],
      [{ code: "no-root", path: [], expected: "1", received: "0", remedy: "add-or-correct-parent" }],
    ],
    [
      "one that is its own parent, after its root",
      [record("a", null), record("b", "b")],
      [{ ...cycle, path: [1, "parentId"], received: '"b" → "b"' }],
    ],
    [
      "two in a circle that hang under no root, before one",
      [record("b", "c"), record("c", "b"), record("a", null)],
      [
        { ...cycle, path: [0, "parentId"], received: '"b" → "c"' },
        { ...cycle, path: [1, "parentId"], received: '"c" → "b"' },
      ],
    ],
    [
      "a life that ends the day before it begins",
      [record("a", null, { firstDay: "2025-07-01", lastDay: "2025-06-30" })],
      [
        {
          ...misdated,
          code: "ends-before-it-begins",
          path: [0, "lastDay"],
          expected: ">= 2025-07-01",
          received: '"2025-06-30"',
        },
      ],
    ],
    ["a life of one day", [record("a", null, { firstDay: "2025-07-01", lastDay: "2025-07-01" })], []],
    [
      "a link that begins the day before the life",
      [record("a", null), record("b", "a", { firstDay: "2025-07-01", parentSince: "2025-06-30" })],
      [
        {
          ...misdated,
          code: "outside-the-life",
          path: [1, "parentSince"],
          expected: ">= 2025-07-01",
          received: '"2025-06-30"',
        },
      ],
    ],
    [
      "a link that begins on its first day",
      [record("a", null), record("b", "a", { firstDay: "2025-07-01", parentSince: "2025-07-01" })],
      [],
    ],
    [
      "a link of which alone the day is known, the day before the parent began",
      [record("a", null, { firstDay: "2025-07-01" }), record("b", "a", { parentSince: "2025-06-30" })],
      [
        {
          ...misdated,
          code: "outside-the-parent",
          path: [1, "parentSince"],
          expected: ">= 2025-07-01",
          received: '"2025-06-30"',
        },
      ],
    ],
    [
      "one that lasts a day longer than its parent",
      [record("a", null, { lastDay: "2025-06-30" }), record("b", "a", { lastDay: "2025-07-01" })],
      [
        {
          ...misdated,
          code: "outside-the-parent",
          path: [1, "lastDay"],
          expected: "<= 2025-06-30",
          received: '"2025-07-01"',
        },
      ],
    ],
  ])("%s", (_, records, expected) => {
    expect(issuesIn(buildHierarchy(records))).toEqual(expected);
  });
});

describe("names of siblings", () => {
  const named = (id: string, name: string, more: Partial<OrganisationGiven> = {}): Organisation =>
    record(id, "top", { name, ...more });
  const clashes = (...siblings: readonly Organisation[]): readonly Issue[] =>
    checkNames(hierarchyOf([record("top", null), ...siblings]));
  const at = (issues: readonly Issue[]) => issues.map(({ path }) => path[0]);

  it("are compared under a parent, and the issue says what to mend", () => {
    expect(clashes(named("1", "Chi bộ Hòa"), named("2", "Chi bộ Hoà"))).toEqual([
      {
        code: "label-clash",
        path: [2, "name"],
        expected: '!= "Chi bộ Hoà"',
        received: '"Chi bộ Hoà"',
        remedy: "tell-labels-apart",
      },
    ]);
  });

  it("are told in the order of the records", () => {
    expect(at(clashes(named("1", "A"), named("2", "B"), named("3", "B"), named("4", "A")))).toEqual([3, 4]);
  });

  it("differ where a space does", () => {
    expect(clashes(named("1", "Chi bộ Hòa Bình"), named("2", "Chi bộ HòaBình"))).toEqual([]);
    expect(clashes(named("1", "Chi bo An Khang"), named("2", "Chi bo AnKhang"))).toEqual([]);
  });

  it.each<readonly [string, Partial<OrganisationGiven>, Partial<OrganisationGiven>, boolean]>([
    ["one of which no day is known meets one that began", {}, { firstDay: "2025-07-01" }, true],
    ["one of which no day is known meets one that ended", {}, { lastDay: "2025-06-30" }, true],
    ["one that ended meets none that began later", { lastDay: "2025-06-30" }, { firstDay: "2025-07-01" }, false],
    ["one that ended meets one that began that day", { lastDay: "2025-07-01" }, { firstDay: "2025-07-01" }, true],
  ])("%s", (_, one, other, meets) => {
    expect(clashes(named("1", "A", one), named("2", "A", other)).length).toBe(meets ? 1 : 0);
    expect(clashes(named("1", "A", other), named("2", "A", one)).length).toBe(meets ? 1 : 0);
  });

  it("are compared with all before, not only with the last", () => {
    const earlier = named("1", "A", { lastDay: "2020-12-31" });
    const later = named("2", "A", { firstDay: "2021-01-01" });
    const third = named("3", "A", { lastDay: "2019-12-31" });
    expect(at(clashes(earlier, later, third))).toEqual([3]);
  });
});

describe("what is written of a hierarchy", () => {
  it("has single spaces in a chart, and no link to a parent outside it", () => {
    const hierarchy = hierarchyOf([record("a", null), record("b", "a", { name: "Chi  bộ \n B" })]);
    expect(mermaidText(hierarchy, "b")).toBe('flowchart TD\n  n0["Chi bộ B"]');
    expect(mermaidText(hierarchy).split("\n").slice(2)).toEqual(['  n1["Chi bộ B"]', "  n0 --> n1"]);
  });

  it("has points in a code, and 000 for a part that is not there", () => {
    expect(formatOrganisationCode(["38", "168", "053", null, "001"])).toBe("38.168.053.000.001");
  });

  it("are the very records where nothing of them is otherwise on the day", () => {
    const records = [record("a", null), record("b", "a")];
    const { organisations } = hierarchyOn(hierarchyOf(records), "2025-12-31");
    expect(organisations.map((one, index) => one === records[index])).toEqual([true, true]);
  });
});
