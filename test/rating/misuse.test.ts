import { describe, expect, it } from "vitest";
import * as rating from "../../src/rating/index.ts";

// What a program without types may hand in: each is refused in words, with the function, the argument and a remedy.

const functions: Readonly<Record<keyof typeof rating, unknown>> = { ...rating };
const call = (name: keyof typeof rating, ...given: readonly unknown[]): unknown =>
  (functions[name] as (...given: readonly unknown[]) => unknown)(...given);

const on = "2025-12-15";
const member = rating.memberYear({ score: 45, selfDetectedAndRepaired: false });
const subject = rating.ratedSubject({ facts: member });
const pool = rating.excellencePool({ group: "g", candidates: 10, good: 20 });
const duty = rating.memberDuty({});
const years = [rating.awardYear({ year: 2025, class: "excellent", chosen: true })];
const summary = rating.summaryOfCounts({ kind: "organisation", classes: { good: 1 } });
const event = rating.disciplineEvent({ form: "warning", decidedOn: "2025-11-15" });
const node = rating.ratingNode({ key: "m", kind: "member", organisationId: "b" });
const ringed = rating.ratingNode({ key: "a", kind: "organisation", organisationId: "a", parentId: "b" });
const year = { firstDay: "2025-01-01", lastDay: "2025-12-31" };

