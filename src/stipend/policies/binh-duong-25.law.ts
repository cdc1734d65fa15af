import { provisions } from "../../law/index.ts";
import type { StipendPolicy } from "../format/policy.ts";

// The text that is known names no article and no payer. After the merger of the province its fate is not known.
const head = { document: "25-2023-NQ-HDND@2023-12-08", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

/**
 * Gives the support for committee members below the grassroots committee in Bình Dương (hỗ trợ cấp ủy viên), Resolution 25/2023:
 * 0.25 on the committee of a section and of a branch directly under a grassroots committee, 0.2 of a branch under a
 * section; of several committees only the highest counts, the allowance of Regulation 169 included.
 *
 * @example
 * ```ts
 * import { binhDuong25 } from "chibo/stipend";
 *
 * binhDuong25.versions[0].groups.map((group) => group.code); // => ["section-or-branch-committee", "branch-under-section"]
 * ```
 */
export const binhDuong25: StipendPolicy = /* @__PURE__ */ provisions(head, {
  code: "binhDuong25",
  document: "25-2023-NQ-HDND@2023-12-08",
  status: "enacted",
  territory: "binh-duong",
  keptAfterMerger: null,
  concurrency: { at: "whole", family: "committee-allowance", paid: "highest-only" },
  frequency: "monthly",
  partMonth: { at: "whole", readings: { met: "full-month", notMet: "days-served" }, decidedBy: "payer" },
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
      at: "whole",
      conditions: {
        member: {
          at: "whole",
          fact: "role",
          oneOf: ["secretary", "deputy-secretary", "standing-committee-member", "committee-member"],
        },
        section: { at: "whole", fact: "kind", oneOf: ["section"] },
        branch: { at: "whole", fact: "kind", oneOf: ["branch"] },
        underGrassroots: { at: "whole", fact: "parentKind", oneOf: ["grassroots-organisation", "commune"] },
        underSection: { at: "whole", fact: "parentKind", oneOf: ["section"] },
        armedForces: { at: "whole", flag: "armedForces" },
        secretaryOrDeputy: { at: "whole", fact: "role", oneOf: ["secretary", "deputy-secretary"] },
        residential: { at: "whole", fact: "setting", oneOf: ["village", "residential-group"] },
        paidUnder16: { at: "whole", paidUnder: ["16-2023-NQ-HDND@2023-07-26"] },
      },
      groups: [
        {
          at: "whole",
          code: "section-or-branch-committee",
          when: {
            all: [
              "member",
              { not: "armedForces" },
              { not: { all: ["secretaryOrDeputy", "residential", "paidUnder16"] } },
              { any: ["section", { all: ["branch", "underGrassroots"] }] },
            ],
          },
          then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.25" }, payer: "not-stated" },
        },
        {
          at: "whole",
          code: "branch-under-section",
          when: {
            all: [
              "member",
              { not: "armedForces" },
              { not: { all: ["secretaryOrDeputy", "residential", "paidUnder16"] } },
              "branch",
              "underSection",
            ],
          },
          then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.2" }, payer: "not-stated" },
        },
      ],
      caps: [],
      extendedTo: [],
    },
  ],
});
