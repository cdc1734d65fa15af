import { type Fraction, type Rounding, roundVnd, thousandths, type Vnd, vnd } from "../../money/index.ts";
import type { FactPath, ReadingCode } from "../../outcome/index.ts";
import type { StipendPolicy, StipendRate } from "../format/policy.ts";
import type { DayThreshold, RoundingRule } from "../format/policy-terms.ts";
import type { Post, SalaryCoefficients } from "../holder/holder.ts";
import type { PoliciesInMonth } from "./policies-in-month.ts";
import { daysServed, isPart, type PeriodPaid } from "./served.ts";

const thousandth = 1000;
const whole: Fraction = { part: 1, whole: 1 };
const ways: Readonly<Record<RoundingRule["mode"], Rounding>> = {
  down: "down-to-dong",
  "half-up": "half-up-to-dong",
  up: "up-to-dong",
};

/** Does the policy itself say what a month, quarter or year served in part comes to? */
export function isThreshold(partMonth: StipendPolicy["partMonth"]): partMonth is DayThreshold {
  return "fullFrom" in partMonth;
}

/** A wage that amounts are computed from. */
export type Wage = "baseSalary" | "regionalWage";

/** What an amount wants: a fact of the post, by its path, or a wage of which no level is known for the month. */
export type Wanting = { readonly fact: FactPath } | { readonly wage: Wage };

/** How much does this rate come to for the whole time, as an exact fraction of đồng; else what it wants for that? */
export function wholeAmount(rate: StipendRate, post: Post, month: PoliciesInMonth): Fraction | Wanting {
  switch (rate.kind) {
    case "fixed":
      return { part: rate.dong, whole: 1 };
    case "of-base-salary":
      if (month.baseSalary === null) return { wage: "baseSalary" };
      return { part: month.baseSalary * thousandths(rate.coefficient), whole: thousandth };
    case "of-regional-wage": {
      if (month.regionalWage === null) return { wage: "regionalWage" };
      const { region } = post.organisation;
      if (region === null) return { fact: "organisation.region" };
      return { part: month.regionalWage[region] * thousandths(rate.coefficient), whole: thousandth };
    }
    case "of-salary": {
      if (month.baseSalary === null) return { wage: "baseSalary" };
      if (post.salary === null) return { fact: "salary" };
      const salary = month.baseSalary * inThousandths(post.salary);
      return { part: salary * thousandths(rate.coefficient), whole: thousandth * thousandth };
    }
  }
}

/**
 * How much is this for the days on which the post counts? `null` when that is no whole number of đồng and the document
 * prescribes no rounding.
 */
export function amountFor(
  { part, whole: of }: Fraction,
  post: Post,
  paid: PeriodPaid,
  named: readonly ReadingCode[],
): Vnd | null {
  const served = isPart(post, paid) ? shareServed(post, paid, named) : whole;
  return payable({ part: part * served.part, whole: of * served.whole }, paid.policy);
}

/** The amount as it is paid; `null` when that is no whole number of đồng and the document prescribes no rounding. */
export function payable(due: Fraction, { rounding }: StipendPolicy): Vnd | null {
  if (rounding !== null) return rounded(due, rounding);
  return due.part % due.whole === 0 ? vnd(due.part / due.whole) : null;
}

/** The most that the amount can come to, whatever the rounding. */
export function atMost(due: Fraction, policy: StipendPolicy): Vnd {
  return payable(due, policy) ?? roundVnd(due, "up-to-dong");
}

function rounded({ part, whole: of }: Fraction, { mode, unit }: RoundingRule): Vnd {
  return vnd(roundVnd({ part, whole: of * unit }, ways[mode]) * unit);
}

function shareServed(post: Post, paid: PeriodPaid, named: readonly ReadingCode[]): Fraction {
  const days = daysServed(post, paid);
  const { partMonth } = paid.policy;
  if (isThreshold(partMonth)) return days >= partMonth.fullFrom ? whole : partMonth.below;
  return named.includes(partMonth.readings.met) ? whole : { part: days, whole: paid.period.days };
}

function inThousandths({ grade, leadership, beyondFrame }: SalaryCoefficients): number {
  return thousandths(grade) + thousandths(leadership) + thousandths(beyondFrame);
}
