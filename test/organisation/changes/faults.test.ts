import { describe, expect, it } from "vitest";
import {
  applyChanges,
  attemptChanges,
  changeActs,
  changeFieldsOf,
  type DatedRecord,
  datedRecordsOf,
  type History,
  hierarchyOn,
  type Organisation,
  type OrganisationGiven,
  organisation,
  predecessorsOf,
  recordsOn,
  type StructureChange,
  successorsOf,
} from "../../../src/organisation/index.ts";

const record = (id: string, parentId: string | null, more: Partial<OrganisationGiven> = {}): Organisation =>
  organisation({ id, name: `Hồ sơ ${id}`, kind: "branch", armedForces: false, parentId, ...more });

const on = "2025-07-01";
const dated = { on, decision: null } as const;
const records = [
  record("P", null),
  record("Q", "P"),
  record("p1", "P"),
  record("p2", "P"),
  record("p3", "P"),
  record("p1a", "p1"),
  record("p1b", "p1"),
];

function accepted(changes: readonly StructureChange[], from = records): History {
  const { value, issues } = applyChanges(from, changes);
  if (value === undefined) throw new Error(JSON.stringify(issues));
  return value;
}

describe("what keeps a change from being made, whole", () => {
  const away = { code: "does-not-exist", expected: on, remedy: "correct-the-change" };
  const circle = { code: "cycle", expected: "a parent outside its own circle", remedy: "correct-the-change" };
  const twice = { code: "duplicate-id", expected: "each id once", remedy: "correct-the-change" };
  const used = { code: "duplicate-id", expected: "an unused id", remedy: "correct-the-change" };
  const few = { code: "too-few-parts", remedy: "correct-the-change" };
  const same = { code: "no-change", remedy: "correct-the-change" };
  const created = record("n", "P");
  const two = [created, record("m", "P")];

  it.each<readonly [string, StructureChange, readonly object[]]>([
    [
      "founding under nobody",
      { ...dated, act: "found", created: record("n", "x") },
      [{ ...away, path: [0, "created"], received: '"x"' }],
    ],
    [
      "founding with an id that is used",
      { ...dated, act: "found", created: record("p1", "P") },
      [{ ...used, path: [0, "created"], received: '"p1"' }],
    ],
    [
      "a consolidation of one, into an id that is used",
      { ...dated, act: "consolidate", ids: ["p1"], created: record("p2", "P") },
      [
        { ...few, path: [0, "ids"], expected: ">= 2", received: "1" },
        { ...used, path: [0, "created"], received: '"p2"' },
      ],
    ],
    [
      "a consolidation that names one twice among others",
      { ...dated, act: "consolidate", ids: ["p1", "p2", "p1"], created },
      [{ ...twice, path: [0, "ids"], received: '"p1"' }],
    ],
    [
      "a consolidation that comes under one of its own",
      { ...dated, act: "consolidate", ids: ["p1", "p2"], created: record("n", "p1") },
      [{ ...circle, path: [0, "created"], received: '"p1"' }],
    ],
    [
      "a division whose parts come under the divided one",
      { ...dated, act: "divide", id: "p2", created: [created, record("m", "p2")], placed: {} },
      [{ ...circle, path: [0, "created"], received: '"p2"' }],
    ],
    [
      "a division of nobody",
      { ...dated, act: "divide", id: "x", created: two, placed: {} },
      [{ ...away, path: [0, "id"], received: '"x"' }],
    ],
    [
      "a division into two of one id",
      { ...dated, act: "divide", id: "p2", created: [created, created], placed: {} },
      [{ ...used, path: [0, "created"], received: '"n"' }],
    ],
    [
      "a division that leaves a child without a place and places one that is none",
      { ...dated, act: "divide", id: "p1", created: two, placed: { p1a: "n", p2: "m" } },
      [
        {
          code: "child-not-placed",
          path: [0, "placed"],
          expected: "n, m",
          received: '"p1b"',
          remedy: "place-the-children",
        },
        { ...away, path: [0, "placed"], expected: "p1a, p1b", received: '"p2"' },
      ],
    ],
    [
      "an end that leaves children",
      { ...dated, act: "end", id: "p1", childrenTo: null },
      [
        {
          code: "children-left",
          path: [0, "childrenTo"],
          expected: "0",
          received: "2",
          remedy: "place-the-children",
        },
      ],
    ],
    [
      "a transfer of nobody",
      { ...dated, act: "transfer", id: "x", to: "P" },
      [{ ...away, path: [0, "id"], received: '"x"' }],
    ],
    [
      "a transfer to nobody",
      { ...dated, act: "transfer", id: "p1", to: "x" },
      [{ ...away, path: [0, "to"], received: '"x"' }],
    ],
    [
      "a transfer under a child of its own",
      { ...dated, act: "transfer", id: "p1", to: "p1a" },
      [{ ...circle, path: [0, "to"], received: '"p1a"' }],
    ],
    [
      "a transfer to where it is",
      { ...dated, act: "transfer", id: "p1", to: "P" },
      [{ ...same, path: [0, "to"], expected: "!= P", received: '"P"' }],
    ],
    [
      "an upgrade of nobody",
      { ...dated, act: "upgrade", id: "x", kind: "grassroots-branch" },
      [{ ...away, path: [0, "id"], received: '"x"' }],
    ],
    [
      "an upgrade to what it is",
      { ...dated, act: "upgrade", id: "p1", kind: "branch" },
      [{ ...same, path: [0, "kind"], expected: "!= branch", received: '"branch"' }],
    ],
    [
      "a merger of nobody",
      { ...dated, act: "merge", ids: ["x"], into: "p1" },
      [{ ...away, path: [0, "ids"], received: '"x"' }],
    ],
    [
      "a merger of none, into nobody",
      { ...dated, act: "merge", ids: [], into: "x" },
      [
        { ...few, path: [0, "ids"], expected: ">= 1", received: "0" },
        { ...away, path: [0, "into"], received: '"x"' },
      ],
    ],
  ])("%s", (_, change, expected) => {
    expect(applyChanges(records, [change]).issues).toEqual(expected);
  });

  it.each([
    [12, "c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21"],
    [13, "c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, … (13)"],
  ])("names up to twelve of %i children", (count, expected) => {
    const children = Array.from({ length: count }, (_, index) => record(`c${index + 10}`, "p2"));
    const placed = { ...Object.fromEntries(children.map(({ id }) => [id, "n"])), p1a: "n" };
    const { issues } = applyChanges(
      [...records, ...children],
      [{ ...dated, act: "divide", id: "p2", created: two, placed }],
    );
    expect(issues?.map((issue) => issue.expected)).toEqual([expected]);
  });

  it.each<readonly [string, readonly StructureChange[]]>([
    [
      "were handed over",
      [
        { ...dated, act: "transfer", id: "p1a", to: "Q" },
        { ...dated, act: "transfer", id: "p1b", to: "Q" },
      ],
    ],
    [
      "ended before it",
      [
        { ...dated, act: "end", id: "p1a", childrenTo: null },
        { ...dated, act: "dissolve", id: "p1b", childrenTo: null },
      ],
    ],
  ])("is nothing where the children of what ends %s", (_, before) => {
    const end: StructureChange = { ...dated, on: "2025-08-01", act: "end", id: "p1", childrenTo: null };
    expect(applyChanges(records, [...before, end]).kind).toBe("accepted");
    expect(applyChanges(records, [...before.slice(1), end]).issues?.map(({ received }) => received)).toEqual(["1"]);
  });

  it("is told of the records first, where they do not hold together", () => {
    const end: StructureChange = { ...dated, act: "end", id: "x", childrenTo: null };
    const { issues } = applyChanges([record("a", "b")], [end]);
    expect(issues?.map(({ code, path }) => [code, ...path])).toEqual([["unknown-parent", 0, "parentId"]]);
  });

  it("leaves the others to be made, in the order of their days, those of one day as they were given", () => {
    const to = (to: string, day: StructureChange["on"]): StructureChange => ({
      act: "transfer",
      on: day,
      decision: null,
      id: "p1a",
      to,
    });
    const [late, none, first, second] = [to("Q", "2025-09-01"), to("x", on), to("p2", on), to("p3", on)];
    const attempted = attemptChanges(records, [late, none, first, second]);
    expect(attempted.changes).toEqual([none, first, second, late]);
    expect(attempted.issues.map(({ path }) => path)).toEqual([[1, "to"]]);
    expect(attempted.records.find(({ id }) => id === "p1a")).toMatchObject({
      parentId: "Q",
      parentSince: "2025-09-01",
    });
    const backwards = attemptChanges(records, [second, first]);
    expect(backwards.records.find(({ id }) => id === "p1a")?.parentId).toBe("p2");
  });
});

