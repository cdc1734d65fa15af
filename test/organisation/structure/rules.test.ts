import fc from "fast-check";
import {
  branchCommitteeRule,
  branchSizeRule,
  type Consent,
  formationRule,
  grassrootsBranchRule,
  largeBranchRule,
  overseasBranchRule,
  partyGroupsRule,
  residentialBranchRule,
  type StructureFacts,
  sectionRule,
  smallOrganisationRule,
  standingCommitteeRule,
  structureFacts,
  temporaryBranchRule,
} from "../../../src/organisation/index.ts";
import { delegatedParentRule, delegatedParentRule29 } from "../../../src/organisation/structure/consent-rules.ts";
import { consentGivers } from "../../../src/organisation/structure/structure.law.ts";
import { keepsThePromises } from "../../kit/rule-kit.ts";

const count = fc.nat({ max: 60 });
const known: fc.Arbitrary<StructureFacts> = fc.record({
  parentKind: fc.constantFrom("grassroots-organisation", "commune", "section"),
  parentDelegatedPowers: fc.boolean(),
  official: count,
  probationary: count,
  partyGroups: fc.nat({ max: 4 }),
  committeeMembers: fc.nat({ max: 20 }),
  standingMembers: fc.nat({ max: 3 }),
  setting: fc.constantFrom("village", "residential-group", "agency", "enterprise"),
  consents: fc.array(
    fc.record({
      subject: fc.constantFrom(
        "small-grassroots-organisation",
        "large-branch",
        "section",
        "under-grassroots-committee",
      ),
      giver: fc.constantFrom("direct-superior-committee", "committee-two-levels-up"),
      answeredOn: fc.constantFrom("2020-01-01", "2021-01-01", null),
      answer: fc.constantFrom("given", "refused"),
    }),
    { maxLength: 3 },
  ),
});

const cases = (...all: readonly Partial<StructureFacts>[]): readonly { readonly facts: StructureFacts }[] =>
  all.map((facts) => ({ facts: structureFacts(facts) }));

const consent = (subject: Consent["subject"], answer: Consent["answer"]): readonly Consent[] => [
  { subject, giver: consentGivers[subject], answeredOn: "2020-01-01", answer },
];

const official = cases({ official: 2 }, { official: 3 });

keepsThePromises({ rule: formationRule, known, cases: official });
keepsThePromises({ rule: branchSizeRule, known, cases: official });
keepsThePromises({
  rule: grassrootsBranchRule,
  known,
  cases: cases({ official: 28, probationary: 1 }, { official: 28, probationary: 2 }),
});
keepsThePromises({
  rule: smallOrganisationRule,
  known,
  cases: cases(
    { official: 29, probationary: 0, consents: [] },
    { official: 28, probationary: 2, consents: [] },
    { official: 20, probationary: 0, consents: consent("small-grassroots-organisation", "given") },
    { official: 20, probationary: 0, consents: consent("small-grassroots-organisation", "refused") },
  ),
});
keepsThePromises({
  rule: largeBranchRule,
  known,
  cases: cases(
    { parentKind: "grassroots-organisation", official: 30, probationary: 0, consents: [] },
    { parentKind: "grassroots-organisation", official: 30, probationary: 1, consents: [] },
    {
      parentKind: "grassroots-organisation",
      official: 40,
      probationary: 1,
      consents: consent("large-branch", "given"),
    },
    {
      parentKind: "grassroots-organisation",
      official: 40,
      probationary: 1,
      consents: consent("large-branch", "refused"),
    },
  ),
});
keepsThePromises({
  rule: sectionRule,
  known,
  cases: cases(
    { consents: [] },
    { consents: consent("section", "given") },
    { consents: consent("section", "refused") },
  ),
});
keepsThePromises({
  rule: partyGroupsRule,
  known,
  cases: cases(
    { official: 29, probationary: 0, partyGroups: 0 },
    { official: 29, probationary: 1, partyGroups: 0 },
    { official: 30, probationary: 0, partyGroups: 1 },
    { official: 30, probationary: 0, partyGroups: 2 },
  ),
});
keepsThePromises({
  rule: branchCommitteeRule,
  known,
  cases: cases(
    { official: 8, committeeMembers: 0 },
    { official: 9, committeeMembers: 0 },
    { official: 8, committeeMembers: 1 },
    { official: 9, committeeMembers: 1 },
  ),
});
keepsThePromises({
  rule: standingCommitteeRule,
  known,
  cases: cases(
    { committeeMembers: 8, standingMembers: 0 },
    { committeeMembers: 9, standingMembers: 0 },
    { committeeMembers: 8, standingMembers: 1 },
    { committeeMembers: 9, standingMembers: 1 },
  ),
});
keepsThePromises({
  rule: delegatedParentRule,
  known,
  cases: cases(
    { parentDelegatedPowers: true, consents: [] },
    { parentDelegatedPowers: false },
    { parentDelegatedPowers: true, consents: consent("under-grassroots-committee", "given") },
    { parentDelegatedPowers: true, consents: consent("under-grassroots-committee", "refused") },
  ),
});
keepsThePromises({
  rule: delegatedParentRule29,
  known,
  cases: cases({ parentDelegatedPowers: true }, { parentDelegatedPowers: false }),
});
keepsThePromises({
  rule: residentialBranchRule,
  known,
  cases: cases({ setting: "village" }, { setting: "residential-group" }, { setting: "agency" }),
});
keepsThePromises({ rule: temporaryBranchRule, known, cases: official });
keepsThePromises({
  rule: overseasBranchRule,
  known,
  cases: cases({ official: 2, probationary: 0 }, { official: 2, probationary: 1 }, { official: 4, probationary: 0 }),
});
