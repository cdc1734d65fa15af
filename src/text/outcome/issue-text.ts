import { requireList, requireRecord, requireText, requireWord } from "../../guard/index.ts";
import type { Issue } from "../../outcome/index.ts";
import { issueWords, remedyWords } from "../en/issues.ts";
import type { Language } from "../language.ts";
import { phrasesIn, type TextOptions } from "../phrases/options.ts";
import { wordOf } from "../phrases/phrases.ts";
import { said, type Table } from "../phrases/tables.ts";
import { expectedText, isOfForm, isTelling, placeText, receivedIn } from "./issue-place.ts";

/** What would disturb a line or a terminal: control characters, and marks that turn the direction of writing. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Writes what is wrong with a record, and how to mend it, in a line (lỗi dữ liệu và cách sửa): by
 * file, line and column where it was read from a table.
 *
 * @param issue - The issue.
 * @param language - The language.
 * @param options - The words of the caller's own.
 * @returns Where, what, what was expected, what was received, and the remedy.
 * @throws TypeError when the issue is no record with a code, a path and a remedy or an option is unknown, RangeError when
 * there is no such language, code or remedy.
 *
 * @example
 * ```ts
 * import { parseRecords } from "chibo/schemas";
 * import { issueText } from "chibo/text";
 *
 * const read = parseRecords("organisation", "nope");
 * read.issues?.map((issue) => issueText(issue, "en")).length; // => 1
 * ```
 */
export function issueText(issue: Issue, language: Language, options: TextOptions = {}): string {
  requireRecord("issueText", "the issue", issue);
  requireText("issueText", "code", issue.code);
  requireText("issueText", "remedy", issue.remedy);
  requireList("issueText", "path", issue.path);
  const own = phrasesIn("issueText", language, options);
  requireCode("code", issue.code, issueWords, own.words[language]);
  requireCode("remedy", issue.remedy, remedyWords, own.words[language]);
  const where = placeText(issue, language);
  const place = where === "" ? "" : `${printable(where)}: `;
  const remedy = wordOf(issue.remedy, language, own);
  const parts: readonly string[] = [
    ...(isTelling(issue, issue.expected)
      ? [`${wordOf("issue.expected", language)} ${printable(expectedText(issue, language))}`]
      : []),
    ...(isTelling(issue, issue.received)
      ? [`${wordOf("issue.received", language)} ${printable(receivedIn(issue, language))}`]
      : []),
  ];
  const found = parts.join(", ");
  if (isOfForm(issue)) return `${place}${found}`;
  const fault = `${place}${wordOf(issue.code, language, own)}`;
  return found === "" ? `${fault}. → ${remedy}` : `${fault}; ${found}. → ${remedy}`;
}

/** Refuses a code for which there are no words, here or of the caller's own. */
function requireCode(name: string, code: string, table: Table, own: Table): void {
  if (said(table, code) === undefined && said(own, code) === undefined) {
    requireWord("issueText", name, code, Object.keys(table));
  }
}

function printable(text: unknown): string {
  return String(text).replace(unprintable, "\uFFFD");
}
