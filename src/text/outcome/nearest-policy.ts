import type { Step } from "../../outcome/index.ts";

/**
 * Picks the conditions of the policy that came nearest to paying, out of all that decided that nothing is due: first one of
 * the province, then one that does not pay yet or no more, then the one that fewest conditions keep from paying. What a policy
 * of another province asks is never the reason, unless there is no other.
 *
 * @param deciding - The conditions that decided, of all policies.
 * @param steps - All conditions that were looked at.
 * @returns The conditions of one policy that were in its way.
 */
export function nearestPolicy(deciding: readonly Step[], steps: readonly Step[]): readonly Step[] {
  const policies = [...new Set(deciding.map(policyOf))].map((policy) => {
    const reasons = deciding.filter((step) => policyOf(step) === policy);
    const met = steps.filter((step) => policyOf(step) === policy && step.result === "met");
    return { reasons, met, rank: rankOf(reasons, met) };
  });
  const [nearest] = policies.sort(
    (one, other) =>
      one.rank - other.rank || one.reasons.length - other.reasons.length || other.met.length - one.met.length,
  );
  return (nearest?.reasons ?? []).filter((step) => !isOf(step, ".inTerritory") || step.result !== "met");
}

/**
 * Picks the one condition that stands in the way, in a list of none or one: the first of the text. Where a reading of the
 * policy is open, a lone exclusion hangs on it, and what fails under every reading is told.
 *
 * @param reasons - The conditions of the nearest policy that were in its way.
 * @param steps - All conditions that were looked at.
 * @returns The condition; none when there are no reasons.
 */
export function conditionInTheWay(reasons: readonly Step[], steps: readonly Step[]): readonly Step[] {
  const [first] = reasons;
  if (first === undefined) return [];
  const isOpen = steps.some((step) => step.result === "unknown" && policyOf(step) === policyOf(first));
  const failing = reasons.filter((step) => step.result === "not-met");
  const hasLoneExclusion = failing.length === reasons.length - 1;
  return isOpen && hasLoneExclusion ? failing.slice(0, 1) : [first];
}

/** How far a policy is: the province's own, one in time that does not pay, one out of time, any other, one of elsewhere. */
function rankOf(reasons: readonly Step[], met: readonly Step[]): number {
  if (met.some((step) => isOf(step, ".inTerritory"))) return 0;
  const order = [".enacted", ".due", ".inForce"].findIndex((ending) => reasons.some((step) => isOf(step, ending)));
  if (order !== -1) return order + 1;
  return reasons.some((step) => isOf(step, ".inTerritory")) ? furthest : furthest - 1;
}

const furthest = 5;

function isOf({ code }: Step, ending: string): boolean {
  return code.endsWith(ending);
}

/** The policy of a condition: what its code begins with. */
export function policyOf({ code }: Step): string {
  return code.split(".")[0] as string;
}
