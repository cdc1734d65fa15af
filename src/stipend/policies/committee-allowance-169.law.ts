import { provisions } from "../../law/index.ts";
import type { StipendPolicy } from "../format/policy.ts";

// Which bodies rank with a district or a commune since 1 July 2025 is not documented: below the province, every body but
// the commune is open unless a decision on its level is recorded. The seal test is told by the letter cited, which relays
// a central one. Committees in the armed forces have guidance of their own, which is not known.
const head = { document: "169-QD-TW@2008-06-24", evidence: "corroborated", verifiedOn: "2026-11-22" } as const;
const since2025 = { document: "169-QD-TW@2008-06-24", evidence: "single-source", verifiedOn: "2026-11-22" } as const;

/**
 * Gives the responsibility allowance of committee members (phụ cấp trách nhiệm cấp ủy viên), Regulation 169-QĐ/TW: one
 * coefficient for each level of committee, whatever the role in it; of several committees only the highest counts.
 *
 * @example
 * ```ts
 * import { committeeAllowance169 } from "chibo/stipend";
 *
 * committeeAllowance169.versions.map((version) => version.firstDay); // => ["2009-01-01", "2025-07-01"]
 * ```
 */
export const committeeAllowance169: StipendPolicy = /* @__PURE__ */ provisions(head, {
  code: "committeeAllowance169",
  document: "169-QD-TW@2008-06-24",
  status: "enacted",
  territory: "national",
  keptAfterMerger: null,
  concurrency: { at: "3(1)", family: "committee-allowance", paid: "highest-only" },
  frequency: "monthly",
  partMonth: { at: "3(1)", readings: { met: "full-month", notMet: "days-served" }, decidedBy: "payer" },
  whenIdle: null,
  afterPost: null,
  headCountDay: null,
  insured: false,
  countsForDues: false,
  includesContributions: null,
  taxable: null,
  rounding: null,
  words: null,
  documents: [],
  versions: [
    {
      firstDay: "2009-01-01",
      lastDay: "2025-06-30",
      at: "whole",
      conditions: {
        member: {
          at: "1",
          fact: "role",
          oneOf: ["secretary", "deputy-secretary", "standing-committee-member", "committee-member"],
        },
        alternate: { at: "2", fact: "role", oneOf: ["alternate-member"] },
        armedForces: { at: "1", flag: "armedForces" },
        central: { at: "2", fact: "kind", oneOf: ["central"] },
        province: { at: "2", fact: "kind", oneOf: ["central-direct", "province"] },
        district: { at: "2", fact: "kind", oneOf: ["district", "bloc", "upper-grassroots"] },
        commune: { at: "2", fact: "kind", oneOf: ["commune"] },
        grassroots: { at: "2", fact: "kind", oneOf: ["grassroots-organisation", "grassroots-branch"] },
        ownSeal: { at: "whole", in: "199-BTP-KHTC@2009-07-07", evidence: "single-source", flag: "ownSeal" },
        underDistrict: {
          at: "whole",
          in: "199-BTP-KHTC@2009-07-07",
          evidence: "single-source",
          fact: "parentKind",
          oneOf: ["district", "bloc", "upper-grassroots", "province", "central-direct"],
        },
      },
      groups: [
        {
          at: "1",
          code: "armed-forces-committee",
          when: { all: ["member", "armedForces", { any: ["province", "district", "commune", "grassroots"] }] },
          then: { kind: "out-of-scope", reason: "armed-forces" },
        },
        {
          at: "2",
          code: "central-committee-member",
          when: { all: [{ any: ["member", "alternate"] }, "central"] },
          then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "1" }, payer: "party-organisation" },
        },
        {
          at: "2",
          code: "provincial-committee-member",
          when: { all: ["member", "province"] },
          then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.5" }, payer: "party-organisation" },
        },
        {
          at: "2",
          code: "district-committee-member",
          when: { all: ["member", "district"] },
          then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.4" }, payer: "party-organisation" },
        },
        {
          at: "2",
          code: "commune-committee-member",
          when: { all: ["member", "commune"] },
          then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.3" }, payer: "party-organisation" },
        },
        {
          at: "2",
          evidence: "single-source",
          code: "grassroots-committee-member",
          when: { all: ["member", "grassroots", "ownSeal", "underDistrict"] },
          then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.3" }, payer: "party-organisation" },
        },
      ],
      caps: [],
      extendedTo: [],
    },
    /* @__PURE__ */ provisions(since2025, {
      firstDay: "2025-07-01",
      lastDay: null,
      at: "whole",
      conditions: {
        member: {
          at: "1",
          fact: "role",
          oneOf: ["secretary", "deputy-secretary", "standing-committee-member", "committee-member"],
        },
        alternate: { at: "2", fact: "role", oneOf: ["alternate-member"] },
        armedForces: { at: "1", flag: "armedForces" },
        central: { at: "2", fact: "kind", oneOf: ["central"] },
        province: { at: "2", fact: "kind", oneOf: ["central-direct", "province"] },
        commune: { at: "2", fact: "kind", oneOf: ["commune"] },
        upperGrassroots: { at: "2", fact: "kind", oneOf: ["upper-grassroots"] },
        grassroots: { at: "2", fact: "kind", oneOf: ["grassroots-organisation", "grassroots-branch"] },
        decidedAsDistrict: { at: "2", fact: "decidedLevel", oneOf: ["district"] },
        decidedAsCommune: { at: "2", fact: "decidedLevel", oneOf: ["commune"] },
      },
      groups: [
        {
          at: "1",
          code: "armed-forces-committee",
          when: { all: ["member", "armedForces", { any: ["province", "commune", "upperGrassroots", "grassroots"] }] },
          then: { kind: "out-of-scope", reason: "armed-forces" },
        },
        {
          at: "2",
          code: "central-committee-member",
          when: { all: [{ any: ["member", "alternate"] }, "central"] },
          then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "1" }, payer: "party-organisation" },
        },
        {
          at: "2",
          code: "provincial-committee-member",
          when: { all: ["member", "province"] },
          then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.5" }, payer: "party-organisation" },
        },
        {
          at: "2",
          code: "commune-committee-member",
          when: { all: ["member", "commune"] },
          then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.3" }, payer: "party-organisation" },
        },
        {
          at: "2",
          code: "decided-as-district",
          when: { all: ["member", { any: ["upperGrassroots", "grassroots"] }, "decidedAsDistrict"] },
          then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.4" }, payer: "party-organisation" },
        },
        {
          at: "2",
          code: "decided-as-commune",
          when: { all: ["member", { any: ["upperGrassroots", "grassroots"] }, "decidedAsCommune"] },
          then: { kind: "pays", rate: { kind: "of-base-salary", coefficient: "0.3" }, payer: "party-organisation" },
        },
        {
          at: "2",
          code: "upper-grassroots-undecided",
          when: { all: ["member", "upperGrassroots"] },
          then: {
            kind: "undetermined",
            reason: "instrument-not-recorded",
            decidedBy: "secretariat",
            atMost: { rate: { kind: "of-base-salary", coefficient: "0.4" }, payer: "party-organisation" },
          },
        },
        {
          at: "2",
          code: "grassroots-undecided",
          when: { all: ["member", "grassroots"] },
          then: {
            kind: "undetermined",
            reason: "instrument-not-recorded",
            decidedBy: "secretariat",
            atMost: { rate: { kind: "of-base-salary", coefficient: "0.3" }, payer: "party-organisation" },
          },
        },
      ],
      caps: [],
      extendedTo: [],
    }),
  ],
});
