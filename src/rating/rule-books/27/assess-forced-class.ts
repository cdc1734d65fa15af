import { requireRecord } from "../../../guard/index.ts";
import { assess, type Outcome, outOfScope } from "../../../outcome/index.ts";
import { type CalendarDate, requireDay } from "../../../time/index.ts";
import type { OrganisationYear } from "../../records/organisation-year.ts";
import type { EarlierOrganisationClass } from "../../records/rating-class.ts";
import { bookOn } from "../rule-book.ts";
import { hd27OrganisationRule } from "./hd-27-organisation.ts";

/**
 * Explains whether this organisation was forced into the lowest class of its time, weak (yếu kém), whatever its points.
 * Known for decisions from 25 September 2014 to 7 March 2018, by 27-HD/BTCTW, part II. One that was not forced is
 * `undetermined`: the thresholds of the classes above were not found in a source.
 *
 * @param facts - What is known of the organisation at the end of the period.
 * @param on - The day on which the rating was decided.
 * @returns The class "weak", or why it is open.
 * @throws RangeError when the day is no day of the calendar, TypeError when a fact is of a wrong type.
 *
 * @example
 * ```ts
 * import { assessForcedClass, organisationYear } from "chibo/rating";
 *
 * const below = { ratedExcellent: 0, ratedGood: 3, ratedCompleted: 2, ratedNotCompleted: 7 };
 * const branch = organisationYear({ form: "branch", score: 72, ...below });
 * assessForcedClass(branch, "2016-12-15").value; // => "weak"
 * assessForcedClass(branch, "2019-12-15").reason; // => "no-rule-known"
 * ```
 */
export function assessForcedClass(facts: OrganisationYear, on: CalendarDate): Outcome<EarlierOrganisationClass> {
  requireRecord("assessForcedClass", "facts", facts);
  requireDay("assessForcedClass", on);
  if (bookOn(on)?.code === "R2014") return assess(hd27OrganisationRule, facts, { on });
  return outOfScope("no-rule-known", { on, steps: [], because: [] });
}
