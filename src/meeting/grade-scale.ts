import type { Sourced } from "../law/index.ts";
import type { Fraction } from "../money/index.ts";
import {
  assess,
  assessed,
  assessReadings,
  type Bound,
  insufficientFacts,
  joinedGrounds,
  type OpenPoint,
  type Outcome,
  type ReadingCode,
  type Rule,
  regrounded,
  rule,
  type Step,
  undetermined,
} from "../outcome/index.ts";
import type { CalendarDate } from "../time/index.ts";
import { anPhuAttendance, anPhuDuration, anPhuResults, anPhuSpeakers, betweenGradesLaw } from "./grade-scales.law.ts";

/** What was reached, out of how much. */
export interface ScaleMeasure extends Fraction {
  /** The required members absent without a reason, for a scale that asks for them; not known when left out. */
  readonly absentWithoutReason?: number | null;
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

/** A scale that turns a measure into the marks of one item. The grades stand from the most marks to the fewest. */
export interface GradeScale extends Sourced {
  /** The code of the item or part that it marks. */
  readonly code: string;
  /** How many members absent without a reason put the item in its lowest grade; `null` where none do. */
  readonly lowestGradeWhen: Bound | null;
  /** The grades, the highest first. Holes and overlaps are those of the text. */
  readonly grades: readonly Grade[];
}

/**
 * The scales of An Phú ward, by the item that each marks.
 *
 * @example
 * ```ts
 * anPhuScales.map(({ code }) => code); // => ["duration", "attendance.share", "organisation.speakers", "results"]
 * ```
 */
export const anPhuScales: readonly GradeScale[] = [anPhuDuration, anPhuAttendance, anPhuSpeakers, anPhuResults];

/**
 * How many marks does this measure get on this scale? Where the scale names no grade for it, or two, there are two
 * readings: the `higher-grade` or the `lower-grade`. A measure of nothing is left open.
 *
 * On the scale of attendance of An Phú ward, one member absent without a reason means the lowest grade.
 *
 * @param measure - What was reached, out of how much: members who spoke out of those present, minutes out of those owed.
 * @param named - The reading that the caller has settled.
 *
 * @example
 * ```ts
 * const scaleOf = (item) => anPhuScales.find(({ code }) => code === item);
 * const speakers = scaleOf("organisation.speakers");
 * marksOnScale(speakers, { part: 8, whole: 20 }, "2026-05-04").value; // => 4
 * marksOnScale(speakers, { part: 10, whole: 20 }, "2026-05-04").kind; // => "undetermined"
 * marksOnScale(speakers, { part: 10, whole: 20 }, "2026-05-04", ["lower-grade"]).value; // => 4
 * const present = { part: 19, whole: 20 };
 * marksOnScale(scaleOf("attendance.share"), { ...present, absentWithoutReason: 0 }, "2026-05-04").value; // => 4
 * marksOnScale(scaleOf("attendance.share"), { ...present, absentWithoutReason: 1 }, "2026-05-04").value; // => 1
 * marksOnScale(scaleOf("attendance.share"), present, "2026-05-04").missing; // => ["absentWithoutReason"]
 * ```
 */
export function marksOnScale(
  scale: GradeScale,
  measure: ScaleMeasure,
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): Outcome<number> {
  return assessReadings({ code: "score", points: betweenGrades(scale) }, { on, readings: named }, (readings) =>
    marksUnder(scale, measure, on, readings),
  );
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
  if (lowest.kind === "assessed" && lowest.value) return assessed(least, grounds);
  const makesNoDifference = graded.kind === "assessed" && graded.value === least;
  if (lowest.kind === "insufficient-facts" && !makesNoDifference) return insufficientFacts(lowest.missing, grounds);
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
  if (whole === 0) return undetermined({ reason: "text-silent", decidedBy: null, readings: [] }, grounds);
  // The highest grade that it reaches and the lowest that it has not outgrown are one, but for holes and overlaps.
  const reached = scale.grades.filter(({ from }) => from === null || isAbove(measure, from));
  const notOutgrown = scale.grades.filter(({ to }) => to === null || isBelow(measure, to));
  const highest = Math.max(...reached.map(({ marks }) => marks));
  const lowest = Math.min(...notOutgrown.map(({ marks }) => marks));
  const ends = [highest, lowest];
  return assessed(readings.includes("higher-grade") ? Math.max(...ends) : Math.min(...ends), grounds);
}

/** Does something put the item in its lowest grade? `null` where the scale has no such rule. */
function lowestGrade(
  { lowestGradeWhen }: GradeScale,
  measure: ScaleMeasure,
  on: CalendarDate,
): Outcome<boolean> | null {
  if (lowestGradeWhen === null) return null;
  return assess(lowestGradeRule(lowestGradeWhen), { absentWithoutReason: measure.absentWithoutReason ?? null }, { on });
}

/** The rule of a scale that puts an item in its lowest grade, made from its law. */
export function lowestGradeRule(
  absentWithoutReason: Bound,
): Rule<{ readonly absentWithoutReason: number | null }, boolean> {
  return rule(
    "lowestGrade",
    { readers: { absentWithoutReason: (facts) => facts.absentWithoutReason }, law: { absentWithoutReason } },
    {
      conditions: { absentWithoutReason: { number: "absentWithoutReason" } },
      decide: [{ when: "absentWithoutReason", then: { kind: "assessed", value: true } }],
      otherwise: { kind: "assessed", value: false },
    },
  );
}

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
