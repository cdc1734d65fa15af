import { multiply, roundVnd, type Vnd, vnd } from "../money/index.ts";
import type { ReadingCode } from "../outcome/index.ts";
import { daysBetween } from "../time/index.ts";
import type { Post } from "./holder.ts";
import type { PoliciesInMonth } from "./policies-in-month.ts";
import type { StipendPolicy, StipendRate } from "./policy.ts";

/** Is the post held in this month at all? */
export function isServed(post: Post, { firstDay, lastDay }: PoliciesInMonth): boolean {
  return post.firstDay <= lastDay && (post.lastDay === null || firstDay <= post.lastDay);
}

/** Is the post, held in this month, held for a part of it only? */
export function isPart(post: Post, { firstDay, lastDay }: PoliciesInMonth): boolean {
  return firstDay < post.firstDay || (post.lastDay !== null && post.lastDay < lastDay);
}

/**
 * How much does this rate come to for a whole month?
 *
 * @throws RangeError when the month has no base salary.
 */
export function wholeMonth(rate: StipendRate, month: PoliciesInMonth): Vnd {
  if (rate.kind === "fixed") return vnd(rate.dong);
  if (month.baseSalary !== null) return multiply(month.baseSalary, rate.coefficient);
  throw new RangeError(`Expected a month with a base salary, received the month of ${month.firstDay}.`);
}

/**
 * How much does this rate come to for the days that the post was held in the month? `null` when that is no whole number
 * of đồng and the document prescribes no rounding.
 */
export function amountFor(
  rate: StipendRate,
  post: Post,
  policy: StipendPolicy,
  month: PoliciesInMonth,
  named: readonly ReadingCode[],
): Vnd | null {
  const whole = wholeMonth(rate, month);
  if (!isPart(post, month) || named.includes(policy.partMonth.readings.met)) return whole;
  const part = whole * daysServed(post, month);
  if (policy.rounding !== null) return roundVnd({ part, whole: month.days }, policy.rounding);
  return part % month.days === 0 ? vnd(part / month.days) : null;
}

function daysServed(post: Post, { firstDay, lastDay }: PoliciesInMonth): number {
  const from = post.firstDay < firstDay ? firstDay : post.firstDay;
  const to = post.lastDay === null || lastDay < post.lastDay ? lastDay : post.lastDay;
  return daysBetween(from, to) + 1;
}
