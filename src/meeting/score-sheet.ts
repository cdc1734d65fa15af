import type { Sourced } from "../law/index.ts";
import type { Bound, Share } from "../outcome/index.ts";
import type { Span } from "../time/index.ts";
import type { GradeScale } from "./grade-scale.ts";
import { anPhuSheet, binhThuanBlocSheet, hd42Sheet, ngheAnSheet, phuThoBlocSheet } from "./score-sheets.law.ts";
import type { SessionClass } from "./session.ts";

/** The class of a session that was rated: tốt, khá, trung bình, kém. */
export type RatedClass = Exclude<SessionClass, "not-rated">;

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

/** From how many points a session has a class. The bands stand from the best class to the worst. */
export interface ScoreBand {
  /** The class. */
  readonly class: RatedClass;
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

/**
 * The score sheets that the library knows: HD 42-HD/BTCTW, Nghệ An (08-QĐ/TU of 2021), the provincial-agencies blocs of
 * Phú Thọ and Bình Thuận, and An Phú ward. A province may write its own as data: {@link checkScoreSheet}.
 *
 * @example
 * ```ts
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

/** The items or parts that are marked one by one. */
export function markedParts(items: readonly ScoreItem[]): readonly ScorePart[] {
  return items.flatMap((item) => (item.parts.length === 0 ? [item] : item.parts));
}
