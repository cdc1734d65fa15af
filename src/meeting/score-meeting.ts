import type { Fraction } from "../money/index.ts";
import {
  assessed,
  assessReadings,
  type Grounds,
  insufficientFacts,
  joinedGrounds,
  notInForce,
  type OpenPoint,
  type Outcome,
  type ReadingCode,
  regrounded,
  type Scalar,
  type Step,
  undetermined,
} from "../outcome/index.ts";
import { type CalendarDate, isWithin } from "../time/index.ts";
import { betweenGrades } from "./grade-scale.ts";
import { isMeasure, type Marked, type Marks, markedOnScales, unmarked } from "./marks.ts";
import { movesOf, pointsUnder } from "./score-points.ts";
import {
  markedParts,
  type RatedClass,
  type ScoreBand,
  type ScoreItem,
  type ScorePart,
  type ScoreSheet,
} from "./score-sheet.ts";
import { maximumMovesLaw, notApplicableLaw } from "./score-sheets.law.ts";

/** What a class follows from, where the points are already added up. */
export interface ScoredPoints {
  /** The points; `null` when not known. */
  readonly points: Fraction | null;
  /** Items that the gate of the sheet asks full marks in and that lack them; `null` when not known. */
  readonly shortOfFull: readonly string[] | null;
}

/**
 * Which class do these marks give the session on this sheet (chấm điểm, xếp loại buổi sinh hoạt)? The points are added
 * up exactly and held against the bands, then against the gate. Where the sheet has a scale, the measure may be given in
 * place of the marks, and {@link marksOnScale} marks it.
 *
 * An item that does not apply has two readings: `full-marks` for it, or the rest `re-based` to the total. Where the sheet
 * may be read to give its maximum to another item there is a third, `maximum-moves`, before the two of `maximum-stays`.
 *
 * In words, a class is `sessionClass.good` and so on: `good` alone is a class of the yearly rating.
 *
 * @param named - The readings that the caller has settled.
 *
 * @example
 * ```ts
 * const [hd42] = scoreSheets;
 * const whole = { time: 5, attendance: 5, principles: 5, results: 30, closing: 5 };
 * const parts = { "preparation.content": 5, "preparation.papers": 5, "organisation.steps": 5 };
 * const marks = { ...whole, ...parts, "organisation.content": 14, "organisation.chair": 5 };
 * scoreMeeting(hd42, marks, "2026-05-04").value; // => "fair"
 * scoreMeeting(hd42, { ...marks, "organisation.content": 20 }, "2026-05-04").value; // => "good"
 * scoreMeeting(hd42, { ...marks, time: null }, "2026-05-04").missing; // => ["time"]
 * ```
 */
export function scoreMeeting(
  sheet: ScoreSheet,
  marks: Marks,
  on: CalendarDate,
  named: readonly ReadingCode[] = [],
): Outcome<RatedClass> {
  const { items } = sheet;
  if (!isWithin(sheet, on)) return notInForce(sheet, { on, steps: [], because: [] });
  if (items === null) return undetermined(notSeen, { on, steps: [], because: [] });
  const parts = markedParts(items);
  const missing = unmarked(sheet, parts, marks);
  if (missing.length > 0) return insufficientFacts(missing, { on, steps: [], because: [] });
  return assessReadings(
    { code: "score", points: openPoints(sheet, parts, marks) },
    { on, readings: named },
    (readings) => {
      const marked = markedOnScales(sheet, parts, marks, on, readings);
      if (marked.kind !== "assessed") return marked as Outcome<never>;
      const points = pointsUnder(sheet, marked.value, readings);
      const scored = classifyPoints(sheet, { points, shortOfFull: shortOfFull(sheet, items, marked.value) }, on);
      return regrounded(scored, joinedGrounds(marked, scored));
    },
  );
}

