import { describe, expect, it } from "vitest";
import type { ReadingCode } from "../../src/outcome/index.ts";
import {
  assessClass,
  type CollectiveYear,
  judgeClass,
  type LeaderYear,
  type MemberYear,
  type OrganisationYear,
  type RatingFacts,
} from "../../src/rating/index.ts";
import { branchOf2025, collective, leader, member } from "../kit/rating-facts.ts";

const on = "2025-12-15";

/** What, the facts that differ from the sound record, the settled readings, the class or why it is open. */
type Row<Facts> = readonly [string, Partial<Facts>, readonly ReadingCode[], string];

const tasks = (all: number, done: number, late: number, beyond: number) => ({ tasks: all, done, late, beyond });
const floor = ["band-as-floor"] as const;
const literal = ["literal-band"] as const;

const members: readonly Row<MemberYear>[] = [
  ["1: 6 of 20 beyond is 30 percent", { score: 92, ...tasks(20, 20, 0, 6) }, [], "excellent"],
  ["2: 5 of 20 beyond, gap A", { score: 92, ...tasks(20, 20, 0, 5) }, [], "no-class-fits"],
  ["2, higher score bars no lower class", { score: 92, ...tasks(20, 20, 0, 5) }, floor, "good"],
  ["2, literal", { score: 92, ...tasks(20, 20, 0, 5) }, literal, "no-class-fits"],
  ["2b: 2 of 3 shortcomings repaired", { score: 92, ...tasks(20, 20, 0, 8), repaired: 2 }, floor, "good"],
  ["2b without a reading", { score: 92, ...tasks(20, 20, 0, 8), repaired: 2 }, [], "no-class-fits"],
  ["no shortcomings to repair", { score: 92, shortcomings: 0, repaired: 0 }, [], "excellent"],
  ["3: 78 points with 12 percent late, gap C", { score: 78, ...tasks(25, 25, 3, 10) }, [], "no-class-fits"],
  ["3, higher score bars no lower class", { score: 78, ...tasks(25, 25, 3, 10) }, floor, "completed"],
  ["3, literal", { score: 78, ...tasks(25, 25, 3, 10) }, literal, "no-class-fits"],
  ["3b: none late", { score: 78, ...tasks(25, 25, 0, 10) }, [], "good"],
  ["4: 4 of 20 late is 20 percent", { score: 65, ...tasks(20, 20, 4, 0) }, [], "completed"],
  ["4b: 5 of 20 late, gap B", { score: 65, ...tasks(20, 20, 5, 0) }, [], "no-class-fits"],
  ["4b, no reading closes gap B", { score: 65, ...tasks(20, 20, 5, 0) }, floor, "no-class-fits"],
  ["5: 6 of 10 not done", { score: 85, ...tasks(10, 4, 0, 0) }, [], "not-completed"],
  ["5b: 5 of 10 not done, gap B", { score: 85, ...tasks(10, 5, 0, 0) }, [], "no-class-fits"],
  ["5b, no reading closes gap B", { score: 85, ...tasks(10, 5, 0, 0) }, floor, "no-class-fits"],
  ["one task not done", { score: 75, ...tasks(20, 19, 0, 0) }, [], "no-class-fits"],
  ["10: private act, nobody has weighed it", { score: 80, listedViolation: "not-weighed" }, [], "discretion"],
  ["10: held to be none of the listed ones", { score: 80, listedViolation: "none" }, [], "good"],
  ["10: held to be one and disciplined", { score: 80, listedViolation: "disciplined" }, [], "not-completed"],
  ["listed and concluded, not disciplined", { score: 80, listedViolation: "concluded" }, [], "open-reading"],
  [
    "the same, concluded is enough",
    { score: 80, listedViolation: "concluded" },
    ["listed-when-concluded"],
    "not-completed",
  ],
  ["the same, discipline is asked", { score: 80, listedViolation: "concluded" }, ["listed-when-disciplined"], "good"],
  ["90 points", { score: 90 }, [], "excellent"],
  ["89 points", { score: 89 }, [], "good"],
  ["70 points", { score: 70 }, [], "good"],
  ["69 points", { score: 69 }, [], "completed"],
  ["50 points", { score: 50 }, [], "completed"],
  ["49 points", { score: 49 }, [], "not-completed"],
  ["92 points with late tasks", { score: 92, ...tasks(20, 20, 4, 10) }, floor, "completed"],
  ["92 points with one late task", { score: 92, ...tasks(20, 20, 1, 10) }, literal, "no-class-fits"],
  ["degeneration concluded", { degenerationConcluded: true }, [], "not-completed"],
  ["violation in public duty disciplined", { dutyViolationDisciplined: true }, [], "not-completed"],
  [
    "violation detected and repaired by the member",
    { dutyViolationDisciplined: true, selfDetectedAndRepaired: true },
    [],
    "discretion",
  ],
  ["nothing to detect", { score: 80, selfDetectedAndRepaired: true }, [], "good"],
  ["49 points, all repaired", { score: 49, selfDetectedAndRepaired: true }, [], "discretion"],
  [
    "49 points, the way out covers all",
    { score: 49, selfDetectedAndRepaired: true },
    ["way-out-covers-all"],
    "discretion",
  ],
  [
    "49 points, the way out covers conduct",
    { score: 49, selfDetectedAndRepaired: true },
    ["way-out-covers-triggers"],
    "not-completed",
  ],
  [
    "more than half not done and a violation, the way out covers conduct",
    { ...tasks(10, 4, 0, 0), dutyViolationDisciplined: true, selfDetectedAndRepaired: true },
    ["way-out-covers-triggers"],
    "not-completed",
  ],
];

