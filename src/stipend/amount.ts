import { type Fraction, roundVnd, thousandths, type Vnd, vnd } from "../money/index.ts";
import type { FactPath, ReadingCode } from "../outcome/index.ts";
import { daysBetween } from "../time/index.ts";
import type { Post, SalaryCoefficients } from "./holder.ts";
import type { PoliciesInMonth } from "./policies-in-month.ts";
import type { DayThreshold, StipendPolicy, StipendRate } from "./policy.ts";

const thousandth = 1000;

/** Is the post held in this month at all? */
export function isServed(post: Post, { firstDay, lastDay }: PoliciesInMonth): boolean {
  return post.firstDay <= lastDay && (post.lastDay === null || firstDay <= post.lastDay);
}

/** Is the post, held in this month, held for a part of it only? */
export function isPart(post: Post, { firstDay, lastDay }: PoliciesInMonth): boolean {
  return firstDay < post.firstDay || (post.lastDay !== null && post.lastDay < lastDay);
}

/** The days of the month on which the post, held in this month, was held. */
export function daysServed(post: Post, { firstDay, lastDay }: PoliciesInMonth): number {
  const from = post.firstDay < firstDay ? firstDay : post.firstDay;
  const to = post.lastDay === null || lastDay < post.lastDay ? lastDay : post.lastDay;
  return daysBetween(from, to) + 1;
}

/** Does the policy itself say what a month served in part comes to? */
export function isThreshold(partMonth: StipendPolicy["partMonth"]): partMonth is DayThreshold {
  return "fullFrom" in partMonth;
}

/** A wage that amounts are computed from. */
export type Wage = "baseSalary" | "regionalWage";

/** What an amount wants: a fact of the post, by its path, or a wage of which no level is known for the month. */
export type Wanting = { readonly fact: FactPath } | { readonly wage: Wage };

/** How much does this rate come to for a whole month, as an exact fraction of đồng; else what it wants for that? */
export function wholeMonth(rate: StipendRate, post: Post, month: PoliciesInMonth): Fraction | Wanting {
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
 * How much is this for the days that the post was held in the month? `null` when that is no whole number of đồng and
 * the document prescribes no rounding.
 */
export function amountFor(
  { part, whole }: Fraction,
  post: Post,
  { partMonth, rounding }: StipendPolicy,
  month: PoliciesInMonth,
  named: readonly ReadingCode[],
): Vnd | null {
  const served = isPart(post, month) ? shareServed(partMonth, post, month, named) : { part: 1, whole: 1 };
  const due = { part: part * served.part, whole: whole * served.whole };
  if (due.part % due.whole === 0) return vnd(due.part / due.whole);
  return rounding === null ? null : roundVnd(due, rounding);
}

function shareServed(
  partMonth: StipendPolicy["partMonth"],
  post: Post,
  month: PoliciesInMonth,
  named: readonly ReadingCode[],
): Fraction {
  const days = daysServed(post, month);
  if (isThreshold(partMonth)) return days >= partMonth.fullFrom ? { part: 1, whole: 1 } : partMonth.below;
  return named.includes(partMonth.readings.met) ? { part: 1, whole: 1 } : { part: days, whole: month.days };
}

function inThousandths({ grade, leadership, beyondFrame }: SalaryCoefficients): number {
  return thousandths(grade) + thousandths(leadership) + thousandths(beyondFrame);
}
