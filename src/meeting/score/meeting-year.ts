import { build, type Fields, type Given, requireMembers } from "../../facts/index.ts";
import { requireOptions, requireRecord } from "../../guard/index.ts";
import {
  type Assessed,
  assess,
  notInForce,
  type Outcome,
  type Readers,
  type Rule,
  type RuleText,
  rule,
} from "../../outcome/index.ts";
import { type CalendarDate, holdsOn, requireDay } from "../../time/index.ts";
import { compiledOnce } from "../compiled-once.ts";
import { bareGrounds, openAnswer } from "../grounds.ts";
import { type RatedClass, ratedClasses } from "../session/session.ts";
import { requireSheet, type ScoreSheet, type ScoreYear, scoreYearFields } from "./score-sheet.ts";

/** The regular sessions of a year by the class recorded for each. A session that was owed and not held is missing. */
export interface SessionsOfYear {
  /** Those rated good. */
  readonly good: number | null;
  /** Those rated fair. */
  readonly fair: number | null;
  /** Those rated average. */
  readonly average: number | null;
  /** Those rated poor. */
  readonly poor: number | null;
  /** Those held and not rated. */
  readonly notRated: number | null;
  /** Those owed and not held. */
  readonly missing: number | null;
}

/** What each count may be. */
export const sessionsOfYearFields: Fields<SessionsOfYear> = {
  good: "count",
  fair: "count",
  average: "count",
  poor: "count",
  notRated: "count",
  missing: "count",
};

/**
 * Makes the counts of the regular sessions of a year by class. No key is required; one that is absent is not known.
 *
 * @param given - The counts that are known.
 * @returns The counts, whole.
 * @throws TypeError for an unknown key or a value of a wrong type, RangeError for a count below 0.
 *
 * @example
 * ```ts
 * import { sessionsOfYear } from "chibo/meeting";
 *
 * sessionsOfYear({ good: 7, fair: 5 }).missing; // => null
 * ```
 */
export function sessionsOfYear(given: Given<SessionsOfYear>): SessionsOfYear {
  return build("sessionsOfYear", sessionsOfYearFields, given);
}

/** The class of the sessions of a year. The rules for the lower classes were not seen. */
export type MeetingYearClass = "good" | "below-good";

/** What {@link assessMeetingYear} needs beside the sheet and the sessions. */
export interface MeetingYearOptions {
  /** The day on which the year is rated. */
  readonly on: CalendarDate;
}

/**
 * Assesses whether the regular sessions of a year, taken together, are rated good on a sheet (xếp loại sinh hoạt chi bộ cả
 * năm). In the bloc of Phú Thọ: every session fair or better, and at least seven good. Where a session is missing the text
 * is silent. A sheet without a rule of the year leaves it open.
 *
 * @param sheet - The score sheet.
 * @param year - The sessions of the year by class.
 * @param options - The day on which the year is rated.
 * @returns The class of the year.
 * @throws TypeError for an argument of a wrong type or an unknown option, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { assessMeetingYear, scoreSheets, sessionsOfYear } from "chibo/meeting";
 *
 * const [, , bloc] = scoreSheets;
 * if (bloc === undefined) throw new Error("the sheet of Phú Thọ is shipped");
 * const year = sessionsOfYear({ good: 7, fair: 5, average: 0, poor: 0, notRated: 0, missing: 0 });
 * assessMeetingYear(bloc, year, { on: "2023-12-31" }).value; // => "good"
 * assessMeetingYear(bloc, { ...year, good: 6, fair: 6 }, { on: "2023-12-31" }).value; // => "below-good"
 * ```
 */
export function assessMeetingYear(
  sheet: ScoreSheet,
  year: SessionsOfYear,
  options: MeetingYearOptions,
): Outcome<MeetingYearClass> {
  requireSheet("assessMeetingYear", sheet);
  requireRecord("assessMeetingYear", "the sessions of the year", year);
  requireOptions("assessMeetingYear", options, ["on"]);
  const { on } = options;
  requireDay("assessMeetingYear", on, "on");
  if (!holdsOn(sheet, on)) return notInForce(sheet, bareGrounds(on));
  if (sheet.year == null) return openAnswer("no-rule-known", bareGrounds(on));
  return assess(meetingYearRuleOf(sheet.year), year, { on });
}

