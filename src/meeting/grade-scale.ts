import type { Sourced } from "../law/index.ts";
import type { Fraction } from "../money/index.ts";
import { assessed, assessReadings, type Outcome, type ReadingCode, type Step, undetermined } from "../outcome/index.ts";
import type { CalendarDate } from "../time/index.ts";
import { anPhuAttendance, anPhuDuration, anPhuResults, anPhuSpeakers, betweenGradesLaw } from "./grade-scales.law.ts";

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
 * @param measure - What was reached, out of how much: members who spoke out of those present, minutes out of those owed.
 * @param named - The reading that the caller has settled.
 *
 * @example
 * ```ts
 * const speakers = anPhuScales.find(({ code }) => code === "organisation.speakers");
 * marksOnScale(speakers, { part: 8, whole: 20 }, "2026-05-04").value; // => 4
 * marksOnScale(speakers, { part: 10, whole: 20 }, "2026-05-04").kind; // => "undetermined"
 * marksOnScale(speakers, { part: 10, whole: 20 }, "2026-05-04", ["lower-grade"]).value; // => 4
 * ```
 */
export function marksOnScale(
  scale: GradeScale,
  measure: Fraction,
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): Outcome<number> {
  const { citation, evidence } = scale;
  const step: Step = {
    code: "score.measure",
    result: "met",
    actual: measure,
    operator: "is",
    expected: scale.code,
    citation,
    evidence,
  };
  const grounds = { on, steps: [step], because: [step.code] };
  if (measure.whole === 0) return undetermined({ reason: "text-silent", decidedBy: null, readings: [] }, grounds);
  // The highest grade that it reaches and the lowest that it has not outgrown are one, but for holes and overlaps.
  const reached = scale.grades.filter(({ from }) => from === null || isAbove(measure, from));
  const notOutgrown = scale.grades.filter(({ to }) => to === null || isBelow(measure, to));
  const highest = Math.max(...reached.map(({ marks }) => marks));
  const lowest = Math.min(...notOutgrown.map(({ marks }) => marks));
  return assessReadings("score", betweenGradesLaw, on, named, (readings) =>
    assessed(readings.includes("higher-grade") ? Math.max(highest, lowest) : Math.min(highest, lowest), grounds),
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