const collectives: readonly Row<CollectiveYear>[] = [
  ["all met", {}, [], "excellent"],
  ["all met in spite of force majeure", { forceMajeure: true }, [], "excellent"],
  [
    "8: a duty-related khiển trách",
    { memberDisciplined: true, dutyViolationDisciplined: true },
    floor,
    "not-completed",
  ],
  [
    "8: detected and repaired by the collective",
    { memberDisciplined: true, dutyViolationDisciplined: true, selfDetectedAndRepaired: true },
    [],
    "discretion",
  ],
  [
    "9: the act stems from the former unit",
    { memberDisciplined: true, dutyViolationDisciplined: true, fromFormerUnit: true },
    floor,
    "good",
  ],
  [
    "9 without a reading",
    { memberDisciplined: true, dutyViolationDisciplined: true, fromFormerUnit: true },
    [],
    "no-class-fits",
  ],
  [
    "outside the responsibility of the collective",
    { memberDisciplined: true, dutyViolationDisciplined: true, outsideResponsibility: true },
    floor,
    "good",
  ],
  ["a member disciplined for a private act", { score: 80, memberDisciplined: true }, [], "good"],
  ["a subordinate unit disciplined", { subordinateDisciplined: true }, floor, "good"],
  ["wrongdoing in personnel work", { wrongdoingConcluded: true }, [], "not-completed"],
  ["degeneration of a member", { degenerationConcluded: true }, [], "not-completed"],
  ["the unit did 69 of 100", { unitTasks: 100, unitDone: 69 }, [], "not-completed"],
  ["the unit did 70 of 100", { unitTasks: 100, unitDone: 70 }, [], "excellent"],
  ["69 of 100 by force majeure", { unitTasks: 100, unitDone: 69, forceMajeure: true }, [], "discretion"],
  ["one of five basic targets missed", { basicTargetsMissed: 1 }, [], "open-reading"],
  ["the same, one is enough", { basicTargetsMissed: 1 }, ["one-missed-target"], "not-completed"],
  ["the same, all must be missed", { basicTargetsMissed: 1 }, ["all-missed-targets"], "excellent"],
  ["all five missed", { basicTargetsMissed: 5 }, [], "not-completed"],
  ["none was assigned", { basicTargets: 0, basicTargetsMissed: 0 }, [], "excellent"],
  ["90 points", { score: 90 }, [], "excellent"],
  ["89 points", { score: 89 }, [], "good"],
  ["70 points", { score: 70 }, [], "good"],
  ["69 points", { score: 69 }, [], "completed"],
  ["50 points", { score: 50 }, [], "completed"],
  ["49 points", { score: 49 }, [], "not-completed"],
  ["49 points by force majeure", { score: 49, forceMajeure: true }, ["way-out-covers-all"], "discretion"],
  [
    "49 points, the way out covers the cases",
    { score: 49, forceMajeure: true },
    ["way-out-covers-triggers"],
    "not-completed",
  ],
  ["3 of 10 beyond", tasks(10, 10, 0, 3), [], "excellent"],
  ["2 of 10 beyond", tasks(10, 10, 0, 2), floor, "good"],
  ["one shortcoming left", { repaired: 1 }, floor, "good"],
  ["2 of 10 late", { score: 60, ...tasks(10, 10, 2, 0) }, [], "completed"],
  ["3 of 10 late, gap B", { score: 60, ...tasks(10, 10, 3, 0) }, [], "no-class-fits"],
  ["9 of 10 done, gap B", { score: 75, ...tasks(10, 9, 0, 0) }, floor, "no-class-fits"],
  ["78 points with late tasks, gap C", { score: 78, ...tasks(10, 10, 1, 0) }, [], "no-class-fits"],
  ["78 points with late tasks", { score: 78, ...tasks(10, 10, 1, 0) }, floor, "completed"],
];

