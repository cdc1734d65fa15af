import { provisions } from "../../law/index.ts";
import type { StipendPolicy } from "../format/policy.ts";

// Known from one notice, in translation. The letters are the two groups as that notice tells them apart. Whether a
// person paid by the state for something else is left out is a matter of reading.
const head = { document: "314-NQ-HDND@2023-12-08", evidence: "single-source", verifiedOn: "2026-11-22" } as const;

/**
 * Gives the support of Resolution 314/NQ-HĐND of Hòa Bình for branches of 50 members or more (hỗ trợ chi bộ
 * đông đảng viên): (a) in villages and residential
 * groups, without the secretary, paid by the provincial budget; (b) in self-financing units and enterprises, paid by the
 * unit. Whether it outlived the province on 1 July 2025 is not known.
 *
 * @example
 * ```ts
 * import { hoaBinh314 } from "chibo/stipend";
 *
 * hoaBinh314.versions[0].groups.length; // => 4
 * ```
 */
export const hoaBinh314: StipendPolicy = /* @__PURE__ */ provisions(head, {
  code: "hoaBinh314",
  document: "314-NQ-HDND@2023-12-08",
  status: "enacted",
  territory: "hoa-binh",
  keptAfterMerger: null,
  concurrency: {
    at: "a, b",
    family: "hoa-binh-support",
    paid: "not-stated",
    readings: { met: "highest-only", notMet: "each-post-paid" },
    decidedBy: "people-council",
  },
  frequency: "monthly",
  partMonth: { at: "a, b", readings: { met: "full-month", notMet: "days-served" }, decidedBy: "payer" },
  whenIdle: null,
  afterPost: null,
  headCountDay: {
    at: "a, b",
    readings: { met: "head-count-first-day", notMet: "head-count-last-day" },
    decidedBy: "payer",
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
      at: "a, b",
      conditions: {
        branch: { at: "a, b", fact: "kind", oneOf: ["branch"] },
        atLeast50: { at: "a, b", sum: ["official", "probationary"], operator: ">=", value: 50 },
        paidForPost: { at: "a, b", flag: "paidForPost" },
        anyBudgetPay: {
          at: "a, b",
          readings: { met: "any-budget-pay", notMet: "for-this-post" },
          decidedBy: "people-council",
        },
        paidFromBudget: { at: "a, b", flag: "paidFromBudget" },
        residential: { at: "a", fact: "setting", oneOf: ["village", "residential-group"] },
        selfFinancing: { at: "b", fact: "autonomy", oneOf: ["recurrent-and-investment", "recurrent"] },
        enterprise: { at: "b", fact: "setting", oneOf: ["enterprise"] },
        secretary: { at: "b", fact: "role", oneOf: ["secretary"] },
        otherPost: { at: "a, b", fact: "role", oneOf: ["deputy-secretary", "committee-member", "party-group-leader"] },
      },
      groups: [
        {
          at: "a",
          code: "village-secretary",
          when: { all: ["residential", "secretary"] },
          then: { kind: "pays-nothing" },
        },
        {
          at: "a",
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
        },
        {
          at: "b",
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
        },
        {
          at: "b",
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
        },
      ],
      caps: [],
      extendedTo: [],
    },
  ],
});
