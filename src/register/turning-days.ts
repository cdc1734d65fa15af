import { positionIn } from "../organisation/index.ts";
import type { CalendarDate, Period } from "../time/index.ts";
import { dayAfter } from "./days.ts";
import type { Indexed } from "./indexed.ts";

/**
 * The days of a period on which the place of an organisation may become another: it comes under another one, one above it
 * begins or ends, or a change touches it or one above it. The first day of the period is the first of them.
 */
export function turningDays(register: Indexed, position: number, period: Period): readonly CalendarDate[] {
  const days = new Set<CalendarDate>([period.firstDay]);
  const add = (day: CalendarDate | null): void => {
    if (day !== null && period.firstDay < day && day <= period.lastDay) days.add(day);
  };
  const waiting = [position];
  const seen = new Set(waiting);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const above of addTurns(register, at, add)) {
      if (seen.has(above)) continue;
      seen.add(above);
      waiting.push(above);
    }
  }
  return days.size === 1 ? [period.firstDay] : [...days].sort();
}

/** Adds the days of one organisation, and gives the positions of all that were above it. */
function addTurns(
  { hierarchy, changed }: Indexed,
  position: number,
  add: (day: CalendarDate | null) => void,
): readonly number[] {
  const { organisations, parents, ids } = hierarchy;
  const last = organisations[position];
  if (last === undefined) return [];
  const dated = changed?.get(position) ?? [{ since: null, record: last }];
  const above: number[] = [];
  for (const { since, record } of dated) {
    add(since);
    add(record.parentSince);
    add(record.firstDay);
    add(dayAfter(record.lastDay));
    const parent = changed === null ? (parents[position] as number) : positionIn(ids, record.parentId ?? "");
    if (parent !== -1) above.push(parent);
  }
  return above;
}
