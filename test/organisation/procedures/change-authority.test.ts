import { describe, expect, it } from "vitest";
import {
  buildForest,
  changeAuthority,
  dissolutionDeadline,
  type Organisation,
  type OrganisationKind,
  organisation,
  type StructureChange,
} from "../../../src/organisation/index.ts";

const record = (id: string, parentId: string | null, kind: OrganisationKind = "branch"): Organisation =>
  organisation({ id, name: `Hồ sơ ${id}`, kind, parentId, armedForces: false });

const { value: hierarchy } = buildForest([
  record("T", null, "central"),
  record("P", "T", "province"),
  record("R", "T", "province"),
  record("p1", "P"),
  record("p2", "P"),
  record("p1a", "p1"),
  record("p2a", "p2"),
  record("r1", "R"),
]);
const dated = { on: "2025-07-01", decision: null } as const;

describe("who decides (hierarchy.md 3.3)", () => {
  const asked = (change: StructureChange) => hierarchy && changeAuthority(hierarchy, change).value;
  const alone = { isPaired: false, consentOf: null, firstCommitteeBy: null, reportedTo: null } as const;
  const formed = { ...alone, firstCommitteeBy: "direct-superior-committee" } as const;

  it.each<readonly [StructureChange, object]>([
    [
      { ...dated, act: "dissolve", id: "p1a", childrenTo: null },
      { decidedBy: "direct-superior-committee", deciderId: "p1", ...alone, reportedTo: "committee-two-levels-up" },
    ],
    [
      { ...dated, act: "disband", id: "p1a", childrenTo: null },
      { decidedBy: "committee-two-levels-up", deciderId: "P", ...alone },
    ],
    [
      { ...dated, act: "merge", ids: ["p2"], into: "p1" },
      { decidedBy: "direct-superior-committee", deciderId: "P", ...formed },
    ],
    [
      { ...dated, act: "found", created: record("n", "P") },
      { decidedBy: "direct-superior-committee", deciderId: "P", ...formed },
    ],
    [
      { ...dated, act: "found", created: record("n", null) },
      { decidedBy: "direct-superior-committee", deciderId: null, ...formed },
    ],
    [
      { ...dated, act: "switch", id: "p1", kind: "grassroots-organisation" },
      { decidedBy: "provincial-committee", deciderId: null, ...alone },
    ],
    [
      { ...dated, act: "transfer", id: "p1a", to: "p2" },
      { decidedBy: "common-superior-committee", deciderId: "P", ...alone },
    ],
    [
      { ...dated, act: "transfer", id: "p1a", to: "r1" },
      {
        ...alone,
        decidedBy: "direct-superior-committee",
        deciderId: null,
        isPaired: true,
        consentOf: "central-organisation-commission",
      },
    ],
    [
      { ...dated, act: "transfer", id: "P", to: "R" },
      { ...alone, decidedBy: "direct-superior-committee", deciderId: null, isPaired: true },
    ],
  ])("%o: %o", (change, expected) => {
    expect(asked(change)).toEqual(expected);
  });

  it("names who appoints the first committee from 1 July 2025 on (294 16.5)", () => {
    const founding = { decision: null, act: "found", created: record("n", "P") } as const;
    expect(asked({ ...founding, on: "2025-06-30" })).toMatchObject({ firstCommitteeBy: null });
    expect(asked({ ...founding, on: "2025-07-01" })).toMatchObject({ firstCommitteeBy: "direct-superior-committee" });
  });

  it("gives thirty working days to settle a dissolution", () => {
    expect(dissolutionDeadline("2025-07-01", [])).toMatchObject({ value: "2025-08-12" });
    expect(dissolutionDeadline("2025-06-30", []).kind).toBe("not-in-force");
  });
});
