import { addDays } from "./arithmetic.ts";
import { type CalendarDate, isCalendarDate } from "./calendar-date.ts";

/** A span of days, both ends included. */
export interface Span {
  /** The first day that belongs to the span. */
  readonly firstDay: CalendarDate;
  /** The last day that belongs to the span; `null` when no end is known. */
  readonly lastDay: CalendarDate | null;
}

/** What breaks the promise of a timeline: its spans follow each other without a gap and without an overlap. */
export interface TimelineFault {
  /** What is wrong with the span. */
  readonly code: "not-a-date" | "ends-before-it-begins" | "gap" | "overlap" | "open-before-the-end";
  /** The position of the span in the timeline, counted from 0. */
  readonly index: number;
}

/**
 * Does this day belong to the span?
 *
 * @example
 * ```ts
 * isWithin({ firstDay: "2023-07-01", lastDay: "2024-06-30" }, "2024-06-30"); // => true
 * isWithin({ firstDay: "2023-07-01", lastDay: "2024-06-30" }, "2024-07-01"); // => false
 * ```
 */
export function isWithin(span: Span, on: CalendarDate): boolean {
  return span.firstDay <= on && (span.lastDay === null || on <= span.lastDay);
}

/**
 * Which entry of a timeline holds on this day? `null` when none does: an ended entry is never carried on.
 *
 * @param timeline - The entries in the order of their first days.
 *
 * @example
 * ```ts
 * entryOn([{ firstDay: "2023-07-01", lastDay: null, value: "new" }], "2023-06-30"); // => null
 * ```
 */
export function entryOn<Entry extends Span>(timeline: readonly Entry[], on: CalendarDate): Entry | null {
  // The newest entry is asked about most, so the search starts at the end.
  for (let index = timeline.length - 1; index >= 0; index -= 1) {
    const entry = timeline[index];
    if (entry !== undefined && entry.firstDay <= on) return isWithin(entry, on) ? entry : null;
  }
  return null;
}

/**
 * Do these entries follow each other without a gap and without an overlap? Lists every fault; none means they do.
 *
 * @example
 * ```ts
 * timelineFaults([
 *   { firstDay: "2023-07-01", lastDay: "2024-06-29" },
 *   { firstDay: "2024-07-01", lastDay: null },
 * ]); // => [{ code: "gap", index: 1 }]
 * ```
 */
export function timelineFaults(timeline: readonly Span[]): readonly TimelineFault[] {
  return timeline.flatMap((span, index) => {
    const code = faultOf(span, timeline[index - 1]);
    return code === null ? [] : [{ code, index }];
  });
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
