import { nearestOf } from "../../guard/index.ts";
import type { Issue, IssueCode, Operator } from "../../outcome/index.ts";
import { isCalendarDate } from "../../time/index.ts";
import { recordWords as englishRecords, symbolWords as englishSymbols } from "../en/issues.ts";
import { dateText } from "../format/day-text.ts";
import { numberText } from "../format/number-text.ts";
import { spanText } from "../format/period-text.ts";
import { provinceName } from "../format/province-name.ts";
import type { Language } from "../language.ts";
import { wordOf } from "../phrases/phrases.ts";
import { recordWords as vietnameseRecords, symbolWords as vietnameseSymbols } from "../vi/issues.ts";
import { boundIn } from "./bound-text.ts";

/** Faults of the form of a cell: what was expected and what was received say all of it. */
const ofForm: readonly IssueCode[] = [
  "not-a-count",
  "not-a-calendar-date",
  "not-a-calendar-month",
  "not-a-coefficient",
  "not-listed",
  "wrong-type",
];

const words = {
  vi: { symbolWords: vietnameseSymbols, recordWords: vietnameseRecords },
  en: { symbolWords: englishSymbols, recordWords: englishRecords },
} as const;

/** How many lines are told of issues that are alike. */
const mostLines = 5;

/** Where an issue stands: in its file, or among the records; with others that are like it, where all of them stand. */
export function placeText(issue: Issue, others: readonly Issue[], language: Language): string {
  const { place, path } = issue;
  const { line, column, more } = words[language].recordWords;
  if (place === undefined) {
    return others.length === 0 ? path.join(".") : `${path.join(".")} ${more(numberText(others.length, language))}`;
  }
  const parts = [place.file];
  const lines = [...new Set([issue, ...others].flatMap((one) => one.place?.line ?? []))];
  if (lines.length > 0) {
    const left = lines.length - mostLines;
    const rest = left > 0 ? ` ${more(numberText(left, language))}` : "";
    parts.push(`${line} ${lines.slice(0, mostLines).join(", ")}${rest}`);
  }
  const key = path.slice(2).join(".");
  if (place.column !== null) parts.push(`${column} "${place.column}"`);
  else if (key !== "") parts.push(key);
  return parts.join(", ");
}

/** Whether what was expected and received says all of an issue of a cell. */
export function isOfForm({ place, code }: Issue): boolean {
  return place !== undefined && place.column !== null && ofForm.includes(code);
}

/** Symbols that say nothing, and those that say nothing to who reads a table. */
const silent: readonly string[] = ["", "-", "…", "key", "=", "!=", "undefined"];
const silentInTables: readonly string[] = [...silent, "string"];

/** Whether what was expected, or received, tells something: dashes and dots do not, nor that nothing was given. */
export function isTelling({ place }: Issue, symbols: string): boolean {
  return !(place === undefined ? silent : silentInTables).includes(symbols);
}

/** Faults of which the expected keys and tables are what they are in every language. */
const rawCodes: readonly IssueCode[] = ["unknown-key", "unknown-table"];

/** How many words of a list are told where none is near to what was written. */
const mostWords = 6;

/** What was expected, in words where there are some; of a long list, the word that was probably meant. */
export function expectedText({ code, expected, received, place }: Issue, language: Language): string {
  const told =
    code === "unknown-territory"
      ? provinceName(expected)
      : (tableText(expected, language) ?? symbolText(expected, language));
  // A table is told in its own words, and a key is what it is in every language.
  const isRaw = place?.column != null || rawCodes.includes(code);
  if (told !== null || isRaw) return told ?? expected;
  const codes = expected.split(", ");
  const near = nearestOf(received.replaceAll('"', ""), codes);
  const first = near === null ? codes.slice(0, mostWords) : [near];
  const shown = (codes.length > mostWords ? first : codes).map((one) => namedCode(one, language));
  const more = codes.length - shown.length;
  return more === 0 ? shown.join(", ") : `${shown.join(", ")} ${words[language].recordWords.words(String(more))}`;
}

/** A code that a program writes, with the word that it stands for. */
function namedCode(code: string, language: Language): string {
  const named = wordOf(code, language);
  return language === "en" || named === code ? code : `${named} (${code})`;
}

/** What was received in words, a text with its length. */
export function receivedIn({ received }: Issue, language: Language): string {
  const { characters } = words[language].recordWords;
  const told = symbolText(received, language);
  return told ?? received.replace(/^("(?:[^"\\]|\\.)*") \((\d+)\)$/, `$1 ($2 ${characters})`);
}

/** What a symbol stands for: a sort of value, a bound, a day, another record; `null` where it is none. */
function symbolText(symbol: string, language: Language): string | null {
  const { symbolWords } = words[language];
  if (Object.hasOwn(symbolWords, symbol)) return symbolWords[symbol as keyof typeof symbolWords];
  return boundText(symbol, language) ?? recordText(symbol, language) ?? daysText(symbol, language);
}

/** The words that a table knows, or the heading of a column, of which the symbol has both. */
function tableText(symbol: string, language: Language): string | null {
  const at = language === "vi" ? 0 : 1;
  const [known, headings] = [symbol.split(" || "), symbol.split(" | ")];
  if (known.length > 1) return known[at] as string;
  return headings.length > 1 ? `"${headings[at]}"` : null;
}

function boundText(symbol: string, language: Language): string | null {
  const [, day] = /^"(\d{4}-\d{2}-\d{2})"$/.exec(symbol) ?? [];
  if (isCalendarDate(day)) return dateText(day, language);
  const [, operator, bound] = /^(>=|<=|>) (\d{4}-\d{2}-\d{2}|\d+)(?: = [\w.]+)?$/.exec(symbol) ?? [];
  if (bound === undefined) return null;
  return boundIn(operator as Operator, isCalendarDate(bound) ? bound : Number(bound), language);
}

function recordText(symbol: string, language: Language): string | null {
  const { recordWords } = words[language];
  const [, relation, position] = /^(!?=) (?:register\.)?\w+\.(\d+)(?:\.\w+)?$/.exec(symbol) ?? [];
  if (position !== undefined) return recordWords[relation === "=" ? "same" : "other"](String(Number(position) + 1));
  const [, only] = /^switches\.(\d+)$/.exec(symbol) ?? [];
  if (only !== undefined) return recordWords.only(String(Number(only) + 1));
  const [, size] = /^a list of (\d+)$/.exec(symbol) ?? [];
  return size === undefined ? null : recordWords.list(size);
}

/** The days of another record: the end that it lacks, the period of which there is none, the days that it takes up. */
function daysText(symbol: string, language: Language): string | null {
  const { recordWords } = words[language];
  const [, list, lacking] = /^(posts|assignments)\.(\d+)\.lastDay != null$/.exec(symbol) ?? [];
  if (lacking !== undefined) {
    return recordWords[list === "posts" ? "endOfPost" : "endOfRecord"](String(Number(lacking) + 1));
  }
  const [, of, position, firstDay, lastDay] =
    /^(?:(ratings)\[\]|localRules\.(\d+)\.[\w.]+): (\S+) – (\S+)$/.exec(symbol) ?? [];
  if (!isCalendarDate(firstDay)) return null;
  const period = isCalendarDate(lastDay)
    ? spanText({ firstDay, lastDay }, language)
    : recordWords.since(dateText(firstDay, language));
  return of === "ratings" ? recordWords.rating(period) : recordWords.outside(String(Number(position) + 1), period);
}
