import { describe, expect, it } from "vitest";
import {
  absenceLedger,
  attendanceOf,
  type BranchSession,
  rollCounts,
  withExcusedRuns,
} from "../../../src/meeting/index.ts";
import { requiredOf } from "../../../src/meeting/session/attendance.ts";
import { session } from "../records.ts";

const roll: Partial<BranchSession> = {
  roll: 40,
  exempt: 3,
  temporarilyExempt: 2,
  suspended: 1,
  specialDuty: 4,
  awayOnTransfer: 5,
  transfereesIn: 6,
};

describe("the members required at a session", () => {
  it("are those on the roll, less each exclusion, plus those on transfer here", () => {
    expect(requiredOf(session("2024-05-03", roll))).toBe(31);
  });

  it.each(Object.keys(roll))("are not known without %s", (key) => {
    expect(requiredOf(session("2024-05-03", { ...roll, [key]: null }))).toBeNull();
  });

  it("give the attendance as an exact fraction", () => {
    expect(attendanceOf(session("2024-05-03", { ...roll, present: 28 }))).toEqual({ part: 28, whole: 31 });
    expect(attendanceOf(session("2024-05-03", { ...roll, present: null }))).toBeNull();
    expect(attendanceOf(session("2024-05-03", { roll: null }))).toBeNull();
    expect(attendanceOf(session("2024-05-03", { roll: 2 }))).toBeNull();
  });
});

describe("who came", () => {
  it("may be on record where it is not known who had to come", () => {
    expect(rollCounts({ present: 21 })).toMatchObject({ present: 21, roll: null });
    expect(rollCounts({ ...roll, present: undefined })).toMatchObject({ present: null, roll: 40 });
    expect(rollCounts({ ...roll, present: 31 })).toMatchObject({ present: 31 });
  });
});

describe("runs of excused absences", () => {
  const absent = (heldOn: `${number}-${number}-${number}`, members: readonly string[] | null, excused = true) =>
    session(heldOn, {
      absences: members?.map((member) => ({ member, excused })) ?? null,
      longestExcusedRun: null,
    });
  const runs = (sessions: readonly BranchSession[]) =>
    withExcusedRuns(sessions).map(({ longestExcusedRun }) => longestExcusedRun);

  it("spoil the sessions from the fourth on (example 10, member Y)", () => {
    const sessions = [1, 2, 3, 4, 5].map((month) =>
      absent(`2025-0${month}-03` as "2025-01-03", month < 5 ? ["y"] : []),
    );
    expect(runs(sessions)).toEqual([1, 2, 3, 4, 0]);
  });

  it("are none where no session was held", () => {
    expect(withExcusedRuns([])).toEqual([]);
  });

  it("begin anew with each member and each year", () => {
    expect(runs([absent("2024-11-03", ["y"]), absent("2024-12-03", ["y", "x"]), absent("2025-01-03", ["y"])])).toEqual([
      1, 2, 1,
    ]);
    expect(runs([absent("2025-01-03", ["x"]), absent("2025-02-03", ["y"])])).toEqual([1, 1]);
  });

  it("are broken by an absence without a reason", () => {
    expect(
      runs([absent("2025-01-03", ["x"]), absent("2025-02-03", ["x"], false), absent("2025-03-03", ["x"])]),
    ).toEqual([1, 0, 1]);
  });

  it("stay unknown after a session without a list, until the next year", () => {
    const sessions = [absent("2024-11-03", null), absent("2024-12-03", ["x"]), absent("2025-01-03", ["x"])];
    expect(runs(sessions)).toEqual([null, null, 1]);
  });

  it("keep what a session states", () => {
    expect(runs([{ ...absent("2024-11-03", null), longestExcusedRun: 4 }])).toEqual([4]);
  });

  it("are none that is known after a session without a list", () => {
    const ledger = absenceLedger([absent("2024-11-03", null), absent("2024-12-03", ["x"])]);
    expect(ledger).toEqual({
      members: [{ member: "x", unexcusedMonths: [], longestExcusedRun: 0 }],
      sessionsWithoutList: ["s-2024-11-03"],
    });
  });
});
