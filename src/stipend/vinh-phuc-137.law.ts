import type { StipendPolicy } from "./policy.ts";

// The day of effect was not found: it counts from the day of issue. A badge between two rows of the table, such as that of
// 45 years, draws what the row below it gives: its holder has that badge too.
/**
 * Monthly support for holders of the 40-year and higher Party badges in Vĩnh Phúc (trợ cấp đảng viên được tặng Huy hiệu
 * Đảng) who draw no salary, pension or other regular benefit, Resolution 137/2014.
 *
 * @example
 * ```ts
 * vinhPhuc137.versions[0].groups.length; // => 8
 * ```
 */
export const vinhPhuc137: StipendPolicy = {
  code: "vinhPhuc137",
  document: "137-2014-NQ-HDND@2014-07-18",
  status: "enacted",
  territory: "vinh-phuc",
  keptAfterMerger: null,
  concurrency: {
    family: "badge-support",
    paid: "highest-only",
    citation: {
      document: "137-2014-NQ-HDND@2014-07-18",
      provision: "whole",
    },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  frequency: "monthly",
  partMonth: {
    readings: {
      met: "full-month",
      notMet: "days-served",
    },
    decidedBy: "payer",
    citation: {
      document: "137-2014-NQ-HDND@2014-07-18",
      provision: "whole",
    },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  whenIdle: null,
  afterPost: null,
  headCountDay: null,
  insured: null,
  countsForDues: null,
  includesContributions: null,
  taxable: null,
  rounding: null,
  words: null,
  documents: [],
  versions: [
    {
      firstDay: "2014-07-18",
      lastDay: null,
      citation: {
        document: "137-2014-NQ-HDND@2014-07-18",
        provision: "whole",
      },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
      conditions: {
        badgeHolder: {
          fact: "role",
          oneOf: ["badge-holder"],
          citation: {
            document: "137-2014-NQ-HDND@2014-07-18",
            provision: "whole",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        regularBenefit: {
          flag: "regularBenefit",
          citation: {
            document: "137-2014-NQ-HDND@2014-07-18",
            provision: "whole",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        badge40: {
          sum: ["badgeYears"],
          operator: ">=",
          value: 40,
          citation: {
            document: "137-2014-NQ-HDND@2014-07-18",
            provision: "whole",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        badge50: {
          sum: ["badgeYears"],
          operator: ">=",
          value: 50,
          citation: {
            document: "137-2014-NQ-HDND@2014-07-18",
            provision: "whole",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        badge55: {
          sum: ["badgeYears"],
          operator: ">=",
          value: 55,
          citation: {
            document: "137-2014-NQ-HDND@2014-07-18",
            provision: "whole",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        badge60: {
          sum: ["badgeYears"],
          operator: ">=",
          value: 60,
          citation: {
            document: "137-2014-NQ-HDND@2014-07-18",
            provision: "whole",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        badge65: {
          sum: ["badgeYears"],
          operator: ">=",
          value: 65,
          citation: {
            document: "137-2014-NQ-HDND@2014-07-18",
            provision: "whole",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        badge70: {
          sum: ["badgeYears"],
          operator: ">=",
          value: 70,
          citation: {
            document: "137-2014-NQ-HDND@2014-07-18",
            provision: "whole",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        badge75: {
          sum: ["badgeYears"],
          operator: ">=",
          value: 75,
          citation: {
            document: "137-2014-NQ-HDND@2014-07-18",
            provision: "whole",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        badge80: {
          sum: ["badgeYears"],
          operator: ">=",
          value: 80,
          citation: {
            document: "137-2014-NQ-HDND@2014-07-18",
            provision: "whole",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
      },
      groups: [
        {
          code: "badge-80",
          when: {
            all: [
              "badgeHolder",
              {
                not: "regularBenefit",
              },
              "badge80",
            ],
          },
          then: {
            kind: "pays",
            rate: {
              kind: "of-base-salary",
              coefficient: "0.5",
            },
            payer: "not-stated",
          },
          citation: {
            document: "137-2014-NQ-HDND@2014-07-18",
            provision: "whole",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        {
          code: "badge-75",
          when: {
            all: [
              "badgeHolder",
              {
                not: "regularBenefit",
              },
              "badge75",
            ],
          },
          then: {
            kind: "pays",
            rate: {
              kind: "of-base-salary",
              coefficient: "0.45",
            },
            payer: "not-stated",
          },
          citation: {
            document: "137-2014-NQ-HDND@2014-07-18",
            provision: "whole",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        {
          code: "badge-70",
          when: {
            all: [
              "badgeHolder",
              {
                not: "regularBenefit",
              },
              "badge70",
            ],
          },
          then: {
            kind: "pays",
            rate: {
              kind: "of-base-salary",
              coefficient: "0.4",
            },
            payer: "not-stated",
          },
          citation: {
            document: "137-2014-NQ-HDND@2014-07-18",
            provision: "whole",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        {
          code: "badge-65",
          when: {
            all: [
              "badgeHolder",
              {
                not: "regularBenefit",
              },
              "badge65",
            ],
          },
          then: {
            kind: "pays",
            rate: {
              kind: "of-base-salary",
              coefficient: "0.35",
            },
            payer: "not-stated",
          },
          citation: {
            document: "137-2014-NQ-HDND@2014-07-18",
            provision: "whole",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        {
          code: "badge-60",
          when: {
            all: [
              "badgeHolder",
              {
                not: "regularBenefit",
              },
              "badge60",
            ],
          },
          then: {
            kind: "pays",
            rate: {
              kind: "of-base-salary",
              coefficient: "0.3",
            },
            payer: "not-stated",
          },
          citation: {
            document: "137-2014-NQ-HDND@2014-07-18",
            provision: "whole",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        {
          code: "badge-55",
          when: {
            all: [
              "badgeHolder",
              {
                not: "regularBenefit",
              },
              "badge55",
            ],
          },
          then: {
            kind: "pays",
            rate: {
              kind: "of-base-salary",
              coefficient: "0.25",
            },
            payer: "not-stated",
          },
          citation: {
            document: "137-2014-NQ-HDND@2014-07-18",
            provision: "whole",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        {
          code: "badge-50",
          when: {
            all: [
              "badgeHolder",
              {
                not: "regularBenefit",
              },
              "badge50",
            ],
          },
          then: {
            kind: "pays",
            rate: {
              kind: "of-base-salary",
              coefficient: "0.2",
            },
            payer: "not-stated",
          },
          citation: {
            document: "137-2014-NQ-HDND@2014-07-18",
            provision: "whole",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        {
          code: "badge-40",
          when: {
            all: [
              "badgeHolder",
              {
                not: "regularBenefit",
              },
              "badge40",
            ],
          },
          then: {
            kind: "pays",
            rate: {
              kind: "of-base-salary",
              coefficient: "0.1",
            },
            payer: "not-stated",
          },
          citation: {
            document: "137-2014-NQ-HDND@2014-07-18",
            provision: "whole",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
      ],
      caps: [],
      extendedTo: [],
    },
  ],
};
