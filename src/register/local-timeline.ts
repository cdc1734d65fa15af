import type { LocalMeetingRules, MinutesByKind } from "../meeting/index.ts";
import { countsAsOf } from "../organisation/index.ts";
import type { Bound } from "../outcome/index.ts";
import { addDays, type CalendarDate, holdsOn, type Period } from "../time/index.ts";
import { dayAfter, endOfDays } from "./days.ts";
import { type Indexed, recordOn, recordsAt, upwardsOn } from "./indexed.ts";
import type { LocalPrescribedDay, LocalRules } from "./records/local-rules.ts";
import { turningDays } from "./turning-days.ts";

/** The local rules in force for the organisation at a position on a day, its own first, then those of each one above. */
export function localRulesAt(register: Indexed, position: number, on: CalendarDate): readonly LocalRules[] {
  const all = recordsAt(register, "localRules");
  if (all.size === 0) return [];
  return upwardsOn(register, position, on).flatMap((at) => (all.get(at) ?? []).filter((rules) => holdsOn(rules, on)));
}

/** Reads the local rules of branches for the meeting rules. Branches under the same rules share one list. */
export function meetingRulesReader(register: Indexed): (position: number) => readonly LocalMeetingRules[] {
  const bounds = boundsOf(register.records.localRules);
  const shared = new Map<string, readonly LocalMeetingRules[]>();
  const numbers = new Map<object, number>();
  return (position) => {
    if (bounds === null) return none;
    const stretches = stretchesOf(register, position, bounds).map(({ firstDay, lastDay }) => ({
      firstDay,
      lastDay,
      ...meetingRulesOn(register, position, firstDay),
    }));
    const rules = joinedRules(stretches).filter(laysDown);
    const key = rules.map((one) => keyOf(one, numbers)).join(";");
    const known = shared.get(key);
    if (known !== undefined) return known;
    shared.set(key, rules);
    return rules;
  };
}

const none: readonly LocalMeetingRules[] = [];

/** The days from the first local rule on; the last is as far as days go, for rules that are in force until now. */
function boundsOf(rules: readonly LocalRules[]): Period | null {
  let firstDay: CalendarDate | null = null;
  for (const one of rules) if (firstDay === null || one.firstDay < firstDay) firstDay = one.firstDay;
  return firstDay === null ? null : { firstDay, lastDay: endOfDays };
}

/** A stretch of days in which nothing turns that local rules rest on; without a last day the last one. */
interface Stretch {
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate | null;
}

function stretchesOf(register: Indexed, position: number, bounds: Period): readonly Stretch[] {
  const days = new Set(turningDays(register, position, bounds));
  const all = recordsAt(register, "localRules");
  const add = (day: CalendarDate | null): void => {
    if (day !== null && bounds.firstDay < day) days.add(day);
  };
  for (const day of [...days]) {
    for (const rules of upwardsOn(register, position, day).flatMap((at) => all.get(at) ?? [])) {
      add(rules.firstDay);
      add(dayAfter(rules.lastDay));
    }
    for (const { on } of recordOn(register, position, day).counts) add(on);
  }
  const inOrder = [...days].sort();
  return inOrder.map((firstDay, index) => {
    const next = inOrder[index + 1];
    return { firstDay, lastDay: next === undefined ? null : addDays(next, -1) };
  });
}

type MeetingRules = Omit<LocalMeetingRules, "firstDay" | "lastDay">;

/**
 * What is laid down for the meetings of an organisation on a day. Of the minutes the strictest counts, so that a lower body
 * loosens nothing that one above it lays down; of the rest the nearest.
 */
