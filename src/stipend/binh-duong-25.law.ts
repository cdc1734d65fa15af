import type { StipendPolicy } from "./policy.ts";

// The text that is known names no article and no payer. After the merger of the province its fate is not known.
/**
 * Support for committee members below the grassroots committee in Bình Dương (hỗ trợ cấp ủy viên), Resolution 25/2023:
 * 0.25 on the committee of a section and of a branch directly under a grassroots committee, 0.2 of a branch under a
 * section; of several committees only the highest counts, the allowance of Regulation 169 included.
 *
 * @example
 * ```ts
 * binhDuong25.versions[0].groups.map((group) => group.code); // => ["section-or-branch-committee", "branch-under-section"]
 * ```
 */
export const binhDuong25: StipendPolicy = {
  code: "binhDuong25",
  document: "25-2023-NQ-HDND@2023-12-08",
  status: "enacted",
  territory: "binh-duong",
  keptAfterMerger: null,
  concurrency: {
    family: "committee-allowance",
    paid: "highest-only",
    citation: {
      document: "25-2023-NQ-HDND@2023-12-08",
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
      document: "25-2023-NQ-HDND@2023-12-08",
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
      firstDay: "2024-01-01",
      lastDay: null,
      citation: {
        document: "25-2023-NQ-HDND@2023-12-08",
        provision: "whole",
      },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
      conditions: {
        member: {
          fact: "role",
          oneOf: ["secretary", "deputy-secretary", "standing-committee-member", "committee-member"],
          citation: {
            document: "25-2023-NQ-HDND@2023-12-08",
            provision: "whole",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        section: {
          fact: "kind",
          oneOf: ["section"],
          citation: {
            document: "25-2023-NQ-HDND@2023-12-08",
            provision: "whole",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        branch: {
          fact: "kind",
          oneOf: ["branch"],
          citation: {
            document: "25-2023-NQ-HDND@2023-12-08",
            provision: "whole",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        underGrassroots: {
          fact: "parentKind",
          oneOf: ["grassroots-organisation", "commune"],
          citation: {
            document: "25-2023-NQ-HDND@2023-12-08",
            provision: "whole",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        underSection: {
          fact: "parentKind",
          oneOf: ["section"],
          citation: {
            document: "25-2023-NQ-HDND@2023-12-08",
            provision: "whole",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        armedForces: {
          flag: "armedForces",
          citation: {
            document: "25-2023-NQ-HDND@2023-12-08",
            provision: "whole",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        secretaryOrDeputy: {
          fact: "role",
          oneOf: ["secretary", "deputy-secretary"],
          citation: {
            document: "25-2023-NQ-HDND@2023-12-08",
            provision: "whole",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        residential: {
          fact: "setting",
          oneOf: ["village", "residential-group"],
          citation: {
            document: "25-2023-NQ-HDND@2023-12-08",
            provision: "whole",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        paidUnder16: {
          paidUnder: ["16-2023-NQ-HDND@2023-07-26"],
          citation: {
            document: "25-2023-NQ-HDND@2023-12-08",
            provision: "whole",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
      },
      groups: [
        {
          code: "section-or-branch-committee",
          when: {
            all: [
              "member",
              {
                not: "armedForces",
              },
              {
                not: {
                  all: ["secretaryOrDeputy", "residential", "paidUnder16"],
                },
              },
              {
                any: [
                  "section",
                  {
                    all: ["branch", "underGrassroots"],
                  },
                ],
              },
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
            document: "25-2023-NQ-HDND@2023-12-08",
            provision: "whole",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        {
          code: "branch-under-section",
          when: {
            all: [
              "member",
              {
                not: "armedForces",
              },
              {
                not: {
                  all: ["secretaryOrDeputy", "residential", "paidUnder16"],
                },
              },
              "branch",
              "underSection",
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
            document: "25-2023-NQ-HDND@2023-12-08",
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
