import type { RegisterList } from "../../register/index.ts";
import type { TableWord } from "../csv/cells.ts";

/** What stands in the cells of a column. */
export type ColumnType =
  | "text"
  | "province"
  | "indicator"
  | "count"
  | "total"
  | "day"
  | "month"
  | "flag"
  | "coefficient"
  | "nothing"
  | "pay"
  | "day-or-none"
  | readonly TableWord[];

/** A column of a table: its names, and what it means. */
export interface TableColumn {
  /** The name of the column in files for programs. */
  readonly code: string;
  /** Where its value stands in the record: keys from the outside in, with dots between them. */
  readonly at: string;
  /** What stands in its cells. */
  readonly type: ColumnType;
  /** The Vietnamese heading. */
  readonly vi: string;
  /** The English heading. */
  readonly en: string;
  /** Other headings that are read alike. */
  readonly also?: readonly string[];
  /** Whether a table must have the column, and each row a value in it. */
  readonly isRequired?: true;
  /** Whether a table must have the column once a row says anything of the list inside that the column belongs to. */
  readonly isRequiredInside?: true;
  /** What an empty cell means, where it is not that nothing is known. */
  readonly blank?: unknown;
}

/** The name of a kind of table. */
export type RegisterTable =
  | "organisations"
  | "consents"
  | "sessions"
  | "posts"
  | "ratings"
  | "memberRatings"
  | "results"
  | "terms"
  | "leadingBodies"
  | "assignments"
  | "visits"
  | "plannedInspections"
  | "inspections"
  | "complete"
  | "switches";

/** A kind of table: of which list its rows are records, and its columns. */
export interface Table {
  /** The name of the kind. */
  readonly name: RegisterTable;
  /** The list of the register. */
  readonly list: RegisterList;
  /** The columns, in the order in which they are written. */
  readonly columns: readonly TableColumn[];
  /** Where rows belong to records that stand in another table: the key that names one, and the list inside it to which each adds. */
  readonly added?: { readonly key: string; readonly inner: string };
  /** Where several rows are one record: the key that they share, and the list inside it to which each adds. */
  readonly merged?: { readonly key: string; readonly inner: string };
}
