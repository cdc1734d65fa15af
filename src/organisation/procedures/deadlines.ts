import { requireKnownKeys, requireList, requireRecord } from "../../guard/index.ts";
import {
  assessed,
  notInForce,
  type Outcome,
  type ReadingOptions,
  requireReadings,
  type Step,
} from "../../outcome/index.ts";
import { addMonths, addWorkingDays, type CalendarDate, entryAt, requireDay } from "../../time/index.ts";
import { factsOf, readingsOf } from "../model/asked.ts";
import { groundsOf, valueStep } from "../model/legal-step.ts";
import { model208 } from "../model/model.law.ts";
import { untilSwitch } from "../model/until-switch.ts";
import type { Unit } from "../records/unit.ts";
import { dissolutionLaws, probationLaw, transferLaws } from "./deadlines.law.ts";
import { membershipLaw208 } from "./membership-208.law.ts";
import { type Move, moveFields } from "./move.ts";

/**
 * Tells the day on which the probation (thời gian dự bị) of a member ends: twelve calendar months after the admission
 * ceremony (Charter 5.1). The member stays probationary until recognised by a decision, however late that comes: the end of
 * the twelve months changes no head-count by itself.
 *
 * @param admittedOn - The day of the admission ceremony.
 * @returns The day on which the twelve months end, explained.
 * @throws RangeError when the day is none.
 *
 * @example
 * ```ts
 * import { probationEndsOn } from "chibo/organisation";
 *
 * probationEndsOn("2025-07-31").value; // => "2026-07-31"
 * probationEndsOn("2024-02-29").value; // => "2025-02-28"
 * ```
 */
export function probationEndsOn(admittedOn: CalendarDate): Outcome<CalendarDate> {
  requireDay("probationEndsOn", admittedOn);
  const { months } = probationLaw;
  return assessed(addMonths(admittedOn, months.value), groundsOf(admittedOn, [valueStep("probation.months", months)]));
}

/** By when a member who moved has to transfer Party activities (chuyển sinh hoạt đảng). */
export interface TransferDeadlines {
  /** The last day to begin the transfer. */
  readonly startBy: CalendarDate;
  /**
   * The last day to present the papers to the receiving organisation; `null` while no letter is issued, and after a switch to
   * 208-QĐ/TW, of which that was not read.
   */
  readonly presentBy: CalendarDate | null;
}

/**
 * Tells by when a member who moved must begin the transfer of Party activities (chuyển sinh hoạt đảng) and present the
 * papers: sixty working days after the move, thirty after the letter (294-QĐ/TW 6.3.1). Moves before 1 July 2025 are
 * `not-in-force`: the text before it was not read. After a switch to 208-QĐ/TW two secondary texts keep the sixty days.
 *
 * @param move - The move: see `move()`.
 * @param holidays - The public holidays of the years concerned. The Government announces them; the library has none.
 * @param options - The settled readings: `model-294` or `model-208` where no switch is recorded.
 * @returns The last days, explained.
 * @throws TypeError when an argument has another form, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { move, transferDeadlines } from "chibo/organisation";
 *
 * const holidays = ["2025-09-01", "2025-09-02"] as const;
 * transferDeadlines(move({ movedOn: "2025-07-01" }), holidays).value; // => { startBy: "2025-09-25", presentBy: null }
 * transferDeadlines(move({ movedOn: "2025-06-30" }), holidays).kind; // => "not-in-force"
 * ```
 */
