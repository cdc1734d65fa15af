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
const year = { firstDay: "2025-01-01", lastDay: "2025-12-31" };

const wrong: readonly (readonly [keyof typeof rating, readonly unknown[], string])[] = [
  ["assessClass", [], "assessClass: facts is undefined; give an object"],
  ["assessClass", [{ subject: "membr" }, on], 'assessClass: facts.subject is "membr"; did you mean "member"?'],
  ["assessClass", [member], "assessClass: undefined is no day"],
  ["assessClass", [member, "2025-6-30"], 'assessClass: "2025-6-30" is no day; write "2025-06-30"'],
  ["assessClass", [on, member], 'assessClass: facts is "2025-12-15"'],
  ["assessClass", [member, on, ["band-as-floor"]], "assessClass: the options are a list of 1"],
  ["assessClass", [member, on, { named: [] }], 'assessClass has no "named"'],
  ["assessClass", [member, on, { readings: "band-as-floor" }], "assessClass: readings is"],
  ["assessClass", [member, on, { readings: ["band-as-flor"] }], 'did you mean "band-as-floor"?'],
  ["assessClass", [{ ...member, score: "45" }, on], 'score is "45"'],
  ["assessClass", [{ ...member, score: Number.NaN }, on], "score is NaN"],
  ["judgeClass", [null, on], "judgeClass: facts is null"],
  ["judgeClass", [member, on, null], "judgeClass: the options are null"],
  ["assessRating", [member], "assessRating: undefined is no day"],
  ["assessRating", ["x", on], 'assessRating: the subject is "x"'],
  ["assessRating", [{ facts: { subject: "x" } }, on], "assessRating: facts.subject"],
  ["assessRating", [{ decision: { class: "good" } }, on], 'assessRating: decision: "decidedBy" is missing'],
  [
    "judgeRating",
    [{ decision: { class: "good", decidedBy: "c", decidedOn: "2025-12-5" } }, on],
    'decidedOn "2025-12-5" is no day',
  ],
  ["judgeRating", [subject, "x"], 'judgeRating: "x" is no day'],
  ["stepsToClass", [member, on], "stepsToClass: the options are undefined; give an object with target, readings"],
  ["stepsToClass", [member, on, "excellent"], 'stepsToClass: the options are "excellent"'],
  [
    "stepsToClass",
    [member, on, { target: "excelent" }],
    'stepsToClass: target is "excelent"; did you mean "excellent"?',
  ],
  ["assessForcedClass", [undefined, on], "assessForcedClass: facts is undefined"],
  ["assessRatingDuty", [{ subject: "organisation" }, on], "assessRatingDuty: facts.subject"],
  ["assessRatingDuty", [{ ...duty, admittedOn: "2025-6-1" }, on], 'admittedOn "2025-6-1" is no day'],
  ["judgeRatingDuty", [duty, on, { reading: [] }], 'judgeRatingDuty has no "reading"; did you mean "readings"?'],
  ["assessSpecialCase", ["sick", on], 'assessSpecialCase: the case is "sick"'],
  ["assessSpecialCase", ["maternity"], "assessSpecialCase: undefined is no day"],
  ["classUnder", ["good", "completed-at-most"], 'classUnder: the effect is "good"'],
  ["classUnder", ["by-actual-results", "best"], 'classUnder: the class is "best"'],
  ["assessOldBranchOpinion", [on, on, on], "assessOldBranchOpinion: the period is"],
  ["assessOldBranchOpinion", [year, "2026-01-01", on], "the transfer of 2026-01-01 lies outside the period"],
  ["assessOldBranchOpinion", [year, "2024-12-31", on], "the transfer of 2024-12-31 lies outside the period"],
  ["capExcellent", [-10, 20, "ordinary"], "capExcellent: the record is -10; give an object"],
  ["capExcellent", [{ ...pool, candidates: -10 }, on, { share: "ordinary" }], "capExcellent: candidates"],
  ["capExcellent", [{ ...pool, good: 2.5 }, on, { share: "ordinary" }], "capExcellent: good is 2.5"],
  ["capExcellent", [{ ...pool, candidates: [null] }, on, { share: "ordinary" }], "capExcellent: candidates"],
  ["capExcellent", [pool, on], "capExcellent: the options"],
  ["capExcellent", [pool, on, { share: "ordinery" }], 'capExcellent: share is "ordinery"; did you mean "ordinary"?'],
  ["capExcellent", [pool, on, { share: "ordinary", share2: 1 }], 'capExcellent has no "share2"'],
  ["assessDiscipline", [undefined], "assessDiscipline: the record is undefined"],
  ["assessDiscipline", [{ ...event, violatedOn: "2025-5-1" }], 'violatedOn "2025-5-1" is no day'],
  ["assessAwards", [years, on], "assessAwards: the options are undefined"],
  ["assessAwards", ["branch", years, on], 'assessAwards: years is "branch"; give a list'],
  ["assessAwardStreak", [[null], on, { recipient: "branch" }], "assessAwardStreak: years[0]"],
  ["assessAwardStreak", [[...years, ...years], on, { recipient: "branch" }], "the year 2025 comes twice"],
  ["assessAwardStreak", [years, on, { recipient: "brunch" }], 'recipient is "brunch"; did you mean "branch"?'],
  ["ratingOrder", ["m"], 'ratingOrder: nodes is "m"; give a list'],
  ["ratingOrder", [[node, null]], "ratingOrder: nodes[1]"],
  ["ratingOrder", [[{ ...node, kind: "branch" }]], "ratingOrder: nodes[0]: kind"],
  ["ratingsToRedo", [[node]], "ratingsToRedo: the annulled key is undefined"],
  ["ratingAuthorityOn", ["cell", on], 'ratingAuthorityOn: the kind is "cell"'],
  ["ratingCalendar", ["calendar-year"], "ratingCalendar: undefined is no year"],
  ["ratingCalendar", ["calendar-year", 2025.5], "ratingCalendar: 2025.5 is no year"],
  ["ratingCalendar", ["calendar-year", 0], "ratingCalendar: 0 is no year"],
  ["ratingCalendar", ["year", 2025], 'ratingCalendar: the kind is "year"'],
  ["quarterlyReportDue", ["2025-13"], 'quarterlyReportDue: "2025-13" is no quarter'],
  ["reviewNoticeOn", [2025], "reviewNoticeOn: 2025 is no day"],
  ["ratingRuleBookOn", ["2025-02-30"], 'ratingRuleBookOn: "2025-02-30" is no day'],
  ["ratingGuidanceOn", [undefined], "ratingGuidanceOn: undefined is no day"],
  ["quarterlyEvaluationOn", [null], "quarterlyEvaluationOn: null is no day"],
  ["memberRatingRuleOn", ["x"], 'memberRatingRuleOn: "x" is no day'],
  ["leaderRatingRuleOn", ["x"], 'leaderRatingRuleOn: "x" is no day'],
  ["collectiveRatingRuleOn", ["x"], 'collectiveRatingRuleOn: "x" is no day'],
  ["organisationRatingRuleOn", ["x"], 'organisationRatingRuleOn: "x" is no day'],
  ["memberDutyRuleOn", ["x"], 'memberDutyRuleOn: "x" is no day'],
  ["bodyDutyRuleOn", ["x"], 'bodyDutyRuleOn: "x" is no day'],
  ["ratingSheetOf", [undefined], "ratingSheetOf: the kind is undefined"],
  ["checkRatingSheet", ["leader"], "checkRatingSheet: the record is undefined"],
  ["checkRatingSheet", ["leader", { general: [{}], tasks: [] }], '"code" is missing'],
  ["summaryOfCounts", [undefined], "summaryOfCounts: the counts is undefined"],
  ["summariseRatings", ["member", [subject], on], 'summariseRatings: subjects is "member"'],
  ["summariseRatings", [[subject], on], "summariseRatings: the options are undefined"],
  ["summariseRatings", [[null], on, { kind: "member" }], "summariseRatings: the subject is null"],
  ["summariseRatings", [[{}], on, { kind: "member" }], "summariseRatings: duty is undefined"],
  ["mergeRatingSummaries", [summary], "mergeRatingSummaries: summaries is an object; give a list or another iterable"],
  ["mergeRatingSummaries", [[{}]], "mergeRatingSummaries: the kind of a summary is undefined"],
  ["ratingShare", [summary, "good", "rated"], 'ratingShare: the options are "good"'],
  ["ratingShare", [summary, { of: "good", base: "all" }], 'ratingShare: base is "all"'],
  ["ratingShare", [null, { of: "good", base: "rated" }], "ratingShare: the summary is null"],
  ["ratingChange", [summary, summary], "ratingChange: the options are undefined"],
  ["ratingChange", [summary, undefined, { of: "good", base: "rated" }], "ratingChange: after is undefined"],
];

describe("a question put wrongly", () => {
  it.each(wrong)("%s(%j) says what is wrong", (name, given, message) => {
    expect(() => call(name, ...given)).toThrow(message);
    expect(() => call(name, ...given)).toThrow(/^(?!Cannot )/);
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
