import { assessed, insufficientFacts, type Outcome, type ReadingCode, regrounded } from "../outcome/index.ts";
import type { CalendarDate } from "../time/index.ts";
import { marksUnder, type ScaleMeasure } from "./grade-scale.ts";
import type { ScorePart, ScoreSheet } from "./score-sheet.ts";

/**
 * The marks of one session, by the code of the item or part that is marked: a number, a measure where the sheet has a
 * scale for it, `not-applicable` where the session had nothing of the kind, `null` or no entry where it is not known.
 */
export type Marks = Readonly<Record<string, number | ScaleMeasure | "not-applicable" | null>>;

/** One item or part with its marks as a number; `null` where it does not apply. */
export interface Marked extends ScorePart {
  /** The marks. */
  readonly marks: number | null;
}

/** The items or parts whose marks are not known: those with no entry, and measures that the sheet has no scale for. */
export function unmarked({ scales }: ScoreSheet, parts: readonly ScorePart[], marks: Marks): readonly string[] {
  const codes = parts.map(({ code }) => code);
  return codes.filter((code) => {
    const given = marks[code] ?? null;
    return given === null || (isMeasure(given) && !scales.some((scale) => scale.code === code));
  });
}

/** Every item or part with its marks as a number: measures are held against their scales, under one reading of each. */
export function markedOnScales(
  { scales }: ScoreSheet,
  parts: readonly ScorePart[],
  marks: Marks,
  on: CalendarDate,
  readings: readonly ReadingCode[],
): Outcome<readonly Marked[]> {
  const measured = scales.flatMap((scale) => {
    const given = marks[scale.code];
    return isMeasure(given) ? [{ code: scale.code, outcome: marksUnder(scale, given, on, readings) }] : [];
  });
  const outcomes = measured.map(({ outcome }) => outcome);
  const grounds = {
    on,
    steps: outcomes.flatMap(({ steps }) => steps),
    because: outcomes.flatMap(({ because }) => because),
  };
  const missing = measured.flatMap(({ code, outcome }) =>
    outcome.kind === "insufficient-facts" ? outcome.missing.map((fact) => `${code}.${fact}`) : [],
  );
  if (missing.length > 0) return insufficientFacts(missing, grounds);
  const open = outcomes.find(({ kind }) => kind === "undetermined");
  if (open !== undefined) return regrounded(open, grounds) as Outcome<never>;
  const marksOf = ({ code }: ScorePart): number | null => {
    const outcome = measured.find((one) => one.code === code)?.outcome;
    if (outcome?.kind === "assessed") return outcome.value;
    const given = marks[code];
    return typeof given === "number" ? given : null;
  };
  return assessed(
    parts.map((part) => ({ ...part, marks: marksOf(part) })),
    grounds,
  );
}

/** Is this a measure, to be held against a scale? */
export function isMeasure(given: Marks[string] | undefined): given is ScaleMeasure {
  return typeof given === "object" && given !== null;
}
