import { describe, expect, it } from "vitest";
import {
  assessMeetings,
  assessRequired,
  attendanceOf,
  type BranchSession,
  checkMarks,
  checkScoreSheet,
  checkSessions,
  type GradeScale,
  improperMeetings,
  type MeetingBranch,
  type MeetingSummary,
  marksOnScale,
  meetingIndicators,
  mergeMeetingSummaries,
  rollCounts,
  type ScoreSheet,
  scoredPoints,
  scoreMeeting,
  scoreSheets,
  summariseMeetings,
  summariseTopics,
  type ThematicTopic,
  thematicTopic,
  topicsOf,
  voteRuleOn,
} from "../../src/meeting/index.ts";
import { meetingPass } from "../../src/meeting/period/meeting-pass.ts";
import { describeRule } from "../../src/outcome/index.ts";
import { type CalendarDate, type Period, periodOf, quarterPeriod } from "../../src/time/index.ts";
import { branch, session } from "../meeting/records.ts";

// Both sides of each bound and each day of the rules of meetings, where a neighbour of the bound gives another answer.

const may = periodOf("2024-05-01", "2024-05-31");
const sheetOf = (code: string): ScoreSheet => scoreSheets.find((sheet) => sheet.code === code) as ScoreSheet;
const hd42 = sheetOf("hd-42");

describe("the duty to meet once a month (Charter 22.4, 24.4)", () => {
  it("is fulfilled by one meeting, and by none it is not", () => {
    const [held] = assessMeetings(branch, [session("2024-05-03")], may).months;
    expect(held?.whyHeld).toMatchObject({ value: "fulfilled", steps: [{ result: "met", actual: 1, expected: 1 }] });
    const [none] = assessMeetings(branch, [], may).months;
    expect(none?.whyHeld).toMatchObject({ value: "not-fulfilled", steps: [{ result: "not-met", actual: 0 }] });
  });

  it("is not fulfilled by a form that was not allowed, and one that was allowed decides beside it", () => {
    const facts = { roll: 62, exempt: 0, form: "party-groups", partyGroups: 4 } as const;
    const refused = session("2024-05-03", { ...facts, present: 50, approved: false });
    const [alone] = assessMeetings(branch, [refused], may).months;
    expect(alone?.whyHeld?.value).toBe("not-fulfilled");
    expect(alone?.whyHeld?.steps[0]).toMatchObject({ result: "not-met", actual: 0 });
    const allowed = session("2024-05-10", { ...facts, present: 30, approved: true });
    const [both] = assessMeetings(branch, [refused, allowed], may).months;
    expect(both).toMatchObject({ state: "substituted", sessionId: allowed.id });
    expect(both?.whyHeld?.value).toBe("fulfilled");
    expect(both?.whyHeld?.steps[0]).toMatchObject({ result: "met", actual: 1 });
  });
});

describe("the vote after the switch to 208-QĐ/TW", () => {
  it.each<[CalendarDate, CalendarDate, string]>([
    ["2026-07-25", "2026-07-25", "294-QD-TW@2025-05-26"],
    ["2026-07-26", "2026-07-26", "208-QD-TW@2026-07-26"],
    ["2026-07-27", "2026-07-26", "294-QD-TW@2025-05-26"],
    ["2026-07-26", "2026-07-27", "208-QD-TW@2026-07-26"],
  ])("switched on %s, asked on %s: %s", (switchedOn, on, document) => {
    const rule = voteRuleOn("admission", on, { switchedOn });
    expect(rule === null ? [] : describeRule(rule).map(({ citation }) => citation.document)).toContain(document);
  });
});

