import { describe, expect, it } from "vitest";
import {
  buildForest,
  type ChangeAuthority,
  changeAuthority,
  type Organisation,
  type OrganisationGiven,
  organisation,
  type StructureChange,
} from "../../src/organisation/index.ts";
import type { CalendarDate } from "../../src/time/index.ts";
import { told, under208, under294, under294Kept } from "../kit/told.ts";

// Who decides on a change, with every step of the answer (Charter 10.3; 294-QĐ/TW 9.3.5, 16.5; 06-HD/TW 10.5).

type Given = Partial<OrganisationGiven>;
const record = (
  id: string,
  parentId: string | null,
  kind: Organisation["kind"] = "branch",
  more: Given = {},
): Organisation => organisation({ id, name: `Hồ sơ ${id}`, kind, parentId, armedForces: false, ...more });

const { value: hierarchy } = buildForest([
  record("T", null, "central"),
  record("P", "T", "province"),
  record("R", "T", "province"),
  record("S", "T", "province", { switchedOn: "2026-09-01" }),
  record("p1", "P", "grassroots-organisation"),
  record("p2", "P", "grassroots-organisation"),
  record("s1", "S", "grassroots-organisation", { switchedOn: "2026-09-01" }),
  record("b1", "p1"),
  record("l1", "p1", "branch", { switchedOn: "2026-11-01" }),
  record("s2", "s1", "branch", { switchedOn: "2026-09-01" }),
  record("F", null, "grassroots-organisation"),
]);

const found = (on: CalendarDate, more: Given): StructureChange => ({
  act: "found",
  on,
  decision: null,
  created: { ...record("n", null), ...more } as Organisation,
});
const transfer = (on: CalendarDate, id: string, to: string): StructureChange => ({
  act: "transfer",
  on,
  decision: null,
  id,
  to,
});
const decided = (value: Partial<ChangeAuthority>) => ({
  kind: "assessed",
  value: { isPaired: false, consentOf: null, firstCommitteeBy: null, reportedTo: null, ...value },
});

type Row = readonly [change: string, change: StructureChange, answer: object, steps: readonly string[]];

