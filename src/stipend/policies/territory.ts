import type { OpenPoint } from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import type { PolicyVersion, StipendPolicy } from "../format/policy.ts";
import { mergedTerritories } from "./territory.law.ts";

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
