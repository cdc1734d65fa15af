import {
  type Assessed,
  assess,
  notInForce,
  type Outcome,
  type Readers,
  type Rule,
  type RuleText,
  rule,
  undetermined,
} from "../outcome/index.ts";
import { type CalendarDate, isWithin } from "../time/index.ts";
import type { RatedClass, ScoreSheet, ScoreYear } from "./score-sheet.ts";

/** The regular sessions of a year by the class that stands for each. A session that was owed and not held is missing. */
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

/** What the sessions of a year come to. The rules for the lower classes were not seen. */
export type MeetingYearClass = "good" | "below-good";

/**
 * Are the regular sessions of this year, taken together, rated good on this sheet (xếp loại sinh hoạt chi bộ cả năm)?
 * In the bloc of Phú Thọ: every session fair or better, and at least seven good. Where a session is missing the text is
 * silent. A sheet without a rule of the year leaves it open.
 *
 * @param on - The day on which the year is rated.
 *
 * @example
 * ```ts
 * const bloc = scoreSheets.find(({ code }) => code === "phu-tho-bloc");
 * const year = { good: 7, fair: 5, average: 0, poor: 0, notRated: 0, missing: 0 };
 * rateMeetingYear(bloc, year, "2023-12-31").value; // => "good"
 * rateMeetingYear(bloc, { ...year, good: 6, fair: 6 }, "2023-12-31").value; // => "below-good"
 * rateMeetingYear(bloc, { ...year, good: 11, fair: 0, average: 1 }, "2023-12-31").value; // => "below-good"
 * ```
 */
export function rateMeetingYear(sheet: ScoreSheet, year: SessionsOfYear, on: CalendarDate): Outcome<MeetingYearClass> {
  const nothing = { on, steps: [], because: [] } as const;
  if (!isWithin(sheet, on)) return notInForce(sheet, nothing);
  if (sheet.year === null) return undetermined({ reason: "no-rule-known", decidedBy: null, readings: [] }, nothing);
  return assess(meetingYearRule(sheet.year), year, { on });
}

/** The rule of the year, made from the law of a sheet. */
export function meetingYearRule(law: ScoreYear): Rule<SessionsOfYear, MeetingYearClass> {
  return rule("meetingYear", { readers, law }, text);
}

/** The classes that one session has had, from the branch committee to the superior. */
export interface SessionRating {
  /** Proposed by the branch committee from the marks; `null` when not on record. */
  readonly proposed: RatedClass | null;
  /** Voted by the branch. */
  readonly voted: RatedClass | null;
  /** Decided by the committee directly above. */
  readonly official: RatedClass | null;
}

/**
 * Which class stands for this session, and who gave it? The official one where there is one, then the one that the
 * branch voted, then the one proposed; `null` when none is on record.
 *
 * @example
 * ```ts
 * standingClass({ proposed: "good", voted: "fair", official: null }); // => { class: "fair", stage: "voted" }
 * standingClass({ proposed: null, voted: null, official: null }); // => null
 * ```
 */
export function standingClass(
  rating: SessionRating,
): { readonly class: RatedClass; readonly stage: keyof SessionRating } | null {
  for (const stage of ["official", "voted", "proposed"] as const) {
    const given = rating[stage];
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

function sum(counts: readonly (number | null)[]): number | null {
  return counts.reduce((total, count) => (total === null || count === null ? null : total + count), 0);
}
