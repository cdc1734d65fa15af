import type { Organisation } from "../records/organisation.ts";

/** Records on the way through their changes: the one place where anything is changed in place, and never handed out. */
export interface ChangeState {
  /** Every record so far, those that have ended included, in the order in which they came. */
  readonly records: Map<string, Organisation>;
  /** The ids of the children of each record that have not been ended by a change; of the roots under `null`. */
  readonly children: Map<string | null, Set<string>>;
}

/** The state before any change. */
export function stateOf(records: readonly Organisation[]): ChangeState {
  const state: ChangeState = { records: new Map(), children: new Map() };
  for (const record of records) put(state, record);
  return state;
}

/** Puts a record in, or in place of an earlier state of the same organisation. */
export function put({ records, children }: ChangeState, record: Organisation): void {
  records.set(record.id, record);
  const siblings = children.get(record.parentId) ?? new Set();
  children.set(record.parentId, siblings.add(record.id));
}

/** The ids of the children that a record has now. */
export function childIds({ children }: ChangeState, id: string): ReadonlySet<string> {
  return children.get(id) ?? new Set();
}
