import { type Vnd, vnd } from "../../money/index.ts";
import type { ReadingCode } from "../../outcome/index.ts";
import type { CalendarMonth } from "../../time/index.ts";
import { policiesInMonth } from "../claim/policies-in-month.ts";
import type { ReadyPolicy } from "../format/ready-policy.ts";
import type { PostHolder } from "../holder/holder.ts";
import { type Payroll, payroll, payrollInMonth } from "./payroll.ts";

/** What another base salary would change in a month. */
export interface BaseSalaryChangeCost {
  /** The month. */
  readonly month: CalendarMonth;
  /** The base salary that is law in that month; `null` when there is none. */
  readonly from: Vnd | null;
  /** The base salary tried. */
  readonly to: Vnd;
  /** What is due under the law of the month. */
  readonly before: Payroll;
  /** What would be due. */
  readonly after: Payroll;
  /** What it would add a month. */
  readonly difference: Vnd;
}

/**
 * What would a base salary of this many đồng add to what these people are due in this month? The level is tried, not
 * enacted: nothing else that day changes.
 *
 * @param policies - The policies asked about, made ready by {@link readyPolicy}.
 * @param level - The base salary to try, in đồng.
 * @param named - The readings that the caller has settled.
 * @throws RangeError when the level times a coefficient is no whole number of đồng.
 *
 * @example
 * ```ts
 * const commune: PaidOrganisation = { ...unknownPaidOrganisation, id: "c1", kind: "commune", armedForces: false };
 * const post: Post = { ...unknownPost(commune, "2022-01-01"), role: "committee-member", pay: [] };
 * const holder: PostHolder = { ...unknownPostHolder, key: "p1", territory: "phu-tho", posts: [post], otherPay: [] };
 * costOfBaseSalaryChange([holder], stipendPolicies, "2026-06", 2_530_000).difference; // => 57000
 * ```
 */
export function costOfBaseSalaryChange(
  holders: readonly PostHolder[],
  policies: readonly ReadyPolicy[],
  month: CalendarMonth,
  level: number,
  named: readonly ReadingCode[] = [],
): BaseSalaryChangeCost {
  const before = payroll(holders, month, policies, named);
  const after = payrollInMonth(holders, month, policiesInMonth(month, policies, vnd(level)), named);
  return {
    month,
    from: policiesInMonth(month, []).baseSalary,
    to: vnd(level),
    before,
    after,
    difference: vnd(after.total - before.total),
  };
}
