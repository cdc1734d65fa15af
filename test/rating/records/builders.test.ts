import { describe, expect, it } from "vitest";
import {
  awardYear,
  bodyDuty,
  collectiveYear,
  disciplineEvent,
  excellenceCandidate,
  excellencePool,
  filledRatingSheet,
  leaderYear,
  memberDuty,
  memberYear,
  organisationYear,
  ratedSubject,
  ratingCounts,
  ratingDecision,
  ratingNode,
} from "../../../src/rating/index.ts";

/** Calls a builder as a program without types would. */
const loosely =
  (builder: (given: never) => unknown) =>
  (given: unknown): unknown =>
    builder(given as never);

describe("builders of years", () => {
  it.each([
    ["memberYear", memberYear],
    ["leaderYear", leaderYear],
    ["collectiveYear", collectiveYear],
    ["organisationYear", organisationYear],
  ] as const)("%s: what is left out is not known", (_, builder) => {
    const { subject, ...facts } = builder({});
    expect(["member", "leader", "leading-collective", "organisation"]).toContain(subject);
    expect(new Set(Object.values(facts))).toEqual(new Set([null]));
    expect(Object.keys(builder({ score: 92, tasks: undefined }))).toEqual(Object.keys(builder({})));
  });

  it("name the key that was probably meant, and refuse what is no fact", () => {
    expect(() => loosely(memberYear)({ scor: 92 })).toThrow(
      new TypeError('memberYear has no "scor"; did you mean "score"?'),
    );
    expect(() => loosely(memberYear)({ score: Number.NaN })).toThrow("memberYear: score is NaN");
    expect(() => loosely(leaderYear)({ tasks: "20" })).toThrow('leaderYear: tasks is "20"; give a number');
    expect(() => loosely(collectiveYear)({ heaviestDiscipline: "warnin" })).toThrow('did you mean "warning"?');
    expect(() => loosely(organisationYear)({ tasks: 1.5 })).toThrow(RangeError);
    expect(() => loosely(memberYear)(undefined)).toThrow("memberYear: the argument is undefined; give an object");
    expect(() => loosely(memberYear)({ subject: "leader" })).toThrow(TypeError);
  });
});

describe("ratedSubject", () => {
  it("is to be rated, without facts and without a decision, unless told otherwise", () => {
    expect(ratedSubject({})).toEqual({ duty: "to-be-rated", facts: null, decision: null });
    expect(ratedSubject({ duty: "exempt" }).duty).toBe("exempt");
  });

  it("holds the facts in full", () => {
    const facts = { subject: "member", score: 92 };
    expect(loosely(ratedSubject)({ facts })).toMatchObject({ facts: memberYear({ score: 92 }) });
  });

  it.each([
    ["a foreign kind of facts", { facts: { subject: "cell" } }, "ratedSubject: facts.subject"],
    ["a key that the facts do not have", { facts: { subject: "member", scor: 1 } }, 'did you mean "score"?'],
    ["a decision without its day", { decision: { class: "good", decidedBy: "c" } }, '"decidedOn" is missing'],
    ["a day that is none", { decision: { class: "good", decidedBy: "c", decidedOn: "2025-12-32" } }, "is no day"],
    ["a duty that is none", { duty: "to-be-rate" }, 'did you mean "to-be-rated"?'],
    ["the old word for it", { standing: "exempt" }, 'ratedSubject has no "standing"'],
  ])("refuses %s", (_, given, message) => {
    expect(() => loosely(ratedSubject)(given)).toThrow(message);
  });
});

describe("the other builders", () => {
  it("fill in what is not known", () => {
    expect(memberDuty({ exempt: true })).toMatchObject({ subject: "member", suspended: null, admittedOn: null });
    expect(bodyDuty({})).toEqual({ subject: "body", formedOn: null, meetingOn: null, periodLastDay: null });
    expect(awardYear({ year: 2025 })).toEqual({ year: 2025, class: null, chosen: null });
    expect(ratingNode({ key: "k", kind: "agency", organisationId: "o" }).parentId).toBeNull();
    expect(excellenceCandidate({ key: "a" })).toEqual({ key: "a", points: null });
    expect(disciplineEvent({ form: "warning", decidedOn: "2025-11-15" })).toMatchObject({ violatedOn: null });
    expect(ratingCounts({ kind: "member", classes: { good: 4, weak: undefined } })).toEqual({
      kind: "member",
      classes: { good: 4 },
      exempt: 0,
      notRated: {},
    });
  });

  it.each([
    ["ratingDecision", ratingDecision, { class: "good", decidedBy: "c" }, '"decidedOn" is missing'],
    ["awardYear", awardYear, { class: "good" }, '"year" is missing'],
    ["ratingNode", ratingNode, { key: "k", kind: "agency" }, '"organisationId" is missing'],
    ["excellenceCandidate", excellenceCandidate, {}, '"key" is missing'],
    ["excellencePool", excellencePool, { group: "g", candidates: 1 }, '"good" is missing'],
    ["disciplineEvent", disciplineEvent, { form: "warning" }, '"decidedOn" is missing'],
    ["filledRatingSheet", filledRatingSheet, { general: [] }, '"tasks" is missing'],
    ["memberDuty", memberDuty, { admittedOn: "2025-2-1" }, 'write "2025-02-01"'],
    ["ratingCounts", ratingCounts, { classes: {} }, '"kind" is missing'],
    ["ratingCounts", ratingCounts, { kind: "member", classes: { god: 1 } }, 'did you mean "good"?'],
    ["ratingCounts", ratingCounts, { kind: "member", classes: { good: -1 } }, "give a whole number from 0 up"],
    ["ratingCounts", ratingCounts, { kind: "member" }, "ratingCounts: classes is undefined; give an object"],
    ["ratingCounts", ratingCounts, { kind: "member", classes: {}, exmpt: 1 }, 'did you mean "exempt"?'],
    ["ratingCounts", ratingCounts, null, "ratingCounts: the counts is null"],
  ] as const)("%s names what is wrong", (_, builder, given, message) => {
    expect(() => loosely(builder as (given: never) => unknown)(given)).toThrow(message);
  });

  it("a pool takes its candidates one by one or as a number, each key once", () => {
    expect(excellencePool({ group: "g", candidates: [{ key: "a", points: null }], good: 3 })).toEqual({
      group: "g",
      candidates: [{ key: "a", points: null }],
      good: 3,
    });
    const twice = [excellenceCandidate({ key: "a" }), excellenceCandidate({ key: "a" })];
    expect(() => excellencePool({ group: "g", candidates: twice, good: 3 })).toThrow("two candidates have one key");
    expect(() => loosely(excellencePool)({ group: "g", candidates: [{ keys: "a" }], good: 3 })).toThrow(
      'excellencePool: candidates[0]: "key" is missing; it must be given',
    );
  });
});
