import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/outcome/index.ts";
import {
  assessClass,
  assessForcedClass,
  type CollectiveYear,
  type LeaderYear,
  type MemberYear,
  type OrganisationYear,
} from "../../src/rating/index.ts";
import { branchOf2016, collectiveOf2021, leaderOf2021, memberOf2021 } from "../kit/rating-facts.ts";

type Row<Facts> = readonly [string, Partial<Facts>, string];

const members: readonly Row<MemberYear>[] = [
  ["all met", {}, "excellent"],
  ["a civil servant rated excellent", { stateClass: "excellent" }, "excellent"],
  ["a civil servant rated good", { stateClass: "good" }, "text-not-read"],
  ["a civil servant rated not completed", { stateClass: "not-completed" }, "not-completed"],
  ["not found exemplary", { exemplary: false }, "text-not-read"],
  ["task criteria good", { taskResults: "level-good" }, "text-not-read"],
  ["other criteria average", { otherCriteria: "level-average" }, "text-not-read"],
  ["disciplined in the year", { disciplined: true }, "not-completed"],
  ["degeneration concluded", { degenerationConcluded: true }, "not-completed"],
  ["5 of 10 tasks", { done: 5 }, "excellent"],
  ["4 of 10 tasks", { done: 4 }, "not-completed"],
];

const collectives: readonly Row<CollectiveYear>[] = [
  ["11: one member khiển trách is not enough", { heaviestDiscipline: "reprimand" }, "text-not-read"],
  ["11b: one member cảnh cáo", { heaviestDiscipline: "warning" }, "not-completed"],
  ["one member cách chức", { heaviestDiscipline: "removal" }, "not-completed"],
  ["the collective disciplined", { collectiveDisciplined: true }, "not-completed"],
  ["disunity", { disunityConcluded: true }, "not-completed"],
  ["a degenerate member", { degenerationConcluded: true }, "not-completed"],
  ["5 of 10 done, main targets missed", { unitDone: 5, mainTargetsMissed: true }, "text-not-read"],
  ["4 of 10 done, main targets missed", { unitDone: 4, mainTargetsMissed: true }, "not-completed"],
  ["the same by force majeure", { unitDone: 4, mainTargetsMissed: true, forceMajeure: true }, "text-not-read"],
];

const leaders: readonly Row<LeaderYear>[] = [
  ["all met", {}, "excellent"],
  ["4 of 10 targets exceeded", { targetsExceeded: 4 }, "good"],
  ["6 of 10 units good or better", { unitsGood: 6 }, "good"],
  ["7 of 10 targets on time", { targetsExceeded: 4, targetsOnTime: 7 }, "text-not-read"],
  ["one unit not completed", { unitsNotCompleted: 1 }, "text-not-read"],
  ["9 of 10 targets reached", { targetsReached: 9 }, "text-not-read"],
  ["5 of 10 targets reached", { targetsReached: 5 }, "text-not-read"],
  ["4 of 10 targets reached", { targetsReached: 4 }, "not-completed"],
  ["5 of 10 criteria of duty not completed", { dutyCriteriaNotMet: 5 }, "excellent"],
  ["6 of 10 criteria of duty not completed", { dutyCriteriaNotMet: 6 }, "not-completed"],
  ["degeneration concluded", { degenerationConcluded: true }, "not-completed"],
  ["disciplined", { disciplined: true }, "not-completed"],
  ["corruption directly managed", { managedCorruptionDisciplined: true }, "not-completed"],
  [
    "the same, self-detected and remedied",
    { managedCorruptionDisciplined: true, selfDetectedAndRepaired: true },
    "excellent",
  ],
  ["no units in charge", { unitsInCharge: 0, unitsGood: 0, unitsNotCompleted: 0 }, "text-silent"],
];

const below = (good: number, notCompleted: number) => ({
  ratedExcellent: 0,
  ratedGood: good,
  ratedCompleted: 0,
  ratedNotCompleted: notCompleted,
});

const organisations: readonly Row<OrganisationYear>[] = [
  ["14: 7 of 12 members not completed", below(5, 7), "weak"],
  ["14b: 6 of 12", below(6, 6), "text-not-read"],
  ["15: 4 of 9 organisations weak", { form: "organisation", score: 75, ...below(5, 4) }, "weak"],
  ["15b: 3 of 9", { form: "organisation", score: 75, ...below(6, 3) }, "text-not-read"],
  ["4 of 9 members of a branch", below(5, 4), "text-not-read"],
  ["49 points", { score: 49 }, "weak"],
  ["50 points", { score: 50 }, "text-not-read"],
  ["disunity", { disunityConcluded: true }, "weak"],
  ["members disciplined for corruption", { seriousViolationDisciplined: true }, "weak"],
  ["the government rated lowest", { governmentLowest: true }, "weak"],
  ["one mass organisation rated lowest", { massOrganisationsLowest: 1 }, "text-not-read"],
  ["two mass organisations rated lowest", { massOrganisationsLowest: 2 }, "weak"],
];

function answer(outcome: Outcome<string>): string {
  if (outcome.kind === "assessed") return outcome.value;
  return outcome.kind === "undetermined" ? outcome.reason : outcome.kind;
}

describe("21-HD/BTCTW", () => {
  it.each(members)("II.B.2.3, member, %s", (_, facts, expected) => {
    expect(answer(assessClass({ ...memberOf2021, ...facts }, "2021-12-15"))).toBe(expected);
  });

  it.each(collectives)("II.B.3, leading collective, %s", (_, facts, expected) => {
    expect(answer(assessClass({ ...collectiveOf2021, ...facts }, "2021-12-15"))).toBe(expected);
  });
});

describe("89-QĐ/TW, III", () => {
  it.each(leaders)("%s", (_, facts, expected) => {
    for (const on of ["2018-03-08", "2023-10-03"] as const) {
      expect(answer(assessClass({ ...leaderOf2021, ...facts }, on))).toBe(expected);
    }
  });
});

describe("27-HD/BTCTW, II", () => {
  it.each(organisations)("%s", (_, facts, expected) => {
    expect(answer(assessForcedClass({ ...branchOf2016, ...facts }, "2016-12-15"))).toBe(expected);
  });
});
