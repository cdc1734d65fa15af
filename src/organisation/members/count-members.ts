import { requireKnownKeys, requireRecord, requireWord } from "../../guard/index.ts";
import { assessed, insufficientFacts, type Outcome, type ReadingOptions, type Step } from "../../outcome/index.ts";
import { type CalendarDate, requireDay } from "../../time/index.ts";
import { factsOf, readingsOf } from "../model/asked.ts";
import { leftOpen } from "../model/left-open.ts";
import { groundsOf } from "../model/legal-step.ts";
import { model208 } from "../model/model.law.ts";
import { modelStep, underModels } from "../model/model.ts";
import { countingBaseLaw, memberStatusLaw } from "./member-count.law.ts";
import { type MemberStatus, type MembersByStatus, memberStatuses, membersByStatusFields } from "./members-by-status.ts";

/** A threshold of members: the code of the rule that has it. */
export type MemberThreshold = keyof typeof countingBaseLaw;

/** Towards which threshold members are counted, and what is settled. */
export interface CountMembersOptions extends ReadingOptions {
  /** The threshold. */
  readonly threshold: MemberThreshold;
}

/**
 * Counts the members that count towards a threshold (ai được tính). Three for a branch and nine for its committee count
 * official members; thirty and the larger numbers official and probationary ones; the three of a temporary-activity branch
 * those who came on temporary transfer. Members away, exempt or suspended count at home (Charter 21.2, 21.5, 24.1, 24.4;
 * 294-QĐ/TW 6.3.2, 7, 20.3). Each status is a step that says by which law it is counted or not; for days before its text the
 * same is taken, unverified.
 *
 * @param members - The members by status.
 * @param on - The day.
 * @param options - `threshold`: the code of the rule that has it. `readings`: `model-294` or `model-208`, to settle the model
 * of a unit whose switch is not recorded.
 * @returns The number.
 * @throws TypeError for a record or options of another form, RangeError for a day, a threshold or a reading that is none.
 *
 * @example
 * ```ts
 * import { countMembers, membersByStatus } from "chibo/organisation";
 *
 * const official = { officialHere: 2, officialAway: 1, officialExempt: 0, officialTemporarilyExempt: 0 };
 * const guests = { officialSuspended: 0, officialGuests: 4 };
 * const members = membersByStatus({ organisationId: "01", ...official, ...guests, probationaryHere: 5 });
 * countMembers(members, "2025-12-31", { threshold: "formation" }).value; // => 3
 * countMembers(members, "2025-12-31", { threshold: "temporaryBranch" }).value; // => 4
 * countMembers(members, "2025-12-31", { threshold: "largeBranch" }).missing; // => ["probationaryUndecided", "probationaryAway"]
 * ```
 */
export function countMembers(
  members: MembersByStatus,
  on: CalendarDate,
  options: CountMembersOptions,
): Outcome<number> {
  const known = factsOf("countMembers", membersByStatusFields, members);
  requireDay("countMembers", on);
  requireRecord("countMembers", "the options", options);
  const { threshold, ...others } = options;
  requireKnownKeys("countMembers", options, ["threshold", "readings"]);
  requireWord("countMembers", "threshold", threshold, Object.keys(countingBaseLaw));
  const readings = readingsOf("countMembers", others);
  return underModels(known, on, readings, (model) => {
    const { afterSwitch } = countingBaseLaw[threshold];
    const first = [modelStep(model, known, on), baseStep(threshold)];
    if (afterSwitch === "text-not-read" && model.model === model208.model)
      return leftOpen("text-not-read", groundsOf(on, first));
    const steps = memberStatuses.map((status) => statusStep(status, threshold, known[status], on));
    const counted = memberStatuses.filter((status) => isCounted(status, threshold));
    const decided = steps.filter(({ actual, expected }) => expected === "counted" && actual !== 0);
    const grounds = { on, steps: [...first, ...steps], because: [...first, ...decided].map(({ code }) => code) };
    const missing = counted.filter((status) => known[status] === null);
    if (missing.length > 0) return insufficientFacts(missing, grounds);
    const total = counted.reduce((sum, status) => sum + Number(known[status]), 0);
    return assessed(total, grounds);
  });
}

function isCounted(status: MemberStatus, threshold: MemberThreshold): boolean {
  const countsAs: readonly string[] = memberStatusLaw[status].countsAs;
  return countsAs.includes(countingBaseLaw[threshold].counts);
}

function baseStep(threshold: MemberThreshold): Step {
  const { counts, citation, evidence } = countingBaseLaw[threshold];
  const code = `countingBase.${threshold}` as const;
  return { code, result: "met", actual: counts, operator: "is", expected: counts, citation, evidence };
}

function statusStep(status: MemberStatus, threshold: MemberThreshold, actual: number | null, on: CalendarDate): Step {
  const { firstDay, citation, evidence } = memberStatusLaw[status];
  return {
    code: `memberStatus.${status}`,
    result: actual === null ? "unknown" : "met",
    actual,
    operator: "is",
    expected: isCounted(status, threshold) ? "counted" : "not-counted",
    citation,
    evidence: on < firstDay ? "unverified" : evidence,
  };
}
