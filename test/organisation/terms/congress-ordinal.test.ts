import { describe, expect, it } from "vitest";
import {
  applyChanges,
  congress,
  congressOrdinal,
  type History,
  type Organisation,
  organisation,
  type StructureChange,
} from "../../../src/organisation/index.ts";
import type { CalendarDate } from "../../../src/time/index.ts";

const record = (id: string, parentId: string | null): Organisation =>
  organisation({ id, name: `Hồ sơ ${id}`, kind: "branch", parentId, armedForces: false });

const records = [
  organisation({ id: "P", name: "Hồ sơ P", kind: "province", armedForces: false }),
  record("p1", "P"),
  record("p2", "P"),
  record("p1a", "p1"),
];

function accepted(changes: readonly StructureChange[]): History {
  const checked = applyChanges(records, changes);
  if (checked.kind === "refused") throw new Error(JSON.stringify(checked.issues));
  return checked.value;
}

const held = [
  congress({ organisationId: "p1", heldOn: "2015-05-01" }),
  congress({ organisationId: "p1", heldOn: "2020-05-01" }),
  congress({ organisationId: "n", heldOn: "2025-08-01" }),
  congress({ organisationId: "p2", heldOn: "2020-05-01" }),
];
const dated = { on: "2025-07-01", decision: null } as const;

describe("the number of a congress (06-HD/TW 13.2)", () => {
  const created = [record("n", "P"), record("m", "P")];
  const divided = accepted([{ ...dated, act: "divide", id: "p1", created, placed: { p1a: "m" } }]);

  it.each<readonly [string, CalendarDate, number]>([
    ["n", "2025-12-31", 3],
    ["m", "2025-12-31", 2],
    ["m", "2018-12-31", 1],
    ["p2", "2019-12-31", 0],
  ])("of %s on %s is %i through a division", (organisationId, on, value) => {
    expect(congressOrdinal(divided, held, { organisationId, on })).toMatchObject({ kind: "assessed", value });
  });

  it("goes on through two divisions, and counts each congress once", () => {
    const again = accepted([
      { ...dated, act: "divide", id: "p1", created, placed: { p1a: "m" } },
      {
        ...dated,
        on: "2026-01-01",
        act: "divide",
        id: "m",
        created: [record("x", "P"), record("y", "P")],
        placed: { p1a: "x" },
      },
    ]);
    expect(congressOrdinal(again, held, { organisationId: "x", on: "2026-12-31" })).toMatchObject({ value: 2 });
  });

  it("is for the committee above to say after a consolidation", () => {
    const consolidated = accepted([{ ...dated, act: "consolidate", ids: ["p1", "p2"], created: record("n", "P") }]);
    expect(congressOrdinal(consolidated, held, { organisationId: "n", on: "2025-12-31" })).toMatchObject({
      kind: "undetermined",
      reason: "discretion",
      decidedBy: "direct-superior-committee",
    });
  });
});
