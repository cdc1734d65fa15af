// Between a workbook of a spreadsheet program and the tables of chibo/schemas: each sheet is one table.
import type { RegisterFile } from "chibo/schemas";
import { stringify } from "csv-stringify/sync";
import readWorkbook from "read-excel-file/node";
import writeWorkbook, { type SheetData } from "write-excel-file/node";

/** A sheet as it is shown: a heading row, and rows of texts and numbers. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Reads every sheet as a file of the register's door; errors name the sheet, the row and the column. */
export async function readSheets(path: string): Promise<readonly RegisterFile[]> {
  const sheets = await readWorkbook(path);
  return sheets.map(({ sheet, data }) => ({ name: sheet, text: stringify(data.map((row) => row.map(cellText))) }));
}

/** A day of a spreadsheet has no time zone: it is midnight in UTC, and stays that day. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

/** Writes sheets into a workbook; the first row of each is its heading. */
export async function writeSheets(path: string, sheets: readonly Sheet[]): Promise<void> {
  const all = sheets.map(({ name, rows: [heading = [], ...rows] }) => ({
    sheet: name,
    stickyRowsCount: 1,
    data: [
      heading.map((value) => ({ value, fontWeight: "bold" })),
      ...rows.map((row) => row.map((value) => ({ value }))),
    ] as SheetData,
  }));
  await writeWorkbook(all).toFile(path);
}
