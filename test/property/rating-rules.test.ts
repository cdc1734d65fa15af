import fc from "fast-check";
import {
  hd21OrganisationRule,
  type OrganisationYear,
  qd366CollectiveRule,
  qd366LeaderRule,
  qd366MemberRule,
  qd366OrganisationRule,
} from "../../src/rating/index.ts";
import {
  arbitraryCollectiveYear,
  arbitraryLeaderYear,
  arbitraryMemberYear,
  arbitraryOrganisationYear,
} from "../../src/testing/index.ts";
import { branchOf2021, branchOf2025, collective, leader, member } from "../kit/rating-facts.ts";
import { keepsThePromises } from "../kit/rule-kit.ts";

const level = fc.constantFrom("level-excellent", "level-excellent", "level-good", "level-average", "level-poor");
const organisations2021: fc.Arbitrary<OrganisationYear> = fc
  .record({
    form: fc.constantFrom("branch", "organisation"),
    partyBuilding: level,
    leadership: level,
    otherCriteria: level,
    ratedExcellent: fc.integer({ min: 1, max: 5 }),
    ratedGood: fc.integer({ min: 0, max: 15 }),
    ratedCompleted: fc.integer({ min: 0, max: 5 }),
    ratedNotCompleted: fc.constantFrom(0, 0, 1),
    sameLevelBodies: fc.constantFrom("none", "excellent", "good", "completed", "not-completed"),
    disciplined: fc.boolean(),
    targetsReached: fc.integer({ min: 3, max: 10 }),
    membersDisciplined: fc.integer({ min: 0, max: 6 }),
    forceMajeure: fc.boolean(),
    selfDetectedAndRepaired: fc.boolean(),
  } as const)
  .map((facts) => ({ ...branchOf2021, ...facts }) as OrganisationYear);

const scores = [49, 50, 51, 69, 70, 71, 89, 90, 91];
const floor = ["band-as-floor"] as const;
const tasks = (all: number, done: number, late: number, beyond: number) => ({ tasks: all, done, late, beyond });

keepsThePromises({
  rule: qd366MemberRule,
  known: arbitraryMemberYear,
  cases: [
    ...scores.map((one) => ({ facts: { ...member, score: one } })),
    { facts: member },
    { facts: { ...member, score: 60, ...tasks(20, 20, 4, 0) } },
    { facts: { ...member, ...tasks(10, 5, 0, 0) } },
  ],
});

keepsThePromises({
  rule: qd366CollectiveRule,
  known: arbitraryCollectiveYear,
  cases: [
    ...scores.map((one) => ({ facts: { ...collective, score: one } })),
    { facts: { ...collective, ...tasks(10, 10, 0, 3) } },
    { facts: { ...collective, score: 60, ...tasks(10, 10, 2, 0) } },
    { facts: { ...collective, unitDone: 70 } },
    { facts: { ...collective, basicTargetsMissed: 1 } },
    { facts: { ...collective, basicTargetsMissed: 5 } },
  ],
});

keepsThePromises({
  rule: qd366LeaderRule,
  known: arbitraryLeaderYear,
  cases: [
    ...scores.map((one) => ({ facts: { ...leader, score: one } })),
    { facts: { ...leader, score: 60, ...tasks(10, 10, 2, 0) } },
    { facts: { ...leader, unitDone: 70 } },
    { facts: { ...leader, basicTargetsMissed: 1 } },
    { facts: { ...leader, basicTargetsMissed: 5 } },
    { facts: { ...leader, unitsNotCompleted: 2 } },
    { facts: { ...leader, confidenceVotes: 10, lowConfidenceVotes: 5 } },
  ],
});

keepsThePromises({
  rule: qd366OrganisationRule,
  known: arbitraryOrganisationYear,
  cases: [
    ...scores.map((one) => ({ facts: { ...branchOf2025, score: one } })),
    { facts: branchOf2025, named: floor },
    { facts: { ...branchOf2025, score: 60, ...tasks(10, 10, 2, 0) } },
  ],
});

keepsThePromises({
  rule: hd21OrganisationRule,
  known: organisations2021,
  cases: [
    { facts: branchOf2021 },
    { facts: { ...branchOf2021, ratedExcellent: 0, ratedGood: 10, ratedCompleted: 10 } },
    { facts: { ...branchOf2021, targetsReached: 5 } },
    { facts: { ...branchOf2021, membersDisciplined: 4 } },
  ],
});
