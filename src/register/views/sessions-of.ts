import { requireList, requireOptions } from "../../guard/index.ts";
import { type BranchSession, prescribedDayIn } from "../../meeting/index.ts";
import { countsAsOf } from "../../organisation/index.ts";
import {
  addDays,
  type CalendarDate,
  firstDayOfMonth,
  holdsOn,
  lastDayOfMonth,
  monthOf,
  type Period,
  requireDay,
  requirePeriod,
} from "../../time/index.ts";
import { earlierOf } from "../days.ts";
import { type Indexed, indexedOf, positionOf, recordOn } from "../indexed.ts";
import { prescribedDaysAt } from "../local-timeline.ts";
import type { LocalPrescribedDay } from "../records/local-rules.ts";
import type { Register } from "../register.ts";

/** What is known of days off, for the days that local rules fix for meetings. */
export interface SessionsOfOptions {
  /** The days off beside Saturdays and Sundays, in any order; left out when they are not known. */
  readonly holidays?: readonly CalendarDate[] | undefined;
}

/**
 * Lists the sessions of a register (buổi sinh hoạt): all of them, or those that were held in a period or make up for a month
 * of it.
 *
 * A session that does not state its roll or its party groups has those of its branch as they were counted up to its day: the
 * roll is its official and probationary members. Where a session does not record the day prescribed for it and local rules fix one, the day follows from them. Within the
 * window of a fixed day any day is on time where the fixed day was a day off; in a special case record the day as
 * `prescribedOn`, for else the cause is not known, and neither is whether the session was on time.
 *
 * @param register - The register.
 * @param period - The period; all sessions when left out.
 * @param options - The days off beside Saturdays and Sundays.
 * @returns The sessions, in the order of the records.
 * @throws TypeError when it is no register or an option is unknown, RangeError when a day is none.
 *
 * @example
 * ```ts
 * import { buildRegister, sessionsOf } from "chibo";
 * import { yearPeriod } from "chibo/time";
 *
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
 * const session = { organisationId: "b1", kind: "regular" } as const;
 * const sessions = [
 *   { ...session, id: "s1", heldOn: "2024-12-03" },
 *   { ...session, id: "s2", heldOn: "2025-10-05" },
 * ] as const;
 * const rules = {
 *   organisationId: "b1",
 *   firstDay: "2025-09-19",
 *   citation: { document: "08-KH-DU@2025-09-19", provision: "1" },
 *   evidence: "single-source",
 *   verifiedOn: "2026-11-22",
 *   prescribedDay: { dayOfMonth: 3, shift: "none" },
 * } as const;
 * const built = buildRegister({ organisations: [branch], sessions, localRules: [rules] });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * sessionsOf(built.value).length; // => 2
 * const found = sessionsOf(built.value, yearPeriod(2025));
 * found.map(({ id, prescribedOn }) => [id, prescribedOn]); // => [["s2", "2025-10-03"]]
 * ```
 */
export function sessionsOf(
  register: Register,
  period?: Period,
  options: SessionsOfOptions = {},
): readonly BranchSession[] {
  const indexed = indexedOf("sessionsOf", register);
  const holidays = holidaysOf(options);
  const sessions = period === undefined ? indexed.records.sessions : sessionsIn(indexed.records.sessions, period);
  const isFixed = indexed.records.localRules.some(({ prescribedDay }) => prescribedDay !== null);
  const whole = withCounts(indexed, sessions);
  return isFixed ? prescribedSessions(indexed, whole, holidays) : whole;
}

function withCounts(register: Indexed, sessions: readonly BranchSession[]): readonly BranchSession[] {
  const whole = sessions.map((session) => countedSession(register, session));
  return whole.some((session, place) => session !== sessions[place]) ? whole : sessions;
}

