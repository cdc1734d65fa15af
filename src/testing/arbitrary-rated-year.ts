import fc from "fast-check";
import {
  type CollectiveYear,
  type LeaderYear,
  type MemberYear,
  type OrganisationYear,
  unknownCollectiveYear,
  unknownLeaderYear,
  unknownMemberYear,
  unknownOrganisationYear,
} from "../rating/index.ts";

const rare = fc.integer({ min: 0, max: 9 }).map((number) => number === 0);
const score = fc.oneof(fc.integer({ min: 45, max: 100 }), fc.constantFrom(49, 50, 69, 70, 89, 90));

const results = fc
  .integer({ min: 1, max: 10 })
  .chain((tasks) => fc.tuple(fc.constant(tasks), mostly(tasks, tasks)))
  .chain(([tasks, done]) =>
    fc.record({
      tasks: fc.constant(tasks),
      done: fc.constant(done),
      late: mostly(0, done),
      beyond: fc.nat({ max: done }),
    }),
  );

const repairs = fc
  .nat({ max: 3 })
  .chain((shortcomings) =>
    fc.record({ shortcomings: fc.constant(shortcomings), repaired: mostly(shortcomings, shortcomings) }),
  );

const unit = fc.record({
  unitTasks: fc.constant(10),
  unitDone: fc.integer({ min: 6, max: 10 }),
  basicTargets: fc.constant(5),
  basicTargetsMissed: fc.constantFrom(0, 0, 0, 1, 5),
});

const units = fc.constantFrom(0, 0, 0, 2, 3).chain((unitsNotCompleted) =>
  fc.record({
    unitsInCharge: fc.constant(4),
    unitsNotCompleted: fc.constant(unitsNotCompleted),
    unitsGood: fc.nat({ max: 4 - unitsNotCompleted }),
  }),
);

/**
 * Members at the end of a year (đảng viên không giữ chức vụ), with every fact known that 366-QĐ/TW asks for, and none
 * that only earlier rules ask for.
 *
 * @example
 * ```ts
 * const kinds = fc.sample(arbitraryMemberYear, 50).map((facts) => judgeClass(facts, "2025-12-15").kind);
 * kinds.includes("insufficient-facts"); // => false
 * ```
 */
export const arbitraryMemberYear: fc.Arbitrary<MemberYear> = joined(
  unknownMemberYear,
  results,
  repairs,
  fc.record({
    score,
    degenerationConcluded: rare,
    dutyViolationDisciplined: rare,
    listedViolation: fc.constantFrom("none", "none", "none", "not-weighed", "concluded", "disciplined"),
    selfDetectedAndRepaired: fc.boolean(),
  }),
);

/**
 * Leaders at the end of a year (đảng viên giữ chức vụ lãnh đạo, quản lý), with every fact known that 366-QĐ/TW asks for.
 *
 * @example
 * ```ts
 * const kinds = fc.sample(arbitraryLeaderYear, 50).map((facts) => judgeClass(facts, "2025-12-15").kind);
 * kinds.includes("insufficient-facts"); // => false
 * ```
 */
export const arbitraryLeaderYear: fc.Arbitrary<LeaderYear> = joined(
  unknownLeaderYear,
  results,
  repairs,
  unit,
  units,
  fc.record({
    score,
    confidenceVotes: fc.constant(4),
    lowConfidenceVotes: fc.constantFrom(0, 0, 0, 2, 3),
    dutyViolationDisciplined: rare,
    degenerationConcluded: rare,
    managedCorruptionDisciplined: rare,
    selfDetectedAndRepaired: fc.boolean(),
  }),
);

/**
 * Leading collectives at the end of a year (tập thể lãnh đạo, quản lý), with every fact known that 366-QĐ/TW asks for.
 *
 * @example
 * ```ts
 * const kinds = fc.sample(arbitraryCollectiveYear, 50).map((facts) => judgeClass(facts, "2025-12-15").kind);
 * kinds.includes("insufficient-facts"); // => false
 * ```
 */
export const arbitraryCollectiveYear: fc.Arbitrary<CollectiveYear> = joined(
  unknownCollectiveYear,
  results,
  repairs,
  unit,
  fc.record({
    score,
    subordinateDisciplined: rare,
    memberDisciplined: rare,
    wrongdoingConcluded: rare,
    dutyViolationDisciplined: fc.boolean(),
    fromFormerUnit: fc.boolean(),
    outsideResponsibility: fc.boolean(),
    degenerationConcluded: rare,
    forceMajeure: rare,
    selfDetectedAndRepaired: rare,
  }),
);

/**
 * Party organisations at the end of a year (tổ chức đảng), with every fact known that 366-QĐ/TW asks for.
 *
 * @example
 * ```ts
 * const kinds = fc.sample(arbitraryOrganisationYear, 50).map((facts) => judgeClass(facts, "2025-12-15").kind);
 * kinds.includes("insufficient-facts"); // => false
 * ```
 */
export const arbitraryOrganisationYear: fc.Arbitrary<OrganisationYear> = joined(
  unknownOrganisationYear,
  results,
  repairs,
  fc.record({
    form: fc.constantFrom("branch", "organisation"),
    score,
    subordinateDisciplined: rare,
    memberDisciplined: rare,
    forceMajeure: rare,
    selfDetectedAndRepaired: rare,
  }),
);

/** A count that is as often this one as any other up to the whole. */
function mostly(usual: number, whole: number): fc.Arbitrary<number> {
  return fc.oneof(fc.constant(usual), fc.nat({ max: whole }));
}

/** The facts of all parts; what none of them tells is not known. */
function joined<Facts>(unknown: Facts, ...parts: readonly fc.Arbitrary<Partial<Facts>>[]): fc.Arbitrary<Facts> {
  return fc.tuple(...parts).map((all) => Object.assign({}, unknown, ...all) as Facts);
}
