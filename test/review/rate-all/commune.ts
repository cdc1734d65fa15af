import type { OrganisationGiven } from "../../../src/organisation/index.ts";
import {
  type OrganisationYear,
  organisationYear,
  type RatedSubject,
  type RatingClass,
} from "../../../src/rating/index.ts";
import { buildRegister, type Register, type RegisterGiven } from "../../../src/register/index.ts";
import { type RateAllOptions, type RatedRegister, rateAll } from "../../../src/review/rate-all/index.ts";
import { type CalendarDate, yearPeriod } from "../../../src/time/index.ts";

/** What is recorded of the rating of a body. */
export type SubjectGiven = Partial<RatedSubject>;

/** The year of the ratings, rated under 21-HD/BTCTW, which looks at the classes below. */
export const year = yearPeriod(2021);

export const commune = { id: "x1", name: "Đảng bộ xã 01", kind: "commune", armedForces: false } as const;

/** The branches b1, b2 and so on under the commune. */
export function branchesOf(count: number): readonly OrganisationGiven[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `b${index + 1}`,
    name: `Chi bộ ${index + 1}`,
    kind: "branch",
    armedForces: false,
    parentId: "x1",
  }));
}

/** A body that was decided to be of a class by the commune's superior. */
export function decided(one: RatingClass, decidedOn: CalendarDate = "2021-12-15"): SubjectGiven {
  return { decision: { class: one, decidedBy: "x1", decidedOn } };
}

/** A body that is good by every condition of 21-HD/BTCTW but those that speak of who is below. */
export const goodItself: OrganisationYear = organisationYear({
  partyBuilding: "level-excellent",
  leadership: "level-excellent",
  otherCriteria: "level-good",
  sameLevelBodies: "none",
  disciplined: false,
  targets: 10,
  targetsReached: 10,
  membersDisciplined: 0,
  forceMajeure: false,
  selfDetectedAndRepaired: false,
});

/** A register of these records that hold together. */
export function registerOf(records: RegisterGiven): Register {
  const built = buildRegister(records);
  if (built.kind === "refused") throw new TypeError(JSON.stringify(built.issues[0]));
  return built.value;
}

/** The commune with one branch for each subject. */
export function communeOf(
  own: SubjectGiven | null,
  below: readonly (SubjectGiven | null)[],
  more: Partial<RegisterGiven> = {},
): Register {
  const subjects = [["x1", own] as const, ...below.map((subject, index) => [`b${index + 1}`, subject] as const)];
  return registerOf({
    organisations: [commune, ...branchesOf(below.length)],
    ratings: subjects.flatMap(([organisationId, subject]) =>
      subject === null ? [] : [{ organisationId, ...year, subject }],
    ),
    ...more,
  });
}

export const terms = {
  decidedOn: "2021-12-20",
  excellenceShare: "ordinary",
  group: "same-superior-same-kind",
} as const;

/** The rating of a register of the year. */
export function rate(register: Register, options: Partial<RateAllOptions> = {}): RatedRegister {
  return rateAll(register, year, { ...terms, ...options });
}

/** The row of a body. */
export function rowOf(rated: RatedRegister, id: string) {
  return rated.organisations.find(({ organisationId }) => organisationId === id);
}
