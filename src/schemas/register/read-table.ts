import { isPersonal, nearestOf } from "../../guard/index.ts";
import type { IssueCode, RemedyCode } from "../../outcome/index.ts";
import type { IssueCollector } from "../../register/index.ts";
import { type CellReader, longestCell, type Refuse } from "../csv/cells.ts";
import { foldedHeading } from "../csv/fold.ts";
import { hiddenCell } from "../csv/received.ts";
import { readRows } from "../csv/rows.ts";
import { readerOf } from "./column-readers.ts";
import type { FoundTable } from "./find-table.ts";
import { addRecord, type Gathered, type Source } from "./sources.ts";
import type { TableColumn } from "./table.ts";

type Row = Record<string, unknown>;

/** A table while it is read. */
interface Reading {
  readonly found: FoundTable;
  readonly source: Source;
  readonly gathered: Gathered;
  readonly issues: IssueCollector;
  /** The columns by their cells; a heading that stands twice is read once. */
  readonly columns: readonly (TableColumn | null)[];
  /** The places of required columns that are not there. */
  readonly absent: readonly string[];
  /** The columns that a list inside misses, as told once. */
  readonly missed: Set<TableColumn>;
  /** The positions of records by the key that their rows share. */
  readonly byKey: Map<unknown, number>;
}

/** Serial numbers, which say nothing. */
const passedOver: readonly string[] = ["stt", "tt", "sothutu", "no"];

/**
 * Reads the rows of a table into records.
 *
 * @returns How many rows it has, and how many of them are empty.
 */
export function readTable(
  text: string,
  file: string,
  found: FoundTable,
  gathered: Gathered,
  issues: IssueCollector,
): { readonly rows: number; readonly emptyRows: number } {
  const columns = found.columns.map((column, index) => (found.columns.indexOf(column) === index ? column : null));
  const headings = new Map(
    columns.flatMap((column, index) =>
      column === null ? [] : [[column.at, found.headings[index] as string] as const],
    ),
  );
  const source: Source = { file, headings };
  const absent = found.table.columns.flatMap((column) =>
    (column.isRequired ?? column.isRequiredInside) !== undefined && !found.columns.includes(column) ? [column.at] : [],
  );
  const reading: Reading = { found, source, gathered, issues, columns, absent, missed: new Set(), byKey: new Map() };
  checkHeadings(reading);
  let [rows, emptyRows] = [0, 0];
  readRows(text, found.delimiter, found.headings.length, {
    row: (cells, line) => {
      if (line <= found.line) return;
      if (cells.every((cell) => cell === "")) emptyRows += 1;
      else {
        rows += 1;
        readRow(reading, cells, line);
      }
    },
    broken: (line) => {
      if (line > found.line) note(reading, line, null, "broken-quotes", '"…"', '"', "close-the-quotes");
    },
  });
  return { rows, emptyRows };
}

function checkHeadings(reading: Reading): void {
  const { found } = reading;
  const { table, columns, headings, line } = found;
  for (const [index, heading] of headings.entries()) {
    const column = columns[index] ?? null;
    if (column !== null && columns.indexOf(column) < index) {
      note(reading, line, heading, "heading-twice", "1", "2", "keep-one-column");
    } else if (column === null) unknownHeading(reading, heading);
  }
  for (const column of table.columns) {
    if (column.isRequired !== undefined && !columns.includes(column)) missColumn(reading, column);
  }
}

function missColumn(reading: Reading, { vi, en }: TableColumn): void {
  note(reading, reading.found.line, null, "missing-key", `${vi} | ${en}`, "-", "add-the-column");
}

/** Tells once of a column without which nothing can be said of a list inside. */
function missInside(reading: Reading): void {
  const { found, missed } = reading;
  for (const column of found.table.columns) {
    if (column.isRequiredInside === undefined || found.columns.includes(column) || missed.has(column)) continue;
    missed.add(column);
    missColumn(reading, column);
  }
}

/** Tells of a heading that means no column of the table. One that is too long is not folded, nor repeated. */
function unknownHeading(reading: Reading, heading: string): void {
  const { table, line } = reading.found;
  if (heading.length > longestCell) {
    note(reading, line, null, "too-long", `<= ${longestCell}`, hiddenCell(heading), "shorten-the-text");
    return;
  }
  if (heading === "" || passedOver.includes(foldedHeading(heading))) return;
  if (isPersonal(heading)) {
    note(reading, line, heading, "identifies-a-person", "-", "…", "remove-personal-data");
    return;
  }
  const nearest = nearestOf(
    heading,
    table.columns.flatMap(({ code, vi, en }) => [vi, en, code]),
  );
  note(reading, line, heading, "unknown-key", nearest ?? "-", "…", "rename-or-remove-column");
}

function readRow(reading: Reading, cells: readonly string[], line: number): void {
  const { found, gathered } = reading;
  const isUneven = isOfOtherWidth(cells, found.headings.length);
  if (isUneven) {
    note(reading, line, null, "uneven-row", String(found.headings.length), String(cells.length), "fill-the-row");
  }
  const own: Row = {};
  const inner: Row = {};
  const failed = readCells(reading, cells, line, { own, inner });
  if (Object.keys(inner).length > 0) missInside(reading);
  checkTotal(reading, inner, failed, line);
  if (found.table.name === "sessions") {
    own["id"] ??= [own["organisationId"], own["heldOn"] ?? line, own["kind"]].join("/");
  }
  const untold = isUneven ? found.table.columns.map((column) => column.at) : reading.absent;
  const told = [...failed, ...untold].map((one) => one.replaceAll(".", "/"));
  const { list, added } = found.table;
  if (added !== undefined) {
    const row = { ...(own[added.inner] as object | undefined) };
    gathered.added.push({ list, ...added, id: own[added.key], row, spot: { source: reading.source, line }, told });
    return;
  }
  const at = place(reading, own, inner, line);
  for (const one of told) gathered.told.add(`${at}/${one}`);
}

