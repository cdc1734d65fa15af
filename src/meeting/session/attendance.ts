import { build, type Fields, type Given, requireMembers } from "../../facts/index.ts";
import { requireRecord } from "../../guard/index.ts";
import type { Fraction } from "../../money/index.ts";
import type { Outcome } from "../../outcome/index.ts";
import { type CalendarDate, requireDay } from "../../time/index.ts";
import { assessCount } from "./counted-body.ts";
import { requiredLaw } from "./session.law.ts";
import type { BranchSession } from "./session.ts";

/** The counts from which the required attendance of a session follows. A {@link BranchSession} has them all. */
export type RollCounts = Pick<
  BranchSession,
  "roll" | "exempt" | "temporarilyExempt" | "suspended" | "specialDuty" | "awayOnTransfer" | "transfereesIn"
>;

/** The counts from which the attendance itself follows. */
export interface AttendanceCounts extends RollCounts, Pick<BranchSession, "present"> {}

/** Every member of the counts of an attendance. */
export const attendanceCountsFields: Fields<AttendanceCounts> = {
  roll: "count",
  exempt: { type: "count", partOf: "roll" },
  temporarilyExempt: { type: "count", partOf: "roll" },
  suspended: { type: "count", partOf: "roll" },
  specialDuty: { type: "count", partOf: "roll" },
  awayOnTransfer: { type: "count", partOf: "roll" },
  transfereesIn: "count",
  present: "count",
};

/**
 * Makes the counts from which the attendance of a session follows (số đảng viên phải dự, số đảng viên dự). No key is
 * required; one that is absent is not known.
 *
 * @param given - The counts that are known.
 * @returns The counts, whole.
 * @throws TypeError for an unknown key or a value of a wrong type, RangeError for a count below 0, or counts that cannot be
 * together: more exempt than on the roll, more present than had to come.
 *
 * @example
 * ```ts
 * import { rollCounts } from "chibo/meeting";
 *
 * rollCounts({ roll: 22, exempt: 2 }).suspended; // => null
 * ```
 */
export function rollCounts(given: Given<AttendanceCounts>): AttendanceCounts {
  return heldTogether("rollCounts", build("rollCounts", attendanceCountsFields, given));
}

/**
 * Refuses counts that cannot be: more taken out than are on the roll, or more present than had to come.
 *
 * @param builder - The builder.
 * @param counts - The counts, whole.
 * @returns The counts.
 * @throws RangeError when they do not hold together.
 */
export function heldTogether<Counts extends AttendanceCounts>(builder: string, counts: Counts): Counts {
  const { roll, present } = counts;
  const required = mostLeftOnRoll(counts);
  if (required === null) return counts;
  const found = `of a roll of ${roll}, ${leftOnRoll(counts) ?? `at most ${required}`} members had to come`;
  if (required < 0) throw new RangeError(`${builder}: ${found}; correct the counts that are taken out of the roll`);
  if (present === null || present <= required) return counts;
  throw new RangeError(`${builder}: present is ${present}, but ${found}; correct one of the counts`);
}

/**
 * Counts the members who had to come; `null` while a count is not known, and where the counts do not hold together: more
 * are taken out than there are.
 */
export function requiredOf(counts: RollCounts): number | null {
  const left = leftOnRoll(counts);
  return left !== null && left < 0 ? null : left;
}

/** What is left of the roll, below 0 where more are taken out than there are; `null` while a count is not known. */
export function leftOnRoll(counts: RollCounts): number | null {
  const { exempt, temporarilyExempt, suspended, specialDuty, awayOnTransfer } = counts;
  const isKnown = exempt != null && temporarilyExempt != null && suspended != null;
  return isKnown && specialDuty != null && awayOnTransfer != null ? mostLeftOnRoll(counts) : null;
}

/**
 * How many of the roll are left at most, whatever the counts that are not known, for each takes somebody out; those on transfer
 * here come in, and while they, or the roll, are not known it is `null`.
 */
export function mostLeftOnRoll(counts: RollCounts): number | null {
  const { roll, exempt, temporarilyExempt, suspended, specialDuty, awayOnTransfer, transfereesIn } = counts;
  if (roll == null || transfereesIn == null) return null;
  const members = roll - (exempt ?? 0) - (temporarilyExempt ?? 0) - (suspended ?? 0);
  return members - (specialDuty ?? 0) - (awayOnTransfer ?? 0) + transfereesIn;
}

/**
 * Assesses how many members had to come to a session, and by which law each group is taken out or added (số đảng viên
 * phải dự): those on the roll, less the exempt, the temporarily exempt, the suspended and those on special duty, less the
 * branch's own members on temporary transfer elsewhere, plus those on temporary transfer here.
 *
 * HD 12-HD/BTCTW II.3.1 takes out the exempt and special duty, HD 03-HD/TW II.1 the suspended; that temporary exemption
 * and temporary transfer count this way is inference, and its evidence says so.
 *
 * @param counts - The counts, or a session that has them.
 * @param on - The day of the session.
 * @returns The number of members, or which counts are missing.
 * @throws RangeError when the day is none, or more members are taken out than there are.
 *
 * @example
 * ```ts
 * import { assessRequired, rollCounts } from "chibo/meeting";
 *
 * const none = { temporarilyExempt: 0, suspended: 0, specialDuty: 0, awayOnTransfer: 0, transfereesIn: 0 };
 * const required = assessRequired(rollCounts({ ...none, roll: 22, exempt: 2 }), "2024-05-03");
 * required.value; // => 20
 * required.because; // => ["required.exempt"]
 * assessRequired(rollCounts(none), "2024-05-03").missing; // => ["roll", "exempt"]
 * ```
 */
export function assessRequired(counts: RollCounts, on: CalendarDate): Outcome<number> {
  requireRecord("assessRequired", "the counts", counts);
  requireDay("assessRequired", on);
  return assessCount({ code: "required", caller: "assessRequired", total: "roll" }, requiredLaw, counts, {
    count: requiredOf(counts),
    on,
  });
}

/**
 * Computes which share of the required members came (tỷ lệ dự sinh hoạt), as an exact fraction.
 *
 * @param counts - The counts, or a session that has them.
 * @returns The fraction; `null` when a count is not known, nobody had to come, or more are taken out than there are.
 * @throws TypeError when the counts are no record, or a count is no number.
 *
 * @example
 * ```ts
 * import { attendanceOf, rollCounts } from "chibo/meeting";
 *
 * const none = { temporarilyExempt: 0, suspended: 0, specialDuty: 0, awayOnTransfer: 0, transfereesIn: 0 };
 * attendanceOf(rollCounts({ ...none, roll: 22, exempt: 2, present: 17 })); // => { part: 17, whole: 20 }
 * attendanceOf(rollCounts({ ...none, roll: 2, exempt: 2, present: 0 })); // => null
 * ```
 */
export function attendanceOf(counts: AttendanceCounts): Fraction | null {
  requireMembers("attendanceOf", "the counts", attendanceCountsFields, counts);
  const whole = requiredOf(counts);
  const part = counts.present;
  if (part == null || whole === null || whole === 0) return null;
  return { part, whole };
}
