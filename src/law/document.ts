import type { CalendarDate } from "../time/index.ts";
import type { DocumentKey } from "./citation.ts";
import type { Evidence } from "./evidence.ts";

/**
 * What a document can do. Only an enacted one binds or pays; a directive asks for a rule, a plan announces one, and a
 * dropped plan stays on record so that its figures are recognised.
 */
export type DocumentStatus = "enacted" | "directive" | "planned" | "dropped";

/** Who issued a document. */
export type Issuer =
  | "party-congress"
  | "central-committee"
  | "politburo"
  | "secretariat"
  | "central-organisation-commission"
  | "central-party-office"
  | "central-commissions"
  | "national-assembly"
  | "national-assembly-standing-committee"
  | "government"
  | "ministry"
  | "provincial-party-committee"
  | "provincial-people-council"
  | "provincial-people-committee"
  | "local-party-committee";

/** A legal document: what it is called, who issued it and when, when it holds, and how well that is known. */
export interface LegalDocument {
  /** The key: the number in ASCII and the date of issue. */
  readonly key: DocumentKey;
  /** The number as printed: `294-QĐ/TW`. */
  readonly number: string;
  /** The title in Vietnamese, shortened to what it is about. */
  readonly title: string;
  /** Who issued it. */
  readonly issuer: Issuer;
  /** The day of issue. */
  readonly issuedOn: CalendarDate;
  /** The first day in force, which may lie after the days that its values count from; `null` when not known. */
  readonly inForceFrom: CalendarDate | null;
  /** The last day in force; `null` while none is known. */
  readonly lastDay: CalendarDate | null;
  /** What the document can do. */
  readonly status: DocumentStatus;
  /** The document that took its place; `null` when none is known. */
  readonly replacedBy: DocumentKey | null;
  /** How well number, date and status are known. */
  readonly evidence: Evidence;
  /** The day on which this entry was last checked. */
  readonly verifiedOn: CalendarDate;
}