/** A session with what was counted of its branch up to the day, where it does not state it: its roll and its party groups. */
function countedSession(register: Indexed, session: BranchSession): BranchSession {
  const { organisationId, heldOn, roll, partyGroups } = session;
  if (roll !== null && partyGroups !== null) return session;
  const { counts } = recordOn(register, positionOf("sessionsOf", register, organisationId), heldOn);
  const asOf = countsAsOf(counts, heldOn);
  const members = asOf.official === null || asOf.probationary === null ? null : asOf.official + asOf.probationary;
  const counted = { roll: roll ?? members, partyGroups: partyGroups ?? asOf.partyGroups };
  if (counted.roll === roll && counted.partyGroups === partyGroups) return session;
  return { ...session, ...counted };
}

function holidaysOf(options: SessionsOfOptions): readonly CalendarDate[] | null {
  requireOptions("sessionsOf", options, ["holidays"]);
  const { holidays } = options;
  if (holidays === undefined) return null;
  requireList("sessionsOf", "holidays", holidays);
  for (const day of holidays) requireDay("sessionsOf", day, "holidays");
  return holidays;
}

function sessionsIn(sessions: readonly BranchSession[], period: Period): readonly BranchSession[] {
  requirePeriod("sessionsOf", period);
  const { firstDay, lastDay } = period;
  const [firstMonth, lastMonth] = [monthOf(firstDay), monthOf(lastDay)];
  return sessions.filter(({ heldOn, forMonth }) => {
    if (firstDay <= heldOn && heldOn <= lastDay) return true;
    return forMonth !== null && firstMonth <= forMonth && forMonth <= lastMonth;
  });
}

/** The sessions with the days that local rules prescribe, where they record none themselves. */
function prescribedSessions(
  register: Indexed,
  sessions: readonly BranchSession[],
  holidays: readonly CalendarDate[] | null,
): readonly BranchSession[] {
  const fixed = new Map<string, readonly LocalPrescribedDay[]>();
  const fixedFor = (id: string): readonly LocalPrescribedDay[] => {
    const known = fixed.get(id) ?? prescribedDaysAt(register, positionOf("sessionsOf", register, id));
    fixed.set(id, known);
    return known;
  };
  return sessions.map((session) => {
    if (session.prescribedOn !== null || session.kind === "thematic") return session;
    const prescribedOn = prescribedFor(session, fixedFor(session.organisationId), holidays);
    return prescribedOn === null ? session : { ...session, prescribedOn };
  });
}

/** The day that is prescribed for a session; `null` where none is fixed, or where it depends on what is not known. */
function prescribedFor(
  { heldOn, forMonth }: BranchSession,
  days: readonly LocalPrescribedDay[],
  holidays: readonly CalendarDate[] | null,
): CalendarDate | null {
  const month = firstDayOfMonth(forMonth ?? monthOf(heldOn));
  const day = days.find((one) => holdsOn(one, month));
  if (day === undefined) return null;
  const { window, ...plain } = day;
  const fixed = dayIn(month, day.dayOfMonth);
  if (window !== null) {
    const isInside = dayIn(month, window.firstDay) <= heldOn && heldOn <= dayIn(month, window.lastDay);
    if (heldOn === fixed || !isInside) return fixed;
    return shiftedIn(plain, month, holidays ?? []) === fixed ? null : heldOn;
  }
  if (day.shift === "none") return fixed;
  return holidays === null ? null : shiftedIn(plain, month, holidays);
}

/** A day of a month; of one that is shorter its last day. */
function dayIn(month: CalendarDate, dayOfMonth: number): CalendarDate {
  return earlierOf(addDays(month, dayOfMonth - 1), lastDayOfMonth(monthOf(month)));
}

/** The fixed day of a month, once shifted over days off. */
function shiftedIn(
  day: Omit<LocalPrescribedDay, "window">,
  month: CalendarDate,
  holidays: readonly CalendarDate[],
): CalendarDate | null {
  return prescribedDayIn([{ ...day, shift: "next-working-day" }], monthOf(month), { holidays });
}
