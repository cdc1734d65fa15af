import { type CalendarMonth, monthOf } from "../time/index.ts";
import { runsAtEach } from "./excused-runs.ts";
import { inOrder } from "./judge-meetings.ts";
import type { BranchSession } from "./session.ts";

/** What the sessions of a branch tell of the absences of one member. Missing dues come from elsewhere. */
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
 * Who was absent, in which months without a reason, and how many times in a row with one (sổ theo dõi vắng mặt)? The
 * two are different counters: the first leads to {@link assessStrikingOff}, the second spoils the attendance of the
 * branch. Months are counted once, whatever the number of sessions missed in them.
 *
 * @param sessions - The sessions of one branch, in any order.
 *
 * @example
 * ```ts
 * const session = { branchId: "b1", ...unknownSession, absences: [{ member: "m1", excused: false }] };
 * const days = ["2025-01-03", "2025-01-20", "2025-03-03"];
 * const ledger = absenceLedger(days.map((heldOn) => ({ ...session, id: heldOn, heldOn })));
 * ledger.members; // => [{ member: "m1", unexcusedMonths: ["2025-01", "2025-03"], longestExcusedRun: 0 }]
 * ```
 */
export function absenceLedger(sessions: readonly BranchSession[]): AbsenceLedger {
  const ordered = inOrder(sessions);
  const runs = runsAtEach(ordered);
  const listed = ordered.flatMap(({ heldOn, absences }) => (absences ?? []).map((one) => ({ ...one, heldOn })));
  const members = [...new Set(listed.map(({ member }) => member))];
  return {
    members: members.map((member) => {
      const unexcused = listed.filter((one) => one.member === member && !one.excused);
      const unexcusedMonths = [...new Set(unexcused.map(({ heldOn }) => monthOf(heldOn)))];
      return { member, unexcusedMonths, longestExcusedRun: Math.max(...runs.map((after) => after?.get(member) ?? 0)) };
    }),
    sessionsWithoutList: ordered.filter(({ absences }) => absences === null).map(({ id }) => id),
  };
}
