import type { CalendarDate } from "../../../time/index.ts";
import { longestCell, readCoefficient, readText, type TableWord, wordReader } from "../../csv/cells.ts";
import type { ColumnType, TableColumn } from "../table.ts";
import { indicatorWords, payWords } from "../tables/words.ts";
import { guarded } from "./guarded.ts";

/** The languages in which tables are written. */
export type TableLanguage = "vi" | "en";

/** Writes the value of a column as a cell; `null` where no cell can say it. */
type CellWriter = (value: unknown, language: TableLanguage) => string | null;

const nothing: TableWord = ["nothing", "không", "no"];
const noDay: TableWord = ["none-prescribed", "không quy định", "none prescribed"];

const readIndicator = /* @__PURE__ */ wordReader(indicatorWords);

const writers: Readonly<Record<Extract<ColumnType, string>, CellWriter>> = {
  text: (value) => (isWritable(value) ? value : null),
  province: (value) => (isWritable(value) ? value : null),
  indicator: indicatorCell,
  count: String,
  total: String,
  day: (value, language) => dayCell(value as CalendarDate, language),
  month: (value, language) => (language === "vi" ? turned(value as string) : (value as string)),
  flag: (value, language) => nameOf(value === true ? ["true", "có", "yes"] : nothing, language),
  coefficient: (value, language) => coefficientCell(value as string, language),
  nothing: (value, language) => (isEmpty(value) ? nameOf(nothing, language) : null),
  pay: payCell,
  "day-or-none": (value, language) =>
    value === noDay[0] ? nameOf(noDay, language) : dayCell(value as CalendarDate, language),
};

/**
 * Writes the value of a column as a cell, from which the reader makes the same value.
 *
 * @returns The cell, empty for what is not known; `null` where no cell can say the value.
 */
export function cellOf({ type }: TableColumn, value: unknown, language: TableLanguage): string | null {
  if (value === null || value === undefined) return "";
  if (typeof type === "string") return writers[type](value, language);
  const word = type.find(([code]) => code === value);
  return word === undefined ? null : nameOf(word, language);
}

function nameOf([, vi, en]: TableWord, language: TableLanguage): string {
  return language === "vi" ? vi : en;
}

/** The word of a known indicator; any other code as it is, unless it would be read as that word. */
function indicatorCell(value: unknown, language: TableLanguage): string | null {
  const word = indicatorWords.find(([code]) => code === value);
  if (word !== undefined) return nameOf(word, language);
  return isWritable(value) && readIndicator(value, () => undefined) === undefined ? value : null;
}

/** Whether the reader gives a text back as it is: on one line, without blanks at its ends, in no doubtful form. */
function isWritable(value: unknown): value is string {
  if (typeof value !== "string" || value === "" || value.length >= longestCell) return false;
  return (
    !/[\r\n]/.test(value) && value.trim() === value && readText(guarded(value, "exact"), () => undefined) === value
  );
}

function dayCell(day: CalendarDate, language: TableLanguage): string {
  return language === "vi" ? turned(day) : day;
}

/** The parts of a day or month, the last first: 2025-07-01 becomes 01/07/2025. */
function turned(text: string): string {
  return text.split("-").reverse().join("/");
}

/** With a point only where no reader could take it for one that parts thousands. */
function coefficientCell(value: string, language: TableLanguage): string | null {
  const refuse = (): undefined => undefined;
  const cells = language === "vi" ? [value.replace(".", ",")] : [value, value.replace(".", ",")];
  return cells.find((cell) => readCoefficient(cell, refuse) === value) ?? null;
}

function payCell(value: unknown, language: TableLanguage): string | null {
  if (isEmpty(value)) return nameOf(nothing, language);
  const words = (value as readonly Readonly<Record<string, unknown>>[]).map(({ from, ...more }) => {
    const word = payWords.find(([code]) => code === from);
    return word === undefined || Object.values(more).some((one) => one !== null) ? null : nameOf(word, language);
  });
  return words.includes(null) ? null : words.join(" + ");
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
