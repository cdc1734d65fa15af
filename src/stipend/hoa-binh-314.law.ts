import type { StipendPolicy } from "./policy.ts";

// Known from one notice, in translation. The letters are the two groups as that notice tells them apart. Whether a
// person paid by the state for something else is left out is a matter of reading.
/**
 * The support of Resolution 314/NQ-HĐND of Hòa Bình for branches of 50 members or more: (a) in villages and residential
 * groups, without the secretary, paid by the provincial budget; (b) in self-financing units and enterprises, paid by the
 * unit. Whether it outlived the province on 1 July 2025 is not known.
 *
 * @example
 * ```ts
 * hoaBinh314.versions[0].groups.length; // => 4
 * ```
 */
export const hoaBinh314: StipendPolicy = {
  code: "hoaBinh314",
  document: "314-NQ-HDND@2023-12-08",
  status: "enacted",
  territory: "hoa-binh",
  keptAfterMerger: null,
  concurrency: {
    family: "hoa-binh-support",
    paid: "not-stated",
    readings: { met: "highest-only", notMet: "each-post-paid" },
    decidedBy: "people-council",
    citation: { document: "314-NQ-HDND@2023-12-08", provision: "a, b" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  frequency: "monthly",
  partMonth: {
    readings: { met: "full-month", notMet: "days-served" },
    decidedBy: "payer",
    citation: { document: "314-NQ-HDND@2023-12-08", provision: "a, b" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
  whenIdle: null,
  afterPost: null,
  headCountDay: {
    readings: { met: "head-count-first-day", notMet: "head-count-last-day" },
    decidedBy: "payer",
    citation: { document: "314-NQ-HDND@2023-12-08", provision: "a, b" },
    evidence: "single-source",
    verifiedOn: "2026-11-22",
  },
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
      citation: { document: "314-NQ-HDND@2023-12-08", provision: "a, b" },
      evidence: "single-source",
      verifiedOn: "2026-11-22",
      conditions: {
        branch: {
          fact: "kind",
          oneOf: ["branch"],
          citation: { document: "314-NQ-HDND@2023-12-08", provision: "a, b" },
          evidence: "single-source",
          verifiedOn: "2026-11-22",
        },
        atLeast50: {
          sum: ["official", "probationary"],
          operator: ">=",
          value: 50,
          citation: { document: "314-NQ-HDND@2023-12-08", provision: "a, b" },
          evidence: "single-source",
          verifiedOn: "2026-11-22",
        },
        paidForPost: {
          flag: "paidForPost",
          citation: { document: "314-NQ-HDND@2023-12-08", provision: "a, b" },
          evidence: "single-source",
          verifiedOn: "2026-11-22",
        },
        anyBudgetPay: {
          readings: { met: "any-budget-pay", notMet: "for-this-post" },
          decidedBy: "people-council",
          citation: { document: "314-NQ-HDND@2023-12-08", provision: "a, b" },
          evidence: "single-source",
          verifiedOn: "2026-11-22",
        },
        paidFromBudget: {
          flag: "paidFromBudget",
          citation: { document: "314-NQ-HDND@2023-12-08", provision: "a, b" },
          evidence: "single-source",
          verifiedOn: "2026-11-22",
        },
        residential: {
          fact: "setting",
          oneOf: ["village", "residential-group"],
          citation: { document: "314-NQ-HDND@2023-12-08", provision: "a" },
          evidence: "single-source",
          verifiedOn: "2026-11-22",
        },
        selfFinancing: {
          fact: "autonomy",
          oneOf: ["recurrent-and-investment", "recurrent"],
          citation: { document: "314-NQ-HDND@2023-12-08", provision: "b" },
          evidence: "single-source",
          verifiedOn: "2026-11-22",
        },
        enterprise: {
          fact: "setting",
          oneOf: ["enterprise"],
          citation: { document: "314-NQ-HDND@2023-12-08", provision: "b" },
          evidence: "single-source",
          verifiedOn: "2026-11-22",
        },
        secretary: {
          fact: "role",
          oneOf: ["secretary"],
          citation: { document: "314-NQ-HDND@2023-12-08", provision: "b" },
          evidence: "single-source",
          verifiedOn: "2026-11-22",
        },
        otherPost: {
          fact: "role",
          oneOf: ["deputy-secretary", "committee-member", "party-group-leader"],
          citation: { document: "314-NQ-HDND@2023-12-08", provision: "a, b" },
          evidence: "single-source",
          verifiedOn: "2026-11-22",
        },
      },
      groups: [
        {
          code: "village-secretary",
          when: { all: ["residential", "secretary"] },
          then: { kind: "pays-nothing" },
          citation: { document: "314-NQ-HDND@2023-12-08", provision: "a" },
          evidence: "single-source",
          verifiedOn: "2026-11-22",
        },
        {
          code: "village-posts",
          when: {
            all: [
              "branch",
              "atLeast50",
              { not: "paidForPost" },
              { not: { all: ["anyBudgetPay", "paidFromBudget"] } },
              "residential",
              "otherPost",
            ],
          },
          then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.2" }, payer: "provincial-budget" },
          citation: { document: "314-NQ-HDND@2023-12-08", provision: "a" },
          evidence: "single-source",
          verifiedOn: "2026-11-22",
        },
        {
          code: "unit-secretary",
          when: {
            all: [
              "branch",
              "atLeast50",
              { not: "paidForPost" },
              { not: { all: ["anyBudgetPay", "paidFromBudget"] } },
              { not: "residential" },
              { any: ["selfFinancing", "enterprise"] },
              "secretary",
            ],
          },
          then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.25" }, payer: "own-unit" },
          citation: { document: "314-NQ-HDND@2023-12-08", provision: "b" },
          evidence: "single-source",
          verifiedOn: "2026-11-22",
        },
        {
          code: "unit-posts",
          when: {
            all: [
              "branch",
              "atLeast50",
              { not: "paidForPost" },
              { not: { all: ["anyBudgetPay", "paidFromBudget"] } },
              { not: "residential" },
              { any: ["selfFinancing", "enterprise"] },
              "otherPost",
            ],
          },
          then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.2" }, payer: "own-unit" },
          citation: { document: "314-NQ-HDND@2023-12-08", provision: "b" },
          evidence: "single-source",
          verifiedOn: "2026-11-22",
        },
      ],
      caps: [],
      extendedTo: [],
    },
  ],
};
