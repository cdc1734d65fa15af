import { describe, expect, it } from "vitest";
import {
  assessCommitteeAdmission,
  assessCommitteeDecision,
  assessRequired,
  assessVote,
  assessVotingBody,
  committeeDecisionFacts,
  committeeVoteFacts,
  judgeVote,
  type VoteFacts,
  type VoteMatter,
  type VoteResult,
  voteRuleOn,
} from "../../src/meeting/index.ts";
import type { CalendarDate } from "../../src/time/index.ts";
import { session } from "../meeting/records.ts";

// More than half of the body (Charter 9.5), two thirds of it for the matters of 294-QĐ/TW 9.3; the body by 9.3.2.
const twenty: VoteFacts = {
  matter: "resolution",
  official: 20,
  awayOnTransfer: 0,
  exemptAbsent: 0,
  suspended: 0,
  excusedFromCongress: 0,
  inFavour: 0,
  switchedOn: null,
};
const day = "2025-07-01";

type Case = readonly [string, VoteMatter, Partial<VoteFacts>, CalendarDate, VoteResult, number];

const cases: readonly Case[] = [
  ["11 of 20, whoever is away on mission: 55 %", "resolution", { inFavour: 11 }, day, "adopted", 20],
  ["10 of 20 is half, though 10 of 17 were present", "resolution", { inFavour: 10 }, day, "not-adopted", 20],
  ["11 of 20 under QĐ 24", "resolution", { inFavour: 11 }, "2021-07-30", "adopted", 20],
  ["10 of 20 under QĐ 24", "resolution", { inFavour: 10 }, "2025-06-30", "not-adopted", 20],
  ["admission: 13 of 20 is 65 %", "admission", { inFavour: 13 }, day, "not-adopted", 20],
  ["admission: 14 of 20 is 70 %", "admission", { inFavour: 14 }, day, "adopted", 20],
  [
    "admission: 13 of 19, one in temporary activity elsewhere",
    "admission",
    { inFavour: 13, awayOnTransfer: 1 },
    day,
    "adopted",
    19,
  ],
  ["exactly two thirds: 12 of 18", "official-recognition", { official: 18, inFavour: 12 }, day, "adopted", 18],
  ["under two thirds: 11 of 18", "striking-off", { official: 18, inFavour: 11 }, day, "not-adopted", 18],
  ["expulsion: 14 of 20", "expulsion", { inFavour: 14 }, "2026-04-08", "adopted", 20],
  ["exempt members absent are left out: 10 of 18", "resolution", { inFavour: 10, exemptAbsent: 2 }, day, "adopted", 18],
  ["exempt members who came are counted: 10 of 20", "resolution", { inFavour: 10 }, day, "not-adopted", 20],
  ["a suspended member is left out: 10 of 19", "resolution", { inFavour: 10, suspended: 1 }, day, "adopted", 19],
  [
    "at a congress those excused throughout are left out: 10 of 18",
    "resolution",
    { inFavour: 10, excusedFromCongress: 2 },
    day,
    "adopted",
    18,
  ],
  [
    "two official members and one probationary cannot confirm him",
    "official-recognition",
    { official: 2, inFavour: 2 },
    day,
    "cannot-decide",
    2,
  ],
  ["two official members adopt nothing either", "resolution", { official: 2, inFavour: 2 }, day, "cannot-decide", 2],
  ["three official members can: 2 of 3", "official-recognition", { official: 3, inFavour: 2 }, day, "adopted", 3],
  [
    "all of the body are elsewhere: nobody is no majority",
    "resolution",
    { official: 3, awayOnTransfer: 3 },
    day,
    "not-adopted",
    0,
  ],
];

