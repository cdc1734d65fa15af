import { requireText } from "../../guard/index.ts";
import { type CalendarDate, requireDay } from "../../time/index.ts";
import type { Organisation } from "../records/organisation.ts";
import type { History, StructureChange } from "./change.ts";
import { recordsAsOf, requireHistory } from "./records-on.ts";

/**
 * Lists the organisations that are in the place of another one on a day (tổ chức kế thừa): itself while it exists; else those
 * it joined, became part of, or was divided into, followed until they exist. None where it was dissolved, disbanded or ended,
 * or is not of the history.
 *
 * @param history - The history.
 * @param id - The id of the organisation.
 * @param on - The day.
 * @returns The organisations, in the order of the records.
 * @throws TypeError when the history is none or the id no text, RangeError when the day is none.
 *
 * @example
 * ```ts
 * import { applyChanges, organisation, successorsOf } from "chibo/organisation";
 *
 * const one = organisation({ id: "01", name: "Chi bộ 01", kind: "branch", armedForces: false });
 * const created = { ...one, id: "03", name: "Chi bộ 03" };
 * const records = [one, { ...one, id: "02", name: "Chi bộ 02" }];
 * const applied = applyChanges(records, [{ act: "consolidate", on: "2025-07-01", ids: ["01", "02"], created }]);
 * if (applied.kind === "refused") throw new TypeError(applied.issues[0]?.code);
 * successorsOf(applied.value, "01", "2025-06-30").map(({ id }) => id); // => ["01"]
 * successorsOf(applied.value, "01", "2025-07-01").map(({ id }) => id); // => ["03"]
 * ```
 */
export function successorsOf(history: History, id: string, on: CalendarDate): readonly Organisation[] {
  requireHistory("successorsOf", history);
  requireText("successorsOf", "the id", id);
  requireDay("successorsOf", on);
  const reached = reachedFrom(id, history.changes, on, heirsOf);
  return recordsAsOf(history, on).filter((record) => reached.has(record.id));
}

/**
 * Lists the organisations out of which another one came by a day (tổ chức tiền thân), by their ids: those that joined it,
 * became it, or were divided into it, and those before them.
 *
 * @param history - The history.
 * @param id - The id of the organisation.
 * @param on - The day.
 * @returns The ids, the nearest first.
 * @throws TypeError when the history is none or the id no text, RangeError when the day is none.
 *
 * @example
 * ```ts
 * import { applyChanges, organisation, predecessorsOf } from "chibo/organisation";
 *
 * const one = organisation({ id: "01", name: "Chi bộ 01", kind: "branch", armedForces: false });
 * const records = [one, { ...one, id: "02", name: "Chi bộ 02" }];
 * const applied = applyChanges(records, [{ act: "merge", on: "2025-07-01", ids: ["02"], into: "01" }]);
 * if (applied.kind === "refused") throw new TypeError(applied.issues[0]?.code);
 * predecessorsOf(applied.value, "01", "2025-07-01"); // => ["02"]
 * ```
 */
export function predecessorsOf(history: History, id: string, on: CalendarDate): readonly string[] {
  requireHistory("predecessorsOf", history);
  requireText("predecessorsOf", "the id", id);
  requireDay("predecessorsOf", on);
  const backwards = [...history.changes].reverse();
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
