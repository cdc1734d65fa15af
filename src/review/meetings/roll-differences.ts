import type { BranchSession } from "../../meeting/index.ts";
import type { Organisation, OrganisationCount } from "../../organisation/index.ts";
import { type Indexed, positionOf, recordOn } from "../../register/index.ts";
import type { CalendarDate, Period } from "../../time/index.ts";

/** Sessions whose roll is not what the register counts (số đảng viên ghi ở buổi sinh hoạt khác số liệu của tổ chức). */
export interface RollDifference {
  /** The id of the branch. */
  readonly organisationId: string;
  /** How many sessions of the period they are. */
  readonly sessions: number;
  /** The day of the first of them; of several on one day the one with the lowest roll. */
  readonly heldOn: CalendarDate;
  /** The roll on that day, by the session. */
  readonly roll: number;
  /** The official and probationary members as counted last, up to that day. */
  readonly counted: number;
}

/** Sessions that are held against the counts of their branches as they come. */
export interface ComparedRolls {
  /** Notes one session. */
  readonly note: (session: BranchSession) => void;
  /** The branches with sessions that differ, in the order of the register. */
  readonly result: () => readonly RollDifference[];
}

/**
 * Holds the rolls of sessions against the counts of the register. Between two counts members come and go, so a roll differs
 * only where it lies outside both; after the last count it differs where it is another number. Nothing is said of a session
 * before the first count, nor where a part of a count is not known.
 */
export function comparedRolls(register: Indexed, { firstDay, lastDay }: Period): ComparedRolls {
  const found = new Map<number, RollDifference>();
  return {
    note: ({ organisationId, heldOn, roll }) => {
      if (roll === null || heldOn < firstDay || lastDay < heldOn) return;
      const position = positionOf("review", register, organisationId);
      const counted = countedInstead(recordOn(register, position, heldOn), heldOn, roll);
      if (counted === null) return;
      const before = found.get(position);
      const sessions = (before?.sessions ?? 0) + 1;
      const isFirst =
        before === undefined || heldOn < before.heldOn || (heldOn === before.heldOn && roll < before.roll);
      found.set(position, isFirst ? { organisationId, sessions, heldOn, roll, counted } : { ...before, sessions });
    },
    result: () => [...found].sort(([one], [other]) => one - other).map(([, difference]) => difference),
  };
}

/** What was counted last, up to the day, where the roll fits neither that nor the next count; else `null`. */
function countedInstead({ counts }: Organisation, on: CalendarDate, roll: number): number | null {
  const last = counts.findLastIndex((count) => count.on <= on);
  const before = membersIn(counts[last]);
  if (before === null) return null;
  const next = last + 1 < counts.length ? membersIn(counts[last + 1]) : before;
  if (next === null) return null;
  return roll < Math.min(before, next) || Math.max(before, next) < roll ? before : null;
}

function membersIn(count: OrganisationCount | undefined): number | null {
  if (count === undefined || count.official === null || count.probationary === null) return null;
  return count.official + count.probationary;
}
