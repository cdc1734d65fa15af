import type { Fraction } from "../money/index.ts";
import type { Outcome } from "../outcome/index.ts";
import type { CalendarDate } from "../time/index.ts";
import { requiredLaw } from "./attendance.law.ts";
import { assessCount } from "./counted-body.ts";
import type { BranchSession } from "./session.ts";

/** The counts from which the required attendance of a session follows. */
export type RollCounts = Pick<
  BranchSession,
  "roll" | "exempt" | "temporarilyExempt" | "suspended" | "specialDuty" | "awayOnTransfer" | "transfereesIn"
>;

/**
 * How many members had to come? Those on the roll, less the exempt, the temporarily exempt, the suspended and those on
 * special duty, less the branch's own members on temporary transfer elsewhere, plus those on temporary transfer here.
 * `null` when a count is not known.
 *
 * HD 12-HD/BTCTW takes out the exempt and special duty, HD 03-HD/TW the suspended; that temporary exemption and
 * temporary transfer count this way is inference.
 *
 * @example
 * ```ts
 * const counts = { temporarilyExempt: 0, suspended: 0, specialDuty: 0, awayOnTransfer: 0, transfereesIn: 0 };
 * requiredAt({ ...counts, roll: 22, exempt: 2 }); // => 20
 * requiredAt({ ...counts, roll: 22, exempt: null }); // => null
 * ```
 */
export function requiredAt(counts: RollCounts): number | null {
  const { roll, exempt, temporarilyExempt, suspended, specialDuty, awayOnTransfer, transfereesIn } = counts;
  if (roll === null || exempt === null || temporarilyExempt === null || suspended === null) return null;
  if (specialDuty === null || awayOnTransfer === null || transfereesIn === null) return null;
  return roll - exempt - temporarilyExempt - suspended - specialDuty - awayOnTransfer + transfereesIn;
}

/**
 * How many members had to come, and by which law is each group taken out or added? What is inference says so by its
 * evidence.
 *
 * @example
 * ```ts
 * const counts = { temporarilyExempt: 0, suspended: 0, specialDuty: 0, awayOnTransfer: 0, transfereesIn: 0 };
 * assessRequired({ ...counts, roll: 22, exempt: 2 }, "2024-05-03").value; // => 20
 * assessRequired({ ...counts, roll: 22, exempt: 2 }, "2024-05-03").because; // => ["required.exempt"]
 * assessRequired({ ...counts, roll: null, exempt: null }, "2024-05-03").missing; // => ["roll", "exempt"]
 * ```
 */
export function assessRequired(counts: RollCounts, on: CalendarDate): Outcome<number> {
  return assessCount("required", "roll", requiredLaw, counts, requiredAt(counts), on);
}

/**
 * Which share of the required members came, as an exact fraction? `null` when a count is not known or nobody had to
 * come.
 *
 * @example
 * ```ts
 * const counts = { temporarilyExempt: 0, suspended: 0, specialDuty: 0, awayOnTransfer: 0, transfereesIn: 0 };
 * attendanceOf({ ...counts, roll: 22, exempt: 2, present: 17 }); // => { part: 17, whole: 20 }
 * attendanceOf({ ...counts, roll: 2, exempt: 2, present: 0 }); // => null
 * ```
 */
export function attendanceOf(counts: RollCounts & Pick<BranchSession, "present">): Fraction | null {
  const whole = requiredAt(counts);
  const part = counts.present;
  return part === null || whole === null || whole === 0 ? null : { part, whole };
}
