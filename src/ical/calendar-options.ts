import { requireOptions, requireRecord, requireText, requireWord, shown } from "../guard/index.ts";
import type { Language } from "../text/index.ts";
import { type CalendarDate, requireDay } from "../time/index.ts";

/** What a calendar is written with. */
export interface CalendarOptions {
  /** The name of the calendar. */
  readonly name: string;
  /** The language of its words. */
  readonly language: Language;
  /**
   * The domain of whoever writes the calendar, such as `"xa01.example.vn"`: it makes the identifiers of events unique
   * among places whose units have the same ids.
   */
  readonly domain: string;
  /** The day on which the calendar is written: two calendars of the same day are the same, byte for byte. */
  readonly writtenOn: CalendarDate;
  /** The name of each unit by its id; a unit without one appears by its id. None when left out. */
  readonly titles?: Readonly<Record<string, string>> | undefined;
  /** What each event says beside its name, as an illustrative calendar must; nothing when left out. */
  readonly note?: string | undefined;
}

const keys: readonly (keyof CalendarOptions)[] = ["name", "language", "domain", "writtenOn", "titles", "note"];
const languages: readonly Language[] = ["vi", "en"];
const domainShape = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/i;

/** Refuses what are no options of a calendar. */
export function requireCalendarOptions(options: unknown): asserts options is CalendarOptions {
  requireOptions("calendarText", options, keys);
  const { name, language, domain, writtenOn, titles = {}, note } = options as Partial<CalendarOptions>;
  requireText("calendarText", "name", name);
  requireWord("calendarText", "language", language, languages);
  requireText("calendarText", "domain", domain);
  if (!domainShape.test(domain)) {
    throw new RangeError(`calendarText: domain is ${shown(domain)}; give a domain of yours, such as "xa01.example.vn"`);
  }
  requireDay("calendarText", writtenOn, "writtenOn");
  requireRecord("calendarText", "titles", titles);
  for (const [id, title] of Object.entries(titles)) requireText("calendarText", `titles[${shown(id)}]`, title);
  if (note !== undefined) requireText("calendarText", "note", note);
}