describe("the counts of a session", () => {
  const none = { temporarilyExempt: 0, suspended: 0, specialDuty: 0, awayOnTransfer: 0, transfereesIn: 0 } as const;

  it("may leave nobody who had to come, and never fewer than nobody", () => {
    const all = rollCounts({ ...none, roll: 2, exempt: 2 });
    expect(assessRequired(all, "2024-05-03").value).toBe(0);
    expect(attendanceOf({ ...all, present: 0 })).toBeNull();
    expect(() => rollCounts({ ...none, roll: 2, exempt: 3 })).toThrow(RangeError);
  });

  it("tells a group of nobody from one that is not counted", () => {
    const { suspended: _, ...others } = none;
    const { steps } = assessRequired(rollCounts({ ...others, roll: 22, exempt: 2 }), "2024-05-03");
    const told = Object.fromEntries(steps.map(({ code, result }) => [code, result]));
    expect(told).toMatchObject({
      "required.exempt": "met",
      "required.specialDuty": "met",
      "required.suspended": "unknown",
    });
  });

  it.each<[string, Partial<BranchSession>, readonly string[]]>([
    ["as many cannot meet as there are", { roll: 22, exempt: 2, suspended: 1, present: 19, cannotMeet: 19 }, []],
    ["one more cannot meet", { roll: 22, exempt: 2, suspended: 1, present: 19, cannotMeet: 20 }, ["cannotMeet"]],
    ["nobody had to come", { roll: 2, exempt: 2, present: 0 }, []],
    ["fewer than nobody had to come", { roll: 2, exempt: 3, present: 0 }, ["roll", "present"]],
    ["for the month of the session", { forMonth: "2024-05" }, []],
    ["for the month after it", { forMonth: "2024-06" }, ["forMonth"]],
    ["for the month before it", { forMonth: "2024-04" }, []],
  ])("%s: %j", (_, changes, expected) => {
    const faults = checkSessions([session("2024-05-03", changes)], [branch]);
    expect(faults.map(({ path }) => path.at(-1))).toEqual(expected);
  });
});

describe("a score sheet of one's own", () => {
  const bandsOf = (...bands: ScoreSheet["bands"]) =>
    checkScoreSheet({ ...hd42, bands }).map(({ code, path }) => `${code} ${path.join(".")}`);

  it("may begin its best band at its total, and not above", () => {
    const rest = { class: "fair", from: 0 } as const;
    expect(bandsOf({ class: "good", from: 100, below: null }, { ...rest, below: 100 })).toEqual([]);
    expect(bandsOf({ class: "good", from: 101, below: null }, { ...rest, below: 101 })).toEqual([
      "more-than-the-whole bands.0.from",
    ]);
  });

  it("has no band without points", () => {
    const empty = [
      { class: "good", from: 90, below: null },
      { class: "fair", from: 90, below: 90 },
      { class: "poor", from: 0, below: 90 },
    ] as const;
    expect(bandsOf(...empty)).toEqual(["ends-before-it-begins bands.1.from"]);
  });

  it.each<[number, number, string]>([
    [0, 5, "none"],
    [-1, 5, "time"],
    [5, 5, "none"],
    [6, 5, "time"],
  ])("takes %d of %d marks: a fault in %s", (time, _, expected) => {
    expect(checkMarks(hd42, { time }).map(({ path }) => path[0])).toEqual(expected === "none" ? [] : [expected]);
  });

  it("takes measures from 0 of 0 up", () => {
    expect(checkMarks(sheetOf("an-phu"), { results: { part: 0, whole: 0 } })).toEqual([]);
  });

  it("has no class for points between two bands that are known", () => {
    const bands = [
      { class: "good", from: 90, below: null },
      { class: "fair", from: 70, below: 85 },
    ] as const;
    const told = (part: number, whole = 1) =>
      scoreMeeting({ ...hd42, bands, gate: null }, scoredPoints({ points: { part, whole }, shortOfFull: [] }), {
        on: "2026-05-04",
      });
    expect(told(849, 10)).toMatchObject({ value: "fair" });
    expect(told(85)).toMatchObject({ kind: "undetermined", reason: "text-not-read" });
    expect(told(899, 10)).toMatchObject({ reason: "text-not-read" });
    expect(told(90)).toMatchObject({ value: "good" });
  });

  it("says whether the gate was met", () => {
    const gated = (shortOfFull: readonly string[]) =>
      scoreMeeting(sheetOf("binh-thuan-bloc"), scoredPoints({ points: { part: 92, whole: 1 }, shortOfFull }), {
        on: "2022-05-04",
      }).steps[1];
    expect(gated([])).toMatchObject({ code: "score.fullMarks", result: "met", actual: 0 });
    expect(gated(["minutes"])).toMatchObject({ code: "score.fullMarks", result: "not-met", actual: 1 });
    const open = scoredPoints({ points: { part: 92, whole: 1 } });
    expect(scoreMeeting(sheetOf("binh-thuan-bloc"), open, { on: "2022-05-04" }).steps[1]).toMatchObject({
      result: "unknown",
    });
  });

  it("has no reading of a maximum that moves where none does", () => {
    const marks = Object.fromEntries(
      (hd42.items ?? [])
        .flatMap((item) => (item.parts.length === 0 ? [item] : item.parts))
        .map(({ code, maximum }) => [code, code === "closing" ? ("not-applicable" as const) : maximum]),
    );
    const { steps } = scoreMeeting(hd42, marks, { on: "2026-05-04" });
    expect(steps.map(({ code }) => code)).not.toContain("score.maximumMoves");
  });
});

