import { build, type Fields, type Given } from "../../facts/index.ts";
import {
  assessed,
  insufficientFacts,
  notInForce,
  type Outcome,
  type ReadingOptions,
  type Step,
} from "../../outcome/index.ts";
import { type CalendarDate, holdsOn, requireDay } from "../../time/index.ts";
import { factsOf, readingsOf } from "../model/asked.ts";
import { leftOpen } from "../model/left-open.ts";
import { groundsOf, valueStep } from "../model/legal-step.ts";
import { untilSwitch } from "../model/until-switch.ts";
import type { Unit } from "../records/unit.ts";
import { fullTimeStaffLaw, powerSpans } from "./powers.law.ts";

/** How many may work full-time for the Party in a public-sector body; `atMost` is `null` where no limit is named. */
export interface FullTimeStaff {
  /** The least number. */
  readonly atLeast: number;
  /** The greatest number. */
  readonly atMost: number | null;
}

/** What the number of full-time staff depends on. */
export interface StaffFacts extends Pick<Unit, "switchedOn"> {
  /** The number of official members. */
  readonly official: number | null;
  /** The number of probationary members. */
  readonly probationary: number | null;
  /** Whether the body is of the level above the grassroots, holds its powers by delegation, or neither. */
  readonly level: "upper-grassroots" | "delegated" | "grassroots";
}

/** Every member of the facts of full-time staff, for their builder and their readers. */
export const staffFactsFields: Fields<StaffFacts> = {
  switchedOn: "day",
  official: "count",
  probationary: "count",
  level: { type: ["upper-grassroots", "delegated", "grassroots"], required: true },
};

/**
 * Makes the facts that the number of full-time staff depends on (cán bộ chuyên trách).
 *
 * @param given - The level, required, and the counts. A count left out is not known; `switchedOn` left out means that no
 * switch to the model of 208-QĐ/TW is recorded.
 * @returns The facts, whole.
 * @throws TypeError for an unknown key, a missing level or a wrong type; RangeError for a day that is none or a number that
 * is no count.
 *
 * @example
 * ```ts
 * import { staffFacts } from "chibo/organisation";
 *
 * staffFacts({ level: "grassroots", official: 190 }).probationary; // => null
 * ```
 */
export function staffFacts(given: Given<StaffFacts, "level">): StaffFacts {
  return build("staffFacts", staffFactsFields, given);
}

/**
 * Tells how many may work full-time for the Party in a public-sector body (cán bộ chuyên trách công tác đảng): none below
 * 200 members of a grassroots body; up to 15 at the level above; with delegated powers at least five, or ten with more than
 * 1,000 members. The text says nothing of exactly 1,000, nor of the number in a grassroots body of 200 or more (06-HD/TW
 * 17).
 *
 * @param facts - The level and the members: see `staffFacts()`.
 * @param on - The day the question is about.
 * @param options - The settled readings: `model-294` or `model-208` for a unit whose switch is not recorded.
 * @returns The least and the greatest number, explained.
 * @throws TypeError for facts or options of another form, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { fullTimeStaff, staffFacts } from "chibo/organisation";
 *
 * const body = staffFacts({ level: "grassroots", official: 190, probationary: 9 });
 * fullTimeStaff(body, "2025-12-31").value; // => { atLeast: 0, atMost: 0 }
 * fullTimeStaff({ ...body, level: "delegated" }, "2025-12-31").value; // => { atLeast: 5, atMost: null }
 * fullTimeStaff({ ...body, official: 191 }, "2025-12-31").reason; // => "text-silent"
 * ```
 */
export function fullTimeStaff(
  facts: StaffFacts,
  on: CalendarDate,
  options: ReadingOptions = {},
): Outcome<FullTimeStaff> {
  const known = factsOf("fullTimeStaff", staffFactsFields, facts);
  requireDay("fullTimeStaff", on);
  const readings = readingsOf("fullTimeStaff", options);
  if (!holdsOn(powerSpans.fullTimeStaff, on)) return notInForce(powerSpans.fullTimeStaff, groundsOf(on, []));
  return untilSwitch(known, on, readings, (first) =>
    known.level === "upper-grassroots" ? upperStaff(on, first) : staffByMembers(known, on, first),
  );
}

function upperStaff(on: CalendarDate, first: Step): Outcome<FullTimeStaff> {
  const { upperAtMost } = fullTimeStaffLaw;
  const steps = [first, valueStep("fullTimeStaff.upperAtMost", upperAtMost)];
  return assessed({ atLeast: 0, atMost: upperAtMost.value }, groundsOf(on, steps));
}

function staffByMembers(facts: StaffFacts, on: CalendarDate, first: Step): Outcome<FullTimeStaff> {
  const { noneBelow, delegatedSmall, delegatedLarge, largeFrom } = fullTimeStaffLaw;
  const isDelegated = facts.level === "delegated";
  const bound = isDelegated ? largeFrom : noneBelow;
  const steps = [first, valueStep(isDelegated ? "fullTimeStaff.largeFrom" : "fullTimeStaff.noneBelow", bound)];
  const missing = (["official", "probationary"] as const).filter((key) => facts[key] === null);
  if (missing.length > 0) return insufficientFacts(missing, groundsOf(on, steps));
  const members = Number(facts.official) + Number(facts.probationary);
  const isBelow = members < bound.value;
  if (!isDelegated && isBelow) return assessed({ atLeast: 0, atMost: 0 }, groundsOf(on, steps));
  if (!isDelegated || members === bound.value) return leftOpen("text-silent", groundsOf(on, steps));
  const [code, least] = isBelow
    ? (["fullTimeStaff.delegatedSmall", delegatedSmall] as const)
    : (["fullTimeStaff.delegatedLarge", delegatedLarge] as const);
  return assessed({ atLeast: least.value, atMost: null }, groundsOf(on, [...steps, valueStep(code, least)]));
}
