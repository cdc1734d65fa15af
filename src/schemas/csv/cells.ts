import { nearestOf } from "../../guard/index.ts";
import type { IssueCode, RemedyCode } from "../../outcome/index.ts";
import { isCalendarDate, isCalendarMonth } from "../../time/index.ts";
import { foldedWord, unmarked } from "./fold.ts";
import { legacyEncodingOf } from "./legacy-encoding.ts";
import { hiddenCell, receivedNumber, shownCell } from "./received.ts";

/** The longest cell or heading that is read; longer ones are refused before anything else is done with them. */
export const longestCell = 1000;

/** Tells what is wrong with a cell. */
export type Refuse = (code: IssueCode, expected: string, received: string, remedy: RemedyCode) => void;

/** Reads a cell that is not empty: gives its value, or refuses it and gives `undefined`. */
export type CellReader = (cell: string, refuse: Refuse) => unknown;

/** A word that may stand in a cell: its code, the Vietnamese and the English word, and others that are read alike. */
export type TableWord = readonly [code: string, vi: string, en: string, ...others: string[]];

const plainNumber = /^\d{1,15}$/;
const groupedNumber = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const shortenedNumber = /^\d(?:[.,]\d+)?[eE]\+?\d{1,3}$/;
const dayMonthYear = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;
const monthYear = /^(\d{1,2})\/(\d{4})$/;
const decimal = /^\d{1,9}(?:[.,]\d{1,3})?$/;
const perhapsGrouped = /^[1-9]\d{0,2}\.\d{3}$/;

/** An apostrophe before a cell that a spreadsheet would reckon: it says that the cell is text, and is no part of it. */
const guard = /^'+[=+\-@\t\r]/;

/** Any text: an id, a name. */
export const readText: CellReader = (written, refuse) => {
  const cell = guard.test(written) ? written.slice(1) : written;
  if (shortenedNumber.test(cell)) return refuse("rounded-number", "…", hiddenCell(cell), "format-as-text");
  const legacy = legacyEncodingOf(cell);
  if (legacy !== null) return refuse("legacy-encoding", "UTF-8", legacy, "save-as-utf-8");
  return cell.normalize("NFC");
};

/** A whole number from 0 up: 1200 or 1.200. */
export const readCount: CellReader = (cell, refuse) => {
  if (plainNumber.test(cell)) return Number(cell);
  if (groupedNumber.test(cell)) {
    const number = Number(cell.replaceAll(".", ""));
    if (Number.isSafeInteger(number)) return number;
  }
  const [code, remedy] = shortenedNumber.test(cell)
    ? (["rounded-number", "format-as-text"] as const)
    : (["not-a-count", "write-whole-count"] as const);
  return refuse(code, "0, 1, 2, …", receivedNumber(cell), remedy);
};

/** A day: 1/7/2025, 01/07/2025, with points or dashes as well, or 2025-07-01. */
export const readDay: CellReader = (cell, refuse) => {
  const [, day = "", , month = "", year] = dayMonthYear.exec(cell) ?? [];
  const iso = year === undefined ? cell : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCalendarDate(iso) ? iso : refuse("not-a-calendar-date", "31/12/2025", receivedNumber(cell), "write-the-day");
};

/** A month: 3/2025 or 2025-03. */
export const readMonth: CellReader = (cell, refuse) => {
  const [, month = "", year] = monthYear.exec(cell) ?? [];
  const iso = year === undefined ? cell : `${year}-${month.padStart(2, "0")}`;
  return isCalendarMonth(iso) ? iso : refuse("not-a-calendar-month", "3/2025", receivedNumber(cell), "write-the-month");
};

/** A coefficient: 0,25. A point before three digits could part thousands, and is refused. */
export const readCoefficient: CellReader = (cell, refuse) =>
  decimal.test(cell) && !perhapsGrouped.test(cell)
    ? cell.replace(",", ".")
    : refuse("not-a-coefficient", "0,25", receivedNumber(cell), "write-the-decimal");

const yesOrNo: ReadonlyMap<string, boolean> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries({
    có: true,
    co: true,
    yes: true,
    true: true,
    x: true,
    "1": true,
    không: false,
    khong: false,
    no: false,
    false: false,
    "0": false,
  }).map(([word, means]) => [foldedWord(word), means] as const),
);

/** Yes or no: có, yes, x, 1; không, no, 0. */
export const readFlag: CellReader = (cell, refuse) =>
  yesOrNo.get(foldedWord(cell)) ??
  refuse("wrong-type", "boolean", receivedWord(cell, ["có", "không", "true", "false"]), "write-yes-or-no");

/** An empty list, which a cell can only say in words: không. */
export const readNothing: CellReader = (cell, refuse) =>
  yesOrNo.get(foldedWord(cell)) === false
    ? []
    : refuse("not-listed", "không || no", receivedWord(cell, ["không"]), "choose-from-list");

/** Makes the reader of one of a list of words, by its code, in Vietnamese with marks or wholly without, or in English. */
export function wordReader(words: readonly TableWord[]): CellReader {
  const known = new Map(words.flatMap(([code, ...names]) => [code, ...names].map((name) => [foldedWord(name), code])));
  for (const [code, ...names] of words) for (const name of names) known.set(foldedWord(unmarked(name)), code);
  // What was expected is told in the language of whoever reads the issue.
  const expected = [words.map(([, vi]) => vi), words.map(([, , en]) => en)].map((one) => one.join("; ")).join(" || ");
  return (cell, refuse) =>
    known.get(foldedWord(cell)) ?? refuse("not-listed", expected, receivedWord(cell, words.flat()), "choose-from-list");
}

function receivedWord(cell: string, words: readonly string[]): string {
  return cell.length <= longestCell / 10 && nearestOf(cell, words) !== null ? shownCell(cell) : hiddenCell(cell);
}
