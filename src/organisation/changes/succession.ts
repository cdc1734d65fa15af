import type { CalendarDate } from "../../time/index.ts";
import type { Organisation } from "../records/organisation.ts";
import { recordsOn } from "./apply-changes.ts";
import type { History, StructureChange } from "./change.ts";

/**
 * Which organisations stand in the place of this one on this day (kế thừa)? Itself while it is in being; else those it
 * joined, became part of, or was divided into, followed until they are in being. None where it was dissolved, disbanded or
 * ended, or is not of the history.
 *
 * @example
 * ```ts
 * const one = { ...unknownOrganisation, id: "01", name: "Chi bộ 01", kind: "branch" };
 * const two = { ...one, id: "02", name: "Chi bộ 02" };
 * const created = { ...one, id: "03", name: "Chi bộ 03" };
 * const join = { act: "consolidate", on: "2025-07-01", decision: null, ids: ["01", "02"], created };
 * const { value } = applyChanges([one, two], [join]);
 * successorsOf(value, "01", "2025-06-30").map(({ id }) => id); // => ["01"]
 * successorsOf(value, "01", "2025-07-01").map(({ id }) => id); // => ["03"]
 * ```
 */
export function successorsOf(history: History, id: string, on: CalendarDate): readonly Organisation[] {
  const reached = reachedFrom(id, history.changes, on, heirsOf);
  return recordsOn(history, on).filter((record) => reached.has(record.id));
}

/**
 * Out of which organisations, by their ids, did this one come by this day: those that joined it, became it, or were divided
 * into it, and those before them? The nearest first.
 *
 * @example
 * ```ts
 * const one = { ...unknownOrganisation, id: "01", name: "Chi bộ 01", kind: "branch" };
 * const two = { ...one, id: "02", name: "Chi bộ 02" };
 * const merge = { act: "merge", on: "2025-07-01", decision: null, ids: ["02"], into: "01" };
 * predecessorsOf(applyChanges([one, two], [merge]).value, "01", "2025-07-01"); // => ["02"]
 * ```
 */
export function predecessorsOf({ changes }: History, id: string, on: CalendarDate): readonly string[] {
  const backwards = [...changes].reverse();
  const [, ...others] = reachedFrom(id, backwards, on, originsOf);
  return others;
}

/** What is reached from an id through changes up to the day, the id itself first. */
function reachedFrom(
  id: string,
  changes: readonly StructureChange[],
  on: CalendarDate,
  next: (change: StructureChange, from: ReadonlySet<string>) => readonly string[],
): ReadonlySet<string> {
  const reached = new Set([id]);
  for (const change of changes) {
    if (change.on <= on) for (const found of next(change, reached)) reached.add(found);
  }
  return reached;
}

function heirsOf(change: StructureChange, from: ReadonlySet<string>): readonly string[] {
  if (change.act === "merge") return change.ids.some((id) => from.has(id)) ? [change.into] : [];
  if (change.act === "consolidate") return change.ids.some((id) => from.has(id)) ? [change.created.id] : [];
  return change.act === "divide" && from.has(change.id) ? change.created.map(({ id }) => id) : [];
}

function originsOf(change: StructureChange, from: ReadonlySet<string>): readonly string[] {
  if (change.act === "merge") return from.has(change.into) ? change.ids : [];
  if (change.act === "consolidate") return from.has(change.created.id) ? change.ids : [];
  return change.act === "divide" && change.created.some(({ id }) => from.has(id)) ? [change.id] : [];
}
