import type { DocumentStatus } from "../../law/index.ts";
import type { ReadingCode } from "../../outcome/index.ts";
import type { CalendarMonth } from "../../time/index.ts";
import type { StipendItem } from "../claim/stipend.ts";
import type { StipendPolicy } from "../format/policy.ts";
import { readyPolicy } from "../format/ready-policy.ts";
import type { PostHolder } from "../holder/holder.ts";
import { payroll } from "./payroll.ts";

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
  readonly standing: "paid" | "not-in-force";
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
 * How many posts does this policy reach in this month: the census (rà soát, thống kê) that a directive asks for before a
 * resolution is made? A directive or a draft is counted as if it were enacted as it stands, and labelled `not-in-force`.
 *
 * @param named - The readings that the caller has settled.
 * @throws RangeError when both readings of one point are named.
 *
 * @example
 * ```ts
 * const branch: PaidOrganisation = {
 *   ...unknownPaidOrganisation,
 *   id: "b1",
 *   kind: "branch",
 *   parentKind: "grassroots-organisation",
 *   headCounts: [{ on: "2022-01-01", official: 55, probationary: 2 }],
 * };
 * const post: Post = { ...unknownPost(branch, "2022-01-01"), role: "secretary", pay: [] };
 * const holder: PostHolder = { ...unknownPostHolder, key: "p1", territory: "hoa-binh", posts: [post], otherPay: [] };
 * const count = countEligiblePosts([holder], hoaBinhDirective26, "2022-09");
 * count.posts; // => 1
 * count.standing; // => "not-in-force"
 * ```
 */
export function countEligiblePosts(
  holders: Iterable<PostHolder>,
  policy: StipendPolicy,
  month: CalendarMonth,
  named: readonly ReadingCode[] = [],
): EligiblePosts {
  const { lines, undetermined, insufficient } = payroll(
    holders,
    month,
    [readyPolicy({ ...policy, status: "enacted" })],
    named,
  );
  const items = lines.flatMap(({ answer }) =>
    answer.kind === "assessed" ? [...answer.value.items, ...answer.value.beaten] : [],
  );
  const by = (codeOf: (item: StipendItem) => string): readonly PostCount[] => {
    const counts = new Map<string, number>();
    for (const item of items) counts.set(codeOf(item), (counts.get(codeOf(item)) ?? 0) + 1);
    return [...counts].map(([code, posts]) => ({ code, posts }));
  };
  return {
    policy: policy.code,
    status: policy.status,
    standing: policy.status === "enacted" ? "paid" : "not-in-force",
    month,
    posts: items.length,
    byGroup: by(({ group }) => group),
    byRole: by(({ role }) => String(role)),
    byOrganisation: by(({ organisation }) => organisation),
    undetermined,
    insufficient,
  };
}
