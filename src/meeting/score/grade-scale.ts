import { build, type Fields, type Given, merged, requireMembers, requireMembersOnce } from "../../facts/index.ts";
import { requireCount, requireOptions, requireRecord } from "../../guard/index.ts";
import type { Sourced } from "../../law/index.ts";
import type { Fraction } from "../../money/index.ts";
import {
  assess,
  assessed,
  assessReadings,
  type Bound,
  insufficientFacts,
  joinedGrounds,
  type OpenPoint,
  type Outcome,
  type Readers,
  type ReadingCode,
  type ReadingOptions,
  type Rule,
  regrounded,
  rule,
  type Step,
} from "../../outcome/index.ts";
import { type CalendarDate, requireDay } from "../../time/index.ts";
import { compiledOnce } from "../compiled-once.ts";
import { openAnswer } from "../grounds.ts";
import { boundFields, sourceFields } from "../session/source-fields.ts";
import { anPhuAttendance, anPhuDuration, anPhuResults, anPhuSpeakers, betweenGradesLaw } from "./grade-scales.law.ts";

/** What was reached, out of how much. */
export interface ScaleMeasure extends Fraction {
  /** The required members absent without a reason, for a scale that asks for them; not known when left out. */
  readonly absentWithoutReason?: number | null | undefined;
}

const scaleMeasureFields: Fields<ScaleMeasure> = {
  part: { type: "count", required: true },
  whole: { type: "count", required: true },
  absentWithoutReason: "count",
};

/**
 * Makes a measure that is held against a scale: members present out of those required, minutes out of those owed. Required
 * are `part` and `whole`; the members absent without a reason are not known when absent.
 *
 * @param given - What was reached, out of how much.
 * @returns The measure, whole.
 * @throws TypeError for an unknown or a missing key or a value of a wrong type, RangeError for a count below 0.
 *
 * @example
 * ```ts
 * import { scaleMeasure } from "chibo/meeting";
 *
 * scaleMeasure({ part: 19, whole: 20 }); // => { part: 19, whole: 20, absentWithoutReason: null }
 * ```
 */
export function scaleMeasure(given: ScaleMeasure): ScaleMeasure {
  return build("scaleMeasure", scaleMeasureFields, given);
}

/** A limit of a grade: a share of the whole, plus so many. */
export interface GradeLimit {
  /** The share's part. */
  readonly part: number;
  /** The share's whole. */
  readonly whole: number;
  /** What is added to the share of the whole: -15 is fifteen below it. */
  readonly plus: number;
  /** Whether the limit itself belongs to the grade. */
  readonly included: boolean;
}

/** The marks for a range of the measure. */
export interface Grade {
  /** The marks. */
  readonly marks: number;
  /** Where the range begins; `null` for no limit. */
  readonly from: GradeLimit | null;
  /** Where the range ends; `null` for no limit. */
  readonly to: GradeLimit | null;
}

/** A scale that turns a measure into the marks of one item. The grades are listed from the most marks to the fewest. */
export interface GradeScale extends Sourced {
  /** The code of the item or part that it marks. */
  readonly code: string;
  /** How many members absent without a reason put the item in its lowest grade; `null` where none do. */
  readonly lowestGradeWhen: Bound | null;
  /** The grades, the highest first. Holes and overlaps are those of the text. */
  readonly grades: readonly Grade[];
}

/** A grade of which the limits that it does not have are absent. */
export interface GradeGiven extends Pick<Grade, "marks"> {
  /** Where the range begins; absent for no limit. */
  readonly from?: GradeLimitGiven | null | undefined;
  /** Where the range ends; absent for no limit. */
  readonly to?: GradeLimitGiven | null | undefined;
}

/** A limit of which `plus` may be absent: 0. */
export interface GradeLimitGiven extends Given<GradeLimit, "part" | "whole" | "included"> {}

/** What {@link gradeScale} is given. */
export interface GradeScaleGiven extends Given<Omit<GradeScale, "grades">, "code" | keyof Sourced> {
  /** The grades, the highest first. */
  readonly grades: readonly GradeGiven[];
}

const limitFields: Fields<GradeLimit> = {
  part: { type: "count", required: true },
  whole: { type: "count", required: true },
  plus: { type: "signed", absent: 0 },
  included: { type: "flag", required: true },
};

const gradeFields: Fields<Grade> = {
  marks: { type: "number", required: true },
  from: { record: limitFields },
  to: { record: limitFields },
};

/** Every member of a scale. */
export const gradeScaleFields: Fields<GradeScale> = /* @__PURE__ */ merged(sourceFields, {
  code: { type: "text", required: true },
  lowestGradeWhen: { record: boundFields },
  grades: { type: { list: { record: gradeFields } }, required: true },
});

