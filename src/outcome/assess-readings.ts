import type { AssessOptions } from "./assess.ts";
import type { ReadingCode, StepCode } from "./codes.ts";
import { insufficientFacts, type Outcome, regrounded, type Step, undetermined } from "./outcome.ts";
import type { OpenPoint } from "./provision.ts";
import { checkReadings, type Standing, underReadings } from "./readings.ts";

/** The open points of a question by name, with the code under which they stand among the steps. */
export interface OpenPoints {
  /** The code that begins the code of each step. */
  readonly code: string;
  /** The points by name. */
  readonly points: Readonly<Record<string, OpenPoint>>;
}

/**
 * What is the answer of an assessment that rests on readings or conventions? Every admissible combination that the
 * caller has not named is tried: where all agree, that is the answer; where they differ, it is undetermined, with the
 * value under each.
 *
 * @param points - The open points, and the code under which they stand among the steps.
 * @param options - The day the question is about, and the readings that the caller has settled.
 * @param assessUnder - The assessment, given one reading of every point.
 * @throws RangeError when both readings of one point are named.
 */
export function assessReadings<Value>(
  { code, points }: OpenPoints,
  { on, readings: named = [] }: AssessOptions,
  assessUnder: (named: readonly ReadingCode[]) => Outcome<Value>,
): Outcome<Value> {
  const choices = Object.values(points);
  checkReadings(choices, named);
  const merged = underReadings(named, (all): Standing<Outcome<Value>> => {
    const point = choices.find(({ readings }) => !all.includes(readings.met) && !all.includes(readings.notMet));
    return point === undefined ? { answer: assessUnder(all) } : { point };
  });
  const answers = merged.branches.map(({ answer }) => answer);
  const openCodes = merged.branches.flatMap(({ codes }) => codes);
  const decides = ({ readings }: OpenPoint): boolean =>
    [readings.met, readings.notMet].some((reading) => openCodes.includes(reading) || named.includes(reading));
  const entries = Object.entries(points).map(([name, point]) => ({ code: `${code}.${name}` as const, point }));
  const steps = entries.map((entry) => readingStep(entry.code, entry.point, named));
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

function readingStep(code: StepCode, { readings, citation, evidence }: OpenPoint, named: readonly ReadingCode[]): Step {
  const actual = [readings.met, readings.notMet].find((reading) => named.includes(reading)) ?? null;
  const settled = actual === readings.met ? "met" : "not-met";
  return {
    code,
    result: actual === null ? "unknown" : settled,
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
