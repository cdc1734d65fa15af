import { describe, expect, it } from "vitest";
import {
  applyChanges,
  buildForest,
  countsOn,
  type Hierarchy,
  type History,
  hierarchyOn,
  type Organisation,
  parentOf,
  predecessorsOf,
  recordsOn,
  rootsOf,
  type StructureChange,
  successorsOf,
} from "../../../src/organisation/index.ts";
import type { Checked } from "../../../src/outcome/index.ts";
import type { CalendarDate } from "../../../src/time/index.ts";
import { type CountedFacts, countedOrganisation } from "../../kit/counted-organisation.ts";

function record(id: string, parentId: string | null, facts: CountedFacts = {}): Organisation {
  return countedOrganisation({ id, parentId, ...facts });
}

const records: readonly Organisation[] = [
  record("T", null, { kind: "central" }),
  record("P", "T", { kind: "province" }),
  record("R", "T", { kind: "province" }),
  record("p1", "P", { official: 10, probationary: 2 }),
  record("p2", "P", { official: 12, probationary: null }),
  record("p1a", "p1"),
  record("p2a", "p2"),
  record("r1", "R"),
];
const on = "2025-07-01";
const dated = { on, decision: null } as const;

function accepted(changes: readonly StructureChange[], from = records): History {
  const checked = applyChanges(from, changes);
  if (checked.kind === "refused") throw new Error(JSON.stringify(checked.issues));
  return checked.value;
}

function hierarchy(from: readonly Organisation[]): Hierarchy {
  return (buildForest(from) as Extract<Checked<Hierarchy>, { kind: "accepted" }>).value;
}

/** Each organisation with its parent, in short. */
const links = (history: History, day: CalendarDate): readonly string[] =>
  recordsOn(history, day).map(({ id, parentId }) => `${id}<${parentId ?? ""}`);

const untouched = ["T<", "P<T", "R<T"];

describe("a change keeps identity as its word says (hierarchy.md 12)", () => {
  it.each<readonly [string, StructureChange, readonly string[]]>([
    [
      "sáp nhập: one joins another, which stays",
      { ...dated, act: "merge", ids: ["p2"], into: "p1" },
      [...untouched, "p1<P", "p1a<p1", "p2a<p1", "r1<R"],
    ],
    [
      "hợp nhất: two become a new one",
      { ...dated, act: "consolidate", ids: ["p1", "p2"], created: record("n", "P") },
      [...untouched, "p1a<n", "p2a<n", "r1<R", "n<P"],
    ],
    [
      "chia tách: one becomes two",
      { ...dated, act: "divide", id: "p1", created: [record("n", "P"), record("m", "P")], placed: { p1a: "m" } },
      [...untouched, "p2<P", "p1a<m", "p2a<p2", "r1<R", "n<P", "m<P"],
    ],
    [
      "chuyển giao: the same under another parent",
      { ...dated, act: "transfer", id: "p1", to: "R" },
      [...untouched, "p1<R", "p2<P", "p1a<p1", "p2a<p2", "r1<R"],
    ],
    [
      "giải thể",
      { ...dated, act: "dissolve", id: "r1", childrenTo: null },
      [...untouched, "p1<P", "p2<P", "p1a<p1", "p2a<p2"],
    ],
    [
      "kết thúc hoạt động, the children rise",
      { ...dated, act: "end", id: "p1", childrenTo: "P" },
      [...untouched, "p2<P", "p1a<P", "p2a<p2", "r1<R"],
    ],
    [
      "thành lập",
      { ...dated, act: "found", created: record("n", "R") },
      [...untouched, "p1<P", "p2<P", "p1a<p1", "p2a<p2", "r1<R", "n<R"],
    ],
  ])("%s", (_, change, expected) => {
    const history = accepted([change]);
    expect(links(history, on)).toEqual(expected);
    expect(links(history, "2025-06-30")).toEqual(records.map(({ id, parentId }) => `${id}<${parentId ?? ""}`));
    expect(hierarchyOn(history, on).organisations).toEqual(recordsOn(history, on));
  });

  it("nâng cấp and the switch keep the organisation and give it another kind", () => {
    const history = accepted([
      { ...dated, act: "upgrade", id: "p1", kind: "grassroots-branch" },
      { on: "2026-09-30", decision: "01-QĐ/TU", act: "switch", id: "p1", kind: "branch" },
    ]);
    const kindOn = (day: CalendarDate) => {
      const found = recordsOn(history, day).find(({ id }) => id === "p1");
      return [found?.kind, found?.switchedOn];
    };
    expect(kindOn("2025-06-30")).toEqual(["branch", null]);
    expect(kindOn(on)).toEqual(["grassroots-branch", null]);
    expect(kindOn("2026-09-30")).toEqual(["branch", "2026-09-30"]);
  });

  it("a root may come under another, and a root may end", () => {
    const roots = [record("a", null), record("b", null), record("c", null)];
    const history = accepted(
      [
        { ...dated, act: "transfer", id: "a", to: "b" },
        { ...dated, act: "end", id: "c", childrenTo: null },
      ],
      roots,
    );
    expect(links(history, on)).toEqual(["a<b", "b<"]);
  });

  it("the members of what joins are counted, as far as they are known", () => {
    const [joined] = recordsOn(accepted([{ ...dated, act: "merge", ids: ["p2"], into: "p1" }]), on).filter(
      ({ id }) => id === "p1",
    );
    expect(joined && countsOn(joined, on)).toMatchObject({ official: 22, probationary: null });
  });
});

