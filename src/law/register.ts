import { meant, requireRecord, shown } from "../guard/index.ts";
import type { Citation, DocumentKey } from "./citation.ts";
import type { DocumentSource, LegalDocument } from "./document.ts";
import { charterDocuments } from "./documents/charter.law.ts";
import { meetingDocuments } from "./documents/meeting.law.ts";
import { programmeDocuments } from "./documents/programme.law.ts";
import { ratingDocuments } from "./documents/rating.law.ts";
import { salaryDocuments } from "./documents/salary.law.ts";
import { stipendDocuments } from "./documents/stipend.law.ts";

/**
 * The legal documents that the library cites, by what they are about. Documents that never came into force stay on record
 * with the status `dropped`.
 *
 * @example
 * ```ts
 * import { documents } from "chibo/law";
 *
 * documents.filter(({ number }) => number === "294-QĐ/TW").map(({ issuedOn }) => issuedOn); // => ["2025-05-26"]
 * ```
 */
// A pure call, not spreads: a bundler may then drop the register from a program that cites nothing by title.
export const documents: readonly LegalDocument[] = /* @__PURE__ */ [
  charterDocuments,
  salaryDocuments,
  stipendDocuments,
  meetingDocuments,
  ratingDocuments,
  programmeDocuments,
].flat();

/**
 * Finds a legal document by its key.
 *
 * @param key - Its number in ASCII and its day of issue, as citations carry it.
 * @returns The document.
 * @throws RangeError when no document of the register has the key.
 *
 * @example
 * ```ts
 * import { documentOf } from "chibo/law";
 *
 * documentOf("294-QD-TW@2025-05-26").inForceFrom; // => "2025-07-01"
 * documentOf("999-QD-TW@2025-05-26"); // throws RangeError
 * ```
 */
export function documentOf(key: DocumentKey): LegalDocument {
  return registered("documentOf", key);
}

/**
 * Lists where the document of a citation can be read: the public pages on which it, or what it says, was seen. The signed
 * text prevails over all of them.
 *
 * @param citation - The citation, as steps and values carry it.
 * @returns The pages, each with its sort; none where none is known.
 * @throws TypeError when it is no citation, RangeError when no document of the register has its key.
 *
 * @example
 * ```ts
 * import { sourcesOf } from "chibo/law";
 *
 * const citation = { document: "161-2026-ND-CP@2026-05-15", provision: "3" } as const;
 * sourcesOf(citation).map(({ title, kind }) => [title, kind]); // => [["vanban.chinhphu.vn", "official"]]
 * sourcesOf({ ...citation, document: "143-QD-TW@2024-05-03" }); // => []
 * ```
 */
export function sourcesOf(citation: Citation): readonly DocumentSource[] {
  requireRecord("sourcesOf", "the citation", citation);
  return registered("sourcesOf", citation.document).sources;
}

function registered(caller: string, key: DocumentKey): LegalDocument {
  const found = documents.find((document) => document.key === key);
  if (found !== undefined) return found;
  const remedy = typeof key === "string" ? meant(key, keys()) : `give a key such as "294-QD-TW@2025-05-26"`;
  throw new RangeError(`${caller}: ${shown(key)} is no document of the register; ${remedy}`);
}

function keys(): readonly string[] {
  return documents.map(({ key }) => key);
}