describe("a scale whose grades begin some units over a share", () => {
  const from = (plus: number) => ({ part: 1, whole: 2, plus, included: true });
  const scale: GradeScale = {
    code: "duration",
    citation: hd42.citation,
    evidence: "single-source",
    verifiedOn: "2026-11-22",
    grades: [
      { marks: 5, from: from(10), to: null },
      { marks: 3, from: null, to: { ...from(10), included: false } },
    ],
    lowestGradeWhen: null,
  };

  it.each([
    [55, 5],
    [54, 3],
  ])("%d of 90: %d", (part, expected) => {
    expect(marksOnScale(scale, { part, whole: 90 }, { on: "2026-05-04" }).value).toBe(expected);
  });
});

describe("the days of a period", () => {
  const topics = (["2024-04-01", "2024-06-30", "2024-03-31", "2024-07-01"] as const).map((heldOn) =>
    thematicTopic({ organisationId: "b1", heldOn, topic: `Chuyên đề ${heldOn}`, preparedBy: "g1" }),
  );
  const inside = ["2024-04-01", "2024-06-30"];
  const quarter = quarterPeriod("2024-Q2");

  it("are both within it: the first and the last", () => {
    const days = ({ held }: { readonly held: readonly ThematicTopic[] }) => held.map(({ heldOn }) => heldOn);
    expect(days(topicsOf(topics, quarter, { organisationId: "b1" }))).toEqual(inside);
    expect(summariseTopics(topics, quarter).topics.map(({ topic }) => topic)).toEqual(
      inside.map((day) => `Chuyên đề ${day}`),
    );
    const counted = (period: Period) =>
      summariseMeetings(
        [branch],
        (["2024-04-05", "2024-06-20", "2024-04-04", "2024-06-21"] as const).map((day) => session(day)),
        period,
      ).sessions;
    expect(counted(periodOf("2024-04-05", "2024-06-20"))).toBe(2);
    expect(counted(periodOf("2024-04-04", "2024-06-21"))).toBe(4);
  });

  it("take no session of a branch that is not listed, on its first and its last day alike", () => {
    const other = (heldOn: CalendarDate) => [session(heldOn, { organisationId: "b2" })];
    const on = (heldOn: CalendarDate) => () => summariseMeetings([branch], other(heldOn), quarter);
    expect(on("2024-04-01")).toThrow(RangeError);
    expect(on("2024-06-30")).toThrow(RangeError);
    expect(on("2024-03-31")).not.toThrow();
    expect(on("2024-07-01")).not.toThrow();
  });
});

