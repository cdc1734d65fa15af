import type { CalendarDate } from "../../time/index.ts";
import type { Organisation } from "../records/organisation.ts";
import type { History, StructureChange } from "./change.ts";
import { type ChangeState, childIds, stateOf } from "./change-state.ts";
import { perform } from "./perform.ts";

/** The record of an organisation as it is from a day on, until its next one. */
export interface DatedRecord {
  /** The first day; `null` for the record before any change. */
  readonly since: CalendarDate | null;
  /** The record. */
  readonly record: Organisation;
}

/** What a history makes of its records. */
export interface DatedRecords {
  /** The last record of each organisation, those that have ended included, in the order in which they came. */
  readonly records: readonly Organisation[];
  /** All records of those organisations that a change touched, the earliest first, by the id. */
  readonly changed: ReadonlyMap<string, readonly DatedRecord[]>;
}

/** Lists what became of every organisation of a history, day by day of its changes. Each change is made once. */
export function datedRecordsOf({ records, changes }: History): DatedRecords {
  const state = stateOf(records);
  const changed = new Map<string, DatedRecord[]>();
  for (const change of changes) {
    const touched = touchedBy(state, change);
    for (const id of touched) if (!changed.has(id)) changed.set(id, firstOf(state, id));
    perform(state, change);
    for (const id of touched) note(changed.get(id) as DatedRecord[], change.on, state.records.get(id) as Organisation);
  }
  return { records: [...state.records.values()], changed };
}

function firstOf({ records }: ChangeState, id: string): DatedRecord[] {
  const record = records.get(id);
  return record === undefined ? [] : [{ since: null, record }];
}

/** Of several records from one day on, the last counts. One that was not there before has its first day in itself. */
function note(dated: DatedRecord[], since: CalendarDate, record: Organisation): void {
  const last = dated.at(-1);
  if (last === undefined) dated.push({ since: null, record });
  else if (last.since === since) dated[dated.length - 1] = { since, record };
  else dated.push({ since, record });
}

/** The ids of the organisations whose records a change touches, as it is about to be made. */
function touchedBy(state: ChangeState, change: StructureChange): ReadonlySet<string> {
  const under = (ids: readonly string[]): readonly string[] => ids.flatMap((id) => [id, ...childIds(state, id)]);
  switch (change.act) {
    case "found":
      return new Set([change.created.id]);
    case "merge":
      return new Set([...under(change.ids), change.into]);
    case "consolidate":
      return new Set([...under(change.ids), change.created.id]);
    case "divide":
      return new Set([change.id, ...Object.keys(change.placed), ...change.created.map(({ id }) => id)]);
    case "transfer":
    case "upgrade":
    case "switch":
      return new Set([change.id]);
    default:
      return new Set(under([change.id]));
  }
}
