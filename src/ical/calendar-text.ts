import { escape as escaped, ICalCalendar } from "ical-generator";
import { requireList, requireRecord, requireText } from "../guard/index.ts";
import type { OwedMeeting } from "../meeting/index.ts";
import { periodText, word } from "../text/index.ts";
import { addDays, requireDay } from "../time/index.ts";
import { type CalendarOptions, requireCalendarOptions } from "./calendar-options.ts";

/**
 * Writes the owed meetings as an iCalendar file (lịch sinh hoạt, tệp `.ics`): one event a meeting, on its prescribed day;
 * where none is prescribed, on the last day of the month or quarter in which it is owed, and the event says so. Events are
 * of whole days and carry no time zone, so that no calendar program moves them; no person is named in them.
 *
 * A meeting without a prescribed day is no bar over its whole month, which would cover everything else, and no task, which many
 * calendar programs do not show: it stands on the last day on which it can be held.
 *
 * @param meetings - The meetings, as `meetingsOwed` lists them.
 * @param options - The name and the language of the calendar, the domain of whoever writes it, the day on which it is
 * written, the names of the units, and a note.
 * @returns The text of the file.
 * @throws TypeError for an argument of another form, a missing or an unknown option, RangeError for a meeting that comes
 * twice, a day that is none, another language, or a domain that is none.
 *
 * @example
 * ```ts
 * import { calendarText } from "chibo/ical";
 *
 * const meeting = {
 *   unitId: "b1", body: "members", meeting: "regular", times: 1,
 *   firstDay: "2026-12-01", lastDay: "2026-12-31", dueOn: "2026-12-03",
 * } as const;
 * const text = calendarText([meeting], {
 *   name: "Lịch sinh hoạt", language: "vi", domain: "xa01.example.vn", writtenOn: "2026-11-22", titles: { b1: "Chi bộ 01" },
 * });
 * text.includes("DTSTART;VALUE=DATE:20261203"); // => true
 * text.includes("SUMMARY:Chi bộ 01: thường kỳ (toàn thể đảng viên)"); // => true
 * ```
 */
export function calendarText(meetings: readonly OwedMeeting[], options: CalendarOptions): string {
  requireList("calendarText", "the meetings", meetings);
  for (const [index, meeting] of meetings.entries()) requireMeeting(`meetings[${index}]`, meeting);
  requireCalendarOptions(options);
  requireOnce(meetings, options);
  const { name, language, writtenOn, note = null } = options;
  const calendar = new ICalCalendar({
    // The library escapes what events say, and neither of these.
    name: escaped(printable(name), false),
    description: escaped(word("disclaimer", language), false),
    prodId: "//chibo//chibo//VI",
  });
  for (const meeting of meetings) {
    const day = meeting.dueOn ?? meeting.lastDay;
    calendar.createEvent({
      id: idOf(meeting, options),
      stamp: writtenOn,
      allDay: true,
      start: day,
      // The end of an event of whole days is the day after it.
      end: addDays(day, 1),
      summary: summaryOf(meeting, options),
      description: note === null ? null : printable(note),
    });
  }
  return calendar.toString();
}

function requireMeeting(name: string, meeting: unknown): void {
  requireRecord("calendarText", name, meeting);
  const { unitId, body, meeting: kind, firstDay, lastDay, dueOn } = meeting as Partial<OwedMeeting>;
  for (const [key, text] of Object.entries({ unitId, body, meeting: kind })) {
    requireText("calendarText", `${name}.${key}`, text);
  }
  requireDay("calendarText", firstDay, `${name}.firstDay`);
  requireDay("calendarText", lastDay, `${name}.lastDay`);
  if (dueOn !== null) requireDay("calendarText", dueOn, `${name}.dueOn`);
}

/** Two events of one identifier are one event to a calendar program: the second would replace the first. */
function requireOnce(meetings: readonly OwedMeeting[], options: CalendarOptions): void {
  const seen = new Set<string>();
  for (const [index, meeting] of meetings.entries()) {
    if (seen.size === seen.add(idOf(meeting, options)).size) {
      throw new RangeError(`calendarText: meetings[${index}] is one before it again; give each meeting once`);
    }
  }
}

/** What is fixed comes first, so that no two meetings share an identifier whatever the ids of units hold. */
function idOf({ unitId, body, meeting, firstDay }: OwedMeeting, { domain }: CalendarOptions): string {
  return `${firstDay}-${body}-${meeting}-${coded(unitId)}@${domain}`;
}

/** An identifier is not escaped by the library: other letters than these stand by their numbers. */
function coded(text: string): string {
  return text.replace(/[^A-Za-z0-9.-]/gu, (letter) => `_${letter.codePointAt(0)?.toString(16)}_`);
}

function summaryOf(owed: OwedMeeting, { language, titles = {} }: CalendarOptions): string {
  const { unitId, body, meeting, firstDay, lastDay, dueOn } = owed;
  const title = Object.hasOwn(titles, unitId) ? (titles[unitId] as string) : unitId;
  const what = `${word(meeting, language, { of: "duty" })} (${word(body, language, { of: "duty" })})`;
  const until =
    dueOn === null ? ` - ${word("period-ends", language)}: ${periodText({ firstDay, lastDay }, language)}` : "";
  return printable(`${title}: ${what}${until}`);
}

/** Control characters but the line break, which the library escapes, have no place in a calendar; nor half a letter. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n\r]|\p{Cs}/gu, "\uFFFD");
}
