import { provisions } from "../../law/index.ts";
import type { StipendPolicy } from "../format/policy.ts";

// The day of effect was not found: it counts from the day of issue. What the guidance says on starting, stopping and several
// posts was not read, hence the open points; nor was the payer.
const head = { document: "06-HD-BTCTW-BTGTW@2011-08-15", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

/**
 * Gives the responsibility allowance of rapporteurs (phụ cấp trách nhiệm báo cáo viên) recognised as such, Guidance 06-HD of the
 * Central Organisation and Propaganda Commissions, by the level of the committee they speak for.
 *
 * @example
 * ```ts
 * import { rapporteurAllowance } from "chibo/stipend";
 *
 * rapporteurAllowance.versions[0].groups.length; // => 3
 * ```
 */
export const rapporteurAllowance: StipendPolicy = /* @__PURE__ */ provisions(head, {
  code: "rapporteurAllowance",
  document: "06-HD-BTCTW-BTGTW@2011-08-15",
  status: "enacted",
  territory: "national",
  keptAfterMerger: null,
  concurrency: {
    at: "II.1",
    family: "rapporteur-allowance",
    paid: "not-stated",
    readings: { met: "highest-only", notMet: "each-post-paid" },
    decidedBy: "payer",
  },
  frequency: "monthly",
  partMonth: { at: "II.1", readings: { met: "full-month", notMet: "days-served" }, decidedBy: "payer" },
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
      at: "II.1",
      conditions: {
        rapporteur: { at: "II.1", fact: "role", oneOf: ["rapporteur"] },
        central: { at: "II.1", fact: "kind", oneOf: ["central"] },
        province: { at: "II.1", fact: "kind", oneOf: ["central-direct", "province"] },
        districtOrCommune: { at: "II.1", fact: "kind", oneOf: ["district", "commune"] },
      },
      groups: [
        {
          at: "II.1",
          code: "central-rapporteur",
          when: { all: ["rapporteur", "central"] },
          then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.5" }, payer: "not-stated" },
        },
        {
          at: "II.1",
          code: "provincial-rapporteur",
          when: { all: ["rapporteur", "province"] },
          then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.3" }, payer: "not-stated" },
        },
        {
          at: "II.1",
          code: "local-rapporteur",
          when: { all: ["rapporteur", "districtOrCommune"] },
          then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.2" }, payer: "not-stated" },
        },
      ],
      caps: [],
      extendedTo: [],
    },
  ],
});
