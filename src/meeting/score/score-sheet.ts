import { build, type Fields, type Given, merged, requireMembersOnce } from "../../facts/index.ts";
import { requireRecord } from "../../guard/index.ts";
import type { Sourced } from "../../law/index.ts";
import type { Bound, Share } from "../../outcome/index.ts";
import type { Span } from "../../time/index.ts";
import { type RatedClass, ratedClasses } from "../session/session.ts";
import { boundFields, shareFields, sourceFields } from "../session/source-fields.ts";
import { type GradeScale, type GradeScaleGiven, gradeScaleFields } from "./grade-scale.ts";
import { anPhuSheet, binhThuanBlocSheet, hd42Sheet, ngheAnSheet, phuThoBlocSheet } from "./score-sheets.law.ts";

/** One criterion of a score sheet (tiêu chí chấm điểm). */
export interface ScoreItem {
  /** The code by which marks name it, unique within the sheet. */
  readonly code: string;
  /** The most marks. */
  readonly maximum: number;
  /** The parts that are marked one by one; an empty list when the item is marked as a whole. */
  readonly parts: readonly ScorePart[];
}

/** One part of a criterion. */
export interface ScorePart {
  /** The code by which marks name it, unique within the sheet. */
  readonly code: string;
  /** The most marks. */
  readonly maximum: number;
}

/** From how many points a session has a class. The bands are listed from the best class to the worst. */
export interface ScoreBand {
  /** The class; `null` where the one of these points is not known. */
  readonly class: RatedClass | null;
  /** The least points. */
  readonly from: number;
  /** The points under which it stays; `null` for the best class. */
  readonly below: number | null;
}

/** A class that points alone do not give: it also needs full marks in some items. */
export interface ScoreGate {
  /** The class. */
  readonly class: RatedClass;
  /** The codes of the items or parts that need full marks. */
  readonly fullMarks: readonly string[];
  /** The class of a session that has the points without them. */
  readonly instead: RatedClass;
}

/** When the regular sessions of a year, taken together, are rated good. */
// A type, not an interface: only a type fits the law tables of the kernel.
export type ScoreYear = {
  /** The share of the sessions that must be fair or better. */
  readonly allAtLeastFair: Share;
  /** How many of them must be good. */
  readonly enoughGood: Bound;
  /** How many may be missing. */
  readonly noneMissing: Bound;
};

/**
 * A maximum that may be read to pass from one item or part to another where the first does not apply. The marks of the
 * other are then made up to its raised maximum.
 */
export interface ScoreMove {
  /** The code of the item or part that may not apply. */
  readonly from: string;
  /** The code of the item or part that its maximum may pass to. */
  readonly to: string;
}

/** A score sheet for branch sessions (bảng điểm đánh giá chất lượng sinh hoạt chi bộ), as data. */
export interface ScoreSheet extends Span, Sourced {
  /** The code of the sheet. */
  readonly code: string;
  /** The most points that a session can have. */
  readonly total: number;
  /** The items in the order of the sheet; `null` when the table was not seen. */
  readonly items: readonly ScoreItem[] | null;
  /** The scales that turn measures into the marks of items or parts; an empty list when marks are given as numbers. */
  readonly scales: readonly GradeScale[];
  /** The maxima that the sheet may be read to move; an empty list when there are none. */
  readonly moves: readonly ScoreMove[];
  /** The classes by points, the best first. */
  readonly bands: readonly ScoreBand[];
  /** The class that needs full marks as well; `null` when points alone decide. */
  readonly gate: ScoreGate | null;
  /** The rule of the year; `null` when none is known. */
  readonly year: ScoreYear | null;
}

/** An item of which the parts may be absent: it is marked as a whole. */
export interface ScoreItemGiven extends Given<ScoreItem, "code" | "maximum"> {}

/** A band of which the upper end may be absent: it has none. One without a class is a band that is not known. */
export interface ScoreBandGiven extends Given<ScoreBand, "from"> {}

/** A scale of which the source may be absent: it is that of the sheet. */
export interface SheetScaleGiven extends Omit<GradeScaleGiven, keyof Sourced>, Given<Sourced> {}

/** What {@link scoreSheet} is given. */
export interface ScoreSheetGiven
  extends Given<
    Omit<ScoreSheet, "items" | "scales" | "bands">,
    "code" | "firstDay" | "total" | "citation" | "evidence" | "verifiedOn"
  > {
  /** The items in the order of the sheet; absent when the table was not seen. */
  readonly items?: readonly ScoreItemGiven[] | null | undefined;
  /** The scales; absent when marks are given as numbers. */
  readonly scales?: readonly SheetScaleGiven[] | undefined;
  /** The classes by points, the best first. */
  readonly bands: readonly ScoreBandGiven[];
}

const partFields: Fields<ScorePart> = {
  code: { type: "text", required: true },
  maximum: { type: "number", required: true },
};

