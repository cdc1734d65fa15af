import {
  type CalendarDate,
  type CalendarMonth,
  firstDayOfMonth,
  isWithin,
  lastDayOfMonth,
  monthOf,
  monthsBetween,
  type Span,
} from "../../time/index.ts";
import type { Hierarchy } from "../hierarchy/hierarchy.ts";
import { existsOn } from "../structure/structure-facts.ts";
import type { OrganisationKind } from "../records/unit.ts";

/** That a committee member follows a lower body (phân công theo dõi), from day to day. */
export interface Assignment extends Span {
  /** The committee member, by an opaque key. It is never printed. */
  readonly followerKey: string;
  /** The body that is followed. */
  readonly organisationId: string;
}

/** That a follower was at a meeting of a followed body. */
export interface Visit {
  /** The committee member, by the same opaque key. */
  readonly followerKey: string;
  /** The body whose meeting it was. */
  readonly organisationId: string;
  /** The day of the meeting. */
  readonly heldOn: CalendarDate;
}

/** What a committee wants of its assignments. No central text sets these: they are the committee's own. */
export interface AssignmentTerms {
  /** The kinds of bodies that are to be followed. */
  readonly kinds: readonly OrganisationKind[];
  /** The most bodies that one member is to follow. */
  readonly mostPerMember: number;
}

/** What there is to see about assignments on a day. */
export interface AssignmentReport {
  /** The bodies, by their ids, that are to be followed and are not. */
  readonly unfollowed: readonly string[];
  /** The members, by their keys, who follow more bodies than wanted, with how many. */
  readonly overloaded: readonly { readonly followerKey: string; readonly bodies: number }[];
  /** The assignments to bodies that are not in being on the day. */
  readonly idle: readonly Assignment[];
}

/**
 * Which bodies has nobody to follow them on this day, which members follow more than wanted, and which assignments lead
 * nowhere? One member who follows a body twice counts once.
 *
 * @example
 * ```ts
 * const one = { ...unknownOrganisation, id: "01", name: "Chi bộ 01", kind: "branch" };
 * const { value } = buildForest([one, { ...one, id: "02", name: "Chi bộ 02" }]);
 * const follow = { followerKey: "k1", organisationId: "01", firstDay: "2025-01-01", lastDay: null };
 * const report = checkAssignments(value, [follow], { kinds: ["branch"], mostPerMember: 3 }, "2025-12-31");
 * report; // => { unfollowed: ["02"], overloaded: [], idle: [] }
 * ```
 */
export function checkAssignments(
  { organisations }: Hierarchy,
  assignments: readonly Assignment[],
  { kinds, mostPerMember }: AssignmentTerms,
  on: CalendarDate,
): AssignmentReport {
  const current = assignments.filter((assignment) => isWithin(assignment, on));
  const standing = organisations.filter((organisation) => existsOn(organisation, on));
  const ids = new Set(standing.map(({ id }) => id));
  const followed = new Set(current.map(({ organisationId }) => organisationId));
  const bodiesOf = new Map<string, Set<string>>();
  for (const { followerKey, organisationId } of current) {
    bodiesOf.set(followerKey, (bodiesOf.get(followerKey) ?? new Set()).add(organisationId));
  }
  const loads = [...bodiesOf].map(([followerKey, bodies]) => ({ followerKey, bodies: bodies.size }));
  return {
    unfollowed: standing.filter(({ id, kind }) => kinds.includes(kind) && !followed.has(id)).map(({ id }) => id),
    overloaded: loads.filter(({ bodies }) => bodies > mostPerMember),
    idle: current.filter(({ organisationId }) => !ids.has(organisationId)),
  };
}

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
 * In which months of the period was a follower at no meeting of the body followed? Months in which the assignment began or
 * ended in their midst are not asked about.
 *
 * @param period - First and last day, both included; only whole months count.
 *
 * @example
 * ```ts
 * const follow = { followerKey: "k1", organisationId: "01", firstDay: "2025-01-15", lastDay: null };
 * const visit = { followerKey: "k1", organisationId: "01", heldOn: "2025-02-03" };
 * const period = { firstDay: "2025-01-01", lastDay: "2025-03-31" };
 * missedMonths([follow], [visit], period).map(({ month }) => month); // => ["2025-03"]
 * ```
 */
export function missedMonths(
  assignments: readonly Assignment[],
  visits: readonly Visit[],
  period: { readonly firstDay: CalendarDate; readonly lastDay: CalendarDate },
): readonly MissedMonth[] {
  const kept = new Set(
    visits.map(({ followerKey, organisationId, heldOn }) => keyOf(followerKey, organisationId, monthOf(heldOn))),
  );
  const months = monthsBetween(period.firstDay, period.lastDay);
  return assignments.flatMap((assignment) => {
    const { followerKey, organisationId } = assignment;
    const covered = months.filter((month) => [assignment, period].every((span) => covers(span, month)));
    const missed = covered.filter((month) => !kept.has(keyOf(followerKey, organisationId, month)));
    return missed.map((month) => ({ followerKey, organisationId, month }));
  });
}

function covers(span: Span, month: CalendarMonth): boolean {
  return isWithin(span, firstDayOfMonth(month)) && isWithin(span, lastDayOfMonth(month));
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}
