import {
  type CalendarDate,
  type CalendarMonth,
  type CalendarQuarter,
  firstDayOfMonth,
  lastDayOfMonth,
  monthsIn,
  monthsOfQuarter,
  type Period,
  quartersIn,
  requireMonth,
} from "../../time/index.ts";
import { type BranchMeeting, isOwedByBranch } from "../duty/duties.ts";
import type { BranchKind } from "../session/meeting-branch.ts";
import { type SessionRule, sessionRulesOf } from "../session/proper-session.ts";
import type { BranchSession, SessionKind } from "../session/session.ts";

/** A month or quarter in which a meeting is owed, prepared to look sessions up. */
export interface PeriodPlan<Of> extends Period {
  readonly period: Of;
  readonly meeting: BranchMeeting;
  /** Whether it is known that a branch of this kind owes the meeting. */
  readonly isOwedBy: Readonly<Record<BranchKind, boolean>>;
  /** Tells whether a session held in the period serves its duty. */
  readonly isServedBy: (session: BranchSession) => boolean;
  /** Finds the rule by which a session of this kind, held in the period, is judged. */
  readonly ruleOf: (kind: SessionKind, heldOn: CalendarDate) => SessionRule | null;
}

/** The months and quarters of a longer period. */
export interface SpanPlan {
  readonly months: readonly PeriodPlan<CalendarMonth>[];
  readonly quarters: readonly PeriodPlan<CalendarQuarter>[];
}

/**
 * Plans the months and quarters that lie wholly within a period; one that is cut off is not asked about. Branches are mostly
 * asked about one period after the other, so the last plan is kept: it rests on the two days alone.
 */
export function planOf({ firstDay, lastDay }: Period): SpanPlan {
  const key = `${firstDay} ${lastDay}`;
  if (last.key !== key) last = { key, plan: planned(firstDay, lastDay) };
  return last.plan;
}

let last: { readonly key: string; readonly plan: SpanPlan } = { key: "", plan: { months: [], quarters: [] } };

function planned(firstDay: CalendarDate, lastDay: CalendarDate): SpanPlan {
  const isWhole = (plan: Period): boolean => firstDay <= plan.firstDay && plan.lastDay <= lastDay;
  return {
    months: monthsIn({ firstDay, lastDay }).map(monthPlan).filter(isWhole),
    quarters: quartersIn({ firstDay, lastDay }).map(quarterPlan).filter(isWhole),
  };
}

/** A session that names another month makes up for that one, and does not serve the month in which it was held. */
function monthPlan(month: CalendarMonth): PeriodPlan<CalendarMonth> {
  return {
    ...planWithin(month, "regular", { firstDay: firstDayOfMonth(month), lastDay: lastDayOfMonth(month) }),
    isServedBy: ({ kind, forMonth }) => kind !== "thematic" && (forMonth == null || isMonth(forMonth, month)),
  };
}

/** A record from outside may name what is no month. */
function isMonth(named: CalendarMonth, month: CalendarMonth): boolean {
  if (named === month) return true;
  requireMonth("the session", named, "forMonth");
  return false;
}

function quarterPlan(quarter: CalendarQuarter): PeriodPlan<CalendarQuarter> {
  const [first, , last] = monthsOfQuarter(quarter);
  return {
    ...planWithin(quarter, "thematic", { firstDay: firstDayOfMonth(first), lastDay: lastDayOfMonth(last) }),
    isServedBy: ({ kind }) => kind !== "regular",
  };
}

function planWithin<Of>(
  period: Of,
  meeting: BranchMeeting,
  { firstDay, lastDay }: Period,
): Omit<PeriodPlan<Of>, "isServedBy"> {
  return {
    period,
    firstDay,
    lastDay,
    meeting,
    isOwedBy: {
      branch: isOwedByBranch("branch", meeting, lastDay),
      "grassroots-branch": isOwedByBranch("grassroots-branch", meeting, lastDay),
    },
    ruleOf: sessionRulesOf(firstDay, lastDay),
  };
}
