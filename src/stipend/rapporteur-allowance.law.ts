import type { StipendPolicy } from "./policy.ts";

// The day of effect was not found: it counts from the day of issue. What the guidance says on starting, stopping and several
// posts was not read, hence the open points; nor was the payer.
/**
 * The responsibility allowance of rapporteurs (phụ cấp trách nhiệm báo cáo viên) recognised as such, Guidance 06-HD of the
 * Central Organisation and Propaganda Commissions, by the level of the committee they speak for.
 *
 * @example
 * ```ts
 * rapporteurAllowance.versions[0].groups.length; // => 3
 * ```
 */
export const rapporteurAllowance: StipendPolicy = {
  code: "rapporteurAllowance",
  document: "06-HD-BTCTW-BTGTW@2011-08-15",
  status: "enacted",
  territory: "national",
  keptAfterMerger: null,
  concurrency: {
    family: "rapporteur-allowance",
    paid: "not-stated",
    readings: {
      met: "highest-only",
      notMet: "each-post-paid",
    },
    decidedBy: "payer",
    citation: {
      document: "06-HD-BTCTW-BTGTW@2011-08-15",
      provision: "II.1",
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
      document: "06-HD-BTCTW-BTGTW@2011-08-15",
      provision: "II.1",
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
      firstDay: "2011-08-15",
      lastDay: null,
      citation: {
        document: "06-HD-BTCTW-BTGTW@2011-08-15",
        provision: "II.1",
      },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
      conditions: {
        rapporteur: {
          fact: "role",
          oneOf: ["rapporteur"],
          citation: {
            document: "06-HD-BTCTW-BTGTW@2011-08-15",
            provision: "II.1",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        central: {
          fact: "kind",
          oneOf: ["central"],
          citation: {
            document: "06-HD-BTCTW-BTGTW@2011-08-15",
            provision: "II.1",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        province: {
          fact: "kind",
          oneOf: ["central-direct", "province"],
          citation: {
            document: "06-HD-BTCTW-BTGTW@2011-08-15",
            provision: "II.1",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        districtOrCommune: {
          fact: "kind",
          oneOf: ["district", "commune"],
          citation: {
            document: "06-HD-BTCTW-BTGTW@2011-08-15",
            provision: "II.1",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
      },
      groups: [
        {
          code: "central-rapporteur",
          when: {
            all: ["rapporteur", "central"],
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
            document: "06-HD-BTCTW-BTGTW@2011-08-15",
            provision: "II.1",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        {
          code: "provincial-rapporteur",
          when: {
            all: ["rapporteur", "province"],
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
            document: "06-HD-BTCTW-BTGTW@2011-08-15",
            provision: "II.1",
          },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        {
          code: "local-rapporteur",
          when: {
            all: ["rapporteur", "districtOrCommune"],
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
            document: "06-HD-BTCTW-BTGTW@2011-08-15",
            provision: "II.1",
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