const itemFields: Fields<ScoreItem> = /* @__PURE__ */ merged(partFields, {
  parts: { type: { list: { record: partFields } }, absent: [] },
});

const bandFields: Fields<ScoreBand> = {
  class: ratedClasses,
  from: { type: "number", required: true },
  below: "number",
};

const gateFields: Fields<ScoreGate> = {
  class: { type: ratedClasses, required: true },
  fullMarks: { type: { list: "text" }, required: true },
  instead: { type: ratedClasses, required: true },
};

/** Every member of the rule of a year. */
export const scoreYearFields: Fields<ScoreYear> = {
  allAtLeastFair: { type: { record: shareFields }, required: true },
  enoughGood: { type: { record: boundFields }, required: true },
  noneMissing: { type: { record: boundFields }, required: true },
};

const moveFields: Fields<ScoreMove> = {
  from: { type: "text", required: true },
  to: { type: "text", required: true },
};

/** Every member of a score sheet. */
export const scoreSheetFields: Fields<ScoreSheet> = /* @__PURE__ */ merged(sourceFields, {
  code: { type: "text", required: true },
  firstDay: { type: "day", required: true },
  lastDay: "day",
  total: { type: "number", required: true },
  items: { list: { record: itemFields } },
  scales: { type: { list: { record: gradeScaleFields } }, absent: [] },
  moves: { type: { list: { record: moveFields } }, absent: [] },
  bands: { type: { list: { record: bandFields } }, required: true },
  gate: { record: gateFields },
  year: { record: scoreYearFields },
});

/**
 * Makes a score sheet of one's own (bảng điểm của tỉnh, xã, đảng ủy khối). {@link checkScoreSheet} then tells whether it
 * holds together.
 *
 * Required are `code`, `firstDay`, `total`, `bands` and the source (`citation`, `evidence`, `verifiedOn`). Any other key may
 * be absent, which means: in force until now (`lastDay`), the table was not seen (`items`), none (`scales`, `moves`,
 * `gate`), no rule known (`year`). Absent parts of an item mean that it is marked as a whole, an absent `below` of a band
 * that it has no upper end, an absent source of a scale that it is that of the sheet.
 *
 * @param given - The sheet.
 * @returns The sheet, whole.
 * @throws TypeError for an unknown or a missing key or a value of a wrong type, RangeError for a day that is none.
 *
 * @example
 * ```ts
 * import { checkScoreSheet, scoreSheet } from "chibo/meeting";
 *
 * const sheet = scoreSheet({
 *   code: "our-ward",
 *   firstDay: "2026-01-01",
 *   citation: { document: "12-QD-DU@2025-12-20", provision: "1" },
 *   evidence: "official-text",
 *   verifiedOn: "2026-11-22",
 *   total: 100,
 *   items: [
 *     { code: "preparation", maximum: 40 },
 *     { code: "results", maximum: 60 },
 *   ],
 *   bands: [
 *     { class: "good", from: 90 },
 *     { class: "poor", from: 0, below: 90 },
 *   ],
 * });
 * checkScoreSheet(sheet); // => []
 * ```
 */
export function scoreSheet(given: ScoreSheetGiven): ScoreSheet {
  requireRecord("scoreSheet", "the argument", given);
  const { citation, evidence, verifiedOn, scales } = given;
  if (!Array.isArray(scales)) return build("scoreSheet", scoreSheetFields, given);
  const sourced = scales.map((scale: SheetScaleGiven) => ({ citation, evidence, verifiedOn, ...scale }));
  return build("scoreSheet", scoreSheetFields, { ...given, scales: sourced });
}

/**
 * Lists the score sheets that the library knows: HD 42-HD/BTCTW, Nghệ An (08-QĐ/TU of 2021), the provincial-agencies blocs
 * of Phú Thọ and Bình Thuận, and An Phú ward. A province may write its own: {@link scoreSheet}.
 *
 * @example
 * ```ts
 * import { scoreSheets } from "chibo/meeting";
 *
 * scoreSheets.map(({ code }) => code); // => ["hd-42", "nghe-an-08", "phu-tho-bloc", "binh-thuan-bloc", "an-phu"]
 * ```
 */
export const scoreSheets: readonly ScoreSheet[] = [
  hd42Sheet,
  ngheAnSheet,
  phuThoBlocSheet,
  binhThuanBlocSheet,
  anPhuSheet,
];

/**
 * Refuses what is no score sheet.
 *
 * @param caller - The function that was called.
 * @param sheet - The argument.
 */
export function requireSheet(caller: string, sheet: unknown): asserts sheet is ScoreSheet {
  requireMembersOnce(caller, "the sheet", scoreSheetFields, sheet);
}

/** The items or parts that are marked one by one. */
export function markedParts(items: readonly ScoreItem[]): readonly ScorePart[] {
  return items.flatMap((item) => (item.parts.length === 0 ? [item] : item.parts));
}
