import { assess, type Outcome, outOfScope } from "../outcome/index.ts";
import type { CalendarDate } from "../time/index.ts";
import { hd27OrganisationRule } from "./hd-27-organisation.ts";
import type { OrganisationYear } from "./organisation-year.ts";
import type { EarlierOrganisationClass } from "./rating-class.ts";
import { ratingRuleBookOn } from "./rule-book.ts";

/**
 * Was this organisation forced into the lowest class of its time, weak (yếu kém), whatever its points? Known for
 * decisions from 25 September 2014 to 7 March 2018. One that was not forced is `undetermined`: the thresholds of the
 * classes above were not found in a source.
 *
 * @param on - The day on which the rating was decided.
 *
 * @example
 * ```ts
 * const below = { ratedExcellent: 0, ratedGood: 3, ratedCompleted: 2, ratedNotCompleted: 7 };
 * const branch = { ...unknownOrganisationYear, form: "branch", score: 72, ...below };
 * forcedClass(branch, "2016-12-15").value; // => "weak"
 * forcedClass(branch, "2019-12-15").reason; // => "no-rule-known"
 * ```
 */
export function forcedClass(facts: OrganisationYear, on: CalendarDate): Outcome<EarlierOrganisationClass> {
  if (ratingRuleBookOn(on)?.code === "R2014") return assess(hd27OrganisationRule, facts, { on });
  return outOfScope("no-rule-known", { on, steps: [], because: [] });
}
