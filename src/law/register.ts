import { meant, shown } from "../guard/index.ts";
import type { DocumentKey } from "./citation.ts";
import type { LegalDocument } from "./document.ts";
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
  const found = documents.find((document) => document.key === key);
  if (found !== undefined) return found;
  const remedy = typeof key === "string" ? meant(key, keys()) : `give a key such as "294-QD-TW@2025-05-26"`;
  throw new RangeError(`documentOf: ${shown(key)} is no document of the register; ${remedy}`);
}

function keys(): readonly string[] {
  return documents.map(({ key }) => key);
}
