import { ICalCalendar } from "ical-generator";
import type { OwedMeeting } from "../meeting/index.ts";
import { type Language, word } from "../text/index.ts";
import { addDays, type CalendarDate } from "../time/index.ts";

/** What stands at the head of a calendar. */
export interface CalendarHead {
  /** The name of the calendar. */
  readonly name: string;
  /** The language of its words. */
  readonly language: Language;
  /** The name of each unit by its id; a unit without one appears by its id. */
  readonly titles: Readonly<Record<string, string>>;
  /** What each event says beside its name, as an illustrative calendar must; `null` for nothing. */
  readonly note: string | null;
  /** The day on which the calendar is written: two calendars of the same day are the same, byte for byte. */
  readonly writtenOn: CalendarDate;
}

/**
 * The owed meetings as an iCalendar file (`.ics`): one event a meeting, on its prescribed day, or over the days in which
 * it is owed when none is prescribed. Events are of whole days and carry no time zone, so that no calendar program moves
 * them; no person is named in them.
 *
 * @example
 * ```ts
 * const due = { firstDay: "2026-12-01", lastDay: "2026-12-31", dueOn: "2026-12-03" };
 * const meeting = { unitId: "b1", body: "members", meeting: "regular", times: 1, ...due };
 * const titles = { b1: "Chi bộ 01" };
 * const head = { name: "Lịch sinh hoạt", language: "vi", titles, note: null, writtenOn: "2026-11-22" };
 * calendarText([meeting], head).includes("DTSTART;VALUE=DATE:20261203"); // => true
 * ```
 */
export function calendarText(meetings: readonly OwedMeeting[], head: CalendarHead): string {
  const { name, language, titles, note, writtenOn } = head;
  const calendar = new ICalCalendar({
    name,
    prodId: "//chibo//chibo//VI",
    description: word("disclaimer", language),
  });
  for (const { unitId, body, meeting, firstDay, lastDay, dueOn } of meetings) {
    calendar.createEvent({
      id: `${unitId}-${body}-${meeting}-${firstDay}`,
      stamp: writtenOn,
      allDay: true,
      start: dueOn ?? firstDay,
      // The end of an event of whole days is the day after it.
      end: addDays(dueOn ?? lastDay, 1),
      summary: `${titles[unitId] ?? unitId}: ${word(`duty.${meeting}`, language)} (${word(`duty.${body}`, language)})`,
      description: note,
    });
  }
  return calendar.toString();
}
