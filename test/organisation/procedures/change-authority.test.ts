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
import type { ReadingCode } from "../../../src/outcome/index.ts";
import type { CalendarDate } from "../../../src/time/index.ts";

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
      { ...dated, on: "2026-07-26", act: "switch", id: "p1", kind: "grassroots-organisation" },
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
    expect(dissolutionDeadline("2025-07-01", [])).toMatchObject({ value: "2025-08-12", evidence: "official-text" });
    expect(dissolutionDeadline("2025-06-30", []).kind).toBe("not-in-force");
    expect(dissolutionDeadline("2026-04-07", [])).toMatchObject({ evidence: "official-text" });
    expect(dissolutionDeadline("2026-04-08", [])).toMatchObject({ evidence: "single-source" });
    expect(dissolutionDeadline("2026-07-24", [])).toMatchObject({ kind: "assessed" });
    expect(dissolutionDeadline("2026-07-27", [])).toMatchObject({ reason: "regime-not-recorded" });
    expect(dissolutionDeadline("2026-07-27", [], { readings: ["model-294"] }).value).toBe("2026-09-07");
    expect(dissolutionDeadline("2026-07-27", [], { switchedOn: "2026-09-01" }).value).toBe("2026-09-07");
    expect(dissolutionDeadline("2026-09-01", [], { switchedOn: "2026-09-01" }).reason).toBe("text-not-read");
  });
});

describe("the days of each act (additions to the law, 26 November 2026)", () => {
  if (hierarchy === undefined) throw new Error("The records do not hold together.");
  const of = (change: StructureChange, readings: readonly ReadingCode[] = []) =>
    changeAuthority(hierarchy, change, { readings });
  const closing = (act: "dissolve" | "disband" | "end", on: CalendarDate): StructureChange => ({
    act,
    on,
    decision: null,
    id: "p1a",
    childrenTo: null,
  });
  const moving = (on: CalendarDate): StructureChange => ({ act: "transfer", on, decision: null, id: "p1a", to: "p2" });

  it.each<readonly [string, StructureChange, CalendarDate]>([
    ["a disbanding of May 2024", closing("disband", "2024-05-01"), "2025-07-01"],
    ["a disbanding", closing("disband", "2025-06-30"), "2025-07-01"],
    ["a transfer of 2024", moving("2024-05-01"), "2025-06-09"],
    ["a transfer", moving("2025-06-08"), "2025-06-09"],
    ["an end of operation", closing("end", "2025-06-08"), "2025-06-09"],
    ["a merger", { act: "merge", on: "2025-06-30", decision: null, ids: ["p2"], into: "p1" }, "2025-07-01"],
    ["an upgrade", { act: "upgrade", on: "2025-06-30", decision: null, id: "p1", kind: "section" }, "2025-07-01"],
    [
      "a switch",
      { act: "switch", on: "2026-07-25", decision: null, id: "p1", kind: "grassroots-organisation" },
      "2026-07-26",
    ],
  ])("%s is not judged by a later text", (_, change, firstDay) => {
    expect(of(change)).toMatchObject({ kind: "not-in-force", firstDay });
    expect(of({ ...change, on: firstDay })).toMatchObject({ kind: "assessed" });
  });

  it("knows what rests on 294-QĐ/TW less well from 8 April 2026", () => {
    expect(of(closing("disband", "2026-04-07")).evidence).toBe("official-text");
    expect(of(closing("disband", "2026-04-08")).evidence).toBe("single-source");
    expect(of(closing("dissolve", "2026-04-08")).evidence).toBe("official-text");
  });

  it("knows what rests on 06-HD/TW less well from 19 May 2026, and cites the guidance of the day", () => {
    expect(of(moving("2026-05-18"))).toMatchObject({ evidence: "official-text" });
    expect(of(moving("2026-05-19"))).toMatchObject({ evidence: "single-source" });
    expect(of(moving("2026-05-19")).steps[0]?.citation.document).toBe("01-HD-TW@2026-05-19");
  });

  it("takes a merger to be decided like a founding only as an inference", () => {
    expect(of({ act: "merge", on: "2025-07-01", decision: null, ids: ["p2"], into: "p1" }).evidence).toBe("unverified");
  });

  it.each([
    ["a disbanding", (on: CalendarDate) => closing("disband", on)],
    ["a transfer", moving],
  ])("%s is open from 26 July 2026 where no switch is recorded or named", (_, change) => {
    expect(of(change("2026-07-25")).kind).toBe("assessed");
    expect(of(change("2026-07-26"))).toMatchObject({ kind: "undetermined", reason: "regime-not-recorded" });
    expect(of(change("2026-07-26"), ["model-294"]).kind).toBe("assessed");
    expect(of(change("2026-07-26"), ["model-208"])).toMatchObject({ reason: "text-not-read" });
  });

  it("keeps what the Charter says under both models", () => {
    expect(of(closing("dissolve", "2026-07-25")).evidence).toBe("official-text");
    expect(of(closing("dissolve", "2026-07-26"))).toMatchObject({ kind: "assessed", evidence: "single-source" });
    const founding = {
      act: "found",
      decision: null,
      created: { ...record("n", "P"), kind: "grassroots-organisation" },
    } as const;
    expect(of({ ...founding, on: "2026-07-26" }, ["model-208"]).value).toMatchObject({
      decidedBy: "direct-superior-committee",
      firstCommitteeBy: null,
    });
  });

  it("names who appoints the committee of a branch founded after a switch (regime-208, 2)", () => {
    const switched = { ...record("n", "P"), kind: "branch", switchedOn: "2026-10-01" } as const;
    const founding = { act: "found", decision: null, created: switched } as const;
    const expected = { value: { firstCommitteeBy: "direct-superior-committee" }, evidence: "single-source" };
    expect(of({ ...founding, on: "2026-09-30" })).toMatchObject(expected);
    expect(of({ ...founding, on: "2026-10-01" })).toMatchObject(expected);
    const closed = { act: "dissolve", on: "2026-10-01", decision: null, id: "p1", childrenTo: null } as const;
    expect(of(closed, ["model-208"]).value).toMatchObject({ firstCommitteeBy: null });
  });
});
