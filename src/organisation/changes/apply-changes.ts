import type { Checked, Issue } from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { buildForest, linkedForest } from "../hierarchy/build-hierarchy.ts";
import type { Hierarchy } from "../hierarchy/hierarchy.ts";
import { isAlive } from "../records/exists-on.ts";
import type { Organisation } from "../records/organisation.ts";
import type { History, StructureChange } from "./change.ts";
import { faultsOf } from "./change-faults.ts";
import { type ChangeState, perform, stateOf } from "./change-state.ts";

/**
 * Do these changes hold together with these records and with each other? All are applied in the order of their days, or
 * none is, and every issue comes back: an organisation that is not in being on the day, an id used twice, a circle, children
 * that nobody placed, days that do not nest. An issue names the change by its position in the list given.
 *
 * @example
 * ```ts
 * const top = { ...unknownOrganisation, id: "00", name: "Đảng bộ cơ sở 00", kind: "grassroots-organisation" };
 * const one = { ...unknownOrganisation, id: "01", name: "Chi bộ 01", kind: "branch", parentId: "00" };
 * const two = { ...one, id: "02", name: "Chi bộ 02" };
 * const merge = { act: "merge", on: "2025-07-01", decision: null, ids: ["02"], into: "01" };
 * const { value } = applyChanges([top, one, two], [merge]);
 * recordsOn(value, "2025-07-01").map(({ id }) => id); // => ["00", "01"]
 * applyChanges([top, one, two], [merge, merge]).issues[0].code; // => "not-in-being"
 * ```
 */
export function applyChanges(records: readonly Organisation[], changes: readonly StructureChange[]): Checked<History> {
  const built = buildForest(records);
  if (built.kind === "refused") return built;
  const inOrder = [...changes.entries()].sort(([, one], [, other]) =>
    one.on < other.on ? -1 : Number(one.on > other.on),
  );
  const state = stateOf(records);
  const issues: Issue[] = [];
  for (const [position, change] of inOrder) issues.push(...attempt(state, change, position));
  if (issues.length > 0) return { kind: "refused", issues };
  const nested = buildForest([...state.records.values()]);
  if (nested.kind === "refused") return nested;
  return { kind: "accepted", value: { records, changes: inOrder.map(([, change]) => change) } };
}

/**
 * All records as they stand on this day by the history: those in being, each with its parent of that day. A parent that is
 * not in being leaves a root.
 *
 * @example
 * ```ts
 * const one = { ...unknownOrganisation, id: "01", name: "Chi bộ 01", kind: "branch" };
 * const upgrade = { act: "upgrade", on: "2026-01-10", decision: null, id: "01", kind: "grassroots-branch" };
 * const { value } = applyChanges([one], [upgrade]);
 * recordsOn(value, "2026-01-09")[0].kind; // => "branch"
 * recordsOn(value, "2026-01-10")[0].kind; // => "grassroots-branch"
 * ```
 */
export function recordsOn({ records, changes }: History, on: CalendarDate): readonly Organisation[] {
  const state = stateOf(records);
  for (const change of changes) if (change.on <= on) perform(state, change);
  return standingOn([...state.records.values()], on);
}

/**
 * The organisations as they stand on this day by their records alone: those in being, under a parent that is in being and
 * under which they stood by then. A path holds on a day only where each of its links does; what has lost its parent is a root.
 *
 * @example
 * ```ts
 * const top = { ...unknownOrganisation, id: "00", name: "Đảng bộ 00", kind: "district", lastDay: "2025-06-30" };
 * const one = { ...unknownOrganisation, id: "01", name: "Chi bộ 01", kind: "branch", parentId: "00", lastDay: "2025-06-30" };
 * const { value } = buildHierarchy([top, one]);
 * rootsOf(hierarchyOn(value, "2025-06-30")).map(({ id }) => id); // => ["00"]
 * hierarchyOn(value, "2025-07-01").organisations; // => []
 * ```
 */
export function hierarchyOn({ organisations }: Hierarchy, on: CalendarDate): Hierarchy {
  return linkedForest(standingOn(organisations, on));
}

/** The organisations as they stand on this day by the history, linked. */
export function historyOn(history: History, on: CalendarDate): Hierarchy {
  return linkedForest(recordsOn(history, on));
}

/** Makes one change where it can be made, or else leaves the state as it is and tells why. */
function attempt(state: ChangeState, change: StructureChange, position: number): readonly Issue[] {
  const faults = faultsOf(state, change);
  if (faults.length === 0) perform(state, change);
  return faults.map(({ key, ...fault }) => ({ ...fault, path: [position, key] }));
}

function standingOn(records: readonly Organisation[], on: CalendarDate): readonly Organisation[] {
  const standing = records.filter((record) => isAlive(record, on));
  const ids = new Set(standing.map(({ id }) => id));
  return standing.map((record) => {
    const { parentId, parentSince } = record;
    const isLinked = parentId === null || (ids.has(parentId) && (parentSince === null || parentSince <= on));
    return isLinked ? record : { ...record, parentId: null, parentSince: null };
  });
}