describe("a vote of the members", () => {
  it.each(cases)("%s (%s)", (_, matter, changes, on, expected, body) => {
    const facts = { ...twenty, ...changes, matter };
    expect(assessVote(facts, on)).toMatchObject({ kind: "assessed", value: expected, on });
    expect(judgeVote(facts, on)).toMatchObject({ kind: "assessed", value: expected });
    expect(assessVotingBody(facts, on)).toMatchObject({ kind: "assessed", value: body });
  });

  it("tells who was left out, by which law, and how well that is known", () => {
    const outcome = assessVote({ ...twenty, matter: "admission", awayOnTransfer: 1, inFavour: 13 }, day);
    expect(outcome.because).toEqual(["votingBody.awayOnTransfer", "vote.twoThirds"]);
    expect(outcome.steps.find(({ code }) => code === "vote.twoThirds")).toMatchObject({
      actual: { part: 13, whole: 19 },
      expected: { part: 2, whole: 3 },
      citation: { document: "294-QD-TW@2025-05-26", provision: "9.3" },
    });
    expect(outcome.evidence).toBe("single-source");
    expect(assessVote({ ...twenty, matter: "resolution", suspended: 1, inFavour: 13 }, day).evidence).toBe(
      "corroborated",
    );
  });

  it("names nobody left out where the branch cannot decide", () => {
    const outcome = assessVote({ ...twenty, matter: "resolution", official: 2, suspended: null }, day);
    expect(outcome).toMatchObject({ value: "cannot-decide", because: ["vote.enoughOfficialMembers"] });
  });

  it("leaves open what was not read", () => {
    for (const [matter, on] of [
      ["resolution", "2021-07-29"],
      ["admission", "2025-06-30"],
    ] as const) {
      expect(voteRuleOn(matter, on)).toBeNull();
      expect(assessVote({ ...twenty, matter }, on)).toMatchObject({ kind: "undetermined", reason: "text-not-read" });
      expect(judgeVote({ ...twenty, matter }, on)).toMatchObject({ kind: "undetermined", reason: "text-not-read" });
    }
    expect(assessVotingBody(twenty, "2021-07-29")).toMatchObject({ reason: "text-not-read" });
  });

  it.each([
    ["the day before 208-QĐ/TW", { awayOnTransfer: 1 }, "2026-07-25", { switchedOn: null }, 19],
    ["no switch on record: both models are shown", { awayOnTransfer: 1 }, "2026-07-26", {}, "regime-not-recorded"],
    ["the model is named", { awayOnTransfer: 1 }, "2026-07-26", { readings: ["model-294"] }, 19],
    ["the day before the switch", { awayOnTransfer: 1 }, "2026-09-30", { switchedOn: "2026-10-01" }, 19],
    ["the day of the switch", { awayOnTransfer: 1 }, "2026-10-01", { switchedOn: "2026-10-01" }, "text-not-read"],
    ["nobody would be left out", {}, "2026-10-01", { switchedOn: "2026-10-01" }, 20],
    ["nobody would be left out under either model", {}, "2026-10-01", {}, 20],
  ] as const)("after 26 July 2026, %s", (_, changes, on, options, expected) => {
    const outcome = assessVotingBody({ ...twenty, ...changes }, on, options);
    expect(outcome.kind === "assessed" ? outcome.value : outcome.reason).toBe(expected);
    expect(outcome.evidence).toBe("single-source");
  });

  it("asks for counts after a switch as before it", () => {
    const options = { switchedOn: "2026-10-01" } as const;
    expect(assessVotingBody({ ...twenty, suspended: null }, "2026-10-01", options)).toMatchObject({
      missing: ["suspended"],
    });
  });

  it("asks for what matters and is not known", () => {
    expect(assessVote({ ...twenty, matter: "resolution", inFavour: null }, day)).toMatchObject({
      missing: ["inFavour"],
    });
    for (const fact of ["official", "awayOnTransfer", "exemptAbsent", "suspended", "excusedFromCongress"] as const) {
      expect(assessVotingBody({ ...twenty, [fact]: null }, day)).toMatchObject({ missing: [fact] });
    }
  });
});

describe("an empowered committee admits a member", () => {
  it.each([
    [10, 15, "adopted"],
    [9, 15, "not-adopted"],
    [9, 14, "not-adopted"],
    [10, 14, "adopted"],
  ] as const)("%i of %i (HD 06-HD/TW 3.7(a))", (inFavour, committeeMembers, expected) => {
    expect(assessCommitteeAdmission(committeeVoteFacts({ committeeMembers, inFavour }), day)).toMatchObject({
      value: expected,
    });
  });

  const ten = committeeVoteFacts({ committeeMembers: 15, inFavour: 10 });

  it("begins with 06-HD/TW on 9 June 2025", () => {
    expect(assessCommitteeAdmission(ten, "2025-06-08")).toMatchObject({ kind: "not-in-force", firstDay: "2025-06-09" });
    expect(assessCommitteeAdmission(ten, "2025-06-09")).toMatchObject({ value: "adopted", evidence: "single-source" });
  });

  it.each([
    ["2026-05-18", "06-HD-TW@2025-06-09"],
    ["2026-05-19", "01-HD-TW@2026-05-19"],
  ] as const)("rests on %s on the guidance of the day, %s", (on, document) => {
    const step = assessCommitteeAdmission(ten, on).steps.find(({ code }) => code === "committeeAdmission.twoThirds");
    expect(step).toMatchObject({ citation: { document }, evidence: "single-source" });
  });

  it("is open from 26 July 2026 until a switch is recorded or named, and after it", () => {
    expect(assessCommitteeAdmission(ten, "2026-07-25")).toMatchObject({ kind: "assessed", value: "adopted" });
    expect(assessCommitteeAdmission(ten, "2026-07-26")).toMatchObject({
      kind: "undetermined",
      reason: "regime-not-recorded",
    });
    expect(assessCommitteeAdmission(ten, "2026-07-26", { readings: ["model-294"] }).value).toBe("adopted");
    const switched = { ...ten, switchedOn: "2026-09-01" } as const;
    expect(assessCommitteeAdmission(switched, "2026-08-31").value).toBe("adopted");
    expect(assessCommitteeAdmission(switched, "2026-09-01")).toMatchObject({ reason: "text-not-read" });
  });
});

