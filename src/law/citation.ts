import type { CalendarDate } from "../time/index.ts";
import type { Evidence } from "./evidence.ts";

/**
 * The key of a legal document: its number in ASCII and its date of issue, as in `01-HD-TW@2021-09-28`.
 *
 * A number alone does not name a document: numbering restarts with every Congress term, and three different documents
 * are called 01-HD/TW.
 */
export type DocumentKey = `${string}@${CalendarDate}`;

/** Where the law says it: a document and the place in it. */
export interface Citation {
  /** The key of the document. */
  readonly document: DocumentKey;
  /**
   * The article, clause and point, numbered as the document numbers them: `"24.1"`, `"II.3.3"`, `"12(4)(c)"`, `"10; annex 3"`,
   * `"criterion 4.1"`; the code of a place that is named and not numbered: `"score-sheet"`; `"whole"`; `"not-known"`.
   * `placesOf` reads it.
   */
  readonly provision: string;
}

/** Whatever is stated by law carries where, how well it is known, and when that was last checked. */
export interface Sourced {
  /** Where the law says it. */
  readonly citation: Citation;
  /** How well the statement is known. */
  readonly evidence: Evidence;
  /** The day on which the statement was last checked against its source. */
  readonly verifiedOn: CalendarDate;
}