const unit = (unitDone: number) => ({ ...tasks(100, unitDone, 0, 40), unitTasks: 100, unitDone });

const leaders: readonly Row<LeaderYear>[] = [
  ["all met", {}, [], "excellent"],
  ["all met, something self-detected and repaired", { selfDetectedAndRepaired: true }, [], "excellent"],
  ["6: the unit did 69 of 100", unit(69), [], "not-completed"],
  ["6b: the unit did 70 of 100, gap B", unit(70), [], "no-class-fits"],
  ["6b, no reading closes gap B", unit(70), floor, "no-class-fits"],
  ["7: 2 of 4 units not completed", { score: 88, unitsNotCompleted: 2 }, [], "good"],
  ["7b: 3 of 4 units not completed", { score: 88, unitsNotCompleted: 3 }, [], "not-completed"],
  ["no unit in charge", { unitsInCharge: 0, unitsNotCompleted: 0 }, [], "excellent"],
  ["half of the ballots of low confidence", { confidenceVotes: 20, lowConfidenceVotes: 10 }, [], "excellent"],
  ["more than half of them", { confidenceVotes: 20, lowConfidenceVotes: 11 }, [], "not-completed"],
  ["duty-related violation disciplined", { dutyViolationDisciplined: true }, [], "not-completed"],
  ["degeneration concluded", { degenerationConcluded: true }, [], "not-completed"],
  ["corruption directly managed", { managedCorruptionDisciplined: true }, [], "not-completed"],
  [
    "corruption directly managed, self-detected",
    { managedCorruptionDisciplined: true, selfDetectedAndRepaired: true },
    [],
    "discretion",
  ],
  ["one of five basic targets missed", { basicTargetsMissed: 1 }, [], "open-reading"],
  ["the same, one is enough", { basicTargetsMissed: 1 }, ["one-missed-target"], "not-completed"],
  ["the same, all must be missed", { basicTargetsMissed: 1 }, ["all-missed-targets"], "excellent"],
  ["all five missed", { basicTargetsMissed: 5 }, [], "not-completed"],
  ["one of ten late, for excellent", tasks(10, 10, 1, 3), [], "no-class-fits"],
  ["the same, on time is not asked", tasks(10, 10, 1, 3), ["on-time-not-asked"], "excellent"],
  ["the same, on time is asked", tasks(10, 10, 1, 3), ["on-time-for-excellent", "band-as-floor"], "completed"],
  ["90 points", { score: 90 }, [], "excellent"],
  ["89 points", { score: 89 }, [], "good"],
  ["70 points", { score: 70 }, [], "good"],
  ["69 points", { score: 69 }, [], "completed"],
  ["50 points", { score: 50 }, [], "completed"],
  ["49 points", { score: 49 }, [], "not-completed"],
  ["49 points, all repaired", { score: 49, selfDetectedAndRepaired: true }, ["way-out-covers-all"], "discretion"],
  [
    "49 points, the way out covers the cases",
    { score: 49, selfDetectedAndRepaired: true },
    ["way-out-covers-triggers"],
    "not-completed",
  ],
  ["2 of 10 beyond, gap A", tasks(10, 10, 0, 2), [], "no-class-fits"],
  ["2 of 10 beyond", tasks(10, 10, 0, 2), floor, "good"],
  ["one shortcoming left", { repaired: 1 }, floor, "good"],
  ["2 of 10 late", { score: 60, ...tasks(10, 10, 2, 0) }, [], "completed"],
  ["3 of 10 late, gap B", { score: 60, ...tasks(10, 10, 3, 0) }, [], "no-class-fits"],
];

