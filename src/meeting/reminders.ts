import { assessed, type Outcome, type Step, undetermined } from "../outcome/index.ts";
import { addDays, type CalendarDate, entryOn } from "../time/index.ts";
import { sessionDeadlineLaws } from "./meeting-calendar.law.ts";
import type { OwedMeeting } from "./meetings-owed.ts";

/** The last days for what goes with a session. */
export interface SessionDeadlines {
  /** The last day to put the papers on the electronic members' notebook (Sổ tay đảng viên điện tử). */
  readonly papersBy: CalendarDate;
  /** The last day to post and report the minutes and the resolution. */
  readonly reportBy: CalendarDate;
}

/** What a reminder is about: the papers, the meeting itself, its report, or the end of the days in which it is owed. */
export type ReminderCode = "papers-due" | "meeting-due" | "report-due" | "period-ends";

/** A reminder about one owed meeting. */
export interface Reminder {
  /** What it is about. */
  readonly code: ReminderCode;
  /** The day on which it is due. */
  readonly on: CalendarDate;
  /** The meeting. */
  readonly meeting: OwedMeeting;
}

/**
 * By when must the papers of a session on this day be out, and its minutes and resolution be reported? At least one day
 * before, and within two days after: HD 42-HD/BTCTW. Before 28 October 2025 no figure is known.
 *
 * @example
 * ```ts
 * sessionDeadlines("2026-05-04").value; // => { papersBy: "2026-05-03", reportBy: "2026-05-06" }
 * sessionDeadlines("2025-10-27").reason; // => "no-figure-in-force"
 * ```
 */
export function sessionDeadlines(heldOn: CalendarDate): Outcome<SessionDeadlines> {
  const law = entryOn(sessionDeadlineLaws, heldOn);
  if (law === null) {
    const open = { reason: "no-figure-in-force", decidedBy: null, readings: [] } as const;
    return undetermined(open, { on: heldOn, steps: [], because: [] });
  }
  const steps = (["papers", "report"] as const).map((name): Step => {
    const { operator, value, citation, evidence } = law[name];
    const code = `sessionDeadlines.${name}` as const;
    return { code, result: "met", actual: value, operator, expected: value, citation, evidence };
  });
  const papersBy = addDays(heldOn, -law.papers.value);
  const reportBy = addDays(heldOn, law.report.value);
  return assessed({ papersBy, reportBy }, { on: heldOn, steps, because: steps.map(({ code }) => code) });
}

/**
 * Of what must the units be reminded on this day (nhắc lịch)? A meeting with a prescribed day reminds of its papers, of
 * itself and of its report; any other one of the last day of its period.
 *
 * @param meetings - The meetings of {@link meetingsOwed}, of any number of units.
 *
 * @example
 * ```ts
 * const facts = { kind: "branch", switchedOn: null, official: 8, delegatedPowers: false, inPilot: null, workingRules: [] };
 * const branch = { ...facts, id: "b1", firstDay: null, lastDay: null, prescribed: [] };
 * const { meetings } = meetingsOwed(branch, "2024-04-01", "2024-06-30", []);
 * remindersOn(meetings, "2024-06-30").map(({ code }) => code); // => ["period-ends", "period-ends"]
 * ```
 */
export function remindersOn(meetings: readonly OwedMeeting[], day: CalendarDate): readonly Reminder[] {
  return meetings.flatMap(remindersOf).filter(({ on }) => on === day);
}

/** Every reminder of one owed meeting, in the order of their days. */
function remindersOf(meeting: OwedMeeting): readonly Reminder[] {
  const { dueOn, lastDay } = meeting;
  if (dueOn === null) return [{ code: "period-ends", on: lastDay, meeting }];
  const due: Reminder = { code: "meeting-due", on: dueOn, meeting };
  const deadlines = sessionDeadlines(dueOn);
  if (deadlines.kind !== "assessed") return [due];
  const { papersBy, reportBy } = deadlines.value;
  return [{ code: "papers-due", on: papersBy, meeting }, due, { code: "report-due", on: reportBy, meeting }];
}
