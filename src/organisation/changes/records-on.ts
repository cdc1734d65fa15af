import { requireRecord } from "../../guard/index.ts";
import { type CalendarDate, requireDay } from "../../time/index.ts";
import { isAlive } from "../records/exists-on.ts";
import type { Organisation } from "../records/organisation.ts";
import { requireOrganisations } from "../records/require-organisation.ts";
import type { History } from "./change.ts";
import { stateOf } from "./change-state.ts";
import { perform } from "./perform.ts";
import { changesOf } from "./structure-change.ts";

/**
 * Lists the records as they are on a day by a history (hiện trạng tổ chức): those that exist, each with its parent of that
 * day. One whose parent does not exist is a root.
 *
 * @param history - The history.
 * @param on - The day.
 * @returns The records, in the order in which they came.
 * @throws TypeError when the history is none, RangeError when a day is none.
 *
 * @example
 * ```ts
 * import { applyChanges, organisation, recordsOn } from "chibo/organisation";
 *
 * const one = organisation({ id: "01", name: "Chi bộ 01", kind: "branch", armedForces: false });
 * const applied = applyChanges([one], [{ act: "upgrade", on: "2026-01-10", id: "01", kind: "grassroots-branch" }]);
 * if (applied.kind === "refused") throw new TypeError(applied.issues[0]?.code);
 * recordsOn(applied.value, "2026-01-09")[0]?.kind; // => "branch"
 * recordsOn(applied.value, "2026-01-10")[0]?.kind; // => "grassroots-branch"
 * ```
 */
export function recordsOn(history: History, on: CalendarDate): readonly Organisation[] {
  requireHistory("recordsOn", history);
  requireDay("recordsOn", on);
  return recordsAsOf(history, on);
}

/** Refuses what is no history. */
export function requireHistory(caller: string, history: unknown): asserts history is History {
  requireRecord(caller, "the history", history);
  const { records, changes } = history as Partial<History>;
  requireOrganisations(caller, "records of the history", records);
  for (const [index, change] of changesOf(caller, changes).entries()) {
    if (change.act !== "divide") continue;
    const { placed } = (changes as readonly (typeof change)[])[index] as typeof change;
    requireRecord(caller, `placed of changes[${index}]`, placed);
  }
}

/** The records as of a day, by a history and a day that are known to be such. */
export function recordsAsOf({ records, changes }: History, on: CalendarDate): readonly Organisation[] {
  const state = stateOf(records);
  for (const change of changes) if (change.on <= on) perform(state, change);
  return aliveOn([...state.records.values()], on);
}

/** The records that exist on the day, each under a parent that exists and is above it by then, or under none. */
export function aliveOn(records: readonly Organisation[], on: CalendarDate): readonly Organisation[] {
  const alive = records.filter((record) => isAlive(record, on));
  const ids = new Set(alive.map(({ id }) => id));
  return alive.map((record) => {
    const { parentId, parentSince } = record;
    const isLinked = parentId === null || (ids.has(parentId) && (parentSince === null || parentSince <= on));
    return isLinked ? record : { ...record, parentId: null, parentSince: null };
  });
}
