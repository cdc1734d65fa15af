import { type PrescribedDay, type ScoreSheet, scoreSheets } from "../../meeting/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { indexedOf, positionOf } from "../indexed.ts";
import { localRulesAt, prescribedDaysAt } from "../local-timeline.ts";
import type { LocalRules } from "../records/local-rules.ts";
import type { Register } from "../register.ts";
import type { Derived } from "./derived.ts";
import { asked } from "./places.ts";

/**
 * Lists the local rules that are in force for an organisation on a day (quy định của địa phương đang áp dụng): its own first,
 * then those of each organisation above it.
 *
 * @param register - The register.
 * @param id - The id of the organisation.
 * @param on - The day.
 * @returns The rules, the nearest first.
 * @throws TypeError when it is no register or the id no text, RangeError for an unknown id or a day that is none.
 *
 * @example
 * ```ts
 * import { buildRegister, localRulesOn } from "chibo";
 *
 * const ward = { id: "x1", name: "Đảng bộ phường 01", kind: "commune", armedForces: false } as const;
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false, parentId: "x1" } as const;
 * const rules = {
 *   organisationId: "x1",
 *   firstDay: "2025-09-19",
 *   citation: { document: "08-KH-DU@2025-09-19", provision: "1" },
 *   evidence: "single-source",
 *   verifiedOn: "2026-11-22",
 *   minutes: { regular: { operator: ">=", value: 120 } },
 * } as const;
 * const built = buildRegister({ organisations: [ward, branch], localRules: [rules] });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * localRulesOn(built.value, "b1", "2025-12-31")[0]?.minutes.regular?.value; // => 120
 * localRulesOn(built.value, "b1", "2025-09-18"); // => []
 * ```
 */
export function localRulesOn(register: Register, id: string, on: CalendarDate): readonly LocalRules[] {
  const [indexed, position] = asked("localRulesOn", register, id, on);
  return localRulesAt(indexed, position, on);
}

/**
 * Derives the days of the month fixed for the regular meetings of an organisation over time (ngày sinh hoạt định kỳ), from
 * its own local rules or those above it; of several the nearest counts.
 *
 * @param register - The register.
 * @param id - The id of the organisation.
 * @returns The days, in order, for `prescribedDayIn` and the `prescribed` of a unit.
 * @throws TypeError when it is no register or the id no text, RangeError for an unknown id.
 *
 * @example
 * ```ts
 * import { buildRegister, prescribedDaysOf } from "chibo";
 *
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
 * const rules = {
 *   organisationId: "b1",
 *   firstDay: "2025-09-19",
 *   citation: { document: "08-KH-DU@2025-09-19", provision: "1" },
 *   evidence: "single-source",
 *   verifiedOn: "2026-11-22",
 *   prescribedDay: { dayOfMonth: 3, shift: "none" },
 * } as const;
 * const built = buildRegister({ organisations: [branch], localRules: [rules] });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * prescribedDaysOf(built.value, "b1").map(({ dayOfMonth }) => dayOfMonth); // => [3]
 * ```
 */
export function prescribedDaysOf(register: Register, id: string): readonly PrescribedDay[] {
  const indexed = indexedOf("prescribedDaysOf", register);
  const days = prescribedDaysAt(indexed, positionOf("prescribedDaysOf", indexed, id));
  return days.map(({ window: _, ...day }) => day);
}

/**
 * Derives the sheet by which the sessions of an organisation are scored on a day (bảng điểm đánh giá chất lượng sinh hoạt), by
 * the nearest local rules that lay one down.
 *
 * @param register - The register.
 * @param id - The id of the organisation.
 * @param on - The day.
 * @returns The sheet, and whose rules lay it down; `null` where none do.
 * @throws TypeError when it is no register or the id no text, RangeError for an unknown id or a day that is none.
 *
 * @example
 * ```ts
 * import { buildRegister, scoreSheetOn } from "chibo";
 *
 * const branch = { id: "b1", name: "Chi bộ 01", kind: "branch", armedForces: false } as const;
 * const rules = {
 *   organisationId: "b1",
 *   firstDay: "2025-10-28",
 *   citation: { document: "08-KH-DU@2025-09-19", provision: "1" },
 *   evidence: "single-source",
 *   verifiedOn: "2026-11-22",
 *   scoreSheet: "hd-42",
 * } as const;
 * const built = buildRegister({ organisations: [branch], localRules: [rules] });
 * if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
 * scoreSheetOn(built.value, "b1", "2025-12-31").value?.total; // => 100
 * ```
 */
export function scoreSheetOn(register: Register, id: string, on: CalendarDate): Derived<ScoreSheet> {
  const [indexed, position] = asked("scoreSheetOn", register, id, on);
  const rules = localRulesAt(indexed, position, on).find(({ scoreSheet }) => scoreSheet !== null);
  if (rules === undefined) return { value: null, derivedFrom: [] };
  const { scoreSheet, organisationId } = rules;
  const sheet = typeof scoreSheet === "string" ? scoreSheets.find(({ code }) => code === scoreSheet) : scoreSheet;
  return { value: sheet as ScoreSheet, derivedFrom: [{ list: "localRules", organisationId }] };
}
