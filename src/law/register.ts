import type { DocumentKey } from "./citation.ts";
import type { LegalDocument } from "./document.ts";
import { charterDocuments } from "./documents/charter.law.ts";
import { meetingDocuments } from "./documents/meeting.law.ts";
import { programmeDocuments } from "./documents/programme.law.ts";
import { ratingDocuments } from "./documents/rating.law.ts";
import { salaryDocuments } from "./documents/salary.law.ts";
import { stipendDocuments } from "./documents/stipend.law.ts";

/**
 * Every legal document that the library cites, by what it is about. Documents that never came into force stay on
 * record with the status `dropped`.
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
 * Which document has this key?
 *
 * @throws RangeError when no document of the register has it.
 *
 * @example
 * ```ts
 * documentOf("294-QD-TW@2025-05-26").inForceFrom; // => "2025-07-01"
 * documentOf("999-QD-TW@2025-05-26"); // throws RangeError
 * ```
 */
export function documentOf(key: DocumentKey): LegalDocument {
  const found = documents.find((document) => document.key === key);
  if (found === undefined) throw new RangeError(`Expected the key of a registered document, received "${key}".`);
  return found;
}
