import { assessed, insufficientFacts, notInForce, type Outcome, undetermined } from "../outcome/index.ts";
import { type CalendarDate, isWithin } from "../time/index.ts";
import { groundsOf, valueStep } from "./legal-step.ts";
import { fullTimeStaffLaw, powerSpans } from "./powers.law.ts";

/** How many may work full-time for the Party in a public-sector body; `atMost` is `null` where no limit is named. */
export interface FullTimeStaff {
  /** The least number. */
  readonly atLeast: number;
  /** The greatest number. */
  readonly atMost: number | null;
}

/** What the numbers of full-time staff hang on. */
export interface StaffFacts {
  /** The members, official and probationary. */
  readonly members: number | null;
  /** Whether the body is of the level above the grassroots, holds its powers by delegation, or neither. */
  readonly level: "upper-grassroots" | "delegated" | "grassroots";
}

/**
 * How many may work full-time for the Party in this public-sector body? None below 200 members of a grassroots body; up to
 * 15 at the level above; with delegated powers at least five, or ten with more than 1,000 members. The text says nothing
 * of exactly 1,000, nor of the number in a grassroots body of 200 or more (06-HD/TW 17).
 *
 * @example
 * ```ts
 * fullTimeStaff({ members: 199, level: "grassroots" }, "2025-12-31").value; // => { atLeast: 0, atMost: 0 }
 * fullTimeStaff({ members: 999, level: "delegated" }, "2025-12-31").value; // => { atLeast: 5, atMost: null }
 * fullTimeStaff({ members: 1000, level: "delegated" }, "2025-12-31").reason; // => "text-silent"
 * ```
 */
export function fullTimeStaff({ members, level }: StaffFacts, on: CalendarDate): Outcome<FullTimeStaff> {
  const { noneBelow, upperAtMost, delegatedSmall, delegatedLarge, largeFrom } = fullTimeStaffLaw;
  if (!isWithin(powerSpans.fullTimeStaff, on)) return notInForce(powerSpans.fullTimeStaff, groundsOf(on, []));
  if (level === "upper-grassroots") {
    const grounds = groundsOf(on, [valueStep("fullTimeStaff.upperAtMost", upperAtMost)]);
    return assessed({ atLeast: 0, atMost: upperAtMost.value }, grounds);
  }
  const bound = level === "delegated" ? largeFrom : noneBelow;
  const boundStep = valueStep(level === "delegated" ? "fullTimeStaff.largeFrom" : "fullTimeStaff.noneBelow", bound);
  if (members === null) return insufficientFacts(["members"], groundsOf(on, [boundStep]));
  if (level === "grassroots" && members < bound.value) {
    return assessed({ atLeast: 0, atMost: 0 }, groundsOf(on, [boundStep]));
  }
  if (level === "grassroots" || members === bound.value) {
    return undetermined({ reason: "text-silent", decidedBy: null, readings: [] }, groundsOf(on, [boundStep]));
  }
  const [code, least] =
    members < bound.value
      ? (["fullTimeStaff.delegatedSmall", delegatedSmall] as const)
      : (["fullTimeStaff.delegatedLarge", delegatedLarge] as const);
  return assessed({ atLeast: least.value, atMost: null }, groundsOf(on, [boundStep, valueStep(code, least)]));
}