const wrong: readonly (readonly [keyof typeof rating, readonly unknown[], string])[] = [
  ["assessClass", [], "assessClass: facts is undefined; give an object"],
  ["assessClass", [{ subject: "membr" }, on], 'assessClass: facts.subject is "membr"; did you mean "member"?'],
  ["assessClass", [member], 'assessClass: undefined is no day; write a day such as "2025-07-01" or use calendarDate()'],
  [
    "assessClass",
    [member, "2025-6-30"],
    'assessClass: "2025-6-30" is no day; write "2025-06-30" or use calendarDate()',
  ],
  ["assessClass", [on, member], 'assessClass: facts is "2025-12-15"; give an object'],
  [
    "assessClass",
    [member, on, ["band-as-floor"]],
    "assessClass: the options are a list of 1; give an object with readings",
  ],
  ["assessClass", [member, on, { named: [] }], 'assessClass has no "named"; it has readings'],
  ["assessClass", [member, on, { readings: "band-as-floor" }], 'assessClass: readings is "band-as-floor"; give a list'],
  [
    "assessClass",
    [member, on, { readings: ["band-as-flor"] }],
    'assessClass: "band-as-flor" is no reading; did you mean "band-as-floor"?',
  ],
  [
    "assessClass",
    [{ ...member, score: "45" }, on],
    'score is "45"; give a number from 0 up, or null where it is not known',
  ],
  [
    "assessClass",
    [{ ...member, score: Number.NaN }, on],
    "score is NaN; give a number from 0 up, or null where it is not known",
  ],
  ["judgeClass", [null, on], "judgeClass: facts is null; give an object"],
  ["judgeClass", [member, on, null], "judgeClass: the options are null; give an object with readings"],
  [
    "assessRating",
    [member],
    'assessRating: undefined is no day; write a day such as "2025-07-01" or use calendarDate()',
  ],
  ["assessRating", ["x", on], 'assessRating: the subject is "x"; give an object'],
  [
    "assessRating",
    [{ facts: { subject: "x" } }, on],
    'assessRating: facts.subject is "x"; give "member", "leader", "leading-collective", "organisation"',
  ],
  [
    "assessRating",
    [{ decision: { class: "good" } }, on],
    "assessRating: decision: decidedBy of the decision is null; it must be given",
  ],
  [
    "judgeRating",
    [{ decision: { class: "good", decidedBy: "c", decidedOn: "2025-12-5" } }, on],
    'judgeRating: decision: decidedOn "2025-12-5" is no day; write "2025-12-05" or use calendarDate()',
  ],
  ["judgeRating", [subject, "x"], 'judgeRating: "x" is no day; write a day such as "2025-07-01" or use calendarDate()'],
  ["stepsToClass", [member, on], "stepsToClass: the options are undefined; give an object with target, readings"],
  [
    "stepsToClass",
    [member, on, "excellent"],
    'stepsToClass: the options are "excellent"; give an object with target, readings',
  ],
  [
    "stepsToClass",
    [member, on, { target: "excelent" }],
    'stepsToClass: target is "excelent"; did you mean "excellent"?',
  ],
  ["assessForcedClass", [undefined, on], "assessForcedClass: facts is undefined; give an object"],
  [
    "assessRatingDuty",
    [{ subject: "organisation" }, on],
    'assessRatingDuty: facts.subject is "organisation"; give "member", "body"',
  ],
  [
    "assessRatingDuty",
    [{ ...duty, admittedOn: "2025-6-1" }, on],
    'assessRatingDuty: admittedOn "2025-6-1" is no day; write "2025-06-01" or use calendarDate()',
  ],
  ["judgeRatingDuty", [duty, on, { reading: [] }], 'judgeRatingDuty has no "reading"; did you mean "readings"?'],
  ["assessSpecialCase", ["sick", on], 'assessSpecialCase: the case is "sick"; did you mean "sick-three-months"?'],
  [
    "assessSpecialCase",
    ["maternity"],
    'assessSpecialCase: undefined is no day; write a day such as "2025-07-01" or use calendarDate()',
  ],
  [
    "classUnder",
    ["good", "completed-at-most"],
    'classUnder: the effect is "good"; give "completed-at-most", "by-actual-results", "by-the-receiving-branch", "by-the-official-branch", "reviewed-and-rated", "time-before-suspension", "inside-the-committee"',
  ],
  [
    "classUnder",
    ["by-actual-results", "best"],
    'classUnder: the class is "best"; give "excellent", "good", "completed", "not-completed"',
  ],
  [
    "assessOldBranchOpinion",
    [on, on, on],
    'assessOldBranchOpinion: the period is "2025-12-15"; give its firstDay and lastDay, as yearPeriod(2025) does',
  ],
  [
    "assessOldBranchOpinion",
    [year, "2026-01-01", on],
    "assessOldBranchOpinion: the transfer of 2026-01-01 lies outside the period; give its own period",
  ],
  [
    "assessOldBranchOpinion",
    [year, "2024-12-31", on],
    "assessOldBranchOpinion: the transfer of 2024-12-31 lies outside the period; give its own period",
  ],
  ["capExcellent", [-10, 20, "ordinary"], "capExcellent: the record is -10; give an object"],
  [
    "capExcellent",
    [{ ...pool, candidates: -10 }, on, { share: "ordinary" }],
    "capExcellent: candidates is -10; give a list",
  ],
  [
    "capExcellent",
    [{ ...pool, good: 2.5 }, on, { share: "ordinary" }],
    "capExcellent: good is 2.5; give a whole number from 0 up",
  ],
  [
    "capExcellent",
    [{ ...pool, candidates: [null] }, on, { share: "ordinary" }],
    "capExcellent: candidates[0]: the record is null; give an object",
  ],
  ["capExcellent", [pool, on], "capExcellent: the options is undefined; give an object"],
  ["capExcellent", [pool, on, { share: "ordinery" }], 'capExcellent: share is "ordinery"; did you mean "ordinary"?'],
  ["capExcellent", [pool, on, { share: "ordinary", share2: 1 }], 'capExcellent has no "share2"; did you mean "share"?'],
  ["assessDiscipline", [undefined], "assessDiscipline: the record is undefined; give an object"],
  [
    "assessDiscipline",
    [{ ...event, violatedOn: "2025-5-1" }],
    'assessDiscipline: violatedOn "2025-5-1" is no day; write "2025-05-01" or use calendarDate()',
  ],
  ["assessAwards", [years, on], "assessAwards: the options are undefined; give an object with recipient, readings"],
  ["assessAwards", ["branch", years, on], 'assessAwards: years is "branch"; give a list'],
  [
    "assessAwardStreak",
    [[null], on, { recipient: "branch" }],
    "assessAwardStreak: years[0]: the record is null; give an object",
  ],
  [
    "assessAwardStreak",
    [[...years, ...years], on, { recipient: "branch" }],
    "assessAwardStreak: the year 2025 comes twice; give each year once",
  ],
  [
    "assessAwardStreak",
    [years, on, { recipient: "brunch" }],
    'assessAwardStreak: recipient is "brunch"; did you mean "branch"?',
  ],
  ["ratingOrder", ["m"], 'ratingOrder: nodes is "m"; give a list'],
  ["ratingOrder", [[node, null]], "ratingOrder: nodes[1]: the node is null; give an object"],
  [
    "ratingOrder",
    [[{ ...node, kind: "branch" }]],
    'ratingOrder: nodes[0]: kind is "branch"; give "agency", "member", "leader", "leading-collective", "organisation"',
  ],
  ["ratingsToRedo", [[node]], "ratingsToRedo: the annulled key is undefined; give a text"],
  [
    "ratingAuthorityOn",
    ["cell", on],
    'ratingAuthorityOn: the kind is "cell"; give "branch", "section", "grassroots-branch", "grassroots-organisation", "upper-grassroots", "commune", "province"',
  ],
  ["ratingCalendar", ["calendar-year"], "ratingCalendar: undefined is no year; give a whole number such as 2025"],
  ["ratingCalendar", ["calendar-year", 2025.5], "ratingCalendar: 2025.5 is no year; give a whole number such as 2025"],
  ["ratingCalendar", ["calendar-year", 0], "ratingCalendar: 0 is no year; give a whole number such as 2025"],
  [
    "ratingCalendar",
    ["year", 2025],
    'ratingCalendar: the kind is "year"; give "calendar-year", "school-year", "other-year"',
  ],
  ["quarterlyReportDue", ["2025-13"], 'quarterlyReportDue: "2025-13" is no quarter; write a quarter such as "2025-Q3"'],
  ["reviewNoticeOn", [2025], 'reviewNoticeOn: 2025 is no day; write a day such as "2025-07-01" or use calendarDate()'],
  [
    "ratingRuleBookOn",
    ["2025-02-30"],
    'ratingRuleBookOn: "2025-02-30" is no day; write a day such as "2025-07-01" or use calendarDate()',
  ],
  [
    "ratingGuidanceOn",
    [undefined],
    'ratingGuidanceOn: undefined is no day; write a day such as "2025-07-01" or use calendarDate()',
  ],
  [
    "quarterlyEvaluationOn",
    [null],
    'quarterlyEvaluationOn: null is no day; write a day such as "2025-07-01" or use calendarDate()',
  ],
  [
    "memberRatingRuleOn",
    ["x"],
    'memberRatingRuleOn: "x" is no day; write a day such as "2025-07-01" or use calendarDate()',
  ],
  [
    "leaderRatingRuleOn",
    ["x"],
    'leaderRatingRuleOn: "x" is no day; write a day such as "2025-07-01" or use calendarDate()',
  ],
  [
    "collectiveRatingRuleOn",
    ["x"],
    'collectiveRatingRuleOn: "x" is no day; write a day such as "2025-07-01" or use calendarDate()',
  ],
  [
    "organisationRatingRuleOn",
    ["x"],
    'organisationRatingRuleOn: "x" is no day; write a day such as "2025-07-01" or use calendarDate()',
  ],
  [
    "memberDutyRuleOn",
    ["x"],
    'memberDutyRuleOn: "x" is no day; write a day such as "2025-07-01" or use calendarDate()',
  ],
  ["bodyDutyRuleOn", ["x"], 'bodyDutyRuleOn: "x" is no day; write a day such as "2025-07-01" or use calendarDate()'],
  [
    "ratingSheetOf",
    [undefined],
    'ratingSheetOf: the kind is undefined; give "collective", "central-managed-leader", "leader", "non-leader", "outside-the-system"',
  ],
  ["checkRatingSheet", ["leader"], "checkRatingSheet: the record is undefined; give an object"],
  [
    "checkRatingSheet",
    ["leader", { general: [{}], tasks: [] }],
    'checkRatingSheet: general[0]: "code" is missing; it must be given',
  ],
  ["summaryOfCounts", [undefined], "summaryOfCounts: the counts is undefined; give an object"],
  [
    "summariseRatings",
    ["member", [subject], on],
    'summariseRatings: subjects is "member"; give a list or another iterable',
  ],
  [
    "summariseRatings",
    [[subject], on],
    "summariseRatings: the options are undefined; give an object with kind, readings",
  ],
  ["summariseRatings", [[null], on, { kind: "member" }], "summariseRatings: the subject is null; give an object"],
  [
    "summariseRatings",
    [[{}], on, { kind: "member" }],
    'summariseRatings: duty is undefined; give "to-be-rated", "exempt", "newly-admitted", "newly-formed", "suspended", "under-examination", "ill-or-away"',
  ],
  ["mergeRatingSummaries", [summary], "mergeRatingSummaries: summaries is an object; give a list or another iterable"],
  [
    "mergeRatingSummaries",
    [[{}]],
    'mergeRatingSummaries: the kind of a summary is undefined; give "member", "leader", "leading-collective", "organisation"',
  ],
  ["ratingShare", [summary, "good", "rated"], 'ratingShare: the options are "good"; give an object with of, base'],
  [
    "ratingShare",
    [summary, { of: "good", base: "all" }],
    'ratingShare: base is "all"; give "excellent", "good", "completed", "not-completed", "clean-and-strong", "weak", "qualified-excellent", "qualified-good", "qualified-completed", "unqualified-or-not-completed", "good-or-better", "rated" or another of 13 words',
  ],
  ["ratingShare", [null, { of: "good", base: "rated" }], "ratingShare: the summary is null; give an object"],
  ["ratingChange", [summary, summary], "ratingChange: the options are undefined; give an object with of, base"],
  [
    "ratingChange",
    [summary, undefined, { of: "good", base: "rated" }],
    "ratingChange: after is undefined; give an object",
  ],
  ["judgeClass", [member, "2025-6-30"], 'judgeClass: "2025-6-30" is no day; write "2025-06-30" or use calendarDate()'],
  ["judgeClass", [member, on, { reading: [] }], 'judgeClass has no "reading"; did you mean "readings"?'],
  ["assessRating", [subject, on, { reading: [] }], 'assessRating has no "reading"; did you mean "readings"?'],
  [
    "assessRating",
    [{ decision: { class: "good", decidedBy: 5, decidedOn: "2025-12-05" } }, on],
    "assessRating: decision: decidedBy is 5; give a text",
  ],
  ["judgeRating", [null, on], "judgeRating: the subject is null; give an object"],
  [
    "judgeRating",
    [{ decision: { class: "best", decidedBy: "c", decidedOn: "2025-12-05" } }, on],
    'judgeRating: decision: class is "best"; give "excellent", "good", "completed", "not-completed", "clean-and-strong", "weak", "qualified-excellent", "qualified-good", "qualified-completed", "unqualified-or-not-completed"',
  ],
  ["judgeRating", [{ decision: "good" }, on], 'judgeRating: decision: the decision is "good"; give an object'],
  ["judgeRating", [subject, on, { reading: [] }], 'judgeRating has no "reading"; did you mean "readings"?'],
  ["stepsToClass", [undefined, on, { target: "good" }], "stepsToClass: facts is undefined; give an object"],
  [
    "stepsToClass",
    [member, "2025-6-30", { target: "good" }],
    'stepsToClass: "2025-6-30" is no day; write "2025-06-30" or use calendarDate()',
  ],
  ["stepsToClass", [member, on, { target: "good", readings: "x" }], 'stepsToClass: readings is "x"; give a list'],
  [
    "stepsToClass",
    [member, "2016-12-15", { target: "good" }],
    "stepsToClass: no rule for a member is known on 2016-12-15; ask about a later day",
  ],
  [
    "assessForcedClass",
    [rating.organisationYear({ form: "branch" }), "2016-12-32"],
    'assessForcedClass: "2016-12-32" is no day; write a day such as "2025-07-01" or use calendarDate()',
  ],
  ["assessRatingDuty", [undefined, on], "assessRatingDuty: facts is undefined; give an object"],
  [
    "assessRatingDuty",
    [duty, "2025-6-1"],
    'assessRatingDuty: "2025-6-1" is no day; write "2025-06-01" or use calendarDate()',
  ],
  ["assessRatingDuty", [duty, on, { reading: [] }], 'assessRatingDuty has no "reading"; did you mean "readings"?'],
  [
    "judgeRatingDuty",
    [{ subject: "organisation" }, on],
    'judgeRatingDuty: facts.subject is "organisation"; give "member", "body"',
  ],
  [
    "judgeRatingDuty",
    [duty, "2025-6-1"],
    'judgeRatingDuty: "2025-6-1" is no day; write "2025-06-01" or use calendarDate()',
  ],
  [
    "judgeRatingDuty",
    [{ subject: "body", formedOn: 2025 }, on],
    'judgeRatingDuty: formedOn 2025 is no day; write a day such as "2025-07-01" or use calendarDate()',
  ],
  ["memberDuty", [{ exempt: "no" }], 'memberDuty: exempt is "no"; give true or false'],
  [
    "bodyDuty",
    [{ formedOn: "2025-6-1" }],
    'bodyDuty: formedOn "2025-6-1" is no day; write "2025-06-01" or use calendarDate()',
  ],
  [
    "assessOldBranchOpinion",
    [year, "2025-6-1", on],
    'assessOldBranchOpinion: the day of the transfer "2025-6-1" is no day; write "2025-06-01" or use calendarDate()',
  ],
  [
    "assessOldBranchOpinion",
    [year, "2025-06-01", "2025-6-1"],
    'assessOldBranchOpinion: "2025-6-1" is no day; write "2025-06-01" or use calendarDate()',
  ],
  ["capExcellent", [undefined, on, { share: "ordinary" }], "capExcellent: the record is undefined; give an object"],
  [
    "capExcellent",
    [pool, "2025-6-1", { share: "ordinary" }],
    'capExcellent: "2025-6-1" is no day; write "2025-06-01" or use calendarDate()',
  ],
  [
    "capExcellent",
    [pool, on, { share: "ordinary", readings: ["strict"] }],
    'capExcellent: "strict" is no reading; did you mean "strict-base"?',
  ],
  [
    "capExcellent",
    [{ ...pool, candidates: [{ key: "a" }, { key: "a" }] }, on, { share: "ordinary" }],
    "capExcellent: two candidates have one key; give each a key of its own",
  ],
  ["excellencePool", [undefined], "excellencePool: the argument is undefined; give an object"],
  ["excellenceCandidate", [{ key: 5 }], "excellenceCandidate: key is 5; give a text"],
  ["disciplineEvent", [{ form: "warning" }], 'disciplineEvent: "decidedOn" is missing; it must be given'],
  ["awardYear", [{ year: -1 }], "awardYear: year is -1; give a whole number from 0 up"],
  [
    "ratingNode",
    [{ ...node, kind: "branch" }],
    'ratingNode: kind is "branch"; give "agency", "member", "leader", "leading-collective", "organisation"',
  ],
  ["ratingOrder", [[{ ...node, key: "" }]], 'ratingOrder: nodes[0]: key is ""; give a text'],
  [
    "ratingOrder",
    [[node, { ...node, key: undefined }]],
    "ratingOrder: nodes[1]: key of the node is null; it must be given",
  ],
  ["ratingOrder", [[{ ...node, organisationId: 5 }]], "ratingOrder: nodes[0]: organisationId is 5; give a text"],
  ["ratingOrder", [[{ ...node, parentId: 5 }]], "ratingOrder: nodes[0]: parentId is 5; give a text"],
  ["ratingOrder", [[node, node]], 'ratingOrder: the key "m" comes twice; give each node a key of its own'],
  ["ratingsToRedo", ["m", "m"], 'ratingsToRedo: nodes is "m"; give a list'],
  [
    "ratingsToRedo",
    [[ringed, { ...ringed, key: "b", organisationId: "b", parentId: "a" }], "a"],
    "ratingsToRedo: organisations stand under each other in a circle; correct parentId of one of them",
  ],
  ["ratingDecision", [{ class: "good", decidedBy: "c" }], 'ratingDecision: "decidedOn" is missing; it must be given'],
  ["ratedSubject", [undefined], "ratedSubject: the argument is undefined; give an object"],
  ["ratedSubject", [{ facts: "x" }], 'ratedSubject: facts is "x"; give an object'],
  ["ratedSubject", [{ facts: member, classes: [] }], 'ratedSubject has no "classes"; it has duty, facts, decision'],
  ["ratedSubject", [{ facts: { ...member, score: "45" } }], 'ratedSubject: facts: score is "45"; give a number'],
  ["memberYear", [{ score: 101 }], "memberYear: score is 101; give a number from 0 to 100"],
  [
    "leaderYear",
    [{ unitTasks: 5, unitDone: 6 }],
    "leaderYear: unitDone is 6, more than unitTasks, which is 5; correct one of them",
  ],
  ["collectiveYear", [{ scores: 90 }], 'collectiveYear has no "scores"; did you mean "score"?'],
  ["organisationYear", [{ form: "cell" }], 'organisationYear: form is "cell"; give "branch", "organisation"'],
  [
    "ratingAuthorityOn",
    ["branch", "2025-6-1"],
    'ratingAuthorityOn: "2025-6-1" is no day; write "2025-06-01" or use calendarDate()',
  ],
  [
    "ratingProcedureOn",
    ["2025-6-1"],
    'ratingProcedureOn: "2025-6-1" is no day; write "2025-06-01" or use calendarDate()',
  ],
  ["ratingCalendar", ["calendar-year", 9999], "ratingCalendar: 9999 is no year; give a whole number such as 2025"],
  ["ratingCalendar", ["calendar-year", "2025"], 'ratingCalendar: "2025" is no year; give a whole number such as 2025'],
  ["filledRatingSheet", [{ general: [] }], 'filledRatingSheet: "tasks" is missing; it must be given'],
  ["ratingSheetOf", ["leaders"], 'ratingSheetOf: the kind is "leaders"; did you mean "leader"?'],
  [
    "checkRatingSheet",
    ["leaders", { general: [], tasks: [] }],
    'checkRatingSheet: the kind is "leaders"; did you mean "leader"?',
  ],
  ["mergeRatingSummaries", [[null]], "mergeRatingSummaries: a summary is null; give an object"],
  [
    "mergeRatingSummaries",
    [[{ ...summary, classes: 5 }]],
    "mergeRatingSummaries: classes of a summary is 5; give an object",
  ],
  [
    "mergeRatingSummaries",
    [[{ ...summary, notRated: [] }]],
    "mergeRatingSummaries: notRated of a summary is a list of 0; give an object",
  ],
  [
    "mergeRatingSummaries",
    [[summary, { ...summary, kind: "member" }]],
    "mergeRatingSummaries: the summaries count organisation and member; give summaries of one kind",
  ],
  ["mergeRatingSummaries", [[]], "mergeRatingSummaries: there is no summary; give at least one"],
  [
    "summaryOfCounts",
    [{ kind: "member", classes: { best: 1 } }],
    'summaryOfCounts: classes has no "best"; it has excellent, good, completed, not-completed, clean-and-strong, weak, qualified-excellent, qualified-good, qualified-completed, unqualified-or-not-completed',
  ],
  [
    "summaryOfCounts",
    [{ kind: "member", classes: { good: -1 } }],
    "summaryOfCounts: classes.good is -1; give a whole number from 0 up",
  ],
  ["summaryOfCounts", [{ kind: "member", classes: {}, notRated: 5 }], "summaryOfCounts: notRated is 5; give an object"],
  [
    "summariseRatings",
    [[subject], "2025-6-1", { kind: "member" }],
    'summariseRatings: "2025-6-1" is no day; write "2025-06-01" or use calendarDate()',
  ],
  [
    "summariseRatings",
    [[subject], on, { kind: "members" }],
    'summariseRatings: kind is "members"; did you mean "member"?',
  ],
  [
    "summariseRatings",
    [[subject], on, { kind: "member", readings: ["band-as-flor"] }],
    'summariseRatings: "band-as-flor" is no reading; did you mean "band-as-floor"?',
  ],
  [
    "summariseRatings",
    [[subject], on, { kind: "member", of: "good" }],
    'summariseRatings has no "of"; it has kind, readings',
  ],
  [
    "ratingShare",
    [summary, { of: "best", base: "rated" }],
    'ratingShare: of is "best"; give "excellent", "good", "completed", "not-completed", "clean-and-strong", "weak", "qualified-excellent", "qualified-good", "qualified-completed", "unqualified-or-not-completed", "good-or-better", "rated" or another of 13 words',
  ],
  [
    "ratingChange",
    [undefined, summary, { of: "good", base: "rated" }],
    "ratingChange: before is undefined; give an object",
  ],
  [
    "ratingChange",
    [summary, { ...summary, kind: "member" }, { of: "good", base: "rated" }],
    "ratingChange: the summaries count organisation and member; give summaries of one kind",
  ],
];