/**
 * Makes a scale that turns a measure into marks (thang điểm). Required are `code`, `grades` and the source. Absent limits of
 * a grade mean no limit, an absent `plus` of a limit means 0, an absent `lowestGradeWhen` that nobody's absence matters.
 *
 * @param given - The scale.
 * @returns The scale, whole.
 * @throws TypeError for an unknown or a missing key or a value of a wrong type, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { gradeScale, marksOnScale, scaleMeasure } from "chibo/meeting";
 *
 * const attendance = gradeScale({
 *   code: "attendance",
 *   citation: { document: "12-QD-TU@2025-12-20", provision: "1" },
 *   evidence: "official-text",
 *   verifiedOn: "2026-11-22",
 *   grades: [
 *     { marks: 10, from: { part: 90, whole: 100, included: true } },
 *     { marks: 5, to: { part: 90, whole: 100, included: false } },
 *   ],
 * });
 * marksOnScale(attendance, scaleMeasure({ part: 18, whole: 20 }), { on: "2026-05-04" }).value; // => 10
 * ```
 */
export function gradeScale(given: GradeScaleGiven): GradeScale {
  return build("gradeScale", gradeScaleFields, given);
}

/**
 * Lists the scales of An Phú ward, by the item that each marks.
 *
 * @example
 * ```ts
 * import { anPhuScales } from "chibo/meeting";
 *
 * anPhuScales.map(({ code }) => code); // => ["duration", "attendance.share", "organisation.speakers", "results"]
 * ```
 */
export const anPhuScales: readonly GradeScale[] = [anPhuDuration, anPhuAttendance, anPhuSpeakers, anPhuResults];

/** What {@link marksOnScale} and {@link scoreMeeting} need beside the sheet and the marks. */
export interface ScoreOptions extends ReadingOptions {
  /** The day of the question. */
  readonly on: CalendarDate;
}

/**
 * Marks a measure on a scale (chấm điểm theo thang). Where the scale names no grade for it, or two, there are two readings:
 * the `higher-grade` or the `lower-grade`. A measure of nothing is left open.
 *
 * On the scale of attendance of An Phú ward, one member absent without a reason means the lowest grade.
 *
 * @param scale - The scale.
 * @param measure - What was reached, out of how much: members who spoke out of those present, minutes out of those owed.
 * @param options - The day of the question, and the reading that the caller has settled.
 * @returns The marks, or those under each reading.
 * @throws TypeError for an argument of a wrong type or an unknown option, RangeError for a day that is none, or both
 * readings.
 *
 * @example
 * ```ts
 * import { anPhuScales, marksOnScale } from "chibo/meeting";
 *
 * const on = "2026-05-04";
 * const [, attendance, speakers] = anPhuScales;
 * if (attendance === undefined || speakers === undefined) throw new Error("An Phú has both scales");
 * marksOnScale(speakers, { part: 8, whole: 20 }, { on }).value; // => 4
 * marksOnScale(speakers, { part: 10, whole: 20 }, { on }).kind; // => "undetermined"
 * marksOnScale(speakers, { part: 10, whole: 20 }, { on, readings: ["lower-grade"] }).value; // => 4
 * marksOnScale(attendance, { part: 19, whole: 20, absentWithoutReason: 1 }, { on }).value; // => 1
 * marksOnScale(attendance, { part: 19, whole: 20 }, { on }).missing; // => ["absentWithoutReason"]
 * ```
 */
export function marksOnScale(scale: GradeScale, measure: ScaleMeasure, options: ScoreOptions): Outcome<number> {
  requireMembersOnce("marksOnScale", "the scale", gradeScaleFields, scale);
  requireMeasure("marksOnScale", "the measure", measure);
  requireScoreOptions("marksOnScale", options);
  return assessReadings({ code: "score", points: betweenGrades(scale) }, options, (readings) =>
    marksUnder(scale, measure, options.on, readings),
  );
}

/** Refuses what is no measure. */
export function requireMeasure(caller: string, name: string, measure: ScaleMeasure): void {
  requireRecord(caller, name, measure);
  requireCount(caller, `${name}: part`, measure.part);
  requireCount(caller, `${name}: whole`, measure.whole);
  const { absentWithoutReason = null } = measure;
  if (absentWithoutReason !== null) requireCount(caller, `${name}: absentWithoutReason`, absentWithoutReason);
}

/** Refuses options without a day, or with other keys. */
export function requireScoreOptions(caller: string, options: ScoreOptions): void {
  requireOptions(caller, options, ["on", "readings"]);
  requireDay(caller, options.on, "on");
}

/** The point that is open wherever a scale has holes or overlaps, with the source of the scale. */
export function betweenGrades({ citation, evidence }: Sourced): Readonly<Record<"higherGrade", OpenPoint>> {
  return { higherGrade: { ...betweenGradesLaw.higherGrade, citation, evidence } };
}

