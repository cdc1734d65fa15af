import type { Rule } from "../outcome/index.ts";
import {
  type CalendarDate,
  type CalendarMonth,
  type CalendarQuarter,
  firstDayOfMonth,
  lastDayOfMonth,
  monthsBetween,
  monthsOfQuarter,
  quartersBetween,
} from "../time/index.ts";
import { type SessionFacts, sessionRulesOf } from "./proper-session.ts";
import type { BranchSession, SessionKind } from "./session.ts";

/** A month or quarter in which a meeting is owed, made ready to look sessions up. */
export interface PeriodPlan<Period> {
  readonly period: Period;
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly meeting: "regular" | "thematic";
  /** Does a session held in the period serve its duty? */
  readonly isServedBy: (session: BranchSession) => boolean;
  /** By which rule is a session of this kind, held in the period, judged? */
  readonly ruleOf: (kind: SessionKind, heldOn: CalendarDate) => Rule<SessionFacts, boolean> | null;
}

/** The months and quarters of a span of days. */
export interface SpanPlan {
  readonly months: readonly PeriodPlan<CalendarMonth>[];
  readonly quarters: readonly PeriodPlan<CalendarQuarter>[];
}

/** The months and quarters that lie wholly within a span of days; one that is cut off is not asked about. */
export function planOf(firstDay: CalendarDate, lastDay: CalendarDate): SpanPlan {
  const isWhole = (plan: PeriodPlan<string>): boolean => firstDay <= plan.firstDay && plan.lastDay <= lastDay;
  return {
    months: monthsBetween(firstDay, lastDay).map(monthPlan).filter(isWhole),
    quarters: quartersBetween(firstDay, lastDay).map(quarterPlan).filter(isWhole),
  };
}

/** A session that names another month makes up for that one, and does not serve the month in which it was held. */
function monthPlan(month: CalendarMonth): PeriodPlan<CalendarMonth> {
  const firstDay = firstDayOfMonth(month);
  const lastDay = lastDayOfMonth(month);
  return {
    period: month,
    firstDay,
    lastDay,
    meeting: "regular",
    ruleOf: sessionRulesOf(firstDay, lastDay),
    isServedBy: ({ kind, forMonth }) => kind !== "thematic" && (forMonth === null || forMonth === month),
  };
}

function quarterPlan(quarter: CalendarQuarter): PeriodPlan<CalendarQuarter> {
  const [first, , last] = monthsOfQuarter(quarter);
  const firstDay = firstDayOfMonth(first);
  const lastDay = lastDayOfMonth(last);
  return {
    period: quarter,
    firstDay,
    lastDay,
    meeting: "thematic",
    ruleOf: sessionRulesOf(firstDay, lastDay),
    isServedBy: ({ kind }) => kind !== "regular",
  };
}
