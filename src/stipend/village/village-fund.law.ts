import { provisions, type Sourced } from "../../law/index.ts";
import type { Coefficient } from "../../money/index.ts";
import type { Span } from "../../time/index.ts";

// The multiples and the classes of decree 34 were not read: they are from memory and marked so. A decree to replace decree
// 33 was being drafted in January 2026; none was found enacted.
const nd34Head = { document: "34-2019-ND-CP@2019-04-24", evidence: "unverified", verifiedOn: "2026-11-22" } as const;
const nd33Head = { document: "33-2023-ND-CP@2023-06-10", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

/** What makes a village or residential group draw the higher fund, under decree 34/2019. */
export const villageFundLaw34 = /* @__PURE__ */ provisions(nd34Head, {
  village: { at: "2.6", oneOf: ["village"] },
  residentialGroup: { at: "2.6", oneOf: ["residential-group"] },
  villageHouseholds: { at: "2.6", operator: ">=", value: 350 },
  groupHouseholds: { at: "2.6", operator: ">=", value: 500 },
  securityKey: { at: "2.6" },
  borderOrIsland: { at: "2.6" },
  onceLargeVillage: { at: "2.6" },
});

/** The same under decree 33/2023. */
export const villageFundLaw33 = /* @__PURE__ */ provisions(nd33Head, {
  village: { at: "34.2", oneOf: ["village"] },
  residentialGroup: { at: "34.2", oneOf: ["residential-group"] },
  villageHouseholds: { at: "34.2", operator: ">=", value: 350 },
  groupHouseholds: { at: "34.2", operator: ">=", value: 500 },
  securityKey: { at: "34.2" },
  borderOrIsland: { at: "34.2" },
  onceLargeVillage: { at: "34.2" },
});

/** The fund of a village over a span of days. */
export interface VillageFundLevel extends Span, Sourced {
  /** The multiple of the base salary for an ordinary village. */
  readonly ordinary: Coefficient;
  /** The multiple for a large one, one that is key for security, or one on the border or an island. */
  readonly special: Coefficient;
}

/**
 * Lists the funds from which the posts of a village or residential group are paid (quỹ phụ cấp khoán), as multiples of the base
 * salary.
 *
 * @example
 * ```ts
 * import { villageFundLevels } from "chibo/stipend";
 *
 * villageFundLevels.map((level) => level.special); // => ["5", "6"]
 * ```
 */
export const villageFundLevels: readonly [VillageFundLevel, ...VillageFundLevel[]] = /* @__PURE__ */ provisions(
  nd34Head,
  [
    { firstDay: "2019-06-25", lastDay: "2023-07-31", ordinary: "3", special: "5", at: "2.6" },
    {
      firstDay: "2023-08-01",
      lastDay: null,
      ordinary: "4.5",
      special: "6",
      at: "34.2",
      in: "33-2023-ND-CP@2023-06-10",
      evidence: "corroborated",
    },
  ],
);
