import type { DocumentStatus } from "../../law/index.ts";
import { sumVnd, type Vnd } from "../../money/index.ts";
import { type CalendarMonth, monthsIn, type Period, requirePeriod } from "../../time/index.ts";
import { type PolicyOptions, policyTerms, type StipendTerms } from "../claim/stipend-options.ts";
import { asEnacted, type CompiledPolicy } from "../format/compiled-policy.ts";
import type { Payer } from "../format/policy.ts";
import type { Holder } from "../holder/holder.ts";
import { payrollUnder } from "./payroll.ts";

/** Whether a policy pays: an enacted one does; of a directive or a draft nothing is paid, and it is not in force. */
export type PolicyEffect = "paid" | "not-in-force";

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
  readonly effect: PolicyEffect;
  /** The months in order. */
  readonly months: readonly MonthCost[];
  /** The sum over the months. */
  readonly total: Vnd;
  /** The sum for each payer, in the order of first appearance. */
  readonly byPayer: readonly { readonly payer: Payer; readonly total: Vnd }[];
}

/**
 * Works out what a policy costs for these people over the months of a period (dự toán kinh phí). A directive or a draft is
 * costed as if it were enacted as it stands, and labelled `not-in-force`: nothing is paid.
 *
 * @param holders - The people with the posts held.
 * @param period - The period; every month that it touches is costed whole.
 * @param options - The policy, and the readings that the caller has settled.
 * @returns The cost by month and by payer.
 * @throws TypeError for a holder, policy or options of a wrong form, RangeError for a person who comes twice, for a day
 * that is none, for a reading that is none, or for two that exclude each other.
 *
 * @example
 * ```ts
 * import { costPolicy, hoaBinh314, hoaBinhDirective26, holder, paidOrganisation, post } from "chibo/stipend";
 * import { monthPeriod, yearPeriod } from "chibo/time";
 *
 * const branch = paidOrganisation({
 *   id: "b1",
 *   kind: "branch",
 *   setting: "enterprise",
 *   counts: [{ on: "2023-01-01", official: 55, probationary: 2 }],
 * });
 * const role = post({ organisation: branch, role: "secretary", firstDay: "2022-01-01", pay: [] });
 * const holders = [holder({ key: "p1", territory: "hoa-binh", posts: [role], otherPay: [] })];
 *
 * costPolicy(holders, yearPeriod(2024), { policy: hoaBinh314 }).total; // => 6210000
 * costPolicy(holders, monthPeriod("2023-01"), { policy: hoaBinhDirective26 }).effect; // => "not-in-force"
 * ```
 */
export function costPolicy(holders: readonly Holder[], period: Period, options: PolicyOptions): PolicyCost {
  requirePeriod("costPolicy", period);
  const { compiled, readings } = policyTerms("costPolicy", options);
  return policyCost("costPolicy", holders, period, { compiled, readings });
}

/** What a cost is worked out from: one policy, compiled, and the readings settled. */
export interface CostTerms extends Pick<StipendTerms, "readings"> {
  readonly compiled: CompiledPolicy;
}

/** The same for a function that asks for several costs, in its name, its arguments once looked through. */
export function policyCost(
  caller: string,
  holders: readonly Holder[],
  period: Period,
  { compiled, readings }: CostTerms,
): PolicyCost {
  const { code, status } = compiled.policy;
  const terms = { policies: [asEnacted(compiled)], readings };
  const payrolls = monthsIn(period).map((month) => payrollUnder(caller, holders, month, terms));
  const paid = payrolls.flatMap(({ byPayer }) => byPayer);
  const payers = [...new Set(paid.map(({ code: payer }) => payer))];
  return {
    policy: code,
    status,
    effect: effectOf(compiled),
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
      total: sumVnd(paid.filter((one) => one.code === payer).map(({ total }) => total)),
    })),
  };
}

/** Whether a policy pays anything as it is. */
export function effectOf({ policy }: CompiledPolicy): PolicyEffect {
  return policy.status === "enacted" ? "paid" : "not-in-force";
}