describe("the members of a change", () => {
  it("are the act, the day, the decision and those of the act", () => {
    expect(Object.keys(changeFieldsOf("merge"))).toEqual(["act", "on", "decision", "ids", "into"]);
    expect(changeFieldsOf("end")).toEqual({
      act: { type: changeActs, required: true },
      on: { type: "day", required: true },
      decision: "text",
      id: { type: "text", required: true },
      childrenTo: "text",
    });
  });
});

describe("the records that a change touches", () => {
  const short = (all: readonly DatedRecord[]) =>
    all.map(({ since, record: { parentId, kind, firstDay, lastDay } }) => [since, parentId, kind, firstDay, lastDay]);
  const touched = (change: StructureChange) =>
    Object.fromEntries([...datedRecordsOf(accepted([change])).changed].map(([id, all]) => [id, short(all)]));
  const was = (parentId: string | null) => [null, parentId, "branch", null, null];
  const now = (parentId: string) => [on, parentId, "branch", null, null];
  const ended = (parentId: string) => [on, parentId, "branch", null, "2025-06-30"];
  const begun = [null, "P", "branch", on, null];

  it.each<readonly [string, StructureChange, object]>([
    ["a founding: the new one alone", { ...dated, act: "found", created: record("n", "P") }, { n: [begun] }],
    [
      "a merger: what joins, its children and what it joins",
      { ...dated, act: "merge", ids: ["p1"], into: "p2" },
      {
        p1: [was("P"), ended("P")],
        p1a: [was("p1"), now("p2")],
        p1b: [was("p1"), now("p2")],
        p2: [was("P"), now("P")],
      },
    ],
    [
      "a consolidation: those that end, their children and the new one",
      { ...dated, act: "consolidate", ids: ["p1", "p2"], created: record("n", "P") },
      {
        p1: [was("P"), ended("P")],
        p1a: [was("p1"), now("n")],
        p1b: [was("p1"), now("n")],
        p2: [was("P"), ended("P")],
        n: [begun],
      },
    ],
    [
      "a division: the one that ends, its children and the new ones",
      {
        ...dated,
        act: "divide",
        id: "p1",
        created: [record("n", "P"), record("m", "P")],
        placed: { p1a: "n", p1b: "m" },
      },
      {
        p1: [was("P"), ended("P")],
        p1a: [was("p1"), now("n")],
        p1b: [was("p1"), now("m")],
        n: [begun],
        m: [begun],
      },
    ],
    [
      "a transfer: the one that is handed over, not its children",
      { ...dated, act: "transfer", id: "p1", to: "Q" },
      { p1: [was("P"), now("Q")] },
    ],
    [
      "an upgrade: the one alone",
      { ...dated, act: "upgrade", id: "p1", kind: "grassroots-branch" },
      { p1: [was("P"), [on, "P", "grassroots-branch", null, null]] },
    ],
    [
      "a switch: the one alone",
      { ...dated, act: "switch", id: "p1", kind: "section" },
      { p1: [was("P"), [on, "P", "section", null, null]] },
    ],
    [
      "an end: the one and its children",
      { ...dated, act: "end", id: "p1", childrenTo: "p2" },
      { p1: [was("P"), ended("P")], p1a: [was("p1"), now("p2")], p1b: [was("p1"), now("p2")] },
    ],
    [
      "a dissolution of one without children",
      { ...dated, act: "dissolve", id: "p2", childrenTo: null },
      { p2: [was("P"), ended("P")] },
    ],
  ])("of %s", (_, change, expected) => {
    expect(touched(change)).toEqual(expected);
  });

  it("leave a child where it is in a history made by hand that places it nowhere", () => {
    const history: History = { records, changes: [{ ...dated, act: "end", id: "p1", childrenTo: null }] };
    const found = datedRecordsOf(history).records.find(({ id }) => id === "p1a");
    expect(found).toBe(records[5]);
  });

  it("are the very records where nothing of them is otherwise on the day", () => {
    const standing = recordsOn(accepted([]), on);
    expect(standing.map((one, index) => one === records[index])).toEqual(records.map(() => true));
    expect(hierarchyOn(accepted([]), on).organisations.length).toBe(records.length);
  });
});

