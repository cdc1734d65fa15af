import { describe, expect, it } from "vitest";
import * as meeting from "../../src/meeting/index.ts";
import { yearPeriod } from "../../src/time/index.ts";
import { branch, session } from "./records.ts";

// Every refusal, whole: who refuses, what was given, and what to give instead.

const on = "2024-05-03";
const day = "2024-5-3";
const year = yearPeriod(2024);
const may = session(on);
const none = { temporarilyExempt: 0, suspended: 0, specialDuty: 0, awayOnTransfer: 0, transfereesIn: 0 };
const summary = meeting.summariseMeetings([branch], [may], year);
const topics = meeting.summariseTopics([], year);
const covered = meeting.coverage([], on, { item: "book" });
const outside = { awayOnTransfer: 0, exemptAbsent: 0, suspended: 0, excusedFromCongress: 0 };
const vote = meeting.voteFacts({ ...outside, matter: "resolution", official: 20, inFavour: 11 });
const unit = meeting.meetingUnit({ id: "b1", kind: "branch" });
const noDay = '"2024-5-3" is no day; write "2024-05-03" or use calendarDate()';
const noPeriod = "the period is null; give its firstDay and lastDay, as yearPeriod(2025) does";
const matters = '"resolution", "admission", "official-recognition", "striking-off", "expulsion"';
const [sheet] = meeting.scoreSheets;
const [scale] = meeting.anPhuScales;

const anyOf = {
  ...meeting,
  improperMeetings: (...given: Parameters<typeof meeting.improperMeetings>) => [...meeting.improperMeetings(...given)],
} as unknown as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;