describe("a question put wrongly", () => {
  it.each(wrong)("%s(%j) says what is wrong", (name, given, message) => {
    expect(messageOf(() => call(name, ...given))).toBe(message);
  });

  it("looks at options anew where another question, or others, came before", () => {
    const options = { share: "ordinary" } as const;
    rating.capExcellent(pool, on, options);
    expect(messageOf(() => call("assessClass", member, on, options))).toBe(
      'assessClass has no "share"; it has readings',
    );
    rating.assessClass(member, on, {});
    expect(messageOf(() => call("assessClass", member, on, options))).toBe(
      'assessClass has no "share"; it has readings',
    );
  });

  it("reads what is undefined as not known", () => {
    expect(call("assessClass", { ...member, score: undefined }, on)).toMatchObject({ missing: expect.anything() });
    expect(call("assessRating", { duty: "to-be-rated" }, on)).toMatchObject({
      outcome: { missing: ["facts", "decision"] },
    });
    expect(call("judgeRating", { duty: "to-be-rated" }, on)).toMatchObject({ kind: "insufficient-facts" });
    expect(call("assessDiscipline", { ...event, violatedOn: undefined })).toMatchObject({
      missing: ["unitAtAct", "alreadyCounted"],
    });
    expect(call("ratingOrder", [{ ...node, parentId: undefined }])).toHaveLength(1);
  });

  it("takes wider records", () => {
    expect(call("capExcellent", { ...pool, title: "x" }, on, { share: "ordinary" })).toMatchObject({
      kind: "undetermined",
    });
    expect(call("assessAwards", [{ ...years[0], title: "x" }], on, { recipient: "branch" })).toMatchObject({
      value: [{ code: "branch-year" }],
    });
  });
});

function messageOf(ask: () => unknown): string {
  try {
    return `answered ${JSON.stringify(ask())}`;
  } catch (error) {
    return (error as Error).message;
  }
}
