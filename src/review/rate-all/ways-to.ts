import { requireWord } from "../../guard/index.ts";
import { type RatingClass, ratingClasses, type StepsToClass, stepsToClass } from "../../rating/index.ts";
import { belowOf } from "./below.ts";
import { explainedBy } from "./judged.ts";
import { keptOf } from "./kept.ts";
import { decisionBy } from "./rate-each.ts";
import type { RatedRegister } from "./rated-register.ts";
import { subjectAt } from "./run.ts";
import { stepsWithoutSmallCounts } from "./small-counts.ts";
import { isSmall, yearWithKnown } from "./year-with-below.ts";

/**
 * Lists what stands between a body and a class, and what would have to change for it (còn thiếu gì để đạt mức xếp loại): the
 * same as `stepsToClass`, by the facts with what comes from those below. What those below leave open is among the missing
 * facts. Of a body with a decision it tells what its facts lacked on the day of the decision.
 *
 * @param rated - What `rateAll` returned.
 * @param organisationId - The id of the body.
 * @param target - The class asked about.
 * @returns The unmet conditions, the ways to the class, and the facts that are missing; only `facts` where none are recorded.
 * @throws TypeError when the first argument is no rated register or the id no text; RangeError when no body of the id is rated,
 * the class is unknown, no rule is known for the day, or the rule never gives the class.
 *
 * @example
 * ```ts
 * import { buildRegister, rateAll, waysTo } from "chibo";
 * import { organisationYear } from "chibo/rating";
 * import { yearPeriod } from "chibo/time";
 *
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
 * const tasks = { tasks: 10, done: 10, late: 1, beyond: 2, shortcomings: 0, repaired: 0 };
 * const conduct = { memberDisciplined: false, forceMajeure: false, selfDetectedAndRepaired: false };
 * const facts = organisationYear({ score: 82, ...tasks, ...conduct });
 * const built = buildRegister({
 *   organisations: [branch],
 *   ratings: [{ organisationId: "b1", ...yearPeriod(2025), subject: { facts } }],
 * });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * const rated = rateAll(built.value, yearPeriod(2025), {
 *   decidedOn: "2025-12-20", excellenceShare: "ordinary", group: "same-superior-same-kind",
 * });
 * waysTo(rated, "b1", "good").ways; // => [[{ fact: "late", from: 1, to: 0 }]]
 * ```
 */
export function waysTo(rated: RatedRegister, organisationId: string, target: RatingClass): StepsToClass {
  const [run, position] = keptOf("waysTo", rated, organisationId);
  requireWord("waysTo", "target", target, ratingClasses);
  const facts = subjectAt(run, position)?.facts ?? null;
  if (facts === null) return { unmet: [], ways: [], missing: ["facts"] };
  const on = decisionBy(run, position)?.decidedOn ?? run.decidedOn;
  const below = belowOf(run, position);
  const { kind } = explainedBy(facts, below, on, run.settled);
  if (kind === "out-of-scope" || kind === "not-in-force") {
    throw new RangeError(`waysTo: no rule for this body is known on ${on}; ask about a rating decided later`);
  }
  const asked = { target, readings: run.settled.readings };
  if (facts.subject !== "organisation") return stepsToClass(facts, on, asked);
  const steps = stepsToClass(yearWithKnown(facts, below), on, asked);
  return isSmall(facts, below) ? { ...steps, unmet: stepsWithoutSmallCounts(steps.unmet, on) } : steps;
}
