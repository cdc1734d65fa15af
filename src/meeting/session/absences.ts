import { requireList } from "../../guard/index.ts";
import { type CalendarMonth, monthOf, yearOf } from "../../time/index.ts";
import { inOrder } from "./in-order.ts";
import { requireOwnSessions } from "./own-sessions.ts";
import { type Absence, type BranchSession, requireWholeSession } from "./session.ts";

/** What the sessions of a branch tell of the absences of one member. Missing dues are recorded elsewhere. */
export interface MemberAbsences {
  /** The opaque key of the member. It is never printed. */
  readonly member: string;
  /** The months with a session that the member missed without a reason, each once, in order. */
  readonly unexcusedMonths: readonly CalendarMonth[];
  /** The longest run of sessions in a row, within one calendar year, that the member missed with a reason. */
  readonly longestExcusedRun: number;
}

/** The absences of the members of one branch, and how far the sessions tell of them. */
export interface AbsenceLedger {
  /** The members who were ever absent, in the order of their first absence. */
  readonly members: readonly MemberAbsences[];
  /** The sessions without a list of absences: the counts are then at least what they are. */
  readonly sessionsWithoutList: readonly string[];
}

/**
 * Keeps the ledger of absences of one branch (sổ theo dõi vắng mặt): who was absent, in which months without a reason, and
 * how many times in a row with one. The two are different counters: the first leads to {@link assessStrikingOff}, the
 * second spoils the attendance of the branch. Months are counted once, whatever the number of sessions missed in them.
 *
 * @param sessions - The sessions of one branch, in any order, each once.
 * @returns The absences by member, and the sessions that keep no list.
 * @throws TypeError when the argument is no list of sessions, RangeError for a day that is none, sessions of two branches, or
 * one that is given twice.
 *
 * @example
 * ```ts
 * import { absenceLedger, branchSession } from "chibo/meeting";
 *
 * const days = ["2025-01-03", "2025-01-20", "2025-03-03"] as const;
 * const absences = [{ member: "m1", excused: false }];
 * const sessions = days.map((heldOn) =>
 *   branchSession({ id: heldOn, organisationId: "b1", heldOn, kind: "regular", absences }),
 * );
 * absenceLedger(sessions).members; // => [{ member: "m1", unexcusedMonths: ["2025-01", "2025-03"], longestExcusedRun: 0 }]
 * ```
 */
export function absenceLedger(sessions: readonly BranchSession[]): AbsenceLedger {
  const ordered = checkedInOrder("absenceLedger", sessions);
  const byMember = new Map<string, { readonly months: Set<CalendarMonth>; longestRun: number }>();
  const runs = runsAtEach(ordered);
  ordered.forEach(({ heldOn, absences }, index) => {
    for (const { member, excused } of absences ?? []) {
      const own = byMember.get(member) ?? { months: new Set<CalendarMonth>(), longestRun: 0 };
      byMember.set(member, own);
      if (!excused) own.months.add(monthOf(heldOn));
      own.longestRun = Math.max(own.longestRun, runs[index]?.get(member) ?? 0);
    }
  });
  return {
    members: [...byMember].map(([member, { months, longestRun }]) => {
      return { member, unexcusedMonths: [...months], longestExcusedRun: longestRun };
    }),
    sessionsWithoutList: ordered.filter(({ absences }) => absences == null).map(({ id }) => id),
  };
}

/**
 * Adds to the sessions of one branch the longest run of excused absences that each leaves (số lần vắng có lý do liên tiếp
 * trong năm), from their lists of absences: of each session, the longest run in a row, within the calendar year, that a
 * member absent from it has reached. Sessions that state the run keep it; one without a list, and those after it in the
 * year, stay unknown.
 *
 * @param sessions - The sessions of one branch, in any order, each once.
 * @returns The sessions in the order of their days, with `longestExcusedRun`.
 * @throws TypeError when the argument is no list of sessions, RangeError for a day that is none, sessions of two branches, or
 * one that is given twice.
 *
 * @example
 * ```ts
 * import { branchSession, withExcusedRuns } from "chibo/meeting";
 *
 * const days = ["2024-01-03", "2024-02-03", "2024-03-03"] as const;
 * const absences = [{ member: "m1", excused: true }];
 * const sessions = days.map((heldOn) =>
 *   branchSession({ id: heldOn, organisationId: "b1", heldOn, kind: "regular", absences }),
 * );
 * withExcusedRuns(sessions).map((session) => session.longestExcusedRun); // => [1, 2, 3]
 * ```
 */
export function withExcusedRuns(sessions: readonly BranchSession[]): readonly BranchSession[] {
  const ordered = checkedInOrder("withExcusedRuns", sessions);
  const runs = runsAtEach(ordered);
  return ordered.map((session, index) => {
    return { ...session, longestExcusedRun: session.longestExcusedRun ?? longestOf(runs[index] ?? null) };
  });
}

function checkedInOrder(caller: string, sessions: readonly BranchSession[]): readonly BranchSession[] {
  requireList(caller, "the sessions", sessions);
  for (const session of sessions) requireWholeSession(caller, session);
  const [first] = sessions;
  if (first !== undefined) requireOwnSessions(caller, sessions, first.organisationId);
  return inOrder(sessions);
}

function longestOf(runs: ReadonlyMap<string, number> | null): number | null {
  if (runs === null) return null;
  let longest = 0;
  for (const run of runs.values()) longest = Math.max(longest, run);
  return longest;
}

/** By member, the run of excused absences of the year that each session leaves; `null` where no list tells. */
function runsAtEach(ordered: readonly BranchSession[]): readonly (ReadonlyMap<string, number> | null)[] {
  let year: number | null = null;
  let runs: ReadonlyMap<string, number> | null = new Map();
  return ordered.map(({ heldOn, absences }) => {
    if (yearOf(heldOn) !== year) runs = new Map();
    year = yearOf(heldOn);
    runs = runs === null || absences == null ? null : runsAfter(runs, absences);
    return runs;
  });
}

/** A member who came, or was absent without a reason, begins anew. */
function runsAfter(runs: ReadonlyMap<string, number>, absences: readonly Absence[]): ReadonlyMap<string, number> {
  const excused = absences.filter((absence) => absence.excused);
  return new Map(excused.map(({ member }) => [member, (runs.get(member) ?? 0) + 1]));
}
