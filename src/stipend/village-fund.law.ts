import type { Sourced } from "../law/index.ts";
import type { Coefficient } from "../money/index.ts";
import type { Span } from "../time/index.ts";

// The multiples and the classes of decree 34 were not read: they are from memory and marked so. A decree to replace decree
// 33 was being drafted in January 2026; none was found enacted.
/** What makes a village or residential group draw the higher fund, under decree 34/2019. */
export const villageFundLaw34 = {
  village: {
    oneOf: ["village"],
    citation: {
      document: "34-2019-ND-CP@2019-04-24",
      provision: "whole",
    },
    evidence: "unverified",
    verifiedOn: "2026-11-22",
  },
  residentialGroup: {
    oneOf: ["residential-group"],
    citation: {
      document: "34-2019-ND-CP@2019-04-24",
      provision: "whole",
    },
    evidence: "unverified",
    verifiedOn: "2026-11-22",
  },
  villageHouseholds: {
    operator: ">=",
    value: 350,
    citation: {
      document: "34-2019-ND-CP@2019-04-24",
      provision: "whole",
    },
    evidence: "unverified",
    verifiedOn: "2026-11-22",
  },
  groupHouseholds: {
    operator: ">=",
    value: 500,
    citation: {
      document: "34-2019-ND-CP@2019-04-24",
      provision: "whole",
    },
    evidence: "unverified",
    verifiedOn: "2026-11-22",
  },
  securityKey: {
    citation: {
      document: "34-2019-ND-CP@2019-04-24",
      provision: "whole",
    },
    evidence: "unverified",
    verifiedOn: "2026-11-22",
  },
  borderOrIsland: {
    citation: {
      document: "34-2019-ND-CP@2019-04-24",
      provision: "whole",
    },
    evidence: "unverified",
    verifiedOn: "2026-11-22",
  },
  onceLargeVillage: {
    citation: {
      document: "34-2019-ND-CP@2019-04-24",
      provision: "whole",
    },
    evidence: "unverified",
    verifiedOn: "2026-11-22",
  },
} as const;

/** The same under decree 33/2023. */
export const villageFundLaw33 = {
  village: {
    oneOf: ["village"],
    citation: {
      document: "33-2023-ND-CP@2023-06-10",
      provision: "34.2",
    },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  residentialGroup: {
    oneOf: ["residential-group"],
    citation: {
      document: "33-2023-ND-CP@2023-06-10",
      provision: "34.2",
    },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  villageHouseholds: {
    operator: ">=",
    value: 350,
    citation: {
      document: "33-2023-ND-CP@2023-06-10",
      provision: "34.2",
    },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  groupHouseholds: {
    operator: ">=",
    value: 500,
    citation: {
      document: "33-2023-ND-CP@2023-06-10",
      provision: "34.2",
    },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  securityKey: {
    citation: {
      document: "33-2023-ND-CP@2023-06-10",
      provision: "34.2",
    },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  borderOrIsland: {
    citation: {
      document: "33-2023-ND-CP@2023-06-10",
      provision: "34.2",
    },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  onceLargeVillage: {
    citation: {
      document: "33-2023-ND-CP@2023-06-10",
      provision: "34.2",
    },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
} as const;

/** How much the fund of a village comes to over a span of days. */
export interface VillageFundLevel extends Span, Sourced {
  /** The multiple of the base salary for an ordinary village. */
  readonly ordinary: Coefficient;
  /** The multiple for a large one, one that is key for security, or one on the border or an island. */
  readonly special: Coefficient;
}

/**
 * The funds from which the posts of a village or residential group are paid (quỹ phụ cấp khoán), as multiples of the base
 * salary.
 *
 * @example
 * ```ts
 * villageFundLevels.map((level) => level.special); // => ["5", "6"]
 * ```
 */
export const villageFundLevels: readonly [VillageFundLevel, ...VillageFundLevel[]] = [
  {
    firstDay: "2019-06-25",
    lastDay: "2023-07-31",
    ordinary: "3",
    special: "5",
    citation: {
      document: "34-2019-ND-CP@2019-04-24",
      provision: "whole",
    },
    evidence: "unverified",
    verifiedOn: "2026-11-22",
  },
  {
    firstDay: "2023-08-01",
    lastDay: null,
    ordinary: "4.5",
    special: "6",
    citation: {
      document: "33-2023-ND-CP@2023-06-10",
      provision: "34.2",
    },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
];
