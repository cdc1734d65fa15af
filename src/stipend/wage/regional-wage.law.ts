import { type DatedValue, type LegalSeries, provisions } from "../../law/index.ts";
import type { Region } from "../../organisation/index.ts";

// Earlier decrees are known by name; their levels were not found in a source good enough to ship. A new level: end the
// last row, add one.
const head = { document: "293-2025-ND-CP@2025-11-10", evidence: "single-source", verifiedOn: "2026-11-22" } as const;

/**
 * Lists every known level of the regional minimum wage (lương tối thiểu vùng) in đồng a month, with the days on which it
 * counts.
 *
 * @example
 * ```ts
 * import { regionalWageSeries } from "chibo/stipend";
 *
 * regionalWageSeries.values[0].value.IV; // => 3700000
 * ```
 */
export const regionalWageSeries: LegalSeries<Readonly<Record<Region, number>>> & {
  readonly values: readonly [
    DatedValue<Readonly<Record<Region, number>>>,
    ...DatedValue<Readonly<Record<Region, number>>>[],
  ];
} = /* @__PURE__ */ provisions(head, {
  code: "regional-wage",
  values: [
    {
      firstDay: "2026-01-01",
      lastDay: null,
      value: { I: 5_310_000, II: 4_730_000, III: 4_140_000, IV: 3_700_000 },
      at: "whole",
    },
  ],
});
