import type { IssuePlace } from "../../outcome/index.ts";
import type { PlaceOf, RegisterList } from "../../register/index.ts";
import type { RegisterTable } from "./table.ts";

/** A file from which records are read, as far as issues ask of it. */
export interface Source {
  readonly file: string;
  /** The headings by the place of their values in the record; empty where there are none. */
  readonly headings: ReadonlyMap<string, string>;
}

/** Where a row stands. */
interface Spot {
  readonly source: Source;
  /** The line; `null` in a file without lines of records. */
  readonly line: number | null;
}

/** The records of all files, and where each stands. */
export interface Gathered {
  readonly lists: Map<RegisterList, unknown[]>;
  readonly spots: Map<RegisterList, Spot[]>;
  /** The rows inside records that were put together from several. */
  readonly inner: Map<string, Spot[]>;
  /** What was told of already: places whose value is missing because it could not be read. */
  readonly told: Set<string>;
}

/** Nothing gathered yet. */
export function gathering(): Gathered {
  return { lists: new Map(), spots: new Map(), inner: new Map(), told: new Set() };
}

/** Adds a record, and gives its position. */
export function addRecord({ lists, spots }: Gathered, list: RegisterList, record: unknown, spot: Spot): number {
  const records = lists.get(list) ?? [];
  const places = spots.get(list) ?? [];
  lists.set(list, records);
  spots.set(list, places);
  places.push(spot);
  return records.push(record) - 1;
}

/** Tells where records stand in their files. */
export function placesIn({ spots, inner }: Gathered): PlaceOf {
  return (list, index, inward): IssuePlace | null => {
    const own = spots.get(list)?.[index];
    if (own === undefined) return null;
    const [key, position] = inward;
    const row = typeof position === "number" ? inner.get(`${list}/${index}/${key}`)?.[position] : undefined;
    const { source, line } = row ?? own;
    const at = inward.filter((part) => typeof part === "string").join(".");
    return { file: source.file, line, column: source.headings.get(at) ?? null };
  };
}

/** What was found in a file. */
export interface FileRead {
  /** The name of the file. */
  readonly name: string;
  /** The table or list that it holds; `null` where that could not be told, or it holds several. */
  readonly kind: RegisterTable | RegisterList | null;
  /** The rows or records. */
  readonly rows: number;
  /** The rows in which nothing is written. */
  readonly emptyRows: number;
}
