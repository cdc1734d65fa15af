import { describe, expect, it } from "vitest";
import { buildRegister, hierarchyOf, membersOn, parentKindOn, type RegisterGiven } from "../../src/register/index.ts";

// A commune with two branches and a section; every act of change happens to the branches once.
const known = { armedForces: false } as const;
const branch = { ...known, kind: "branch", parentId: "x1" } as const;
const organisations = [
  { ...known, id: "x1", name: "Đảng bộ xã 01", kind: "commune" },
  { ...branch, id: "b1", name: "Chi bộ 01", counts: [{ on: "2024-01-01", official: 20, probationary: 0 }] },
  { ...branch, id: "b2", name: "Chi bộ 02", counts: [{ on: "2024-01-01", official: 10, probationary: 1 }] },
] as const;
const created = (id: string) => ({ ...branch, id, name: `Chi bộ ${id}` }) as const;
const on = "2025-07-01";

type Changes = NonNullable<RegisterGiven["changes"]>;

const acts: readonly (readonly [string, Changes, readonly string[]])[] = [
  ["found (thành lập)", [{ act: "found", on, created: created("b3") }], ["x1", "b1", "b2", "b3"]],
  ["merge (sáp nhập)", [{ act: "merge", on, ids: ["b2"], into: "b1" }], ["x1", "b1"]],
  ["consolidate (hợp nhất)", [{ act: "consolidate", on, ids: ["b1", "b2"], created: created("b3") }], ["x1", "b3"]],
  [
    "divide (chia tách)",
    [{ act: "divide", on, id: "b1", created: [created("b3"), created("b4")], placed: {} }],
    ["x1", "b2", "b3", "b4"],
  ],
  ["dissolve (giải thể)", [{ act: "dissolve", on, id: "b2", childrenTo: null }], ["x1", "b1"]],
  [
    "two on one day: founded, then merged",
    [
      { act: "found", on, created: created("b3") },
      { act: "merge", on, ids: ["b2"], into: "b1" },
    ],
    ["x1", "b1", "b3"],
  ],
];

describe("a register with changes of its structure", () => {
  it.each(acts)("%s: what there is on the day before and on the day", (_, changes, after) => {
    const built = buildRegister({ organisations, changes });
    if (built.kind === "refused") throw new TypeError(JSON.stringify(built.issues));
    const ids = (day: "2025-06-30" | "2025-07-01") => hierarchyOf(built.value, day).organisations.map(({ id }) => id);
    expect(ids("2025-06-30")).toEqual(["x1", "b1", "b2"]);
    expect([...ids("2025-07-01")].sort()).toEqual([...after].sort());
    for (const id of after.slice(1)) expect(parentKindOn(built.value, id, "2025-07-01").value).toBe("commune");
    expect(membersOn(built.value, "x1", "2025-06-30").official.count).toBe(30);
  });

  const ending = { ...known, id: "x2", name: "Đảng bộ xã 02", kind: "commune", lastDay: "2026-12-31" } as const;

  it.each<readonly [string, Changes, string]>([
    [
      "founded under one that ends later",
      [{ act: "found", on, created: { ...created("b3"), parentId: "x2" } }],
      "changes.0.created.lastDay",
    ],
    [
      "one of two that come of a division",
      [
        { act: "found", on, created: created("b3") },
        {
          act: "divide",
          on,
          id: "b1",
          created: [created("b4"), { ...created("b5"), parentId: "x2" }],
          placed: {},
        },
      ],
      "changes.1.created.1.lastDay",
    ],
    [
      "founded after others were divided and moved",
      [
        { act: "divide", on, id: "b1", created: [created("b4"), created("b5")], placed: {} },
        { act: "transfer", on, id: "x2", to: "x1" },
        { act: "found", on, created: { ...created("b3"), parentId: "x2" } },
      ],
      "changes.2.created.lastDay",
    ],
    ["moved there", [{ act: "transfer", on, id: "b2", to: "x2" }], "organisations.2.lastDay"],
  ])("an organisation that would outlive the one above it has its issue where it stands: %s", (_, changes, place) => {
    const built = buildRegister({ organisations: [...organisations, ending], changes });
    expect(built.issues?.map(({ code, path }) => [code, path.join(".")])).toEqual([["outside-the-parent", place]]);
  });

  it("an organisation that a change creates under one that ends has its issue at the change", () => {
    const built = buildRegister({
      organisations: [organisations[0], { ...organisations[1], lastDay: "2025-06-30" }],
      changes: [{ act: "found", on, created: { ...created("b3"), parentId: "b1" } }],
    });
    expect(built.kind).toBe("refused");
    expect(built.issues?.map(({ path }) => path[0])).toContain("changes");
  });
});
