import { describe, expect, it } from "vitest";
import {
  absenceLedger,
  assessStrikingOff,
  type BranchSession,
  type NeglectConsequence,
} from "../../src/meeting/index.ts";
import type { ReadingCode } from "../../src/outcome/index.ts";
import type { CalendarDate, CalendarMonth } from "../../src/time/index.ts";
import { session } from "../meeting/records.ts";

// Three months in a year of abandoned activity, or of unpaid dues: Charter 8.1. The year is a reading.
type Months = readonly CalendarMonth[] | null;
type Case = readonly [string, Months, Months, CalendarDate, readonly ReadingCode[], NeglectConsequence | string];

const cases: readonly Case[] = [
  ["X: January, March and June, not in a row", ["2025-01", "2025-03", "2025-06"], [], "2025-06-30", [], "consider"],
  ["two months", ["2025-01", "2025-03"], [], "2025-12-31", [], "nothing"],
  ["the third month lies ahead", ["2025-01", "2025-03", "2025-06"], [], "2025-05-31", [], "nothing"],
  ["Y: nothing without a reason", [], [], "2025-12-31", [], "nothing"],
  ["Z: two months of 2025, one of 2026", ["2025-11", "2025-12", "2026-01"], [], "2026-01-31", [], "open-reading"],
  ["Z by calendar year", ["2025-11", "2025-12", "2026-01"], [], "2026-01-31", ["calendar-year"], "nothing"],
  ["Z over twelve months", ["2025-11", "2025-12", "2026-01"], [], "2026-01-31", ["rolling-year"], "consider"],
  [
    "the twelve months reach back to the month after this one, a year ago",
    ["2025-02", "2025-12", "2026-01"],
    [],
    "2026-01-31",
    ["rolling-year"],
    "consider",
  ],
  ["and no further", ["2025-01", "2025-12", "2026-01"], [], "2026-01-31", ["rolling-year"], "nothing"],
  ["dues of three months", [], ["2025-01", "2025-02", "2025-03"], "2025-03-31", [], "consider"],
  ["two counters are never added up", ["2025-01", "2025-02"], ["2025-03", "2025-04"], "2025-12-31", [], "nothing"],
  ["three months settle it whatever the dues", ["2025-01", "2025-02", "2025-03"], null, "2025-12-31", [], "consider"],
  ["a month told twice counts once", ["2025-01", "2025-01", "2025-02"], [], "2025-12-31", [], "nothing"],
];

describe("what neglect leads to", () => {
  it.each(cases)("%s (%s, %s)", (_, unexcusedMonths, unpaidMonths, on, readings, expected) => {
    const outcome = assessStrikingOff({ unexcusedMonths, unpaidMonths }, on, { readings });
    if (expected === "open-reading") {
      expect(outcome).toMatchObject({
        kind: "undetermined",
        reason: "open-reading",
        readings: [
          { code: "calendar-year", value: "nothing-to-consider" },
          { code: "rolling-year", value: "consider-striking-off" },
        ],
      });
      return;
    }
    const value = expected === "consider" ? "consider-striking-off" : "nothing-to-consider";
    expect(outcome).toMatchObject({ kind: "assessed", value });
  });

  it("asks for the counter that is not known", () => {
    const outcome = assessStrikingOff({ unexcusedMonths: ["2025-01"], unpaidMonths: null }, "2025-12-31");
    expect(outcome).toMatchObject({ kind: "insufficient-facts", missing: ["unpaid"] });
  });

  it("cites the Charter", () => {
    const { steps, because } = assessStrikingOff(
      { unexcusedMonths: ["2025-01", "2025-03", "2025-06"], unpaidMonths: [] },
      "2025-06-30",
    );
    expect(because).toEqual(["strikingOff.threeMonthsAbandoned"]);
    expect(steps.find(({ code }) => code === because[0])).toMatchObject({
      citation: { document: "DIEU-LE@2011-01-19", provision: "8.1" },
      evidence: "corroborated",
      actual: 3,
    });
  });
});

describe("the ledger of absences", () => {
  const absent = (heldOn: CalendarDate, absences: BranchSession["absences"]) => session(heldOn, { absences });
  const x = { member: "x", excused: false };
  const y = { member: "y", excused: true };

  it("counts distinct months without a reason, and runs with one", () => {
    const sessions = [
      absent("2025-06-03", [x]),
      absent("2025-01-03", [x, y]),
      absent("2025-02-03", [y]),
      absent("2025-03-03", [x, y]),
      absent("2025-03-20", [x, y]),
      absent("2025-07-03", [y]),
    ];
    expect(absenceLedger(sessions)).toEqual({
      members: [
        { member: "x", unexcusedMonths: ["2025-01", "2025-03", "2025-06"], longestExcusedRun: 0 },
        { member: "y", unexcusedMonths: [], longestExcusedRun: 4 },
      ],
      sessionsWithoutList: [],
    });
  });

  it("begins runs anew each year, and names the sessions without a list", () => {
    const sessions = [
      absent("2025-11-03", [y]),
      absent("2025-12-03", [y]),
      absent("2026-01-03", [y]),
      absent("2026-02-03", null),
    ];
    expect(absenceLedger(sessions)).toEqual({
      members: [{ member: "y", unexcusedMonths: [], longestExcusedRun: 2 }],
      sessionsWithoutList: ["s-2026-02-03"],
    });
  });
});
