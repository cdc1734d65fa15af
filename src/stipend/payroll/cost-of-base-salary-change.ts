import { requireCount } from "../../guard/index.ts";
import { type Vnd, vnd } from "../../money/index.ts";
import { type CalendarMonth, requireMonth } from "../../time/index.ts";
import { policiesInForce } from "../claim/policies-in-force.ts";
import { type StipendOptions, stipendTerms } from "../claim/stipend-options.ts";
import type { Holder } from "../holder/holder.ts";
import { type Payroll, payrollUnder } from "./payroll.ts";

/** The policies asked about, and the base salary that is tried. */
export interface BaseSalaryChangeOptions extends StipendOptions {
  /** The base salary to try, in đồng. */
  readonly baseSalary: number;
}

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
 * Works out what another base salary would add to what these people are due in a month (tác động của việc điều chỉnh lương
 * cơ sở). The level is tried, not enacted: nothing else that day changes.
 *
 * @param holders - The people with the posts held.
 * @param month - The month.
 * @param options - The base salary to try, the policies asked about, and the readings that the caller has settled.
 * @returns Both payrolls, and the difference.
 * @throws TypeError for a holder, policy or options of a wrong form, RangeError for a person who comes twice, for a
 * month that is none, for a reading that is none, for two that exclude each other, or when the level times a coefficient is no whole number of đồng.
 *
 * @example
 * ```ts
 * import { costOfBaseSalaryChange, holder, paidOrganisation, post, shippedPolicies } from "chibo/stipend";
 *
 * const commune = paidOrganisation({ id: "c1", kind: "commune", armedForces: false });
 * const role = post({ organisation: commune, role: "committee-member", firstDay: "2022-01-01", pay: [] });
 * const holders = [holder({ key: "p1", territory: "phu-tho", posts: [role], otherPay: [] })];
 *
 * const options = { policies: shippedPolicies, baseSalary: 2_530_000 };
 * costOfBaseSalaryChange(holders, "2026-06", options).difference; // => 57000
 * ```
 */
export function costOfBaseSalaryChange(
  holders: readonly Holder[],
  month: CalendarMonth,
  options: BaseSalaryChangeOptions,
): BaseSalaryChangeCost {
  requireMonth("costOfBaseSalaryChange", month);
  const terms = stipendTerms("costOfBaseSalaryChange", options, ["policies", "baseSalary", "readings"]);
  requireCount("costOfBaseSalaryChange", "baseSalary", options.baseSalary);
  const baseSalary = vnd(options.baseSalary);
  const before = payrollUnder("costOfBaseSalaryChange", holders, month, terms);
  const after = payrollUnder("costOfBaseSalaryChange", holders, month, { ...terms, baseSalary });
  return {
    month,
    from: policiesInForce(month, terms).baseSalary,
    to: baseSalary,
    before,
    after,
    difference: vnd(after.total - before.total),
  };
}
