import { requireRecord, shown } from "../../guard/index.ts";
import { assessed, insufficientFacts, type Outcome, type ReadingCode, regrounded } from "../../outcome/index.ts";
import type { CalendarDate } from "../../time/index.ts";
import { marksUnder, requireMeasure, type ScaleMeasure } from "./grade-scale.ts";
import type { ScorePart, ScoreSheet } from "./score-sheet.ts";

/**
 * The marks of one item or part: a number, a measure where the sheet has a scale for it, `not-applicable` where the session
 * had nothing of the kind, `null` where it is not known.
 */
export type Mark = number | ScaleMeasure | "not-applicable" | null;

/** The marks of one session, by the code of the item or part that is marked. One without an entry is not known. */
export type Marks = Readonly<Record<string, Mark>>;

/**
 * Makes the marks of one session (điểm chấm từng tiêu chí), by the code of the item or part that is marked. An item that is
 * absent is not known; {@link checkMarks} tells whether the marks fit a sheet.
 *
 * @param given - The marks that are known: numbers, measures of a scale, or `not-applicable`.
 * @returns The marks.
 * @throws TypeError for marks of a wrong type, RangeError for marks below 0.
 *
 * @example
 * ```ts
 * import { marks, scoreMeeting, scoreSheets } from "chibo/meeting";
 *
 * const [hd42] = scoreSheets;
 * const given = marks({ time: 5, attendance: { part: 18, whole: 20 } });
 * hd42 === undefined ? null : scoreMeeting(hd42, given, { on: "2026-05-04" }).missing?.includes("attendance"); // => true
 * ```
 */
export function marks(given: Readonly<Record<string, Mark | undefined>>): Marks {
  requireMarks("marks", given);
  const known: Record<string, Mark> = {};
  for (const [code, mark] of Object.entries(given)) {
    if (mark !== undefined) known[code] = mark;
  }
  return known;
}

/** Refuses what are no marks. */
export function requireMarks(caller: string, given: unknown): asserts given is Marks {
  requireRecord(caller, "the marks", given);
  for (const [code, mark] of Object.entries(given)) {
    if (typeof mark === "number" && mark < 0) {
      throw new RangeError(`${caller}: ${code} is ${mark}; give marks from 0 up`);
    }
    if (typeof mark === "object" && mark !== null) requireMeasure(caller, code, mark);
    else if (mark !== null && mark !== undefined && mark !== "not-applicable" && !Number.isFinite(mark)) {
      throw new TypeError(`${caller}: ${code} is ${shown(mark)}; give a number, a measure or "not-applicable"`);
    }
  }
}

/** One item or part with its marks as a number; `null` where it does not apply. */
export interface Marked extends ScorePart {
  /** The marks. */
  readonly marks: number | null;
}

/** The items or parts whose marks are not known: those with no entry, and measures that the sheet has no scale for. */
export function unmarked({ scales }: ScoreSheet, parts: readonly ScorePart[], given: Marks): readonly string[] {
  const codes = parts.map(({ code }) => code);
  return codes.filter((code) => {
    const mark = given[code] ?? null;
    return mark === null || (isMeasure(mark) && !scales.some((scale) => scale.code === code));
  });
}

/** Every item or part with its marks as a number: measures are held against their scales, under one reading of each. */
export function markedOnScales(
  { scales }: ScoreSheet,
  parts: readonly ScorePart[],
  given: Marks,
  on: CalendarDate,
  readings: readonly ReadingCode[],
): Outcome<readonly Marked[]> {
  const measured = scales.flatMap((scale) => {
    const mark = given[scale.code];
    return isMeasure(mark) ? [{ code: scale.code, outcome: marksUnder(scale, mark, on, readings) }] : [];
  });
  const outcomes = measured.map(({ outcome }) => outcome);
  const grounds = {
    on,
    steps: outcomes.flatMap(({ steps }) => steps),
    because: outcomes.flatMap(({ because }) => because),
  };
  const missing = measured.flatMap(({ code, outcome }) => (outcome.missing ?? []).map((fact) => `${code}.${fact}`));
  if (missing.length > 0) return insufficientFacts(missing, grounds);
  const open = outcomes.find(({ kind }) => kind === "undetermined");
  if (open !== undefined) return regrounded(open, grounds) as Outcome<never>;
  const marksOf = ({ code }: ScorePart): number | null => {
    const outcome = measured.find((one) => one.code === code)?.outcome;
    if (outcome?.kind === "assessed") return outcome.value;
    const mark = given[code];
    return typeof mark === "number" ? mark : null;
  };
  return assessed(
    parts.map((part) => ({ ...part, marks: marksOf(part) })),
    grounds,
  );
}

/** Tells whether this is a measure, to be held against a scale. */
export function isMeasure(mark: Mark | undefined): mark is ScaleMeasure {
  return typeof mark === "object" && mark !== null;
}
