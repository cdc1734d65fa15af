import { requireList, requireOptions } from "../../guard/index.ts";
import { type Vnd, vnd } from "../../money/index.ts";
import { type ReadingOptions, requireReadings } from "../../outcome/index.ts";
import { monthsIn, type Period, requirePeriod } from "../../time/index.ts";
import { judgeQuestion } from "../claim/judge-stipend.ts";
import { inProvince, policiesInForce } from "../claim/policies-in-force.ts";
import { asEnacted, compiledPolicy } from "../format/compiled-policy.ts";
import type { StipendPolicy } from "../format/policy.ts";
import type { Holder } from "../holder/holder.ts";
import { holderReader } from "../holder/whole-holder.ts";
import { type CostTerms, type PolicyCost, policyCost } from "./cost-policy.ts";

/** The two policies that are compared. */
export interface ComparisonOptions extends ReadingOptions {
  /** The policy as it is. */
  readonly before: StipendPolicy;
  /** The policy in its place. */
  readonly after: StipendPolicy;
}

/** What changes for one person. */
export interface HolderDifference {
  /** The opaque key. */
  readonly holder: string;
  /** The sum under the first policy. */
  readonly before: Vnd;
  /** The sum under the second. */
  readonly after: Vnd;
  /** The second less the first. */
  readonly difference: Vnd;
}

/** Two policies side by side over several months. */
export interface PolicyComparison {
  /** What the first costs. */
  readonly before: PolicyCost;
  /** What the second costs. */
  readonly after: PolicyCost;
  /** The cost of the second less that of the first. */
  readonly difference: Vnd;
  /** Those who would get more. */
  readonly gains: readonly HolderDifference[];
  /** Those who would get less. */
  readonly reductions: readonly HolderDifference[];
  /** How many get the same under both, nothing included. */
  readonly unchanged: number;
  /** How many are not assessed in some month under either. */
  readonly unsettled: number;
}

/**
 * Compares two policies (so sánh hai phương án): what would change for these people over the months of a period if the
 * second took the place of the first. Each is taken as if it were enacted as it stands; the costs say which is not.
 *
 * @param holders - The people with the posts held.
 * @param period - The period; every month that it touches is costed whole.
 * @param options - The policies, and the readings that the caller has settled.
 * @returns Both costs, and who would get more or less.
 * @throws TypeError for a holder, policy or options of a wrong form, RangeError for a person who comes twice, for a day
 * that is none, for a reading that is none, or for two that exclude each other.
 *
 * @example
 * ```ts
 * import { comparePolicies, hoaBinh314, hoaBinhDirective26, holder, paidOrganisation, post } from "chibo/stipend";
 * import { monthPeriod } from "chibo/time";
 *
 * const village = paidOrganisation({
 *   id: "b1",
 *   kind: "branch",
 *   parentKind: "grassroots-organisation",
 *   setting: "village",
 *   autonomy: "not-applicable",
 *   counts: [{ on: "2022-01-01", official: 62, probationary: 0 }],
 * });
 * const role = post({ organisation: village, role: "secretary", firstDay: "2022-01-01", pay: [] });
 * const holders = [holder({ key: "p1", territory: "hoa-binh", posts: [role], otherPay: [] })];
 *
 * const found = comparePolicies(holders, monthPeriod("2024-01"), { before: hoaBinhDirective26, after: hoaBinh314 });
 * found.reductions; // => [{ holder: "p1", before: 450000, after: 0, difference: -450000 }]
 * ```
 */
export function comparePolicies(
  holders: readonly Holder[],
  period: Period,
  options: ComparisonOptions,
): PolicyComparison {
  requireList("comparePolicies", "holders", holders);
  requirePeriod("comparePolicies", period);
  requireOptions("comparePolicies", options, ["before", "after", "readings"]);
  requireReadings("comparePolicies", options.readings);
  const whole = holders.map(holderReader("comparePolicies"));
  const [before, after] = (["before", "after"] as const).map((name) => {
    const compiled = compiledPolicy("comparePolicies", name, options[name]);
    const terms = { compiled, readings: options.readings ?? [] };
    return { sums: sumsOf(whole, period, terms), cost: policyCost("comparePolicies", whole, period, terms) };
  }) as [PolicySums, PolicySums];
  const settled = whole.flatMap(({ key }, index): readonly HolderDifference[] => {
    const [one, other] = [before.sums[index], after.sums[index]];
    return typeof one !== "number" || typeof other !== "number"
      ? []
      : [{ holder: key, before: one, after: other, difference: vnd(other - one) }];
  });
  return {
    before: before.cost,
    after: after.cost,
    difference: vnd(after.cost.total - before.cost.total),
    gains: settled.filter(({ difference }) => difference > 0),
    reductions: settled.filter(({ difference }) => difference < 0),
    unchanged: settled.filter(({ difference }) => difference === 0).length,
    unsettled: whole.length - settled.length,
  };
}

interface PolicySums {
  readonly sums: readonly (Vnd | null)[];
  readonly cost: PolicyCost;
}

/** What each holder gets over the months; `null` where some month is not assessed. A month before the policy is nothing. */
function sumsOf(holders: readonly Holder[], period: Period, { compiled, readings }: CostTerms): PolicySums["sums"] {
  const terms = { policies: [asEnacted(compiled)], readings };
  const questions = monthsIn(period).map((month) => policiesInForce(month, terms));
  return holders.map((holder) => {
    let sum = 0;
    for (const asked of questions) {
      const question = inProvince(asked, holder.territory);
      const answer = judgeQuestion(holder, question, question);
      if (answer.kind === "assessed") sum += answer.value.total;
      else if (answer.kind !== "not-in-force") return null;
    }
    return vnd(sum);
  });
}
