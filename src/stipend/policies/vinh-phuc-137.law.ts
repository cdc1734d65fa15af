import { provisions } from "../../law/index.ts";
import type { StipendPolicy } from "../format/policy.ts";

// The day of effect was not found: it counts from the day of issue, which is no more than a guess in the year of issue. That a
// badge between two rows of the table, that of 45 years, draws what the row below it gives, and that only the highest is paid,
// are inferences.
const head = { document: "137-2014-NQ-HDND@2014-07-18", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;

const conditions = {
  badgeHolder: { at: "1", fact: "role", oneOf: ["badge-holder"] },
  regularBenefit: { at: "whole", flag: "regularBenefit" },
  badge40: { at: "whole", sum: ["badgeYears"], operator: ">=", value: 40 },
  badge45: { at: "whole", evidence: "unverified", sum: ["badgeYears"], operator: ">=", value: 45 },
  badge50: { at: "1", sum: ["badgeYears"], operator: ">=", value: 50 },
  badge55: { at: "1", sum: ["badgeYears"], operator: ">=", value: 55 },
  badge60: { at: "1", sum: ["badgeYears"], operator: ">=", value: 60 },
  badge65: { at: "1", sum: ["badgeYears"], operator: ">=", value: 65 },
  badge70: { at: "1", sum: ["badgeYears"], operator: ">=", value: 70 },
  badge75: { at: "1", sum: ["badgeYears"], operator: ">=", value: 75 },
  badge80: { at: "1", sum: ["badgeYears"], operator: ">=", value: 80 },
} as const;

const groups = [
  {
    at: "1",
    code: "badge-80",
    when: { all: ["badgeHolder", { not: "regularBenefit" }, "badge80"] },
    then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.5" }, payer: "not-stated" },
  },
  {
    at: "1",
    code: "badge-75",
    when: { all: ["badgeHolder", { not: "regularBenefit" }, "badge75"] },
    then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.45" }, payer: "not-stated" },
  },
  {
    at: "1",
    code: "badge-70",
    when: { all: ["badgeHolder", { not: "regularBenefit" }, "badge70"] },
    then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.4" }, payer: "not-stated" },
  },
  {
    at: "1",
    code: "badge-65",
    when: { all: ["badgeHolder", { not: "regularBenefit" }, "badge65"] },
    then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.35" }, payer: "not-stated" },
  },
  {
    at: "1",
    code: "badge-60",
    when: { all: ["badgeHolder", { not: "regularBenefit" }, "badge60"] },
    then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.3" }, payer: "not-stated" },
  },
  {
    at: "1",
    code: "badge-55",
    when: { all: ["badgeHolder", { not: "regularBenefit" }, "badge55"] },
    then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.25" }, payer: "not-stated" },
  },
  {
    at: "1",
    code: "badge-50",
    when: { all: ["badgeHolder", { not: "regularBenefit" }, "badge50"] },
    then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.2" }, payer: "not-stated" },
  },
  {
    at: "whole",
    evidence: "unverified",
    code: "badge-45",
    when: { all: ["badgeHolder", { not: "regularBenefit" }, "badge45"] },
    then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.1" }, payer: "not-stated" },
  },
  {
    at: "1",
    code: "badge-40",
    when: { all: ["badgeHolder", { not: "regularBenefit" }, "badge40"] },
    then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.1" }, payer: "not-stated" },
  },
] as const;

/**
 * Gives the monthly support for holders of the 40-year and higher Party badges in Vĩnh Phúc (trợ cấp đảng viên được tặng Huy hiệu
 * Đảng) who draw no salary, pension or other regular benefit, Resolution 137/2014.
 *
 * @example
 * ```ts
 * import { vinhPhuc137 } from "chibo/stipend";
 *
 * vinhPhuc137.versions[0].groups.length; // => 9
 * ```
 */
export const vinhPhuc137: StipendPolicy = /* @__PURE__ */ provisions(head, {
  code: "vinhPhuc137",
  document: "137-2014-NQ-HDND@2014-07-18",
  status: "enacted",
  territory: "vinh-phuc",
  keptAfterMerger: null,
  concurrency: { at: "whole", evidence: "unverified", family: "badge-support", paid: "highest-only" },
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
      firstDay: "2014-07-18",
      lastDay: "2014-12-31",
      at: "whole",
      evidence: "unverified",
      conditions,
      groups,
      caps: [],
      extendedTo: [],
    },
    { firstDay: "2015-01-01", lastDay: null, at: "whole", conditions, groups, caps: [], extendedTo: [] },
  ],
});
