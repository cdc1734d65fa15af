import { type Organisation, positionIn } from "../organisation/index.ts";
import type { CalendarDate, Period } from "../time/index.ts";
import { dayAfter } from "./days.ts";
import type { Indexed } from "./indexed.ts";

/**
 * The days of a period on which the place of an organisation may become another: it comes under another one, one above it
 * begins or ends, or a change touches it or one above it. The first day of the period is the first of them.
 */
export function turningDays(register: Indexed, position: number, period: Period): readonly CalendarDate[] {
  if (register.changed === null && turnsOf(register)[position] === never) return [period.firstDay];
  const days = new Set<CalendarDate>([period.firstDay]);
  const add = (day: CalendarDate | null): void => {
    if (day !== null && period.firstDay < day && day <= period.lastDay) days.add(day);
  };
  const waiting = [position];
  const seen = new Set(waiting);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const above of addTurns(register, at, add)) {
      if (!seen.has(above)) waiting.push(above);
      seen.add(above);
    }
  }
  return [...days].sort();
}

/** Adds the days of one organisation, and gives the positions of all that were above it. */
function addTurns(
  { hierarchy, changed }: Indexed,
  position: number,
  add: (day: CalendarDate | null) => void,
): readonly number[] {
  const { organisations, parents, ids } = hierarchy;
  const last = organisations[position] as Organisation;
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

const never = 1;
const sometimes = 2;

/** Whether the place of each organisation ever becomes another. Most registers hold few days, and are asked about all. */
function turnsOf({ hierarchy, ready }: Indexed): Uint8Array {
  if (ready.turns !== null) return ready.turns;
  const { organisations, parents } = hierarchy;
  const turns = new Uint8Array(organisations.length);
  for (let start = 0; start < turns.length; start += 1) {
    const path: number[] = [];
    let at = start;
    while (at !== -1 && turns[at] === 0) {
      path.push(at);
      at = parents[at] as number;
    }
    let above = at === -1 ? never : (turns[at] as number);
    for (const position of path.reverse()) {
      if (hasDays(organisations[position] as Organisation)) above = sometimes;
      turns[position] = above;
    }
  }
  ready.turns = turns;
  return turns;
}

function hasDays({ firstDay, lastDay, parentSince }: Organisation): boolean {
  return firstDay !== null || lastDay !== null || parentSince !== null;
}
