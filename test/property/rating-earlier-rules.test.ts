import fc from "fast-check";
import {
  type CollectiveYear,
  hd21CollectiveRule,
  hd21MemberRule,
  hd27OrganisationRule,
  type LeaderYear,
  type MemberYear,
  type OrganisationYear,
  qd89LeaderRule,
  qd124CollectiveRule,
  qd124LeaderRule,
  qd124MemberRule,
  qd124OrganisationRule,
} from "../../src/rating/index.ts";
import {
  branchOf2016,
  collectiveOf2021,
  collectiveOf2024,
  leaderOf2021,
  leaderOf2024,
  memberOf2021,
  memberOf2024,
  organisationOf2024,
} from "../kit/rating-facts.ts";
import { keepsThePromises } from "../kit/rule-kit.ts";

const rare = fc.integer({ min: 0, max: 5 }).map((number) => number === 0);
const level = fc.constantFrom("level-excellent", "level-excellent", "level-good", "level-average", "level-poor");
const criteria = { taskResults: level, otherCriteria: level } as const;
const tenths = fc.oneof(fc.constant(10), fc.integer({ min: 3, max: 10 }));
const listedViolation = fc.constantFrom("none", "none", "none", "not-weighed", "concluded", "disciplined");

const members2024 = fc
  .record({
    ...criteria,
    done: tenths,
    late: fc.constantFrom(0, 0, 1),
    beyond: fc.integer({ min: 4, max: 6 }),
    degenerationConcluded: rare,
    listedViolation,
    disciplined: fc.boolean(),
    selfDetectedAndRepaired: fc.boolean(),
  })
  .map((facts) => ({ ...memberOf2024, ...facts }) as MemberYear);

const leaders2024 = fc
  .record({
    ...criteria,
    exemplary: fc.boolean(),
    targetsReached: tenths,
    targetsExceeded: fc.integer({ min: 4, max: 6 }),
    degenerationConcluded: rare,
    listedViolation,
    unitDone: tenths,
    disciplined: rare,
    managedCorruptionDisciplined: rare,
    selfDetectedAndRepaired: fc.boolean(),
  })
  .map((facts) => ({ ...leaderOf2024, ...facts }) as LeaderYear);

const collectives2024 = fc
  .record({
    ...criteria,
    subordinateDisciplined: fc.boolean(),
    memberDisciplined: fc.boolean(),
    selfDetectedAndRepaired: fc.boolean(),
    disunityConcluded: rare,
    degenerationConcluded: rare,
    unitDone: tenths,
    mainTargetsMissed: fc.boolean(),
    forceMajeure: fc.boolean(),
    collectiveDisciplined: rare,
  })
  .map((facts) => ({ ...collectiveOf2024, ...facts }) as CollectiveYear);

const organisations2024 = fc
  .record({
    ...criteria,
    subordinateDisciplined: fc.boolean(),
    memberDisciplined: fc.boolean(),
    selfDetectedAndRepaired: fc.boolean(),
    targetsReached: tenths,
    mainTargetsMissed: fc.boolean(),
    forceMajeure: fc.boolean(),
    collectiveDisciplined: rare,
    unitsDisciplined: fc.integer({ min: 0, max: 3 }),
  })
  .map((facts) => ({ ...organisationOf2024, ...facts }) as OrganisationYear);

const members2021 = fc
  .record({
    ...criteria,
    exemplary: fc.boolean(),
    stateClass: fc.constantFrom("not-a-servant", "excellent", "good", "not-completed"),
    done: tenths,
    degenerationConcluded: rare,
    disciplined: rare,
  })
  .map((facts) => ({ ...memberOf2021, ...facts }) as MemberYear);

const collectives2021 = fc
  .record({
    disunityConcluded: rare,
    degenerationConcluded: rare,
    unitDone: tenths,
    mainTargetsMissed: fc.boolean(),
    forceMajeure: fc.boolean(),
    collectiveDisciplined: rare,
    heaviestDiscipline: fc.constantFrom("none", "reprimand", "warning"),
  })
  .map((facts) => ({ ...collectiveOf2021, ...facts }) as CollectiveYear);

const leaders2021 = fc
  .record({
    targetsReached: tenths,
    targetsOnTime: fc.integer({ min: 7, max: 9 }),
    targetsExceeded: fc.integer({ min: 4, max: 6 }),
    unitsGood: fc.integer({ min: 6, max: 8 }),
    unitsNotCompleted: fc.constantFrom(0, 0, 1),
    dutyCriteriaNotMet: fc.integer({ min: 4, max: 6 }),
    degenerationConcluded: rare,
    managedCorruptionDisciplined: rare,
    selfDetectedAndRepaired: fc.boolean(),
    disciplined: rare,
  })
  .map((facts) => ({ ...leaderOf2021, ...facts }) as LeaderYear);

const organisations2016 = fc
  .record({
    form: fc.constantFrom("branch", "organisation"),
    score: fc.integer({ min: 48, max: 90 }),
    disunityConcluded: rare,
    seriousViolationDisciplined: rare,
    governmentLowest: rare,
    massOrganisationsLowest: fc.constantFrom(0, 0, 1, 2),
    ratedNotCompleted: fc.integer({ min: 0, max: 8 }),
  })
  .map((facts) => ({ ...branchOf2016, ...facts }) as OrganisationYear);

keepsThePromises({
  rule: qd124MemberRule,
  known: members2024,
  cases: [{ facts: memberOf2024 }, { facts: { ...memberOf2024, done: 5 } }],
});

keepsThePromises({
  rule: qd124LeaderRule,
  known: leaders2024,
  cases: [{ facts: leaderOf2024 }, { facts: { ...leaderOf2024, unitDone: 5 } }],
});

keepsThePromises({
  rule: qd124CollectiveRule,
  known: collectives2024,
  cases: [{ facts: { ...collectiveOf2024, unitDone: 5, mainTargetsMissed: true } }],
});

keepsThePromises({
  rule: qd124OrganisationRule,
  known: organisations2024,
  cases: [
    { facts: { ...organisationOf2024, targetsReached: 5, mainTargetsMissed: true } },
    { facts: { ...organisationOf2024, unitsDisciplined: 2 } },
  ],
});

keepsThePromises({
  rule: hd21MemberRule,
  known: members2021,
  cases: [{ facts: { ...memberOf2021, done: 5 } }],
});

keepsThePromises({
  rule: hd21CollectiveRule,
  known: collectives2021,
  cases: [{ facts: { ...collectiveOf2021, unitDone: 5, mainTargetsMissed: true } }],
});

keepsThePromises({
  rule: qd89LeaderRule,
  known: leaders2021,
  cases: [
    { facts: leaderOf2021 },
    { facts: { ...leaderOf2021, targetsReached: 5 } },
    { facts: { ...leaderOf2021, dutyCriteriaNotMet: 5 } },
    { facts: { ...leaderOf2021, targetsExceeded: 4 } },
  ],
});

keepsThePromises({
  rule: hd27OrganisationRule,
  known: organisations2016,
  cases: [
    { facts: { ...branchOf2016, score: 49 } },
    { facts: { ...branchOf2016, score: 50 } },
    { facts: { ...branchOf2016, ratedGood: 6, ratedExcellent: 0 } },
    { facts: { ...branchOf2016, form: "organisation", ratedNotCompleted: 3 } },
    { facts: { ...branchOf2016, massOrganisationsLowest: 1 } },
    { facts: { ...branchOf2016, massOrganisationsLowest: 2 } },
  ],
});