export function transferDeadlines(
  move: Move,
  holidays: readonly CalendarDate[],
  options: ReadingOptions = {},
): Outcome<TransferDeadlines> {
  const { movedOn, letterIssuedOn, switchedOn } = factsOf("transferDeadlines", moveFields, move, "the move");
  requireDays("transferDeadlines", holidays);
  const readings = readingsOf("transferDeadlines", options);
  const law = entryAt(transferLaws, movedOn);
  if (law === null) {
    return notInForce({ firstDay: transferLaws[0].firstDay, lastDay: null }, groundsOf(movedOn, []));
  }
  const deadlines = (first: readonly Step[]): Outcome<TransferDeadlines> => {
    const steps = [
      ...first,
      valueStep("transferDeadlines.startWithin", law.startWithin),
      valueStep("transferDeadlines.presentWithin", law.presentWithin),
    ];
    const startBy = addWorkingDays(movedOn, law.startWithin.value, holidays);
    const { value } = law.presentWithin;
    const presentBy = letterIssuedOn === null ? null : addWorkingDays(letterIssuedOn, value, holidays);
    return assessed({ startBy, presentBy }, groundsOf(movedOn, steps));
  };
  if (movedOn < model208.firstDay) return deadlines([]);
  return untilSwitch(
    { switchedOn },
    movedOn,
    readings,
    (first) => deadlines([first]),
    (first) => {
      const { transferStart } = membershipLaw208;
      const startBy = addWorkingDays(movedOn, transferStart.value, holidays);
      const steps = [first, valueStep("transferDeadlines.startWithin", transferStart)];
      return assessed({ startBy, presentBy: null }, groundsOf(movedOn, steps));
    },
  );
}

/** What else is known of a dissolved organisation. */
export interface DissolutionOptions extends ReadingOptions {
  /** The recorded day of its switch to the model of 208-QĐ/TW; left out or `null` when none is recorded. */
  readonly switchedOn?: Unit["switchedOn"] | undefined;
}

/**
 * Tells by when the files and the seal of a dissolved organisation must be recovered and its members transferred (thu hồi
 * hồ sơ, con dấu): within thirty working days (294-QĐ/TW 6.3.5). Before 1 July 2025 it is `not-in-force`: the text before
 * it was not read; for a unit that has switched to 208-QĐ/TW, whose text was not read, it is left open.
 *
 * @param dissolvedOn - The day of the dissolution.
 * @param holidays - The public holidays of the years concerned.
 * @param options - The recorded switch, and the settled readings: `model-294` or `model-208` where none is recorded.
 * @returns The last day, explained.
 * @throws TypeError when the holidays are no list or an option is another, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { dissolutionDeadline } from "chibo/organisation";
 *
 * dissolutionDeadline("2025-07-01", []).value; // => "2025-08-12"
 * dissolutionDeadline("2026-07-27", []).reason; // => "regime-not-recorded"
 * dissolutionDeadline("2026-07-27", [], { switchedOn: "2026-09-01" }).value; // => "2026-09-07"
 * ```
 */
export function dissolutionDeadline(
  dissolvedOn: CalendarDate,
  holidays: readonly CalendarDate[],
  options: DissolutionOptions = {},
): Outcome<CalendarDate> {
  requireDay("dissolutionDeadline", dissolvedOn);
  requireDays("dissolutionDeadline", holidays);
  requireRecord("dissolutionDeadline", "the options", options);
  requireKnownKeys("dissolutionDeadline", options, ["switchedOn", "readings"]);
  const { switchedOn = null, readings = [] } = options;
  if (switchedOn !== null) requireDay("dissolutionDeadline", switchedOn, "switchedOn");
  requireReadings("dissolutionDeadline", readings);
  const law = entryAt(dissolutionLaws, dissolvedOn);
  if (law === null) {
    return notInForce({ firstDay: dissolutionLaws[0].firstDay, lastDay: null }, groundsOf(dissolvedOn, []));
  }
  const { settleWithin } = law;
  return untilSwitch({ switchedOn }, dissolvedOn, readings, (first) => {
    const steps = [first, valueStep("dissolution.settleWithin", settleWithin)];
    return assessed(addWorkingDays(dissolvedOn, settleWithin.value, holidays), groundsOf(dissolvedOn, steps));
  });
}

function requireDays(caller: string, holidays: unknown): void {
  requireList(caller, "the holidays", holidays);
  for (const holiday of holidays) requireDay(caller, holiday, "a holiday");
}
