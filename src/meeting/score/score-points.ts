import type { Fraction } from "../../money/index.ts";
import type { ReadingCode } from "../../outcome/index.ts";
import type { Marked } from "./marks.ts";
import type { ScoreMove, ScoreSheet } from "./score-sheet.ts";

/** One item or part with its points, made up to its maximum; `null` where it does not apply. */
interface Scored {
  readonly maximum: number;
  readonly points: Fraction | null;
}

/** The sum of the marks, under one reading of whatever does not apply. */
export function pointsUnder(
  { total, moves }: ScoreSheet,
  marked: readonly Marked[],
  readings: readonly ReadingCode[],
): Fraction {
  const moving = readings.includes("maximum-moves") ? movesOf(moves, marked) : [];
  const scored = marked.flatMap((one) => scoredUnder(one, marked, moving));
  if (readings.includes("full-marks")) {
    return sumOf(scored.map(({ points, maximum }) => points ?? { part: maximum, whole: 1 }));
  }
  const applicable = scored.filter(({ points }) => points !== null);
  const most = applicable.reduce((sum, { maximum }) => sum + maximum, 0);
  const { part, whole } = sumOf(applicable.map(({ points }) => points as Fraction));
  return most === total ? { part, whole } : { part: part * total, whole: whole * most };
}

/** The maxima that move: of what does not apply, to what does. */
export function movesOf(moves: readonly ScoreMove[], marked: readonly Marked[]): readonly ScoreMove[] {
  const applies = (code: string): boolean => marked.some((one) => one.code === code && one.marks !== null);
  return moves.filter(({ from, to }) => !applies(from) && applies(to));
}

function scoredUnder(
  { code, maximum, marks }: Marked,
  marked: readonly Marked[],
  moving: readonly ScoreMove[],
): readonly Scored[] {
  if (moving.some(({ from }) => from === code)) return [];
  if (marks === null) return [{ maximum, points: null }];
  const gained = moving
    .filter(({ to }) => to === code)
    .flatMap(({ from }) => marked.filter((one) => one.code === from));
  if (gained.length === 0) return [{ maximum, points: { part: marks, whole: 1 } }];
  const raised = gained.reduce((sum, one) => sum + one.maximum, maximum);
  return [{ maximum: raised, points: { part: marks * raised, whole: maximum } }];
}

function sumOf(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce(
    // Alike denominators stay: multiplied each time, they would pass what numbers hold exactly.
    (sum, { part, whole }) =>
      sum.whole === whole
        ? { part: sum.part + part, whole }
        : { part: sum.part * whole + part * sum.whole, whole: sum.whole * whole },
    { part: 0, whole: 1 },
  );
}