describe("summaries merged", () => {
  const of = (id: string, ...held: readonly BranchSession[]): MeetingSummary =>
    summariseMeetings(
      [{ ...branch, id }],
      held.map((one) => ({ ...one, organisationId: id })),
      quarterPeriod("2024-Q2"),
    );

  it("add up, whatever their order", () => {
    const one = of("b1", session("2024-04-03", { present: 18 }), session("2024-05-03"), session("2024-06-03"));
    const other = of("b2", session("2024-04-03", { roll: 12, present: 9 }), session("2024-05-03", { present: null }));
    const both = mergeMeetingSummaries([one, other]);
    expect(both).toMatchObject({
      branches: 2,
      branchesNotComplete: 0,
      sessions: 5,
      sessionsWithoutAttendance: 1,
      attendance: [
        { required: 10, sessions: 1, present: 9 },
        { required: 20, sessions: 3, present: 58 },
      ],
      lowestAttendance: { part: 9, whole: 10 },
    });
    expect(both.counts["months-held"]).toEqual({ met: 5, notMet: 1, unknown: 0 });
    expect(mergeMeetingSummaries([other, one])).toEqual(both);
  });

  it("give the mean of attendance over sessions at which different numbers had to come", () => {
    const two = of(
      "b1",
      session("2024-04-03", { roll: 6, present: 2 }),
      session("2024-05-03", { roll: 8, present: 6 }),
    );
    // 2 of 4 and 6 of 6.
    const mean = meetingIndicators(two).find(({ code }) => code === "attendance-mean");
    expect(mean?.lowest).toEqual({ part: 750_000, whole: 1_000_000 });
  });
});

describe("many branches at once", () => {
  const quarter = quarterPeriod("2024-Q2");
  const branches: readonly MeetingBranch[] = [
    branch,
    { ...branch, id: "b2", firstDay: "2024-05-01" },
    { ...branch, id: "b3", lastDay: "2024-05-31" },
    { ...branch, id: "b4", completeIn: [periodOf("2024-04-01", "2024-04-30")] },
    { ...branch, id: "b5", completeIn: [quarter] },
  ];
  const held = (id: string, heldOn: CalendarDate, changes: Partial<BranchSession> = {}): BranchSession =>
    session(heldOn, { id: `${id}-${heldOn}`, organisationId: id, rated: "good", ...changes });
  const sessions: readonly BranchSession[] = [
    held("b1", "2024-04-03"),
    held("b1", "2024-05-03", { minutes: 60 }),
    held("b2", "2024-05-06"),
    held("b2", "2024-06-30", { kind: "combined", minutes: 120, present: null }),
    held("b3", "2024-04-30", { rated: "not-rated" }),
    held("b4", "2024-05-03", { minutes: null }),
    held("b5", "2024-04-01", { kind: "thematic" }),
  ];
  const own = ({ id }: MeetingBranch): readonly BranchSession[] =>
    sessions.filter(({ organisationId }) => organisationId === id);

  it("are counted as one by one, in whatever order their sessions come", () => {
    const each = branches.map((one) => summariseMeetings([one], own(one), quarter));
    expect(summariseMeetings(branches, sessions, quarter)).toEqual(mergeMeetingSummaries(each));
    expect(summariseMeetings(branches, sessions.toReversed(), quarter)).toEqual(mergeMeetingSummaries(each));
  });

  it("have each their months, met, not met and not known", () => {
    const { counts, branchesNotComplete, sessionsWithoutAttendance } = summariseMeetings(branches, sessions, quarter);
    // b1: April and May held, June not; b2: May and June; b3: April held, May not; b4: April not, May held, June not known;
    // b5: none of three.
    expect(counts["months-held"]).toEqual({ met: 6, notMet: 6, unknown: 1 });
    expect(branchesNotComplete).toBe(1);
    expect(sessionsWithoutAttendance).toBe(1);
    expect(counts["branches-rating-every-session"]).toEqual({ met: 2, notMet: 1, unknown: 1 });
  });

  it("are listed with just the meetings that were not properly held", () => {
    const found = [...improperMeetings(branches, sessions, quarter)];
    expect(found.map(({ organisationId, period }) => `${organisationId} ${period}`)).toEqual([
      "b1 2024-05",
      "b1 2024-06",
      "b1 2024-Q2",
      "b3 2024-05",
      "b4 2024-04",
      "b5 2024-04",
      "b5 2024-05",
      "b5 2024-06",
    ]);
  });

  it("take each session once, however many there are in a month", () => {
    const many = (["2024-05-03", "2024-05-10", "2024-05-17", "2024-05-24"] as const).map((day) => held("b2", day));
    const all = [held("b1", "2024-05-03"), ...many, held("b2", "2024-06-03")];
    const summary = (again: readonly BranchSession[]) => summariseMeetings(branches, [...all, ...again], quarter);
    expect(summary([]).sessions).toBe(6);
    for (const one of all) expect(() => summary([one])).toThrow(RangeError);
  });

  it("are in doubt each for its own reasons", () => {
    const pass = meetingPass("test", branches, quarter);
    const late = (id: string, heldOn: CalendarDate) => held(id, heldOn, { forMonth: "2024-05" });
    const noted = [
      held("b1", "2024-04-10", { present: 10 }),
      held("b1", "2024-04-03", { minutes: 60 }),
      held("b2", "2024-05-03", { minutes: null }),
      held("b5", "2024-04-03", { present: null, minutes: null }),
      late("b3", "2024-06-20"),
      late("b1", "2024-06-20"),
      late("b1", "2024-06-10"),
    ];
    for (const one of noted) pass.note(one);
    pass.summary();
    const told = [...pass.doubts()].flatMap((one) => {
      if (one.meeting !== "regular") return [];
      const about = `${one.branch.id} ${one.period} ${one.doubt}`;
      if (one.doubt === "open") return [`${about}: ${one.missing.join(", ")}`];
      return one.doubt === "failed" ? [`${about}: ${one.grounds.whyProper?.because} ${one.madeUpOn}`] : [about];
    });
    expect(told).toEqual([
      "b1 2024-04 failed: properSession.longEnough null",
      "b1 2024-05 failed: meeting.branchRegular 2024-06-10",
      "b1 2024-06 failed: meeting.branchRegular null",
      "b2 2024-05 open: minutes",
      "b2 2024-06 failed: meeting.branchRegular null",
      "b3 2024-04 failed: meeting.branchRegular null",
      "b3 2024-05 failed: meeting.branchRegular 2024-06-20",
      "b4 2024-04 failed: meeting.branchRegular null",
      "b4 2024-05 not-recorded",
      "b4 2024-06 not-recorded",
      "b5 2024-04 open: minutes, present",
      "b5 2024-05 failed: meeting.branchRegular null",
      "b5 2024-06 failed: meeting.branchRegular null",
    ]);
  });
});