function meetingRulesOn(register: Indexed, position: number, on: CalendarDate): MeetingRules {
  const inForce = localRulesAt(register, position, on);
  const strictest = (kind: keyof MinutesByKind): Bound | null =>
    inForce.reduce<Bound | null>((bound, { minutes }) => stricter(bound, minutes[kind]), null);
  const small = inForce.find((rules) => rules.smallBranchMinutes !== null && isSmall(register, position, rules, on));
  return {
    minutes: minutesBy(strictest),
    smallBranchMinutes: small?.smallBranchMinutes ?? null,
    partyGroups: inForce.find(({ partyGroups }) => partyGroups !== null)?.partyGroups ?? null,
  };
}

function minutesBy(of: (kind: keyof MinutesByKind) => Bound | null): MinutesByKind {
  return { regular: of("regular"), thematic: of("thematic"), combined: of("combined") };
}

function stricter(one: Bound | null, other: Bound | null): Bound | null {
  if (one === null || other === null) return one ?? other;
  if (one.value !== other.value) return one.value > other.value ? one : other;
  return one.operator === ">=" ? other : one;
}

/** Whether a branch is a small one under these rules; one whose members are not counted is not known to be. */
function isSmall(register: Indexed, position: number, rules: LocalRules, on: CalendarDate): boolean {
  const record = recordOn(register, position, on);
  if (rules.smallBranchMembers === null) return rules.organisationId === record.id;
  const { official, probationary } = countsAsOf(record.counts, on);
  if (official === null || probationary === null) return false;
  return isCounted(official + probationary, rules.smallBranchMembers);
}

function isCounted(members: number, { operator, value }: Bound): boolean {
  switch (operator) {
    case ">":
      return members > value;
    case ">=":
      return members >= value;
    case "<":
      return members < value;
    default:
      return members <= value;
  }
}

/** Stretches that follow each other under the same rules are one. */
function joinedRules(stretches: readonly LocalMeetingRules[]): readonly LocalMeetingRules[] {
  const joined: LocalMeetingRules[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last !== undefined && isAlike(last, stretch)) joined[joined.length - 1] = { ...last, lastDay: stretch.lastDay };
    else joined.push(stretch);
  }
  return joined;
}

function isAlike(one: MeetingRules, other: MeetingRules): boolean {
  return partsOf(one).every((part, index) => part === partsOf(other)[index]);
}

function partsOf({ minutes, smallBranchMinutes, partyGroups }: MeetingRules): readonly (object | null)[] {
  return [minutes.regular, minutes.thematic, minutes.combined, smallBranchMinutes, partyGroups];
}

function laysDown(rules: LocalMeetingRules): boolean {
  return partsOf(rules).some((part) => part !== null);
}

/** What tells a list of rules from others: its days, and which provisions hold. */
function keyOf(rules: LocalMeetingRules, numbers: Map<object, number>): string {
  const parts = partsOf(rules).map((part) => {
    if (part === null) return "";
    const known = numbers.get(part) ?? numbers.size;
    numbers.set(part, known);
    return known;
  });
  return `${rules.firstDay},${rules.lastDay},${parts.join(",")}`;
}

/** The days fixed for regular meetings of the organisation at a position, over time: of several the nearest counts. */
export function prescribedDaysAt(register: Indexed, position: number): readonly LocalPrescribedDay[] {
  const bounds = boundsOf(register.records.localRules);
  if (bounds === null) return [];
  const days: LocalPrescribedDay[] = [];
  let before: LocalPrescribedDay | null = null;
  for (const { firstDay, lastDay } of stretchesOf(register, position, bounds)) {
    const fixed = fixedOn(register, position, firstDay);
    if (fixed !== null && fixed === before) days[days.length - 1] = { ...(days.at(-1) as LocalPrescribedDay), lastDay };
    else if (fixed !== null) days.push({ ...fixed, firstDay, lastDay });
    before = fixed;
  }
  return days;
}

function fixedOn(register: Indexed, position: number, on: CalendarDate): LocalPrescribedDay | null {
  const inForce = localRulesAt(register, position, on);
  const fixed = inForce.find(({ prescribedDay }) => prescribedDay !== null)?.prescribedDay ?? null;
  return fixed !== null && holdsOn(fixed, on) ? fixed : null;
}
