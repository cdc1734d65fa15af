import { requireList } from "../../guard/index.ts";
import {
  type CalendarMonth,
  firstDayOfMonth,
  holdsOn,
  lastDayOfMonth,
  monthOf,
  monthsIn,
  type Period,
  requirePeriod,
  type Span,
} from "../../time/index.ts";
import { factsOf } from "../model/asked.ts";
import { type Assignment, assignmentFields, type Visit, visitFields } from "./assignment.ts";

/** A month in which a follower was at no meeting of a body followed throughout it. */
export interface MissedMonth {
  /** The committee member, by the opaque key. */
  readonly followerKey: string;
  /** The followed body. */
  readonly organisationId: string;
  /** The month. */
  readonly month: CalendarMonth;
}

/**
 * Lists the months of a period in which a follower was at no meeting of the body followed (dự sinh hoạt nơi được phân công
 * theo dõi). A month in which the assignment began or ended, and one that lies only partly in the period, is not asked
 * about.
 *
 * @param assignments - Who follows which body, from day to day.
 * @param visits - Every visit in the period.
 * @param period - The first and the last day, both included.
 * @returns The months missed, assignment by assignment.
 * @throws TypeError for an argument of another form, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { assignment, missedMonths, visit } from "chibo/organisation";
 * import { quarterPeriod } from "chibo/time";
 *
 * const assignments = [assignment({ followerKey: "k1", organisationId: "01", firstDay: "2025-01-15" })];
 * const visits = [visit({ followerKey: "k1", organisationId: "01", heldOn: "2025-02-03" })];
 * missedMonths(assignments, visits, quarterPeriod("2025-Q1")).map(({ month }) => month); // => ["2025-03"]
 * ```
 */
export function missedMonths(
  assignments: readonly Assignment[],
  visits: readonly Visit[],
  period: Period,
): readonly MissedMonth[] {
  requireList("missedMonths", "the assignments", assignments);
  for (const assignment of assignments) factsOf("missedMonths", assignmentFields, assignment, "an assignment");
  requireList("missedMonths", "the visits", visits);
  for (const visit of visits) factsOf("missedMonths", visitFields, visit, "a visit");
  requirePeriod("missedMonths", period);

  const kept = new Set(
    visits.map(({ followerKey, organisationId, heldOn }) => keyOf(followerKey, organisationId, monthOf(heldOn))),
  );
  const months = monthsIn(period);
  return assignments.flatMap((assignment) => {
    const { followerKey, organisationId } = assignment;
    const covered = months.filter((month) => [assignment, period].every((span) => covers(span, month)));
    const missed = covered.filter((month) => !kept.has(keyOf(followerKey, organisationId, month)));
    return missed.map((month) => ({ followerKey, organisationId, month }));
  });
}

function covers(span: Span, month: CalendarMonth): boolean {
  return holdsOn(span, firstDayOfMonth(month)) && holdsOn(span, lastDayOfMonth(month));
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}
