import { build, type Fields } from "../../facts/index.ts";
import { requireRecord } from "../../guard/index.ts";
import type { Fraction } from "../../money/index.ts";
import {
  assessed,
  assessReadings,
  type Grounds,
  insufficientFacts,
  joinedGrounds,
  notInForce,
  type OpenPoint,
  type Outcome,
  regrounded,
  type Scalar,
  type Step,
} from "../../outcome/index.ts";
import { type CalendarDate, holdsOn } from "../../time/index.ts";
import { bareGrounds, openAnswer } from "../grounds.ts";
import type { RatedClass } from "../session/session.ts";
import { betweenGrades, requireScoreOptions, type ScoreOptions } from "./grade-scale.ts";
import { isMeasure, type Marked, type Marks, markedOnScales, requireMarks, unmarked } from "./marks.ts";
import { movesOf, pointsUnder } from "./score-points.ts";
import {
  markedParts,
  requireSheet,
  type ScoreBand,
  type ScoreItem,
  type ScorePart,
  type ScoreSheet,
} from "./score-sheet.ts";
import { maximumMovesLaw, notApplicableLaw } from "./score-sheets.law.ts";

/** Points that are already added up, in place of the marks of each item. */
export interface ScoredPoints {
  /** The word that tells them from marks. */
  readonly kind: "points";
  /** The points; `null` when not known. */
  readonly points: Fraction | null;
  /** Items that the gate of the sheet asks full marks in and that lack them; `null` when not known. */
  readonly shortOfFull: readonly string[] | null;
}

/** What {@link scoredPoints} is given. */
export interface ScoredPointsGiven {
  /** The points, as a number or an exact fraction; absent when not known. */
  readonly points?: number | Fraction | null | undefined;
  /** Items that the gate asks full marks in and that lack them; absent when not known. */
  readonly shortOfFull?: readonly string[] | null | undefined;
}

const scoredPointsFields: Fields<Omit<ScoredPoints, "kind">> = {
  points: {
    record: { part: { type: "number", required: true }, whole: { type: "number", required: true } },
  },
  shortOfFull: { list: "text" },
};

/**
 * Makes the points of a session that an office has already added up (tổng điểm), for sheets whose table was not seen too. No
 * key is required; one that is absent is not known.
 *
 * @param given - The points, and the items of the gate that lack full marks.
 * @returns The points, whole.
 * @throws TypeError for an unknown key or a value of a wrong type.
 *
 * @example
 * ```ts
 * import { scoredPoints } from "chibo/meeting";
 *
 * scoredPoints({ points: 84 }); // => { kind: "points", points: { part: 84, whole: 1 }, shortOfFull: null }
 * ```
 */
export function scoredPoints(given: ScoredPointsGiven): ScoredPoints {
  requireRecord("scoredPoints", "the argument", given);
  const { points } = given;
  // Whatever is no fraction is refused as the number that it should have been.
  const isFraction = points == null || typeof points === "object";
  const exact = isFraction ? given : { ...given, points: { part: points, whole: 1 } };
  return { kind: "points", ...build("scoredPoints", scoredPointsFields, exact) };
}

/**
 * Scores a session on a sheet and gives its class (chấm điểm, xếp loại buổi sinh hoạt). The points are added up exactly and
 * held against the bands, then against the gate. Where the sheet has a scale, the measure may be given in place of the
 * marks, and {@link marksOnScale} marks it. Points that are already added up are given as {@link scoredPoints}.
 *
 * An item that does not apply has two readings: `full-marks` for it, or the rest `re-based` to the total. Where the sheet
 * may be read to give its maximum to another item there is a third, `maximum-moves`, before the two of `maximum-stays`.
 *
 * In words, a class is `sessionClass.good` and so on: `good` alone is a class of the yearly rating.
 *
 * @param sheet - The score sheet.
 * @param given - The marks by item, or points that are already added up.
 * @param options - The day of the session, and the readings that the caller has settled.
 * @returns The class, with the points and the gate as steps; which items are not marked; or the class under each reading.
 * @throws TypeError for an argument of a wrong type or an unknown option, RangeError for a day that is none, or both
 * readings of one point.
 *
 * @example
 * ```ts
 * import { marks, scoredPoints, scoreMeeting, scoreSheets } from "chibo/meeting";
 *
 * const [hd42, ngheAn] = scoreSheets;
 * if (hd42 === undefined || ngheAn === undefined) throw new Error("both sheets are shipped");
 * const given = marks({
 *   ...{ time: 5, attendance: 5, principles: 5, results: 30, closing: 5 },
 *   ...{ "preparation.content": 5, "preparation.papers": 5 },
 *   ...{ "organisation.steps": 5, "organisation.content": 14, "organisation.chair": 5 },
 * });
 * scoreMeeting(hd42, given, { on: "2026-05-04" }).value; // => "fair"
 * scoreMeeting(hd42, { ...given, "organisation.content": 20 }, { on: "2026-05-04" }).value; // => "good"
 * scoreMeeting(hd42, { ...given, time: null }, { on: "2026-05-04" }).missing; // => ["time"]
 * scoreMeeting(ngheAn, scoredPoints({ points: 84 }), { on: "2022-05-04" }).value; // => "good"
 * ```
 */