/** A total is held against its parts, and goes no further. */
function checkTotal(reading: Reading, inner: Row, failed: readonly string[], line: number): void {
  const column = reading.columns.find((one) => one?.type === "total");
  const counts = inner["counts"] as Readonly<Record<string, number>> | undefined;
  const total = counts?.["statedMembers"];
  if (column == null || total === undefined) return;
  const { statedMembers: _, ...parts } = counts as Readonly<Record<string, number>>;
  inner["counts"] = parts;
  const heading = reading.source.headings.get(column.at) as string;
  const { official, probationary } = parts;
  if (official !== undefined && probationary !== undefined) {
    if (official + probationary === total) return;
    const expected = String(official + probationary);
    note(reading, line, heading, "parts-do-not-add-up", expected, String(total), "correct-the-counts");
  } else if (failed.length === 0) {
    const [expected, remedy] = ["official, probationary", "split-official-and-probationary"] as const;
    note(reading, line, heading, "undivided-members", expected, String(total), remedy);
  }
}

function isOfOtherWidth(cells: readonly string[], width: number): boolean {
  return cells.length < width || cells.slice(width).some((cell) => cell !== "");
}

/** Reads the cells of a row; gives the places of those that could not be read. */
function readCells(
  reading: Reading,
  cells: readonly string[],
  line: number,
  { own, inner }: { readonly own: Row; readonly inner: Row },
): readonly string[] {
  const failed: string[] = [];
  for (const [index, column] of reading.columns.entries()) {
    const cell = cells[index] ?? "";
    if (column === null || cell === "") continue;
    const value = read(readerOf(column), cell, (code, expected, received, remedy) => {
      failed.push(column.at);
      note(reading, line, reading.found.headings[index] as string, code, expected, received, remedy);
    });
    if (value !== undefined) put(isInner(reading, column) ? inner : own, column.at, value);
  }
  return failed;
}

/** The value of a cell, which is looked at only where it is not too long. */
function read(reader: CellReader, cell: string, refuse: Refuse): unknown {
  if (cell.length <= longestCell) return reader(cell, refuse);
  return refuse("too-long", `<= ${longestCell}`, hiddenCell(cell), "shorten-the-text");
}

function isInner({ found: { table } }: Reading, { at }: TableColumn): boolean {
  return table.merged !== undefined && at.startsWith(`${table.merged.inner}.`);
}

/** Puts a row where it belongs: a record of its own, or one more row of a record that stands already. */
function place(reading: Reading, own: Row, inner: Row, line: number): string {
  const { found, source, gathered, byKey } = reading;
  const { list, merged, columns } = found.table;
  const spot = { source, line };
  const fill = (): void => {
    for (const { at, blank } of columns) if (blank !== undefined && valueAt(own, at) === undefined) put(own, at, blank);
  };
  if (merged === undefined) {
    fill();
    return `${list}/${addRecord(gathered, list, own, spot)}`;
  }
  const { key, inner: name } = merged;
  const added = (inner[name] ?? null) as Row | null;
  const known = byKey.get(own[key]);
  if (known !== undefined && added !== null) {
    const record = gathered.lists.get(list)?.[known] as Row;
    agree(reading, record, own, line);
    (record[name] as unknown[]).push(added);
    gathered.inner.get(`${list}/${known}/${name}`)?.push(spot);
    return `${list}/${known}`;
  }
  fill();
  const record = { ...own, [name]: added === null ? [] : [added] };
  const index = addRecord(gathered, list, record, spot);
  gathered.inner.set(`${list}/${index}/${name}`, added === null ? [] : [spot]);
  if (own[key] !== undefined) byKey.set(own[key], index);
  return `${list}/${index}`;
}

/** What a later row says of the whole must be what the first one says. */
function agree(reading: Reading, record: Row, own: Row, line: number): void {
  for (const [key, value] of Object.entries(own)) {
    const first = record[key];
    if (first === undefined) record[key] = value;
    else if (JSON.stringify(first) !== JSON.stringify(value)) {
      note(reading, line, reading.source.headings.get(key) as string, "rows-disagree", "=", "!=", "make-rows-agree");
    }
  }
}

function valueAt(row: Row, at: string): unknown {
  return at.split(".").reduce<unknown>((holder, key) => (holder as Row | undefined)?.[key], row);
}

function put(row: Row, at: string, value: unknown): void {
  const keys = at.split(".");
  let holder = row;
  for (const key of keys.slice(0, -1)) {
    holder[key] ??= {};
    holder = holder[key] as Row;
  }
  holder[keys.at(-1) as string] = value;
}

function note(
  { issues, found, source }: Reading,
  line: number,
  column: string | null,
  code: IssueCode,
  expected: string,
  received: string,
  remedy: RemedyCode,
): void {
  const place = { file: source.file, line, column };
  issues.add(found.table.list, code, () => ({ at: [], expected, received, remedy, place }));
}
