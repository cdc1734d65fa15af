import { type CalendarDate, calendarDate } from "../time/index.ts";
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

/**
 * What sort of page says what a document says: a page of a body of the Party or the State, a law portal, the press, or
 * another one, such as a table of levels.
 */
export type SourceKind = "official" | "law-portal" | "press" | "secondary";

/** A public page on which a document, or what it says, was seen. */
export interface DocumentSource {
  /** The name of the page: where it stands. */
  readonly title: string;
  /** The address; `null` where only the name of the page is known. */
  readonly url: string | null;
  /** What sort of page it is. */
  readonly kind: SourceKind;
  /** The day by which it was seen. */
  readonly seenOn: CalendarDate;
}

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
  /** The public pages on which it, or what it says, was seen; empty where none is known. */
  readonly sources: readonly DocumentSource[];
}

/** What the documents of one table have in common, unless a row says otherwise. */
export type DocumentHead = Pick<LegalDocument, "status" | "evidence" | "verifiedOn">;

/**
 * One row of a table of documents. The day of issue stands in the key; a first day, a last day or a successor that is left
 * out is not known.
 */
export type DocumentRow = Pick<LegalDocument, "key" | "number" | "title" | "issuer"> &
  Partial<Omit<LegalDocument, "key" | "number" | "title" | "issuer" | "issuedOn" | "sources">> & {
    /**
     * The sort of each page and its address; its name where no address is known; the day by which it was seen where that is not
     * the day of the check.
     */
    readonly sources?: readonly (readonly [SourceKind, string, CalendarDate?])[];
  };

/**
 * Writes a table of documents under a head: their status, the evidence and the day of the check stand once, and a row
 * says only what differs. Call it with a pure annotation, so that a bundler drops the tables that a program does not use.
 *
 * @param head - What holds for every row.
 * @param rows - The documents.
 * @returns The documents, whole and frozen.
 */
export function legalDocuments(head: DocumentHead, rows: readonly DocumentRow[]): readonly LegalDocument[] {
  const documents = rows.map((row): LegalDocument => {
    const { key, number, title, issuer, inForceFrom = null, lastDay = null, replacedBy = null } = row;
    const { status, evidence, verifiedOn } = { ...head, ...row };
    const issuedOn = calendarDate(key.slice(key.indexOf("@") + 1));
    return Object.freeze({
      key,
      number,
      title,
      issuer,
      issuedOn,
      inForceFrom,
      lastDay,
      status,
      replacedBy,
      evidence,
      verifiedOn,
      sources: Object.freeze((row.sources ?? []).map((source) => sourceOf(source, verifiedOn))),
    });
  });
  return Object.freeze(documents);
}

function sourceOf(
  [kind, place, seen]: readonly [SourceKind, string, CalendarDate?],
  checkedOn: CalendarDate,
): DocumentSource {
  const host = /^https?:\/\/(?:www\.)?([^/]+)/.exec(place)?.[1];
  return Object.freeze({
    title: host ?? place,
    url: host === undefined ? null : place,
    kind,
    seenOn: seen ?? checkedOn,
  });
}
