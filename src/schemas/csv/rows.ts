import { parse } from "csv-parse/sync";

/** The most lines that one quoted cell may go over. */
const mostLines = 50;

/** What is told of each row of a table. */
export interface RowVisitor {
  /** A row, and the line on which it begins, counted from 1. */
  readonly row: (cells: readonly string[], line: number) => void;
  /** A row whose quotation marks do not match. */
  readonly broken: (line: number) => void;
}

/**
 * Goes through the rows of a table. A line without a quotation mark is cut at the delimiters; the others are read by the
 * parser, each row by itself, so that one with quotation marks that do not match hides no row after it.
 *
 * @param text - The text of the table.
 * @param delimiter - What stands between its cells.
 * @param width - The number of its columns, where it is known.
 * @param visitor - Who is told.
 */
export function readRows(text: string, delimiter: string, width: number | null, visitor: RowVisitor): void {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === "") lines.pop();
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as string;
    if (!line.includes('"')) {
      visitor.row(cut(line, delimiter), index + 1);
      continue;
    }
    const end = endOfRow(lines, index);
    const cells = parsed(lines.slice(index, end + 1).join("\n"), delimiter);
    // A cell that goes over lines and leaves a row of another width was never closed.
    if (cells === null || (end > index && cells.length !== width)) {
      visitor.broken(index + 1);
      continue;
    }
    visitor.row(cells, index + 1);
    index = end;
  }
}

function cut(line: string, delimiter: string): readonly string[] {
  const cells = line.split(delimiter);
  for (let index = 0; index < cells.length; index += 1) cells[index] = (cells[index] as string).trim();
  return cells;
}

/** The line with which the quotation marks since a line are even again; the last that is looked at where they never are. */
function endOfRow(lines: readonly string[], first: number): number {
  let end = first;
  let marks = marksIn(lines[end] as string);
  while (marks % 2 === 1 && end + 1 < lines.length && end - first < mostLines) {
    end += 1;
    marks += marksIn(lines[end] as string);
  }
  return end;
}

function marksIn(line: string): number {
  return line.split('"').length - 1;
}

function parsed(row: string, delimiter: string): readonly string[] | null {
  try {
    const rows: string[][] = parse(row, { delimiter, relax_column_count: true, record_delimiter: "\r", trim: true });
    return rows[0] as string[];
  } catch {
    return null;
  }
}
