import {
  assessed,
  insufficientFacts,
  type Outcome,
  type ReadingCode,
  type Step,
  undetermined,
} from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { groundsOf } from "../model/legal-step.ts";
import { countingBaseLaw, memberStatusLaw } from "./member-count.law.ts";
import { type MemberStatus, type MembersByStatus, memberStatuses } from "./members-by-status.ts";
import { model208 } from "../model/model.law.ts";
import { modelStep, underModels } from "../model/model.ts";

/** A threshold of members: the code of the rule that has it. */
export type MemberThreshold = keyof typeof countingBaseLaw;

/**
 * How many members count towards this threshold (ai được tính)? Three for a branch and nine for its committee count official
 * members; thirty and the larger numbers official and probationary ones; the three of a temporary-activity branch those who
 * came on temporary transfer. Members away, exempt or suspended count at home. Each standing is a step that says by which law
 * it is counted or not; for days before its text the same is taken, unverified.
 *
 * @param named - `model-294` or `model-208`, to settle the model of a unit whose switch is not recorded.
 *
 * @example
 * ```ts
 * const counts = { officialHere: 2, officialAway: 1, officialExempt: 0, officialTemporarilyExempt: 0, officialSuspended: 0 };
 * const members = { ...unknownMembersByStatus, ...counts, organisationId: "01", probationaryHere: 5, officialGuests: 4 };
 * countMembers("formation", members, "2025-12-31").value; // => 3
 * countMembers("temporaryBranch", members, "2025-12-31").value; // => 4
 * countMembers("largeBranch", members, "2025-12-31").missing; // => ["probationaryUndecided", "probationaryAway"]
 * ```
 */
export function countMembers(
  threshold: MemberThreshold,
  members: MembersByStatus,
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): Outcome<number> {
  return underModels(members, on, named, (model) => {
    const { afterSwitch } = countingBaseLaw[threshold];
    const first = [modelStep(model, members, on), baseStep(threshold)];
    if (afterSwitch === "text-not-read" && model.model === model208.model) {
      return undetermined({ reason: "text-not-read", decidedBy: null, readings: [] }, groundsOf(on, first));
    }
    const steps = memberStatuses.map((status) => statusStep(status, threshold, members[status], on));
    const counted = memberStatuses.filter((status) => isCounted(status, threshold));
    const decided = steps.filter(({ actual, expected }) => expected === "counted" && actual !== 0);
    const grounds = { on, steps: [...first, ...steps], because: [...first, ...decided].map(({ code }) => code) };
    const missing = counted.filter((status) => members[status] === null);
    if (missing.length > 0) return insufficientFacts(missing, grounds);
    const total = counted.reduce((sum, status) => sum + Number(members[status]), 0);
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
