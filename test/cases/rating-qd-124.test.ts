import { describe, expect, it } from "vitest";
import {
  assessClass,
  type CollectiveYear,
  type LeaderYear,
  type MemberYear,
  type OrganisationYear,
  type RatingFacts,
} from "../../src/rating/index.ts";
import { collectiveOf2024, leaderOf2024, memberOf2024, organisationOf2024 } from "../kit/rating-facts.ts";

type Row<Facts> = readonly [string, Partial<Facts>, string];

const allGood = { taskResults: "level-good", otherCriteria: "level-good" } as const;
const allAverage = { taskResults: "level-average", otherCriteria: "level-average" } as const;

const members: readonly Row<MemberYear>[] = [
  ["half of the tasks exceeded", {}, "excellent"],
  ["10: khiển trách for a private act, criteria good", { ...allGood, disciplined: true }, "not-completed"],
  ["10, detected and remedied", { ...allGood, disciplined: true, selfDetectedAndRepaired: true }, "good"],
  ["4 of 10 exceeded", { beyond: 4 }, "good"],
  ["one task late", { late: 1 }, "good"],
  ["9 of 10 done", { done: 9 }, "good"],
  ["other criteria average", { otherCriteria: "level-average" }, "good"],
  ["all criteria good", allGood, "good"],
  ["all criteria average", allAverage, "completed"],
  ["results poor", { taskResults: "level-poor" }, "not-completed"],
  ["another criterion poor", { otherCriteria: "level-poor" }, "not-completed"],
  ["5 of 10 done", { ...allAverage, done: 5 }, "completed"],
  ["4 of 10 done", { ...allAverage, done: 4 }, "not-completed"],
  ["degeneration concluded", { degenerationConcluded: true }, "not-completed"],
  ["a prohibited act", { listedViolation: "concluded" }, "not-completed"],
  ["an act that nobody has weighed", { listedViolation: "not-weighed" }, "discretion"],
  ["no tasks at all", { tasks: 0, done: 0, late: 0, beyond: 0 }, "text-silent"],
];

const leaders: readonly Row<LeaderYear>[] = [
  ["all that was read is met", {}, "text-not-read"],
  ["4 of 10 targets exceeded", { targetsExceeded: 4 }, "good"],
  ["9 of 10 targets reached", { targetsReached: 9 }, "good"],
  ["not found exemplary", { exemplary: false }, "good"],
  ["other criteria average", { otherCriteria: "level-average" }, "good"],
  ["all criteria average", allAverage, "completed"],
  ["results poor", { taskResults: "level-poor" }, "not-completed"],
  ["another criterion poor", { otherCriteria: "level-poor" }, "not-completed"],
  ["the unit did 5 of 10", { ...allGood, unitDone: 5 }, "good"],
  ["the unit did 4 of 10", { ...allGood, unitDone: 4 }, "not-completed"],
  ["disciplined", { disciplined: true }, "not-completed"],
  ["disciplined, self-detected", { ...allGood, disciplined: true, selfDetectedAndRepaired: true }, "good"],
  ["corruption directly managed", { managedCorruptionDisciplined: true }, "not-completed"],
  ["degeneration concluded", { degenerationConcluded: true }, "not-completed"],
  ["a breach of example-setting", { listedViolation: "disciplined" }, "not-completed"],
  ["an act that nobody has weighed", { listedViolation: "not-weighed" }, "discretion"],
];

