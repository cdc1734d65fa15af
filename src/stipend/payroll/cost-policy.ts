import type { DocumentStatus } from "../../law/index.ts";
import { sumVnd, type Vnd } from "../../money/index.ts";
import type { ReadingCode } from "../../outcome/index.ts";
import { type CalendarDate, type CalendarMonth, monthsBetween } from "../../time/index.ts";
import type { Payer, StipendPolicy } from "../format/policy.ts";
import { readyPolicy } from "../format/ready-policy.ts";
import type { PostHolder } from "../holder/holder.ts";
import { payroll } from "./payroll.ts";

/** What a policy costs in one month. */
export interface MonthCost {
  /** The month. */
  readonly month: CalendarMonth;
  /** The sum of all lines that are assessed. */
  readonly total: Vnd;
  /** How many people the policy pays, or would pay. */
  readonly paid: number;
  /** How many the law leaves open. */
  readonly undetermined: number;
  /** How many lack facts. */
  readonly insufficient: number;
}

/** What a policy costs over several months, or would cost if it were enacted as it stands. */
export interface PolicyCost {
  /** The code of the policy. */
  readonly policy: string;
  /** The status of its document. */
  readonly status: DocumentStatus;
  /** `paid` for an enacted policy; for a directive or a draft `not-in-force`: nothing is paid. */
  readonly standing: "paid" | "not-in-force";
  /** The months in order. */
  readonly months: readonly MonthCost[];
  /** The sum over the months. */
  readonly total: Vnd;
  /** The sum for each payer, in the order of first appearance. */
  readonly byPayer: readonly { readonly payer: Payer; readonly total: Vnd }[];
}

/**
 * What does this policy cost for these people over the months that the days touch? A directive or a draft is costed as
 * if it were enacted as it stands, and labelled `not-in-force`: nothing is paid.
 *
 * @param named - The readings that the caller has settled.
 * @throws RangeError when the last day lies before the first, or both readings of one point are named.
 *
 * @example
 * ```ts
 * const branch: PaidOrganisation = {
 *   ...unknownPaidOrganisation,
 *   id: "b1",
 *   kind: "branch",
 *   setting: "public-service",
 *   autonomy: "recurrent",
 *   headCounts: [{ on: "2024-01-01", official: 55, probationary: 2 }],
 * };
 * const post: Post = { ...unknownPost(branch, "2022-01-01"), role: "secretary", pay: [] };
 * const holder: PostHolder = { ...unknownPostHolder, key: "p1", territory: "hoa-binh", posts: [post], otherPay: [] };
 * costPolicy([holder], hoaBinh314, "2024-01-01", "2024-12-31").total; // => 6210000
 * costPolicy([holder], hoaBinhDirective26, "2023-01-01", "2023-01-31").standing; // => "not-in-force"
 * ```
 */
export function costPolicy(
  holders: readonly PostHolder[],
  policy: StipendPolicy,
  firstDay: CalendarDate,
  lastDay: CalendarDate,
  named: readonly ReadingCode[] = [],
): PolicyCost {
  const asEnacted = [readyPolicy({ ...policy, status: "enacted" })];
  const payrolls = monthsBetween(firstDay, lastDay).map((month) => payroll(holders, month, asEnacted, named));
  const paid = payrolls.flatMap(({ byPayer }) => byPayer);
  const payers = [...new Set(paid.map(({ code }) => code))];
  return {
    policy: policy.code,
    status: policy.status,
    standing: policy.status === "enacted" ? "paid" : "not-in-force",
    months: payrolls.map(({ month, total, paid, undetermined, insufficient }) => ({
      month,
      total,
      paid,
      undetermined,
      insufficient,
    })),
    total: sumVnd(payrolls.map(({ total }) => total)),
    byPayer: payers.map((payer) => ({
      payer: payer as Payer,
      total: sumVnd(paid.filter(({ code }) => code === payer).map(({ total }) => total)),
    })),
  };
}