describe("a list of changes is applied whole or not at all", () => {
  const codes = (changes: readonly StructureChange[], from = records): readonly string[] => {
    const checked = applyChanges(from, changes);
    return checked.kind === "refused" ? checked.issues.map(({ code, path }) => `${code} ${path.join(".")}`) : [];
  };
  const end = { ...dated, act: "end", id: "p1", childrenTo: "P" } as const;

  it.each<readonly [string, readonly StructureChange[], readonly string[]]>([
    ["two ends of one organisation", [end, end], ["does-not-exist 1.id"]],
    ["an organisation that nobody knows", [{ ...end, id: "x" }], ["does-not-exist 0.id"]],
    ["children that nobody placed", [{ ...end, childrenTo: null }], ["children-left 0.childrenTo"]],
    ["children under what ends", [{ ...end, childrenTo: "p1a" }], ["cycle 0.childrenTo"]],
    ["a transfer under itself", [{ ...dated, act: "transfer", id: "p1", to: "p1a" }], ["cycle 0.to"]],
    ["a transfer to where it is", [{ ...dated, act: "transfer", id: "p1", to: "P" }], ["no-change 0.to"]],
    ["an upgrade to what it is", [{ ...dated, act: "upgrade", id: "p1", kind: "branch" }], ["no-change 0.kind"]],
    ["a switch of nobody", [{ ...dated, act: "switch", id: "x", kind: "branch" }], ["does-not-exist 0.id"]],
    ["a merger of none", [{ ...dated, act: "merge", ids: [], into: "p1" }], ["too-few-parts 0.ids"]],
    ["a merger into oneself", [{ ...dated, act: "merge", ids: ["p1"], into: "p1" }], ["cycle 0.into"]],
    [
      "a consolidation of one",
      [{ ...dated, act: "consolidate", ids: ["p1"], created: record("n", "P") }],
      ["too-few-parts 0.ids"],
    ],
    ["one that joins twice", [{ ...dated, act: "merge", ids: ["p2", "p2"], into: "p1" }], ["duplicate-id 0.ids"]],
    [
      "a consolidation of one with itself",
      [{ ...dated, act: "consolidate", ids: ["p1", "p1"], created: record("n", "P") }],
      ["duplicate-id 0.ids"],
    ],
    ["an id that is used", [{ ...dated, act: "found", created: record("p1", "P") }], ["duplicate-id 0.created"]],
    [
      "a division into one, a child placed nowhere, one that is none",
      [{ ...dated, act: "divide", id: "p1", created: [record("n", "P")], placed: { p2a: "n" } }],
      ["too-few-parts 0.created", "child-not-placed 0.placed", "does-not-exist 0.placed"],
    ],
    [
      "two heirs of one id",
      [{ ...dated, act: "divide", id: "r1", created: [record("n", "P"), record("n", null)], placed: {} }],
      ["duplicate-id 0.created"],
    ],
    [
      "what begins and ends on one day",
      [
        { ...dated, act: "found", created: record("n", "P") },
        { ...dated, act: "end", id: "n", childrenTo: null },
      ],
      ["does-not-exist 1.id"],
    ],
  ])("not for %s", (_, changes, expected) => {
    expect(codes(changes)).toEqual(expected);
  });

  it("not where the records or the days do not hold together", () => {
    expect(codes([], [record("a", "b")])).toEqual(["unknown-parent 0.parentId"]);
    const short = [...records, record("Q", "T", { kind: "province", lastDay: "2030-01-01" })];
    expect(codes([{ ...dated, act: "transfer", id: "r1", to: "Q" }], short)).toEqual(["outside-the-parent 7.lastDay"]);
  });

  it("in the order of the days, whatever the order given", () => {
    const later: StructureChange = { on: "2025-08-01", decision: null, act: "transfer", id: "p1a", to: "R" };
    expect(accepted([later, end]).changes).toEqual([end, later]);
    expect(codes([end, { ...later, on: "2025-06-01", id: "p1" }])).toEqual([]);
  });
});

