import { yearOf } from "../time/index.ts";
import { inOrder } from "./judge-meetings.ts";
import type { BranchSession } from "./session.ts";

/**
 * The same sessions of one branch with `longestExcusedRun` worked out from their lists of absences: for each session,
 * the longest run of excused absences in a row, within the calendar year, that a member absent from it has reached.
 * Sessions that state the run keep it; one without a list, and those after it in the year, stay unknown.
 *
 * @example
 * ```ts
 * const absent = { ...unknownSession, branchId: "b1", absences: [{ member: "m1", excused: true }] };
 * const days = ["2024-01-03", "2024-02-03", "2024-03-03"];
 * const sessions = days.map((heldOn) => ({ ...absent, id: heldOn, heldOn }));
 * withExcusedRuns(sessions).map((session) => session.longestExcusedRun); // => [1, 2, 3]
 * ```
 */
export function withExcusedRuns(sessions: readonly BranchSession[]): readonly BranchSession[] {
  const ordered = inOrder(sessions);
  const runs = runsAtEach(ordered);
  return ordered.map((session, index) => {
    const after = runs[index] ?? null;
    const longest = after === null ? null : Math.max(0, ...after.values());
    return { ...session, longestExcusedRun: session.longestExcusedRun ?? longest };
  });
}

/** By member, the run of excused absences of the year that each session leaves; `null` where no list tells. */
export function runsAtEach(ordered: readonly BranchSession[]): readonly (ReadonlyMap<string, number> | null)[] {
  let year: number | null = null;
  let runs: ReadonlyMap<string, number> | null = new Map();
  return ordered.map(({ heldOn, absences }) => {
    if (yearOf(heldOn) !== year) runs = new Map();
    year = yearOf(heldOn);
    runs = runs === null || absences === null ? null : runsAfter(runs, absences);
    return runs;
  });
}

/** A member who came, or was absent without a reason, begins anew. */
function runsAfter(
  runs: ReadonlyMap<string, number>,
  absences: NonNullable<BranchSession["absences"]>,
): ReadonlyMap<string, number> {
  const excused = absences.filter((absence) => absence.excused);
  return new Map(excused.map(({ member }) => [member, (runs.get(member) ?? 0) + 1]));
}