/** The marks of a measure under one reading of holes and overlaps. */
export function marksUnder(
  scale: GradeScale,
  measure: ScaleMeasure,
  on: CalendarDate,
  readings: readonly ReadingCode[],
): Outcome<number> {
  const lowest = lowestGrade(scale, measure, on);
  const graded = gradeOf(scale, measure, on, readings);
  if (lowest === null) return graded;
  const grounds = joinedGrounds(graded, lowest);
  const least = Math.min(...scale.grades.map(({ marks }) => marks));
  if (lowest.value === "lowest-grade") return assessed(least, grounds);
  if (lowest.kind === "insufficient-facts" && graded.value !== least) return insufficientFacts(lowest.missing, grounds);
  return regrounded(graded, grounds);
}

/** The grade that the measure alone gives, under one reading of holes and overlaps. */
function gradeOf(
  scale: GradeScale,
  { part, whole }: ScaleMeasure,
  on: CalendarDate,
  readings: readonly ReadingCode[],
): Outcome<number> {
  const measure = { part, whole };
  const { citation, evidence } = scale;
  const step: Step = {
    code: `measured.${scale.code}`,
    result: "met",
    actual: measure,
    operator: "is",
    expected: scale.code,
    citation,
    evidence,
  };
  const grounds = { on, steps: [step], because: [step.code] };
  if (whole === 0) return openAnswer("text-silent", grounds);
  // The highest grade that it reaches and the lowest that it has not outgrown are one, but for holes and overlaps.
  const reached = scale.grades.filter(({ from }) => from == null || isAbove(measure, from));
  const notOutgrown = scale.grades.filter(({ to }) => to == null || isBelow(measure, to));
  const highest = Math.max(...reached.map(({ marks }) => marks));
  const lowest = Math.min(...notOutgrown.map(({ marks }) => marks));
  const ends = [highest, lowest];
  return assessed(readings.includes("higher-grade") ? Math.max(...ends) : Math.min(...ends), grounds);
}

/** Whether something puts an item in its lowest grade. */
export type LowestGradeAnswer = "lowest-grade" | "as-measured";

/** The fact that may put an item in its lowest grade. */
type LowestGradeFacts = Readonly<Record<"absentWithoutReason", number | null>>;

/** Whether something puts the item in its lowest grade; `null` where the scale has no such rule. */
function lowestGrade(
  { lowestGradeWhen }: GradeScale,
  { absentWithoutReason = null }: ScaleMeasure,
  on: CalendarDate,
): Outcome<LowestGradeAnswer> | null {
  if (lowestGradeWhen == null) return null;
  return assess(lowestGradeRuleOf(lowestGradeWhen), { absentWithoutReason }, { on });
}

const lowestGradeReaders: Readers<LowestGradeFacts> = { absentWithoutReason: (facts) => facts.absentWithoutReason };
const lowestGradeFields: Fields<LowestGradeFacts> = { absentWithoutReason: "count" };

/**
 * Compiles the rule of a scale that puts an item in its lowest grade, from its law.
 *
 * @param absentWithoutReason - How many members absent without a reason do so.
 * @returns The rule.
 *
 * @example
 * ```ts
 * import { anPhuScales } from "chibo/meeting";
 * import { judge, lowestGradeRule } from "chibo/rules";
 *
 * const law = anPhuScales[1]?.lowestGradeWhen ?? null;
 * law === null ? null : judge(lowestGradeRule(law), { absentWithoutReason: 1 }).value; // => "lowest-grade"
 * ```
 */
export function lowestGradeRule(
  absentWithoutReason: Bound,
): Rule<Readonly<Record<"absentWithoutReason", number | null>>, "lowest-grade" | "as-measured"> {
  requireMembers("lowestGradeRule", "the law", boundFields, absentWithoutReason);
  return rule(
    "lowestGrade",
    { readers: lowestGradeReaders, fields: lowestGradeFields, law: { absentWithoutReason } },
    {
      conditions: { absentWithoutReason: { number: "absentWithoutReason" } },
      decide: [{ when: "absentWithoutReason", then: { kind: "assessed", value: "lowest-grade" } }],
      otherwise: { kind: "assessed", value: "as-measured" },
    },
  );
}

const lowestGradeRuleOf = /* @__PURE__ */ compiledOnce(lowestGradeRule);

function isAbove(measure: Fraction, limit: GradeLimit): boolean {
  const over = overBy(measure, limit);
  return over > 0 || (over === 0 && limit.included);
}

function isBelow(measure: Fraction, limit: GradeLimit): boolean {
  const over = overBy(measure, limit);
  return over < 0 || (over === 0 && limit.included);
}

/** How far the measure lies over the limit, multiplied out so that nothing is rounded. */
function overBy({ part, whole }: Fraction, limit: GradeLimit): number {
  return part * limit.whole - limit.part * whole - limit.plus * limit.whole;
}
