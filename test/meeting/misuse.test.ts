import { describe, expect, it } from "vitest";
import {
  absenceLedger,
  anPhuScales,
  assessCommitteeAdmission,
  assessForm,
  assessMeetings,
  assessMeetingYear,
  assessRequired,
  assessSession,
  assessStrikingOff,
  assessVote,
  assessVotingBody,
  attendanceOf,
  checkMarks,
  checkScoreSheet,
  checkSessions,
  coverage,
  coveredUnit,
  improperMeetings,
  judgeMeetings,
  judgeSession,
  judgeVote,
  lowestGradeRule,
  type MeetingBranch,
  marksOnScale,
  meetingBranch,
  meetingDuties,
  meetingIndicators,
  meetingsOwed,
  meetingUnit,
  meetingYearRule,
  mergeCoverage,
  mergeMeetingSummaries,
  mergeTopicSummaries,
  neglectedMonths,
  nextOwed,
  nextToPrepare,
  partyGroupRuleOn,
  postponedDay,
  prescribedDayIn,
  prescribedDays,
  recordedClass,
  remindersOn,
  rollCounts,
  type ScoreSheet,
  scaleMeasure,
  scoreMeeting,
  scoreSheets,
  sessionDeadlines,
  sessionRating,
  sessionRuleOn,
  sessionsOfYear,
  summariseMeetings,
  summariseTopics,
  thematicTopic,
  topicsOf,
  voteFacts,
  voteRuleOn,
  votingBody,
  withExcusedRuns,
} from "../../src/meeting/index.ts";
import { yearPeriod } from "../../src/time/index.ts";
import { session } from "./records.ts";

const branch = meetingBranch({ id: "b1", kind: "branch" });
const unit = meetingUnit({ id: "b1", kind: "branch", prescribed: prescribedDays["hau-giang"] });
const may = session("2024-05-03");
const period = yearPeriod(2024);
const on = "2024-05-03";
const holidays = ["2024-05-01"] as const;
const sheet = scoreSheets[0] as ScoreSheet;
const topic = thematicTopic({ organisationId: "b1", heldOn: on });
const summary = summariseMeetings([branch], [may], period);
const counts = rollCounts({ roll: 20, exempt: 1, temporarilyExempt: 0, suspended: 0, specialDuty: 0 });
const vote = voteFacts({ matter: "resolution", official: 20, inFavour: 11 });
const covered = coverage([coveredUnit({ id: "b1", items: {} })], on, { item: "book" });

/** What a plain JavaScript program calls: each function with arguments that are right. */
const calls: readonly (readonly [string, (...given: never[]) => unknown, readonly unknown[]])[] = [
  ["absenceLedger", absenceLedger, [[may]]],
  ["assessCommitteeAdmission", assessCommitteeAdmission, [{ committeeMembers: 15, inFavour: 10 }, on]],
  ["assessForm", assessForm, [branch, may]],
  ["assessMeetings", assessMeetings, [branch, [may], period]],
  ["assessMeetingYear", assessMeetingYear, [sheet, sessionsOfYear({}), { on }]],
  ["assessRequired", assessRequired, [counts, on]],
  ["assessSession", assessSession, [may]],
  ["assessStrikingOff", assessStrikingOff, [neglectedMonths({ unexcusedMonths: ["2024-01"] }), on]],
  ["assessVote", assessVote, [vote, on]],
  ["assessVotingBody", assessVotingBody, [votingBody({ official: 20 }), on]],
  ["attendanceOf", attendanceOf, [counts]],
  ["checkMarks", checkMarks, [sheet, { time: 5 }]],
  ["checkScoreSheet", checkScoreSheet, [sheet]],
  ["checkSessions", checkSessions, [[may], [branch]]],
  ["coverage", coverage, [[coveredUnit({ id: "b1", items: { book: true } })], on, { item: "book" }]],
  [
    "improperMeetings",
    (...given: never[]) => [...improperMeetings(...(given as unknown as Args))],
    [[branch], [may], period],
  ],
  ["judgeMeetings", judgeMeetings, [branch, [may], period]],
  ["judgeSession", judgeSession, [may]],
  ["judgeVote", judgeVote, [vote, on]],
  ["marksOnScale", marksOnScale, [anPhuScales[1], scaleMeasure({ part: 18, whole: 20 }), { on }]],
  ["meetingDuties", meetingDuties, [unit, on]],
  ["meetingIndicators", meetingIndicators, [summary]],
  ["meetingsOwed", meetingsOwed, [unit, period, { holidays }]],
  ["mergeCoverage", mergeCoverage, [[covered]]],
  ["mergeMeetingSummaries", mergeMeetingSummaries, [[summary]]],
  ["mergeTopicSummaries", mergeTopicSummaries, [[summariseTopics([topic], period)]]],
  ["nextOwed", nextOwed, [unit, on, { holidays }]],
  ["nextToPrepare", nextToPrepare, [["g1"], [topic]]],
  ["partyGroupRuleOn", partyGroupRuleOn, [on]],
  ["postponedDay", postponedDay, [on, { holidays }]],
  ["prescribedDayIn", prescribedDayIn, [prescribedDays["hau-giang"], "2024-05", { holidays }]],
  ["recordedClass", recordedClass, [sessionRating({ voted: "good" })]],
  ["remindersOn", remindersOn, [meetingsOwed(unit, period, { holidays }).meetings, on]],
  ["scoreMeeting", scoreMeeting, [sheet, { time: 5 }, { on }]],
  ["sessionDeadlines", sessionDeadlines, [on]],
  ["sessionRuleOn", sessionRuleOn, ["regular", on]],
  ["summariseMeetings", summariseMeetings, [[branch], [may], period]],
  ["summariseTopics", summariseTopics, [[topic], period]],
  ["topicsOf", topicsOf, [[topic], period, { organisationId: "b1" }]],
  ["voteRuleOn", voteRuleOn, ["resolution", on]],
  ["withExcusedRuns", withExcusedRuns, [[may]]],
];

