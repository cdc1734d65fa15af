import type { Sourced } from "../law/index.ts";
import type { CalendarDate } from "../time/index.ts";

/** A province whose Party organisation and People's Council ended in a merger. */
export interface MergedTerritory extends Sourced {
  /** The code of the province, by which policies and holders name it. */
  readonly code: string;
  /** The last day of the province. */
  readonly lastDay: CalendarDate;
  /** The code of the province that its area belongs to since. */
  readonly mergedInto: string;
}

/**
 * The provinces with a policy on record that were merged on 1 July 2025. Those not listed are not known to have ended.
 *
 * @example
 * ```ts
 * mergedTerritories.map((territory) => territory.mergedInto); // => ["ho-chi-minh-city", "phu-tho", "phu-tho"]
 * ```
 */
export const mergedTerritories: readonly MergedTerritory[] = [
  {
    code: "binh-duong",
    lastDay: "2025-06-30",
    mergedInto: "ho-chi-minh-city",
    citation: { document: "202-2025-QH15@2025-06-12", provision: "whole" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  {
    code: "hoa-binh",
    lastDay: "2025-06-30",
    mergedInto: "phu-tho",
    citation: { document: "202-2025-QH15@2025-06-12", provision: "whole" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  {
    code: "vinh-phuc",
    lastDay: "2025-06-30",
    mergedInto: "phu-tho",
    citation: { document: "202-2025-QH15@2025-06-12", provision: "whole" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
];
