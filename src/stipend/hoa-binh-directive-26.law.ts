import type { StipendPolicy } from "./policy.ts";

// The directive names no payer; the provincial budget stands in, as it is the one whose council is asked.
/**
 * What Directive 26-CT/TU of Hòa Bình asked the People's Council to enact: support for the secretary, deputy secretary,
 * committee members and party-group leaders of branches of 50 members or more. A directive pays nothing.
 *
 * @example
 * ```ts
 * hoaBinhDirective26.status; // => "directive"
 * ```
 */
export const hoaBinhDirective26: StipendPolicy = {
  code: "hoaBinhDirective26",
  document: "26-CT-TU@2022-08-08",
  status: "directive",
  territory: "hoa-binh",
  keptAfterMerger: null,
  concurrency: {
    family: "hoa-binh-support",
    paid: "not-stated",
    readings: { met: "highest-only", notMet: "each-post-paid" },
    decidedBy: "people-council",
    citation: { document: "26-CT-TU@2022-08-08", provision: "whole" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  frequency: "monthly",
  partMonth: {
    readings: { met: "full-month", notMet: "days-served" },
    decidedBy: "payer",
    citation: { document: "26-CT-TU@2022-08-08", provision: "whole" },
    evidence: "corroborated",
    verifiedOn: "2026-11-22",
  },
  whenIdle: null,
  afterPost: null,
  headCountDay: {
    readings: { met: "head-count-first-day", notMet: "head-count-last-day" },
    decidedBy: "payer",
    citation: { document: "26-CT-TU@2022-08-08", provision: "whole" },
    evidence: "corroborated",
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
      firstDay: "2022-08-08",
      lastDay: null,
      citation: { document: "26-CT-TU@2022-08-08", provision: "whole" },
      evidence: "corroborated",
      verifiedOn: "2026-11-22",
      conditions: {
        branch: {
          fact: "kind",
          oneOf: ["branch"],
          citation: { document: "26-CT-TU@2022-08-08", provision: "whole" },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        underGrassroots: {
          fact: "parentKind",
          oneOf: ["section", "grassroots-organisation"],
          citation: { document: "26-CT-TU@2022-08-08", provision: "whole" },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        atLeast50: {
          sum: ["official", "probationary"],
          operator: ">=",
          value: 50,
          citation: { document: "26-CT-TU@2022-08-08", provision: "whole" },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        paidForPost: {
          flag: "paidForPost",
          citation: { document: "26-CT-TU@2022-08-08", provision: "whole" },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        secretary: {
          fact: "role",
          oneOf: ["secretary"],
          citation: { document: "26-CT-TU@2022-08-08", provision: "whole" },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        otherPost: {
          fact: "role",
          oneOf: ["deputy-secretary", "committee-member", "party-group-leader"],
          citation: { document: "26-CT-TU@2022-08-08", provision: "whole" },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
      },
      groups: [
        {
          code: "branch-secretary",
          when: { all: ["branch", "underGrassroots", "atLeast50", { not: "paidForPost" }, "secretary"] },
          then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.25" }, payer: "provincial-budget" },
          citation: { document: "26-CT-TU@2022-08-08", provision: "whole" },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
        {
          code: "other-posts",
          when: { all: ["branch", "underGrassroots", "atLeast50", { not: "paidForPost" }, "otherPost"] },
          then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.2" }, payer: "provincial-budget" },
          citation: { document: "26-CT-TU@2022-08-08", provision: "whole" },
          evidence: "corroborated",
          verifiedOn: "2026-11-22",
        },
      ],
      caps: [],
      extendedTo: [],
    },
  ],
};