const refusals: readonly (readonly [string, readonly unknown[], string])[] = [
  ["branchSession", [null], "the argument is null; give an object"],
  [
    "branchSession",
    [{ ...may, absences: [{ member: "Nguyễn Văn A", excused: true }] }],
    "absences[0]: member has a space, or digits as of a card or telephone; give an opaque key, never a name",
  ],
  [
    "branchSession",
    [{ ...may, roll: 4, exempt: 3, suspended: 2 }],
    "of a roll of 4, -1 members had to come; correct the counts that are taken out of the roll",
  ],
  [
    "branchSession",
    [{ ...may, present: 21 }],
    "present is 21, but of a roll of 22, 20 members had to come; correct one of the counts",
  ],
  [
    "rollCounts",
    [{ ...may, present: 21 }],
    'rollCounts has no "id"; it has roll, exempt, temporarilyExempt, suspended, specialDuty, awayOnTransfer, transfereesIn, present',
  ],
  [
    "rollCounts",
    [{ ...none, roll: 4, exempt: 3, suspended: 2 }],
    "of a roll of 4, -1 members had to come; correct the counts that are taken out of the roll",
  ],
  [
    "rollCounts",
    [{ ...none, roll: 22, exempt: 2, present: 21 }],
    "present is 21, but of a roll of 22, 20 members had to come; correct one of the counts",
  ],
  ["assessRequired", [null, on], "the counts is null; give an object"],
  ["assessRequired", [none, day], noDay],
  ["assessRequired", [{ ...none, roll: -1 }, on], "roll is -1; give a whole number from 0 up"],
  ["assessRequired", [{ ...none, roll: 22, exempt: "2" }, on], 'exempt is "2"; give a number'],
  [
    "assessRequired",
    [{ ...none, roll: 22, exempt: 25 }, on],
    "more members are taken out than there are (roll: 22); correct the counts",
  ],
  ["attendanceOf", [null], "the counts is null; give an object"],
  ["attendanceOf", [{ ...none, roll: "22" }], 'roll is "22"; give a number'],
  ["absenceLedger", [null], "the sessions is null; give a list"],
  ["absenceLedger", [[null]], "the session is null; give an object"],
  ["withExcusedRuns", ["s1"], 'the sessions is "s1"; give a list'],
  ["assessSession", [null], "the session is null; give an object"],
  ["assessSession", [{ ...may, kind: "weekly" }], 'kind is "weekly"; give "regular", "thematic", "combined"'],
  ["judgeSession", [null], "the session is null; give an object"],
  ["judgeSession", [{ ...may, id: " " }], 'the id of the session is " "; give a text'],
  ["judgeSession", [{ ...may, organisationId: 1 }], "organisationId is 1; give a text"],
  ["judgeSession", [{ ...may, heldOn: day }], `heldOn ${noDay}`],
  ["judgeSession", [{ ...may, kind: "weekly" }], 'kind is "weekly"; give "regular", "thematic", "combined"'],
  ["judgeSession", [{ ...may, form: "by-letter" }], 'form is "by-letter"; give "plenary", "online", "party-groups"'],
  ["judgeSession", [{ ...may, prescribedOn: day }], `prescribedOn ${noDay}`],
  [
    "judgeSession",
    [{ ...may, forMonth: "2024-5" }],
    'forMonth "2024-5" is no month; write a month such as "2025-07" or use calendarMonth()',
  ],
  ["sessionRuleOn", ["weekly", on], 'kind is "weekly"; give "regular", "thematic", "combined"'],
  ["sessionRuleOn", ["regular", day], noDay],
  ["checkSessions", [null, [branch]], "the sessions is null; give a list"],
  ["checkSessions", [[null], [branch]], "the session is null; give an object"],
  ["checkSessions", [[may], null], "the branches is null; give a list or another iterable"],
  ["checkSessions", [[may], [null]], "the branch is null; give an object"],
  ["judgeMeetings", [null, [may], year], "the branch is null; give an object"],
  ["judgeMeetings", [{ ...branch, id: "" }, [may], year], 'the id of the branch is ""; give a text'],
  [
    "judgeMeetings",
    [{ ...branch, kind: "party-cell" }, [may], year],
    'kind is "party-cell"; give "branch", "grassroots-branch"',
  ],
  ["judgeMeetings", [{ ...branch, firstDay: day }, [may], year], `firstDay ${noDay}`],
  ["judgeMeetings", [{ ...branch, lastDay: day }, [may], year], `lastDay ${noDay}`],
  ["judgeMeetings", [{ ...branch, localRules: null }, [may], year], "localRules is null; give a list"],
  ["judgeMeetings", [{ ...branch, localRules: [null] }, [may], year], "the local rules is null; give an object"],
  ["judgeMeetings", [{ ...branch, completeIn: year }, [may], year], "completeIn is an object; give a list"],
  [
    "judgeMeetings",
    [{ ...branch, completeIn: [{ firstDay: on }] }, [may], year],
    'lastDay undefined is no day; write a day such as "2025-07-01" or use calendarDate()',
  ],
  ["judgeMeetings", [branch, may, year], "the sessions is an object; give a list or another iterable"],
  ["judgeMeetings", [branch, [null], year], "the session is null; give an object"],
  ["judgeMeetings", [branch, [may], null], noPeriod],
  ["assessMeetings", [null, [may], year], "the branch is null; give an object"],
  ["assessMeetings", [branch, null, year], "the sessions is null; give a list or another iterable"],
  ["assessMeetings", [branch, [null], year], "the session is null; give an object"],
  ["assessMeetings", [branch, [may], null], noPeriod],
  ["assessMeetings", [{ ...branch, localRules: [null] }, [may], year], "the local rules is null; give an object"],
  ["improperMeetings", [null, [may], year], "the branches is null; give a list or another iterable"],
  ["improperMeetings", [[branch], null, year], "the sessions is null; give a list or another iterable"],
  ["improperMeetings", [[branch], [may], null], noPeriod],
  ["improperMeetings", [[null], [may], year], "the branch is null; give an object"],
  ["improperMeetings", [[branch], [null], year], "the session is null; give an object"],
  ["improperMeetings", [[branch], [{ ...may, heldOn: day }], year], `heldOn ${noDay}`],
  ["improperMeetings", [[{ ...branch, localRules: [null] }], [may], year], "the local rules is null; give an object"],
  ["summariseMeetings", [null, [may], year], "the branches is null; give a list or another iterable"],
  ["summariseMeetings", [[null], [may], year], "the branch is null; give an object"],
  ["summariseMeetings", [[branch], null, year], "the sessions is null; give a list or another iterable"],
  ["summariseMeetings", [[branch], [may], null], noPeriod],
  ["summariseMeetings", [[branch], [null], year], "the session is null; give an object"],
  ["summariseMeetings", [[branch], [{ ...may, organisationId: null }], year], "organisationId is null; give a text"],
  ["summariseMeetings", [[branch], ["s1"], year], 'the session is "s1"; give an object'],
  ["summariseMeetings", [[branch], [{ ...may, organisationId: 1 }], year], "organisationId is 1; give a text"],
  ["summariseMeetings", [[branch], [{ ...may, heldOn: day }], year], `heldOn ${noDay}`],
  ["summariseMeetings", [[branch], [may, { ...may, heldOn: day }], year], `heldOn ${noDay}`],
  ["summariseMeetings", [[branch], [undefined], year], "the session is undefined; give an object"],
  ["mergeMeetingSummaries", [null], "the summaries is null; give a list or another iterable"],
  ["mergeMeetingSummaries", [[]], "there is no summary; give at least one"],
  ["mergeMeetingSummaries", [[null]], "the summary is null; give an object"],
  ["mergeMeetingSummaries", [[{ ...summary, counts: null }]], "the counts of the summary is null; give an object"],
  [
    "mergeMeetingSummaries",
    [[{ ...summary, counts: { ...summary.counts, "months-held": null } }]],
    "the count months-held is null; give an object",
  ],
  [
    "mergeMeetingSummaries",
    [[{ ...summary, counts: { ...summary.counts, "months-held": { met: 1, unknown: 0 } } }]],
    "notMet of the count months-held is null; it must be given",
  ],
  ["mergeMeetingSummaries", [[{ ...summary, attendance: null }]], "the attendance of the summary is null; give a list"],
  ["mergeMeetingSummaries", [[{ ...summary, attendance: [null] }]], "the attendance is null; give an object"],
  ["mergeMeetingSummaries", [[{ ...summary, sessions: null }]], "sessions of the summary is null; it must be given"],
  ["mergeMeetingSummaries", [[{ ...summary, branches: null }]], "branches of the summary is null; it must be given"],
  [
    "mergeMeetingSummaries",
    [[{ ...summary, branchesNotComplete: null }]],
    "branchesNotComplete of the summary is null; it must be given",
  ],
  [
    "mergeMeetingSummaries",
    [[{ ...summary, sessionsWithoutAttendance: null }]],
    "sessionsWithoutAttendance of the summary is null; it must be given",
  ],
  [
    "mergeMeetingSummaries",
    [[summary, { ...summary, lastDay: "2024-06-30" }]],
    "one summary covers 2024-01-01 to 2024-12-31, another 2024-01-01 to 2024-06-30; give summaries of the same days",
  ],
  ["meetingIndicators", [null], "the summary is null; give an object"],
  ["coveredUnit", [null], "the argument is null; give an object"],
  ["coveredUnit", [{ id: "b1", items: null }], "items is null; give an object"],
  [
    "coveredUnit",
    [{ id: "b1", items: { book: 1 } }],
    "items.book is 1; give true or false, or leave it out where it is not known",
  ],
  ["coverage", [null, on, { item: "book" }], "the units is null; give a list or another iterable"],
  ["coverage", [[], day, { item: "book" }], noDay],
  ["coverage", [[], on, null], "the options are null; give an object with item"],
  ["coverage", [[], on, { itm: "book" }], 'coverage has no "itm"; did you mean "item"?'],
  ["coverage", [[], on, {}], "item is undefined; give a text"],
  ["coverage", [[null], on, { item: "book" }], "the unit is null; give an object"],
  ["coverage", [[{ id: null }], on, { item: "book" }], "id of the unit is null; it must be given"],
  ["coverage", [[{ id: "b1" }], on, { item: "book" }], "items is undefined; give an object"],
  [
    "coverage",
    [[{ id: "b1", items: { book: "yes" } }], on, { item: "book" }],
    'items.book is "yes"; give true or false, or leave it out where it is not known',
  ],
  ["mergeCoverage", [null], "the coverages is null; give a list or another iterable"],
  ["mergeCoverage", [[]], "there is no coverage; give at least one"],
  ["mergeCoverage", [[null]], "the coverage is null; give an object"],
  ["mergeCoverage", [[{ ...covered, item: null }]], "item of the coverage is null; it must be given"],
  [
    "mergeCoverage",
    [[covered, { ...covered, item: "notebook" }]],
    "one coverage is about book on 2024-05-03, another about notebook on 2024-05-03; give coverages of one thing on one day",
  ],
  [
    "mergeCoverage",
    [[covered, { ...covered, on: "2024-12-31" }]],
    "one coverage is about book on 2024-05-03, another about book on 2024-12-31; give coverages of one thing on one day",
  ],
  ["thematicTopic", [{ organisationId: "b1", heldOn: day }], `heldOn ${noDay}`],
  ["topicsOf", [null, year, { organisationId: "b1" }], "the topics is null; give a list or another iterable"],
  ["topicsOf", [[null], year, { organisationId: "b1" }], "the topic is null; give an object"],
  ["topicsOf", [[{ heldOn: on }], year, { organisationId: "b1" }], "organisationId is undefined; give a text"],
  ["topicsOf", [[{ organisationId: "b1", heldOn: day }], year, { organisationId: "b1" }], `heldOn ${noDay}`],
  ["topicsOf", [[], null, { organisationId: "b1" }], noPeriod],
  ["topicsOf", [[], year, null], "the options are null; give an object with organisationId, groups"],
  ["topicsOf", [[], year, {}], "organisationId is undefined; give a text"],
  ["topicsOf", [[], year, { organisationId: "b1", groups: "g1" }], 'groups is "g1"; give a list'],
  ["nextToPrepare", ["g1", []], 'the groups is "g1"; give a list'],
  ["nextToPrepare", [[], null], "the topics is null; give a list or another iterable"],
  ["summariseTopics", [null, year], "the topics is null; give a list or another iterable"],
  ["summariseTopics", [[], null], noPeriod],
  ["mergeTopicSummaries", [null], "the summaries is null; give a list or another iterable"],
  ["mergeTopicSummaries", [[]], "there is no summary; give at least one"],
  ["mergeTopicSummaries", [[null]], "the summary is null; give an object"],
  ["mergeTopicSummaries", [[{ ...topics, sessions: null }]], "sessions of the summary is null; it must be given"],
  [
    "mergeTopicSummaries",
    [[topics, { ...topics, firstDay: "2024-04-01" }]],
    "one summary covers 2024-01-01 to 2024-12-31, another 2024-04-01 to 2024-12-31; give summaries of the same days",
  ],
  ["assessForm", [null, may], "the branch is null; give an object"],
  ["assessForm", [branch, null], "the session is null; give an object"],
  ["assessForm", [branch, may, null], "the options are null; give an object with ordinalInYear"],
  ["assessForm", [branch, may, { ordinal: 1 }], 'assessForm has no "ordinal"; did you mean "ordinalInYear"?'],
  ["assessForm", [{ ...branch, localRules: [null] }, may], "the local rules is null; give an object"],
  ["partyGroupRuleOn", [day], noDay],
  ["partyGroupRuleOn", [on, { rules: [] }], 'partyGroupRuleOn has no "rules"; it has localRules'],
  ["partyGroupRuleOn", [on, { localRules: "x" }], 'localRules is "x"; give a list'],
  ["partyGroupRuleOn", [on, { localRules: [null] }], "the local rules is null; give an object"],
  ["onlineRuleOn", [day], noDay],
  ["assessStrikingOff", [null, on], "the facts is null; give an object"],
  ["assessStrikingOff", [{}, day], noDay],
  ["assessStrikingOff", [{}, on, { reading: [] }], 'assessStrikingOff has no "reading"; did you mean "readings"?'],
  ["assessVote", [null, on], "the facts is null; give an object"],
  ["assessVote", [{ ...vote, official: "20" }, on], 'official is "20"; give a number'],
  ["assessVote", [{ ...vote, awayOnTransfer: -1 }, on], "awayOnTransfer is -1; give a whole number from 0 up"],
  [
    "assessVote",
    [{ ...vote, suspended: 21 }, on],
    "more members are left out than there are (official: 20); correct the counts",
  ],
  ["assessVote", [{ ...vote, matter: "merger" }, on], `matter is "merger"; give ${matters}`],
  ["assessVote", [vote, day], noDay],
  ["assessVote", [vote, on, null], "the options is null; give an object"],
  ["assessVote", [vote, on, { reading: [] }], 'assessVote has no "reading"; did you mean "readings"?'],
  ["assessVote", [vote, on, { readings: ["model-2013"] }], '"model-2013" is no reading; did you mean "model-208"?'],
  ["assessVote", [{ ...vote, switchedOn: day }, on], `switchedOn ${noDay}`],
  ["judgeVote", [null, on], "the facts is null; give an object"],
  ["judgeVote", [{ ...vote, switchedOn: day }, on], `switchedOn ${noDay}`],
  ["voteRuleOn", ["merger", on], `the matter is "merger"; give ${matters}`],
  ["voteRuleOn", ["resolution", day], noDay],
  ["voteRuleOn", ["resolution", on, null], "the branch is null; give an object"],
  ["voteRuleOn", ["resolution", on, { switchedOn: day }], `switchedOn ${noDay}`],
  ["assessVotingBody", [null, on], "the facts is null; give an object"],
  ["assessVotingBody", [{ ...vote, exemptAbsent: 0.5 }, on], "exemptAbsent is 0.5; give a whole number from 0 up"],
  [
    "assessVotingBody",
    [{ ...vote, exemptAbsent: 21 }, on],
    "more members are left out than there are (official: 20); correct the counts",
  ],
  ["assessVotingBody", [vote, day], noDay],
  ["assessVotingBody", [vote, on, { switchedOn: day }], `switchedOn ${noDay}`],
  ["assessVotingBody", [vote, on, { switched: on }], 'assessVotingBody has no "switched"; did you mean "switchedOn"?'],
  [
    "assessVotingBody",
    [vote, on, { readings: ["model-2013"] }],
    '"model-2013" is no reading; did you mean "model-208"?',
  ],
  ["assessCommitteeAdmission", [null, on], "the facts is null; give an object"],
  ["assessCommitteeAdmission", [{}, day], noDay],
  ["assessCommitteeAdmission", [{}, on, null], "the options is null; give an object"],
  [
    "assessCommitteeAdmission",
    [{}, on, { reading: [] }],
    'assessCommitteeAdmission has no "reading"; did you mean "readings"?',
  ],
  [
    "assessCommitteeAdmission",
    [{}, on, { readings: ["model-2013"] }],
    '"model-2013" is no reading; did you mean "model-208"?',
  ],
  ["assessCommitteeAdmission", [{ switchedOn: day }, on], `switchedOn ${noDay}`],
  ["committeeAdmissionRuleOn", [day], noDay],
  ["assessCommitteeDecision", [null, on], "the facts is null; give an object"],
  ["assessCommitteeDecision", [{}, day], noDay],
  [
    "assessCommitteeDecision",
    [{}, on, { reading: [] }],
    'assessCommitteeDecision has no "reading"; did you mean "readings"?',
  ],
  [
    "assessCommitteeDecision",
    [{ committeeMembers: 5, inFavour: 6 }, on],
    "inFavour is 6, more than committeeMembers, which is 5; correct one of them",
  ],
  [
    "assessCommitteeDecision",
    [{ committeeMembers: 5, inFavour: 4, awayOnTransfer: 6 }, on],
    "awayOnTransfer is 6, more than committeeMembers, which is 5; correct one of them",
  ],
  ["committeeDecisionRuleOn", [day], noDay],
  ["extraordinaryCongressRuleOn", [day], noDay],
  ["meetingDuties", [null, on], "the unit is null; give an object"],
  [
    "meetingDuties",
    [{ ...unit, kind: "party-cell" }, on],
    'kind is "party-cell"; give "central", "central-direct", "province", "district", "bloc", "commune", "upper-grassroots", "grassroots-organisation", "grassroots-branch", "section", "subordinate-organisation", "branch" or another of 16 words',
  ],
  ["meetingDuties", [{ ...unit, workingRules: null }, on], "workingRules of the unit is null; it must be given"],
  ["meetingDuties", [unit, day], noDay],
  ["meetingsOwed", [null, year, { holidays: [] }], "the unit is null; give an object"],
  ["meetingsOwed", [unit, null, { holidays: [] }], noPeriod],
  ["meetingsOwed", [unit, year, {}], "holidays is undefined; give a list"],
  ["meetingsOwed", [unit, year, { holidays: [day] }], `holidays ${noDay}`],
  ["nextOwed", [null, on, { holidays: [] }], "the unit is null; give an object"],
  ["nextOwed", [unit, day, { holidays: [] }], noDay],
  ["nextOwed", [unit, on, null], "the options are null; give an object with holidays"],
  ["prescribedDayIn", [null, "2024-05", { holidays: [] }], "the prescribed days is null; give a list"],
  ["prescribedDayIn", [[null], "2024-05", { holidays: [] }], "the prescribed day is null; give an object"],
  [
    "prescribedDayIn",
    [[], "2024-5", { holidays: [] }],
    '"2024-5" is no month; write a month such as "2025-07" or use calendarMonth()',
  ],
  ["prescribedDayIn", [[], "2024-05", { holidays: on }], 'holidays is "2024-05-03"; give a list'],
  ["postponedDay", [day, { holidays: [] }], noDay],
  ["postponedDay", [on, {}], "holidays is undefined; give a list"],
  ["remindersOn", [null, on], "the meetings is null; give a list"],
  ["remindersOn", [[null], on], "the meeting is null; give an object"],
  ["remindersOn", [[{ unitId: null }], on], "unitId of the meeting is null; it must be given"],
  ["remindersOn", [[], day], noDay],
  ["sessionDeadlines", [day], noDay],
  ["checkScoreSheet", [null], "the sheet is null; give an object"],
  ["checkScoreSheet", [{ ...sheet, total: null }], "total of the sheet is null; it must be given"],
  ["checkMarks", [null, {}], "the sheet is null; give an object"],
  ["checkMarks", [sheet, null], "the marks is null; give an object"],
  ["marks", [null], "the marks is null; give an object"],
  ["marks", [{ time: -1 }], "time is -1; give marks from 0 up"],
  ["marks", [{ time: "5" }], 'time is "5"; give a number, a measure or "not-applicable"'],
  ["marks", [{ time: { part: null, whole: 20 } }], "time: part is null; give a number"],
  ["marks", [{ time: { part: 18, whole: -1 } }], "time: whole is -1; give a whole number from 0 up"],
  [
    "marks",
    [{ time: { part: 18, whole: 20, absentWithoutReason: 0.5 } }],
    "time: absentWithoutReason is 0.5; give a whole number from 0 up",
  ],
  ["marksOnScale", [null, { part: 18, whole: 20 }, { on }], "the scale is null; give an object"],
  ["marksOnScale", [scale, null, { on }], "the measure is null; give an object"],
  ["marksOnScale", [scale, { part: 18, whole: 20 }, null], "the options are null; give an object with on, readings"],
  [
    "marksOnScale",
    [scale, { part: 18, whole: 20 }, {}],
    'on undefined is no day; write a day such as "2025-07-01" or use calendarDate()',
  ],
  ["marksOnScale", [scale, { part: 18, whole: 20 }, { on: day }], `on ${noDay}`],
  ["lowestGradeRule", [null], "the law is null; give an object"],
  ["lowestGradeRule", [{ value: 1 }], "citation of the law is null; it must be given"],
  ["meetingYearRule", [null], "the law is null; give an object"],
  ["meetingYearRule", [{}], "allAtLeastFair of the law is null; it must be given"],
  ["scoreMeeting", [null, {}, { on }], "the sheet is null; give an object"],
  ["scoreMeeting", [sheet, null, { on }], "the marks is null; give an object"],
  ["scoreMeeting", [sheet, { time: -1 }, { on }], "time is -1; give marks from 0 up"],
  ["scoreMeeting", [sheet, {}, { on: day }], `on ${noDay}`],
  ["scoredPoints", [null], "the argument is null; give an object"],
  ["scoredPoints", [{ points: "84" }], 'points: part is "84"; give a number'],
  ["scoreSheet", [null], "the argument is null; give an object"],
  ["scoreSheet", [{ code: "own" }], '"citation" is missing; it must be given'],
  ["scoreSheet", [{ ...sheet, scales: null }], "scales is null; give a list"],
  ["scoreSheet", [{ ...sheet, scales: [{ code: "time" }] }], 'scales[0]: "grades" is missing; it must be given'],
  ["assessMeetingYear", [null, {}, { on }], "the sheet is null; give an object"],
  ["assessMeetingYear", [sheet, null, { on }], "the sessions of the year is null; give an object"],
  ["assessMeetingYear", [sheet, {}, null], "the options are null; give an object with on"],
  ["assessMeetingYear", [sheet, {}, { on: day }], `on ${noDay}`],
  ["recordedClass", [null], "the rating is null; give an object"],
  ["recordedClass", [{ voted: "bad" }], 'voted is "bad"; give "good", "fair", "average", "poor"'],
];

