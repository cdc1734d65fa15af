import { stringify } from "csv-stringify/sync";
import type { Table, TableColumn } from "../table.ts";
import { cellOf, type TableLanguage } from "./cell-writers.ts";
import { type CellForm, guarded } from "./guarded.ts";

type Row = Readonly<Record<string, unknown>>;

/** How a table is written. */
export interface TableForm {
  readonly language: TableLanguage;
  readonly cells: CellForm;
}

/** The mark by which a spreadsheet tells UTF-8. */
const byteOrderMark = "\uFEFF";

/**
 * Writes records as a table: one row each, or one for each row inside it. Spreadsheets get a byte order mark, and semicolons
 * where the decimal sign is a comma.
 *
 * @returns The text; `null` where a record says what no cell of the table can.
 */
export function tableText(table: Table, records: readonly Row[], { language, cells }: TableForm): string | null {
  const rows: (readonly string[])[] = [];
  for (const record of records) {
    const own = rowsOf(table, record, language);
    if (own === null) return null;
    rows.push(...own);
  }
  const heads = table.columns.map((column) => column[language]);
  const all = [heads, ...rows].map((row) => row.map((cell) => guarded(cell, cells)));
  const delimiter = language === "vi" ? ";" : ",";
  const text = stringify(all, { delimiter, record_delimiter: "\r\n", quoted_match: /^\s|\s$/ });
  return cells === "spreadsheet" ? byteOrderMark + text : text;
}

/** The rows of a record; a further row has only its key and what is its own. */
function rowsOf(table: Table, record: Row, language: TableLanguage): readonly (readonly string[])[] | null {
  const { merged, columns } = table;
  if (merged === undefined) return only(rowOf(columns, record, language));
  const { [merged.inner]: inner, ...own } = record;
  const [first, ...further] = (inner ?? []) as readonly Row[];
  const parts = [
    { ...own, ...(first === undefined ? {} : { [merged.inner]: first }) },
    ...further.map((one) => ({ [merged.key]: own[merged.key], [merged.inner]: one })),
  ];
  const rows = parts.map((part) => rowOf(columns, part, language));
  return rows.every((row) => row !== null) ? rows : null;
}

function only(row: readonly string[] | null): readonly (readonly string[])[] | null {
  return row === null ? null : [row];
}

function rowOf(columns: readonly TableColumn[], row: Row, language: TableLanguage): readonly string[] | null {
  const values = leavesOf(row, "");
  const cells: string[] = [];
  for (const column of columns) {
    const cell = cellOf(column, values.get(column.at), language);
    // Where an empty cell means something, it cannot mean that nothing is known.
    if (cell === null || (cell === "" && column.blank !== undefined)) return null;
    cells.push(cell);
    values.delete(column.at);
  }
  return values.size === 0 ? cells : null;
}

/** What a row holds, by its place in it: keys from the outside in. What is not known is left out. */
function leavesOf(row: Row, within: string): Map<string, unknown> {
  const leaves = new Map<string, unknown>();
  for (const [key, value] of Object.entries(row)) {
    const at = within + key;
    if (value === null || value === undefined) continue;
    if (typeof value !== "object" || Array.isArray(value)) leaves.set(at, value);
    else for (const [inner, leaf] of leavesOf(value as Row, `${at}.`)) leaves.set(inner, leaf);
  }
  return leaves;
}
