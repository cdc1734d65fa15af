import { provisions } from "../../law/index.ts";
import type { StipendPolicy } from "../format/policy.ts";

// The directive names no payer; the provincial budget stands in, as it is the one whose council is asked.
const head = { document: "26-CT-TU@2022-08-08", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

/**
 * Gives what Directive 26-CT/TU of Hòa Bình asked the People's Council to enact (đề nghị hỗ trợ chi bộ đông đảng viên):
 * support for the secretary, deputy secretary, committee members and party-group leaders of branches of 50 members or more.
 * A directive pays nothing.
 *
 * @example
 * ```ts
 * import { hoaBinhDirective26 } from "chibo/stipend";
 *
 * hoaBinhDirective26.status; // => "directive"
 * ```
 */
export const hoaBinhDirective26: StipendPolicy = /* @__PURE__ */ provisions(head, {
  code: "hoaBinhDirective26",
  document: "26-CT-TU@2022-08-08",
  status: "directive",
  territory: "hoa-binh",
  keptAfterMerger: null,
  concurrency: {
    at: "whole",
    family: "hoa-binh-support",
    paid: "not-stated",
    readings: { met: "highest-only", notMet: "each-post-paid" },
    decidedBy: "people-council",
  },
  frequency: "monthly",
  partMonth: { at: "whole", readings: { met: "full-month", notMet: "days-served" }, decidedBy: "payer" },
  whenIdle: null,
  afterPost: null,
  headCountDay: {
    at: "whole",
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
      firstDay: "2022-08-08",
      lastDay: null,
      at: "whole",
      conditions: {
        branch: { at: "whole", fact: "kind", oneOf: ["branch"] },
        underGrassroots: { at: "whole", fact: "parentKind", oneOf: ["section", "grassroots-organisation"] },
        atLeast50: { at: "whole", sum: ["official", "probationary"], operator: ">=", value: 50 },
        paidForPost: { at: "whole", flag: "paidForPost" },
        secretary: { at: "whole", fact: "role", oneOf: ["secretary"] },
        otherPost: { at: "whole", fact: "role", oneOf: ["deputy-secretary", "committee-member", "party-group-leader"] },
      },
      groups: [
        {
          at: "whole",
          code: "branch-secretary",
          when: { all: ["branch", "underGrassroots", "atLeast50", { not: "paidForPost" }, "secretary"] },
          then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.25" }, payer: "provincial-budget" },
        },
        {
          at: "whole",
          code: "other-posts",
          when: { all: ["branch", "underGrassroots", "atLeast50", { not: "paidForPost" }, "otherPost"] },
          then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.2" }, payer: "provincial-budget" },
        },
      ],
      caps: [],
      extendedTo: [],
    },
  ],
});
