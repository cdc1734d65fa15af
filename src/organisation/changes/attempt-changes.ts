import type { Issue } from "../../outcome/index.ts";
import type { Organisation } from "../records/organisation.ts";
import type { StructureChange } from "./change.ts";
import { faultsOf } from "./change-faults.ts";
import { type ChangeState, stateOf } from "./change-state.ts";
import { perform } from "./perform.ts";

/** What came of changes that were attempted. */
export interface AttemptedChanges {
  /** The changes in the order of their days. */
  readonly changes: readonly StructureChange[];
  /** What kept some from being made, by their positions in the list given. */
  readonly issues: readonly Issue[];
  /** The records after those that could be made, the ended ones included, those before the first change first. */
  readonly records: readonly Organisation[];
}

/** Attempts changes in the order of their days; one that cannot be made leaves all as it is. */
export function attemptChanges(
  records: readonly Organisation[],
  changes: readonly StructureChange[],
): AttemptedChanges {
  const inOrder = [...changes.entries()].sort(([, one], [, other]) =>
    one.on < other.on ? -1 : Number(one.on > other.on),
  );
  const state = stateOf(records);
  const issues = inOrder.flatMap(([position, change]) => attempt(state, change, position));
  return { changes: inOrder.map(([, change]) => change), issues, records: [...state.records.values()] };
}

/** Makes one change where it can be made, or else leaves the state as it is and tells why. */
function attempt(state: ChangeState, change: StructureChange, position: number): readonly Issue[] {
  const faults = faultsOf(state, change);
  if (faults.length === 0) perform(state, change);
  return faults.map(({ key, ...fault }) => ({ ...fault, path: [position, key] }));
}