export function scoreMeeting(
  sheet: ScoreSheet,
  given: Marks | ScoredPoints,
  options: ScoreOptions,
): Outcome<RatedClass> {
  requireSheet("scoreMeeting", sheet);
  requireScoreOptions("scoreMeeting", options);
  requireRecord("scoreMeeting", "the marks", given);
  const { kind, ...points } = given;
  if (kind === "points") return classOf(sheet, scoredPoints(points as ScoredPointsGiven), options.on);
  requireMarks("scoreMeeting", given as Marks);
  return classOfMarks(sheet, given as Marks, options);
}

function classOfMarks(sheet: ScoreSheet, given: Marks, options: ScoreOptions): Outcome<RatedClass> {
  const { on } = options;
  const { items } = sheet;
  if (!holdsOn(sheet, on)) return notInForce(sheet, bareGrounds(on));
  if (items == null) return openAnswer("text-not-read", bareGrounds(on));
  const parts = markedParts(items);
  const missing = unmarked(sheet, parts, given);
  if (missing.length > 0) return insufficientFacts(missing, bareGrounds(on));
  return assessReadings({ code: "score", points: openPoints(sheet, parts, given) }, options, (readings) => {
    const marked = markedOnScales(sheet, parts, given, on, readings);
    if (marked.kind !== "assessed") return marked as Outcome<never>;
    const points = pointsUnder(sheet, marked.value, readings);
    const scored = classOf(sheet, { points, shortOfFull: shortOfFull(sheet, items, marked.value) }, on);
    return regrounded(scored, joinedGrounds(marked, scored));
  });
}

/** The class of points: the band, and the gate where it asks for more. */
function classOf(
  sheet: ScoreSheet,
  { points, shortOfFull }: Omit<ScoredPoints, "kind">,
  on: CalendarDate,
): Outcome<RatedClass> {
  if (!holdsOn(sheet, on)) return notInForce(sheet, bareGrounds(on));
  if (points == null) return insufficientFacts(["points"], bareGrounds(on));
  if (points.whole === 0) return openAnswer("text-silent", bareGrounds(on));
  const band = sheet.bands.find((one) => isInBand(one, points));
  if (band === undefined) return openAnswer("text-not-read", bareGrounds(on));
  const [reached, asked] = shownPoints(sheet, points, band.from);
  const pointsStep = stepOf(sheet, "score.points", "met", reached, ">=", asked);
  if (band.class === null) return openAnswer("text-not-read", groundsOf(on, [pointsStep]));
  const { gate } = sheet;
  if (gate == null || gate.class !== band.class) return assessed(band.class, groundsOf(on, [pointsStep]));
  const short = shortOfFull?.length ?? null;
  const result = short === 0 ? "met" : "not-met";
  const gateStep = stepOf(sheet, "score.fullMarks", short === null ? "unknown" : result, short, "<=", 0);
  const grounds = groundsOf(on, [pointsStep, gateStep]);
  if (short === null) return insufficientFacts(["shortOfFull"], grounds);
  return assessed(short === 0 ? band.class : gate.instead, grounds);
}

/** A sheet may have bands that are not known: points between two of them have none. */
function isInBand({ from, below }: ScoreBand, { part, whole }: Fraction): boolean {
  return part >= from * whole && (below == null || part < below * whole);
}

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
  if (gate == null) return [];
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