/**
 * Compiles the rule of the year from the law of a sheet.
 *
 * @param law - The `year` of a score sheet.
 * @returns The rule.
 *
 * @example
 * ```ts
 * import { scoreSheets, sessionsOfYear } from "chibo/meeting";
 * import { judge, meetingYearRule } from "chibo/rules";
 *
 * const law = scoreSheets[2]?.year ?? null;
 * const year = sessionsOfYear({ good: 6, fair: 6, average: 0, poor: 0, notRated: 0, missing: 0 });
 * law === null ? null : judge(meetingYearRule(law), year).value; // => "below-good"
 * ```
 */
export function meetingYearRule(law: ScoreYear): Rule<SessionsOfYear, MeetingYearClass> {
  requireMembers("meetingYearRule", "the law", scoreYearFields, law);
  return rule("meetingYear", { readers, fields: sessionsOfYearFields, law }, text);
}

const meetingYearRuleOf = /* @__PURE__ */ compiledOnce(meetingYearRule);

/** The classes that one session has had, from the branch committee to the superior. */
export interface SessionRating {
  /** Proposed by the branch committee from the marks; `null` when not on record. */
  readonly proposed: RatedClass | null;
  /** Voted by the branch. */
  readonly voted: RatedClass | null;
  /** Decided by the committee directly above. */
  readonly official: RatedClass | null;
}

const sessionRatingFields: Fields<SessionRating> = {
  proposed: ratedClasses,
  voted: ratedClasses,
  official: ratedClasses,
};

/**
 * Makes the record of the classes that one session has had (xếp loại buổi sinh hoạt). No key is required; one that is absent
 * is not on record.
 *
 * @param given - The classes on record.
 * @returns The record, whole.
 * @throws TypeError for an unknown key or another word.
 *
 * @example
 * ```ts
 * import { sessionRating } from "chibo/meeting";
 *
 * sessionRating({ proposed: "good" }).official; // => null
 * ```
 */
export function sessionRating(given: Given<SessionRating>): SessionRating {
  return build("sessionRating", sessionRatingFields, given);
}

/** The class of record of a session, and who gave it. */
export interface ClassOfRecord {
  /** The class. */
  readonly class: RatedClass;
  /** Who gave it: the superior, the branch, or its committee. */
  readonly stage: keyof SessionRating;
}

/**
 * Finds the class of record of a session, and who gave it (kết quả xếp loại buổi sinh hoạt): the official one where there is
 * one, then the one that the branch voted, then the one proposed.
 *
 * @param rating - The classes that the session has had.
 * @returns The class and its stage; `null` when none is on record.
 * @throws TypeError when the argument is no such record.
 *
 * @example
 * ```ts
 * import { recordedClass, sessionRating } from "chibo/meeting";
 *
 * recordedClass(sessionRating({ proposed: "good", voted: "fair" })); // => { class: "fair", stage: "voted" }
 * recordedClass(sessionRating({})); // => null
 * ```
 */
export function recordedClass(rating: SessionRating): ClassOfRecord | null {
  requireMembers("recordedClass", "the rating", sessionRatingFields, rating);
  for (const stage of ["official", "voted", "proposed"] as const) {
    const given = rating[stage] ?? null;
    if (given !== null) return { class: given, stage };
  }
  return null;
}

const good: Assessed<MeetingYearClass> = { kind: "assessed", value: "good" };
const belowGood: Assessed<MeetingYearClass> = { kind: "assessed", value: "below-good" };

const readers: Readers<SessionsOfYear> = {
  good: (year) => year.good,
  fair: (year) => year.fair,
  average: (year) => year.average,
  poor: (year) => year.poor,
  notRated: (year) => year.notRated,
  missing: (year) => year.missing,
};

const text: RuleText<SessionsOfYear, ScoreYear, MeetingYearClass> = {
  conditions: {
    allAtLeastFair: {
      part: { from: ["good", "fair"], by: ({ good: best, fair }) => sum([best, fair]) },
      of: {
        from: ["good", "fair", "average", "poor", "notRated"],
        by: ({ good: best, fair, average, poor, notRated }) => sum([best, fair, average, poor, notRated]),
      },
    },
    enoughGood: { number: "good" },
    noneMissing: { number: "missing" },
  },
  decide: [
    { when: { not: { all: ["allAtLeastFair", "enoughGood"] } }, then: belowGood },
    { when: "noneMissing", then: good },
  ],
  otherwise: { kind: "undetermined", reason: "text-silent", decidedBy: "direct-superior-committee" },
};

function sum(counts: readonly (number | null | undefined)[]): number | null {
  let total = 0;
  for (const count of counts) {
    if (count == null) return null;
    total += count;
  }
  return total;
}
