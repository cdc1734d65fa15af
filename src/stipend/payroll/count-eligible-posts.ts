import type { DocumentStatus } from "../../law/index.ts";
import { type CalendarMonth, requireMonth } from "../../time/index.ts";
import type { StipendItem } from "../claim/stipend.ts";
import { type PolicyOptions, policyTerms } from "../claim/stipend-options.ts";
import { asEnacted } from "../format/compiled-policy.ts";
import type { Holder } from "../holder/holder.ts";
import { effectOf, type PolicyEffect } from "./cost-policy.ts";
import { payrollUnder } from "./payroll.ts";

/** How many posts share a group, a role or an organisation. */
export interface PostCount {
  /** The code of the group, the role, or the id of the organisation. */
  readonly code: string;
  /** How many posts. */
  readonly posts: number;
}

/** How many posts a policy reaches, or would reach. */
export interface EligiblePosts {
  /** The code of the policy. */
  readonly policy: string;
  /** The status of its document. */
  readonly status: DocumentStatus;
  /** `paid` for an enacted policy; for a directive or a draft `not-in-force`: nothing is paid. */
  readonly effect: PolicyEffect;
  /** The month. */
  readonly month: CalendarMonth;
  /** The posts that it reaches. */
  readonly posts: number;
  /** The posts by group, in the order of first appearance. */
  readonly byGroup: readonly PostCount[];
  /** The posts by role. */
  readonly byRole: readonly PostCount[];
  /** The posts by organisation. */
  readonly byOrganisation: readonly PostCount[];
  /** How many people the law leaves open. */
  readonly undetermined: number;
  /** How many people lack facts. */
  readonly insufficient: number;
}

/**
 * Counts the posts that a policy reaches in a month: the census (rà soát, thống kê) that a directive asks for before a
 * resolution is made. A directive or a draft is counted as if it were enacted as it stands, and labelled `not-in-force`.
 *
 * @param holders - The people with the posts held.
 * @param month - The month.
 * @param options - The policy, and the readings that the caller has settled.
 * @returns The posts in total, by group, role and organisation.
 * @throws TypeError for a holder, policy or options of a wrong form, RangeError for a person who comes twice, for a
 * month that is none, for a reading that is none, or for two that exclude each other.
 *
 * @example
 * ```ts
 * import { countEligiblePosts, hoaBinhDirective26, holder, paidOrganisation, post } from "chibo/stipend";
 *
 * const branch = paidOrganisation({
 *   id: "b1",
 *   kind: "branch",
 *   parentKind: "grassroots-organisation",
 *   counts: [{ on: "2022-01-01", official: 55, probationary: 2 }],
 * });
 * const role = post({ organisation: branch, role: "secretary", firstDay: "2022-01-01", pay: [] });
 * const holders = [holder({ key: "p1", territory: "hoa-binh", posts: [role], otherPay: [] })];
 *
 * const census = countEligiblePosts(holders, "2022-09", { policy: hoaBinhDirective26 });
 * census.posts; // => 1
 * census.effect; // => "not-in-force"
 * ```
 */
export function countEligiblePosts(
  holders: Iterable<Holder>,
  month: CalendarMonth,
  options: PolicyOptions,
): EligiblePosts {
  requireMonth("countEligiblePosts", month);
  const { compiled, readings } = policyTerms("countEligiblePosts", options);
  const terms = { policies: [asEnacted(compiled)], readings };
  const { lines, undetermined, insufficient } = payrollUnder("countEligiblePosts", holders, month, terms);
  const items = lines.flatMap(({ answer }) =>
    answer.kind === "assessed" ? [...answer.value.items, ...answer.value.superseded] : [],
  );
  return {
    policy: compiled.policy.code,
    status: compiled.policy.status,
    effect: effectOf(compiled),
    month,
    posts: items.length,
    byGroup: countedBy(items, ({ group }) => group),
    byRole: countedBy(items, ({ role }) => String(role)),
    byOrganisation: countedBy(items, ({ organisation }) => organisation),
    undetermined,
    insufficient,
  };
}

function countedBy(items: readonly StipendItem[], codeOf: (item: StipendItem) => string): readonly PostCount[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(codeOf(item), (counts.get(codeOf(item)) ?? 0) + 1);
  return [...counts].map(([code, posts]) => ({ code, posts }));
}
