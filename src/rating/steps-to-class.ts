import {
  assess,
  type Change,
  type FactPath,
  type ReadingCode,
  type Step,
  whatWouldItTake,
  whyNot,
} from "../outcome/index.ts";
import type { CalendarDate } from "../time/index.ts";
import { type RatingFacts, ruleOn } from "./classify.ts";
import type { RatingClass } from "./rating-class.ts";

/** What lies between these facts and a class. */
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
 * Which conditions stand in the way of this class, and which facts would have to change for it? From the same conditions
 * as {@link classify}. It never proposes to undo a discipline, nor a score: a score follows from the work.
 *
 * @param on - The day on which the rating is decided.
 * @param target - The class asked about.
 * @param named - The readings that the caller has settled.
 * @throws RangeError when no rule is known for the day, or the rule never gives the class.
 *
 * @example
 * ```ts
 * const tasks = { tasks: 20, done: 20, late: 0, beyond: 5, shortcomings: 3, repaired: 2 };
 * const conduct = { degenerationConcluded: false, dutyViolationDisciplined: false, listedViolation: "none" };
 * const facts = { ...unknownMemberYear, score: 92, ...tasks, ...conduct, selfDetectedAndRepaired: false };
 * const steps = stepsToClass(facts, "2025-12-15", "excellent");
 * steps.unmet.map((step) => step.code); // => ["art11Member.beyond30", "art11Member.shortcomingsRepaired"]
 * steps.ways; // => [[{ fact: "beyond", from: 5, to: 6 }, { fact: "repaired", from: 2, to: 3 }]]
 * stepsToClass({ ...facts, score: 84 }, "2025-12-15", "excellent").ways; // => []
 * stepsToClass(facts, "2016-12-15", "excellent"); // throws RangeError
 * ```
 */
export function stepsToClass(
  facts: RatingFacts,
  on: CalendarDate,
  target: RatingClass,
  named: readonly ReadingCode[] = [],
): StepsToClass {
  const rule = ruleOn(facts, on);
  if (rule === null) throw new RangeError(`Expected a day with a known rule for a ${facts.subject}, received ${on}.`);
  const unmet = whyNot(rule, facts, { target, readings: named });
  const now = assess(rule, facts, { on, readings: named });
  if (now.kind === "insufficient-facts") return { unmet, ways: [], missing: now.missing };
  const own = Object.keys(facts).filter((name) => changeable.includes(name)) as (keyof RatingFacts)[];
  return { unmet, ways: whatWouldItTake(rule, facts, { target, changeable: own, readings: named }), missing: [] };
}
