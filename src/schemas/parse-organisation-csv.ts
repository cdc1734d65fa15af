import { type CsvError, parse } from "csv-parse/sync";
import { requireText } from "../guard/index.ts";
import type { Organisation } from "../organisation/index.ts";
import type { Checked, Issue } from "../outcome/index.ts";
import { columnOf, countColumns, meaningOf } from "./csv-columns.ts";
import { hiddenText } from "./received.ts";
import { parseRecords } from "./records.ts";

type Row = Readonly<Record<string, unknown>>;

/** An organisation put together from its rows, and where they stood, counted from 0 after the headings. */
interface Placed {
  readonly record: Readonly<Record<string, unknown>>;
  readonly counts: Row[];
  readonly row: number;
  readonly countRows: number[];
}

/**
 * Reads the organisations of a CSV text, or every issue of every row. Commas or semicolons, with a byte order mark or
 * without; headings are matched without regard to capitals, marks and blanks; days as 01/7/2025 or 2025-07-01; yes and no as
 * true and false or có and không; numbers as 1250 or 1.250. Numbers of members, groups and households have their day in the
 * column `countedOn`; without it the row is an issue. A further row of an organisation with its id and a count alone adds the
 * count. Text that lost letters to another encoding than UTF-8 is refused.
 *
 * @param text - The text of the file.
 * @returns The organisations; or the issues, each with the row (counted from 0 after the headings) and the column.
 * @throws TypeError when the argument is no text.
 *
 * @example
 * ```ts
 * import { parseOrganisationCsv } from "chibo/schemas";
 *
 * const headings = "ID;Name;Kind;Armed forces;Counted on;Official";
 * parseOrganisationCsv(`${headings}\n01;Chi bộ 01;chi-bo;không;31/12/2025;26`).value?.[0]?.counts[0]?.official; // => 26
 * parseOrganisationCsv(`${headings}\n01;Chi bộ 01;chi-bo;không;;26`).issues?.map(({ path }) => path); // => [[0, "countedOn"]]
 * ```
 */
export function parseOrganisationCsv(text: string): Checked<readonly Organisation[]> {
  if (typeof text !== "string") requireText("parseOrganisationCsv", "the text", text);
  if (text.includes("\uFFFD")) return refused([notReadable("UTF-8", "\uFFFD")]);
  const table = tableOf(text);
  return table.kind === "accepted" ? readRows(table.value) : table;
}

function tableOf(text: string): Checked<readonly (readonly string[])[]> {
  try {
    const value = parse(text, {
      bom: true,
      // No heading has a semicolon of its own.
      delimiter: /^[^\r\n]*;/.test(text) ? ";" : ",",
      record_delimiter: ["\r\n", "\n", "\r"],
      skip_empty_lines: true,
    });
    return { kind: "accepted", value };
  } catch (error) {
    const { code, lines } = error as CsvError;
    return refused([notReadable("CSV", `${code}, ${lines}`)]);
  }
}

function readRows([headings = [], ...rows]: readonly (readonly string[])[]): Checked<readonly Organisation[]> {
  const columns = headings.map((heading) => columnOf(heading) ?? heading);
  const twice = columns.flatMap((column, index) =>
    columns.indexOf(column) < index ? [headings[index] as string] : [],
  );
  if (twice.length > 0) return refused(twice.map(headingTwice));
  const placed: Placed[] = [];
  for (const [row, cells] of rows.entries()) place(placed, rowOf(columns, cells), row);
  const read = parseRecords(
    "organisation",
    placed.map(({ record, counts }) => ({ ...record, counts })),
  );
  return read.kind === "accepted"
    ? read
    : refused(read.issues.map((issue) => ({ ...issue, path: pathIn(placed, issue) })));
}

function rowOf(columns: readonly string[], cells: readonly string[]): Row {
  const known = columns.flatMap((column, index) => {
    const cell = cells[index] as string;
    return cell === "" ? [] : [[column, meaningOf(column, cell)] as const];
  });
  return Object.fromEntries(known);
}

/** A row is a further count of the organisation before it where it has its id and a count, and nothing else. */
function place(placed: Placed[], cells: Row, row: number): void {
  const count = Object.fromEntries(
    countColumns.filter(({ column }) => column in cells).map(({ column, member }) => [member, cells[column]]),
  );
  const record = Object.fromEntries(Object.entries(cells).filter(([column]) => !isOfCount(column)));
  const before = placed.at(-1);
  const isCounted = Object.keys(count).length > 0;
  if (
    isCounted &&
    before !== undefined &&
    Object.keys(record).join() === "id" &&
    record["id"] === before.record["id"]
  ) {
    before.counts.push(count);
    before.countRows.push(row);
  } else {
    placed.push({ record, counts: isCounted ? [count] : [], row, countRows: isCounted ? [row] : [] });
  }
}

/** Where an issue stands in the table: the row and the column, in place of the record and the place in it. */
function pathIn(placed: readonly Placed[], { path }: Issue): Issue["path"] {
  const [index, key, at, member] = path;
  const { row, countRows } = placed[index as number] as Placed;
  if (key !== "counts") return [row, ...path.slice(1)];
  const { column } = countColumns.find((one) => one.member === member) as (typeof countColumns)[number];
  return [countRows[at as number] as number, column];
}

function isOfCount(column: string): boolean {
  return countColumns.some((one) => one.column === column);
}

function headingTwice(heading: string): Issue {
  const received = hiddenText(heading);
  return { code: "unknown-key", path: [heading], expected: "-", received, remedy: "rename-or-remove-key" };
}

function notReadable(expected: string, received: string): Issue {
  return { code: "wrong-type", path: [], expected, received, remedy: "write-this-type" };
}

function refused(issues: readonly Issue[]): Checked<never> {
  return { kind: "refused", issues };
}
