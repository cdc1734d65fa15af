import fc from "fast-check";
import {
  art11CollectiveRule,
  art11LeaderRule,
  art11MemberRule,
  art11OrganisationRule,
  type CollectiveYear,
  hd21OrganisationRule,
  type LeaderYear,
  type MemberYear,
  type OrganisationYear,
} from "../../src/index.ts";
import { branchOf2021, branchOf2025, collective, leader, member } from "../kit/rating-facts.ts";
import { keepsThePromises } from "../kit/rule-kit.ts";

const rare = fc.integer({ min: 0, max: 9 }).map((number) => number === 0);
const score = fc.oneof(fc.integer({ min: 45, max: 100 }), fc.constantFrom(49, 50, 69, 70, 89, 90));
const results = fc.integer({ min: 1, max: 10 }).chain((tasks) =>
  fc.record({
    tasks: fc.constant(tasks),
    done: fc.oneof(fc.constant(tasks), fc.integer({ min: 0, max: tasks })),
    late: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: tasks })),
    beyond: fc.integer({ min: 0, max: tasks }),
  }),
);
const repairs = fc.integer({ min: 0, max: 3 }).chain((shortcomings) =>
  fc.record({
    shortcomings: fc.constant(shortcomings),
    repaired: fc.oneof(fc.constant(shortcomings), fc.integer({ min: 0, max: shortcomings })),
  }),
);
const joined = <Facts>(...parts: readonly fc.Arbitrary<Partial<Facts>>[]): fc.Arbitrary<Partial<Facts>> =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all) as Partial<Facts>);

const members: fc.Arbitrary<MemberYear> = joined<MemberYear>(
  results,
  repairs,
  fc.record({
    score,
    degenerationConcluded: rare,
    dutyViolationDisciplined: rare,
    listedViolation: fc.constantFrom("none", "none", "none", "not-weighed", "concluded", "disciplined"),
    selfDetectedAndRepaired: fc.boolean(),
  }),
).map((facts) => ({ ...member, ...facts }));

const collectives: fc.Arbitrary<CollectiveYear> = joined<CollectiveYear>(
  results,
  repairs,
  fc.record({
    score,
    subordinateDisciplined: rare,
    memberDisciplined: rare,
    wrongdoingConcluded: rare,
    dutyViolationDisciplined: fc.boolean(),
    fromFormerUnit: fc.boolean(),
    outsideResponsibility: fc.boolean(),
    degenerationConcluded: rare,
    unitTasks: fc.constant(10),
    unitDone: fc.integer({ min: 6, max: 10 }),
    basicTargets: fc.constant(5),
    basicTargetsMissed: fc.constantFrom(0, 0, 0, 1, 5),
    forceMajeure: rare,
    selfDetectedAndRepaired: rare,
  }),
).map((facts) => ({ ...collective, ...facts }));

const leaders: fc.Arbitrary<LeaderYear> = joined<LeaderYear>(
  results,
  repairs,
  fc.record({
    score,
    unitTasks: fc.constant(10),
    unitDone: fc.integer({ min: 6, max: 10 }),
    basicTargets: fc.constant(5),
    basicTargetsMissed: fc.constantFrom(0, 0, 0, 1, 5),
    unitsInCharge: fc.constant(4),
    unitsNotCompleted: fc.constantFrom(0, 0, 0, 2, 3),
    confidenceVotes: fc.constant(4),
    lowConfidenceVotes: fc.constantFrom(0, 0, 0, 2, 3),
    dutyViolationDisciplined: rare,
    degenerationConcluded: rare,
    managedCorruptionDisciplined: rare,
    selfDetectedAndRepaired: fc.boolean(),
  }),
).map((facts) => ({ ...leader, ...facts }));

const organisations2025: fc.Arbitrary<OrganisationYear> = joined<OrganisationYear>(
  results,
  repairs,
  fc.record({
    score,
    subordinateDisciplined: rare,
    memberDisciplined: rare,
    forceMajeure: rare,
    selfDetectedAndRepaired: rare,
  }),
).map((facts) => ({ ...branchOf2025, ...facts }));

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
  rule: art11MemberRule,
  known: members,
  cases: [
    ...scores.map((one) => ({ facts: { ...member, score: one } })),
    { facts: member },
    { facts: { ...member, score: 60, ...tasks(20, 20, 4, 0) } },
    { facts: { ...member, ...tasks(10, 5, 0, 0) } },
  ],
});

keepsThePromises({
  rule: art11CollectiveRule,
  known: collectives,
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
  rule: art11LeaderRule,
  known: leaders,
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
  rule: art11OrganisationRule,
  known: organisations2025,
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