describe("sessions and topics in whatever order", () => {
  it("are taken in that of their days, then of their ids", () => {
    const [first, second] = [session("2024-05-03", { id: "z" }), session("2024-05-10", { id: "a" })];
    const decided = (...all: readonly BranchSession[]) => assessMeetings(branch, all, may).months[0]?.sessionId;
    expect([decided(first, second), decided(second, first)]).toEqual(["z", "z"]);
    const [one, other] = [session("2024-05-03", { id: "a" }), session("2024-05-03", { id: "b" })];
    expect([decided(one, other), decided(other, one)]).toEqual(["a", "a"]);
  });

  it("keep the lowest attendance of equal ones by the fewer members", () => {
    const [ten, twenty] = [session("2024-05-03", { roll: 12, present: 9 }), session("2024-05-10", { present: 18 })];
    const lowest = (...all: readonly BranchSession[]) => summariseMeetings([branch], all, may).lowestAttendance;
    expect([lowest(ten, twenty), lowest(twenty, ten)]).toEqual([
      { part: 9, whole: 10 },
      { part: 9, whole: 10 },
    ]);
  });

  it("list the topics of a branch by their days", () => {
    const topics = (["2024-06-20", "2024-04-20", "2024-05-20"] as const).map((heldOn) =>
      thematicTopic({ organisationId: "b1", heldOn }),
    );
    const { held } = topicsOf(topics, quarterPeriod("2024-Q2"), { organisationId: "b1" });
    expect(held.map(({ heldOn }) => heldOn)).toEqual(["2024-04-20", "2024-05-20", "2024-06-20"]);
  });
});

