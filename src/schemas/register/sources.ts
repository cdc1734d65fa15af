import { groupBy } from "../../guard/index.ts";
import type { Issue, IssuePlace } from "../../outcome/index.ts";
import type { PlaceOf, RegisterList } from "../../register/index.ts";
import { linesInJson } from "./json-lines.ts";
import type { RegisterTable } from "./table.ts";

/** A file from which records are read, as far as issues ask of it. */
export interface Source {
  readonly file: string;
  /** The headings by the place of their values in the record; empty where there are none. */
  readonly headings: ReadonlyMap<string, string>;
}

/** A list of records in a JSON file. */
export interface JsonList {
  readonly text: string;
  /** The key under which the list stands; empty where it is the whole file. */
  readonly under: readonly string[];
  /** The position of its first record among all records of the list. */
  readonly from: number;
}

/** Where a row stands. */
interface Spot {
  readonly source: Source;
  /** The line of a table, or the list of a JSON file that the row is in. */
  readonly line: number | JsonList;
}

/** A row that adds to a list inside a record. */
interface AddedRow {
  readonly list: RegisterList;
  /** The column that names the record, and what it says. */
  readonly key: string;
  readonly id: unknown;
  /** The list inside the record. */
  readonly inner: string;
  readonly row: object;
  readonly spot: Spot;
  /** The places inside the record whose value is missing because it could not be read. */
  readonly told: readonly string[];
}

/** The records of all files, and where each stands. */
export interface Gathered {
  readonly lists: Map<RegisterList, unknown[]>;
  readonly spots: Map<RegisterList, Spot[]>;
  /** The rows inside records that were put together from several. */
  readonly inner: Map<string, Spot[]>;
  /** Rows that belong to records of other tables, with what each names. */
  readonly added: AddedRow[];
  /** What was told of already: places whose value is missing because it could not be read. */
  readonly told: Set<string>;
}

/** Nothing gathered yet. */
export function gathering(): Gathered {
  return { lists: new Map(), spots: new Map(), inner: new Map(), added: [], told: new Set() };
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

/** Adds the rows of other tables to the records that they name; gives those that name none. */
export function placeAdded({ lists, spots, inner, added, told }: Gathered): readonly AddedRow[] {
  if (added.length === 0) return [];
  const indexes = new Map((lists.get("organisations") ?? []).map((record, index) => [idOf(record), index] as const));
  return added.filter((one) => {
    const index = one.id === undefined ? undefined : indexes.get(one.id);
    if (index === undefined) return true;
    const record = lists.get(one.list)?.[index] as Record<string, unknown>;
    const at = `${one.list}/${index}/${one.inner}`;
    const before = (record[one.inner] ?? []) as readonly object[];
    const known = inner.get(at) ?? before.map(() => spots.get(one.list)?.[index] as Spot);
    record[one.inner] = [...before, one.row];
    inner.set(at, [...known, one.spot]);
    for (const key of one.told) told.add(`${one.list}/${index}/${key}`);
    return false;
  });
}

function idOf(record: unknown): unknown {
  return typeof record === "object" && record !== null ? (record as { readonly id?: unknown }).id : undefined;
}

/** Tells where records stand in their files. */
export function placesIn({ spots, inner }: Gathered): PlaceOf {
  return (list, index, inward): IssuePlace | null => {
    const own = spots.get(list)?.[index];
    if (own === undefined) return null;
    const [key, position] = inward;
    const row = typeof position === "number" ? inner.get(`${list}/${index}/${key}`)?.[position] : undefined;
    const { source, line } = row ?? own;
    if (typeof line !== "number") return { file: source.file, line: null, column: null };
    const at = inward.filter((part) => typeof part === "string").join(".");
    return { file: source.file, line, column: source.headings.get(at) ?? null };
  };
}

/** Adds the lines to issues of records in JSON files: each file is gone through once. */
export function withJsonLines(issues: readonly Issue[], { spots }: Gathered): readonly Issue[] {
  const ofTexts = groupBy(
    issues.flatMap((issue, index) => {
      const [list, position, ...inward] = issue.path;
      const line = spots.get(list as RegisterList)?.[position as number]?.line;
      if (line === undefined || typeof line === "number") return [];
      return [{ index, text: line.text, path: [...line.under, (position as number) - line.from, ...inward] }];
    }),
    ({ text }) => text,
  );
  const lines = new Map<number, number>();
  for (const [text, places] of ofTexts) {
    const found = linesInJson(
      text,
      places.map(({ path }) => path),
    );
    for (const [index, place] of places.entries()) lines.set(place.index, found[index] as number);
  }
  return issues.map((issue, index) =>
    lines.has(index)
      ? { ...issue, place: { ...(issue.place as IssuePlace), line: lines.get(index) as number } }
      : issue,
  );
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
