import {
  assess,
  judge,
  type NotInForce,
  notInForce,
  type Outcome,
  type OutOfScope,
  outOfScope,
  type ReadingCode,
  type ReadingOptions,
  type Verdict,
} from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { groundsOf } from "../applied-step.ts";
import { requireAskedDay, settledReadings } from "../records/asked.ts";
import type { RatingClass } from "../records/rating-class.ts";
import { type RatingFacts, requireRatingFacts } from "../records/rating-facts.ts";
import { bookOn } from "../rule-books/rule-book.ts";
import { ratingRuleBooks } from "../rule-books/rule-books.law.ts";
import { ruleFor } from "../rule-books/rules-on.ts";

/**
 * Explains which class these facts give (xếp loại chất lượng), by the rule-book in force on the day of the decision:
 * 21-HD/BTCTW, 124-QĐ/TW Art. 12 or 366-QĐ/TW Art. 11.
 *
 * "Excellent" means that its conditions are met; {@link capExcellent} tells how many may have it. Where the text has a
 * gap, or leaves the matter to the rating authority, the outcome is `undetermined`, with the class under each reading;
 * it is never a guess. A rule-book known by name only is `out-of-scope`; a day before the first one, `not-in-force`.
 *
 * Readings: `band-as-floor` or `literal-band` (does a score above the band of a class bar that class),
 * `listed-when-concluded` or `listed-when-disciplined` (when does a prohibited act or a breach of example-setting count),
 * `one-missed-target` or `all-missed-targets` (of the five basic targets), `way-out-covers-all` or
 * `way-out-covers-triggers` (does the way out lift a score under 50 too), `on-time-for-excellent` or `on-time-not-asked`
 * (of a leader, for "excellent").
 *
 * @param facts - What is known at the end of the period, made by {@link memberYear} and its like.
 * @param on - The day on which the rating is decided.
 * @param options - The readings that the caller has settled.
 * @returns The class with its grounds, or why there is none.
 * @throws TypeError when a fact is of a wrong type, RangeError when the day is no day of the calendar, a reading is
 * unknown, or two readings exclude each other.
 *
 * @example
 * ```ts
 * import { assessClass, memberYear } from "chibo/rating";
 *
 * const tasks = { tasks: 20, done: 20, late: 0, beyond: 5, shortcomings: 3, repaired: 3 };
 * const conduct = { degenerationConcluded: false, dutyViolationDisciplined: false, selfDetectedAndRepaired: false };
 * const facts = memberYear({ score: 92, ...tasks, ...conduct, listedViolation: "none" });
 * assessClass(facts, "2025-12-15").readings; // => [{ code: "band-as-floor", value: "good" }]
 * assessClass(facts, "2025-12-15", { readings: ["band-as-floor"] }).value; // => "good"
 * assessClass({ ...facts, beyond: 6 }, "2025-12-15").value; // => "excellent"
 * assessClass(facts, "2018-12-15").reason; // => "no-rule-known"
 * ```
 */
export function assessClass(facts: RatingFacts, on: CalendarDate, options?: ReadingOptions): Outcome<RatingClass> {
  requireRatingFacts("assessClass", facts);
  requireAskedDay("assessClass", on);
  return classOn(facts, on, settledReadings("assessClass", options));
}

/**
 * Judges which class these facts give (xếp loại chất lượng): the quick form of {@link assessClass}, for everything that
 * runs over many.
 *
 * @param facts - What is known at the end of the period, made by {@link memberYear} and its like.
 * @param on - The day on which the rating is decided.
 * @param options - The readings that the caller has settled.
 * @returns The class and the provision that gives it, or why there is none.
 * @throws TypeError when a fact is of a wrong type, RangeError when the day is no day of the calendar, a reading is
 * unknown, or two readings exclude each other.
 *
 * @example
 * ```ts
 * import { judgeClass, memberYear } from "chibo/rating";
 *
 * const facts = memberYear({ score: 45, selfDetectedAndRepaired: false });
 * judgeClass(facts, "2025-12-15").value; // => "not-completed"
 * judgeClass(facts, "2008-10-09").kind; // => "not-in-force"
 * ```
 */
export function judgeClass(facts: RatingFacts, on: CalendarDate, options?: ReadingOptions): Verdict<RatingClass> {
  requireRatingFacts("judgeClass", facts);
  requireAskedDay("judgeClass", on);
  settledReadings("judgeClass", options);
  return verdictOn(facts, on, options);
}

/** The explained class, for arguments that were checked before. */
export function classOn(facts: RatingFacts, on: CalendarDate, readings: readonly ReadingCode[]): Outcome<RatingClass> {
  const rule = ruleFor(facts.subject, on);
  if (rule !== null) return assess(rule, facts, { on, readings });
  const found = noRuleOn(on);
  const grounds = groundsOf(on, []);
  return found.kind === "not-in-force" ? notInForce(found, grounds) : outOfScope(found.reason, grounds);
}

/** The quick class, for arguments that were checked before. */
export function verdictOn(
  facts: RatingFacts,
  on: CalendarDate,
  options: ReadingOptions | undefined,
): Verdict<RatingClass> {
  const rule = ruleFor(facts.subject, on);
  return rule === null ? noRuleOn(on) : judge(rule, facts, options);
}

/** The answer on a day for which no rule is known. */
function noRuleOn(on: CalendarDate): Extract<Verdict<never>, NotInForce | OutOfScope> {
  const book = bookOn(on);
  if (book !== null) return { kind: "out-of-scope", reason: "no-rule-known", citation: book.citation };
  return { kind: "not-in-force", firstDay: ratingRuleBooks[0].firstDay, lastDay: null, citation: null };
}
