import { requireOptions, requireWord } from "../../guard/index.ts";
import {
  assess,
  type Change,
  type FactPath,
  type ReadingOptions,
  type Step,
  whatWouldItTake,
  whyNot,
} from "../../outcome/index.ts";
import { type CalendarDate, requireDay } from "../../time/index.ts";
import { settledReadings } from "../records/asked.ts";
import { type RatingClass, ratingClasses } from "../records/rating-class.ts";
import { type RatingFacts, requireRatingFacts } from "../records/rating-facts.ts";
import { ruleFor } from "../rule-books/rules-on.ts";

/** What lies between some facts and a class. */
export interface StepsToClass {
  /** The conditions in the way, in the order of the text; a past discipline or a score among them. */
  readonly unmet: readonly Step[];
  /**
   * The fewest facts that would have to change, among those that work still can change; each way is a list. None where no
   * such change leads to the class.
   */
  readonly ways: readonly (readonly Change[])[];
  /** The facts that are not known and still matter; while there are any, no way is worked out. */
  readonly missing: readonly FactPath[];
}

/** What {@link stepsToClass} is asked. */
export interface StepsToClassOptions extends ReadingOptions {
  /** The class asked about. */
  readonly target: RatingClass;
}

/** What work can still change before the year ends. A discipline, a conclusion, a vote and the score itself are not. */
const changeable: readonly string[] = [
  "done",
  "late",
  "beyond",
  "repaired",
  "unitDone",
  "targetsReached",
  "targetsOnTime",
  "targetsExceeded",
];

/**
 * Lists the conditions that stand in the way of a class, and the facts that would have to change for it (còn thiếu gì để
 * đạt mức xếp loại). From the same conditions as {@link assessClass}. It never proposes to undo a discipline, nor a score:
 * a score follows from the work.
 *
 * @param facts - What is known of the period so far, made by {@link memberYear} and its like.
 * @param on - The day on which the rating is decided.
 * @param options - The class asked about, and the readings that the caller has settled.
 * @returns The unmet conditions, the ways to the class, and the facts that are missing.
 * @throws TypeError when a fact is of a wrong type; RangeError when the day is no day of the calendar, no rule is known
 * for it, the rule never gives the class, a reading is unknown, or two readings exclude each other.
 *
 * @example
 * ```ts
 * import { memberYear, stepsToClass } from "chibo/rating";
 *
 * const tasks = { tasks: 20, done: 20, late: 0, beyond: 5, shortcomings: 3, repaired: 2 };
 * const conduct = { degenerationConcluded: false, dutyViolationDisciplined: false, selfDetectedAndRepaired: false };
 * const facts = memberYear({ score: 92, ...tasks, ...conduct, listedViolation: "none" });
 * const steps = stepsToClass(facts, "2025-12-15", { target: "excellent" });
 * steps.unmet.map((step) => step.code); // => ["qd366Member.beyond30", "qd366Member.shortcomingsRepaired"]
 * steps.ways; // => [[{ fact: "beyond", from: 5, to: 6 }, { fact: "repaired", from: 2, to: 3 }]]
 * stepsToClass({ ...facts, score: 84 }, "2025-12-15", { target: "excellent" }).ways; // => []
 * stepsToClass(facts, "2016-12-15", { target: "excellent" }); // throws RangeError
 * ```
 */
export function stepsToClass(facts: RatingFacts, on: CalendarDate, options: StepsToClassOptions): StepsToClass {
  requireRatingFacts("stepsToClass", facts);
  requireDay("stepsToClass", on);
  requireOptions("stepsToClass", options, ["target", "readings"]);
  const { target } = options;
  requireWord("stepsToClass", "target", target, ratingClasses);
  const readings = settledReadings("stepsToClass", options, ["target", "readings"]);
  const rule = ruleFor(facts.subject, on);
  if (rule === null) {
    throw new RangeError(`stepsToClass: no rule for a ${facts.subject} is known on ${on}; ask about a later day`);
  }
  const unmet = whyNot(rule, facts, { target, readings });
  const now = assess(rule, facts, { on, readings });
  if (now.kind === "insufficient-facts") return { unmet, ways: [], missing: now.missing };
  const own = changeable.filter((name) => Object.hasOwn(rule.readers, name)) as (keyof RatingFacts)[];
  return { unmet, ways: whatWouldItTake(rule, facts, { target, changeable: own, readings }), missing: [] };
}
