import { groupBy, requireList, requireRecord, requireText, requireWord } from "../../guard/index.ts";
import type { Issue } from "../../outcome/index.ts";
import { issueWords, remedyWords } from "../en/issues.ts";
import type { Language } from "../language.ts";
import { type Phrases, phrasesIn, type TextOptions } from "../phrases/options.ts";
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
  const own = phrasesIn("issueText", language, options);
  requireIssue("issueText", issue, own.words[language]);
  return lineOf([issue], language, own);
}

/**
 * Writes what is wrong with records, those that are alike in one line (danh sách lỗi dữ liệu): of a fault that stands in many rows
 * of a column, the first rows are named and the others counted.
 *
 * @param issues - The issues, as a door or a builder of records gave them.
 * @param language - The language.
 * @param options - The words of the caller's own.
 * @returns A line for each sort of fault at each place, in the order in which they first come.
 * @throws TypeError when it is no list or an issue is no record with a code, a path and a remedy or an option is unknown,
 * RangeError when there is no such language, code or remedy.
 *
 * @example
 * ```ts
 * import { readRegister } from "chibo/schemas";
 * import { issuesText } from "chibo/text";
 *
 * const text = "Mã;Tên;Loại hình\nA;Chi bộ 01;chi bo 1\nB;Chi bộ 02;chi bo 1\nC;Chi bộ 03;chi bo 1";
 * const { issues = [] } = readRegister({ files: [{ name: "to-chuc.csv", text }] });
 * issuesText(issues, "vi").split("\n").length; // => 1
 * issuesText(issues, "vi").slice(0, 43); // => 'to-chuc.csv, dòng 2, 3, 4, cột "Loại hình":'
 * ```
 */
export function issuesText(issues: readonly Issue[], language: Language, options: TextOptions = {}): string {
  requireList("issuesText", "the issues", issues);
  const own = phrasesIn("issuesText", language, options);
  for (const issue of issues) requireIssue("issuesText", issue, own.words[language]);
  const alike = groupBy(issues, (issue) => {
    const { code, path, place, remedy } = issue;
    const keys = path.filter((part) => typeof part === "string");
    return JSON.stringify([code, keys, place?.file, place?.column, expectedText(issue, language), remedy]);
  });
  return [...alike.values()].map((group) => lineOf(group, language, own)).join("\n");
}

function requireIssue(caller: string, issue: Issue, own: Table): void {
  requireRecord(caller, "the issue", issue);
  requireText(caller, "code", issue.code);
  requireText(caller, "remedy", issue.remedy);
  requireList(caller, "path", issue.path);
  requireCode(caller, "code", issue.code, [issueWords, own]);
  requireCode(caller, "remedy", issue.remedy, [remedyWords, own]);
}

/** A line for an issue, and for those that are like it. */
function lineOf([issue, ...others]: readonly [Issue, ...Issue[]], language: Language, own: Phrases): string {
  const where = placeText(issue, others, language);
  const place = where === "" ? "" : `${printable(where)}: `;
  const remedy = wordOf(issue.remedy, language, own);
  const parts: readonly string[] = [
    ...(isTelling(issue, issue.expected)
      ? [`${wordOf("issue.expected", language)} ${printable(expectedText(issue, language))}`]
      : []),
    ...(isTelling(issue, issue.received)
      ? [`${wordOf("issue.received", language)} ${printable(receivedTexts([issue, ...others], language))}`]
      : []),
  ];
  const found = parts.join(", ");
  if (isOfForm(issue)) return `${place}${found}`;
  const fault = `${place}${wordOf(issue.code, language, own)}`;
  return found === "" ? `${fault}. → ${remedy}` : `${fault}; ${found}. → ${remedy}`;
}

/** How many different values are told of issues that are alike. */
const mostReceived = 3;

function receivedTexts(issues: readonly Issue[], language: Language): string {
  const texts = [...new Set(issues.map((issue) => receivedIn(issue, language)))];
  return [...texts.slice(0, mostReceived), ...(texts.length > mostReceived ? ["…"] : [])].join(", ");
}

/** Refuses a code for which there are no words, here or of the caller's own. */
function requireCode(caller: string, name: string, code: string, tables: readonly [Table, Table]): void {
  if (tables.some((table) => said(table, code) !== undefined)) return;
  requireWord(caller, name, code, Object.keys(tables[0]));
}

function printable(text: unknown): string {
  return String(text).replace(unprintable, "\uFFFD");
}
