import { longestCell } from "../csv/cells.ts";
import { foldedHeading } from "../csv/fold.ts";
import { readRows } from "../csv/rows.ts";
import type { RegisterTable, Table, TableColumn } from "./table.ts";
import { completeTable, sessionsTable } from "./tables/meeting-tables.ts";
import {
  consentsTable,
  leadingBodiesTable,
  organisationsTable,
  switchesTable,
  termsTable,
} from "./tables/organisation-tables.ts";
import {
  assignmentsTable,
  inspectionsTable,
  plannedInspectionsTable,
  postsTable,
  visitsTable,
} from "./tables/post-tables.ts";
import { memberRatingsTable, ratingsTable, resultsTable } from "./tables/rating-tables.ts";

/** Every kind of table. */
export const tables: readonly Table[] = [
  organisationsTable,
  consentsTable,
  sessionsTable,
  postsTable,
  ratingsTable,
  memberRatingsTable,
  resultsTable,
  termsTable,
  leadingBodiesTable,
  assignmentsTable,
  visitsTable,
  plannedInspectionsTable,
  inspectionsTable,
  completeTable,
  switchesTable,
];

/** A table as its headings tell it. */
export interface FoundTable {
  readonly table: Table;
  readonly delimiter: string;
  /** The line of the headings. */
  readonly line: number;
  readonly headings: readonly string[];
  /** The column that each heading means; `null` where it means none. */
  readonly columns: readonly (TableColumn | null)[];
  /** Whether every column that must be there is there. */
  readonly isWhole: boolean;
  /** How many of the headings are known. */
  readonly known: number;
}

/** How many rows are looked at for the headings: titles may stand above them. */
const rowsLookedAt = 20;
const signsLookedAt = 20_000;
/** How many known headings a column that must be there and is not weighs. */
const unlikely = 3;
const delimiters: readonly string[] = [";", "\t", ","];
const stated = /^"?sep=(.)"?\s*$/i;

const columnsOf = new Map<Table, ReadonlyMap<string, TableColumn>>();

/**
 * Finds what a table holds, by its headings: the kind of table that has the most of them, and the row in which they stand.
 *
 * @returns The table; `null` where no kind fits, or several fit alike.
 */
export function findTable(text: string, kind: RegisterTable | null): FoundTable | null {
  const [first = ""] = text.split(/\r\n|\n|\r/, 1);
  const separator = stated.exec(first)?.[1];
  const tried = separator === undefined ? delimiters : [separator];
  const asked = kind === null ? tables : tables.filter(({ name }) => name === kind);
  const fewest = kind === null ? 2 : 1;
  const found = tried.flatMap((delimiter) => candidatesIn(text, delimiter, asked));
  const [best, next] = found.filter(({ known }) => known >= fewest).sort(compare);
  if (best === undefined) return null;
  return next !== undefined && next.table !== best.table && compare(best, next) === 0 ? null : best;
}

/** A table that lacks a column is still meant where more of its headings stand there than of any other. */
function weightOf({ isWhole, known }: FoundTable): number {
  return isWhole ? known : known - unlikely;
}

function compare(one: FoundTable, other: FoundTable): number {
  return weightOf(other) - weightOf(one) || other.known - one.known;
}

function candidatesIn(text: string, delimiter: string, asked: readonly Table[]): readonly FoundTable[] {
  const found: FoundTable[] = [];
  const rows: (readonly [readonly string[], number])[] = [];
  readRows(text.slice(0, signsLookedAt), delimiter, null, {
    row: (cells, line) => rows.push([cells, line]),
    broken: () => undefined,
  });
  for (const [headings, line] of rows.slice(0, rowsLookedAt)) {
    for (const table of asked) found.push(candidate(table, headings, delimiter, line));
  }
  return found;
}

function candidate(table: Table, headings: readonly string[], delimiter: string, line: number): FoundTable {
  const byHeading = headingsOf(table);
  const columns = headings.map((heading) =>
    heading.length > longestCell ? null : (byHeading.get(foldedHeading(heading)) ?? null),
  );
  const known = new Set(columns.filter((column) => column !== null));
  const isWhole = table.columns.every((column) => column.isRequired === undefined || known.has(column));
  return { table, delimiter, line, headings, columns, isWhole, known: known.size };
}

function headingsOf(table: Table): ReadonlyMap<string, TableColumn> {
  const known = columnsOf.get(table);
  if (known !== undefined) return known;
  const made = new Map<string, TableColumn>();
  for (const column of table.columns) {
    for (const heading of [column.code, column.vi, column.en, ...(column.also ?? [])]) {
      const folded = foldedHeading(heading);
      if (!made.has(folded)) made.set(folded, column);
    }
  }
  columnsOf.set(table, made);
  return made;
}
