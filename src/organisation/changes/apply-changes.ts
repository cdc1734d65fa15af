import type { Checked } from "../../outcome/index.ts";
import { buildForest } from "../hierarchy/build-hierarchy.ts";
import type { Organisation } from "../records/organisation.ts";
import { requireOrganisations } from "../records/require-organisation.ts";
import { attemptChanges } from "./attempt-changes.ts";
import type { History } from "./change.ts";
import { changesOf, type StructureChangeGiven } from "./structure-change.ts";

/**
 * Applies changes to records in the order of their days (áp dụng thay đổi tổ chức): all of them, or none, with every issue: an
 * organisation that does not exist on the day, an id used twice, a circle, children that nobody placed, days that do not
 * nest. An issue names the change by its position in the list given.
 *
 * @param records - The records before the first change.
 * @param changes - The changes, in any order; of one day in the order in which they are made.
 * @returns The history, or every issue at once.
 * @throws TypeError for a record or a change of another form, RangeError for a word or a day that is none.
 *
 * @example
 * ```ts
 * import { applyChanges, organisation, recordsOn } from "chibo/organisation";
 *
 * const top = organisation({ id: "00", name: "Đảng bộ 00", kind: "grassroots-organisation", armedForces: false });
 * const one = organisation({ id: "01", name: "Chi bộ 01", kind: "branch", armedForces: false, parentId: "00" });
 * const records = [top, one, { ...one, id: "02", name: "Chi bộ 02" }];
 * const applied = applyChanges(records, [{ act: "merge", on: "2025-07-01", ids: ["02"], into: "01" }]);
 * if (applied.kind === "refused") throw new TypeError(applied.issues[0]?.code);
 * recordsOn(applied.value, "2025-07-01").map(({ id }) => id); // => ["00", "01"]
 * ```
 */
export function applyChanges(
  records: readonly Organisation[],
  changes: readonly StructureChangeGiven[],
): Checked<History> {
  requireOrganisations("applyChanges", "records", records);
  const whole = changesOf("applyChanges", changes);
  const built = buildForest(records);
  if (built.kind === "refused") return built;
  const attempted = attemptChanges(records, whole);
  if (attempted.issues.length > 0) return { kind: "refused", issues: attempted.issues };
  const nested = buildForest(attempted.records);
  if (nested.kind === "refused") return nested;
  return { kind: "accepted", value: { records, changes: attempted.changes } };
}
