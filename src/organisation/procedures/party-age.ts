import { requireOptions } from "../../guard/index.ts";
import type { Sourced } from "../../law/index.ts";
import { assessed, type Outcome, type ReadingOptions, requireReadings, type Step } from "../../outcome/index.ts";
import { type CalendarDate, entryAt, requireDay } from "../../time/index.ts";
import { groundsOf } from "../model/legal-step.ts";
import { model208 } from "../model/model.law.ts";
import { textNotRead, untilSwitch } from "../model/until-switch.ts";
import type { Unit } from "../records/unit.ts";
import { membershipLaw208 } from "./membership-208.law.ts";
import { partyAgeLaws } from "./party-age.law.ts";

/** What else {@link partyAgeFrom} is told: the switch of the organisation, settled readings. */
export interface PartyAgeOptions extends ReadingOptions {
  /** The day on which the organisation switched to 208-QĐ/TW; `null` or absent when none is recorded. */
  readonly switchedOn?: Unit["switchedOn"] | undefined;
}

const caller = "partyAgeFrom";

/**
 * Tells from which day Party age counts (tuổi đảng): the day on which the decision to admit was signed, not that of the ceremony,
 * nor of official recognition. 06-HD/TW 5.3 from 9 June 2025; secondary texts say the same of a unit that has switched to
 * 208-QĐ/TW. The text before was not read.
 *
 * @param signedOn - The day on which the decision to admit was signed.
 * @param on - The day the question is about.
 * @param options - The recorded switch, and the settled readings: `model-294` or `model-208` where none is recorded.
 * @returns The day from which Party age counts, with its source.
 * @throws TypeError for options of another form, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { partyAgeFrom } from "chibo/organisation";
 *
 * partyAgeFrom("2025-06-20", "2025-07-01").value; // => "2025-06-20"
 * partyAgeFrom("2025-05-20", "2025-06-08").reason; // => "text-not-read"
 * partyAgeFrom("2026-10-03", "2026-11-26", { switchedOn: "2026-10-01" }).evidence; // => "unverified"
 * ```
 */
export function partyAgeFrom(
  signedOn: CalendarDate,
  on: CalendarDate,
  options: PartyAgeOptions = {},
): Outcome<CalendarDate> {
  requireDay(caller, signedOn, "signedOn");
  requireDay(caller, on);
  requireOptions(caller, options, ["switchedOn", "readings"]);
  const { switchedOn = null, readings = [] } = options;
  requireReadings(caller, readings);
  if (switchedOn !== null) requireDay(caller, switchedOn, "switchedOn");
  const law = entryAt(partyAgeLaws, on);
  if (law === null) return textNotRead(on, []);
  const told = (known: Sourced, first: readonly Step[]): Outcome<CalendarDate> =>
    assessed(signedOn, groundsOf(on, [...first, stepOf(known, signedOn)]));
  if (on < model208.firstDay) return told(law, []);
  return untilSwitch(
    { switchedOn },
    on,
    readings,
    (first) => told(law, [first]),
    (first) => told(membershipLaw208.partyAge, [first]),
  );
}

function stepOf({ citation, evidence }: Sourced, signedOn: CalendarDate): Step {
  return {
    code: "membership.partyAge",
    result: "met",
    actual: signedOn,
    operator: "is",
    expected: signedOn,
    citation,
    evidence,
  };
}
