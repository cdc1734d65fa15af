import { type Vnd, vnd } from "../../money/index.ts";
import type { ReadingCode } from "../../outcome/index.ts";
import { type CalendarDate, monthsBetween } from "../../time/index.ts";
import { judgeInMonth } from "../claim/judge-stipend.ts";
import { policiesInMonth } from "../claim/policies-in-month.ts";
import type { StipendPolicy } from "../format/policy.ts";
import { readyPolicy } from "../format/ready-policy.ts";
import type { PostHolder } from "../holder/holder.ts";
import { costPolicy, type PolicyCost } from "./cost-policy.ts";

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
 * What would change if the second policy took the place of the first, for these people over the months that the days
 * touch? Each is taken as if it were enacted as it stands; the costs say which is not.
 *
 * @param named - The readings that the caller has settled.
 * @throws RangeError when the last day lies before the first, or both readings of one point are named.
 *
 * @example
 * ```ts
 * const village: PaidOrganisation = {
 *   ...unknownPaidOrganisation,
 *   id: "b1",
 *   kind: "branch",
 *   parentKind: "grassroots-organisation",
 *   setting: "village",
 *   autonomy: "not-applicable",
 *   headCounts: [{ on: "2022-01-01", official: 62, probationary: 0 }],
 * };
 * const post: Post = { ...unknownPost(village, "2022-01-01"), role: "secretary", pay: [] };
 * const holder: PostHolder = { ...unknownPostHolder, key: "p1", territory: "hoa-binh", posts: [post], otherPay: [] };
 * const found = comparePolicies([holder], hoaBinhDirective26, hoaBinh314, "2024-01-01", "2024-01-31");
 * found.reductions; // => [{ holder: "p1", before: 450000, after: 0, difference: -450000 }]
 * ```
 */
export function comparePolicies(
  holders: readonly PostHolder[],
  before: StipendPolicy,
  after: StipendPolicy,
  firstDay: CalendarDate,
  lastDay: CalendarDate,
  named: readonly ReadingCode[] = [],
): PolicyComparison {
  const earlier = sumsOf(holders, before, firstDay, lastDay, named);
  const later = sumsOf(holders, after, firstDay, lastDay, named);
  const settled = holders.flatMap(({ key }, index): readonly HolderDifference[] => {
    const [one, other] = [earlier[index], later[index]];
    return typeof one !== "number" || typeof other !== "number"
      ? []
      : [{ holder: key, before: one, after: other, difference: vnd(other - one) }];
  });
  const costBefore = costPolicy(holders, before, firstDay, lastDay, named);
  const costAfter = costPolicy(holders, after, firstDay, lastDay, named);
  return {
    before: costBefore,
    after: costAfter,
    difference: vnd(costAfter.total - costBefore.total),
    gains: settled.filter(({ difference }) => difference > 0),
    reductions: settled.filter(({ difference }) => difference < 0),
    unchanged: settled.filter(({ difference }) => difference === 0).length,
    unsettled: holders.length - settled.length,
  };
}

/** What each holder gets over the months; `null` where some month is not assessed. A month before the policy is nothing. */
function sumsOf(
  holders: readonly PostHolder[],
  policy: StipendPolicy,
  firstDay: CalendarDate,
  lastDay: CalendarDate,
  named: readonly ReadingCode[],
): readonly (Vnd | null)[] {
  const asEnacted = [readyPolicy({ ...policy, status: "enacted" })];
  const months = monthsBetween(firstDay, lastDay).map((month) => policiesInMonth(month, asEnacted));
  return holders.map((holder) => {
    let sum = 0;
    for (const month of months) {
      const answer = judgeInMonth(holder, month, month, named);
      if (answer.kind === "assessed") sum += answer.value.total;
      else if (answer.kind !== "not-in-force") return null;
    }
    return vnd(sum);
  });
}
