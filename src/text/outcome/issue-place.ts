import { nearestOf } from "../../guard/index.ts";
import type { Issue, IssueCode } from "../../outcome/index.ts";
import type { Language } from "../language.ts";
import { wordOf } from "../phrases/phrases.ts";

/** Faults of the form of a cell: what was expected and what was received say all of it. */
const ofForm: readonly IssueCode[] = [
  "not-a-count",
  "not-a-calendar-date",
  "not-a-calendar-month",
  "not-a-coefficient",
  "not-listed",
  "wrong-type",
];

/** What the symbols of an issue ask of a cell. */
const asked: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  vi: /* @__PURE__ */ new Map([
    ["0, 1, 2, …", "số nguyên từ 0 trở lên"],
    ["31/12/2025", "ngày có thật, ghi ngày/tháng/năm"],
    ["3/2025", "tháng có thật, ghi tháng/năm"],
    ["boolean", "có hoặc không"],
    ["string", "chữ"],
    ["number", "số"],
    ["0,25", "số thập phân, ghi như 0,25"],
    ["the id of a record", "mã của một tổ chức có trong dữ liệu"],
    ["organisations[].id", "mã của một tổ chức có trong dữ liệu"],
    ["an unused id", "mã chưa dùng"],
    ["a parent outside its own circle", "cấp trên không nằm dưới chính tổ chức này"],
  ]),
  en: /* @__PURE__ */ new Map([
    ["0, 1, 2, …", "a whole number from 0 up"],
    ["31/12/2025", "a day of the calendar, as day/month/year"],
    ["3/2025", "a month of the calendar, as month/year"],
    ["boolean", "yes or no"],
    ["string", "text"],
    ["number", "a number"],
    ["0,25", "a decimal, as 0,25"],
    ["organisations[].id", "the id of an organisation among the records"],
  ]),
};

/** Where an issue stands: in its file, or among the records. */
export function placeText({ place, path }: Issue, language: Language): string {
  if (place === undefined) return path.join(".");
  const [line, column] = language === "vi" ? ["dòng", "cột"] : ["line", "column"];
  const parts = [place.file];
  if (place.line !== null) parts.push(`${line} ${place.line}`);
  if (place.column !== null) parts.push(`${column} "${place.column}"`);
  return parts.join(", ");
}

/** Whether what was expected and received says all of an issue of a cell. */
export function isOfForm({ place, code }: Issue): boolean {
  return place !== undefined && ofForm.includes(code);
}

/** Symbols that say nothing to who reads a table. */
const silent: readonly string[] = ["", "-", "…", "=", "!=", "string", "undefined"];

/**
 * Whether what was expected, or received, tells something: of a cell in a file, dashes and dots do not, and nowhere does that
 * nothing was given.
 */
export function isTelling({ place }: Issue, symbols: string): boolean {
  return symbols !== "undefined" && (place === undefined || !silent.includes(symbols));
}

/** How many words of a list are told where none is near to what was written. */
const mostWords = 6;

/** What was expected, in words where there are some; of a long list, the word that was probably meant. */
export function expectedText({ code, expected, received, place }: Issue, language: Language): string {
  const told = asked[language].get(expected);
  // A table is told in its own words, and a key is what it is in every language.
  if (told !== undefined || place !== undefined || code === "unknown-key") return told ?? expected;
  const codes = expected.split(", ");
  const near = nearestOf(received.replaceAll('"', ""), codes);
  const first = near === null ? codes.slice(0, mostWords) : [near];
  const shown = (codes.length > mostWords ? first : codes).map((one) => namedCode(one, language));
  const more = codes.length - shown.length;
  const others = language === "vi" ? `hoặc một trong ${more} giá trị khác` : `or another of ${more} words`;
  return more === 0 ? shown.join(", ") : `${shown.join(", ")} ${others}`;
}

/** A code that a program writes, with the word that it stands for. */
function namedCode(code: string, language: Language): string {
  const named = wordOf(code, language);
  return language === "en" || named === code ? code : `${named} (${code})`;
}

/** What was received, its length in words. */
export function receivedIn({ received }: Issue, language: Language): string {
  const told = language === "vi" ? "ký tự" : "characters";
  return received.replace(/^("(?:[^"\\]|\\.)*") \((\d+)\)$/, `$1 ($2 ${told})`);
}
