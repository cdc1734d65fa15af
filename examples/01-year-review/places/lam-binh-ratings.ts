// Lâm Bình, 2020 and 2021: the ratings of the branches and of their members, and the admissions.
import type { MemberRatings, OrganisationRating, TaskResult } from "chibo";
import { type OrganisationYear, organisationYear, type RatingClass, ratedSubject } from "chibo/rating";
import { calendarDate, yearPeriod } from "chibo/time";
import { exemptOf, requiredOf } from "./lam-binh-organisations.ts";
import { three, upTo } from "./shared.ts";

const years = [2020, 2021];
const levels = { excellent: "level-excellent", good: "level-good", completed: "level-average" } as const;
const completedIn = (year: number): number => (year === 2020 ? 8 : 7);

/** By the facts twenty branches meet "excellent"; the decisions keep within a sixth of those good or better. */
export const ratings: readonly OrganisationRating[] = years.flatMap((year) =>
  upTo(100).map((branch) => ({
    organisationId: `branch-${three(branch)}`,
    ...yearPeriod(year),
    subject: ratedSubject({
      facts: factsFor(classByFacts(branch, year)),
      decision: {
        class: decidedClass(branch, year),
        decidedBy: "district",
        decidedOn: calendarDate(`${year}-12-20`),
      },
    }),
  })),
);

/** Recorded decisions on members, as counts by branch. */
export const memberRatings: readonly MemberRatings[] = years.flatMap((year) =>
  upTo(100).map((branch) => {
    const rated = requiredOf(branch);
    const completed = year === 2020 ? 2 : 1 + (branch % 2);
    const excellent = Math.floor((rated - completed) / 6);
    return {
      organisationId: `branch-${three(branch)}`,
      ...yearPeriod(year),
      counts: {
        kind: "member",
        classes: { excellent, good: rated - completed - excellent, completed },
        exempt: exemptOf(branch),
        notRated: {},
      },
    };
  }),
);

/** 179 admissions: every branch one, and 79 of them a second. */
export const results: readonly TaskResult[] = upTo(100).flatMap((branch) => {
  const first = { code: "admissions", organisationId: `branch-${three(branch)}`, on: "2020-11-07", count: 1 } as const;
  return branch <= 79 ? [first, { ...first, on: "2022-05-19" }] : [first];
});

function classByFacts(branch: number, year: number): RatingClass {
  if (branch <= 20) return "excellent";
  // In 2021 the facts of branch 60 point to "completed", the decision says "good".
  return branch > 100 - completedIn(year) || (year === 2021 && branch === 60) ? "completed" : "good";
}

function decidedClass(branch: number, year: number): RatingClass {
  if (branch <= 15) return "excellent";
  return branch > 100 - completedIn(year) ? "completed" : "good";
}

function factsFor(rating: RatingClass): OrganisationYear {
  const level = levels[rating as keyof typeof levels];
  return organisationYear({
    partyBuilding: level,
    leadership: level,
    otherCriteria: rating === "excellent" ? "level-good" : "level-average",
    sameLevelBodies: "good",
    disciplined: false,
    targets: 10,
    targetsReached: 10,
    membersDisciplined: 0,
    forceMajeure: false,
    selfDetectedAndRepaired: false,
  });
}