describe("whether all sessions of a branch are at hand", () => {
  const quarter = quarterPeriod("2024-Q2");
  const toMay = periodOf("2024-04-01", "2024-05-31");
  const fromMay = periodOf("2024-05-01", "2024-06-30");

  it.each<[string, Partial<MeetingBranch>, number]>([
    ["in the quarter", { completeIn: [quarter] }, 0],
    ["from May on", { completeIn: [fromMay] }, 1],
    ["from May on, and it was formed on 1 May", { completeIn: [fromMay], firstDay: "2024-05-01" }, 0],
    ["from May on, and it was formed on 30 April", { completeIn: [fromMay], firstDay: "2024-04-30" }, 1],
    ["to May", { completeIn: [toMay] }, 1],
    ["to May, and it ended on 31 May", { completeIn: [toMay], lastDay: "2024-05-31" }, 0],
    ["to May, and it ended on 1 June", { completeIn: [toMay], lastDay: "2024-06-01" }, 1],
    ["in the quarter, and it is older", { completeIn: [quarter], firstDay: "2020-01-01", lastDay: "2025-01-01" }, 0],
  ])("%s", (_, changes, expected) => {
    expect(summariseMeetings([{ ...branch, ...changes }], [], quarter).branchesNotComplete).toBe(expected);
  });
});

describe("quarters", () => {
  const thematic = (heldOn: CalendarDate) => session(heldOn, { kind: "thematic" });
  const held = (period: Period, ...days: readonly CalendarDate[]) =>
    assessMeetings(branch, days.map(thematic), period).quarters.map((one) => `${one.period} ${one.state}`);

  it("of a year are served each by its own sessions", () => {
    expect(held(periodOf("2024-01-01", "2024-12-31"), "2024-06-30", "2024-10-01")).toEqual([
      "2024-Q1 missing",
      "2024-Q2 held",
      "2024-Q3 missing",
      "2024-Q4 held",
    ]);
  });

  it.each<CalendarDate>(["2024-02-01", "2024-03-01", "2024-04-01"])(
    "of a period from %s on begin with the first whole one",
    (firstDay) => {
      expect(held(periodOf(firstDay, "2024-09-30"), "2024-04-01", "2024-09-30")).toEqual([
        "2024-Q2 held",
        "2024-Q3 held",
      ]);
      expect(held(periodOf(firstDay, "2024-09-30"), "2024-03-31", "2024-10-01")).toEqual([
        "2024-Q2 missing",
        "2024-Q3 missing",
      ]);
    },
  );
});

describe("of several sessions that failed", () => {
  const reasons = (...all: readonly BranchSession[]) => {
    const pass = meetingPass("test", [branch], may);
    for (const one of all) pass.note(one);
    pass.summary();
    return [...pass.doubts()].map((one) => (one.doubt === "failed" ? one.grounds.whyProper?.because : one.doubt));
  };
  const short = (heldOn: CalendarDate, id: string) => session(heldOn, { id, minutes: 60 });
  const unprepared = (heldOn: CalendarDate, id: string) => session(heldOn, { id, prepared: false });

  it.each([
    ["the earlier decides", short("2024-05-03", "z"), unprepared("2024-05-10", "a")],
    ["the one with the first id decides on one day", short("2024-05-03", "a"), unprepared("2024-05-03", "z")],
  ])("%s", (_, first, second) => {
    expect(reasons(first, second)).toEqual([["properSession.longEnough"]]);
    expect(reasons(second, first)).toEqual([["properSession.longEnough"]]);
  });

  it("one that makes up for a month outside the period makes up for nothing in it", () => {
    const quarter = quarterPeriod("2024-Q2");
    const madeUp = (forMonth: BranchSession["forMonth"]) => {
      const pass = meetingPass("test", [branch, { ...branch, id: "b2" }], quarter);
      pass.note(session("2024-08-05", { forMonth }));
      pass.summary();
      return [...pass.doubts()].flatMap((one) => (one.doubt === "failed" && one.madeUpOn ? [one.period] : []));
    };
    expect(madeUp("2024-03")).toEqual([]);
    expect(madeUp("2024-04")).toEqual(["2024-04"]);
    expect(madeUp("2024-06")).toEqual(["2024-06"]);
    expect(madeUp("2024-07")).toEqual([]);
  });
});
