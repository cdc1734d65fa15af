import { provisions } from "../../law/index.ts";
import type { StipendPolicy } from "../format/policy.ts";

// The day of effect was not found: it counts from the day of issue. Only some of the groups that the guidance leaves out are
// known. Since 1 July 2025 there are no districts: bodies below the province are open unless a decision on their level is
// recorded. "Party staff" stands for the staff of the assigned payroll of the Party's advisory bodies, the Front and the
// socio-political organisations; staff doing Party work inside State bodies are another role. Contract staff are those of
// twelve months and more on the State's tables of pay, inspection staff those without the allowance of their profession.
// Resolution 76/2025 keeps pay for six months from the paper that assigns the new work: that the allowance is kept with it is
// said of former district staff in one answer, and the end of the old post stands for that paper.
const head = { document: "05-HD-BTCTW@2011-07-01", evidence: "single-source", verifiedOn: "2026-11-22" } as const;

/**
 * Gives the allowance for Party and mass-organisation work (phụ cấp công tác đảng, đoàn thể): 30 % of the salary with the
 * leadership allowance and the seniority beyond the frame, from the Centre to the district, Guidance 05-HD/BTCTW; to the
 * staff of a district that was reorganised in 2025, for six months more (resolution 76/2025/UBTVQH15, Article 11).
 *
 * @example
 * ```ts
 * import { partyWorkAllowance } from "chibo/stipend";
 *
 * partyWorkAllowance.versions.map((version) => version.firstDay); // => ["2011-07-01", "2025-07-01"]
 * ```
 */
export const partyWorkAllowance: StipendPolicy = /* @__PURE__ */ provisions(head, {
  code: "partyWorkAllowance",
  document: "05-HD-BTCTW@2011-07-01",
  status: "enacted",
  territory: "national",
  keptAfterMerger: null,
  concurrency: {
    at: "I",
    evidence: "corroborated",
    family: "party-work-allowance",
    paid: "not-stated",
    readings: { met: "highest-only", notMet: "each-post-paid" },
    decidedBy: "payer",
  },
  frequency: "monthly",
  partMonth: {
    at: "I",
    evidence: "corroborated",
    readings: { met: "full-month", notMet: "days-served" },
    decidedBy: "payer",
  },
  whenIdle: null,
  afterPost: {
    at: "11(4)",
    in: "76-2025-UBTVQH15@2025-04-14",
    months: 6,
    endedBy: ["reorganised"],
    endedWithin: { firstDay: "2025-04-15", lastDay: "2025-12-31" },
  },
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
      firstDay: "2011-07-01",
      lastDay: "2025-06-30",
      at: "I",
      evidence: "corroborated",
      conditions: {
        staff: {
          at: "I",
          evidence: "corroborated",
          fact: "role",
          oneOf: ["party-staff", "party-contract-staff", "inspection-staff"],
        },
        armedForces: { at: "I", evidence: "corroborated", flag: "armedForces" },
        unitOrFirm: { at: "I", evidence: "corroborated", fact: "setting", oneOf: ["public-service", "enterprise"] },
        listedLevel: {
          at: "I",
          evidence: "corroborated",
          fact: "kind",
          oneOf: ["central", "central-direct", "province", "district", "bloc"],
        },
      },
      groups: [
        {
          at: "I",
          evidence: "corroborated",
          code: "party-staff",
          when: { all: ["staff", { not: "armedForces" }, { not: "unitOrFirm" }, "listedLevel"] },
          then: { kind: "pays", rate: { kind: "of-salary", coefficient: "0.3" }, payer: "not-stated" },
        },
      ],
      caps: [],
      extendedTo: [],
    },
    {
      firstDay: "2025-07-01",
      lastDay: null,
      at: "I",
      conditions: {
        staff: { at: "I", fact: "role", oneOf: ["party-staff", "party-contract-staff", "inspection-staff"] },
        armedForces: { at: "I", flag: "armedForces" },
        unitOrFirm: { at: "I", fact: "setting", oneOf: ["public-service", "enterprise"] },
        listedLevel: { at: "I", fact: "kind", oneOf: ["central", "central-direct", "province"] },
        formerDistrict: {
          at: "11(4)",
          in: "76-2025-UBTVQH15@2025-04-14",
          fact: "kind",
          oneOf: ["district"],
        },
        lowerLevel: { at: "I", fact: "kind", oneOf: ["commune", "upper-grassroots"] },
        decidedAsDistrict: { at: "I", fact: "decidedLevel", oneOf: ["district"] },
      },
      groups: [
        {
          at: "I",
          code: "party-staff",
          when: { all: ["staff", { not: "armedForces" }, { not: "unitOrFirm" }, "listedLevel"] },
          then: { kind: "pays", rate: { kind: "of-salary", coefficient: "0.3" }, payer: "not-stated" },
        },
        {
          at: "11(4)",
          in: "76-2025-UBTVQH15@2025-04-14",
          code: "party-staff-kept",
          when: { all: ["staff", { not: "armedForces" }, { not: "unitOrFirm" }, "formerDistrict"] },
          then: { kind: "pays", rate: { kind: "of-salary", coefficient: "0.3" }, payer: "not-stated" },
        },
        {
          at: "I",
          code: "party-staff-decided",
          when: { all: ["staff", { not: "armedForces" }, { not: "unitOrFirm" }, "lowerLevel", "decidedAsDistrict"] },
          then: { kind: "pays", rate: { kind: "of-salary", coefficient: "0.3" }, payer: "not-stated" },
        },
        {
          at: "I",
          code: "party-staff-undecided",
          when: { all: ["staff", { not: "armedForces" }, { not: "unitOrFirm" }, "lowerLevel"] },
          then: {
            kind: "undetermined",
            reason: "instrument-not-recorded",
            decidedBy: "central-organisation-commission",
            atMost: { rate: { kind: "of-salary", coefficient: "0.3" }, payer: "not-stated" },
          },
        },
      ],
      caps: [],
      extendedTo: [],
    },
  ],
});
