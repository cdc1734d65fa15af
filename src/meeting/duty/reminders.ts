import { requireMembers } from "../../facts/index.ts";
import { requireList } from "../../guard/index.ts";
import { assessed, type Outcome, type Step } from "../../outcome/index.ts";
import { addDays, type CalendarDate, entryAt, requireDay } from "../../time/index.ts";
import { bareGrounds, openAnswer } from "../grounds.ts";
import { sessionDeadlineLaws } from "./meeting-calendar.law.ts";
import { type OwedMeeting, owedMeetingFields } from "./meetings-owed.ts";

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
 * Computes by when the papers of a session must be out, and its minutes and resolution be reported (thời hạn gửi tài liệu,
 * báo cáo): at least one day before, and within two days after, by HD 42-HD/BTCTW. Before 28 October 2025 no figure is
 * known.
 *
 * @param heldOn - The day of the session.
 * @returns The last days, or that no figure is in force.
 * @throws RangeError when the day is none.
 *
 * @example
 * ```ts
 * import { sessionDeadlines } from "chibo/meeting";
 *
 * sessionDeadlines("2026-05-04").value; // => { papersBy: "2026-05-03", reportBy: "2026-05-06" }
 * sessionDeadlines("2025-10-27").reason; // => "no-figure-in-force"
 * ```
 */
export function sessionDeadlines(heldOn: CalendarDate): Outcome<SessionDeadlines> {
  requireDay("sessionDeadlines", heldOn);
  const law = entryAt(sessionDeadlineLaws, heldOn);
  if (law === null) return openAnswer("no-figure-in-force", bareGrounds(heldOn));
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
 * Lists the reminders of a day (nhắc lịch sinh hoạt). A meeting with a prescribed day reminds of its papers, of itself and
 * of its report; any other one of the last day of its period.
 *
 * @param meetings - The meetings of {@link meetingsOwed}, of any number of units.
 * @param on - The day.
 * @returns The reminders, in the order of the meetings.
 * @throws TypeError when the first argument is no list of meetings, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { meetingsOwed, meetingUnit, remindersOn } from "chibo/meeting";
 * import { quarterPeriod } from "chibo/time";
 *
 * const branch = meetingUnit({ id: "b1", kind: "branch", counts: [{ on: "2024-01-01", official: 8 }] });
 * const { meetings } = meetingsOwed(branch, quarterPeriod("2024-Q2"), { holidays: [] });
 * remindersOn(meetings, "2024-06-30").map(({ code }) => code); // => ["period-ends", "period-ends"]
 * ```
 */
export function remindersOn(meetings: readonly OwedMeeting[], on: CalendarDate): readonly Reminder[] {
  requireList("remindersOn", "the meetings", meetings);
  requireDay("remindersOn", on);
  return meetings.flatMap(remindersOf).filter((reminder) => reminder.on === on);
}

/** Every reminder of one owed meeting, in the order of their days. */
function remindersOf(meeting: OwedMeeting): readonly Reminder[] {
  requireMembers("remindersOn", "the meeting", owedMeetingFields, meeting);
  const { dueOn = null, lastDay } = meeting;
  if (dueOn === null) return [{ code: "period-ends", on: lastDay, meeting }];
  const due: Reminder = { code: "meeting-due", on: dueOn, meeting };
  const deadlines = sessionDeadlines(dueOn);
  if (deadlines.kind !== "assessed") return [due];
  const { papersBy, reportBy } = deadlines.value;
  return [{ code: "papers-due", on: papersBy, meeting }, due, { code: "report-due", on: reportBy, meeting }];
}
