import { addDays, type CalendarDate } from "../../time/index.ts";
import type { Organisation } from "../records/organisation.ts";
import { countsAsOf, type OrganisationCount } from "../records/organisation-count.ts";
import type { StructureChange } from "./change.ts";

/** Records on the way through their changes: the one place where anything is changed in place, and never handed out. */
export interface ChangeState {
  /** Every record so far, those that have ended included, in the order in which they came. */
  readonly records: Map<string, Organisation>;
  /** The ids of the children of each record that have not been ended by a change. */
  readonly children: Map<string, Set<string>>;
}

/** The state before any change. */
export function stateOf(records: readonly Organisation[]): ChangeState {
  const state: ChangeState = { records: new Map(), children: new Map() };
  for (const record of records) put(state, record);
  return state;
}

/** Makes a change that nothing keeps from being made. */
export function perform(state: ChangeState, change: StructureChange): void {
  const { on } = change;
  switch (change.act) {
    case "found":
      create(state, change.created, on);
      break;
    case "merge":
      for (const id of change.ids) join(state, id, change.into, on);
      break;
    case "consolidate":
      create(state, change.created, on);
      for (const id of change.ids) endWith(state, id, change.created.id, on);
      break;
    case "divide":
      for (const created of change.created) create(state, created, on);
      for (const [child, to] of Object.entries(change.placed)) move(state, child, to, on);
      end(state, change.id, on);
      break;
    case "transfer":
      move(state, change.id, change.to, on);
      break;
    case "upgrade":
      put(state, { ...recordOf(state, change.id), kind: change.kind });
      break;
    case "switch":
      put(state, { ...recordOf(state, change.id), kind: change.kind, switchedOn: on });
      break;
    default:
      endWith(state, change.id, change.childrenTo, on);
  }
}

function create(state: ChangeState, created: Organisation, on: CalendarDate): void {
  put(state, { ...created, firstDay: on, lastDay: null, parentSince: null });
}

/** The members of what joins are members of what it joins, from the day on. */
function join(state: ChangeState, id: string, into: string, on: CalendarDate): void {
  const [joining, joined] = [recordOf(state, id), recordOf(state, into)];
  put(state, { ...joined, counts: joinedCounts(joined, joining, on) });
  endWith(state, id, into, on);
}

/** A count with an unknown part is not known: what was counted of the one before the day is no count of both. */
function joinedCounts(joined: Organisation, joining: Organisation, on: CalendarDate): readonly OrganisationCount[] {
  const [one, other] = [countsAsOf(joined.counts, on), countsAsOf(joining.counts, on)];
  const official = sum(one.official, other.official);
  const probationary = sum(one.probationary, other.probationary);
  const before = joined.counts.filter((count) => count.on < on);
  const known = before.map((count) => ({
    ...count,
    official: official === null ? null : count.official,
    probationary: probationary === null ? null : count.probationary,
  }));
  return [...known, { ...one, official, probationary }, ...joined.counts.filter((count) => count.on > on)];
}

/** Ends an organisation; its children, where it has any, come under another. */
function endWith(state: ChangeState, id: string, childrenTo: string | null, on: CalendarDate): void {
  if (childrenTo !== null) for (const child of [...childIds(state, id)]) move(state, child, childrenTo, on);
  end(state, id, on);
}

function move(state: ChangeState, id: string, parentId: string, parentSince: CalendarDate): void {
  const record = recordOf(state, id);
  state.children.get(record.parentId ?? "")?.delete(id);
  put(state, { ...record, parentId, parentSince });
}

function end(state: ChangeState, id: string, on: CalendarDate): void {
  const record = recordOf(state, id);
  put(state, { ...record, lastDay: addDays(on, -1) });
  state.children.get(record.parentId ?? "")?.delete(id);
}

function put({ records, children }: ChangeState, record: Organisation): void {
  records.set(record.id, record);
  if (record.parentId === null) return;
  const sisters = children.get(record.parentId) ?? new Set();
  children.set(record.parentId, sisters.add(record.id));
}

function recordOf({ records }: ChangeState, id: string): Organisation {
  return records.get(id) as Organisation;
}

/** The ids of the children that a record has now. */
export function childIds({ children }: ChangeState, id: string): ReadonlySet<string> {
  return children.get(id) ?? new Set();
}

function sum(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other;
}
