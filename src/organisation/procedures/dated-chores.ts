import { assessed, notInForce, type Outcome } from "../../outcome/index.ts";
import { addMonths, addWorkingDays, type CalendarDate, entryOn, isWithin } from "../../time/index.ts";
import { dissolutionLaw, probationLaw, transferLaws } from "./chores.law.ts";
import { groundsOf, valueStep } from "../model/legal-step.ts";

/**
 * When does the probation (thời gian dự bị) of a member admitted on this day end? Twelve calendar months after the
 * admission ceremony (Charter 5.1). The member stays probationary until recognised by a decision, however late that comes:
 * the end of the twelve months changes no head-count by itself.
 *
 * @example
 * ```ts
 * probationEndsOn("2025-07-31").value; // => "2026-07-31"
 * probationEndsOn("2024-02-29").value; // => "2025-02-28"
 * ```
 */
export function probationEndsOn(admittedOn: CalendarDate): Outcome<CalendarDate> {
  const { months } = probationLaw;
  return assessed(addMonths(admittedOn, months.value), groundsOf(admittedOn, [valueStep("probation.months", months)]));
}

/** A member's move to another place of work or home. */
export interface Move {
  /** The day of the decision or the move from which the time runs. */
  readonly movedOn: CalendarDate;
  /** The day on which the letter of introduction (giấy giới thiệu) was issued; `null` when it was not, or is not known. */
  readonly letterIssuedOn: CalendarDate | null;
}

/** By when a member who moved has to transfer Party activities (chuyển sinh hoạt đảng). */
export interface TransferDeadlines {
  /** The last day to begin the transfer. */
  readonly startBy: CalendarDate;
  /** The last day to present the papers to the receiving organisation; `null` while no letter is issued. */
  readonly presentBy: CalendarDate | null;
}

/**
 * By when must a member who moved begin the transfer of Party activities, and present the papers? Sixty working days after
 * the move, thirty after the letter (294-QĐ/TW 6.3.1). Moves before 1 July 2025 are `not-in-force`: the text before it was
 * not read.
 *
 * @param holidays - The public holidays of the years concerned. The Government announces them; the library has none.
 *
 * @example
 * ```ts
 * const move = { movedOn: "2025-07-01", letterIssuedOn: null };
 * transferDeadlines(move, ["2025-09-01", "2025-09-02"]).value; // => { startBy: "2025-09-25", presentBy: null }
 * transferDeadlines({ ...move, movedOn: "2025-06-30" }, []).kind; // => "not-in-force"
 * ```
 */
export function transferDeadlines(
  { movedOn, letterIssuedOn }: Move,
  holidays: readonly CalendarDate[],
): Outcome<TransferDeadlines> {
  const law = entryOn(transferLaws, movedOn);
  const first = transferLaws[0];
  if (law === null) {
    return notInForce({ firstDay: first.firstDay, lastDay: null }, groundsOf(movedOn, []));
  }
  const steps = [
    valueStep("transferDeadlines.startWithin", law.startWithin),
    valueStep("transferDeadlines.presentWithin", law.presentWithin),
  ];
  const startBy = addWorkingDays(movedOn, law.startWithin.value, holidays);
  const presentBy = letterIssuedOn === null ? null : addWorkingDays(letterIssuedOn, law.presentWithin.value, holidays);
  return assessed({ startBy, presentBy }, groundsOf(movedOn, steps));
}

/**
 * By when must the files and the seal of a dissolved organisation be recovered and its members transferred? Within thirty
 * working days (294-QĐ/TW 6.3.5); before 1 July 2025 `not-in-force`: the text before it was not read.
 *
 * @param holidays - The public holidays of the years concerned.
 *
 * @example
 * ```ts
 * dissolutionDeadline("2025-07-01", []).value; // => "2025-08-12"
 * ```
 */
export function dissolutionDeadline(
  dissolvedOn: CalendarDate,
  holidays: readonly CalendarDate[],
): Outcome<CalendarDate> {
  const { settleWithin } = dissolutionLaw;
  if (!isWithin(dissolutionLaw, dissolvedOn)) return notInForce(dissolutionLaw, groundsOf(dissolvedOn, []));
  const grounds = groundsOf(dissolvedOn, [valueStep("dissolution.settleWithin", settleWithin)]);
  return assessed(addWorkingDays(dissolvedOn, settleWithin.value, holidays), grounds);
}
