import {
  assessed,
  insufficientFacts,
  notInForce,
  type Outcome,
  type ReadingCode,
  type Step,
  undetermined,
} from "../../outcome/index.ts";
import { type CalendarDate, isWithin } from "../../time/index.ts";
import { groundsOf, valueStep } from "../model/legal-step.ts";
import { model208 } from "../model/model.law.ts";
import { modelStep, underModels } from "../model/model.ts";
import { fullTimeStaffLaw, powerSpans } from "./powers.law.ts";
import type { Unit } from "../records/unit.ts";

/** How many may work full-time for the Party in a public-sector body; `atMost` is `null` where no limit is named. */
export interface FullTimeStaff {
  /** The least number. */
  readonly atLeast: number;
  /** The greatest number. */
  readonly atMost: number | null;
}

/** What the numbers of full-time staff hang on. */
export interface StaffFacts extends Pick<Unit, "switchedOn"> {
  /** The number of official members. */
  readonly official: number | null;
  /** The number of probationary members. */
  readonly probationary: number | null;
  /** Whether the body is of the level above the grassroots, holds its powers by delegation, or neither. */
  readonly level: "upper-grassroots" | "delegated" | "grassroots";
}

/**
 * How many may work full-time for the Party in this public-sector body? None below 200 members of a grassroots body; up to
 * 15 at the level above; with delegated powers at least five, or ten with more than 1,000 members. The text says nothing
 * of exactly 1,000, nor of the number in a grassroots body of 200 or more (06-HD/TW 17).
 *
 * @param named - `model-294` or `model-208`, to settle the model of a unit whose switch is not recorded.
 *
 * @example
 * ```ts
 * const body = { switchedOn: null, official: 190, probationary: 9, level: "grassroots" };
 * fullTimeStaff(body, "2025-12-31").value; // => { atLeast: 0, atMost: 0 }
 * fullTimeStaff({ ...body, level: "delegated" }, "2025-12-31").value; // => { atLeast: 5, atMost: null }
 * fullTimeStaff({ ...body, official: 191 }, "2025-12-31").reason; // => "text-silent"
 * ```
 */
export function fullTimeStaff(
  facts: StaffFacts,
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): Outcome<FullTimeStaff> {
  if (!isWithin(powerSpans.fullTimeStaff, on)) return notInForce(powerSpans.fullTimeStaff, groundsOf(on, []));
  return underModels(facts, on, named, (model) => {
    const first = modelStep(model, facts, on);
    return model.model === model208.model ? open("text-not-read", on, [first]) : staffOf(facts, on, first);
  });
}

function staffOf(facts: StaffFacts, on: CalendarDate, first: Step): Outcome<FullTimeStaff> {
  const { noneBelow, upperAtMost, delegatedSmall, delegatedLarge, largeFrom } = fullTimeStaffLaw;
  const { level } = facts;
  if (level === "upper-grassroots") {
    const steps = [first, valueStep("fullTimeStaff.upperAtMost", upperAtMost)];
    return assessed({ atLeast: 0, atMost: upperAtMost.value }, groundsOf(on, steps));
  }
  const bound = level === "delegated" ? largeFrom : noneBelow;
  const boundStep = valueStep(level === "delegated" ? "fullTimeStaff.largeFrom" : "fullTimeStaff.noneBelow", bound);
  const steps = [first, boundStep];
  const missing = (["official", "probationary"] as const).filter((key) => facts[key] === null);
  if (missing.length > 0) return insufficientFacts(missing, groundsOf(on, steps));
  const members = Number(facts.official) + Number(facts.probationary);
  if (level === "grassroots" && members < bound.value) return assessed({ atLeast: 0, atMost: 0 }, groundsOf(on, steps));
  if (level === "grassroots" || members === bound.value) return open("text-silent", on, steps);
  const [code, least] =
    members < bound.value
      ? (["fullTimeStaff.delegatedSmall", delegatedSmall] as const)
      : (["fullTimeStaff.delegatedLarge", delegatedLarge] as const);
  return assessed({ atLeast: least.value, atMost: null }, groundsOf(on, [...steps, valueStep(code, least)]));
}

function open(reason: "text-not-read" | "text-silent", on: CalendarDate, steps: readonly Step[]): Outcome<never> {
  return undetermined({ reason, decidedBy: null, readings: [] }, groundsOf(on, steps));
}
