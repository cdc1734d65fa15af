import fc from "fast-check";
import {
  appointedMembersRule,
  branchLeadersRule,
  communeLeadersRule,
  inspectionCommissionRule,
  type LeadingBodyFacts,
  leadersFromStandingRule,
  leadingBody,
  movedMembersRule,
  sectionLeadersRule,
  standingShareRule,
} from "../../../src/organisation/index.ts";
import { keepsThePromises } from "../../kit/rule-kit.ts";

const some = fc.integer({ min: 1, max: 40 });
const few = fc.nat({ max: 12 });
const known: fc.Arbitrary<LeadingBodyFacts> = fc.record({
  kind: fc.constantFrom("branch", "commune", "province", "section", "grassroots-organisation"),
  members: some,
  standingMembers: few,
  deputies: fc.nat({ max: 3 }),
  deputyFromCommittee: fc.boolean(),
  leadersFromStanding: fc.boolean(),
  hasInspectionCommission: fc.boolean(),
  formedFrom: fc.integer({ min: 1, max: 5 }),
  newlyFormed: fc.boolean(),
  politburoDecided: fc.boolean(),
  setByCongress: some,
  appointedBeyond: few,
  elected: some,
  movedAtOnce: few,
});

const { organisationId, switchedOn, ...unknown } = leadingBody({ organisationId: "01", kind: "branch" });
const cases = (...all: readonly Partial<LeadingBodyFacts>[]): readonly { readonly facts: LeadingBodyFacts }[] =>
  all.map((facts) => ({ facts: { ...unknown, ...facts } }));

const branch = { standingMembers: 0, deputies: 1, deputyFromCommittee: true };
keepsThePromises({
  rule: branchLeadersRule,
  known,
  cases: cases(
    { ...branch, members: 7 },
    { ...branch, members: 8 },
    { ...branch, members: 6, deputies: 2 },
    { ...branch, members: 6, deputies: 0 },
    { ...branch, members: 1, deputyFromCommittee: false },
    { ...branch, members: 0, deputyFromCommittee: false },
    { ...branch, members: 2, deputyFromCommittee: false },
    { ...branch, members: 5, standingMembers: 1 },
    { ...branch, members: 5, standingMembers: 2 },
  ),
});
keepsThePromises({
  rule: sectionLeadersRule,
  known,
  cases: cases(
    { members: 7, standingMembers: 0 },
    { members: 8, standingMembers: 0 },
    { members: 6, standingMembers: 1 },
  ),
});
const province = { kind: "province", newlyFormed: true, members: 60 } as const;
keepsThePromises({
  rule: standingShareRule,
  known,
  cases: cases(
    { kind: "branch", members: 15, standingMembers: 5 },
    { kind: "branch", members: 15, standingMembers: 6, newlyFormed: false },
    { kind: "commune", members: 27, standingMembers: 11 },
    { kind: "branch", members: 2, standingMembers: 1 },
    { kind: "branch", members: 0, standingMembers: 0 },
    { ...province, members: 1, standingMembers: 1, politburoDecided: true },
    { ...province, standingMembers: 29, politburoDecided: true },
    { ...province, standingMembers: 29, politburoDecided: false },
    { ...province, standingMembers: 30, politburoDecided: true },
    { ...province, newlyFormed: false, standingMembers: 21, politburoDecided: true },
    { kind: "branch", members: 2, standingMembers: 0 },
  ),
});
const commune = { kind: "commune", standingMembers: 10, deputies: 2, formedFrom: 1, members: 27 } as const;
keepsThePromises({
  rule: communeLeadersRule,
  known,
  cases: cases(
    commune,
    { ...commune, members: 28 },
    { ...commune, formedFrom: 2, members: 28 },
    { ...commune, formedFrom: 3, members: 28 },
    { ...commune, formedFrom: 4, members: 33 },
    { ...commune, formedFrom: 4, members: 34 },
    { ...commune, standingMembers: 8 },
    { ...commune, standingMembers: 9 },
    { ...commune, standingMembers: 11 },
    { ...commune, standingMembers: 12 },
    { ...commune, deputies: 1 },
    { ...commune, deputies: 3 },
  ),
});
keepsThePromises({
  rule: leadersFromStandingRule,
  known,
  cases: cases({ leadersFromStanding: true }, { leadersFromStanding: false }),
});
keepsThePromises({
  rule: inspectionCommissionRule,
  known,
  cases: cases(
    { kind: "branch", hasInspectionCommission: true },
    { kind: "branch", hasInspectionCommission: false },
    { kind: "commune", hasInspectionCommission: true },
    { kind: "commune", hasInspectionCommission: false },
  ),
});
keepsThePromises({
  rule: appointedMembersRule,
  known,
  cases: cases(
    { kind: "commune", setByCongress: 30, appointedBeyond: 3 },
    { kind: "commune", setByCongress: 30, appointedBeyond: 4 },
    { kind: "grassroots-organisation", setByCongress: 15, appointedBeyond: 3 },
    { kind: "grassroots-organisation", setByCongress: 15, appointedBeyond: 4 },
  ),
});
keepsThePromises({
  rule: movedMembersRule,
  known,
  cases: cases({ elected: 27, movedAtOnce: 9 }, { elected: 27, movedAtOnce: 10 }),
});
