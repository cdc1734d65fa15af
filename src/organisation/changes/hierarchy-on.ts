import { type CalendarDate, requireDay } from "../../time/index.ts";
import { linkedForest } from "../hierarchy/build-hierarchy.ts";
import { type Hierarchy, linksOf } from "../hierarchy/hierarchy.ts";
import type { History } from "./change.ts";
import { aliveOn, recordsAsOf, requireHistory } from "./records-on.ts";

/**
 * Builds the hierarchy as it is on a day (sơ đồ tổ chức tại một ngày), by the records alone or by a history of changes: the
 * organisations that exist, each under a parent that exists and is above it by then. A path holds on a day only where each
 * of its links does; what has lost its parent is a root.
 *
 * @param from - A hierarchy, or a history that `applyChanges` accepted.
 * @param on - The day.
 * @returns The hierarchy of that day.
 * @throws TypeError when it is neither, RangeError when the day is none.
 *
 * @example
 * ```ts
 * import { applyChanges, hierarchyOn, organisation, rootsOf } from "chibo/organisation";
 *
 * const top = organisation({ id: "00", name: "Đảng bộ 00", kind: "grassroots-organisation", armedForces: false });
 * const one = organisation({ id: "01", name: "Chi bộ 01", kind: "branch", armedForces: false, parentId: "00" });
 * const applied = applyChanges([top, one], [{ act: "dissolve", on: "2025-07-01", id: "00", childrenTo: "01" }]);
 * applied.issues?.[0]?.code; // => "cycle"
 * const ended = applyChanges([top, one], [{ act: "dissolve", on: "2025-07-01", id: "01" }]);
 * if (ended.kind === "refused") throw new TypeError(ended.issues[0]?.code);
 * hierarchyOn(ended.value, "2025-06-30").organisations.length; // => 2
 * rootsOf(hierarchyOn(ended.value, "2025-07-01")).map(({ id }) => id); // => ["00"]
 * ```
 */
export function hierarchyOn(from: Hierarchy | History, on: CalendarDate): Hierarchy {
  requireDay("hierarchyOn", on);
  if (isHistory(from)) {
    requireHistory("hierarchyOn", from);
    return linkedForest(recordsAsOf(from, on));
  }
  return linkedForest(aliveOn(linksOf("hierarchyOn", from).organisations, on));
}

function isHistory(from: Hierarchy | History): from is History {
  return typeof from === "object" && from !== null && "changes" in from;
}