describe("a hierarchy on a day, by its records alone", () => {
  it("keeps a path only where each link holds", () => {
    const built = hierarchy([
      record("a", null, { kind: "district", lastDay: "2025-06-30" }),
      record("b", null),
      record("c", "b", { parentSince: "2025-07-01" }),
      record("d", "a", { lastDay: "2025-06-30" }),
    ]);
    const before = hierarchyOn(built, "2025-06-30");
    expect(rootsOf(before).map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(parentOf(before, "d")?.id).toBe("a");
    const after = hierarchyOn(built, "2025-07-01");
    expect(after.organisations.map(({ id }) => id)).toEqual(["b", "c"]);
    expect(parentOf(after, "c")?.id).toBe("b");
  });

  it("leaves a root where the parent is not among those that exist", () => {
    const built = hierarchy([record("a", null, { firstDay: "2025-07-01" }), record("b", "a")]);
    expect(hierarchyOn(built, "2025-06-30").organisations).toEqual([record("b", null)]);
  });
});

describe("succession", () => {
  const history = accepted([
    { ...dated, act: "consolidate", ids: ["p1", "p2"], created: record("n", "P") },
    { on: "2025-08-01", decision: null, act: "merge", ids: ["r1"], into: "n" },
    {
      on: "2025-09-01",
      decision: null,
      act: "divide",
      id: "n",
      created: [record("x", "P"), record("y", "P")],
      placed: { p1a: "x", p2a: "y" },
    },
    { on: "2025-10-01", decision: null, act: "end", id: "x", childrenTo: "y" },
  ]);
  const heirs = (id: string, day: CalendarDate) => successorsOf(history, id, day).map((one) => one.id);

  it("follows those in whose place others are", () => {
    expect(heirs("p1", "2025-06-30")).toEqual(["p1"]);
    expect(heirs("p1", on)).toEqual(["n"]);
    expect(heirs("r1", "2025-08-01")).toEqual(["n"]);
    expect(heirs("p2", "2025-09-01")).toEqual(["x", "y"]);
    expect(heirs("p2", "2025-10-01")).toEqual(["y"]);
    expect(heirs("x", "2025-10-01")).toEqual([]);
    expect(heirs("nobody", on)).toEqual([]);
    expect(heirs("r1", on)).toEqual(["r1"]);
    expect(predecessorsOf(history, "r1", "2025-12-31")).toEqual([]);
  });

  it("and those before them", () => {
    expect(predecessorsOf(history, "y", "2025-12-31")).toEqual(["n", "r1", "p1", "p2"]);
    expect(predecessorsOf(history, "n", on)).toEqual(["p1", "p2"]);
    expect(predecessorsOf(history, "p1", on)).toEqual([]);
  });
});
