import { type Vnd, vnd } from "../../money/index.ts";
import type { ReadingCode, Verdict } from "../../outcome/index.ts";
import { type CalendarDate, type CalendarMonth, monthsBetween } from "../../time/index.ts";
import { judgeStipend } from "../claim/judge-stipend.ts";
import type { Stipend } from "../claim/stipend.ts";
import type { ReadyPolicy } from "../format/ready-policy.ts";
import type { PostHolder } from "../holder/holder.ts";

/** What was paid to a person for a month. */
export interface PaidMonth {
  /** The month it was paid for. */
  readonly month: CalendarMonth;
  /** How much was paid, in đồng; 0 where nothing was. */
  readonly paid: number;
}

/** What was paid to a person, as the payroll remembers it. */
export interface PaidHolder {
  /** The person with the posts as they are known today. */
  readonly holder: PostHolder;
  /** The months on record. */
  readonly months: readonly PaidMonth[];
}

/** One month of arrears. */
export interface ArrearsMonth {
  /** The month. */
  readonly month: CalendarMonth;
  /** What was paid; `null` when no record says. */
  readonly paid: Vnd | null;
  /** What is due by the law and the facts as they are known today. */
  readonly due: Verdict<Stipend>;
  /** What is due less what was paid, below 0 for too much; `null` when either is not known. */
  readonly difference: Vnd | null;
}

/** What is still owed to a person over several months (truy lĩnh), or was paid too much (truy thu). */
export interface Arrears {
  /** The opaque key of the holder. */
  readonly holder: string;
  /** The months in order. */
  readonly months: readonly ArrearsMonth[];
  /** The sum of what is still owed. */
  readonly owed: Vnd;
  /** The sum of what was paid too much. */
  readonly overpaid: Vnd;
  /** How many months cannot be settled: no record of the payment, or no assessed answer. */
  readonly unsettled: number;
}

/**
 * What is still owed to this person for the months that the days touch, once they are worked out anew? A level that
 * counts from a day before its decree leaves arrears, and so does a decision that comes late.
 *
 * @param paid - What was paid, month by month.
 * @param policies - The policies asked about, made ready by {@link readyPolicy}.
 * @param named - The readings that the caller has settled.
 * @throws RangeError when the last day lies before the first, or both readings of one point are named.
 *
 * @example
 * ```ts
 * const district: PaidOrganisation = { ...unknownPaidOrganisation, id: "d1", kind: "district", armedForces: false };
 * const post: Post = { ...unknownPost(district, "2015-06-01"), role: "committee-member", pay: [] };
 * const holder: PostHolder = { ...unknownPostHolder, key: "p1", territory: "phu-tho", posts: [post], otherPay: [] };
 * const months: PaidMonth[] = [
 *   { month: "2016-05", paid: 460_000 },
 *   { month: "2016-06", paid: 460_000 },
 *   { month: "2016-07", paid: 460_000 },
 * ];
 * arrears({ holder, months }, "2016-05-01", "2016-07-31", stipendPolicies).owed; // => 72000
 * ```
 */
export function arrears(
  { holder, months: onRecord }: PaidHolder,
  firstDay: CalendarDate,
  lastDay: CalendarDate,
  policies: readonly ReadyPolicy[],
  named: readonly ReadingCode[] = [],
): Arrears {
  const months = monthsBetween(firstDay, lastDay).map((month): ArrearsMonth => {
    const record = onRecord.find((one) => one.month === month);
    const paid = record === undefined ? null : vnd(record.paid);
    const due = judgeStipend(holder, month, policies, named);
    const difference = paid === null || due.kind !== "assessed" ? null : vnd(due.value.total - paid);
    return { month, paid, due, difference };
  });
  const differences = months.map(({ difference }) => difference ?? 0);
  return {
    holder: holder.key,
    months,
    owed: vnd(differences.reduce<number>((sum, one) => sum + Math.max(one, 0), 0)),
    overpaid: vnd(differences.reduce<number>((sum, one) => sum + Math.max(-one, 0), 0)),
    unsettled: months.filter(({ difference }) => difference === null).length,
  };
}