describe("the deciding committee, after the members have voted", () => {
  it.each([
    ["7 of 15 is no majority", 15, 0, 7, "not-adopted"],
    ["8 of 15 is", 15, 0, 8, "adopted"],
    ["half of 14 is not more than half", 14, 0, 7, "not-adopted"],
    ["one of 14 is away on transfer: 7 of 13", 14, 1, 7, "adopted"],
    ["two of 15 are away: 7 of 13", 15, 2, 7, "adopted"],
    ["all are away: nobody is no majority", 3, 3, 0, "not-adopted"],
  ] as const)("%s (294-QĐ/TW 9.3, 9.3.3)", (_, committeeMembers, awayOnTransfer, inFavour, expected) => {
    const facts = committeeDecisionFacts({ committeeMembers, awayOnTransfer, inFavour });
    expect(assessCommitteeDecision(facts, day)).toMatchObject({ kind: "assessed", value: expected });
  });

  const eight = committeeDecisionFacts({ committeeMembers: 15, awayOnTransfer: 1, inFavour: 8 });

  it("names who is left out, and by which law", () => {
    const { because, steps, evidence } = assessCommitteeDecision(eight, day);
    expect(because).toEqual([
      "structureModel.model-294",
      "decidingCommittee.awayOnTransfer",
      "committeeDecision.moreThanHalf",
    ]);
    expect(steps.at(-1)).toMatchObject({ actual: { part: 8, whole: 14 }, expected: { part: 1, whole: 2 } });
    expect(steps[1]).toMatchObject({ actual: 1, citation: { document: "294-QD-TW@2025-05-26", provision: "9.3.3" } });
    expect(evidence).toBe("official-text");
  });

  it.each([
    ["2025-06-30", null, "text-not-read", "official-text"],
    ["2025-07-01", null, "adopted", "official-text"],
    ["2026-04-07", null, "adopted", "official-text"],
    ["2026-04-08", null, "adopted", "single-source"],
    ["2026-07-25", null, "adopted", "single-source"],
    ["2026-07-26", null, "regime-not-recorded", "single-source"],
    ["2026-09-30", "2026-10-01", "adopted", "single-source"],
    ["2026-10-01", "2026-10-01", "text-not-read", "single-source"],
  ] as const)("%s, switched on %s: %s", (on, switchedOn, expected, evidence) => {
    const outcome = assessCommitteeDecision({ ...eight, switchedOn }, on);
    expect(outcome.kind === "assessed" ? outcome.value : outcome.reason).toBe(expected);
    expect(outcome.evidence).toBe(evidence);
  });

  it("asks for the counts that are missing", () => {
    expect(assessCommitteeDecision(committeeDecisionFacts({ inFavour: 8 }), day)).toMatchObject({
      missing: ["committeeMembers", "awayOnTransfer"],
    });
  });
});

describe("the law of each day of a vote", () => {
  it.each([
    ["2025-01-19", "24-QD-TW@2021-07-30"],
    ["2025-01-20", "232-QD-TW@2025-01-20"],
    ["2025-06-30", "232-QD-TW@2025-01-20"],
    ["2025-07-01", "294-QD-TW@2025-05-26"],
  ] as const)("%s: the body that votes is counted by %s", (on, document) => {
    const body = assessVotingBody({ ...twenty, awayOnTransfer: 1, excusedFromCongress: 1 }, on);
    expect(body.steps.map(({ citation }) => citation?.document)).toEqual(body.steps.map(() => document));
  });

  it("knows the Charter's majority as well until 208-QĐ/TW may apply (meetings.md 2.3)", () => {
    const graded = (on: CalendarDate) => assessVote({ ...twenty, inFavour: 11 }, on).evidence;
    expect(graded("2026-04-07")).toBe("corroborated");
    expect(graded("2026-04-08")).toBe("corroborated");
    expect(graded("2026-07-25")).toBe("corroborated");
    expect(graded("2026-07-26")).toBe("single-source");
  });

  it("leaves suspended members out by 294-QĐ/TW 9.3.2, as read, from 1 July 2025", () => {
    const graded = (on: CalendarDate) => assessVotingBody({ ...twenty, suspended: 1 }, on).evidence;
    expect(graded("2025-06-30")).toBe("single-source");
    expect(graded("2025-07-01")).toBe("official-text");
    expect(graded("2026-04-08")).toBe("single-source");
  });
});