const collectives: readonly Row<CollectiveYear>[] = [
  ["all met", {}, "excellent"],
  ["any discipline of a member", { memberDisciplined: true }, "not-completed"],
  ["the same, self-detected", { memberDisciplined: true, selfDetectedAndRepaired: true }, "good"],
  [
    "the same with average criteria",
    { ...allAverage, memberDisciplined: true, selfDetectedAndRepaired: true },
    "completed",
  ],
  ["a subordinate unit disciplined: no class fits", { subordinateDisciplined: true }, "no-class-fits"],
  ["the same, self-detected", { subordinateDisciplined: true, selfDetectedAndRepaired: true }, "good"],
  ["all criteria good", allGood, "good"],
  ["all criteria average", allAverage, "completed"],
  ["results poor", { taskResults: "level-poor" }, "not-completed"],
  ["another criterion poor", { otherCriteria: "level-poor" }, "not-completed"],
  ["disunity", { disunityConcluded: true }, "not-completed"],
  ["degeneration of a member", { degenerationConcluded: true }, "not-completed"],
  ["the collective disciplined", { collectiveDisciplined: true }, "not-completed"],
  ["5 of 10 done, main targets missed", { unitDone: 5, mainTargetsMissed: true }, "excellent"],
  ["4 of 10 done, main targets reached", { unitDone: 4 }, "excellent"],
  ["4 of 10 done, main targets missed", { unitDone: 4, mainTargetsMissed: true }, "not-completed"],
  ["the same by force majeure", { unitDone: 4, mainTargetsMissed: true, forceMajeure: true }, "text-not-read"],
];

const organisations: readonly Row<OrganisationYear>[] = [
  ["all met", {}, "excellent"],
  ["all criteria good", allGood, "good"],
  ["all criteria average", allAverage, "completed"],
  ["results poor", { taskResults: "level-poor" }, "not-completed"],
  ["another criterion poor", { otherCriteria: "level-poor" }, "not-completed"],
  ["a unit below disciplined", { subordinateDisciplined: true, unitsDisciplined: 1 }, "not-completed"],
  [
    "the same, self-detected",
    { subordinateDisciplined: true, unitsDisciplined: 1, selfDetectedAndRepaired: true },
    "good",
  ],
  [
    "2 of 10 units, self-detected, is 20 percent",
    { subordinateDisciplined: true, unitsDisciplined: 2, selfDetectedAndRepaired: true },
    "good",
  ],
  [
    "3 of 10 units, self-detected",
    { subordinateDisciplined: true, unitsDisciplined: 3, selfDetectedAndRepaired: true },
    "not-completed",
  ],
  ["a member of its collective disciplined: no class fits", { memberDisciplined: true }, "no-class-fits"],
  ["the same, self-detected", { memberDisciplined: true, selfDetectedAndRepaired: true }, "good"],
  ["its collective disciplined", { collectiveDisciplined: true }, "not-completed"],
  ["5 of 10 targets, main ones missed", { targetsReached: 5, mainTargetsMissed: true }, "excellent"],
  ["4 of 10 targets, main ones missed", { targetsReached: 4, mainTargetsMissed: true }, "not-completed"],
  ["4 of 10 targets, main ones reached", { targetsReached: 4 }, "excellent"],
  ["the same by force majeure", { targetsReached: 4, mainTargetsMissed: true, forceMajeure: true }, "excellent"],
];

function answer(facts: RatingFacts): string {
  const outcome = assessClass(facts, "2024-12-15");
  if (outcome.kind === "assessed") return outcome.value;
  return outcome.kind === "undetermined" ? outcome.reason : outcome.kind;
}

describe("124-QĐ/TW, Art. 12", () => {
  it.each(members)("member, %s", (_, facts, expected) => {
    expect(answer({ ...memberOf2024, ...facts })).toBe(expected);
  });

  it.each(leaders)("leader, %s", (_, facts, expected) => {
    expect(answer({ ...leaderOf2024, ...facts })).toBe(expected);
  });

  it.each(collectives)("leading collective, %s", (_, facts, expected) => {
    expect(answer({ ...collectiveOf2024, ...facts })).toBe(expected);
  });

  it.each(organisations)("organisation, %s", (_, facts, expected) => {
    expect(answer({ ...organisationOf2024, ...facts })).toBe(expected);
  });

  it("rests the classes in the middle on one source", () => {
    expect(assessClass(memberOf2024, "2024-12-15").evidence).toBe("corroborated");
    expect(assessClass({ ...memberOf2024, ...allGood }, "2024-12-15").evidence).toBe("single-source");
  });
});