const organisations: readonly Row<OrganisationYear>[] = [
  ["all met", {}, [], "excellent"],
  ["all met in spite of force majeure", { forceMajeure: true }, [], "excellent"],
  ["a member of its collective disciplined", { memberDisciplined: true }, floor, "good"],
  ["an organisation below disciplined", { subordinateDisciplined: true }, floor, "good"],
  ["89 points", { score: 89 }, [], "good"],
  ["69 points", { score: 69 }, [], "completed"],
  ["49 points", { score: 49 }, [], "not-completed"],
  ["49 points by force majeure", { score: 49, forceMajeure: true }, [], "discretion"],
  ["2 of 10 beyond, gap A", tasks(10, 10, 0, 2), [], "no-class-fits"],
  ["2 of 10 beyond", tasks(10, 10, 0, 2), floor, "good"],
  ["3 of 10 late, gap B", { score: 60, ...tasks(10, 10, 3, 0) }, floor, "no-class-fits"],
];

function answer(facts: RatingFacts, readings: readonly ReadingCode[]): string {
  const outcome = assessClass(facts, on, { readings });
  expect(judgeClass(facts, on, { readings }).kind).toBe(outcome.kind);
  if (outcome.kind === "assessed") return outcome.value;
  return outcome.kind === "undetermined" ? outcome.reason : outcome.kind;
}

describe("366-QĐ/TW, Art. 11", () => {
  it.each(members)("member, %s", (_, facts, readings, expected) => {
    expect(answer({ ...member, ...facts }, readings)).toBe(expected);
  });

  it.each(collectives)("leading collective, %s", (_, facts, readings, expected) => {
    expect(answer({ ...collective, ...facts }, readings)).toBe(expected);
  });

  it.each(leaders)("leader, %s", (_, facts, readings, expected) => {
    expect(answer({ ...leader, ...facts }, readings)).toBe(expected);
  });

  it.each(organisations)("organisation, %s", (_, facts, readings, expected) => {
    expect(answer({ ...branchOf2025, ...facts }, readings)).toBe(expected);
  });

  it("leaves each gap to the rating authority, with the class under each reading that gives one", () => {
    const late = { ...member, score: 78, ...tasks(25, 25, 3, 10) };
    expect(assessClass(late, on)).toMatchObject({
      kind: "undetermined",
      reason: "no-class-fits",
      decidedBy: "rating-authority",
      readings: [{ code: "band-as-floor", value: "completed" }],
      evidence: "corroborated",
    });
    expect(assessClass({ ...member, ...tasks(10, 5, 0, 0) }, on)).toMatchObject({ readings: [] });
  });

  it("asks only for what still matters", () => {
    expect(assessClass({ ...member, score: 49, beyond: null, late: null, repaired: null }, on)).toMatchObject({
      value: "not-completed",
    });
    expect(assessClass({ ...member, score: null }, on)).toMatchObject({ missing: ["score"] });
  });
});
