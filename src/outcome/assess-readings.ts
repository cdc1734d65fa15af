import { requireFunction, requireRecord, requireText } from "../guard/index.ts";
import { type AssessOptions, requireAssessOptions } from "./assess.ts";
import type { ReadingCode, StepCode } from "./codes.ts";
import { regrounded } from "./grounds.ts";
import { insufficientFacts, undetermined } from "./make-outcome.ts";
import type { Outcome, Step } from "./outcome.ts";
import type { OpenPoint } from "./provision.ts";
import { requireAnswer } from "./read-outcome.ts";
import { type Standing, underReadings } from "./under-readings.ts";

/** The open points of a question by name, with the code under which they stand among the steps. */
export interface OpenPoints {
  /** The code that begins the code of each step. */
  readonly code: string;
  /** The points by name. */
  readonly points: Readonly<Record<string, OpenPoint>>;
}

/**
 * Assesses a question that rests on readings or conventions, where a rule alone does not do: amounts, lists, dates. Every
 * admissible combination that the caller has not settled is tried: where all agree, that is the answer; where they
 * differ, it is undetermined, with the value under each.
 *
 * @param points - The open points, and the code under which they stand among the steps.
 * @param options - The day the question is about, and the readings that the caller has settled.
 * @param assessUnder - Assesses the question, given one reading of every point.
 * @returns The answer, with a step for each point.
 * @throws TypeError when an argument is missing; RangeError when the day is none, or two readings exclude each other.
 *
 * @example
 * ```ts
 * import { assessed, assessReadings } from "chibo/rules";
 *
 * const yearOfCount = {
 *   citation: { document: "DIEU-LE@2011-01-19", provision: "8.1" },
 *   evidence: "official-text",
 *   verifiedOn: "2026-11-22",
 *   readings: { met: "calendar-year", notMet: "rolling-year" },
 *   decidedBy: "caller",
 * } as const;
 * const grounds = { on: "2025-03-31", steps: [], because: [] } as const;
 * const months = assessReadings({ code: "months", points: { yearOfCount } }, { on: "2025-03-31" }, (readings) =>
 *   assessed(readings.includes("calendar-year") ? 3 : 12, grounds),
 * );
 * months.readings; // => [{ code: "calendar-year", value: 3 }, { code: "rolling-year", value: 12 }]
 * ```
 */
export function assessReadings<Value>(
  points: OpenPoints,
  options: AssessOptions,
  assessUnder: (readings: readonly ReadingCode[]) => Outcome<Value>,
): Outcome<Value> {
  requireRecord("assessReadings", "the first argument", points);
  requireText("assessReadings", "code", points.code);
  requireRecord("assessReadings", "points", points.points);
  for (const [name, point] of Object.entries(points.points)) {
    requireRecord("assessReadings", `points: ${name}`, point);
    requireRecord("assessReadings", `points: ${name}: readings`, point.readings);
  }
  requireAssessOptions("assessReadings", options, Object.values(points.points));
  requireFunction("assessReadings", "assessUnder", assessUnder);
  const { code, points: byName } = points;
  const { on, readings: settled = [] } = options;
  const choices = Object.values(byName);
  const merged = underReadings(settled, (all): Standing<Outcome<Value>> => {
    const point = choices.find(({ readings }) => !all.includes(readings.met) && !all.includes(readings.notMet));
    if (point !== undefined) return { point };
    const answer = assessUnder(all);
    requireAnswer("assessReadings", answer);
    return { answer };
  });
  const answers = merged.branches.map(({ answer }) => answer);
  const openCodes = merged.branches.flatMap(({ codes }) => codes);
  const decides = ({ readings }: OpenPoint): boolean =>
    [readings.met, readings.notMet].some((reading) => openCodes.includes(reading) || settled.includes(reading));
  const entries = Object.entries(byName).map(([name, point]) => ({ code: `${code}.${name}` as const, point }));
  const steps = entries.map((entry) => readingStep(entry.code, entry.point, settled));
  const deciding = entries.filter(({ point }) => decides(point)).map((entry): StepCode => entry.code);
  const grounds = {
    on,
    steps: distinct([...steps, ...answers.flatMap((answer) => answer.steps)]),
    because: [...new Set([...deciding, ...answers.flatMap((answer) => answer.because)])],
  };
  if (merged.agreed === null) return undetermined<Value>(merged, grounds);
  if (merged.agreed.kind !== "insufficient-facts") return regrounded(merged.agreed, grounds);
  const missing = answers.flatMap((answer) => (answer.kind === "insufficient-facts" ? answer.missing : []));
  return insufficientFacts([...new Set(missing)], grounds);
}

function readingStep(
  code: StepCode,
  { readings, citation, evidence }: OpenPoint,
  settled: readonly ReadingCode[],
): Step {
  const actual = [readings.met, readings.notMet].find((reading) => settled.includes(reading)) ?? null;
  const result = actual === readings.met ? "met" : "not-met";
  return {
    code,
    result: actual === null ? "unknown" : result,
    actual,
    operator: "read-as",
    expected: readings.met,
    citation,
    evidence,
  };
}

function distinct(steps: readonly Step[]): readonly Step[] {
  return [...new Map(steps.map((step) => [step.code, step])).values()];
}