describe("a call that cannot be answered is refused", () => {
  const messages = refusals.map(([name, given, text]) => {
    return [text.startsWith(`${name} `) ? text : `${name}: ${text}`, name, given] as const;
  });

  it.each(messages)("%s", (message, name, given) => {
    expect(() => anyOf[name]?.(...given)).toThrow(message);
  });

  it.each([
    [{ form: "by-letter" }, 'the form of a session: form is "by-letter"; give "plenary", "online", "party-groups"'],
    [{ kind: "weekly" }, 'properSession: kind is "weekly"; give "regular", "thematic", "combined"'],
    [{ prescribedOn: day }, `properSession: prescribedOn ${noDay}`],
  ])("where sessions are summed up, by what is compared: %j", (changes, message) => {
    const held = { ...may, ...changes } as never;
    expect(() => meeting.summariseMeetings([branch], [held], year)).toThrow(message);
  });

  it("but not points that are written as the builder takes them", () => {
    const given = { kind: "points", points: 84, shortOfFull: [] } as never;
    const built = meeting.scoredPoints({ points: 84, shortOfFull: [] });
    const [, sheetOfNgheAn] = meeting.scoreSheets;
    if (sheetOfNgheAn === undefined) throw new TypeError("the sheet of Nghe An is shipped");
    const scored = meeting.scoreMeeting(sheetOfNgheAn, given, { on: "2022-05-04" });
    expect(scored.value).toBe("good");
    expect(scored).toEqual(meeting.scoreMeeting(sheetOfNgheAn, built, { on: "2022-05-04" }));
  });

  it("by the builder of the points, where they are none", () => {
    const scored = (given: object) => () => anyOf["scoreMeeting"]?.(sheet, { kind: "points", ...given }, { on });
    expect(scored({ points: { part: 84 } })).toThrow('scoredPoints: points: "whole" is missing; it must be given');
    expect(scored({ shortOfFull: "time" })).toThrow('scoredPoints: shortOfFull is "time"; give a list');
  });
});
