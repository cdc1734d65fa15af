import { shown } from "../../guard/index.ts";
import { addDays, type CalendarDate } from "../../time/index.ts";
import type { Organisation } from "../records/organisation.ts";
import { countsAsOf, nothingCounted, type OrganisationCount } from "../records/organisation-count.ts";
import type { StructureChange } from "./change.ts";
import { type ChangeState, childIds, put } from "./change-state.ts";

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
  const counted = joined.counts.find((count) => count.on === on) ?? nothingCounted(on);
  const after = joined.counts.filter((count) => count.on > on);
  return [...known, { ...counted, official, probationary }, ...after];
}

/** Ends an organisation; its children, where it has any, come under another. */
function endWith(state: ChangeState, id: string, childrenTo: string | null, on: CalendarDate): void {
  if (childrenTo !== null) for (const child of [...childIds(state, id)]) move(state, child, childrenTo, on);
  end(state, id, on);
}

function move(state: ChangeState, id: string, parentId: string, parentSince: CalendarDate): void {
  const record = recordOf(state, id);
  leave(state, record);
  put(state, { ...record, parentId, parentSince });
}

function end(state: ChangeState, id: string, on: CalendarDate): void {
  const record = recordOf(state, id);
  put(state, { ...record, lastDay: addDays(on, -1) });
  leave(state, record);
}

/** Takes a record from among the children of the one above it, or from among the roots. */
function leave({ children }: ChangeState, { id, parentId }: Organisation): void {
  (children.get(parentId) as Set<string>).delete(id);
}

/** A history that was made by hand may change what is not in it. */
function recordOf({ records }: ChangeState, id: string): Organisation {
  const record = records.get(id);
  if (record !== undefined) return record;
  throw new RangeError(`the history changes ${shown(id)}, which is not in its records; make it with applyChanges()`);
}

function sum(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other;
}