/**
 * Which class do these points give the session on this sheet? For sheets whose table was not seen, and for points that
 * an office has already added up.
 *
 * @example
 * ```ts
 * const nghean = scoreSheets.find(({ code }) => code === "nghe-an-08");
 * classifyPoints(nghean, { points: { part: 84, whole: 1 }, shortOfFull: [] }, "2022-05-04").value; // => "good"
 * const bloc = scoreSheets.find(({ code }) => code === "binh-thuan-bloc");
 * const points = { part: 92, whole: 1 };
 * classifyPoints(bloc, { points, shortOfFull: ["attendance"] }, "2022-05-04").value; // => "fair"
 * classifyPoints(bloc, { points, shortOfFull: [] }, "2022-05-04").value; // => "good"
 * ```
 */
export function classifyPoints(sheet: ScoreSheet, facts: ScoredPoints, on: CalendarDate): Outcome<RatedClass> {
  if (!isWithin(sheet, on)) return notInForce(sheet, { on, steps: [], because: [] });
  const { points, shortOfFull } = facts;
  if (points === null) return insufficientFacts(["points"], { on, steps: [], because: [] });
  if (points.whole === 0) return undetermined(nothingApplies, { on, steps: [], because: [] });
  // The bands reach down to 0, so that one holds.
  const band = sheet.bands.find(({ from }) => points.part >= from * points.whole) as ScoreBand;
  const [reached, asked] = shownPoints(sheet, points, band.from);
  const pointsStep = stepOf(sheet, "score.points", "met", reached, ">=", asked);
  const { gate } = sheet;
  if (gate === null || gate.class !== band.class) return assessed(band.class, groundsOf(on, [pointsStep]));
  const short = shortOfFull?.length ?? null;
  const result = short === 0 ? "met" : "not-met";
  const gateStep = stepOf(sheet, "score.fullMarks", short === null ? "unknown" : result, short, "<=", 0);
  const grounds = groundsOf(on, [pointsStep, gateStep]);
  if (short === null) return insufficientFacts(["shortOfFull"], grounds);
  return assessed(short === 0 ? band.class : gate.instead, grounds);
}

const notSeen = { reason: "text-not-read", decidedBy: null, readings: [] } as const;
const nothingApplies = { reason: "text-silent", decidedBy: null, readings: [] } as const;

/** What is open about these marks: items that do not apply, maxima that may move, measures between two grades. */
function openPoints(sheet: ScoreSheet, parts: readonly ScorePart[], marks: Marks): Readonly<Record<string, OpenPoint>> {
  const { moves, citation, evidence } = sheet;
  const given = parts.map((part) => ({ ...part, marks: marks[part.code] === "not-applicable" ? null : 0 }));
  const mayMove = movesOf(moves, given).length > 0;
  const isMeasured = parts.some(({ code }) => isMeasure(marks[code]));
  return {
    ...(mayMove ? { maximumMoves: { ...maximumMovesLaw.maximumMoves, citation, evidence } } : {}),
    notApplicable: { ...notApplicableLaw.notApplicable, citation },
    ...(isMeasured ? betweenGrades(sheet) : {}),
  };
}

function shortOfFull({ gate }: ScoreSheet, items: readonly ScoreItem[], marked: readonly Marked[]): readonly string[] {
  if (gate === null) return [];
  return gate.fullMarks.filter((code) => {
    const item = items.find((one) => one.code === code);
    const codes = item === undefined ? [code] : markedParts([item]).map((part) => part.code);
    return marked.some((one) => codes.includes(one.code) && one.marks !== null && one.marks < one.maximum);
  });
}

/** The points and those of the band as numbers; as shares of the total where they are not whole. */
function shownPoints({ total }: ScoreSheet, { part, whole }: Fraction, from: number): readonly [Scalar, Scalar] {
  if (whole === 1 || part % whole === 0) return [part / whole, from];
  return [
    { part, whole: whole * total },
    { part: from, whole: total },
  ];
}

function stepOf(
  { citation, evidence }: ScoreSheet,
  code: Step["code"],
  result: Step["result"],
  actual: Step["actual"],
  operator: Step["operator"],
  expected: Step["expected"],
): Step {
  return { code, result, actual, operator, expected, citation, evidence };
}

function groundsOf(on: CalendarDate, steps: readonly Step[]): Grounds {
  return { on, steps, because: steps.map(({ code }) => code) };
}