type Args = Parameters<typeof improperMeetings>;

const wrong: readonly unknown[] = [undefined, null, "x", "2025-02-30", Number.NaN, 5, true, [null], [{}], {}];

/** The errors of a plain mistake say what was given; those of the engine say what broke. */
const ofEngine = /Cannot |is not iterable|is not a function|undefined \(reading|call stack/;

describe.each(calls)("%s", (name, call, given) => {
  const run = (...args: readonly unknown[]) => (call as (...args: readonly unknown[]) => unknown)(...args);
  const mistakes = given.flatMap((_, index) => [
    given.slice(0, index),
    ...wrong.map((value) => given.with(index, value)),
    ...(index === 0 ? [] : [given.with(index, given[index - 1]).with(index - 1, given[index])]),
  ]);

  it("answers what is asked rightly", () => {
    expect(() => run(...given)).not.toThrow();
  });

  it("says what is wrong with an argument, by name", () => {
    for (const args of mistakes) {
      const error = errorOf(() => run(...args));
      if (error === null) continue;
      expect(error instanceof TypeError || error instanceof RangeError, `${name}: ${error}`).toBe(true);
      expect(error.message).not.toMatch(ofEngine);
    }
  });

  it("does not do without its first argument", () => {
    expect(() => run()).toThrow(new RegExp(name));
  });
});

function errorOf(run: () => unknown): Error | null {
  try {
    run();
    return null;
  } catch (error) {
    return error as Error;
  }
}

describe("a wrong record", () => {
  const sessionsOf = (changes: object) => [{ ...may, ...changes }] as never;
  const judged = (changes: object) => () => judgeMeetings(branch, sessionsOf(changes), period);
  const summed = (changes: object) => () => summariseMeetings([branch], sessionsOf(changes), period);

  it.each([
    ["a day that is none", { heldOn: "2024-5-3" }, /2024-05-03/],
    ["a prescribed day that is none", { prescribedOn: "3/5/2024" }, /prescribedOn/],
    ["a month that is none", { forMonth: "2024-13" }, /forMonth/],
    ["a kind that is none", { kind: "regullar" }, /regular/],
    ["a form that is none", { form: "on-line" }, /online/],
    ["a count that is none", { present: Number.NaN }, /present/],
  ] as const)("is refused for %s", (_, changes, message) => {
    expect(judged(changes)).toThrow(message);
    expect(summed(changes)).toThrow(message);
    expect(() => assessSession({ ...may, ...changes } as never)).toThrow(message);
  });

  it("is refused for a day that is none wherever sessions are gone through, also of branches that are not listed", () => {
    const wrong = sessionsOf({ heldOn: "2024-5-3" });
    const elsewhere = sessionsOf({ heldOn: "2024-5-3", organisationId: "another" });
    for (const sessions of [wrong, elsewhere]) {
      expect(() => summariseMeetings([branch], sessions, period)).toThrow(RangeError);
      expect(() => [...improperMeetings([branch], sessions, period)]).toThrow(RangeError);
    }
  });

  it("reads what is undefined as not known", () => {
    const { prescribedOn, forMonth, rated, present, ...rest } = may;
    const [of] = judgeMeetings(branch, [rest as never], { firstDay: "2024-05-01", lastDay: "2024-05-31" }).months;
    expect(of).toMatchObject({ state: "held", proper: "unknown" });
    const sum = summariseMeetings([branch], [rest as never], period);
    expect(sum.sessionsWithoutAttendance).toBe(1);
    expect(sum.counts["branches-rating-every-session"].unknown).toBe(1);
    const { firstDay, lastDay, ...life } = branch;
    expect(judgeMeetings(life as MeetingBranch, [], period).months[0]?.state).toBe("missing");
  });

  it("does not take out more members than there are", () => {
    const all = { temporarilyExempt: 0, suspended: 0, specialDuty: 0, awayOnTransfer: 0, transfereesIn: 0 };
    const more = { ...rollCounts({ ...all, roll: 20 }), exempt: 25, present: 3 };
    expect(() => assessRequired(more, on)).toThrow(RangeError);
    expect(attendanceOf(more)).toBeNull();
    const body = { awayOnTransfer: 0, exemptAbsent: 25, suspended: 0, excusedFromCongress: 0, inFavour: 1 };
    const facts = { ...voteFacts({ matter: "resolution", official: 20 }), ...body };
    expect(() => assessVote(facts, on)).toThrow(/official: 20/);
    expect(() => judgeVote(facts, on)).toThrow(RangeError);
    expect(assessSession({ ...may, roll: 20, exempt: 25 }).value).toBeUndefined();
  });

  it("is refused as a vote on nothing", () => {
    expect(() => assessVote({ ...vote, matter: "zzz" } as never, on)).toThrow(/resolution/);
    expect(() => voteRuleOn("expulsoin" as never, on)).toThrow(/expulsion/);
  });

  it("is refused as local rules, wherever they are read", () => {
    const of = { ...branch, localRules: [{ firstDay: "2024-01-01", lastDay: null, minutes: null }] } as never;
    expect(() => judgeMeetings(of, [may], period)).toThrow(/minutes/);
    expect(() => summariseMeetings([of], [may], period)).toThrow(/summariseMeetings: minutes/);
    expect(() => assessForm(of, may)).toThrow(/minutes/);
    expect(() => partyGroupRuleOn(on, { localRules: "x" } as never)).toThrow(/localRules/);
  });

  it("is refused as the law of a rule", () => {
    expect(() => lowestGradeRule({ value: 1 } as never)).toThrow(/operator|citation/);
    expect(() => meetingYearRule({} as never)).toThrow(/allAtLeastFair/);
  });
});

describe("options", () => {
  it.each([
    ["assessForm", () => assessForm(branch, may, { ordinal: 1 } as never)],
    ["assessStrikingOff", () => assessStrikingOff(neglectedMonths({}), on, { named: [] } as never)],
    ["scoreMeeting", () => scoreMeeting(sheet, {}, { on, reading: "x" } as never)],
    ["marksOnScale", () => marksOnScale(anPhuScales[0] as never, { part: 1, whole: 2 }, { on, x: 1 } as never)],
    ["meetingsOwed", () => meetingsOwed(unit, period, { holiday: [] } as never)],
    ["topicsOf", () => topicsOf([], period, { organisationId: "b1", group: [] } as never)],
    ["coverage", () => coverage([], on, { items: "book" } as never)],
    ["assessMeetingYear", () => assessMeetingYear(sheet, sessionsOfYear({}), { on, year: 1 } as never)],
    ["partyGroupRuleOn", () => partyGroupRuleOn(on, { local: [] } as never)],
  ])("that %s does not know are refused", (name, run) => {
    expect(run).toThrow(new RegExp(`^${name}`));
    expect(run).toThrow(TypeError);
  });

  it("must say which holidays there are", () => {
    expect(() => meetingsOwed(unit, period, undefined as never)).toThrow(/holidays/);
    expect(() => postponedDay(on, { holidays: ["2024-5-1"] } as never)).toThrow(/2024-05-01/);
  });
});

describe("lists", () => {
  it("merge only when there is something to merge", () => {
    expect(() => mergeMeetingSummaries([])).toThrow(/at least one/);
    expect(() => mergeTopicSummaries([])).toThrow(/at least one/);
    expect(() => mergeCoverage([])).toThrow(/at least one/);
  });

  it("may be any iterable, and no text", () => {
    expect(summariseMeetings(new Set([branch]), new Set([may]), period)).toEqual(summary);
    expect(() => summariseMeetings("b1" as never, [], period)).toThrow(/the branches/);
    expect(() => judgeMeetings(branch, "s1" as never, period)).toThrow(/the sessions/);
    expect(() => improperMeetings([branch], undefined as never, period)).toThrow(/the sessions/);
  });
});
