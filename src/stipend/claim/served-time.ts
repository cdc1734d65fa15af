import type { Fraction } from "../../money/index.ts";
import {
  addDays,
  addMonths,
  type CalendarDate,
  type CalendarMonth,
  daysBetween,
  firstDayOfMonth,
  holdsOn,
  lastDayOfMonth,
  type Period,
  periodOf,
  quarterOf,
  quarterPeriod,
  type Span,
  yearOf,
  yearPeriod,
} from "../../time/index.ts";
import type { StipendPolicy } from "../format/policy.ts";
import type { IdleRule, KeptAfterPost, PaymentFrequency } from "../format/policy-terms.ts";
import type { Post } from "../holder/post.ts";

/** A policy with the days that its payment of a month is for. */
export interface PeriodPaid {
  readonly policy: StipendPolicy;
  readonly period: Period;
}

/** The time for which a post counts under a policy. */
export interface ServedTime {
  /** The days that count of the days that are paid; `null` where the whole is paid. */
  readonly share: Fraction | null;
  /**
   * How the post is kept once it has ended: `held` while it counts by itself, else how it ended, which tells whether it is
   * kept; `null` when that is not known.
   */
  readonly tenure: string | null;
  /** Whether the work of the post was done on any day for which it counts; `null` when not known. */
  readonly performed: boolean | null;
}

/** The time of a post that is held on every day that is paid. */
export const throughout: ServedTime = { share: null, tenure: "held", performed: true };

/** The days that a policy of this frequency pays for at once, around a month. It pays in the last month of them. */
export function periodPaid(frequency: PaymentFrequency, month: CalendarMonth): Period {
  const firstDay = firstDayOfMonth(month);
  if (frequency === "quarterly") return quarterPeriod(quarterOf(firstDay));
  return frequency === "yearly" ? yearPeriod(yearOf(month)) : periodOf(firstDay, lastDayOfMonth(month));
}

/** Whether the post is held on any of these days. */
export function isHeldIn({ firstDay, lastDay }: Span, period: Period): boolean {
  return firstDay <= period.lastDay && (lastDay === null || period.firstDay <= lastDay);
}

/** The time for which the post counts under this policy; `null` where it does not count at all. */
export function servedTime(post: Post, paid: PeriodPaid): ServedTime | null {
  const { policy, period } = paid;
  if (policy.frequency === "once") return holdsOn(period, post.firstDay) ? throughout : null;
  // Most posts are held throughout, under policies without a rule on time.
  const isPlain = policy.whenIdle === null && policy.afterPost === null;
  return isPlain && covers(post, period) ? throughout : countedTime(post, paid);
}

/** The time of one post held several times; `null` where none of them counts. */
export function timeTogether(times: readonly (ServedTime | null)[]): ServedTime | null {
  return times.reduce((one, other) => (one === null || other === null ? (one ?? other) : both(one, other)), null);
}

function both(one: ServedTime, other: ServedTime): ServedTime {
  const performed = one.performed === null || other.performed === null ? null : one.performed || other.performed;
  return { share: shareOfBoth(one.share, other.share), tenure: other.tenure, performed };
}

/** What is kept after a post may lie on days of the next. */
function shareOfBoth(one: ServedTime["share"], other: ServedTime["share"]): ServedTime["share"] {
  if (one === null || other === null) return null;
  const part = one.part + other.part;
  return part < one.whole ? { part, whole: one.whole } : null;
}

function covers({ firstDay, lastDay }: Span, period: Period): boolean {
  return firstDay <= period.firstDay && (lastDay === null || period.lastDay <= lastDay);
}

function countedTime(post: Post, { policy: { whenIdle, afterPost }, period }: PeriodPaid): ServedTime | null {
  const counted = afterPost === null ? post : keptUnder(post, afterPost);
  if (!isHeldIn(counted, period)) return null;
  const idle = whenIdle === null ? 0 : idleDays(counted, post, whenIdle, period);
  const days = daysWithin(counted, period) - idle;
  const whole = daysWithin(period, period);
  return {
    share: days === whole ? null : { part: days, whole },
    tenure: afterPost === null ? "held" : tenureOf(post, afterPost, period),
    performed: whenIdle === null ? true : isPerformed(post, days),
  };
}

function isPerformed({ notPerformed }: Post, days: number): boolean | null {
  return notPerformed === null ? null : days > 0;
}

/** The post with the last day for which it counts. One that may be kept counts so long until its end is known. */
function keptUnder(post: Post, kept: KeptAfterPost): Span {
  const { firstDay, lastDay, ended } = post;
  if (lastDay === null || !endedInTime(lastDay, kept) || (ended !== null && !kept.endedBy.includes(ended))) return post;
  return { firstDay, lastDay: keptUntil(lastDay, kept) };
}

/** The last day for which a post that ended on this day is kept, if it is. */
export function keptUntil(lastDay: CalendarDate, { months }: KeptAfterPost): CalendarDate {
  return addDays(addMonths(addDays(lastDay, 1), months), -1);
}

function endedInTime(lastDay: CalendarDate, { endedWithin }: KeptAfterPost): boolean {
  return endedWithin === null || holdsOn(endedWithin, lastDay);
}

function tenureOf({ lastDay, ended }: Post, kept: KeptAfterPost, period: Period): string | null {
  if (lastDay === null || lastDay >= period.lastDay || !endedInTime(lastDay, kept)) return "held";
  return ended !== null && lastDay >= period.firstDay ? "held" : ended;
}

function idleDays(counted: Span, { notPerformed }: Post, { fromMonths }: IdleRule, period: Period): number {
  const held = within(counted, period);
  return withoutOverlap(notPerformed ?? [])
    .filter(({ firstDay, lastDay }) => addDays(addMonths(firstDay, fromMonths), -1) <= (lastDay ?? period.lastDay))
    .reduce((days, span) => days + daysWithin(span, held), 0);
}

/** The spans in the order of their days, those that touch as one: no day counts twice, and a month of two parts is a month. */
function withoutOverlap(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const next of [...spans].sort((one, other) => (one.firstDay < other.firstDay ? -1 : 1))) {
    const before = apart.at(-1);
    if (before === undefined || !touch(before.lastDay, next.firstDay)) apart.push(next);
    else apart[apart.length - 1] = { firstDay: before.firstDay, lastDay: laterOf(before.lastDay, next.lastDay) };
  }
  return apart;
}

/** Whether a span up to this day goes on on that one: at the latest on the day after. */
export function touch(lastDay: Span["lastDay"], firstDay: CalendarDate): boolean {
  return lastDay === null || firstDay <= lastDay || firstDay === addDays(lastDay, 1);
}

function laterOf(one: Span["lastDay"], other: Span["lastDay"]): Span["lastDay"] {
  if (one === null || other === null) return null;
  return one < other ? other : one;
}

/** How many days of the span are within these days. */
function daysWithin(span: Span, days: Period): number {
  const { firstDay, lastDay } = within(span, days);
  return firstDay <= lastDay ? daysBetween(firstDay, lastDay) + 1 : 0;
}

function within({ firstDay, lastDay }: Span, days: Period): Period {
  return {
    firstDay: firstDay < days.firstDay ? days.firstDay : firstDay,
    lastDay: lastDay === null || days.lastDay < lastDay ? days.lastDay : lastDay,
  };
}
