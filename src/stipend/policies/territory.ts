import { nearestOf } from "../../guard/index.ts";
import type { OpenPoint } from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import type { PolicyVersion, StipendPolicy } from "../format/policy.ts";
import { mergedTerritories, unmergedTerritories } from "./territory.law.ts";

/**
 * Whether a version of a policy still holds after the merger of its province, where nobody has said: the new People's
 * Council decides. A version that begins later is of the new council.
 *
 * @param policy - The policy.
 * @param version - The version that is in force.
 * @param on - The day.
 * @returns The point that is open; `null` where nothing is.
 */
export function mergerPoint(
  { territory, keptAfterMerger }: StipendPolicy,
  { firstDay }: PolicyVersion,
  on: CalendarDate,
): OpenPoint | null {
  if (keptAfterMerger !== null) return null;
  const merger = mergedTerritories.find(({ codes, lastDay }) => codes.includes(territory) && lastDay < on);
  if (merger === undefined || merger.lastDay < firstDay) return null;
  const { citation, evidence, verifiedOn } = merger;
  const readings = { met: "kept-after-merger", notMet: "ended-with-merger" } as const;
  return { readings, decidedBy: "people-council", citation, evidence, verifiedOn };
}

/** Whether a code names a province, one of today or one before the mergers of 1 July 2025. */
export function isTerritory(code: string): boolean {
  const unmerged: readonly string[] = unmergedTerritories.codes;
  return unmerged.includes(code) || mergedTerritories.some(({ codes }) => codes.includes(code));
}

/**
 * The province that is meant by a code that names none: one written with marks, capitals or spaces, or with a slip.
 *
 * @param code - The code.
 * @returns The code that is meant; `null` where the code names a province, or comes near none.
 */
export function territoryMeant(code: string): string | null {
  if (isTerritory(code)) return null;
  const plain = code
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/gu, "d")
    .trim()
    .replace(/[\s_]+/gu, "-");
  return nearestOf(plain, [...unmergedTerritories.codes, ...mergedTerritories.flatMap(({ codes }) => codes)]);
}

/** The province that the area of an earlier one belongs to on a day; `null` where it is one by itself still. */
export function mergedIntoOn(territory: string, on: CalendarDate): string | null {
  const merger = mergedTerritories.find(({ codes, lastDay }) => codes.includes(territory) && lastDay < on);
  return merger?.mergedInto ?? null;
}