const rows: readonly Row[] = [
  [
    "a branch that is founded (Charter 10.3)",
    found("2025-07-01", { parentId: "p1" }),
    decided({ firstCommitteeBy: "direct-superior-committee", decidedBy: "direct-superior-committee", deciderId: "p1" }),
    [
      "changeAuthority.found: direct-superior-committee is direct-superior-committee, met - DIEU-LE@2011-01-19 10.3, official-text",
      "changeAuthority.firstCommittee: direct-superior-committee is direct-superior-committee, met - 294-QD-TW@2025-05-26 16.5, official-text",
    ],
  ],
  [
    "one founded before 294-QĐ/TW",
    found("2025-06-30", { parentId: "p1" }),
    decided({ decidedBy: "direct-superior-committee", deciderId: "p1" }),
    [
      "changeAuthority.found: direct-superior-committee is direct-superior-committee, met - DIEU-LE@2011-01-19 10.3, official-text",
    ],
  ],
  [
    "one founded under a parent that has switched",
    found("2026-10-01", { parentId: "s1" }),
    decided({ firstCommitteeBy: "direct-superior-committee", decidedBy: "direct-superior-committee", deciderId: "s1" }),
    [
      "changeAuthority.found: direct-superior-committee is direct-superior-committee, met - DIEU-LE@2011-01-19 10.3, official-text",
      under208("2026-10-01", "2026-09-01"),
      "changeAuthority.firstCommittee: direct-superior-committee is direct-superior-committee, met - 208-QD-TW@2026-07-26 not-known, single-source",
    ],
  ],
  [
    "one founded under the old model, of a unit that switches later",
    found("2026-10-01", { parentId: "s1", switchedOn: "2026-11-01" }),
    decided({ firstCommitteeBy: "direct-superior-committee", decidedBy: "direct-superior-committee", deciderId: "s1" }),
    [
      "changeAuthority.found: direct-superior-committee is direct-superior-committee, met - DIEU-LE@2011-01-19 10.3, official-text",
      under294Kept("2026-10-01"),
      "changeAuthority.firstCommittee: direct-superior-committee is direct-superior-committee, met - 294-QD-TW@2025-05-26 16.5, single-source",
    ],
  ],
  [
    "a grassroots organisation founded under a parent that has switched",
    found("2026-10-01", { parentId: "S", kind: "grassroots-organisation" }),
    decided({ decidedBy: "direct-superior-committee", deciderId: "S" }),
    [
      "changeAuthority.found: direct-superior-committee is direct-superior-committee, met - DIEU-LE@2011-01-19 10.3, official-text",
      under208("2026-10-01", "2026-09-01"),
    ],
  ],
  [
    "a root that is founded",
    found("2025-07-01", { parentId: null }),
    decided({ firstCommitteeBy: "direct-superior-committee", decidedBy: "direct-superior-committee", deciderId: null }),
    [
      "changeAuthority.found: direct-superior-committee is direct-superior-committee, met - DIEU-LE@2011-01-19 10.3, official-text",
      "changeAuthority.firstCommittee: direct-superior-committee is direct-superior-committee, met - 294-QD-TW@2025-05-26 16.5, official-text",
    ],
  ],
  [
    "one that joins another",
    { act: "merge", on: "2025-07-01", decision: null, ids: ["b1"], into: "p2" },
    decided({ firstCommitteeBy: "direct-superior-committee", decidedBy: "direct-superior-committee", deciderId: "P" }),
    [
      "changeAuthority.merge: direct-superior-committee is direct-superior-committee, met - 294-QD-TW@2025-05-26 10.5, unverified",
      under294("2025-07-01"),
      "changeAuthority.firstCommittee: direct-superior-committee is direct-superior-committee, met - 294-QD-TW@2025-05-26 16.5, official-text",
    ],
  ],
  [
    "one that joins another after its switch",
    { act: "merge", on: "2026-10-01", decision: null, ids: ["b1"], into: "s1" },
    { kind: "undetermined", reason: "text-not-read", decidedBy: null, readings: [] },
    [under208("2026-10-01", "2026-09-01")],
  ],
  [
    "two that become one",
    {
      act: "consolidate",
      on: "2025-07-01",
      decision: null,
      ids: ["p1", "p2"],
      created: record("n", "P", "grassroots-organisation"),
    },
    decided({ firstCommitteeBy: "direct-superior-committee", decidedBy: "direct-superior-committee", deciderId: "P" }),
    [
      "changeAuthority.consolidate: direct-superior-committee is direct-superior-committee, met - 294-QD-TW@2025-05-26 10.5, unverified",
      under294("2025-07-01"),
      "changeAuthority.firstCommittee: direct-superior-committee is direct-superior-committee, met - 294-QD-TW@2025-05-26 16.5, official-text",
    ],
  ],
  [
    "one that is divided",
    { act: "divide", on: "2025-07-01", decision: null, id: "p1", created: [], placed: {} },
    decided({ firstCommitteeBy: "direct-superior-committee", decidedBy: "direct-superior-committee", deciderId: "P" }),
    [
      "changeAuthority.divide: direct-superior-committee is direct-superior-committee, met - 294-QD-TW@2025-05-26 10.5, unverified",
      under294("2025-07-01"),
      "changeAuthority.firstCommittee: direct-superior-committee is direct-superior-committee, met - 294-QD-TW@2025-05-26 16.5, official-text",
    ],
  ],
  [
    "a dissolution, which is reported one level up",
    { act: "dissolve", on: "2025-07-01", decision: null, id: "b1", childrenTo: null },
    decided({ reportedTo: "committee-two-levels-up", decidedBy: "direct-superior-committee", deciderId: "p1" }),
    [
      "changeAuthority.dissolve: direct-superior-committee is direct-superior-committee, met - DIEU-LE@2011-01-19 10.3, official-text",
      "changeAuthority.reported: committee-two-levels-up is committee-two-levels-up, met - DIEU-LE@2011-01-19 10.3, official-text",
    ],
  ],
  [
    "a dissolution after a switch, by the Charter itself",
    { act: "dissolve", on: "2026-10-01", decision: null, id: "s2", childrenTo: null },
    decided({ reportedTo: "committee-two-levels-up", decidedBy: "direct-superior-committee", deciderId: "s1" }),
    [
      "changeAuthority.dissolve: direct-superior-committee is direct-superior-committee, met - DIEU-LE@2011-01-19 10.3, official-text",
      under208("2026-10-01", "2026-09-01"),
      "changeAuthority.reported: committee-two-levels-up is committee-two-levels-up, met - DIEU-LE@2011-01-19 10.3, official-text",
    ],
  ],
  [
    "a disbanding, as a penalty",
    { act: "disband", on: "2025-07-01", decision: null, id: "b1", childrenTo: null },
    decided({ decidedBy: "committee-two-levels-up", deciderId: "P" }),
    [
      "changeAuthority.disband: committee-two-levels-up is committee-two-levels-up, met - 294-QD-TW@2025-05-26 9.3.5, official-text",
      under294("2025-07-01"),
    ],
  ],
  [
    "a disbanding after a switch",
    { act: "disband", on: "2026-10-01", decision: null, id: "s2", childrenTo: null },
    { kind: "undetermined", reason: "text-not-read", decidedBy: null, readings: [] },
    [under208("2026-10-01", "2026-09-01")],
  ],
  [
    "an end of activity (06-HD/TW)",
    { act: "end", on: "2025-07-01", decision: null, id: "b1", childrenTo: null },
    decided({ decidedBy: "direct-superior-committee", deciderId: "p1" }),
    [
      "changeAuthority.end: direct-superior-committee is direct-superior-committee, met - 06-HD-TW@2025-06-09 10.5, corroborated",
    ],
  ],
  [
    "an upgrade",
    { act: "upgrade", on: "2025-07-01", decision: null, id: "b1", kind: "grassroots-branch" },
    decided({ decidedBy: "direct-superior-committee", deciderId: "p1" }),
    [
      "changeAuthority.upgrade: direct-superior-committee is direct-superior-committee, met - 294-QD-TW@2025-05-26 20.2.1, single-source",
      under294("2025-07-01"),
    ],
  ],
  [
    "a switch to 208-QĐ/TW",
    { act: "switch", on: "2026-10-01", decision: null, id: "b1", kind: "branch" },
    decided({ decidedBy: "provincial-committee", deciderId: null }),
    [
      "changeAuthority.switch: provincial-committee is provincial-committee, met - 208-QD-TW@2026-07-26 not-known, single-source",
    ],
  ],
  [
    "a transfer inside one organisation",
    transfer("2025-07-01", "b1", "p2"),
    decided({ decidedBy: "common-superior-committee", deciderId: "P" }),
    [
      "changeAuthority.inside: common-superior-committee is common-superior-committee, met - 06-HD-TW@2025-06-09 10.5.b, official-text",
    ],
  ],
  [
    "a transfer between provinces",
    transfer("2025-07-01", "b1", "R"),
    decided({
      isPaired: true,
      consentOf: "central-organisation-commission",
      decidedBy: "direct-superior-committee",
      deciderId: null,
    }),
    [
      "changeAuthority.betweenProvinces: central-organisation-commission is central-organisation-commission, met - 06-HD-TW@2025-06-09 10.5.a, official-text",
    ],
  ],
  [
    "a transfer from a province to a root of its own",
    transfer("2025-07-01", "b1", "F"),
    decided({ isPaired: true, decidedBy: "direct-superior-committee", deciderId: null }),
    [
      "changeAuthority.across: direct-superior-committee is direct-superior-committee, met - 06-HD-TW@2025-06-09 10.5.b, official-text",
    ],
  ],
  [
    "a transfer between provinces, of a unit that switches later",
    transfer("2026-10-01", "l1", "R"),
    decided({
      isPaired: true,
      consentOf: "central-organisation-commission",
      decidedBy: "direct-superior-committee",
      deciderId: null,
    }),
    [
      under294Kept("2026-10-01"),
      "changeAuthority.betweenProvinces: central-organisation-commission is central-organisation-commission, met - 01-HD-TW@2026-05-19 not-known, single-source",
    ],
  ],
  [
    "a transfer after a switch",
    transfer("2026-10-01", "s2", "P"),
    { kind: "undetermined", reason: "text-not-read", decidedBy: null, readings: [] },
    [under208("2026-10-01", "2026-09-01")],
  ],
  [
    "a transfer before its text",
    transfer("2025-06-08", "b1", "R"),
    { kind: "not-in-force", firstDay: "2025-06-09", lastDay: null },
    [],
  ],
  [
    "a merger before its text",
    { act: "merge", on: "2025-06-30", decision: null, ids: ["b1"], into: "p2" },
    { kind: "not-in-force", firstDay: "2025-07-01", lastDay: null },
    [],
  ],
];

describe("who decides on a change", () => {
  it.each(rows)("%s", (_, change, answer, steps) => {
    if (hierarchy === undefined) throw new Error("Expected a hierarchy.");
    expect(told(changeAuthority(hierarchy, change))).toEqual({ answer, steps });
  });
});
