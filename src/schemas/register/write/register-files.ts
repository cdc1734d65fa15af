import { requireOptions, requireRecord, requireWord } from "../../../guard/index.ts";
import { type Register, type RegisterList, recordsOf, registerLists } from "../../../register/index.ts";
import { tables } from "../find-table.ts";
import type { RegisterTable, Table } from "../table.ts";
import { fileNames } from "./file-names.ts";
import { type TableForm, tableText } from "./write-table.ts";

type Row = Readonly<Record<string, unknown>>;

/** How {@link registerFiles} writes. */
export interface RegisterFilesOptions {
  /** The language of headings, words and names of files: Vietnamese when left out. */
  readonly language?: "vi" | "en" | undefined;
  /**
   * What cells are for. `"spreadsheet"`, when left out: the files begin with a byte order mark, and a cell that a spreadsheet
   * would reckon has an apostrophe before it. `"exact"`: neither.
   */
  readonly cells?: "spreadsheet" | "exact" | undefined;
}

/** A file as it is written; `readRegister` takes it as it is. */
export interface WrittenFile {
  /** Its name. */
  readonly name: string;
  /** Its text. */
  readonly text: string;
  /** The table or list that it holds. */
  readonly kind: RegisterTable | RegisterList;
}

/**
 * Writes a register as files (ghi hồ sơ ra tệp): a CSV table for each list that has records, one more for consents, in the words of officials, and
 * JSON for a list of which a record says what no table can, such as changes of the structure, local rules, or the facts of
 * a year to be rated. {@link readRegister} reads the same register from them.
 *
 * @param register - The register.
 * @param options - The language, and what the cells are for.
 * @returns The files; a list without records has none.
 * @throws TypeError when it is no register or an option is unknown, RangeError when there is no such language or form.
 *
 * @example
 * ```ts
 * import { buildRegister } from "chibo";
 * import { readRegister, registerFiles } from "chibo/schemas";
 *
 * const counts = [{ on: "2025-12-31", official: 12, probationary: 1 }] as const;
 * const branch = { id: "X1-01", name: "Chi bộ thôn 01", kind: "branch", armedForces: false, counts } as const;
 * const register = buildRegister({ organisations: [branch] }).value;
 * const files = register === undefined ? [] : registerFiles(register);
 * files.map(({ name }) => name); // => ["to-chuc.csv"]
 * files[0]?.text.split("\r\n")[1]?.slice(0, 28); // => "X1-01;Chi bộ thôn 01;chi bộ;"
 * readRegister({ files }).value?.records.organisations[0]?.counts[0]?.official; // => 12
 * ```
 */
export function registerFiles(register: Register, options: RegisterFilesOptions = {}): readonly WrittenFile[] {
  requireRecord("registerFiles", "the register", register);
  const { language, cells } = formOf("registerFiles", options);
  const records = recordsOf(register);
  return registerLists.flatMap((list) =>
    records[list].length === 0 ? [] : filesOf(list, records[list] as readonly object[], { language, cells }),
  );
}

/** The options of a writer, looked through. */
export function formOf(caller: string, options: RegisterFilesOptions): TableForm {
  requireOptions(caller, options, ["language", "cells"]);
  const { language = "vi", cells = "spreadsheet" } = options;
  requireWord(caller, "language", language, ["vi", "en"]);
  requireWord(caller, "cells", cells, ["spreadsheet", "exact"]);
  return { language, cells };
}

/** The files of one list: its table, with those whose rows belong to its records, or JSON with a record on each line. */
export function filesOf(list: RegisterList, records: readonly object[], form: TableForm): readonly WrittenFile[] {
  const rows = records as readonly Row[];
  const own = tables.filter((table) => table.list === list);
  const apart = own.flatMap(({ added }) => (added === undefined ? [] : [added.inner]));
  const files = own.map(({ added, ...table }): WrittenFile | null => {
    const told = added === undefined ? rows.map((row) => without(row, apart)) : addedRows(added, rows);
    const text = tableText(table, told, form);
    const name = fileNames[added === undefined ? list : "consents"][form.language];
    return text === null ? null : { name: `${name}.csv`, text: told.length === 0 ? "" : text, kind: table.name };
  });
  const written = files.filter((file) => file !== null);
  if (written.length === own.length && own.length > 0) return written.filter(({ text }) => text !== "");
  const lines = rows.map((row) => `  ${JSON.stringify(row)}`);
  return [{ name: `${fileNames[list][form.language]}.json`, text: `[\n${lines.join(",\n")}\n]\n`, kind: list }];
}

/** A record without the lists that have tables of their own, where there is something in them. */
function without(row: Row, lists: readonly string[]): Row {
  const filled = lists.filter((list) => ((row[list] ?? []) as readonly object[]).length > 0);
  return { ...row, ...Object.fromEntries(filled.map((list) => [list, null])) };
}

/** The rows of such a table: each with the record that it belongs to. */
function addedRows({ key, inner }: NonNullable<Table["added"]>, rows: readonly Row[]): readonly Row[] {
  return rows.flatMap((row) =>
    ((row[inner] ?? []) as readonly object[]).map((one) => ({ [key]: row["id"], [inner]: one })),
  );
}
