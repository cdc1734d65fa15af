import fc from "fast-check";
import {
  type CollectiveYear,
  collectiveYear,
  type LeaderYear,
  leaderYear,
  type MemberYear,
  memberYear,
  type OrganisationYear,
  organisationYear,
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
 * Makes members at the end of a year (đảng viên không giữ chức vụ), with every fact known that 366-QĐ/TW asks for, and none
 * that only earlier rules ask for.
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { judgeClass } from "chibo/rating";
 * import { arbitraryMemberYear } from "chibo/testing";
 *
 * const kinds = fc.sample(arbitraryMemberYear, 50).map((facts) => judgeClass(facts, "2025-12-15").kind);
 * kinds.includes("insufficient-facts"); // => false
 * ```
 */
export const arbitraryMemberYear: fc.Arbitrary<MemberYear> = /* @__PURE__ */ joined(
  memberYear,
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
 * Makes leaders at the end of a year (đảng viên giữ chức vụ lãnh đạo, quản lý), with every fact known that 366-QĐ/TW asks for.
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { judgeClass } from "chibo/rating";
 * import { arbitraryLeaderYear } from "chibo/testing";
 *
 * const kinds = fc.sample(arbitraryLeaderYear, 50).map((facts) => judgeClass(facts, "2025-12-15").kind);
 * kinds.includes("insufficient-facts"); // => false
 * ```
 */
export const arbitraryLeaderYear: fc.Arbitrary<LeaderYear> = /* @__PURE__ */ joined(
  leaderYear,
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
 * Makes leading collectives at the end of a year (tập thể lãnh đạo, quản lý), with every fact known that 366-QĐ/TW asks for.
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { judgeClass } from "chibo/rating";
 * import { arbitraryCollectiveYear } from "chibo/testing";
 *
 * const kinds = fc.sample(arbitraryCollectiveYear, 50).map((facts) => judgeClass(facts, "2025-12-15").kind);
 * kinds.includes("insufficient-facts"); // => false
 * ```
 */
export const arbitraryCollectiveYear: fc.Arbitrary<CollectiveYear> = /* @__PURE__ */ joined(
  collectiveYear,
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
 * Makes Party organisations at the end of a year (tổ chức đảng), with every fact known that 366-QĐ/TW asks for.
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { judgeClass } from "chibo/rating";
 * import { arbitraryOrganisationYear } from "chibo/testing";
 *
 * const kinds = fc.sample(arbitraryOrganisationYear, 50).map((facts) => judgeClass(facts, "2025-12-15").kind);
 * kinds.includes("insufficient-facts"); // => false
 * ```
 */
export const arbitraryOrganisationYear: fc.Arbitrary<OrganisationYear> = /* @__PURE__ */ joined(
  organisationYear,
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

/** The record of the facts of all parts; what none of them tells is not known. */
function joined<Facts, Given>(
  build: (given: Given) => Facts,
  ...parts: readonly fc.Arbitrary<Partial<Given>>[]
): fc.Arbitrary<Facts> {
  return fc.tuple(...parts).map((all) => build(Object.assign({}, ...all) as Given));
}
