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
import type { ReadingCode } from "../../../src/outcome/index.ts";
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
    ["p1", "2025-06-30", 2],
    ["p2", "2025-06-09", 1],
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
    expect(congressOrdinal(again, held, { organisationId: "x", on: "2026-06-30" })).toMatchObject({ value: 2 });
  });

  it("is for the committee above to say after a consolidation", () => {
    const consolidated = accepted([{ ...dated, act: "consolidate", ids: ["p1", "p2"], created: record("n", "P") }]);
    expect(congressOrdinal(consolidated, held, { organisationId: "n", on: "2025-12-31" })).toMatchObject({
      kind: "undetermined",
      reason: "discretion",
      decidedBy: "direct-superior-committee",
    });
  });

  it("is known from 9 June 2025, and steps down with its guidance on 19 May 2026", () => {
    const asked = (on: CalendarDate) => congressOrdinal(divided, held, { organisationId: "p2", on });
    expect(asked("2025-06-08")).toMatchObject({ kind: "not-in-force", firstDay: "2025-06-09" });
    expect(asked("2025-06-09")).toMatchObject({ value: 1, evidence: "official-text" });
    expect(asked("2026-04-08")).toMatchObject({ evidence: "official-text" });
    expect(asked("2026-05-18")).toMatchObject({ evidence: "official-text" });
    expect(asked("2026-05-19")).toMatchObject({ value: 1, evidence: "single-source" });
    expect(asked("2026-05-19").steps[0]?.citation.document).toBe("01-HD-TW@2026-05-19");
  });

  it("is open from 26 July 2026 until a switch is recorded or named, and after it", () => {
    const switched = accepted([{ ...dated, on: "2026-09-01", act: "switch", id: "p1a", kind: "branch" }]);
    const asked = (organisationId: string, on: CalendarDate, readings: readonly ReadingCode[] = []) =>
      congressOrdinal(switched, held, { organisationId, on, readings });
    expect(asked("p2", "2026-07-25")).toMatchObject({ kind: "assessed", value: 1 });
    expect(asked("p2", "2026-07-26")).toMatchObject({ kind: "undetermined", reason: "regime-not-recorded" });
    expect(asked("p2", "2026-07-26", ["model-294"]).value).toBe(1);
    expect(asked("p1a", "2026-09-01")).toMatchObject({ reason: "text-not-read" });
  });
});
