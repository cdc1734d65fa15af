import { requireList, requireRecord } from "../guard/index.ts";
import { addDays } from "./arithmetic.ts";
import { type CalendarDate, isCalendarDate } from "./calendar-date.ts";
import { requireDay } from "./require-day.ts";

/** A span of days, both ends included. */
export interface Span {
  /** The first day that belongs to the span. */
  readonly firstDay: CalendarDate;
  /** The last day that belongs to the span; `null` when no end is known. */
  readonly lastDay: CalendarDate | null;
}

/** What is wrong with a timeline, whose spans follow each other without a gap and without an overlap. */
export interface TimelineFault {
  /** What is wrong with the span. */
  readonly code: "not-a-date" | "ends-before-it-begins" | "gap" | "overlap" | "open-before-the-end";
  /** The position of the span in the timeline, counted from 0. */
  readonly index: number;
}

/**
 * Tells whether a day belongs to a span.
 *
 * @param span - The span, both ends included; `lastDay` is `null` when no end is known.
 * @param on - The day.
 * @returns Whether the day lies within it.
 * @throws TypeError when the span is no record, RangeError when a day is none.
 *
 * @example
 * ```ts
 * import { isWithin } from "chibo/time";
 *
 * isWithin({ firstDay: "2023-07-01", lastDay: "2024-06-30" }, "2024-06-30"); // => true
 * isWithin({ firstDay: "2023-07-01", lastDay: "2024-06-30" }, "2024-07-01"); // => false
 * ```
 */
export function isWithin(span: Span, on: CalendarDate): boolean {
  requireSpan("isWithin", "the span", span);
  requireDay("isWithin", on);
  return holdsOn(span, on);
}

/**
 * Finds the entry of a timeline that holds on a day. An ended entry is never carried on.
 *
 * @param timeline - The entries in the order of their first days.
 * @param on - The day.
 * @returns The entry; `null` when none holds.
 * @throws TypeError when the timeline is no list of records, RangeError when a day is none.
 *
 * @example
 * ```ts
 * import { entryOn } from "chibo/time";
 *
 * const rates = [
 *   { firstDay: "2023-07-01", lastDay: "2024-06-30", rate: 1 },
 *   { firstDay: "2024-07-01", lastDay: null, rate: 2 },
 * ] as const;
 * entryOn(rates, "2024-06-30")?.rate; // => 1
 * entryOn(rates, "2023-06-30"); // => null
 * ```
 */
export function entryOn<Entry extends Span>(timeline: readonly Entry[], on: CalendarDate): Entry | null {
  requireList("entryOn", "the timeline", timeline);
  requireDay("entryOn", on);
  for (const [index, entry] of timeline.entries()) requireSpan("entryOn", `the entry ${index}`, entry);
  return entryAt(timeline, on);
}

/**
 * Refuses what is no span: a first day, and a last day or none.
 *
 * @param caller - The function that was called.
 * @param name - What the argument is called.
 * @param value - The argument, or a member of a list.
 * @throws TypeError when the value is no record, RangeError when a day of it is none.
 */
export function requireSpan(caller: string, name: string, value: unknown): asserts value is Span {
  requireRecord(caller, name, value);
  const { firstDay, lastDay } = value as Partial<Span>;
  requireDay(caller, firstDay, `firstDay of ${name}`);
  // A plain JavaScript record may lack the key of an open end.
  if (lastDay !== null && lastDay !== undefined) requireDay(caller, lastDay, `lastDay of ${name}`);
}

/** The same for a timeline and a day that were checked on the way in. */
export function entryAt<Entry extends Span>(timeline: readonly Entry[], on: CalendarDate): Entry | null {
  // The newest entry is asked about most, so the search starts at the end.
  for (let index = timeline.length - 1; index >= 0; index -= 1) {
    const entry = timeline[index] as Entry;
    if (entry.firstDay <= on) return holdsOn(entry, on) ? entry : null;
  }
  return null;
}

/**
 * Lists what keeps spans from being a timeline: they follow each other without a gap and without an overlap.
 *
 * @param timeline - The spans in their order.
 * @returns Every fault, with the position of its span; none when there is none.
 * @throws TypeError when the timeline is no list of records.
 *
 * @example
 * ```ts
 * import { timelineFaults } from "chibo/time";
 *
 * timelineFaults([
 *   { firstDay: "2023-07-01", lastDay: "2024-06-29" },
 *   { firstDay: "2024-07-01", lastDay: null },
 * ]); // => [{ code: "gap", index: 1 }]
 * ```
 */
export function timelineFaults(timeline: readonly Span[]): readonly TimelineFault[] {
  requireList("timelineFaults", "the timeline", timeline);
  return timeline.flatMap((span, index) => {
    requireRecord("timelineFaults", `the entry ${index}`, span);
    const code = faultOf(span, timeline[index - 1]);
    return code === null ? [] : [{ code, index }];
  });
}

export function holdsOn({ firstDay, lastDay }: Span, on: CalendarDate): boolean {
  // A plain JavaScript record may lack the key of an open end.
  return firstDay <= on && (lastDay === null || lastDay === undefined || on <= lastDay);
}

function faultOf(span: Span, before: Span | undefined): TimelineFault["code"] | null {
  if (!isCalendarDate(span.firstDay) || (span.lastDay !== null && !isCalendarDate(span.lastDay))) return "not-a-date";
  if (span.lastDay !== null && span.lastDay < span.firstDay) return "ends-before-it-begins";
  if (before === undefined) return null;
  if (before.lastDay === null) return "open-before-the-end";
  const expected = addDays(before.lastDay, 1);
  if (span.firstDay === expected) return null;
  return span.firstDay > expected ? "gap" : "overlap";
}