// 208-QĐ/TW was not read. Two thirds for an admission and a striking off: three secondary, unpublished texts. The majority:
// the Charter's own. Official recognition, expulsion, and who is left out of the body: nothing.
describe("a vote under 208-QĐ/TW (regime-208, 6)", () => {
  const switched = { ...twenty, switchedOn: "2026-10-01" } as const;

  it.each([
    ["resolution", { inFavour: 11 }, "2026-09-30", "adopted", "single-source"],
    ["resolution", { inFavour: 11 }, "2026-10-01", "adopted", "single-source"],
    ["resolution", { inFavour: 10 }, "2026-10-01", "not-adopted", "single-source"],
    ["admission", { inFavour: 14 }, "2026-09-30", "adopted", "single-source"],
    ["admission", { inFavour: 14 }, "2026-10-01", "adopted", "unverified"],
    ["admission", { inFavour: 13 }, "2026-10-01", "not-adopted", "unverified"],
    ["striking-off", { official: 18, inFavour: 12 }, "2026-10-01", "adopted", "unverified"],
    ["striking-off", { official: 18, inFavour: 11 }, "2026-10-01", "not-adopted", "unverified"],
    ["admission", { inFavour: 14, suspended: 2 }, "2026-10-01", "adopted", "unverified"],
    ["expulsion", { official: 2, inFavour: 2 }, "2026-09-30", "cannot-decide", "single-source"],
    ["admission", { official: 2, inFavour: 2 }, "2026-10-01", "cannot-decide", "single-source"],
  ] as const)("%s %o on %s: %s, %s", (matter, counts, on, value, evidence) => {
    const facts = { ...switched, ...counts, matter };
    expect(assessVote(facts, on)).toMatchObject({ kind: "assessed", value, evidence });
    expect(judgeVote(facts, on)).toMatchObject({ kind: "assessed", value });
  });

  it.each([
    ["official-recognition", { inFavour: 20 }],
    ["expulsion", { inFavour: 20 }],
    // 13 of 19 is more than two thirds, 13 of 20 is less: whether one away is left out decides.
    ["admission", { inFavour: 13, awayOnTransfer: 1 }],
  ] as const)("%s %o: the text was not read", (matter, counts) => {
    const facts = { ...switched, ...counts, matter };
    expect(assessVote(facts, "2026-09-30").kind).toBe("assessed");
    expect(assessVote(facts, "2026-10-01")).toMatchObject({ kind: "undetermined", reason: "text-not-read" });
    expect(judgeVote(facts, "2026-10-01")).toMatchObject({ kind: "undetermined", reason: "text-not-read" });
  });

  it("is the same under both models, or waits for the switch, where none is recorded", () => {
    const admission = { ...twenty, matter: "admission", inFavour: 14 } as const;
    expect(assessVote(admission, "2026-07-26")).toMatchObject({ value: "adopted", evidence: "unverified" });
    expect(assessVote({ ...admission, inFavour: null }, "2026-07-26")).toMatchObject({ missing: ["inFavour"] });
    const recognition = { ...admission, matter: "official-recognition" } as const;
    expect(assessVote(recognition, "2026-07-26")).toMatchObject({
      reason: "regime-not-recorded",
      readings: [{ code: "model-294", value: "adopted" }],
    });
    expect(assessVote(recognition, "2026-07-26", { readings: ["model-294"] }).value).toBe("adopted");
    expect(judgeVote(recognition, "2026-07-26", { readings: ["model-208"] })).toMatchObject({
      reason: "text-not-read",
    });
  });

  it("is counted by a rule of its own after the switch", () => {
    const graded = (matter: VoteMatter, on: CalendarDate) =>
      voteRuleOn(matter, on, switched)?.conditions.map(({ law }) => law.evidence);
    expect(graded("admission", "2026-09-30")).toEqual(["single-source", "single-source"]);
    expect(graded("admission", "2026-10-01")).toEqual(["single-source", "unverified"]);
    expect(graded("expulsion", "2026-10-01")).toBeUndefined();
  });
});

describe("the attendance required", () => {
  it("takes out and adds each group by its law", () => {
    const counts = { roll: 30, exempt: 2, temporarilyExempt: 1, suspended: 1, specialDuty: 3, awayOnTransfer: 1 };
    const outcome = assessRequired({ ...counts, transfereesIn: 2 }, "2024-05-03");
    expect(outcome).toMatchObject({ kind: "assessed", value: 24, evidence: "unverified" });
    expect(outcome.because).toHaveLength(6);
    expect(assessRequired(session("2024-05-03"), "2024-05-03")).toMatchObject({ value: 20, evidence: "corroborated" });
  });
});