describe("the counts of an organisation that another one joins", () => {
  type Counts = NonNullable<OrganisationGiven["counts"]>;
  type Row = readonly [title: string, joined: Counts, joining: Counts, expected: readonly (readonly unknown[])[]];

  it.each<Row>([
    [
      "are the sums from the day on, and what was counted before and after stays",
      [
        { on: "2024-01-01", official: 10, probationary: 2, partyGroups: 2 },
        { on: "2025-08-01", official: 30, probationary: 4 },
      ],
      [{ on: "2024-06-01", official: 5, probationary: 1 }],
      [
        ["2024-01-01", 10, 2, 2],
        [on, 15, 3, null],
        ["2025-08-01", 30, 4, null],
      ],
    ],
    [
      "take the place of a count of that day, of which other numbers stay",
      [{ on, official: 10, probationary: 2, partyGroups: 2 }],
      [{ on, official: 5, probationary: 1 }],
      [[on, 15, 3, 2]],
    ],
    [
      "are not known, nor before, where the joining one was not counted",
      [{ on: "2024-01-01", official: 10, probationary: 2 }],
      [{ on: "2024-01-01", official: 5 }],
      [
        ["2024-01-01", 10, null, null],
        [on, 15, null, null],
      ],
    ],
    [
      "are not known where the joined one was not counted",
      [{ on: "2024-01-01", probationary: 2 }],
      [{ on: "2024-01-01", official: 5, probationary: 1 }],
      [
        ["2024-01-01", null, 2, null],
        [on, null, 3, null],
      ],
    ],
  ])("%s", (_, joined, joining, expected) => {
    const history = accepted(
      [{ ...dated, act: "merge", ids: ["a"], into: "b" }],
      [record("a", null, { counts: joining }), record("b", null, { counts: joined })],
    );
    const [found] = recordsOn(history, on);
    expect(found?.counts.map((one) => [one.on, one.official, one.probationary, one.partyGroups])).toEqual(expected);
  });
});

describe("what became of one of several", () => {
  it("is what they joined, also where the others are strangers", () => {
    const history = accepted([{ ...dated, act: "merge", ids: ["p2", "p3"], into: "Q" }]);
    for (const id of ["p2", "p3"]) expect(successorsOf(history, id, on).map((one) => one.id)).toEqual(["Q"]);
    expect(successorsOf(history, "p1", on).map((one) => one.id)).toEqual(["p1"]);
    expect(predecessorsOf(history, "Q", on)).toEqual(["p2", "p3"]);
    expect(predecessorsOf(history, "Q", "2025-06-30")).toEqual([]);
    expect(predecessorsOf(history, "p1", on)).toEqual([]);
  });
});
