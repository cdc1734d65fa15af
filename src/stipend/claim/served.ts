import { addDays, addMonths, type CalendarDate, daysBetween, type Span } from "../../time/index.ts";
import type { StipendPolicy } from "../format/policy.ts";
import type { IdleRule } from "../format/policy-terms.ts";
import type { Post } from "../holder/holder.ts";

/** A span of days whose end is known. */
export interface Days {
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
}

/** The days that a payment is for: a month, a quarter or a year. */
export interface PayPeriod extends Days {
  readonly days: number;
}

/** A policy with the days that its payment of a month is for. */
export interface PeriodPaid {
  readonly policy: StipendPolicy;
  readonly period: PayPeriod;
}

/** Does the policy have a time of its own, apart from the days of the month on which the post is held? */
export function hasOwnTime({ frequency, whenIdle, afterPost }: StipendPolicy): boolean {
  return frequency !== "monthly" || whenIdle !== null || afterPost !== null;
}

/** Is the post held on any of these days? */
export function isHeldIn({ firstDay, lastDay }: Post, period: Days): boolean {
  return firstDay <= period.lastDay && (lastDay === null || period.firstDay <= lastDay);
}

/** Is the post, held on some of these days, held on some of them only? */
export function isHeldInPart({ firstDay, lastDay }: Post, period: Days): boolean {
  return period.firstDay < firstDay || (lastDay !== null && lastDay < period.lastDay);
}

/** Does the post count under this policy at all? */
export function isServed(post: Post, { policy, period }: PeriodPaid): boolean {
  if (policy.frequency === "once") return period.firstDay <= post.firstDay && post.firstDay <= period.lastDay;
  return isHeldIn(countedUnder(post, policy), period);
}

/** Does the post, which counts under this policy, count for a part of the days only? */
export function isPart(post: Post, { policy, period }: PeriodPaid): boolean {
  if (policy.frequency === "once") return false;
  const counted = countedUnder(post, policy);
  return isHeldInPart(counted, period) || (policy.whenIdle !== null && idleDays(counted, policy.whenIdle, period) > 0);
}

/** The days on which the post, which counts under this policy, counts. */
export function daysServed(post: Post, { policy, period }: PeriodPaid): number {
  const counted = countedUnder(post, policy);
  const idle = policy.whenIdle === null ? 0 : idleDays(counted, policy.whenIdle, period);
  return daysWithin(counted, period) - idle;
}

/**
 * How the post stands once it has ended: `held` while it counts by itself, else how it ended, which tells whether it is
 * kept; `null` when that is not known.
 */
export function standingOf({ lastDay, ended }: Post, { policy, period }: PeriodPaid): string | null {
  if (policy.afterPost === null || policy.frequency === "once") return "held";
  if (lastDay === null || lastDay >= period.lastDay) return "held";
  return ended !== null && lastDay >= period.firstDay ? "held" : ended;
}

/** Was the work of the post done on any day for which it counts? `null` when not known. */
export function isPerformed(post: Post, paid: PeriodPaid): boolean | null {
  if (paid.policy.whenIdle === null || paid.policy.frequency === "once") return true;
  return post.notPerformed === null ? null : daysServed(post, paid) > 0;
}

/** The post with the last day for which it counts. One that may be kept counts so long until its end is known. */
function countedUnder(post: Post, { afterPost }: StipendPolicy): Post {
  const { lastDay, ended } = post;
  if (afterPost === null || lastDay === null || (ended !== null && !afterPost.endedBy.includes(ended))) return post;
  return { ...post, lastDay: addDays(addMonths(addDays(lastDay, 1), afterPost.months), -1) };
}

function idleDays(post: Post, { fromMonths }: IdleRule, period: PayPeriod): number {
  const spans = post.notPerformed ?? [];
  const held = spanWithin(post, period);
  return spans
    .filter(({ firstDay, lastDay }) => addDays(addMonths(firstDay, fromMonths), -1) <= (lastDay ?? period.lastDay))
    .reduce((days, span) => days + daysWithin(span, held), 0);
}

/** The days of the span that lie within these days. */
function daysWithin(span: Span, days: Days): number {
  const { firstDay, lastDay } = spanWithin(span, days);
  return firstDay <= lastDay ? daysBetween(firstDay, lastDay) + 1 : 0;
}

function spanWithin({ firstDay, lastDay }: Span, days: Days): Days {
  return {
    firstDay: firstDay < days.firstDay ? days.firstDay : firstDay,
    lastDay: lastDay === null || days.lastDay < lastDay ? days.lastDay : lastDay,
  };
}
